# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""While the windows are covered nothing of them is told on the accessibility bus: neither to whoever looks, nor through
references from before, nor by an event. Afterwards everything is told again.

usage: dbus-run-session -- python3 test_spy.py build/bin/caseledger build/bin/caseledgerctl
"""

import contextlib
import json
import os
import re
import sqlite3
import subprocess
import sys
import time
import unittest

from screen import Eyes, Hands, OpenDesktop, made_office, wait_for
from spy import Spy

PROGRAM = ""
CONTROL = ""
CASE = "AA00001A1"
AMOUNT = re.compile(r"\$[\d,]+\.\d\d")
CURTAIN = {
    "caseledger",
    "Caseledger",
    "This window is covered. Press Enter to go on.",
    "This window is locked. Type your password to go on.",
    "Password",
    "Go on",
}


class SpyTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = OpenDesktop().__enter__()
        cls.addClassCleanup(cls.desktop.__exit__)
        os.environ.pop("CASELEDGER_DATABASE", None)
        cls.office, cls.password = made_office(CONTROL, cls.desktop.home.name)
        cls.screen = cls.desktop.screen()
        cls.hands = Hands()
        cls.spy = Spy()
        cls.window = cls.desktop.start(
            [PROGRAM, "--database", cls.office, "--user", "supervisor", "--password-file", cls.password]
            + ["--case", CASE]
        )
        cls.eyes = Eyes(cls.window)
        cls.eyes.see("Payments", "table")
        cls.spy.put_on(cls.window)
        cls.secrets = cls.secrets_of_case()

    @classmethod
    def secrets_of_case(cls):
        """What must not be told, as the window writes it."""
        shown = subprocess.run(
            [CONTROL, "show", CASE, "--json", "--database", cls.office, "--user", "supervisor"]
            + ["--password-file", cls.password],
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        ).stdout
        secrets = [CASE]
        for party in (json.loads(shown)[role] for role in ("custodial", "noncustodial")):
            secrets += [*party["name"].split(), party["phone"], party["ssn_last4"]]
            secrets += [party["address"][part] for part in ("street1", "city")]
        return [secret for secret in secrets if secret]

    def told(self, words):
        """What of a case is in words."""
        text = "\n".join(words)
        return {secret for secret in self.secrets if secret in text} | set(AMOUNT.findall(text))

    @staticmethod
    def words(found):
        return [word for said in found.values() for word in said]

    def cover(self, key):
        if key == "hide":
            self.hands.key("Shift", True)
            self.hands.tap("Escape")
            self.hands.key("Shift", False)
        else:
            self.desktop.keys("ctrl+l")
        wait_for(lambda: self.screen.share_of_one_colour() > 0.8, "the curtain", 10)

    def uncover(self, key):
        if key == "lock":
            self.desktop.type("demo")
        self.hands.tap("Return")
        wait_for(lambda: self.screen.share_of_one_colour() < 0.8, "the windows again", 10)

    def look(self, key, windows):
        """Covers, looks in every way, uncovers, looks again."""
        self.spy.listen()
        before = self.spy.walk()
        all_told = self.told(self.words(before))
        self.assertGreaterEqual(all_told, set(self.secrets), "the case is told while the windows are open")
        with contextlib.closing(sqlite3.connect(self.office)) as database:
            database.execute("BEGIN EXCLUSIVE")  # so that what is read anew comes while the windows are covered
            if key == "hide":
                self.desktop.keys("F5")
            self.spy.listen()
            self.cover(key)
            database.rollback()
        time.sleep(0.3)  # what was asked for arrives beneath
        covered = self.spy.walk()
        kept = self.spy.walk(before)
        events = self.spy.listen()
        self.uncover(key)
        wait_for(lambda: self.told(self.words(self.spy.walk())) >= all_told, "everything is told again", 20)

        for what, found in (("walk", covered), ("references from before", kept)):
            words = [word for word in self.words(found) if not word.startswith("/")]  # the program's own path
            self.assertEqual(self.told(words), set(), what)
            self.assertLessEqual(set(words), CURTAIN, what)
        self.assertGreater(len(events), 0, "whoever listens hears the curtain")
        self.assertEqual(self.told(str(event) for event in events), set(), "events")
        lost_focus = ("focused", 0)
        beneath = [each for each in events if each[0] not in covered and each[2][:2] != lost_focus]
        self.assertEqual(beneath, [], "events of what is covered")
        self.assertEqual(self.words(covered).count("Go on"), windows)
        print(
            f"  {key}, {windows} windows: {len(before)} references with {len(all_told)} values to find before,"
            f" {len(covered)} objects while covered, {len(events)} events: 0 hits"
        )

    def test_1_hidden_with_a_case_and_a_search(self):
        self.desktop.keys("ctrl+k")
        self.desktop.type("AA0000")
        self.eyes.see("Search results", "list")
        self.look("hide", 1)
        field = self.eyes.see("Find a case", "text")
        self.assertEqual(self.eyes.focused().name, "Find a case")
        self.assertEqual(field.queryText().getText(0, -1), "AA0000")
        self.desktop.keys("Escape")

    def test_2_locked_with_a_dialog(self):
        self.desktop.keys("ctrl+shift+s")
        wait_for(lambda: CASE in self.eyes.see("Preview").description, "the pages")
        self.look("lock", 2)
        self.assertIn(CASE, self.eyes.see("Preview").description)
        self.desktop.keys("Escape")
        wait_for(lambda: not self.eyes.named("Preview"), "the statement closed")


if __name__ == "__main__":
    PROGRAM, CONTROL = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1], verbosity=2)
