# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in and the office's users: --user, --password-file, the terminal, and the verbs of users."""
import contextlib
import json
import os
import pty
import re
import select
import signal
import subprocess
import termios
import time

from support import CASE, PROGRAM, SMALL, OfficeTest, connect, main, naming, sign_in_fast, write_bytes

ROLES = "agent caseworker supervisor mailroom auditor administrator".split()
SECRET = "correct horse battery"


class UsersTest(OfficeTest):
    def password(self, text=SECRET):
        """A file with a password in its first line."""
        name = self.path("password-" + str(len(os.listdir(self.folder))))
        return write_bytes(name, text.encode() + b"\n")

    def staffed(self, *others, **kinds):
        """An office with the administrator root, and users of these roles, named after them."""
        def make():
            self.hire(**kinds)
            sign_in_fast(self.database, SECRET)
            self.add_all(others)
            sign_in_fast(self.database, SECRET)
        self.once(json.dumps([others, kinds], sort_keys=True), make)
        self.file = self.password()

    def hire(self, *others, **kinds):
        """The same, with the passwords' hashes as the program makes them."""
        self.office(**kinds)
        self.add("root", "administrator")
        self.file = self.password()
        self.add_all(others)

    def add_all(self, roles):
        for role in roles:
            self.root("users", "add", role, "--role", role, "--office", "0100", "--new-password-file", self.file)

    def add(self, name, role, *options, code=0, password=SECRET):
        return self.expect(self.ctl("users", "add", name, "--role", role, "--new-password-file",
                                    self.password(password), *options), code)

    def run_as(self, user, *arguments, code=0, password=None):
        file = self.password(password) if password else self.file
        return self.expect(self.ctl(*arguments, "--user", user, "--password-file", file, user=None), code)

    def root(self, *arguments, code=0):
        return self.run_as("root", *arguments, code=code)

    def users(self):
        return {line["user"]: line for line in self.root("users", "list", "--json").lines()}

    def trail(self):
        """The rows of the trail about users: (user, outcome, detail)."""
        query = ("SELECT user_name, outcome, detail FROM trail_row JOIN trail_session AS s ON s.number = session "
                 "WHERE action = 'user' ORDER BY entry")
        with contextlib.closing(connect(self.database)) as office:
            return [tuple(row) for row in office.execute(query)]


class ReadingTest(UsersTest):
    def test_whoever_reads_the_users_is_noted(self):
        self.staffed("supervisor")
        before = len(self.trail())
        self.root("users", "list", "--json")
        self.root("users", "blocks")
        self.root("users", "blocks", "nobody", code=4)
        self.run_as("supervisor", "users", "list", code=5)
        kept = "read what users are kept from"
        self.assertEqual(self.trail()[before:], [
            ("root", "done", "read users"), ("root", "done", kept), ("root", "done", kept), ("root", "failed", kept),
            ("supervisor", "refused", "")])


