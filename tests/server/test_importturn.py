#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An import writes beside the desks. What it notes at its end waits for a desk that is writing its own row, and stands behind it."""
import os
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../support/server"))
from serverclient import ServerClient  # pylint: disable=wrong-import-position
from testserver import TestServer, wait_until  # pylint: disable=wrong-import-position

CONTROL = os.environ["CASELEDGERCTL"]
WAITING = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND objid = (hashtext('{}')::bigint & 4294967295)::oid"
# As the program makes a row, but for the installer, whom the server asks for no more than number and hash.
NEXT_ROW = """
    INSERT INTO trail_row
    SELECT (made.row).* FROM (
        SELECT jsonb_populate_record(new.row, jsonb_build_object('hash', trail_row_hash(new.before, new.row))) AS row FROM (
            SELECT latest.hash AS before, jsonb_populate_record(latest, jsonb_build_object(
                       'number', latest.number + 1, 'entry', (SELECT max(entry) + 1 FROM trail_row), 'action', 'search',
                       'outcome', 'refused', 'detail', '', 'at', to_char(clock_timestamp() AT TIME ZONE 'UTC',
                                                                         'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))) AS row
              FROM trail_row AS latest WHERE session = (SELECT min(number) FROM trail_session) ORDER BY number DESC LIMIT 1
        ) AS new) AS made"""


class ImportTurn(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="caseledger-turn-")
        cls.addClassCleanup(folder.cleanup)
        cls.folder = folder.name
        cls.server = TestServer()
        cls.addClassCleanup(cls.server.remove)
        cls.key = os.path.join(cls.folder, "key")
        cls.head_password = os.path.join(cls.folder, "password")
        cls.run_as("installer", "init")
        with open(cls.head_password, "w", encoding="ascii") as file:
            file.write("a made-up password\n")
        cls.run_as("installer", "users", "add", "head", "--role", "administrator", "--new-password-file", cls.head_password)

    @classmethod
    def command(cls, user, *arguments):
        password = cls.server.password_file if user == "installer" else cls.head_password
        return [CONTROL, *arguments, "--database", cls.server.url(user), "--password-file", password, "--key-file", cls.key]

    @classmethod
    def run_as(cls, user, *arguments):
        subprocess.run(cls.command(user, *arguments), check=True, capture_output=True)

    @property
    def extract(self):
        path = os.path.join(self.folder, "parties.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write("party_ref,given_name,family_name,native_name,language,ssn,date_of_birth,street1,street2,city,state,zip,"
                       "address_verified_on,phone,email,family_violence\n"
                       "P1,Ada,Testwell,,en,,,1 Sample Road,,Sampleton,NY,10000,,,,N\n")
        return path

    def test_an_import_waits_for_its_row_and_stands_behind(self):
        with ServerClient.over_socket(self.server, "postgres") as gate, \
                ServerClient.over_socket(self.server, "postgres") as desk:
            gate.run("BEGIN; SELECT pg_advisory_xact_lock(hashtext('caseledger import'))")
            done = subprocess.Popen(self.command("head", "import", self.extract, "--json"), stdout=subprocess.PIPE,
                                    stderr=subprocess.PIPE, text=True)
            try:
                self.wait_for("caseledger import")  # that it begins stands in the trail by now
                desk.run("SET search_path = caseledger; BEGIN; SELECT pg_advisory_xact_lock(hashtext('caseledger desk'))")
                gate.run("COMMIT")
                self.wait_for("caseledger desk")  # its rows are posted, and it comes to note that
                desk.run(NEXT_ROW)
                desk.run("COMMIT")
                out, errors = done.communicate(timeout=60)
            finally:
                done.kill()
        self.assertEqual(done.returncode, 0, errors)
        self.assertIn('"accepted":1', out)
        rows = self.server.sql("SELECT action, outcome FROM caseledger.trail_row ORDER BY entry DESC LIMIT 3")
        self.assertEqual([row[0] for row in rows if row[0] != "sign_out"][:2], ["import", "search"])
        self.run_as("head", "audit", "verify")

    def wait_for(self, lock):
        wait_until(lambda: self.server.sql(WAITING.format(lock)) != [["0"]], 30, "the import does not come to wait")


if __name__ == "__main__":
    unittest.main()
