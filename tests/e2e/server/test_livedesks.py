#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Live desks: what colleagues do over a real server appears in an open window, and nothing of what one looks at moves.

usage: dbus-run-session -- python3 test_livedesks.py build/bin/caseledgerctl
"""

import datetime
import os
import sys
import time
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../support/server"))
sys.path.insert(0, os.path.join(HERE, "../window"))
import weatheroffice
from desktop import Desktop, Eyes, wait_for
from weatheroffice import WeatherTest

LIMIT = 5  # seconds, of what takes well under one; the measured time is printed
VIEWS = "SELECT count(*) FROM caseledger.trail_row WHERE case_id = 'AB00000C1'"
FIRST_DAY = datetime.date(2025, 2, 1)


def payment(number):
    return dict(case_id="AB00000C1", payment_ref=f"R{number:04d}", received_on=(FIRST_DAY + datetime.timedelta(number)).isoformat(),
                source="direct_payment", amount=f"{100 + number}.00", status="posted")


class LiveDesks(WeatherTest):
    PARENTS = 4

    @classmethod
    def setUpClass(cls):
        cls.desktop = Desktop().__enter__()
        cls.addClassCleanup(cls.desktop.__exit__)
        super().setUpClass()

    @classmethod
    def first_extract(cls):
        return super().first_extract() | {"payments": [payment(number) for number in range(200)]}

    def setUp(self):
        self.window = self.desktop.start(
            [os.path.join(weatheroffice.PROGRAMS, "caseledger"), "--case", "AB00000C1", *self.through(self.server.port, "caseworker")])
        self.addCleanup(self.close)
        self.eyes = Eyes(self.window)
        self.table = self.eyes.see("Payments", "table")

    def close(self):
        if self.window.poll() is None:
            self.window.terminate()
            self.window.wait(20)

    def picture(self, name):
        folder = os.environ.get("CASELEDGER_PICTURES")
        if folder:
            from PIL import ImageGrab

            ImageGrab.grab(xdisplay=os.environ["DISPLAY"]).save(os.path.join(folder, name + ".png"))

    def rows(self):
        return self.eyes.named("Payments", ["table"])[0].queryTable().nRows

    def chosen_row(self):
        """What a screen reader says of it, and where it is on the screen."""
        table = self.eyes.named("Payments", ["table"])[0].queryTable()
        cell = table.getAccessibleAt(table.getSelectedRows()[0], 0)
        return cell.name, cell.queryComponent().getExtents(0).y

    def test_what_a_colleague_imports_appears_and_nothing_moves(self):
        self.table.queryComponent().grabFocus()
        self.desktop.keys(*["Down"] * 40)
        wait_for(lambda: "07/10/2025" in self.chosen_row()[0], "the 41st payment is current")
        before = self.chosen_row()
        trail = self.server.sql(VIEWS)
        self.picture("livedesks-before")
        folder = self.extract("posted", {"payments": [payment(number) for number in range(200, 210)]})
        self.must("import", folder, *self.through(self.server.port, "administrator"))
        begin = time.monotonic()
        wait_for(lambda: self.rows() == 210, "the colleague's payments in the table", LIMIT)
        print(f"seen {1000 * (time.monotonic() - begin):.0f} ms after the import's program had ended", file=sys.stderr)
        self.picture("livedesks-after")
        self.assertEqual(self.chosen_row(), before)
        self.assertTrue(any("a colleague changed this case" in text for text in self.eyes.texts()))
        self.assertEqual(self.server.sql(VIEWS), trail)


if __name__ == "__main__":
    weatheroffice.PROGRAMS = os.path.dirname(os.path.abspath(sys.argv.pop(1)))
    unittest.main(verbosity=2)
