# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One key covers everything, whatever the program is doing, and nothing of it is lost.

Measured from the key to the first picture of the screen that is the covered one. The figure is 100 ms; what fails the
test is five times that, since the machine may be busy with something else.

usage: dbus-run-session -- python3 test_hide.py build/bin/caseledger build/bin/caseledgerctl
"""

import contextlib
import os
import sqlite3
import statistics
import sys
import time
import unittest

from screen import Eyes, Hands, OpenDesktop, made_office, wait_for

PROGRAM = ""
CONTROL = ""
FIGURE = 0.100
WATCHED = 0.6  # seconds from the key; the picture is still by then
STILL = 400  # pixels: a mark that blinks
TIMES = {}


class HideTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = OpenDesktop().__enter__()
        cls.addClassCleanup(cls.desktop.__exit__)
        os.environ.pop("CASELEDGER_DATABASE", None)
        cls.folder = cls.desktop.home.name  # which the dialogs list
        cls.office, cls.password = made_office(CONTROL, cls.folder)
        cls.screen = cls.desktop.screen()
        cls.hands = Hands()
        cls.window = cls.desktop.start(
            [PROGRAM, "--database", cls.office, "--user", "supervisor", "--password-file", cls.password, "--case"]
            + ["AA00010A1"]
        )
        cls.eyes = Eyes(cls.window)
        cls.eyes.see("Payments", "table")

    @classmethod
    def tearDownClass(cls):
        times = [time_ for each in TIMES.values() for time_ in each]
        for state, each in TIMES.items():
            print(f"  {state:42} {max(each) * 1000:6.1f} ms")
        print(
            f"covered after: median {statistics.median(times) * 1000:.1f} ms, worst {max(times) * 1000:.1f} ms"
            f" of {len(times)} in {len(TIMES)} states (figure: {FIGURE * 1000:.0f} ms)"
        )

    def hide(self, state, keep=False):
        """Presses Shift+Esc, measures, looks, comes back unless it is kept covered."""
        before = self.screen.pixels()
        frames = []
        self.hands.key("Shift", True)
        pressed = time.monotonic()
        self.hands.key("Escape", True)
        while time.monotonic() < pressed + WATCHED:
            frame = self.screen.pixels()
            if not frames or frame != frames[-1][1]:
                frames.append((time.monotonic() - pressed, frame))
        self.hands.key("Escape", False)
        self.hands.key("Shift", False)
        last = frames[-1][1]
        self.keep_picture(state)
        titles = set(self.frames())
        one_colour = self.screen.share_of_one_colour()
        if not keep:
            self.come_back(last)
        self.assertGreater(self.screen.differing(before, last), 5000, f"{state}: nothing was covered")
        self.assertGreater(one_colour, 0.8, f"{state}: more than curtains are on the screen")
        self.assertEqual(titles, {"Caseledger"}, f"{state}: a title tells")
        covered = next(when for when, frame in frames if self.screen.differing(frame, last) <= STILL)
        TIMES.setdefault(state, []).append(covered)
        self.assertLess(covered, 5 * FIGURE, state)

    def come_back(self, covered):
        self.hands.tap("Return")
        wait_for(lambda: self.screen.differing(self.screen.pixels(), covered) > 5000, "the windows again", 10)
        time.sleep(0.1)  # they are painted whole

    def keep_picture(self, state):
        folder = os.environ.get("CASELEDGER_PICTURES")
        if folder:
            self.screen.picture().save(os.path.join(folder, f"hide-{state.replace(' ', '-')}.png"))

    def place(self, name, *roles):
        """The middle of an accessible on the screen."""
        box = self.eyes.see(name, *roles).queryComponent().getExtents(0)
        return box.x + box.width // 2, box.y + box.height // 2

    def frames(self):
        """The titles of the windows on the screen."""
        showing = self.eyes.pyatspi.STATE_SHOWING
        return [frame.name for frame in self.eyes.program if frame.getState().contains(showing)]

    def titles(self):
        return [name for name in self.frames() if name != "Caseledger"]

    def dialog(self, keys, what):
        """Opens a dialog by keys, hides it, looks whether it is there again, and closes it."""
        known = len(self.titles())
        self.desktop.keys(*keys)
        wait_for(lambda: len(self.titles()) > known, f"{what} open")
        time.sleep(0.4)  # what it loads is there
        title = self.titles()
        self.hide(what)
        self.assertEqual(self.titles(), title, f"{what} is as it was")
        self.desktop.keys("Escape")
        wait_for(lambda: len(self.titles()) == known, f"{what} closed")

    def test_01_the_main_window(self):
        for _ in range(5):
            self.hide("main window")

    def test_02_a_half_typed_search(self):
        self.desktop.keys("ctrl+k")
        self.desktop.type("AA0")
        self.eyes.see("Search results", "list")
        self.hide("search with results")
        self.assertEqual(self.eyes.focused().name, "Find a case")
        self.desktop.type("00")
        field = self.eyes.see("Find a case", "text").queryText()
        self.assertEqual(field.getText(0, -1), "AA000", "the text and the mark are where they were")
        self.desktop.keys("Escape")
        self.assertEqual(field.getText(0, -1), "", "Esc empties a field")
        self.hands.move(*self.place("Payments", "table"))

    def test_03_menus(self):
        for number, key in enumerate(("alt+c", "alt+d", "alt+v"), 1):
            before = self.screen.pixels()
            self.desktop.keys(key)
            wait_for(lambda before=before: self.screen.differing(self.screen.pixels(), before) > 2000, "a menu")
            self.hide(f"menu {number} open")

    def test_04_popups(self):
        before = self.screen.pixels()
        self.desktop.keys("alt+Down")
        wait_for(lambda: self.screen.differing(self.screen.pixels(), before) > 2000, "the periods")
        self.hide("list of periods open")
        self.hands.click(*self.place("Find a case", "text"), 3)
        time.sleep(0.3)  # a menu is painted
        self.hide("context menu open")

    def test_05_dialogs(self):
        for what, keys in (
            ("statement", ("ctrl+shift+s",)),
            ("coupons", ("ctrl+shift+b",)),
            ("disbursements", ("alt+d", "d")),
            ("monthly notice", ("alt+d", "m")),
            ("access notice", ("alt+d", "a")),
            ("kept papers", ("ctrl+shift+k",)),
            ("many papers", ("alt+t", "m")),
            ("about hiding", ("alt+h", "a")),
            ("about the session", ("alt+s", "a")),
            ("trail", ("alt+t", "t")),
            ("last views", ("alt+t", "l")),
            ("PIN letters", ("ctrl+shift+q",)),
        ):
            with self.subTest(what):
                self.dialog(keys, what)

    def test_06_dialogs_of_dialogs(self):
        self.desktop.keys("ctrl+shift+s")
        wait_for(lambda: "AA00010A1" in self.eyes.see("Preview").description, "the pages")
        for what, key in (("print dialog", "alt+p"), ("save dialog", "alt+d")):
            with self.subTest(what):
                self.dialog((key,), what)
        self.desktop.keys("Escape")
        wait_for(lambda: not self.titles(), "the statement closed")

    def test_07_drags(self):
        table = self.eyes.see("Payments", "table").queryComponent().getExtents(0)
        row = (table.x + 60, table.y + 80)
        drags = {
            "selection by mouse": (row, (row[0] + 200, row[1] + 160)),
            "scroll bar": ((table.x + table.width - 6, table.y + 40), (table.x + table.width - 6, table.y + 200)),
            "column being widened": ((table.x + 120, table.y + 8), (table.x + 180, table.y + 8)),
            "splitter": ((table.x - 30, table.y + 100), (table.x + 20, table.y + 100)),
        }
        for what, (start, end) in drags.items():
            with self.subTest(what):
                self.hands.drag(start, end)
                self.hide(f"mouse drag: {what}", keep=True)
                covered = self.screen.pixels()
                self.hands.move(end[0] + 5, end[1] + 40)
                self.hands.button(False)
                self.assertLess(self.screen.differing(covered, self.screen.pixels()), 3000, "only the arrow moved")
                self.come_back(covered)

    def test_08_a_drag_of_text(self):
        self.desktop.keys("ctrl+k")
        self.desktop.type("AA00003A1 canary canary")
        self.desktop.keys("ctrl+a")
        field = self.eyes.see("Find a case", "text")
        box = field.queryComponent().getExtents(0)
        start = (box.x + 40, box.y + box.height // 2)
        self.hands.drag(start, (start[0] + 300, start[1] + 300))
        time.sleep(0.3)
        self.hide("text drag", keep=True)
        covered = self.screen.pixels()
        self.hands.button(False)
        self.come_back(covered)
        field = self.eyes.see("Find a case", "text")  # references from before are dead
        self.assertEqual(field.queryText().getText(0, -1), "AA00003A1 canary canary")
        self.desktop.keys("ctrl+k", "Escape")

    def test_09_a_long_table_scrolls(self):
        self.hands.click(*self.place("Payments", "table"))
        self.desktop.keys("ctrl+Home")
        self.hands.key("Next", True)
        time.sleep(0.9)  # the X server repeats the key
        self.hide("2,000 rows scrolling", keep=True)
        self.hands.key("Next", False)
        self.come_back(self.screen.pixels())

    def test_10_a_busy_database(self):
        with contextlib.closing(sqlite3.connect(self.office)) as database:
            database.execute("BEGIN EXCLUSIVE")
            self.desktop.keys("F5")
            time.sleep(0.2)
            self.hide("busy database")
            database.rollback()
        self.eyes.see("Payments", "table")

    def test_11_a_long_paper_is_saved(self):
        self.desktop.keys("ctrl+shift+s")
        wait_for(lambda: "AA00010A1" in self.eyes.see("Preview").description, "the pages")
        self.desktop.keys("alt+d")
        wait_for(lambda: len(self.titles()) > 1, "the file's dialog")
        self.desktop.type(os.path.join(self.folder, "long.pdf"))
        self.desktop.keys("Return")
        self.hide("saving")
        self.hide("saving")
        self.assertTrue(os.path.exists(os.path.join(self.folder, "long.pdf")))
        while self.titles():
            count = len(self.titles())
            self.desktop.keys("Escape")
            wait_for(lambda count=count: len(self.titles()) < count, "a dialog closed")

    def test_12_a_batch_runs(self):
        folder = os.path.join(self.folder, "batch")
        self.desktop.keys("alt+t")
        self.eyes.see("Many papers…", "menu item")
        self.desktop.keys("m")
        self.eyes.see("Folder", "text").queryComponent().grabFocus()
        wait_for(lambda: self.eyes.focused().name == "Folder", "the folder's field focused")
        self.desktop.type(folder)
        self.desktop.keys("alt+e")
        wait_for(lambda: any(" cases" in text and " for " in text for text in self.eyes.texts()), "the estimate")
        self.desktop.keys("alt+s")
        wait_for(lambda: os.path.exists(folder), "the batch begun", 10)
        self.hide("batch running")
        wait_for(lambda: "The batch is through." in self.eyes.texts(), "the end of the batch", 60)
        self.assertTrue(os.path.exists(os.path.join(folder, "index.csv")))
        self.desktop.keys("Escape")
        wait_for(lambda: not self.titles(), "the dialog closed")

    def test_13_the_red_button(self):
        before = self.screen.pixels()
        place = self.place("Hide", "button", "push button")
        self.hands.move(*place)
        self.hands.button(True)  # not let go
        wait_for(lambda: self.screen.share_of_one_colour() > 0.9, "the curtain")
        covered = self.screen.pixels()
        self.hands.button(False)
        self.come_back(covered)
        self.assertLess(self.screen.differing(before, self.screen.pixels()), 60000)

    def test_14_minimised_and_restored_without_an_old_frame(self):
        self.desktop.keys("ctrl+l")
        wait_for(lambda: self.reds(self.screen.pixels()) == 0, "the curtain")
        time.sleep(0.2)
        window = self.desktop.run("xdotool", "search", "--onlyvisible", "--name", "Caseledger").split()[0]
        self.assertEqual(self.reds(self.screen.pixels()), 0)
        frames = set()
        for _ in range(3):
            self.desktop.run("xdotool", "windowminimize", "--sync", window)
            self.desktop.start(["xdotool", "windowactivate", window])
            end = time.monotonic() + 0.7
            while time.monotonic() < end:
                frames.add(self.screen.pixels())
        self.assertEqual(max(self.reds(frame) for frame in frames), 0, "an old picture of the window was shown")
        wait_for(lambda: self.screen.share_of_one_colour() > 0.9, "the curtain once more")
        self.desktop.type("demo")
        self.desktop.keys("Return")
        wait_for(lambda: self.reds(self.screen.pixels()) > 100, "the window again")
        self.eyes.see("Payments", "table")

    def test_15_a_protected_contact(self):
        self.desktop.keys("ctrl+k")
        self.desktop.type("AA00007A1")
        wait_for(lambda: "1 case" in self.eyes.texts(), "the case found")
        self.desktop.keys("Return")
        self.hands.click(*self.place("Show the contact of the custodial parent", "button", "push button"))
        wait_for(self.titles, "the question for the reason")
        self.desktop.type("half a reas")
        self.hide("reveal dialog, half a reason")
        field = self.eyes.focused()
        self.assertEqual(field.queryText().getText(0, -1), "half a reas")
        self.desktop.type("on")
        self.desktop.keys("Return")
        time.sleep(0.4)  # it is shown, for ten seconds
        self.hide("reveal dialog, the contact shown")
        self.desktop.keys("Escape")
        wait_for(lambda: not self.titles(), "the contact closed")

    def test_16_the_settings(self):
        self.window.terminate()
        self.window.wait(20)
        window = self.desktop.start(
            [PROGRAM, "--database", self.office, "--user", "administrator", "--password-file", self.password]
        )
        type(self).eyes = Eyes(window)
        self.eyes.see("Tools", "menu item")
        wait_for(lambda: self.reds(self.screen.pixels()) > 100, "the window painted")
        self.hide("page of a role")
        self.dialog(("ctrl+comma",), "settings")
        window.terminate()

    @staticmethod
    def reds(pixels):
        """How many pixels are as red as the button that hides: it is on every picture of the window but the covered."""
        return pixels.count(bytes((0x1E, 0x26, 0xB3)))


if __name__ == "__main__":
    PROGRAM, CONTROL = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1], verbosity=2)
