# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop whose pixels can be read within a millisecond, and hands that press keys without a program between."""

import ctypes
import mmap
import os
import struct
import subprocess
import sys
import tempfile
import time

from PIL import Image, ImageChops

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "window"))
from desktop import Desktop, Eyes, wait_for  # noqa: E402, F401  # pylint: disable=wrong-import-position,unused-import

KEYS = {"Escape": 0xFF1B, "Shift": 0xFFE1, "Return": 0xFF0D, "Next": 0xFF56, "Down": 0xFF54}


class OpenDesktop(Desktop):
    """A desktop whose X server keeps its screen in a file."""

    def start(self, command, **options):
        if command[0] == "Xvfb":
            self.frames = tempfile.TemporaryDirectory(prefix="screen-")
            command = [*command, "-fbdir", self.frames.name]
        return super().start(command, **options)

    def __exit__(self, *about):
        super().__exit__(*about)
        self.frames.cleanup()

    def screen(self):
        return Screen(os.path.join(self.frames.name, "Xvfb_screen0"))


class Screen:
    """What is on the screen, straight from the X server's memory (XWD: a header of big-endian words, then pixels)."""

    def __init__(self, path):
        with open(path, "rb") as file:
            self.memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        words = struct.unpack(">25I", self.memory[:100])
        self.size = (words[4], words[5])
        self.begin = words[0] + words[19] * 12
        self.end = self.begin + words[12] * words[5]

    def pixels(self):
        return self.memory[self.begin : self.end]

    def picture(self, pixels=None):
        return Image.frombuffer("RGB", self.size, pixels or self.pixels(), "raw", "BGRX", 0, 1)

    def differing(self, one, other):
        """How many pixels differ."""
        bands = ImageChops.difference(self.picture(one), self.picture(other)).split()
        most = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2])
        return sum(most.histogram()[1:])

    def share_of_one_colour(self):
        """How much of the screen has the colour that most of it has."""
        width, height = self.size
        return max(count for count, _ in self.picture().getcolors(width * height)) / (width * height)


class Hands:
    """Keys and the mouse, as the X server's test extension makes them."""

    def __init__(self):
        self.x11 = ctypes.CDLL("libX11.so.6")
        self.xtest = ctypes.CDLL("libXtst.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        for function in (self.x11.XFlush, self.x11.XKeysymToKeycode, self.xtest.XTestFakeKeyEvent):
            function.argtypes = None
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(None))

    def key(self, name, down):
        code = self.x11.XKeysymToKeycode(self.display, ctypes.c_ulong(KEYS[name]))
        self.xtest.XTestFakeKeyEvent(self.display, ctypes.c_uint(code), ctypes.c_int(down), ctypes.c_ulong(0))
        self.x11.XFlush(self.display)

    def tap(self, name):
        self.key(name, True)
        self.key(name, False)

    def move(self, x, y):
        self.xtest.XTestFakeMotionEvent(
            self.display, ctypes.c_int(-1), ctypes.c_int(x), ctypes.c_int(y), ctypes.c_ulong(0)
        )
        self.x11.XFlush(self.display)

    def button(self, down, which=1):
        self.xtest.XTestFakeButtonEvent(
            self.display, ctypes.c_uint(which), ctypes.c_int(down), ctypes.c_ulong(0)
        )
        self.x11.XFlush(self.display)

    def click(self, x, y, which=1):
        self.move(x, y)
        self.button(True, which)
        self.button(False, which)

    def drag(self, start, end):
        """Presses at the start and moves to the end; the button stays down."""
        self.move(*start)
        self.button(True)
        for step in range(1, 9):
            self.move(*(begin + (to - begin) * step // 8 for begin, to in zip(start, end)))
            time.sleep(0.02)  # as slow as a hand: a drag begins only after a way and a time


def made_office(control, folder):
    """A made-up office of 60 cases, and the file of its users' password."""
    office = os.path.join(folder, "office.db")
    password = os.path.join(folder, "password.txt")
    with open(password, "w", encoding="utf-8") as file:
        file.write("demo\n")
    subprocess.run([control, "demo", "--cases", "60", "--database", office], check=True, timeout=60)
    return office, password
