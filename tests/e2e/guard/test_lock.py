# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The computer's lock, sleep and another user's turn lock the windows; the password opens them; the trail has it.

usage: dbus-run-session -- python3 test_lock.py build/bin/caseledger build/bin/caseledgerctl
"""

import json
import os
import subprocess
import sys
import time
import unittest

from screen import Eyes, OpenDesktop, made_office, wait_for

PROGRAM = ""
CONTROL = ""
LOCKED = "This window is locked. Type your password to go on."


class LockTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = OpenDesktop().__enter__()
        cls.addClassCleanup(cls.desktop.__exit__)
        for name in ("CASELEDGER_DATABASE", "XDG_SESSION_ID"):
            os.environ.pop(name, None)
        bus = cls.desktop.start(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True
        )
        os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = bus.stdout.readline().strip()
        falselogin = os.path.join(os.path.dirname(os.path.abspath(__file__)), "falselogin.py")
        cls.login = cls.desktop.start(
            ["/usr/bin/python3", "-B", falselogin], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        cls.login.stdout.readline()
        cls.office, cls.password = made_office(CONTROL, cls.desktop.home.name)
        cls.screen = cls.desktop.screen()
        cls.window = cls.desktop.start(
            [PROGRAM, "--database", cls.office, "--user", "caseworker", "--password-file", cls.password]
            + ["--case", "AA00001A1"]
        )
        cls.eyes = Eyes(cls.window)
        cls.eyes.see("Payments", "table")

    def say(self, word):
        print(word, file=self.login.stdin, flush=True)

    def wait_locked(self):
        wait_for(lambda: self.screen.share_of_one_colour() > 0.8, "the curtain", 10)
        wait_for(lambda: self.eyes.focused().name == "Password", "the password's field focused")
        self.keep_picture("locked")

    def keep_picture(self, name):
        folder = os.environ.get("CASELEDGER_PICTURES")
        if folder:
            self.screen.picture().save(os.path.join(folder, name + ".png"))

    def unlock(self, password="demo"):
        self.desktop.type(password)
        self.desktop.keys("Return")

    def wait_open(self):
        wait_for(lambda: self.screen.share_of_one_colour() < 0.8, "the windows again")

    def trail(self):
        """What the auditor sees of locking, oldest first."""
        lines = subprocess.run(
            [CONTROL, "audit", "--json", "--database", self.office, "--user", "auditor"]
            + ["--password-file", self.password],
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        ).stdout.splitlines()
        rows = [json.loads(line) for line in lines]
        return [(row["action"], row["outcome"]) for row in reversed(rows) if row["action"] in ("lock", "unlock")]

    def test_1_the_computers_own_lock(self):
        for word in ("lock", "sleep", "switch", "screen"):
            with self.subTest(word):
                self.say(word)
                self.wait_locked()
                self.unlock()
                self.wait_open()

    def test_2_a_half_filled_form_is_there_again(self):
        self.desktop.keys("ctrl+k")
        self.desktop.type("half a na")
        self.desktop.keys("ctrl+l")
        self.wait_locked()
        self.unlock()
        self.wait_open()
        wait_for(lambda: self.eyes.focused().name == "Find a case", "the search field focused")
        self.assertEqual(self.eyes.see("Find a case", "text").queryText().getText(0, -1), "half a na")
        self.desktop.keys("Escape")

    def test_3_a_dialog_is_locked_too(self):
        self.desktop.keys("ctrl+shift+s")
        wait_for(lambda: "AA00001A1" in self.eyes.see("Preview").description, "the pages")
        self.say("lock")
        self.wait_locked()
        self.desktop.keys("Escape", "ctrl+q", "alt+F4")
        self.assertEqual({frame.name for frame in self.eyes.program}, {"Caseledger"})
        self.unlock()
        self.wait_open()
        self.assertIn("AA00001A1", self.eyes.see("Preview").description)
        self.desktop.keys("Escape")
        wait_for(lambda: not self.eyes.named("Preview"), "the statement closed")

    def test_4_what_was_copied_is_taken_back(self):
        self.desktop.keys("ctrl+k")
        self.desktop.type("typed")
        self.desktop.keys("ctrl+a", "ctrl+c")
        wait_for(lambda: self.clipboard("clipboard") == "typed", "the text on the clipboard")
        wait_for(lambda: self.clipboard("primary") == "typed", "the primary selection")
        self.desktop.keys("ctrl+l")
        self.wait_locked()
        self.assertEqual(self.clipboard("clipboard"), "")
        self.assertEqual(self.clipboard("primary"), "")
        self.unlock()
        self.wait_open()
        self.desktop.keys("ctrl+k", "Escape")

    @staticmethod
    def clipboard(which):
        """What another program gets."""
        return subprocess.run(
            ["xclip", "-o", "-selection", which], capture_output=True, text=True, timeout=20, check=False
        ).stdout

    def test_5_a_wrong_password_opens_nothing_and_is_noted(self):
        before = self.trail()
        self.desktop.keys("ctrl+l")
        self.wait_locked()
        self.unlock("wrong")
        time.sleep(1)  # long enough for the answer
        self.assertGreater(self.screen.share_of_one_colour(), 0.8)
        self.keep_picture("wrong")
        self.unlock()
        self.wait_open()
        self.assertEqual(
            self.trail()[len(before) :], [("lock", "done"), ("unlock", "refused"), ("unlock", "done")]
        )

    @unittest.skipUnless(os.environ.get("CASELEDGER_LONG"), "waits a minute; unit tests have a clock of their own")
    def test_6_whoever_is_away_is_warned_and_locked_out(self):
        subprocess.run(
            [CONTROL, "settings", "lock_minutes", "1", "--reason", "test", "--database", self.office]
            + ["--user", "administrator", "--password-file", self.password],
            check=True,
            timeout=60,
        )
        self.window.terminate()
        self.window.wait(20)
        window = self.desktop.start(
            [PROGRAM, "--database", self.office, "--user", "caseworker", "--password-file", self.password]
            + ["--case", "AA00001A1"]
        )
        type(self).eyes = Eyes(window)
        self.eyes.see("Payments", "table")
        open_window = self.screen.pixels()
        wait_for(lambda: self.screen.differing(open_window, self.screen.pixels()) > 5000, "the warning", 40)
        self.keep_picture("warned")
        self.assertLess(self.screen.share_of_one_colour(), 0.8)
        self.desktop.run("xdotool", "mousemove_relative", "5", "5")
        wait_for(lambda: self.screen.differing(open_window, self.screen.pixels()) < 5000, "no warning", 5)
        wait_for(lambda: self.screen.share_of_one_colour() > 0.8, "the curtain", 70)
        self.wait_locked()
        self.unlock()
        self.wait_open()
        window.terminate()


if __name__ == "__main__":
    PROGRAM, CONTROL = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1], verbosity=2)
