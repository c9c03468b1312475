#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The users of a shared office through caseledgerctl: from init to the last administrator, over TLS, with passwords that the
server alone keeps."""
import json
import os
import re
import subprocess
import tempfile
import time
import unittest

import lay

PROGRAM = os.environ.get("CASELEDGERCTL", "build/bin/caseledgerctl")
SECRET = "correct horse battery"


class UsersTest(unittest.TestCase):
    """One server a class, a new office a test."""

    @classmethod
    def setUpClass(cls):
        cls.server = lay.TestServer(local="scram")
        cls.addClassCleanup(cls.server.remove)

    def setUp(self):
        self.server.fresh()
        folder = tempfile.TemporaryDirectory(prefix="caseledger-users-")
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.key = os.path.join(self.folder, "office.key")
        self.office()
        self.file = self.password()

    def office(self):
        self.done(self.ctl("init"))

    def password(self, text=SECRET):
        """A file with a password in its first line."""
        path = os.path.join(self.folder, f"password-{len(os.listdir(self.folder))}")
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write(text + "\n")
        return path

    def ctl(self, *arguments, user=lay.INSTALLER, file=None):
        file = file or (self.server.password_file if user == lay.INSTALLER else self.file)
        address = self.server.url().replace(f"{lay.INSTALLER}@", "")
        return subprocess.run([PROGRAM, *arguments, "--database", address, "--user", user, "--password-file", file, "--key-file",
                               self.key], capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL, check=False,
                              env={"PATH": os.environ["PATH"], "HOME": self.folder, "LC_ALL": "C.UTF-8", "TZ": "America/Denver"})

    def done(self, run, code=0):
        self.assertEqual(run.returncode, code, run.stderr)
        return run

    def why(self, run):
        """What is said of a failure, without the banner."""
        return [line for line in run.stderr.splitlines() if "government system" not in line][-1]

    def add(self, name, role, *options, code=0, by="root", password=None):
        return self.done(self.ctl("users", "add", name, "--role", role, "--new-password-file", self.password(password or SECRET),
                                  *options, user=by), code)

    def root(self, *arguments, code=0):
        return self.done(self.ctl(*arguments, user="root"), code)

    def staffed(self, *roles):
        self.add("root", "administrator", by=lay.INSTALLER)
        for role in roles:
            self.add(role, role, "--office", "0100")

    def users(self):
        return {line["user"]: line for line in map(json.loads, self.root("users", "list", "--json").stdout.splitlines())}

    def sql(self, text):
        return self.server.sql("SET search_path = caseledger;" + text)

    def memberships(self, name):
        return {row[0].removeprefix("caseledger_") for row in self.sql(
            f"SELECT pg_get_userbyid(roleid) FROM pg_auth_members WHERE pg_get_userbyid(member) = '{name}'")}

    def trail(self):
        """The rows of the trail about users that were done: (user, detail)."""
        return [tuple(row) for row in self.sql(
            "SELECT user_name, detail FROM trail_row JOIN trail_session AS s ON s.number = session "
            "WHERE action = 'user' AND outcome = 'done' AND detail NOT LIKE 'read %' ORDER BY entry")]


class ByTheProgram(UsersTest):
    def test_the_first_is_an_administrator(self):
        for role in lay.GROUPS[:-1]:
            self.assertIn("administrator", self.why(self.add("first", role, code=3, by=lay.INSTALLER)))
        self.add("first", "administrator", by=lay.INSTALLER)
        self.done(self.ctl("users", "list"), 5)  # whoever installs is no user
        self.add("second", "agent", by="first")
        self.assertEqual([row[1] for row in self.trail()], ["added first: administrator", "added second: agent"])

    def test_what_a_user_is(self):
        self.staffed("caseworker")
        self.root("users", "add", "a.b_c-d@0100", "--role", "agent", "--tax-information", "--new-password-file", self.file)
        users = self.users()
        self.assertEqual(list(users), ["a.b_c-d@0100", "caseworker", "root"])
        self.assertEqual(users["a.b_c-d@0100"], {"user": "a.b_c-d@0100", "role": "agent", "office": None, "tax_information": True,
                                                 "disabled": False, "locked": False, "last_sign_in": None})
        self.assertEqual(users["caseworker"]["office"], "0100")
        self.assertRegex(users["root"]["last_sign_in"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        self.assertEqual(self.memberships("a.b_c-d@0100"), {"agent", "tax_information"})
        self.assertEqual(self.memberships("caseworker"), {"caseworker"})

    def test_names_that_cannot_be(self):
        self.staffed()
        for name in ("", "a b", "ä", "x" * 64, "pg_mine", "PG_mine", "caseledger_owner", "Caseledger_x", "public", "None"):
            self.add(name, "agent", code=2)
        for name in ("root", "ROOT", "installer", "Postgres"):
            self.add(name, "agent", code=3)
        self.add("x" * 63, "agent")
        self.assertEqual(sorted(self.users()), ["root", "x" * 63])

    def test_roles_move(self):
        self.staffed("agent")
        self.root("users", "role", "agent", "supervisor", "--office", "0200", "--tax-information")
        self.assertEqual(self.memberships("agent"), {"supervisor", "tax_information"})
        self.assertEqual((self.users()["agent"]["role"], self.users()["agent"]["office"]), ("supervisor", "0200"))
        self.assertEqual(self.trail()[-1], ("root", "changed agent: supervisor, office 0200, tax information"))
        self.root("users", "role", "root", "agent", code=3)
        self.root("users", "role", "nobody", "agent", code=4)
        self.assertEqual(self.memberships("root"), {"administrator"})

    def test_whoever_is_disabled_is_cut_off_at_once(self):
        self.staffed("agent")
        with lay.Session(self.server, "agent", password=SECRET) as desk:
            desk.must("SELECT 1")
            self.root("users", "disable", "agent")
            began = time.monotonic()
            with self.assertRaises(lay.SessionEnded):
                while time.monotonic() < began + 10:
                    desk.run("SELECT 1")
            self.assertLess(time.monotonic() - began, 1.0)  # "at once" is what a person who leaves the office is promised
        self.done(self.ctl("find", "Testwood", user="agent"), 5)
        self.assertTrue(self.users()["agent"]["disabled"])
        self.root("users", "disable", "root", code=3)
        self.root("users", "enable", "agent")
        self.done(self.ctl("find", "Testwood", user="agent"))
        self.assertEqual([row[1] for row in self.trail()][-2:], ["disabled agent", "enabled agent"])

    def test_another_password(self):
        self.staffed("agent")
        other = self.password("another secret")
        with lay.Session(self.server, "agent", password=SECRET) as desk:
            self.root("users", "reset", "agent", "--new-password-file", other)
            with self.assertRaises(lay.SessionEnded):
                for _ in range(2000):
                    desk.run("SELECT 1")
        self.done(self.ctl("find", "Testwood", user="agent"), 5)
        self.done(self.ctl("find", "Testwood", user="agent", file=other))
        self.root("users", "reset", "agent", "--new-password-file", self.password("short"), code=2)

    def test_a_wrong_password_says_nothing_of_why(self):
        self.staffed("agent")
        self.root("users", "disable", "agent")
        wrong = self.password("wrong password")
        said = {re.sub(r"\s+", " ", self.why(self.done(self.ctl("find", "x", user=user, file=file), 5)))
                for user, file in (("root", wrong), ("nobody", wrong), ("agent", wrong))}
        self.assertEqual(len(said), 1, said)

    def test_who_is_no_administrator(self):
        self.staffed(*lay.GROUPS[:-1])
        for role in lay.GROUPS[:-1]:
            self.add("mine", "administrator", code=5, by=role)
            for arguments in (["disable", "root"], ["enable", "root"], ["role", role, "administrator"], ["list"],
                              ["reset", "root", "--new-password-file", self.file]):
                self.done(self.ctl("users", *arguments, user=role), 5)
        self.assertEqual(len(self.users()), len(lay.GROUPS))

    def test_no_password_lies_anywhere(self):
        """Neither in a table nor in the server's log or memory of statements; the server keeps a verifier alone."""
        self.staffed("agent")
        self.root("users", "reset", "agent", "--new-password-file", self.password("another secret"))
        self.assertEqual(self.sql("SELECT DISTINCT password_hash FROM staff_user"), [[""]])
        kept = self.sql("SELECT rolpassword FROM pg_authid WHERE rolname IN ('root', 'agent')")
        self.assertEqual([row[0][:19] for row in kept], ["SCRAM-SHA-256$4096:"] * 2)
        with open(self.server.log, encoding="utf-8", errors="replace") as log:
            text = log.read()
        for secret in (SECRET, "another secret", "SCRAM-SHA-256$"):
            self.assertNotIn(secret, text)

    def test_who_is_kept_from_what(self):
        self.staffed("caseworker", "auditor")
        lay.lay_cases(self.server)
        self.done(self.ctl("find", "AA00001A1", user="caseworker"))
        for blocked in ("AA00001A1", "P6"):
            self.root("users", "block", "caseworker", blocked)
            self.root("users", "block", "caseworker", blocked)  # again changes nothing
        self.root("users", "block", "caseworker", "AA99999A1", code=4)
        self.root("users", "block", "caseworker", "P99", code=4)
        self.root("users", "block", "nobody", "P6", code=4)
        listed = [json.loads(line) for line in self.root("users", "blocks", "--json").stdout.splitlines()]
        self.assertEqual([(line["user"], line["blocked"]) for line in listed],
                         [("caseworker", "AA00001A1"), ("caseworker", "P6")])
        self.done(self.ctl("show", "AA00001A1", "--reason", "asked", user="caseworker"), 5)
        self.done(self.ctl("show", "BB00001B1", "--reason", "asked", user="caseworker"), 5)
        for blocked in ("AA00001A1", "P6"):
            self.root("users", "unblock", "caseworker", blocked)
            self.root("users", "unblock", "caseworker", blocked, code=4)
        self.done(self.ctl("show", "AA00001A1", "--reason", "asked", user="caseworker"))
        self.assertEqual([row[1] for row in self.trail() if "blocked" in row[1]],
                         ["blocked caseworker from this case"] * 2 + ["blocked caseworker from all cases of a person"] * 2
                         + ["unblocked caseworker for this case", "unblocked caseworker for all cases of a person"])

    def test_the_trail_is_whole(self):
        self.staffed("agent", "auditor")
        self.root("users", "disable", "agent")
        self.done(self.ctl("audit", "verify", user="auditor"))


