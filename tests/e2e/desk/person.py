# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody at the desk with a keyboard and a screen reader, and a made-up office to work in."""

import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "window"))
from desktop import Desktop, Eyes, wait_for  # noqa: E402  # pylint: disable=wrong-import-position
from windowwords import WindowWords, plain  # noqa: E402  # pylint: disable=wrong-import-position

BUTTONS = ("button", "push button")


class Office:
    """A demo office of its own, and what caseledgerctl tells of it."""

    def __init__(self, control, folder, name):
        os.environ.pop("CASELEDGER_DATABASE", None)
        self.control = control
        self.path = os.path.join(folder, name + ".db")
        self.password = os.path.join(folder, "password.txt")
        with open(self.password, "w", encoding="utf-8") as file:
            file.write("demo\n")
        subprocess.run([control, "demo", "--cases", "12", "--database", self.path], check=True, timeout=120)

    def sign_in(self, user):
        return ["--database", self.path, "--user", user, "--password-file", self.password]

    def ask(self, *verb, user="supervisor"):
        """What the verb answers, a value a line."""
        done = subprocess.run(
            [self.control, *verb, "--json", *self.sign_in(user)], check=True, capture_output=True, text=True, timeout=60
        )
        return [json.loads(line) for line in done.stdout.splitlines()]


class Ears:
    def __init__(self, desktop):
        self.path = os.path.join(desktop.home.name, "heard")
        listener = os.path.join(os.path.dirname(os.path.abspath(__file__)), "ears.py")
        with open(self.path, "w", encoding="utf-8") as heard:
            desktop.start([sys.executable, "-B", listener], stdout=heard)
        wait_for(lambda: self.lines("listening"), "the listener")

    def lines(self, kind):
        with open(self.path, encoding="utf-8") as heard:
            return [said for said in map(json.loads, heard.read().splitlines()) if said["kind"] == kind]

    def said(self):
        return [plain(line["name"]) for line in self.lines("notification")]


class Person:
    """Hands, eyes and ears at one window."""

    def __init__(self, desktop, ears, command, language):
        self.desktop = desktop
        self.ears = ears
        self.words = WindowWords(language)
        self.window = desktop.start(command + ["--language", language])
        self.eyes = Eyes(self.window)
        self.keys = desktop.keys
        self.type = desktop.type

    def leave(self):
        self.window.terminate()
        self.window.wait(30)

    def on_screen(self, name, *roles):
        """Shown things of a name, as one hears it."""
        return [
            each
            for each in self.eyes.shown()
            if plain(each.name) == name and (not roles or each.getRoleName() in roles)
        ]

    def see(self, name, *roles):
        return wait_for(lambda: self.on_screen(name, *roles), f"'{name}' on the screen")[0]

    def gone(self, name, *roles):
        wait_for(lambda: not self.on_screen(name, *roles), f"'{name}' gone")

    def focused(self):
        """What has the focus. Qt calls the tab of the case in front focused wherever the focus is, and the inside of a
        field of several lines, which has no name."""
        having = [
            each
            for each in self.eyes.shown()
            if each.getState().contains(self.eyes.pyatspi.STATE_FOCUSED)
        ]
        return next((each for each in reversed(having) if each.name and each.getRoleName() != "page tab"), (having or [None])[-1])

    def at(self):
        """The name of what has the focus."""
        focused = self.focused()
        return plain(focused.name) if focused else ""

    def wait_at(self, name):
        try:
            wait_for(lambda: self.at() == name, f"the focus at '{name}'", 10)
        except AssertionError as late:
            raise AssertionError(f"{late}; it is at '{self.at()}', told last: {self.ears.lines('focus')[-2:]}") from late
        return self.focused()

    def go_to(self, name, most=40):
        """By the tab key alone."""
        for _ in range(most):
            if self.at() == name:
                return self.focused()
            before = len(self.ears.lines("focus"))
            self.keys("Tab")
            wait_for(lambda before=before: len(self.ears.lines("focus")) > before, "the focus told to a screen reader", 5)
        raise AssertionError(f"the tab key does not reach '{name}'")

    def hear(self, pattern, since=0):
        """The first announcement after so many that matches."""
        return wait_for(
            lambda: next((found for said in self.ears.said()[since:] if (found := pattern.search(said))), None),
            f"'{pattern.pattern}' said",
            15,
        )

    def rows(self, table):
        return table.queryTable().nRows

    def row_text(self, table, row=0):
        return plain(wait_for(lambda: table.queryTable().getAccessibleAt(row, 0).name, "the text of the row"))

    def text_of(self, name, *roles):
        return self.see(name, *(roles or ("text",))).queryText().getText(0, -1)

    def texts(self):
        return [plain(text) for text in self.eyes.texts()]
