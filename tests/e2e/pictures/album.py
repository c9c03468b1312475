# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody with a camera at the desk: opens windows by keys, waits until they are quiet, and takes their pictures.

A plugin (surveyor.cpp) tells which windows are open and which of their texts are cut off."""

import collections
import contextlib
import json
import os
import sqlite3
import subprocess
import sys
import time

from PIL import Image, ImageGrab

sys.path[:0] = [os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", place) for place in ("window", "desk")]
from desktop import Desktop, wait_for  # noqa: E402  # pylint: disable=wrong-import-position
from windowwords import WindowWords  # noqa: E402  # pylint: disable=wrong-import-position

#: what the screen is like, and how large the program draws
Look = collections.namedtuple("Look", "screen scale colours")
LOOKS = {
    "100": Look("1280x800", "1", "light"),
    "dark": Look("1280x800", "1", "dark"),
    "150": Look("1920x1200", "1.5", "light"),
    "200": Look("1280x800", "2", "light"),
}


class Room:
    """A desktop of a look, with a demo office to work in."""

    def __init__(self, look, control):
        self.look = LOOKS[look]
        self.name = look
        self.control = control

    def __enter__(self):
        self.closing = contextlib.ExitStack()
        self.desktop = self.closing.enter_context(Desktop(self.look.screen))
        self.folder = self.desktop.home.name
        self.pipe = os.path.join(self.folder, "survey")
        os.mkfifo(self.pipe)
        self.password = os.path.join(self.folder, "password.txt")
        with open(self.password, "w", encoding="utf-8") as file:
            file.write("demo\n")
        os.environ.pop("CASELEDGER_DATABASE", None)
        self.offices = 0
        return self

    def __exit__(self, *_):
        self.closing.close()

    def office(self):
        """A new one, in the colours of the look, for everybody who works in it."""
        self.offices += 1
        path = os.path.join(self.folder, f"office-{self.offices}.db")
        subprocess.run([self.control, "demo", "--cases", "40", "--database", path], check=True, timeout=120)
        with contextlib.closing(sqlite3.connect(path, timeout=20)) as database, database:
            database.execute(
                "INSERT INTO worker_memory (user_name, key, value) SELECT name, 'looks/colours', ? FROM staff_user",
                [self.look.colours],
            )
        return path

    def sign_in(self, office, user):
        return ["--database", office, "--user", user, "--password-file", self.password]

    def ask(self, office, *verb, user="supervisor", given=None):
        done = subprocess.run(
            [self.control, *verb, "--json", *self.sign_in(office, user)],
            input=given, check=True, capture_output=True, text=True, timeout=60,
        )  # fmt: skip
        return [json.loads(line) for line in done.stdout.splitlines()]


class Camera:
    """One run of the program, and the pictures taken of it."""

    def __init__(self, room, command, language, folder, label):
        self.room = room
        self.desktop = room.desktop
        self.words = WindowWords(language)
        self.folder = folder
        self.label = label
        self.taken = 0
        self.faults = {}  # text: where it was met first
        environment = os.environ | {
            "CASELEDGER_SURVEY": room.pipe,
            "QT_QPA_GENERIC_PLUGINS": "surveyor",
            "QT_PLUGIN_PATH": os.environ["CASELEDGER_TEST_PLUGINS"],
            "QT_SCALE_FACTOR": room.look.scale,
        }
        self.pipe = os.open(room.pipe, os.O_RDWR | os.O_NONBLOCK)
        self.window = self.desktop.start([*command, "--language", language], env=environment)
        self.asked = 0
        self.base = []
        wait_for(lambda: self.survey()["windows"], "a window", 60)
        self.quiet()
        self.base = self.windows()

    def leave(self):
        self.window.terminate()
        self.window.wait(30)
        os.close(self.pipe)

    def survey(self):
        """What the plugin tells when the program has time to."""
        self.asked += 1
        path = os.path.join(self.room.folder, f"{self.label}-{self.asked}.json")
        os.write(self.pipe, path.encode() + b"\n")
        wait_for(lambda: os.path.exists(path), "the program's answer", 60)
        with open(path, encoding="utf-8") as file:
            answer = json.load(file)
        os.remove(path)
        return answer

    def windows(self):
        return sorted(each["class"] for each in self.survey()["windows"])

    def keys(self, *keys):
        """Combinations; a pair of context and text stands for the key of that text."""
        for key in keys:
            if isinstance(key, tuple):
                menu = any("QMenu" in each for each in self.windows())
                key = self.words.key(*key)
                key = key.removeprefix("alt+") if menu else key
            self.desktop.keys(key)

    def quiet(self):
        """What is on the screen, once it stays."""
        before = None
        end = time.monotonic() + 60
        while True:
            self.survey()
            now = ImageGrab.grab(xdisplay=os.environ["DISPLAY"])
            if before is not None and before.tobytes() == now.tobytes():
                return now
            before = now
            if time.monotonic() > end:
                raise AssertionError(f"{self.label}: the screen is never quiet")
            time.sleep(0.08)

    def opened(self, *keys):
        """After keys that open a window."""
        before = self.windows()
        self.keys(*keys)
        wait_for(lambda: self.windows() != before, f"{self.label}: what {keys} open", 15)

    def take(self, name):
        """A picture of the whole screen; it must show something."""
        picture = self.quiet()
        self.taken += 1
        colours = picture.getcolors(1 << 24)
        most = max(count for count, _ in colours) / (picture.width * picture.height)
        if len(colours) < 12 or most > 0.985:
            raise AssertionError(f"{self.label}: the picture of {name} is blank")
        for fault in self.survey()["faults"]:
            self.faults.setdefault(fault, name)
        if self.folder:
            picture.save(os.path.join(self.folder, f"{self.label}-{self.taken:02}-{name}.png"))
        return picture

    def shot(self, name, *keys):
        """Of something opened by keys, which is closed again."""
        self.opened(*keys)
        self.take(name)
        self.back()

    def back(self):
        """Escape until nothing but the main window is open: never once too often, since there it hides everything."""
        for _ in range(8):
            before = self.windows()
            if before == self.base:
                return
            self.desktop.keys("Escape")
            with contextlib.suppress(AssertionError):  # a filled field is emptied first
                wait_for(lambda before=before: self.windows() != before, "something closed", 2)
        raise AssertionError(f"{self.label}: {self.windows()} does not close")

    def find(self, case):
        self.keys("ctrl+k", "ctrl+a")
        self.desktop.type(case)
        self.quiet()
        self.keys("Return")
        self.quiet()
