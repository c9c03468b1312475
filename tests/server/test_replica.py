#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that follows the office's (streaming): batches read their cases there, and what binds whoever reads holds there as it does
where rows are written."""

import csv
import os
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import lay  # pylint: disable=wrong-import-position
from testserver import TestServer, free_port, wait_until  # pylint: disable=wrong-import-position

PROGRAM = os.environ.get("CASELEDGERCTL", "build/bin/caseledgerctl")
CASES = 40
TODAY = "2026-03-10"
LIMIT = 180  # seconds for what takes a few
READS = "payments_by_case"  # the function that every reading of a case calls


class ReplicatedBatch(unittest.TestCase):
    """A demo office and its follower."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="caseledger-replica-")
        cls.addClassCleanup(folder.cleanup)
        cls.folder = folder.name
        cls.server = TestServer(local="scram", settings={"track_functions": "all"})
        cls.addClassCleanup(cls.server.remove)
        cls.key_file = os.path.join(cls.folder, "office.key")
        cls.password_file = os.path.join(cls.folder, "password")
        with open(os.open(cls.password_file, os.O_WRONLY | os.O_CREAT, 0o600), "w", encoding="ascii") as file:
            file.write("demo\n")
        subprocess.run([PROGRAM, "demo", "--cases", str(CASES), "--today", TODAY, "--database", cls.server.url(), "--key-file",
                        cls.key_file, "--password-file", cls.server.password_file], cwd=cls.folder, check=True,
                       capture_output=True, timeout=LIMIT)
        cls.follower = cls.server.replica()
        cls.addClassCleanup(cls.follower.remove)

    def batch(self, *options):
        """A folder of statements, and what was said on standard error."""
        output = tempfile.mkdtemp(dir=self.folder)
        done = subprocess.run(
            [PROGRAM, "batch", "statement", "--all", "--jobs", "2", "--reason", "made up", "--output", output, "--database",
             self.server.url("supervisor"), "--user", "supervisor", "--password-file", self.password_file, "--key-file",
             self.key_file, *options], capture_output=True, text=True, timeout=LIMIT, check=False)
        self.assertIn(done.returncode, (0, 3), done.stderr)
        said = [line for line in done.stderr.splitlines() if "government system" not in line]
        with open(os.path.join(output, "index.csv"), encoding="utf-8", newline="") as file:
            return [{**row, "number": ""} for row in csv.DictReader(file)], said

    @staticmethod
    def reads(server):
        """How often cases were read on a server; counted when connections have ended."""
        wait_until(lambda: server.sql("SELECT count(*) FROM pg_stat_activity WHERE usename = 'supervisor'") == [["0"]])
        return int(server.sql(f"SELECT COALESCE(sum(calls), 0) FROM pg_stat_user_functions WHERE funcname = '{READS}'")[0][0])

    def test_a_batch_reads_its_cases_on_the_follower(self):
        alone, _ = self.batch()
        before = self.reads(self.server), self.reads(self.follower)
        rows, said = self.batch("--replica", f"localhost:{self.follower.port}")
        after = self.reads(self.server), self.reads(self.follower)
        self.assertEqual(rows, alone)
        self.assertEqual([line for line in said if "own server" in line], [])
        print(f"cases read, on the office's server and on the follower: {after[0] - before[0]}, {after[1] - before[1]}", flush=True)
        self.assertEqual(after[0], before[0])
        self.assertGreaterEqual(after[1] - before[1], CASES)

    def test_a_follower_that_is_late_or_away_is_done_without(self):
        alone, _ = self.batch()
        self.follower.sql("SELECT pg_wal_replay_pause()", database="postgres")
        try:
            rows, said = self.batch("--replica", f"localhost:{self.follower.port}")
        finally:
            self.follower.sql("SELECT pg_wal_replay_resume()", database="postgres")
        self.assertEqual(rows, alone)
        self.assertEqual(len([line for line in said if "own server" in line]), 1, said)
        rows, said = self.batch("--replica", f"localhost:{free_port()}")
        self.assertEqual(rows, alone)
        self.assertEqual(len([line for line in said if "own server" in line]), 1, said)
        before = self.reads(self.follower)
        rows, said = self.batch("--replica", f"localhost:{self.server.port}")  # follows nobody
        self.assertEqual((rows, len(said)), (alone, 1))
        self.assertEqual(self.reads(self.follower), before)

    def test_wrong_addresses(self):
        for address in ("supervisor@localhost", "localhost:x", "localhost?user=postgres", ""):
            done = subprocess.run([PROGRAM, "batch", "statement", "--all", "--output", os.path.join(self.folder, "none"), "--database",
                                   self.server.url("supervisor"), "--user", "supervisor", "--password-file", self.password_file,
                                   "--key-file", self.key_file, "--replica", address], capture_output=True, text=True,
                                  timeout=LIMIT, check=False)
            self.assertEqual(done.returncode, 2, address + done.stderr)