class GuessedPasswords(unittest.TestCase):
    """PostgreSQL counts no wrong passwords. What an office can set up against guessing is as docs/server.md says it."""

    DELAY = 400  # milliseconds

    @classmethod
    def setUpClass(cls):
        cls.server = lay.TestServer(local="scram", settings={"shared_preload_libraries": "auth_delay",
                                                             "auth_delay.milliseconds": str(cls.DELAY)})
        cls.addClassCleanup(cls.server.remove)
        lay.lay_schema(cls.server)
        lay.lay_users(cls.server)

    def may_enter(self, password):
        try:
            lay.Session(self.server, "agent", password=password).close()
        except lay.SessionEnded:
            return False
        return True

    def test_guesses_are_slow_and_stand_in_the_log(self):
        began = time.monotonic()
        tries = 5
        for guess in range(tries):
            self.assertFalse(self.may_enter(f"guess {guess}"))
        self.assertGreaterEqual(time.monotonic() - began, tries * self.DELAY / 1000)
        with open(self.server.log, encoding="utf-8", errors="replace") as log:
            text = log.read()
        self.assertEqual(text.count('password authentication failed for user "agent"'), tries)
        self.assertNotIn("guess 0", text)
        self.assertTrue(self.may_enter(lay.PASSWORD))  # nobody is locked out by somebody else's guesses


if __name__ == "__main__":
    unittest.main()
