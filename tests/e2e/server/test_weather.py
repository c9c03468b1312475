#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A connection that is cut, a server that is killed, at every message of a command: what was said to be done is done, once, and
what was not is not. CASELEDGER_LONG=1: at every message; else at some of them."""

import csv
import json
import os
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../support/server"))
from cutproxy import CLIENT, FINISH, HALF_CLOSE, RESET, SERVER, SILENCE, CutProxy
from testserver import TestServer

LONG = os.environ.get("CASELEDGER_LONG") == "1"
POINTS = 10**6 if LONG else 4  # of each side of a command
CASE = "AB12345C1"
PARTY = dict(language="en", family_violence="N", street1="1 Sample St", city="Albany", state="NY", zip="12207")
EXTRACT = {
    "parties": [dict(PARTY, party_ref="P1", given_name="Maren", family_name="Testwood"),
                dict(PARTY, party_ref="P2", given_name="Quill", family_name="Exampleson")],
    "cases": [dict(case_id=CASE, office="0100", county_fips="36061", status="open", assistance="never", children="1",
                   opened_on="2025-01-01", custodial_ref="P1", noncustodial_ref="P2", opening_arrears_family="0.00",
                   opening_arrears_government="0.00", opening_on="")],
}
COLUMNS = {
    "parties": "party_ref given_name family_name native_name language ssn date_of_birth street1 street2 city state zip "
               "address_verified_on phone email family_violence",
    "cases": "case_id office county_fips status assistance children opened_on custodial_ref noncustodial_ref "
             "opening_arrears_family opening_arrears_government opening_on",
    "payments": "case_id payment_ref received_on source amount status hold_reason",
}


class Answer:
    """What a program said: its exit code, and its lines but for the notice to whoever signs in."""

    def __init__(self, done):
        self.code, self.out = done.returncode, done.stdout
        self.errors = [line for line in done.stderr.splitlines() if "This is a government system" not in line]

    def __repr__(self):
        return f"exit {self.code}: {self.out!r} {self.errors!r}"


class Weather(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="caseledger-weather-")
        cls.addClassCleanup(folder.cleanup)
        cls.folder = folder.name
        cls.server = TestServer(without_tls=True)
        cls.addClassCleanup(cls.server.remove)
        cls.proxy = CutProxy(("127.0.0.1", cls.server.port))
        cls.addClassCleanup(cls.proxy.close)
        cls.password_file = cls.file("password", "made-up-password\n")
        cls.key = os.path.join(cls.folder, "office.key")
        cls.number = 0
        installer = ("--database", cls.server.url(), "--password-file", cls.server.password_file, "--key-file", cls.key)
        cls.must("init", *installer)
        cls.must("import", cls.extract("first", EXTRACT), *installer)
        cls.must("users", "add", "administrator", "--role", "administrator", "--office", "0100", "--new-password-file",
                 cls.password_file, *installer)
        cls.must("users", "add", "caseworker", "--role", "caseworker", "--office", "0100", "--new-password-file", cls.password_file,
                 *cls.through(cls.server.port))

    # An office and its commands

    @classmethod
    def file(cls, name, text):
        path = os.path.join(cls.folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    @classmethod
    def extract(cls, name, kinds):
        folder = os.path.join(cls.folder, name)
        os.makedirs(folder)
        for kind, rows in kinds.items():
            with open(os.path.join(folder, kind + ".csv"), "w", encoding="utf-8", newline="") as file:
                names = COLUMNS[kind].split()
                csv.writer(file).writerows([names] + [[row.get(column, "") for column in names] for row in rows])
        return folder

    @classmethod
    def through(cls, port, user="administrator"):
        return ("--database", f"postgresql://{user}@127.0.0.1:{port}/office", "--allow-local", "--password-file",
                cls.password_file, "--key-file", cls.key)

    @classmethod
    def ctl(cls, *arguments):
        return Answer(subprocess.run([CASELEDGERCTL, *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=90,
                                     env={"HOME": cls.folder, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "America/Denver",
                                          "QT_QPA_PLATFORM": "offscreen",
                                          "DBUS_SESSION_BUS_ADDRESS": f"unix:path={cls.folder}/no-bus"}))

    @classmethod
    def must(cls, *arguments):
        answer = cls.ctl(*arguments)
        if answer.code != 0:
            raise AssertionError(f"{arguments[:2]}: {answer}")
        return answer

    def count(self, query):
        ((number,),) = self.server.sql("SET search_path = caseledger;" + query)
        return int(number)

    # Each deed: its arguments for a number, and how often it is done.

    def import_of(self, number):
        payment = dict(case_id=CASE, payment_ref=f"W{number}", received_on="2025-02-03", source="direct_payment", amount="10.00",
                       status="posted")
        return ("import", self.extract(f"extract{number}", {"payments": [payment]}))

    def imports(self, number):
        done = self.count(f"SELECT count(*) FROM payment WHERE payment_ref = 'W{number}'")
        self.assertEqual(self.count("SELECT count(*) FROM payment"), self.count("SELECT count(DISTINCT payment_ref) FROM payment"))
        return done

    def user_of(self, number):
        return ("users", "add", f"w{number}", "--role", "agent", "--new-password-file", self.password_file)

    def users(self, number):
        rows = self.count(f"SELECT count(*) FROM staff_user WHERE name = 'w{number}'")
        self.assertEqual(self.count(f"SELECT count(*) FROM pg_roles WHERE rolname = 'w{number}'"), rows)
        self.assertEqual(self.count("SELECT count(*) FROM trail_row WHERE action = 'user' AND outcome = 'done'"),
                         self.count("SELECT count(*) FROM staff_user"))
        return rows

    def setting_of(self, number):
        return ("settings", "office_name", f"Made-up Office W{number}")

    def settings(self, number):
        return self.count(f"SELECT count(*) FROM setting_change WHERE new_value = 'Made-up Office W{number}'")

    DEEDS = {"import": (import_of, imports), "users": (user_of, users), "settings": (setting_of, settings)}

    def next_number(self):
        type(self).number += 1
        return self.number

    def messages_of(self, arguments, user="administrator"):
        """How many messages either side sends in a command that nothing disturbs."""
        self.proxy.reset_counts()
        self.must(*arguments, *self.through(self.proxy.port, user))
        return {side: len(self.proxy.messages[side]) for side in (CLIENT, SERVER)}

    def points(self, count):
        step = max(1, count // POINTS)
        return sorted({*range(1, count + 1, step), *range(max(1, count - 3), count + 1)})

    def assert_done_as_said(self, times, answer):
        """Done once if the program said so, and else not at all; it may not leave that open, since the server is back."""
        as_said = times == (1 if answer.code == 0 else 0)
        self.wrong += not as_said
        self.assertTrue(as_said, f"done {times} times, {answer}")
        self.assertIn(answer.code, (0, 7), answer)
        if answer.code:
            self.assertEqual(answer.out, "", answer)
            self.assertTrue(answer.errors, answer)

    # The weather

    wrong = 0

    def test_a_deed_that_is_cut_off_is_done_once_or_not_and_says_which(self):
        cuts = 0
        for name, (arguments_of, times_done) in self.DEEDS.items():
            counts = {}
            with self.subTest(name):
                counts = self.messages_of(arguments_of(self, self.next_number()))
            for side, count in counts.items():
                for point in self.points(count):
                    how = (RESET, FINISH, HALF_CLOSE)[point % 3]
                    number = self.next_number()
                    with self.subTest(name, side=side, message=point, of=count, how=how):
                        self.proxy.reset_counts()
                        self.proxy.cut(how, side=side, message=point)
                        answer = self.ctl(*arguments_of(self, number), *self.through(self.proxy.port))
                        self.proxy.heal()
                        cuts += self.proxy.has_cut
                        self.assert_done_as_said(times_done(self, number), answer)
        print(f"{cuts} cuts, {self.wrong} deeds lost or doubled", file=sys.stderr)
        self.assertGreater(cuts, 20)

    def test_a_question_that_is_cut_off_is_answered_whole_or_not_at_all(self):
        arguments = ("show", CASE, "--json", "--as-of", "2025-02-15")
        whole = self.must(*arguments, *self.through(self.server.port, "caseworker")).out
        self.assertEqual(json.loads(whole)["case"], CASE)
        counts = self.messages_of(arguments, "caseworker")
        for side, count in counts.items():
            for point in self.points(count):
                with self.subTest(side=side, message=point, of=count):
                    self.proxy.reset_counts()
                    self.proxy.cut(RESET, side=side, message=point)
                    answer = self.ctl(*arguments, *self.through(self.proxy.port, "caseworker"))
                    self.proxy.heal()
                    self.assertIn((answer.code, answer.out), ((0, whole), (7, "")), answer)

    def test_a_server_that_is_killed_and_comes_back(self):
        kills = 0
        for name, (arguments_of, times_done) in self.DEEDS.items():
            counts = {}
            with self.subTest(name):
                counts = self.messages_of(arguments_of(self, self.next_number()))
            for side, count in counts.items():
                for point in self.points(count)[-4 if not LONG else 0:]:
                    number = self.next_number()
                    with self.subTest(name, side=side, message=point, of=count):
                        self.proxy.reset_counts()
                        self.proxy.cut(SILENCE, side=side, message=point)
                        program = self.start(*arguments_of(self, number), *self.through(self.proxy.port))
                        self.proxy.wait_for_cut()
                        self.server.kill()
                        self.server.start()
                        self.proxy.heal()
                        out, error = program.communicate(timeout=60)
                        answer = Answer(subprocess.CompletedProcess([], program.returncode, out, error))
                        kills += 1
                        self.assert_done_as_said(times_done(self, number), answer)
        print(f"{kills} kills of the server, {self.wrong} deeds lost or doubled", file=sys.stderr)
        self.assertGreater(kills, 5)

    def start(self, *arguments):
        return subprocess.Popen([CASELEDGERCTL, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                text=True, env={"HOME": self.folder, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
                                                "TZ": "America/Denver", "QT_QPA_PLATFORM": "offscreen",
                                                "DBUS_SESSION_BUS_ADDRESS": f"unix:path={self.folder}/no-bus"})


if __name__ == "__main__":
    CASELEDGERCTL = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
