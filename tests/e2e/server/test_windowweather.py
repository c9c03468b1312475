#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a caseworker sees it while the network is silent or the server is gone: what it says, that it answers keys and a
screen reader, that what was typed stays. CASELEDGER_PICTURES=FOLDER keeps pictures.

usage: dbus-run-session -- python3 test_windowweather.py build/bin/caseledger build/bin/caseledgerctl
"""

import os
import subprocess
import sys
import time
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../window"))
sys.path.insert(0, os.path.join(HERE, "../../support/server"))
from cutproxy import SILENCE, CutProxy, can_silence
from desktop import Desktop, Eyes, wait_for
from testserver import TestServer

ACCEPT = "I have read this notice and accept it"
AWAY = "The database does not answer"
BACK = "The database answers again."
LONGEST_ANSWER = 5 * 0.1  # seconds: five times what a screen reader may wait for the window


class WindowWeather(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = Desktop().__enter__()
        cls.addClassCleanup(cls.desktop.__exit__)
        cls.folder = cls.desktop.home.name
        cls.server = TestServer(without_tls=True)
        cls.addClassCleanup(cls.server.remove)
        cls.proxy = CutProxy(("127.0.0.1", cls.server.port))
        cls.addClassCleanup(cls.proxy.close)
        cls.password = os.path.join(cls.folder, "password.txt")
        with open(cls.password, "w", encoding="utf-8") as file:
            file.write("demo\n")
        cls.key = os.path.join(cls.folder, "office.key")
        subprocess.run([CONTROL, "demo", "--cases", "20", "--today", "2026-03-31", "--database", cls.server.url(), "--password-file",
                        cls.server.password_file, "--key-file", cls.key], check=True, cwd=cls.folder, timeout=90,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def start(self, *arguments):
        window = self.desktop.start([PROGRAM, "--database", f"postgresql://caseworker@127.0.0.1:{self.proxy.port}/office",
                                     "--allow-local", "--key-file", self.key, *arguments])
        self.addCleanup(self.end, window)
        self.eyes = Eyes(window)

    @staticmethod
    def end(window):
        if window.poll() is None:
            window.terminate()
            window.wait(30)

    def keep_picture(self, name):
        folder = os.environ.get("CASELEDGER_PICTURES")
        if folder:
            from PIL import ImageGrab  # pylint: disable=import-outside-toplevel

            time.sleep(0.5)  # the last of it is painted
            ImageGrab.grab(xdisplay=os.environ["DISPLAY"]).save(os.path.join(folder, f"weather-{name}.png"))

    def answer_time(self):
        """How long the window takes to tell a screen reader where it is: its own thread does, each time anew."""
        window = self.eyes.program.getChildAtIndex(0).queryComponent()
        began = time.monotonic()
        self.assertGreater(window.getExtents(self.eyes.pyatspi.DESKTOP_COORDS).width, 0)
        return time.monotonic() - began

    def wait_answering(self, start, seconds=40):
        """Until a text that begins so is shown; the longest that the window let a screen reader wait meanwhile."""
        worst, end = 0.0, time.monotonic() + seconds
        while True:
            for _ in range(20):
                worst = max(worst, self.answer_time())
                time.sleep(0.005)
            if any(text.startswith(start) for text in self.eyes.texts()):
                return worst
            self.assertLess(time.monotonic(), end, f"{start}: {self.eyes.texts()}")

    def weather(self, name, begin, finish):
        self.start("--password-file", self.password, "--case", "AA00001A1")
        self.eyes.see("Payments", "table")
        began = time.monotonic()
        begin()
        field = self.eyes.see("Find a case", "text")
        field.queryComponent().grabFocus()
        wait_for(lambda: self.eyes.focused().name == "Find a case", "the search field focused")
        self.desktop.type("Examp")
        worst = self.wait_answering(AWAY)
        away = time.monotonic() - began
        self.assertEqual(field.queryText().getText(0, -1), "Examp")
        self.assertTrue(self.eyes.named("Payments", ("table",)), "the case is read on")
        self.keep_picture(name)
        finish()
        began = time.monotonic()
        worst = max(worst, self.wait_answering(BACK))
        back = time.monotonic() - began
        self.keep_picture(name + "-back")
        self.assertEqual(field.queryText().getText(0, -1), "Examp")
        self.assertTrue(self.eyes.named("Payments", ("table",)))
        print(f"{name}: told after {away:.1f} s, back after {back:.1f} s, longest wait of a screen reader {1000 * worst:.0f} ms",
              file=sys.stderr)
        self.assertLess(worst, LONGEST_ANSWER)

    @unittest.skipUnless(can_silence(), "the network cannot be silenced here")
    def test_a_silent_network(self):
        self.weather("silence", lambda: self.proxy.cut(SILENCE), self.proxy.heal)

    def test_a_server_that_is_gone(self):
        self.weather("server-gone", self.server.kill, self.server.start)

    def sign_in(self):
        self.start()
        self.eyes.see(ACCEPT, "check box")
        self.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "Sign in to Caseledger", "windowactivate")
        wait_for(lambda: self.eyes.focused().name == ACCEPT, "the notice's box focused")
        self.desktop.keys("space")
        wait_for(lambda: self.eyes.see(ACCEPT, "check box").getState().contains(self.eyes.pyatspi.STATE_CHECKED), "accepted")
        self.desktop.keys("alt+u")
        wait_for(lambda: self.eyes.focused().name == "User", "the user's field focused")
        self.desktop.keys("ctrl+a")
        self.desktop.type("caseworker")
        self.desktop.keys("Tab")
        wait_for(lambda: self.eyes.focused().name == "Password", "the password's field focused")
        self.desktop.type("demo")

    @unittest.skipUnless(can_silence(), "the network cannot be silenced here")
    def test_at_the_door(self):
        """An address that swallows every attempt: the dialog lives, says so in time, and lets in when the server is there."""
        self.sign_in()
        self.proxy.cut(SILENCE)
        self.addCleanup(self.proxy.heal)
        began = time.monotonic()
        self.desktop.keys("Return")
        worst = self.wait_answering(AWAY, 20)
        told = time.monotonic() - began
        self.keep_picture("door")
        self.proxy.heal()
        self.assertEqual(self.eyes.focused().name, "Password")
        self.desktop.type("demo")
        self.desktop.keys("Return")
        wait_for(lambda: [text for text in self.eyes.texts() if text.startswith("Signed in: caseworker")], "signed in")
        print(f"at the door: told after {told:.1f} s, longest wait of a screen reader {1000 * worst:.0f} ms", file=sys.stderr)
        self.assertLess(worst, LONGEST_ANSWER)


if __name__ == "__main__":
    PROGRAM, CONTROL = (os.path.abspath(sys.argv.pop(1)) for _ in range(2))
    unittest.main(verbosity=2)