class AddingTest(UsersTest):
    def test_the_first_user_must_be_an_administrator(self):
        self.office()
        for role in ROLES[:-1]:
            self.add("first", role, code=3)
        self.assertIn("has no users", self.ctl("check").err)
        self.add("first", "administrator")
        self.assertNotIn("has no users", self.ctl("check").err)
        self.expect(self.ctl("check"), 5)
        self.assertEqual(self.trail()[-1][1:], ("done", "added first: administrator"))
        self.assertEqual(self.trail()[0][1:], ("refused", "not added"))

    def test_from_then_on_everything_needs_a_user(self):
        self.staffed(**SMALL)
        for arguments in (["find", "Testwood"], ["show", CASE], ["ledger", CASE], ["check"], ["settings"], ["users", "list"],
                          ["backup", self.path("copy")]):
            before = self.contents()
            self.expect(self.ctl(*arguments), 5)
            self.assertEqual(self.contents(), before)
        self.assertFalse(os.path.exists(self.path("copy")))

    def test_a_list_of_users(self):
        self.staffed("caseworker")
        self.root("users", "add", "a.b_c-d@0100", "--role", "agent", "--tax-information", "--new-password-file", self.file)
        users = self.users()
        self.assertEqual(list(users), ["a.b_c-d@0100", "caseworker", "root"])
        self.assertEqual(users["a.b_c-d@0100"],
                         {"user": "a.b_c-d@0100", "role": "agent", "office": None, "tax_information": True,
                          "disabled": False, "locked": False, "last_sign_in": None})
        self.assertEqual(users["caseworker"]["office"], "0100")
        self.assertFalse(users["caseworker"]["tax_information"])
        self.assertRegex(users["root"]["last_sign_in"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        shown = self.root("users", "list").out.splitlines()
        self.assertEqual(len(shown), 4)
        self.assertEqual(shown[2].split(), ["caseworker", "caseworker", "0100", "no"])

    def test_names_that_cannot_be(self):
        self.staffed()
        for name in ("", "two words", "x" * 65, "Zoë", "<b>", "a'b", "a\nb", "ａ"):
            answer = self.root("users", "add", name, "--role", "agent", "--new-password-file", self.file, code=2)
            if name.strip():
                self.assertNotIn(name, answer.err)
        for taken in ("root", "ROOT"):
            self.root("users", "add", taken, "--role", "agent", "--new-password-file", self.file, code=3)
        self.root("users", "add", "x" * 64, "--role", "agent", "--new-password-file", self.file)

    def test_wrong_use(self):
        self.staffed()
        for arguments in (["users"], ["users", "add", "x"], ["users", "add", "x", "--role", "boss", "--new-password-file", "f"],
                          ["users", "add", "x", "--role", "agent"], ["users", "role", "root"], ["users", "dismiss", "root"],
                          ["users", "role", "root", "boss"], ["users", "reset", "root"], ["users", "block", "root"]):
            self.root(*arguments, code=2)
        self.root("users", "role", "nobody", "agent", code=4)
        self.root("users", "disable", "nobody", code=4)
        self.root("users", "enable", "nobody", code=4)
        self.root("users", "reset", "nobody", "--new-password-file", self.file, code=4)
        self.root("users", "blocks", "nobody", code=4)
        self.assertNotIn("nobody", "".join(detail for _, _, detail in self.trail()))

    def test_passwords_that_are_too_short(self):
        self.staffed()
        for short, code in (("1234567", 2), ("ñññññññ", 2), ("demo", 2), ("12345678", 0), ("퀼퀼퀼퀼퀼퀼퀼퀼", 0)):
            name = "u" + str(len(self.users()))
            self.root("users", "add", name, "--role", "agent", "--new-password-file", self.password(short), code=code)
            self.root("users", "reset", "root", "--new-password-file", self.password(short), code=2) if code else None
        answer = self.root("users", "add", "y", "--role", "agent", "--new-password-file", self.path("missing"), code=1)
        self.assertIn("missing", answer.err)

    def test_no_password_and_no_hash_in_any_answer(self):
        self.hire("agent")
        answers = [self.root("users", "list"), self.root("users", "list", "--json"),
                   self.run_as("agent", "users", "list", code=5),
                   self.ctl("users", "list", "--user", "root", "--password-file", self.password("Secret0fAnother"))]
        self.expect(answers[-1], 5)
        for answer in answers:
            self.assertNotRegex(answer.out + answer.err, "argon2|Secret0fAnother|" + SECRET)
        dump = subprocess.run(["sqlite3", self.database, ".dump"], capture_output=True, check=True, text=True).stdout
        self.assertNotIn(SECRET, dump)
        self.assertNotIn("Secret0fAnother", dump)
        self.assertEqual(len(set(re.findall(r"\$argon2id\$v=19\$m=65536,t=3,p=1\$[^']+", dump))), 2)


class ChangingTest(UsersTest):
    def test_a_role_an_office_a_right(self):
        self.staffed("agent")
        self.root("users", "role", "agent", "supervisor")
        self.assertEqual(self.users()["agent"]["role"], "supervisor")
        self.assertEqual(self.users()["agent"]["office"], "0100")
        self.root("users", "role", "agent", "caseworker", "--office", "0200", "--tax-information")
        self.assertEqual((self.users()["agent"]["office"], self.users()["agent"]["tax_information"]), ("0200", True))
        self.root("users", "role", "agent", "caseworker", "--no-tax-information", "--office", "")
        self.assertEqual((self.users()["agent"]["office"], self.users()["agent"]["tax_information"]), (None, False))
        self.assertEqual([detail for _, _, detail in self.trail() if detail.startswith("changed")],
                         ["changed agent: supervisor, office 0100",
                          "changed agent: caseworker, office 0200, tax information", "changed agent: caseworker"])

    def test_the_last_administrator_stays(self):
        self.staffed("agent")
        self.root("users", "disable", "root", code=3)
        self.root("users", "role", "root", "agent", code=3)
        self.root("users", "role", "root", "administrator", "--office", "0100")
        self.root("users", "add", "second", "--role", "administrator", "--new-password-file", self.file)
        self.root("users", "disable", "second")
        self.root("users", "disable", "root", code=3)
        self.root("users", "enable", "second")
        self.root("users", "disable", "root")
        self.root("users", "list", code=5)
        self.run_as("second", "users", "role", "second", "agent", code=3)
        self.run_as("second", "users", "enable", "root")
        self.root("users", "list")
        self.assertIn(("root", "refused", "not disabled root"), self.trail())

    def test_a_disabled_user_is_answered_as_with_a_wrong_password(self):
        self.staffed("supervisor", **SMALL)
        self.run_as("supervisor", "show", CASE)
        self.root("users", "disable", "supervisor")
        self.assertTrue(self.users()["supervisor"]["disabled"])
        disabled = self.run_as("supervisor", "show", CASE, code=5)
        unknown = self.run_as("nobody", "show", CASE, code=5)
        wrong = self.run_as("root", "show", CASE, code=5, password="not this one")
        self.assertEqual(disabled.err, unknown.err)
        self.assertEqual(disabled.err, wrong.err)
        self.root("users", "enable", "supervisor")
        self.run_as("supervisor", "show", CASE)

    def test_another_password(self):
        self.staffed("agent")
        self.root("users", "reset", "agent", "--new-password-file", self.password("another password"))
        self.run_as("agent", "find", "x", code=5)
        self.run_as("agent", "find", "x", password="another password")
        self.root("users", "reset", "root", "--new-password-file", self.password("a third password"))
        self.root("users", "list", code=5)
        self.run_as("root", "users", "list", password="a third password")

    def test_only_administrators_look_after_users(self):
        roles = ("agent", "supervisor", "auditor")
        self.staffed(*roles)
        for role in roles:
            for arguments in (["list"], ["add", "x", "--role", "agent", "--new-password-file", self.file],
                              ["role", role, "administrator"], ["disable", "root"], ["enable", role],
                              ["reset", "root", "--new-password-file", self.file], ["block", role, CASE],
                              ["unblock", role, CASE], ["blocks"]):
                self.run_as(role, "users", *arguments, code=5)
        self.assertEqual([row for row in self.trail() if row[0] == "agent"], [("agent", "refused", "")] * 9)
        self.assertEqual(len(self.users()), 4)


class LockingTest(UsersTest):
    def test_three_wrong_passwords_lock(self):
        self.hire("agent")
        for _ in range(3):
            answer = self.run_as("agent", "find", "x", code=5, password="not this one")
            self.assertNotIn("locked", answer.err)
        locked = self.run_as("agent", "find", "x", code=5)
        self.assertIn("locked", locked.err)
        self.assertTrue(self.users()["agent"]["locked"])
        self.assertFalse(self.users()["root"]["locked"])
        self.root("users", "enable", "agent")
        self.assertFalse(self.users()["agent"]["locked"])
        self.run_as("agent", "find", "x")

    def test_the_right_one_ends_the_count(self):
        self.staffed("agent")
        for _ in range(3):
            for _ in range(2):
                self.run_as("agent", "find", "x", code=5, password="not this one")
            self.run_as("agent", "find", "x")

    def test_a_new_password_opens_a_locked_account(self):
        self.staffed("agent")
        for _ in range(4):
            self.run_as("agent", "find", "x", code=5, password="not this one")
        self.root("users", "reset", "agent", "--new-password-file", self.password("another password"))
        self.run_as("agent", "find", "x", password="another password")

    def test_guesses_side_by_side_get_three_answers(self):
        self.hire("agent")
        wrong = self.password("not this one")
        command = [PROGRAM, "find", "x", "--user", "agent", *naming(self.database, user="agent"), "--password-file", wrong]
        runs = [subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) for _ in range(8)]
        answers = [run.communicate(timeout=100)[1] for run in runs]
        self.assertEqual([run.returncode for run in runs], [5] * 8)
        self.assertEqual(sum("locked" not in answer for answer in answers), 3, answers)


class BlockingTest(UsersTest):
    def test_own_and_relatives_cases(self):
        self.staffed("caseworker", "supervisor", **SMALL)
        self.run_as("caseworker", "show", CASE)
        for blocked in (CASE, CASE.lower(), "P1", "P2"):
            self.root("users", "block", "caseworker", blocked)
            self.root("users", "block", "caseworker", blocked)
            for arguments in (["show", CASE], ["show", CASE, "--reason", "mine"], ["ledger", CASE]):
                self.run_as("caseworker", *arguments, code=5)
            self.run_as("supervisor", "show", CASE)
            (entry,) = self.root("users", "blocks", "caseworker", "--json").lines()
            self.assertEqual(entry, {"user": "caseworker", "blocked": blocked if len(blocked) == 2 else CASE})
            self.root("users", "unblock", "caseworker", blocked)
            self.run_as("caseworker", "show", CASE)
        self.assertEqual(self.root("users", "blocks", "--json").lines(), [])

    def test_what_cannot_be_blocked(self):
        self.staffed("caseworker", **SMALL)
        for name, blocked in (("caseworker", "ZZ00001A1"), ("caseworker", "P9"), ("nobody", CASE), ("caseworker", "")):
            self.root("users", "block", name, blocked, code=4)
        self.root("users", "unblock", "caseworker", CASE, code=4)
        self.root("users", "block", "caseworker", "P1")
        self.root("users", "unblock", "caseworker", CASE, code=4)

    def test_the_trail_names_cases_and_no_person(self):
        self.staffed("caseworker", **SMALL)
        self.root("users", "block", "caseworker", "P1")
        self.root("users", "block", "caseworker", CASE)
        with contextlib.closing(connect(self.database)) as office:
            rows = ["|".join(row) for row in office.execute(
                "SELECT detail, case_id, cases FROM trail_row WHERE detail LIKE 'blocked%' ORDER BY entry")]
        self.assertEqual(rows, ["blocked caseworker from all cases of a person||" + CASE,
                                f"blocked caseworker from this case|{CASE}|"])


class DemoTest(UsersTest):
    def test_six_users_of_one_office(self):
        self.expect(self.ctl("demo", "--cases", "12"), 0)
        self.file = self.password("demo")
        users = {line["user"]: line for line in self.run_as("administrator", "users", "list", "--json").lines()}
        self.assertEqual(sorted(users), sorted(ROLES))
        self.assertEqual({name: user["role"] for name, user in users.items()}, {role: role for role in ROLES})
        self.assertEqual(len({user["office"] for user in users.values()}), 1)
        self.assertEqual({name for name, user in users.items() if user["tax_information"]}, {"supervisor", "caseworker"})
        for number in range(1, 11):
            self.run_as("caseworker", "show", f"AA{number:05}A1")
        for role in ROLES:
            self.run_as(role, "show", "AA00001A1", code=0 if role in ROLES[:3] else 5)

    def test_a_demo_office_takes_any_password(self):
        self.expect(self.ctl("demo", "--cases", "1"), 0)
        self.file = self.password("demo")
        self.run_as("administrator", "users", "reset", "agent", "--new-password-file", self.password("x"))
        self.run_as("agent", "show", "AA00001A1", password="x")


class SigningInTest(UsersTest):
    def test_without_a_name_or_a_password(self):
        self.staffed()
        self.expect(self.ctl("users", "list"), 5)
        self.expect(self.ctl("users", "list", "--user", "root"), 5)
        self.expect(self.ctl("users", "list", "--password-file", self.file), 5)
        self.expect(self.ctl("users", "list", "--user", "root", "--password-file", self.path("missing")), 5)
        self.expect(self.ctl("users", "list", "--user", "root", "--password-file", self.path("empty")), 5)

    def test_the_notice_goes_to_standard_error(self):
        self.hire()
        answer = self.root("users", "list", "--json")
        self.assertIn("7213A", answer.err)
        self.assertIn("7431", answer.err)
        self.assertIn("monitored", answer.err)
        self.assertNotIn("7213", answer.out)
        self.assertEqual(len(answer.err.splitlines()), 1)

    def test_options_may_stand_anywhere(self):
        self.staffed()
        signing = ["--user", "root", "--password-file", self.file]
        for arguments in ([*signing, "users", "list"], ["users", *signing, "list"], ["users", "list", *signing]):
            self.expect(self.ctl(*arguments), 0)
        self.expect(self.ctl("users", "--role", "agent", *signing, "add", "x", "--new-password-file", self.file), 0)

    def test_a_user_is_without_effect_where_there_are_none(self):
        self.office()
        self.expect(self.ctl("check", "--user", "root", "--password-file", self.path("missing")), 0)


class TerminalTest(UsersTest):
    """Somebody at a terminal: a pseudo-terminal is what the program reads from and writes its questions to."""

    def run_at_terminal(self, *arguments):
        controller, terminal = pty.openpty()
        self.addCleanup(os.close, controller)
        self.addCleanup(os.close, terminal)
        self.before = termios.tcgetattr(terminal)
        self.terminal = terminal
        run = subprocess.Popen([PROGRAM, *arguments, *naming(self.database, arguments, "asked for")], stdin=terminal, stderr=terminal,
                               stdout=subprocess.PIPE, text=True, start_new_session=True)
        self.addCleanup(run.stdout.close)
        return run, controller

    def read_until(self, controller, text):
        """What the terminal shows, up to the text."""
        shown = ""
        end = time.monotonic() + 60
        while text not in shown:
            self.assertLess(time.monotonic(), end, shown)
            if select.select([controller], [], [], 1)[0]:
                shown += os.read(controller, 4096).decode()
        return shown

    def is_echoing(self):
        return bool(termios.tcgetattr(self.terminal)[3] & termios.ECHO)

    def test_name_and_password_are_asked_for(self):
        self.staffed()
        run, controller = self.run_at_terminal("users", "list", "--json")
        shown = self.read_until(controller, "User: ")
        self.assertIn("This is a government system", shown)
        self.assertTrue(self.is_echoing())
        os.write(controller, b"root\n")
        self.read_until(controller, "Password: ")
        self.assertFalse(self.is_echoing())
        os.write(controller, SECRET.encode() + b"\n")
        out, _ = run.communicate(timeout=60)
        self.assertEqual(run.returncode, 0, out)
        self.assertIn('"root"', out)
        shown = self.read_until(controller, "failed tries since then: 0")
        self.assertNotIn(SECRET, shown)
        self.assertEqual(termios.tcgetattr(self.terminal), self.before)

    def test_a_named_user_is_asked_for_the_password_alone(self):
        self.staffed()
        for _ in range(2):
            self.run_as("root", "users", "list", code=5, password="not this one")
        run, controller = self.run_at_terminal("users", "list", "--user", "root")
        self.assertNotIn("User: ", self.read_until(controller, "Password: "))
        os.write(controller, SECRET.encode() + b"\n")
        run.communicate(timeout=60)
        self.assertEqual(run.returncode, 0)
        self.read_until(controller, "failed tries since then: 2")

    def test_a_wrong_one_is_refused(self):
        self.staffed()
        run, controller = self.run_at_terminal("users", "list", "--user", "root")
        self.read_until(controller, "Password: ")
        os.write(controller, b"not this one\n")
        out, _ = run.communicate(timeout=60)
        self.assertEqual((run.returncode, out), (5, ""))
        self.assertNotIn("not this one", self.read_until(controller, "is not right"))

    def test_an_interrupted_question_leaves_the_terminal_as_it_was(self):
        self.staffed()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            run, controller = self.run_at_terminal("users", "list", "--user", "root")
            self.read_until(controller, "Password: ")
            self.assertFalse(self.is_echoing())
            os.kill(run.pid, number)
            run.communicate(timeout=60)
            self.assertEqual(run.returncode, 130)
            self.assertEqual(termios.tcgetattr(self.terminal), self.before)

    def test_an_ended_input_is_no_password(self):
        self.staffed()
        run, controller = self.run_at_terminal("users", "list", "--user", "root")
        self.read_until(controller, "Password: ")
        os.write(controller, b"\x04")
        run.communicate(timeout=60)
        self.assertEqual(run.returncode, 5)
        self.assertTrue(self.is_echoing())


if __name__ == "__main__":
    main()
