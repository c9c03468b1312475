# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A walk over all that a screen reader finds: the window, its panes, what has a key of its own, the menus' entries.

What is met has a name without marks; a table with rows has a current one with a text; what opens takes the focus, Esc closes
it, and the focus comes back; no two entries of a menu have one letter. CASELEDGER_LONG=1: all roles in all five languages, and in
English and Arabic every entry of every menu is chosen.

usage: dbus-run-session -- python3 test_tree.py build/bin/caseledger build/bin/caseledgerctl
"""

import collections
import os
import re
import sys
import unittest

from person import Desktop, Ears, Office, Person, plain, wait_for

PROGRAM = ""
CONTROL = ""
LONG = bool(os.environ.get("CASELEDGER_LONG"))
CASE = "AA00001A1"
OPENERS = ("caseworker", "supervisor", "agent")  # of cases
NAMED = {
    "table", "tree table", "tree", "list", "dialog", "text", "password text", "push button", "button", "toggle button",
    "check box", "radio button", "combo box", "page tab", "spin button", "menu item", "menu", "check menu item",
}  # fmt: skip
MARKS = re.compile(r"&(?=\w)|</?[a-z]+>|<br|\([A-Z]\)[…:?]*$|\t")
# Entries after which there is nothing left to look at, or another program; each has a proof of its own.
LEAVES = {
    "DeskActions": ("&Quit", "C&lose case", "Next c&all", "E-&mail to the local office", "&Find a case", "Cover a&mounts and contact", "P&eriod"),
    "HideControls": ("&Lock\tCtrl+L", "&Hide\tShift+Esc"),
    "SessionStrip": ("Sign &out",),
}  # fmt: skip

COUNTS = collections.Counter()

desktop = None
ears = None


def setUpModule():  # pylint: disable=invalid-name
    global desktop, ears  # pylint: disable=global-statement
    desktop = Desktop().__enter__()
    unittest.addModuleCleanup(desktop.__exit__)
    ears = Ears(desktop)


class Walk:
    role = "caseworker"
    language = "en"

    @classmethod
    def setUpClass(cls):
        cls.office = Office(CONTROL, desktop.home.name, f"{cls.role}-{cls.language}")
        command = [PROGRAM, *cls.office.sign_in(cls.role)] + (["--case", CASE] if cls.role in OPENERS else [])
        cls.person = Person(desktop, ears, command, cls.language)
        cls.addClassCleanup(cls.person.leave)
        cls.faults = []
        wait_for(lambda: cls.person.eyes.program.childCount, "a window")
        cls.settle()
        pid = str(cls.person.window.pid)
        desktop.run("xdotool", "search", "--onlyvisible", "--pid", pid, "windowactivate")  # whatever a busy desktop did
        if cls.role in OPENERS:
            wait_for(lambda: cls.person.focused().getRoleName() != "page tab", "the focus in the window")

    @classmethod
    def settle(cls, where="the beginning"):
        """Until nothing new is shown."""
        last = []

        def same():
            now = [(each.getRoleName(), each.name) for each in cls.showing(cls.person.eyes.program)]
            before, last[:] = list(last), now
            return now and now == before

        wait_for(same, f"a quiet window at {where}", 40)

    @classmethod
    def showing(cls, root):
        states = cls.person.eyes.pyatspi
        return [
            each
            for each in cls.person.eyes._walk(root)  # pylint: disable=protected-access
            if each.getState().contains(states.STATE_SHOWING)
        ]

    def look(self, where):
        """Every shown thing of the program."""
        for each in self.showing(self.person.eyes.program):
            role = each.getRoleName()
            COUNTS[role] += 1
            focusable = each.getState().contains(self.person.eyes.pyatspi.STATE_FOCUSABLE)
            if role in NAMED and not each.name and (focusable or role in ("table", "dialog", "list", "tree")):
                self.faults.append(f"{where}: a {role} without a name (in '{each.parent and each.parent.name}')")
            for text in (each.name, each.description):
                if text and MARKS.search(text) and role != "page tab list":  # which Qt calls by its current tab
                    self.faults.append(f"{where}: marks in the name of a {role}: {text[:60]}")
            if role == "table":
                self.look_at_table(each, where)

    def look_at_table(self, each, where):
        table = each.queryTable()
        if not table.nRows:
            return
        COUNTS["tables with rows"] += 1
        focused = self.person.eyes.pyatspi.STATE_FOCUSED
        if not any(
            table.getAccessibleAt(row, column).getState().contains(focused)
            for row in range(min(table.nRows, 60))
            for column in range(table.nColumns)
        ):
            self.faults.append(f"{where}: table '{each.name}' has no current row")
        if not table.getAccessibleAt(0, 0).name:
            self.faults.append(f"{where}: row without a text in table '{each.name}'")

    def windows(self):
        """What is open, and the menus where they can be reached: a call covers them."""
        return [
            (each.getRoleName(), each.name)
            for each in self.showing(self.person.eyes.program)
            if each.parent == self.person.eyes.program or each.getRoleName() == "menu bar"
        ]

    def menus(self):
        """The entries of the bar, each with the texts of those below it that can be chosen."""
        menus = []
        self.look_at_letters("menu bar", list(self.bar()))
        for head in self.bar():
            entries = [each for popup in head for each in popup if each.getRoleName() != "separator"]
            for each in (head, *entries):
                COUNTS["menu entries"] += 1
                if not each.name or MARKS.search(each.name):
                    self.faults.append(f"menu '{head.name}': an entry is called '{each.name}'")
            self.look_at_letters(f"menu '{head.name}'", entries)
            sensitive = self.person.eyes.pyatspi.STATE_SENSITIVE
            menus.append((head.name, [each.name for each in entries if each.getState().contains(sensitive)]))
        return menus

    @staticmethod
    def letter_of(entry):
        """For Alt, as a screen reader is told it; empty where it has none."""
        return entry.queryAction().getKeyBinding(0).split(";")[0].lower()

    def look_at_letters(self, where, entries):
        letters = collections.Counter(filter(None, map(self.letter_of, entries)))
        COUNTS["letters"] += len(letters)
        for letter, count in letters.items():
            if count > 1:
                self.faults.append(f"{where}: {count} entries have {letter}")

    def bar(self):
        return wait_for(
            lambda: next(each for each in self.showing(self.person.eyes.program) if each.getRoleName() == "menu bar"),
            f"the menu bar, in sight are {self.windows()}, the focus is at '{self.person.at()}'",
            10,
        )

    def choose(self, head, name):
        """Down the menu until a screen reader says the entry; then Enter."""
        at = next(each for each in self.bar() if each.name == head)
        for _ in range(2):  # what was read again may have closed the menu
            before = len(ears.lines("focus"))
            self.person.keys(self.letter_of(at))
            if self.go_down_to(name, before):
                self.person.keys("Return")
                return True
            if any(each.getRoleName() == "popup menu" for each in self.showing(self.person.eyes.program)):
                self.person.keys("Escape", "Escape")  # the menu, then the bar; where there is none it hides the screen
        self.faults.append(f"menu '{head}': '{name}' is not reached from '{self.person.at()}', {self.windows()}")
        return False

    def go_down_to(self, name, before):
        heard = []

        def is_new():
            heard[:] = [said for said in ears.lines("focus")[before:] if "menu item" in said["role"]]
            return heard

        for _ in range(40):
            try:
                wait_for(is_new, "an entry said", 10)
            except AssertionError:
                return False
            if heard[-1]["name"] == name:
                return True
            before = len(ears.lines("focus"))
            self.person.keys("Down")
        return False

    def try_out(self, where, act):
        """What opens is looked at and closed."""
        before, focus = self.windows(), self.person.at()
        if act() is False:
            return
        self.settle(where)
        if self.windows() == before:
            return  # nothing to open, or not this role's
        COUNTS["windows opened"] += 1
        self.look(where)
        if not self.person.at():
            self.faults.append(f"{where}: the focus is not in what opened")
        for _ in range(3):  # Esc empties a filled field first
            self.person.keys("Escape")
            self.settle(where)
            if self.windows() == before:
                break
        else:
            self.faults.append(f"{where}: Esc does not close {self.windows()[-1]}")
            self.person.keys("alt+F4")
            self.settle(where)
        if self.person.at() != focus:
            self.faults.append(f"{where}: the focus was at '{focus}' and is at '{self.person.at()}'")

    def test_1_the_window_and_its_panes(self):
        self.look("window")
        for pane in range(1, 8):
            self.person.keys(f"ctrl+{pane}")
            self.settle()
            self.look(f"pane {pane}")
            if not self.person.at() and self.role in OPENERS:
                self.faults.append(f"pane {pane}: nothing has the focus")
        self.report()

    def test_2_what_keys_open(self):
        """Every dialog and window that has a key: the focus goes in, Esc closes, the focus comes back."""
        self.person.keys("ctrl+1")
        self.settle()
        for key in (
            "ctrl+shift+s", "ctrl+shift+b", "ctrl+shift+k", "ctrl+shift+e", "ctrl+p", "ctrl+shift+m", "F1",
            "ctrl+comma", "ctrl+shift+q", "ctrl+shift+u",
        ):  # fmt: skip
            self.try_out(key, lambda key=key: self.person.keys(key))
        self.report()

    def test_3_menus(self):
        """Every entry has a name; in the long form each is reached and chosen by keys."""
        words = self.person.words
        leaves = {words(context, text).split("\t")[0] for context, texts in LEAVES.items() for text in texts}
        menus = self.menus()
        for head, entries in menus if LONG and self.language in ("en", "ar") else ():
            for name in entries:
                if plain(name) not in leaves:
                    COUNTS["entries chosen"] += 1
                    self.try_out(f"{head}, {name}", lambda head=head, name=name: self.choose(head, name))
        self.report()

    def report(self):
        faults, type(self).faults = self.faults, []
        self.assertFalse(faults, "\n" + "\n".join(sorted(set(faults))))


class CaseworkerWalk(Walk, unittest.TestCase):
    """Most are."""


class SupervisorWalk(Walk, unittest.TestCase):
    role = "supervisor"


if LONG:
    for tongue in ("en", "ar", "it", "bn", "ko"):
        for worker in ("caseworker", "supervisor", "administrator", "agent", "auditor", "mailroom"):
            if tongue == "en" and worker in ("caseworker", "supervisor"):
                continue
            name = f"{worker.title()}Walk_{tongue}"
            globals()[name] = type(name, (Walk, unittest.TestCase), {"role": worker, "language": tongue})


if __name__ == "__main__":
    PROGRAM, CONTROL = (os.path.abspath(path) for path in sys.argv[1:3])
    del sys.argv[1:3]
    outcome = unittest.main(verbosity=2, exit=False).result
    print("looked at: " + ", ".join(f"{count} {role}" for role, count in sorted(COUNTS.items())))
    sys.exit(not outcome.wasSuccessful())
