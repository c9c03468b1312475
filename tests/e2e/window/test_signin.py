# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is working: signing in and out by keys, a locked account, a remembered password, pictures without a dialog.

usage: dbus-run-session -- python3 test_signin.py build/bin/caseledger build/bin/caseledgerctl
"""

import contextlib
import os
import sqlite3
import subprocess
import sys
import unittest

from desktop import Desktop, Eyes, wait_for

PROGRAM = ""
CONTROL = ""
TITLE = "Sign in to Caseledger"
ACCEPT = "I have read this notice and accept it"
REMEMBER = "Remember on this computer"


class SignInTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = Desktop().__enter__()
        cls.addClassCleanup(cls.desktop.__exit__)
        os.environ.pop("CASELEDGER_DATABASE", None)
        cls.folder = cls.desktop.home.name
        cls.office = os.path.join(cls.folder, "office.db")
        cls.password = os.path.join(cls.folder, "password.txt")
        with open(cls.password, "w", encoding="utf-8") as file:
            file.write("demo\n")
        subprocess.run([CONTROL, "demo", "--cases", "20", "--database", cls.office], check=True, timeout=60)
        cls.desktop.start_keyring()

    def start(self, *arguments):
        self.window = self.desktop.start([PROGRAM, *arguments])
        self.addCleanup(self.end, self.window)
        return Eyes(self.window)

    def end(self, window):
        if window.poll() is None:
            window.terminate()
            window.wait(20)

    def ask(self, *arguments):
        """Starts the program and waits for its dialog."""
        eyes = self.start(*arguments)
        eyes.see(ACCEPT, "check box")
        self.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", TITLE, "windowactivate")
        wait_for(lambda: eyes.focused().name == ACCEPT, "the notice's box focused")
        return eyes

    def tick(self, eyes, name, key, wanted=True):
        """Changes a box by a key; letters take a moment to do so."""
        self.desktop.keys(key)
        self.see_ticked(eyes, name, wanted)

    @staticmethod
    def see_ticked(eyes, name, wanted=True):
        box = eyes.see(name, "check box")
        wait_for(lambda: box.getState().contains(eyes.pyatspi.STATE_CHECKED) == wanted, f"{name}: {wanted}")

    def sign_in(self, eyes, user, password):
        """By keys alone, from the notice to Enter."""
        self.tick(eyes, ACCEPT, "space")
        self.desktop.keys("alt+u")
        wait_for(lambda: eyes.focused().name == "User", "the user's field focused")
        self.desktop.keys("ctrl+a")
        self.desktop.type(user)
        self.desktop.keys("Tab")
        wait_for(lambda: eyes.focused().name == "Password", "the password's field focused")
        self.desktop.type(password)
        self.desktop.keys("Return")

    def line(self, eyes, start):
        return wait_for(
            lambda: [text for text in eyes.texts() if text.startswith("Signed in: " + start)], f"{start} signed in"
        )[0]

    @staticmethod
    def content(file):
        with open(file, encoding="utf-8") as opened:
            return opened.read()

    def run_program(self, *arguments):
        return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=60, check=False)

    def test_1_the_demo_is_its_caseworkers(self):
        picture = os.path.join(self.folder, "demo.png")
        done = self.run_program("--demo", "--screenshot", picture)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("7213", done.stderr)  # the notice
        eyes = self.start("--demo")
        self.assertIn("Caseworker", self.line(eyes, "caseworker"))
        self.assertFalse(eyes.named(ACCEPT))

    def test_2_signs_in_and_out_by_keys(self):
        eyes = self.ask("--database", self.office)
        self.assertTrue(any("Whoever can open the file can read all of it" in text for text in eyes.texts()))
        self.sign_in(eyes, "agent", "demo")
        self.assertIn("One file on this computer", self.line(eyes, "agent"))
        self.assertEqual([frame.name for frame in eyes.program], ["Caseledger"])
        before = self.window.pid
        self.desktop.keys("alt+s")
        eyes.see("Sign out", "menu item")
        self.desktop.keys("o")
        eyes = wait_for(lambda: self.fresh_eyes(), "the dialog again", 60)
        self.assertEqual(self.window.pid, before)
        with open(f"/proc/{before}/cmdline", "rb") as file:
            options = file.read()
        self.assertNotIn(b"agent", options)
        wait_for(lambda: eyes.focused().name == ACCEPT, "the notice's box focused")
        self.sign_in(eyes, "supervisor", "demo")
        self.line(eyes, "supervisor")
        self.desktop.keys("ctrl+q")
        self.assertEqual(self.window.wait(20), 0)
        with contextlib.closing(sqlite3.connect(f"file:{self.office}?mode=ro", uri=True)) as database:
            rows = database.execute(
                "SELECT s.user_name, r.action FROM trail_row r JOIN trail_session s ON s.number = r.session"
                " WHERE r.action IN ('sign_in', 'sign_out') ORDER BY r.entry"
            ).fetchall()
        self.assertEqual(
            rows[-4:],
            [("agent", "sign_in"), ("agent", "sign_out"), ("supervisor", "sign_in"), ("supervisor", "sign_out")],
        )

    def fresh_eyes(self):
        """Of the program that took the place of the one before, once it shows its dialog."""
        eyes = Eyes(self.window)
        return eyes if eyes.named(ACCEPT) else None

    def test_3_escape_ends_it(self):
        self.ask("--database", self.office, "--user", "agent")
        self.desktop.keys("Escape")
        self.assertEqual(self.window.wait(20), 5)

    def test_4_three_wrong_passwords_lock_the_account(self):
        eyes = self.ask("--database", self.office)
        self.sign_in(eyes, "mailroom", "wrong")
        for _ in range(3):
            wait_for(lambda: eyes.focused().name == "Password", "the password's field focused again")
            said = [text for text in eyes.texts() if "not right" in text or "locked" in text]
            self.desktop.type("wrong")
            self.desktop.keys("Return")
            wait_for(lambda: not any("Signing in" in text for text in eyes.texts()), "an answer")
        wait_for(lambda: any("locked" in text for text in eyes.texts()), f"the lock told, not {said}")
        done = self.run_program(
            "--database", self.office, "--user", "mailroom", "--password-file", self.password,
            "--screenshot", os.path.join(self.folder, "locked.png"),
        )  # fmt: skip
        self.assertEqual(done.returncode, 5)
        self.assertIn("locked", done.stderr)

    def test_5_pictures_want_a_user(self):
        picture = os.path.join(self.folder, "picture.png")
        common = ["--database", self.office, "--screenshot", picture]
        for more in ([], ["--user", "agent"], ["--password-file", self.password]):
            with self.subTest(more=more):
                done = self.run_program(*common, *more)
                self.assertEqual(done.returncode, 5, done.stderr)
                self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)
                self.assertFalse(os.path.exists(picture))
        done = self.run_program(*common, "--user", "agent", "--password-file", self.password, "--case", "AA00001A1")
        self.assertEqual(done.returncode, 0, done.stderr)
        with open(picture, "rb") as file:
            self.assertTrue(file.read(8).startswith(b"\x89PNG"))

    def test_5b_a_case_elsewhere_asks_why_but_gives_no_picture(self):
        with contextlib.closing(sqlite3.connect(f"file:{self.office}?mode=ro", uri=True)) as database:
            elsewhere = database.execute(
                "SELECT case_id FROM support_case WHERE office <>"
                " (SELECT office FROM staff_user WHERE name = 'caseworker') LIMIT 1"
            ).fetchone()[0]
        common = ["--database", self.office, "--user", "caseworker", "--password-file", self.password]
        picture = os.path.join(self.folder, "elsewhere.png")
        self.assertEqual(self.run_program(*common, "--case", elsewhere, "--screenshot", picture).returncode, 5)
        self.assertFalse(os.path.exists(picture))
        eyes = self.start(*common, "--case", elsewhere)
        self.line(eyes, "caseworker")
        wait_for(lambda: any("reason" in text.lower() for text in eyes.texts()), "why it is opened asked for")
        self.assertIsNone(self.window.poll())

    def test_6_without_users_one_is_told_so(self):
        bare = os.path.join(self.folder, "bare.db")
        subprocess.run([CONTROL, "init", "--database", bare], check=True, timeout=60, stderr=subprocess.DEVNULL)
        eyes = self.start("--database", bare)
        wait_for(lambda: any("no users" in text for text in eyes.texts()), "that there are no users")
        self.assertFalse(eyes.named(ACCEPT))

    def test_7_an_old_demo_gets_its_users_and_no_other_office_does(self):
        demo = os.path.join(os.environ["XDG_DATA_HOME"], "caseledger", "demo", "office.caseledger")
        picture = os.path.join(self.folder, "old.png")
        for is_demo, count in (("yes", 6), ("no", 0)):
            with contextlib.closing(sqlite3.connect(demo)) as database, database:
                database.execute("DELETE FROM staff_user")
                database.execute("UPDATE office_setting SET value = ? WHERE name = 'demo'", (is_demo,))
            done = self.run_program("--demo", "--screenshot", picture)
            self.assertEqual(done.returncode, 0, done.stderr)
            with contextlib.closing(sqlite3.connect(f"file:{demo}?mode=ro", uri=True)) as database:
                self.assertEqual(database.execute("SELECT count(*) FROM staff_user").fetchone()[0], count)

    def test_8_a_password_is_remembered_and_forgotten(self):
        picture = os.path.join(self.folder, "remembered.png")
        eyes = self.ask("--database", self.office)
        eyes.see(REMEMBER, "check box")
        self.tick(eyes, REMEMBER, "alt+r")
        self.desktop.keys("shift+Tab", "shift+Tab", "shift+Tab")
        wait_for(lambda: eyes.focused().name == ACCEPT, "the notice's box focused")
        self.sign_in(eyes, "supervisor", "demo")
        self.line(eyes, "supervisor")
        command = ["--database", self.office, "--user", "supervisor", "--screenshot", picture]
        settings = os.path.join(os.environ["XDG_CONFIG_HOME"], "caseledger", "window.ini")
        wait_for(lambda: "supervisor" in self.content(settings), "the user remembered")
        self.assertEqual(self.run_program(*command).returncode, 0)
        self.assertEqual(self.run_program(*command, "--ask-password").returncode, 5)
        self.end(self.window)

        eyes = self.ask("--database", self.office)
        self.see_ticked(eyes, REMEMBER)  # the password is filled in
        self.tick(eyes, ACCEPT, "space")
        self.desktop.keys("Return")
        self.line(eyes, "supervisor")
        self.end(self.window)

        eyes = self.ask("--database", self.office)
        self.see_ticked(eyes, REMEMBER)
        self.tick(eyes, ACCEPT, "space")
        self.tick(eyes, REMEMBER, "alt+r", False)
        self.desktop.keys("Return")
        self.line(eyes, "supervisor")
        wait_for(lambda: self.run_program(*command).returncode == 5, "the password forgotten")


if __name__ == "__main__":
    CONTROL = os.path.abspath(sys.argv.pop(2))
    PROGRAM = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