class ReplicatedRules(lay.OfficeTest):
    """What the policies of the office's server refuse, its follower refuses."""

    CASE = next(iter(lay.CASES))
    LEDGER = ("payment", "obligation", "disbursement", "adjustment", "assistance_change")

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.follower = cls.server.replica()
        cls.addClassCleanup(cls.follower.remove)

    def at_follower(self, user):
        session = lay.Desk(self.follower, user)
        self.addCleanup(session.close)
        return session

    def follow(self):
        wait_until(lambda: self.server.has_caught_up(self.follower))

    def seen(self, session):
        """Rows of the case's ledger, and of its functions; a refusal counts as none."""
        counts = []
        for table in self.LEDGER:
            column = "case_id"
            counts.append(session.run(f"SELECT {column} FROM {table} WHERE case_id = '{self.CASE}'"))
        for call in (f"case_by_key('{self.CASE}')", f"payments_by_case('{self.CASE}')", f"replaced_rows_of_case('{self.CASE}')"):
            counts.append(session.run(f"SELECT * FROM {call}"))
        return sum(len(answer.rows) for answer in counts if answer.is_done)

    def test_no_role_reads_without_a_ticket(self):
        for user, (role, *_rest) in lay.PERSONS.items():
            with self.subTest(user=user, role=role):
                self.assertEqual(self.seen(self.at_follower(user)), 0)
                self.desk(user)
                self.follow()
                self.assertEqual(self.seen(self.at_follower(user)), 0, "a session alone opens nothing")

    def test_a_ticket_follows_and_what_was_taken_back_does_not(self):
        user = next(name for name, (role, office, *_r) in lay.PERSONS.items()
                    if role == "caseworker" and office == lay.CASES[self.CASE][0])
        desk = self.desk(user)
        there = self.at_follower(user)
        for end in ("ROLLBACK", "ROLLBACK TO SAVEPOINT before; COMMIT"):
            desk.must("BEGIN; SAVEPOINT before")
            desk.must(desk.LOCK)
            self.assertTrue(desk.note("view", case_id=self.CASE, office_of_case=lay.CASES[self.CASE][0]).is_done)
            self.follow()
            self.assertEqual(self.seen(there), 0, "before it is committed")
            desk.must(end)
            self.follow()
            self.assertEqual(self.seen(there), 0, end)
        self.assertTrue(desk.unit(action="view", case_id=self.CASE, office_of_case=lay.CASES[self.CASE][0]).is_done)
        self.follow()
        here, over_there = self.seen(desk), self.seen(there)
        self.assertEqual(here, over_there)
        self.assertGreater(here, 0)
        self.assertTrue(desk.unit(action="sign_out").is_done)
        self.follow()
        self.assertEqual(self.seen(there), 0, "after the sign-out")

    def test_nothing_is_written_or_asked_there(self):
        user = next(name for name, (role, *_r) in lay.PERSONS.items() if role == "agent")
        self.desk(user)
        self.follow()
        there = self.at_follower(user)
        for text in ("INSERT INTO case_note VALUES ('x')", "SELECT may_ask(120)", f"SELECT ask_ssn('{self.CASE}', 0, '\\x00')",
                     "SELECT nextval('asked_00')", "SET TRANSACTION READ WRITE; DELETE FROM draft"):
            with self.subTest(text=text):
                self.assertFalse(there.run(text).is_done)


if __name__ == "__main__":
    unittest.main(verbosity=2)
