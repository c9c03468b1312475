# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A lost PIN by keys alone: from the search field to the number of the letter, and on to the next call.

The time of a call is reckoned, not measured: five keys a second, and 1.2 seconds to think before each field.

usage: dbus-run-session -- python3 test_call.py build/bin/caseledger build/bin/caseledgerctl
"""

import json
import os
import re
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "window"))
from desktop import Desktop, Eyes, wait_for, without_accents  # noqa: E402  # pylint: disable=wrong-import-position

PROGRAM = ""
CONTROL = ""
FIGURE = 35  # seconds
MOST_KEYS = 9  # beside the typed data
KEYS_A_SECOND = 5
THINKING = 1.2  # seconds a field
FIELDS = ("Full name", "Social Security number", "Case identifiers", "Street", "Second line", "City", "State", "ZIP")
NUMBER = re.compile(r"\b[2-9A-HJKMNP-Z]{3}-[2-9A-HJKMNP-Z]{3}-[2-9A-HJKMNP-Z]{3}\b")


def made_up_number(person):
    """The number of the n-th person of a demo office: two a case, the custodial parent first."""
    place = person * 15_485_863 % (9999 * 49 * 100)
    return str((900 + place // 9999 // 49) * 1_000_000 + (place // 9999 % 49 + 1) * 10_000 + place % 9999 + 1)


class Caller:
    """What a parent of one of the ten cases says."""

    def __init__(self, office, password, number, role="custodial"):
        self.case = f"AA{number:05}A1"
        line = subprocess.run(
            [CONTROL, "show", self.case, "--json", "--database", office, "--user", "agent"]
            + ["--password-file", password],
            check=True, capture_output=True, text=True, timeout=60,
        ).stdout  # fmt: skip
        party = json.loads(line)[role]
        self.name = party["name"]
        self.address = party["address"]
        self.number = made_up_number(2 * (number - 1) + (role != "custodial"))
        self.on_record = [self.name, self.address["street1"], party["phone"], party["email"]]

    def answers(self):
        """In the order they are asked, with whether the field goes on by itself."""
        street = f"{self.address['street1']} {self.address['street2'] or ''}".strip()
        return [
            ("Full name", without_accents(self.name), False),
            ("Social Security number", self.number, True),
            ("Case identifiers", self.case, False),
            ("Street", street, False),
            ("City", self.address["city"], False),
            ("State", self.address["state"], True),
            ("ZIP", self.address["zip"][:5], False),
        ]


class CallTest(unittest.TestCase):
    options: list[str] = []

    @classmethod
    def setUpClass(cls):
        cls.desktop = Desktop().__enter__()
        cls.addClassCleanup(cls.desktop.__exit__)
        os.environ.pop("CASELEDGER_DATABASE", None)
        folder = cls.desktop.home.name
        cls.office = os.path.join(folder, "office.db")
        cls.password = os.path.join(folder, "password.txt")
        with open(cls.password, "w", encoding="utf-8") as file:
            file.write("demo\n")
        subprocess.run([CONTROL, "demo", "--cases", "40", "--database", cls.office], check=True, timeout=120)
        cls.begin()

    @classmethod
    def begin(cls, *options):
        cls.window = cls.desktop.start(
            [PROGRAM, "--database", cls.office, "--user", "agent", "--password-file", cls.password, *options]
        )
        cls.eyes = Eyes(cls.window)
        cls.eyes.see("Find a case", "text")
        wait_for(lambda: cls.eyes.focused().name == "Find a case", "the search field focused")

    def setUp(self):
        self.pressed = 0
        self.typed = 0

    def press(self, key):
        self.pressed += 1
        self.desktop.keys(key)

    def type(self, text):
        self.typed += len(text)
        self.desktop.type(text)

    def focus_on(self, name):
        wait_for(lambda: self.eyes.focused().name == name, f"{name} focused")

    def begin_call(self, caller, key="alt+c"):
        self.focus_on("Find a case")
        self.type(caller.case)
        wait_for(lambda: "1 case" in self.eyes.texts(), "the case found")
        self.press("Return")
        self.eyes.see("Payments", "table")
        self.eyes.see("PIN letter…", "button", "push button")
        self.press("ctrl+shift+m")
        self.focus_on("Custodial parent")
        self.press(key)

    def answer(self, caller):
        for name, text, goes_on in caller.answers():
            self.focus_on(name)
            self.type(text)
            if not goes_on:
                self.press("Return")

    def end_call(self):
        self.desktop.keys("ctrl+shift+n")
        wait_for(lambda: not self.eyes.named("Next call", ("button", "push button")), "the wizard closed")
        self.focus_on("Find a case")

    def text_of(self, name):
        return self.eyes.see(name, "text", "password text").queryText().getText(0, -1)

    def keep_picture(self, name):
        folder = os.environ.get("CASELEDGER_PICTURES")
        if folder:
            from PIL import ImageGrab  # pylint: disable=import-outside-toplevel

            time.sleep(0.3)  # the last of it is painted
            ImageGrab.grab(xdisplay=os.environ["DISPLAY"]).save(os.path.join(folder, f"call-{name}.png"))

    def everything(self):
        """All names, descriptions and texts of the program, shown or not, cells of lists and tables too."""
        texts = []

        def walk(each):
            texts.extend((each.name, each.description))
            try:
                texts.append(each.queryText().getText(0, -1))
            except NotImplementedError:
                pass
            for child in each:
                if child is not None:
                    walk(child)

        walk(self.eyes.program)
        return "\n".join(text for text in texts if text)

    def test_1_a_call_in_35_seconds(self):
        caller = Caller(self.office, self.password, 1)
        self.begin_call(caller)
        self.keep_picture("questions")
        self.answer(caller)
        self.focus_on("Confirm")
        self.keep_picture("answer")
        heard = self.eyes.focused().description
        for line in ("Full name: matches.", "Mailing address: matches.", "goes to the address on record"):
            self.assertIn(line, heard, "a screen reader hears the answer")
        self.press("Return")
        wait_for(lambda: NUMBER.search(self.eyes.focused().name), "the reference number")
        self.keep_picture("number")
        fields = 2 + len(caller.answers())  # and the search, and who calls
        seconds = (self.typed + self.pressed) / KEYS_A_SECOND + fields * THINKING
        print(
            f"a call: {self.pressed} keys and {self.typed} typed characters in {fields} fields,"
            f" {seconds:.1f} s (figure: {FIGURE} s)"
        )
        self.assertLessEqual(self.pressed, MOST_KEYS)
        self.assertLess(seconds, FIGURE)
        letters = subprocess.run(
            [CONTROL, "letters", "--json", "--database", self.office, "--user", "supervisor"]
            + ["--password-file", self.password],
            check=True, capture_output=True, text=True, timeout=60,
        ).stdout.splitlines()  # fmt: skip
        self.assertEqual(len(letters), 1)
        letter = json.loads(letters[0])
        self.assertEqual((letter["case"], letter["party"], letter["state"]), (caller.case, "custodial", "queued"))
        self.assertIn(letter["letter"], self.eyes.focused().name)
        self.assertNotIn(caller.number, self.everything())
        self.end_call()

    def test_2_nothing_is_left_for_the_next_call(self):
        caller = Caller(self.office, self.password, 2)
        self.begin_call(caller)
        self.answer(caller)
        self.focus_on("Confirm")
        self.desktop.keys("alt+b")
        self.eyes.see("Street", "text").queryComponent().grabFocus()
        self.focus_on("Street")
        self.desktop.keys("ctrl+a", "ctrl+c")
        wait_for(lambda: caller.address["street1"] in self.clipboard("clipboard"), "the street on the clipboard")
        self.assertIn(caller.address["street1"], self.everything(), "what this test is worth")
        self.end_call()
        everything = self.everything()
        for text in (*caller.on_record, caller.case, caller.number):
            self.assertNotIn(text, everything)
        self.assertEqual(self.text_of("Find a case"), "")
        self.desktop.keys("ctrl+z")
        self.assertEqual(self.text_of("Find a case"), "", "nothing is undone")
        for which in ("clipboard", "primary"):
            self.assertEqual(self.clipboard(which), "")
        titles = [frame.name for frame in self.eyes.program]
        self.assertEqual(titles, ["Caseledger"])

    def test_3_hiding_keeps_a_call(self):
        caller = Caller(self.office, self.password, 3)
        self.begin_call(caller)
        self.focus_on("Full name")
        self.type(caller.name)
        self.press("Return")
        self.type("900")
        for keys, back in ((("shift+Escape",), ("Return",)), (("ctrl+l",), None)):
            self.desktop.keys(*keys)
            wait_for(lambda: "Full name" not in self.everything(), "nothing for anybody's eyes or ears")
            self.keep_picture("covered")
            if back:
                self.desktop.keys(*back)
            else:
                self.desktop.type("demo")
                self.desktop.keys("Return")
            self.focus_on("Social Security number")
            self.assertEqual(self.text_of("Full name"), caller.name)
            digits = self.eyes.see("Social Security number", "password text").queryText()
            self.assertEqual((digits.characterCount, digits.getText(0, -1)), (3, ""), "counted, never told")
        self.type(caller.number[3:])
        self.focus_on("Case identifiers")
        self.desktop.keys("Escape")
        wait_for(lambda: not self.eyes.named("Full name"), "the wizard closed")
        self.eyes.see("Payments", "table")  # the case is as it was
        self.end_call()

    def test_4_every_field_has_its_name(self):
        caller = Caller(self.office, self.password, 4, "noncustodial")
        self.begin_call(caller, "alt+n")
        for name in FIELDS:
            field = self.eyes.see(name, "text", "password text")
            self.assertTrue(field.description, name)
        for name in ("Custodial parent", "Noncustodial parent", "Somebody else"):
            self.eyes.see(name, "radio button")
        self.assertEqual(self.eyes.see("Social Security number").getRoleName(), "password text")
        spoken = wait_for(lambda: [text for text in self.eyes.texts() if text.startswith("Say: ")], "what to say")
        self.assertEqual(spoken, ["Say: Please tell me your full name."])
        self.assertFalse(self.eyes.named("Payments", ("table",)), "the case is covered")
        self.assertFalse(self.eyes.named("Search results", ("list",)), "the search is covered")
        self.type("Somebody Wrong")
        self.press("Return")
        self.type(caller.number)
        for _, text, goes_on in caller.answers()[2:]:
            self.type(text)
            if not goes_on:
                self.press("Return")
        self.focus_on("Back")
        self.keep_picture("no-match")
        heard = self.eyes.focused().description
        self.assertIn("Full name: does not match.", heard)
        self.assertIn("2 attempts by telephone are left", heard)
        for text in caller.on_record:
            self.assertNotIn(text, "\n".join(self.eyes.texts()), "nothing on the screen tells the right answer")
        self.end_call()

    def test_5_other_sizes(self):
        """A call in Arabic stands in ../desk."""
        for name, options, environment in (
            ("large", (), {"QT_SCALE_FACTOR": "2"}),
        ):
            with self.subTest(name):
                self.window.terminate()
                self.window.wait(20)
                os.environ.update(environment)
                type(self).begin(*options)
                caller = Caller(self.office, self.password, 6)  # whose language is Korean
                self.begin_call(caller)
                self.keep_picture(f"{name}-questions")
                self.answer(caller)
                self.focus_on("Confirm")
                self.keep_picture(f"{name}-answer")
                self.assertIn("Full name: matches", self.eyes.texts())
                self.inside_the_screen("Confirm", float(environment.get("QT_SCALE_FACTOR", 1)))
                self.desktop.keys("Escape")
                wait_for(lambda: not self.eyes.named("Confirm"), "the wizard closed")
                for key in environment:
                    os.environ.pop(key)

    def inside_the_screen(self, name, scale):
        """Places are told in the program's own points."""
        box = self.eyes.see(name, "button", "push button").queryComponent().getExtents(0)
        self.assertGreaterEqual(min(box.x, box.y), 0)
        self.assertLessEqual((box.x + box.width) * scale, 1280)
        self.assertLessEqual((box.y + box.height) * scale, 800)

    @staticmethod
    def clipboard(which):
        """The text there, as another program gets it."""
        return subprocess.run(
            ["xclip", "-o", "-selection", which], capture_output=True, text=True, timeout=20, check=False
        ).stdout


if __name__ == "__main__":
    PROGRAM, CONTROL = (os.path.abspath(path) for path in sys.argv[1:3])
    unittest.main(argv=sys.argv[:1], verbosity=2)
