# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is announced while the focus stays, and the first steps of the demo, with a real client and real keys.

usage: dbus-run-session -- python3 test_looks.py build/bin/caseledger
"""

import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "window"))
from desktop import Desktop, Eyes, wait_for  # noqa: E402  # pylint: disable=wrong-import-position

PROGRAM = ""


class LooksTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = Desktop().__enter__()
        cls.addClassCleanup(cls.desktop.__exit__)
        cls.heard_path = os.path.join(cls.desktop.home.name, "heard")
        listener = os.path.join(os.path.dirname(os.path.abspath(__file__)), "listener.py")
        with open(cls.heard_path, "w", encoding="utf-8") as heard:
            cls.desktop.start([sys.executable, "-B", listener], stdout=heard)
        wait_for(lambda: "listening" in cls.heard(), "the listener")
        cls.start_window()

    @classmethod
    def start_window(cls):
        cls.window = cls.desktop.start([PROGRAM, "--demo"])
        cls.eyes = Eyes(cls.window)
        cls.eyes.see("Find a case", "text", seconds=90)

    @classmethod
    def heard(cls):
        with open(cls.heard_path, encoding="utf-8") as heard:
            return heard.read().splitlines()

    def hear(self, wanted, since=0):
        return wait_for(lambda: [line for line in self.heard()[since:] if wanted in line], f"'{wanted}' said")

    def test_1_results_are_announced_and_the_focus_stays(self):
        self.desktop.keys("ctrl+k")
        wait_for(lambda: self.eyes.focused().name == "Find a case", "the search field focused")
        self.desktop.type("AA00001A1")
        self.hear("1 case")
        self.assertEqual(self.eyes.focused().name, "Find a case")
        before = len(self.heard())
        self.desktop.keys("ctrl+a")
        self.desktop.type("qqqqq")
        self.hear("Nothing found", before)
        self.assertEqual(self.eyes.focused().name, "Find a case")

    def test_2_the_newest_wins(self):
        before = len(self.heard())
        self.desktop.keys("ctrl+a")
        self.desktop.type("AA00001A1")  # every letter has results of its own
        self.hear("1 case", before)
        self.assertLess(len(self.heard()) - before, len("AA00001A1"))

    def test_3_an_opened_case_is_announced_and_ticks_the_first_step(self):
        before = len(self.heard())
        self.eyes.see("To do: Find a case and open it")
        self.desktop.keys("Return")
        self.eyes.see("Payments", "table")
        self.eyes.see("Done: Find a case and open it")
        said = "\n".join(wait_for(lambda: self.heard()[before:], "something said"))
        self.assertTrue("AA00001A1" in said or "First steps" in said, said)
        self.assertNotIn("Sampleton", said)  # no person

    def test_4_a_filter_ticks_the_second(self):
        self.eyes.see("To do: Filter its payments")
        self.desktop.keys("alt+Down")
        self.desktop.keys("Down", "Return")
        self.eyes.see("Done: Filter its payments")

    def test_5_progress_outlives_the_program(self):
        self.desktop.keys("ctrl+q")
        self.window.wait(30)
        self.start_window()
        self.eyes.see("Done: Find a case and open it")
        self.eyes.see("Done: Filter its payments")
        self.eyes.see("To do: Save a statement as PDF")

    def test_6_closed_it_is_closed_for_ever(self):
        close = self.eyes.see("Close for ever", "push button")
        close.queryComponent().grabFocus()
        self.desktop.keys("space")
        wait_for(lambda: not self.eyes.named("Close for ever"), "the card closed")
        wait_for(lambda: self.eyes.focused().name == "Find a case", "the focus where one goes on")
        self.desktop.keys("ctrl+q")
        self.window.wait(30)
        self.start_window()
        self.assertFalse(self.eyes.named("Close for ever"))

    def test_7_looks_are_chosen_by_keys_and_kept(self):
        self.desktop.keys("ctrl+comma")
        self.eyes.see("Appearance", "dialog")
        size = self.eyes.see("Text size", "spin button")
        wait_for(lambda: self.eyes.focused().name == "Text size", "the text size focused")
        height = self.eyes.see("Find a case", "text").queryComponent().getExtents(0).height
        self.desktop.keys("Up", "Up", "Up", "Up", "Up")
        wait_for(lambda: size.queryValue().currentValue == 150, "150 %")
        wait_for(
            lambda: self.eyes.see("Find a case", "text").queryComponent().getExtents(0).height > height, "larger fields"
        )
        self.desktop.keys("Escape")
        wait_for(lambda: not self.eyes.named("Appearance", ("dialog",)), "the dialog closed")
        self.desktop.keys("ctrl+q")
        self.window.wait(30)
        self.start_window()
        self.assertGreater(self.eyes.see("Find a case", "text").queryComponent().getExtents(0).height, height)


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main(verbosity=2)
