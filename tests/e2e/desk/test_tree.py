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
            now = [(each.getRoleName(), each.name) for each in cls.person.eyes.shown()]
            before, last[:] = list(last), now
            return now and now == before

        wait_for(same, f"a quiet window at {where}", 40)

    def look(self, where):
        """Every shown thing of the program."""
        for each in self.person.eyes.shown():
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
        return [(each.getRoleName(), each.name) for each in self.tops()]

    def tops(self):
        """The windows, each with its menu bar."""
        for window in self.sights(self.person.eyes.program):
            yield window
            yield from (each for each in self.sights(window) if each.getRoleName() == "menu bar")

    def sights(self, parent):
        """What is directly below and on the screen."""
        showing = self.person.eyes.pyatspi.STATE_SHOWING
        return [each for each in parent if each is not None and each.getState().contains(showing)]

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
            menus.append((head.name, [each.name for each in entries if self.can_be_chosen(each)]))
        return menus

    def entries(self):
        """All that can be chosen now."""
        return [each for head in self.bar() for popup in head for each in popup if self.can_be_chosen(each)]

    def can_be_chosen(self, entry):
        return entry.getState().contains(self.person.eyes.pyatspi.STATE_SENSITIVE)

    @staticmethod
    def opens(name):
        return name.endswith("…")

    @staticmethod
    def key_of(entry):
        """As one presses it; empty where it has none."""
        return entry.queryAction().getKeyBinding(0).split(";", 2)[2].lower().replace(",", "comma")

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
            lambda: next(each for each in self.tops() if each.getRoleName() == "menu bar"),
            f"the menu bar, in sight are {self.windows()}, the focus is at '{self.person.at()}'",
            10,
        )

    def current_in(self, head):
        """The entry one is at in the open menu of a head; none while it is closed."""
        focused = self.person.eyes.pyatspi.STATE_FOCUSED
        showing = self.person.eyes.pyatspi.STATE_SHOWING
        return next(
            (each for popup in head for each in popup if {focused, showing} <= set(each.getState().getStates())), None
        )

    def choose(self, head, name):
        """Down the menu to the entry, as it is and as a screen reader says it; then Enter."""
        at = next(each for each in self.bar() if each.name == head)
        self.person.keys(self.letter_of(at))
        for _ in range(40):
            current = wait_for(lambda: self.current_in(at), f"an entry of menu '{head}'", 10).name
            if current == name:
                break
            self.person.keys("Down")
            wait_for(lambda current=current: self.current_in(at).name != current, f"the entry after '{current}'", 10)
        wait_for(lambda: ears.lines("focus")[-1]["name"] == name, f"'{name}' said", 10)
        self.person.keys("Return")
        wait_for(lambda: not self.current_in(at), f"the menu closed after '{name}'", 10)

    def try_out(self, where, act, opens):
        """What opens is looked at and closed; what says that it opens something does."""
        before, focus = self.windows(), self.person.at()
        try:
            act()
            if opens:
                wait_for(lambda: self.windows() != before, "something opened", 15)
            self.settle(where)
            if self.windows() != before:
                COUNTS["windows opened"] += 1
                self.look(where)
                if not self.person.at():
                    self.faults.append(f"{where}: the focus is not in what opened")
                self.close(before)
                wait_for(lambda: self.person.at() == focus, f"the focus back at '{focus}'", 5)
        except AssertionError as error:
            told = [said["name"] for said in ears.lines("focus")[-3:]]
            self.faults.append(f"{where}: {error}; in sight {self.windows()}, at '{self.person.at()}', told last {told}")
            self.report()

    def close(self, before):
        """By Esc, which empties a filled field first."""
        for _ in range(3):
            self.person.keys("Escape")
            try:
                return wait_for(lambda: self.windows() == before, "what opened is closed by Esc", 4)
            except AssertionError as error:
                last = error
        raise last

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
        openers = {self.key_of(each) for each in self.entries() if self.opens(each.name)}
        for key in (
            "ctrl+shift+s", "ctrl+shift+b", "ctrl+shift+k", "ctrl+shift+e", "ctrl+p", "ctrl+shift+m", "F1",
            "ctrl+comma", "ctrl+shift+q", "ctrl+shift+u",
        ):  # fmt: skip
            self.try_out(key, lambda key=key: self.person.keys(key), key.lower() in openers)
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
                    self.try_out(
                        f"{head}, {name}", lambda head=head, name=name: self.choose(head, name), self.opens(name)
                    )
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
