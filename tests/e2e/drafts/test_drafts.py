# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program is killed while somebody writes a note: what it said is saved is there again, and nothing that was not typed.

Short: a few kills; CASELEDGER_LONG=1: many. Each falls at a moment of its own within the typing.

usage: dbus-run-session -- python3 test_drafts.py build/bin/caseledger build/bin/caseledgerctl
"""

import os
import random
import signal
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "window"))
from desktop import Desktop, Eyes, wait_for  # noqa: E402  # pylint: disable=wrong-import-position

PROGRAM = ""
CONTROL = ""
KILLS = 40 if os.environ.get("CASELEDGER_LONG") else 4
CASE = "AA00001A1"
NAME = "Note on this case"
LETTERS = "abcdefghijklmnopqrstuvwxyz "


class DraftTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = Desktop().__enter__()
        cls.addClassCleanup(cls.desktop.__exit__)
        os.environ.pop("CASELEDGER_DATABASE", None)

    def setUp(self):
        folder = os.path.join(self.desktop.home.name, self.id().rsplit(".", maxsplit=1)[-1])
        os.mkdir(folder)
        self.office = os.path.join(folder, "office.db")
        self.password = os.path.join(folder, "password.txt")
        with open(self.password, "w", encoding="utf-8") as file:
            file.write("demo\n")
        subprocess.run([CONTROL, "demo", "--cases", "20", "--database", self.office], check=True, timeout=120)

    def begin(self):
        self.window = self.desktop.start(
            [PROGRAM, "--database", self.office, "--user", "agent", "--password-file", self.password, "--case", CASE]
        )
        self.eyes = Eyes(self.window)
        self.eyes.see("Payments", "table")
        self.eyes.see(NAME, "text")
        self.addCleanup(self.kill)

    def kill(self):
        self.window.send_signal(signal.SIGKILL)
        self.window.wait(20)

    def text(self):
        return self.eyes.see(NAME, "text").queryText().getText(0, -1)

    def has_focus(self, name, role):
        return self.eyes.see(name, role).getState().contains(self.eyes.pyatspi.STATE_FOCUSED)

    def write(self):
        wait_for(lambda: self.has_focus("Payments", "table") or self.has_focus(NAME, "text"), "the case ready for keys")
        self.desktop.keys("ctrl+semicolon")
        wait_for(lambda: self.has_focus(NAME, "text"), "the line of notes focused")

    def control(self, *words):
        return subprocess.run(
            [CONTROL, *words, "--database", self.office, "--user", "administrator", "--password-file", self.password],
            capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip

    def keep_picture(self, name):
        folder = os.environ.get("CASELEDGER_PICTURES")
        if folder:
            from PIL import ImageGrab  # pylint: disable=import-outside-toplevel

            time.sleep(0.5)  # the last of it is painted
            ImageGrab.grab(xdisplay=os.environ["DISPLAY"]).save(os.path.join(folder, f"drafts-{name}.png"))

    def test_1_killed_while_typing(self):
        moments = random.Random(6)
        typed = ""
        lost = []
        for round_number in range(KILLS):
            self.begin()
            wait_for(lambda: self.text() == typed, "what was typed, as far as it was saved")
            self.write()
            self.desktop.keys("ctrl+End")
            sure = "".join(moments.choice(LETTERS) for _ in range(5)) + "."
            self.desktop.type(sure)
            wait_for(lambda: self.text() == typed + sure, f"the letters of round {round_number}")
            self.eyes.see("Saved", "label")
            rest = "".join(moments.choice(LETTERS) for _ in range(30)) + ";"
            typing = subprocess.Popen(["xdotool", "type", "--delay", "15", rest])
            time.sleep(moments.uniform(0.05, 0.5))  # not waited for: the moment of the crash
            self.kill()
            typing.wait(20)  # to its end, into nothing: a key that is never let go would repeat itself
            self.begin()
            restored = wait_for(self.text, "the draft")
            all_of_it = typed + sure + rest
            self.assertTrue(restored.startswith(typed + sure), f"round {round_number}: what was saved is there")
            self.assertTrue(all_of_it.startswith(restored), f"round {round_number}: nothing else is there")
            lost.append(len(all_of_it) - len(restored))
            typed = restored
            self.kill()
        print(f"{KILLS} kills (4, long 40); letters of 31 that were not typed or not saved yet: {lost}")
        self.assertEqual(self.control("check").returncode, 0)
        self.assertEqual(self.control("audit", "verify").returncode, 0)

    def test_2_kept_by_keys_alone(self):
        self.begin()
        self.write()
        self.desktop.type("Asked for a statement")
        self.eyes.see("Saved", "label")
        self.keep_picture("line")
        self.desktop.keys("Escape")  # empties the field
        wait_for(lambda: self.text() == "", "the empty line")
        self.desktop.keys("ctrl+z")
        wait_for(lambda: self.text() == "Asked for a statement", "the note back")
        self.desktop.keys("Return")
        self.eyes.see("Note kept", "label")
        self.assertEqual(self.text(), "")
        self.desktop.keys("ctrl+7")
        table = self.eyes.see("Activity", "table")
        wait_for(lambda: table.queryTable().nRows == 1, "the note in the activity")
        wait_for(lambda: self.has_focus("Activity", "table"), "the focus in the activity")
        self.keep_picture("activity")
        self.assertIn("Note: Asked for a statement", table.queryTable().getAccessibleAt(0, 0).name)
        self.desktop.keys("ctrl+semicolon")
        wait_for(lambda: self.has_focus(NAME, "text"), "back in the line")
        self.desktop.type("another")
        self.desktop.keys("Return")
        wait_for(lambda: table.queryTable().nRows == 2, "the other note too")
        self.kill()
        backup = os.path.join(self.desktop.home.name, "copy.db")
        self.assertEqual(self.control("backup", backup).returncode, 0)
        self.assertEqual(self.control("check").returncode, 0)
        self.office = backup
        self.begin()
        wait_for(lambda: self.has_focus("Payments", "table"), "the case ready for keys")
        self.desktop.keys("ctrl+7")
        table = self.eyes.see("Activity", "table")
        wait_for(lambda: table.queryTable().nRows == 2, "both notes in the copy")

    def test_3_the_next_call_covers_the_recent_cases(self):
        self.begin()
        wait_for(lambda: self.has_focus("Payments", "table"), "the case ready for keys")
        self.desktop.keys("ctrl+d")
        self.desktop.keys("ctrl+shift+n")
        button = self.eyes.see("Recent cases", "button", "push button")
        results = self.eyes.see("Search results", "list")
        self.assertEqual(results.childCount, 0)
        self.keep_picture("covered")
        wait_for(lambda: self.has_focus("Find a case", "text"), "the search field focused")
        self.desktop.keys("Down")
        wait_for(lambda: results.childCount == 1, "the case asked for")
        self.assertIn("Pinned", results.getChildAtIndex(0).name)
        self.keep_picture("uncovered")
        self.assertFalse(button.getState().contains(self.eyes.pyatspi.STATE_SHOWING))


if __name__ == "__main__":
    PROGRAM, CONTROL = sys.argv[1:3]
    del sys.argv[1:3]
    unittest.main(verbosity=2)
