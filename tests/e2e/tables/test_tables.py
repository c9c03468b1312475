# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Twenty-one years of payments, by keys alone and by ear: filtered, sorted, with fewer columns, found again the next day.

usage: dbus-run-session -- python3 test_tables.py build/bin/caseledger
"""

import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "window"))
from desktop import Desktop, Eyes, wait_for  # noqa: E402  # pylint: disable=wrong-import-position

PROGRAM = ""


class TablesTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = Desktop().__enter__()
        cls.addClassCleanup(cls.desktop.__exit__)
        cls.begin()

    @classmethod
    def begin(cls):
        cls.window = cls.desktop.start([PROGRAM, "--demo", "--case", "AA00010A1"])
        cls.eyes = Eyes(cls.window)
        wait_for(lambda: cls.rows() > 1000, "twenty-one years of payments")

    @classmethod
    def table(cls):
        return cls.eyes.see("Payments", "table")

    @classmethod
    def rows(cls):
        return cls.table().queryTable().nRows

    def spoken(self):
        """The first row, as a screen reader says it."""
        return self.table().queryTable().getAccessibleAt(0, 0).name

    def focus_on(self, name):
        """Waits until something of a name has the focus; tabs say that they have it, too."""
        focused = self.eyes.pyatspi.STATE_FOCUSED
        wait_for(lambda: any(each.getState().contains(focused) for each in self.eyes.named(name)), f"{name} focused")

    def filter_field(self):
        self.desktop.keys("ctrl+f")
        self.focus_on("Filter this table")

    def test_1_what_is_typed_filters_at_once(self):
        everything = self.rows()
        self.filter_field()
        self.desktop.type("2019")
        wait_for(lambda: 0 < self.rows() < everything, "the rows of a year")
        self.eyes.see("Filter: Anywhere: “2019”")
        wait_for(lambda: self.table().description == f"Rows: {self.rows()}, sorted by Received, newest first", "how it stands")
        wait_for(lambda: "2019" in self.spoken(), "a row of that year")
        self.desktop.keys("Down")
        self.focus_on("Payments")
        self.filter_field()
        self.desktop.keys("Escape")
        wait_for(lambda: self.rows() == everything, "all rows again")

    def test_2_a_filter_is_added_and_taken_away(self):
        everything = self.rows()
        self.filter_field()
        self.desktop.keys("Tab", "space")
        self.eyes.see("Received", "combo box")
        self.desktop.type("Am")
        self.eyes.see("Amount", "combo box")
        self.eyes.see("Amount", "text")
        self.desktop.keys("alt+a")
        self.focus_on("Amount")
        self.desktop.type("1")
        self.desktop.keys("Return")
        self.eyes.see("Filter: Amount: at least $1.00")
        self.filter_field()
        self.desktop.keys("Tab", "Tab", "Tab")
        self.focus_on("Filter: Amount: at least $1.00")
        self.desktop.keys("Delete")
        wait_for(lambda: not self.eyes.named("Filter: Amount: at least $1.00"), "the filter gone")
        self.assertEqual(self.rows(), everything)
        self.focus_on("Filter this table")

    def test_3_a_hidden_column_is_silent_and_stays_hidden(self):
        self.desktop.keys("ctrl+1")
        self.assertIn(", Status ", self.spoken())
        self.desktop.keys("alt+v")
        self.eyes.see("Columns…", "menu item")
        self.desktop.keys("l")
        self.eyes.see("Find a column", "text").queryComponent().grabFocus()
        self.desktop.type("stat")
        self.desktop.keys("Tab", "space")
        wait_for(lambda: ", Status " not in self.spoken(), "the column hidden")
        self.desktop.keys("Escape")
        wait_for(lambda: not self.eyes.named("Find a column"), "the choice closed")
        self.desktop.keys("ctrl+1", "ctrl+q")
        wait_for(lambda: self.window.poll() is not None, "the end of the day")
        self.begin()
        self.assertNotIn(", Status ", self.spoken())


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main(verbosity=2)
