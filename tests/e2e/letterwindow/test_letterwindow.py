# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A supervisor decides on PIN letters by keys alone, and a screen reader says what is what.

usage: dbus-run-session -- python3 test_letterwindow.py build/bin/caseledger build/bin/caseledgerctl
"""

import contextlib
import json
import os
import sqlite3
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "window"))
from desktop import Desktop, Eyes, wait_for  # noqa: E402  # pylint: disable=wrong-import-position

PROGRAM = ""
CONTROL = ""


def made_up_number(person):
    """The number of the n-th person of a demo office: two a case, the custodial parent first."""
    place = person * 15_485_863 % (9999 * 49 * 100)
    return str((900 + place // 9999 // 49) * 1_000_000 + (place // 9999 % 49 + 1) * 10_000 + place % 9999 + 1)


class LetterWindowTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = Desktop().__enter__()
        cls.addClassCleanup(cls.desktop.__exit__)
        os.environ.pop("CASELEDGER_DATABASE", None)
        cls.office = os.path.join(cls.desktop.home.name, "office.db")
        cls.password = os.path.join(cls.desktop.home.name, "password.txt")
        with open(cls.password, "w", encoding="utf-8") as file:
            file.write("demo\n")
        subprocess.run([CONTROL, "demo", "--cases", "20", "--database", cls.office], check=True, timeout=60)
        cls.sql("UPDATE party SET address_verified_on = NULL")  # so that every request wants a supervisor
        cls.letters = [cls.request(1, "agent"), cls.request(2, "supervisor")]
        cls.window = cls.desktop.start(
            [PROGRAM, "--database", cls.office, "--user", "supervisor", "--password-file", cls.password]
        )
        cls.eyes = Eyes(cls.window)
        cls.eyes.see("Find a case", "text")

    @classmethod
    def sql(cls, statement):
        with contextlib.closing(sqlite3.connect(cls.office, timeout=20)) as database, database:
            return database.execute(statement).fetchall()

    @classmethod
    def ctl(cls, user, *arguments, given=None):
        signed_in = ["--database", cls.office, "--user", user, "--password-file", cls.password]
        return subprocess.run(
            [CONTROL, *arguments, "--json", *signed_in],
            input=given, check=True, capture_output=True, text=True, timeout=60,
        ).stdout  # fmt: skip

    @classmethod
    def request(cls, number, user):
        """A letter to the custodial parent of one of the ten cases, asked for by somebody who knows everything."""
        case = f"AA{number:05}A1"
        party = json.loads(cls.ctl("supervisor", "show", case))["custodial"]
        answers = {"case": case, "party": "custodial", "channel": "phone", "full_name": party["name"]}
        answers |= {"ssn": made_up_number(2 * (number - 1)), "case_ids": [case], "mailing_address": party["address"]}
        answer = json.loads(cls.ctl(user, "pin-request", given=json.dumps(answers)))
        assert answer["result"] == "needs_approval", answer["why"]
        return answer["letter"]

    def row(self, number):
        """What a screen reader says of a row of the queue."""
        return self.eyes.see("PIN letters", "table").queryTable().getAccessibleAt(number, 0).name

    def place(self, letter):
        """In which of the two rows a letter is."""
        return wait_for(lambda: next(row for row in (0, 1) if letter in self.row(row)) + 1, "the letter in the queue") - 1

    def go_to(self, letter):
        self.desktop.keys("Down" if self.place(letter) else "Up")
        details = self.eyes.see("Letter", "text").queryText()
        wait_for(lambda: letter in details.getText(0, -1), "the letter current", 10)

    def is_on(self, button):
        """Whether a button may be pressed."""
        return self.eyes.see(button, "push button", "button").getState().contains(self.eyes.pyatspi.STATE_ENABLED)

    def says(self, part):
        wait_for(lambda: any(part in text for text in self.eyes.texts()), part)

    def test_1_the_queue_is_a_key_away(self):
        self.desktop.keys("ctrl+shift+q")
        self.go_to(self.letters[0])
        spoken = self.row(self.place(self.letters[0]))
        for part in (self.letters[0], "Case AA00001A1", "State Needs approval", "By agent"):
            self.assertIn(part, spoken)
        self.says("2 of 2 letters shown.")

    def test_2_a_letter_is_approved_with_a_reason(self):
        self.assertTrue(self.is_on("Approve…"))
        self.desktop.keys("alt+a")
        wait_for(lambda: self.eyes.focused().name == "Why?", "the reason asked for")
        self.desktop.type("address checked")
        self.desktop.keys("Return")
        self.says("1 letter approved.")
        wait_for(lambda: "State Queued" in self.row(self.place(self.letters[0])), "the letter queued")
        state, by = self.sql(f"SELECT state, approved_by FROM letter WHERE number = '{self.letters[0]}'")[0]
        self.assertEqual((state, by), (1, "supervisor"))

    def test_3_an_own_request_is_anothers(self):
        self.go_to(self.letters[1])
        self.says(f"Letter {self.letters[1]} is your own request: another supervisor must approve it.")
        self.assertFalse(self.is_on("Approve…"))
        self.assertTrue(self.is_on("Void…"))

    def test_4_what_a_colleague_does_is_read_again(self):
        self.ctl("supervisor", "letters", "void", self.letters[1], "--reason", "asked for by mistake")
        self.desktop.keys("F5")
        self.says("1 of 2 letters shown.")
        self.assertIn(self.letters[0], self.row(0))

    def test_5_escape_closes_it(self):
        self.desktop.keys("Escape")
        wait_for(lambda: not self.eyes.named("PIN letters", ("table",)), "the window closed")
        self.eyes.see("Find a case", "text")


if __name__ == "__main__":
    PROGRAM, CONTROL = (os.path.abspath(path) for path in sys.argv[1:3])
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
