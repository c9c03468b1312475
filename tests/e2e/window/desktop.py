# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own for a test: X server, window manager, accessibility bus, and hands and eyes to use a program."""

import contextlib
import os
import subprocess
import tempfile
import time
import unicodedata


def wait_for(condition, what, seconds=30):
    """What the condition gives as soon as it is true; fails with what was waited for."""
    end = time.monotonic() + seconds
    while True:
        try:
            value = condition()
        except Exception:  # an accessible may vanish while one looks at it
            value = None
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds} s: {what}")
        time.sleep(0.05)


class Desktop:
    """Xvfb with openbox and a home folder of its own. Used in a with statement, under dbus-run-session."""

    def __init__(self, size="1280x800"):
        self.size = size
        self.processes = []

    def __enter__(self):
        self.home = tempfile.TemporaryDirectory(prefix="window-")
        runtime = os.path.join(self.home.name, "run")
        os.mkdir(runtime, 0o700)
        read_end, write_end = os.pipe()
        self.start(
            ["Xvfb", "-displayfd", str(write_end), "-screen", "0", self.size + "x24", "-nolisten", "tcp", "-r"],
            pass_fds=[write_end],
        )
        os.close(write_end)
        with os.fdopen(read_end) as display:
            os.environ["DISPLAY"] = ":" + display.readline().strip()
        os.environ.update(
            HOME=self.home.name,
            XDG_RUNTIME_DIR=runtime,
            XDG_DATA_HOME=os.path.join(self.home.name, "data"),
            XDG_CONFIG_HOME=os.path.join(self.home.name, "config"),
            QT_QPA_PLATFORM="xcb",
            QT_ACCESSIBILITY="1",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            LC_ALL="C.UTF-8",
        )
        # what the bus starts, the accessibility bus above all, belongs to this test alone
        self.run("dbus-update-activation-environment", "HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME")
        self.start(["openbox"])
        wait_for(lambda: self.run("xdotool", "get_num_desktops").strip(), "a window manager")
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
        self.home.cleanup()

    def start(self, command, **options):
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL, **options)
        self.processes.append(process)
        return process

    def start_keyring(self):
        """GNOME's keyring, unlocked, with a login collection of its own."""
        daemon = self.start(
            ["gnome-keyring-daemon", "--foreground", "--components=secrets", "--unlock"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
        )
        daemon.stdin.write(b"login")
        daemon.stdin.close()
        self.run("gdbus", "wait", "--session", "--timeout", "15", "org.freedesktop.secrets")

    @staticmethod
    def run(*command):
        return subprocess.run(command, capture_output=True, text=True, timeout=20, check=False).stdout

    def keys(self, *combinations):
        self.run("xdotool", "key", "--clearmodifiers", *combinations)

    def type(self, text):
        self.run("xdotool", "type", "--clearmodifiers", "--delay", "15", text)


def without_accents(text):
    """As somebody types it whose keyboard has no accents. xdotool lends such a letter a key for a moment, and a busy program
    may look too late which letter that was."""
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))


class Eyes:
    """The accessible tree of one program, as a screen reader gets it."""

    def __init__(self, process):
        import pyatspi  # only under the desktop's own buses

        self.pyatspi = pyatspi
        self.process = process
        self.program = wait_for(self._program, "the program on the accessibility bus")

    def _program(self):
        desktop = self.pyatspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            with contextlib.suppress(Exception):  # one that has just ended
                program = desktop.getChildAtIndex(index)
                if program is not None and program.get_process_id() == self.process.pid:
                    return program
        return None

    def named(self, name, roles=(), showing=True):
        """The accessibles of a name, of given roles; only those on the screen unless told otherwise."""
        everything = self.shown() if showing else self._walk(self.program)
        return [each for each in everything if each.name == name and (not roles or each.getRoleName() in roles)]

    FULL = ("table", "list", "tree table")  # of cells, of which there may be thousands

    def _walk(self, root):
        """Everything but the cells of tables and lists."""
        yield root
        if root.getRoleName() in self.FULL:
            return
        for child in root:
            if child is not None:
                yield from self._walk(child)

    def shown(self, root=None):
        """What is on the screen, below the program or another: in what is hidden nothing is shown, and nothing is asked."""
        for child in self.program if root is None else root:
            if child is not None and child.getState().contains(self.pyatspi.STATE_SHOWING):
                yield child
                if child.getRoleName() not in self.FULL:
                    yield from self.shown(child)

    def see(self, name, *roles, seconds=30):
        return wait_for(lambda: self.named(name, roles), f"'{name}' on the screen", seconds)[0]

    def texts(self):
        """Names of all that is on the screen."""
        return [each.name for each in self.shown() if each.name]

    def focused(self):
        """The innermost that has the focus."""
        focused = None
        for each in self.shown():
            if each.getState().contains(self.pyatspi.STATE_FOCUSED):
                focused = each
        return focused
