# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the command line is read: options anywhere, wrong use, databases that are not named or not there."""
import os
import signal
import subprocess
import time

from support import CASE, PROGRAM, SMALL, OfficeTest, main, naming

VERBS = ("init demo import find show ledger explain export print check backup restore migrate key").split()


class CommandLineTest(OfficeTest):
    def test_help_and_version_need_no_display_and_no_database(self):
        bare = {"PATH": "/usr/bin", "QT_QPA_PLATFORM": "none-such"}
        for arguments in ["--help"], ["--version"], *[[verb, "--help"] for verb in VERBS]:
            done = subprocess.run([PROGRAM, *arguments], env=bare, capture_output=True, timeout=20)
            self.assertEqual((done.returncode, done.stderr), (0, b""), arguments)
            self.assertIn(b"caseledgerctl" if arguments == ["--version"] else b"--", done.stdout, arguments)
        every = subprocess.run([PROGRAM, "--help"], capture_output=True, timeout=20).stdout.decode()
        for verb in VERBS:
            self.assertIn(verb, every)

    def test_options_stand_before_or_after_the_verb(self):
        self.office(**SMALL)
        wanted = self.json("show", CASE, "--as-of", "2025-02-15")
        self.expect(wanted, 0)
        base = naming(self.database)
        for arguments in (["--json", "--as-of", "2025-02-15", *base, "show", CASE],
                          [*base, "show", "--as-of=2025-02-15", CASE, "--json"],
                          ["--as-of", "2025-02-15", "show", "--json", *base, CASE]):
            answer = self.ctl(*arguments, database=False)
            self.assertEqual((answer.code, answer.out), (0, wanted.out), arguments)
        found = self.ctl("--limit", "1", *base, "--json", "find", "Testwood", database=False)
        self.assertEqual(len(self.expect(found, 0).lines()), 1)

    def test_the_database_comes_from_the_environment_where_none_is_named(self):
        self.office(**SMALL)
        answer = self.ctl("show", CASE, database=False, environment={"CASELEDGER_DATABASE": self.database})
        self.expect(answer, 0)

    def test_no_database_named(self):
        for arguments in ["init"], ["find", "x"], ["show", CASE], ["check"], ["migrate"], ["backup", self.path("b")]:
            self.expect(self.ctl(*arguments, database=False), 2)

    def test_the_address_of_a_shared_office_holds_what_it_may(self):
        for name, said in (("postgresql://a:Secret0fAnother@h/office", "password"), ("postgresql:///office?host=/tmp", "--allow-local"),
                           ("postgresql://a@h/office?sslmode=disable", "only host"), ("postgresql://h/office?options=-c%20x", "only host")):
            answer = self.expect(self.ctl("find", "x", "--database", name, database=False), 2)
            self.assertIn(said, answer.err)
            self.assertNotIn("Secret0fAnother", answer.err)

    def test_wrong_use(self):
        self.office()
        for arguments in ([], ["nonsense"], ["find"], ["find", "a", "b"], ["show"], ["show", CASE, "--nonsense"],
                          ["find", "x", "--limit", "0"], ["find", "x", "--limit", "many"], ["explain", CASE],
                          ["explain", CASE, "wealth"], ["export", CASE, "payments"],
                          ["export", CASE, "secrets", "--format", "csv", "--output", self.path("x")],
                          ["export", CASE, "payments", "--format", "doc", "--output", self.path("x")],
                          ["print", "statement", "--case", CASE],
                          ["print", "statement", "--case", CASE, "--output", ""],
                          ["export", CASE, "payments", "--format", "csv", "--output", ""],
                          ["print", "poem", "--case", CASE, "--output", "x"],
                          ["print", "statement", "--case", CASE, "--for", "judge", "--output", self.path("x")],
                          ["print", "statement", "--case", CASE, "--from", "2025-02-01", "--to", "2025-01-01",
                           "--output", self.path("x")],
                          ["ledger", CASE, "--from", "2025-02-01", "--to", "2025-01-01"],
                          ["key", "lose", self.path("x"), "--passphrase-file", "x"], ["key", "export", self.path("x")],
                          ["demo", "--cases", "0"], ["demo", "--today", "yesterday"]):
            with self.subTest(arguments=arguments):
                self.expect(self.ctl(*arguments), 2)
        self.assertFalse(os.path.exists(self.path("x")))

    def test_malformed_identifiers_and_days(self):
        self.office()
        for bad in "", "AB12345C", "AB12345C12", "1B12345C1", "AB1234CC1", "AB12345C1;", "ÄB12345C1", "AB12345C1\n?", "٠":
            self.expect(self.ctl("show", bad), 2)
            self.expect(self.ctl("ledger", bad), 2)
        for bad in "2025-02-30", "2025-2-3", "02/03/2025", "today", "20250203", "2025-02-03x", "0025-02-03":
            self.expect(self.ctl("show", CASE, "--as-of", bad), 2)
            self.expect(self.ctl("ledger", CASE, "--from", bad), 2)

    def test_a_day_is_wrong_with_every_verb(self):
        self.office(**SMALL)
        for arguments in ["find", "x"], ["import", self.path("first")], ["check"], ["backup", self.path("x")], ["migrate"]:
            self.expect(self.ctl(*arguments, "--as-of", "2025-02-30"), 2)
        self.assertFalse(os.path.exists(self.path("x")))

    def test_what_was_typed_is_not_repeated(self):
        self.office()
        for arguments in ["find", "Maren", "Testwood"], ["show", "Testwood"], ["find", "x", "--limit", "Testwood"], \
                ["show", CASE, "-Testwood"]:
            self.assertNotIn("Testwood", self.expect(self.ctl(*arguments), 2).err)

    def test_an_identifier_may_be_typed_small_and_with_blanks(self):
        self.office(**SMALL)
        self.assertEqual(self.expect(self.json("show", " ab12345c1 "), 0).one()["case"], CASE)

    def test_unknown_case(self):
        self.office(**SMALL)
        unknown = "ZZ99999Z9"
        for arguments in (["show", unknown], ["ledger", unknown], ["explain", unknown, "held"],
                          ["export", unknown, "payments", "--format", "csv", "--output", self.path("x")],
                          ["print", "statement", "--case", unknown, "--output", self.path("x")]):
            self.expect(self.ctl(*arguments), 4)
        self.assertFalse(os.path.exists(self.path("x")))

    def test_sign_in_options_are_read_and_change_nothing(self):
        self.office(**SMALL)
        answer = self.ctl("find", CASE, "--user", "someone", "--password-file", self.path("none"), "--allow-local")
        self.expect(answer, 0)

    def test_an_office_without_users_says_so_once(self):
        self.office()
        self.assertEqual(self.ctl("find", "x").err.count("has no users"), 1)

    def test_standard_output_that_takes_nothing(self):
        self.office(**SMALL)
        with open("/dev/full", "wb") as full:
            done = subprocess.run([PROGRAM, "show", CASE, *naming(self.database)], stdout=full,
                                  stderr=subprocess.PIPE, timeout=20)
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"standard output", done.stderr)

    def test_no_progress_where_standard_error_is_no_terminal(self):
        answer = self.expect(self.ctl("demo", "--cases", "40"), 0)
        self.assertNotIn("\r", answer.err)

    def test_interrupted_while_it_makes_an_office(self):
        running = subprocess.Popen([PROGRAM, "demo", "--cases", "200000", "--database", self.database],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self.wait_for_growth(running)
        running.send_signal(signal.SIGINT)
        running.communicate(timeout=60)
        self.assertEqual(running.returncode, 130)
        self.assertEqual(os.listdir(self.folder), [])

    def wait_for_growth(self, running):
        """Until the database is being filled, however fast the machine is."""
        while running.poll() is None:
            sizes = [os.path.getsize(self.path(name)) for name in os.listdir(self.folder)]
            if sum(sizes) > 1_000_000:
                return
            time.sleep(0.001)
        self.fail("it ended before it could be interrupted")


if __name__ == "__main__":
    main()
