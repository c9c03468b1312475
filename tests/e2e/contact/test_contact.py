# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A caseworker changes an address by keys alone, and writes to the local office: nothing but its address goes out.

usage: dbus-run-session -- python3 test_contact.py build/bin/caseledger build/bin/caseledgerctl
"""

import contextlib
import os
import sqlite3
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "window"))
from desktop import Desktop, Eyes, wait_for  # noqa: E402  # pylint: disable=wrong-import-position

PROGRAM = ""
CONTROL = ""

MAIL_PROGRAM = """#!/bin/sh
for argument in "$@"; do printf '%s\\n' "$argument"; done >> "{told}"
printf 'end\\n' >> "{told}"
"""
MAIL_ENTRY = """[Desktop Entry]
Type=Application
Name=Mail of the test
Exec={program} %u
MimeType=x-scheme-handler/mailto;
"""
KNOWN = "dcse.cseweb@dfa.state.ny.us"  # of New York City, as the directory ships it


class ContactTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = Desktop().__enter__()
        cls.addClassCleanup(cls.desktop.__exit__)
        os.environ.pop("CASELEDGER_DATABASE", None)
        cls.told = os.path.join(cls.desktop.home.name, "told.txt")
        cls.register_mail_program()
        cls.office = os.path.join(cls.desktop.home.name, "office.db")
        password = os.path.join(cls.desktop.home.name, "password.txt")
        with open(password, "w", encoding="utf-8") as file:
            file.write("demo\n")
        subprocess.run([CONTROL, "demo", "--cases", "12", "--database", cls.office], check=True, timeout=60)
        cls.sql("UPDATE support_case SET county_fips = '36001' WHERE case_id = 'AA00002A1'")
        cls.sql("UPDATE support_case SET county_fips = '36003' WHERE case_id = 'AA00004A1'")
        cls.sql(
            "INSERT INTO district_change VALUES "
            "('36003', 1, 'local@example.org', 'unverified', 'heard of', '2026-01-05T12:00:00.000Z', 'supervisor')"
        )
        cls.window = cls.desktop.start(
            [PROGRAM, "--database", cls.office, "--user", "caseworker", "--password-file", password]
        )
        cls.eyes = Eyes(cls.window)
        cls.eyes.see("Find a case", "text")

    @classmethod
    def register_mail_program(cls):
        program = os.path.join(cls.desktop.home.name, "mail")
        with open(program, "w", encoding="utf-8") as file:
            file.write(MAIL_PROGRAM.format(told=cls.told))
        os.chmod(program, 0o700)
        for folder, name, text in (
            ("XDG_DATA_HOME", "applications/testmail.desktop", MAIL_ENTRY.format(program=program)),
            ("XDG_CONFIG_HOME", "mimeapps.list", "[Default Applications]\nx-scheme-handler/mailto=testmail.desktop\n"),
        ):
            path = os.path.join(os.environ[folder], name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)

    @classmethod
    def sql(cls, statement):
        with contextlib.closing(sqlite3.connect(cls.office, timeout=20)) as database, database:
            return database.execute(statement).fetchall()

    def open_case(self, case):
        self.desktop.keys("ctrl+k")
        wait_for(lambda: self.eyes.focused().name == "Find a case", "the search field focused")
        self.desktop.type(case)
        results = self.eyes.see("Search results", "list")
        wait_for(lambda: case in results.getChildAtIndex(0).name, f"a result with {case}")
        self.desktop.keys("Return")
        wait_for(lambda: any(text.startswith(case + " ") for text in self.eyes.texts()), f"{case} open")

    def mail_entry(self, starts_with):
        """The entry of the case menu, which is opened for it."""
        self.desktop.keys("alt+c")
        return wait_for(
            lambda: [
                each
                for each in self.eyes._walk(self.eyes.program)  # pylint: disable=protected-access
                if each.getRoleName() == "menu item" and each.name.startswith(starts_with)
            ],
            f"an entry that begins with '{starts_with}'",
        )[0]

    def is_focused(self, name):
        """Whether a button has the focus; tabs that are in front say so of themselves, too."""
        buttons = self.eyes.named(name, ("push button",))
        return any(each.getState().contains(self.eyes.pyatspi.STATE_FOCUSED) for each in buttons)

    def mails(self):
        """What the mail program was given, each time it was started."""
        if not os.path.exists(self.told):
            return []
        with open(self.told, encoding="utf-8") as file:
            return file.read().splitlines()

    def test_1_the_office_address_and_nothing_else(self):
        self.open_case("AA00001A1")
        entry = self.mail_entry("E-mail to the local office")
        wait_for(lambda: entry.getState().contains(self.eyes.pyatspi.STATE_SENSITIVE), "the entry on")
        self.desktop.keys("m")
        self.assertEqual(wait_for(self.mails, "the mail program"), [f"mailto:{KNOWN}", "end"])

    def test_2_an_empty_address_is_never_guessed(self):
        self.open_case("AA00002A1")
        entry = self.mail_entry("E-mail to the local office: none is known")
        self.assertFalse(entry.getState().contains(self.eyes.pyatspi.STATE_SENSITIVE))
        self.desktop.keys("Escape")

    def test_3_an_unverified_address_is_told_first(self):
        self.open_case("AA00004A1")
        entry = self.mail_entry("E-mail to the local office")
        wait_for(lambda: entry.getState().contains(self.eyes.pyatspi.STATE_SENSITIVE), "the entry on")
        before = self.mails()
        self.desktop.keys("m")
        wait_for(lambda: any("Nobody has verified" in text for text in self.eyes.texts()), "a word of warning")
        self.assertEqual(self.mails(), before)
        self.desktop.keys("alt+w")
        wait_for(lambda: len(self.mails()) == len(before) + 2, "the mail program")
        self.assertEqual(self.mails()[len(before) :], ["mailto:local@example.org", "end"])

    def test_4_an_address_is_changed_by_keys(self):
        self.open_case("AA00001A1")
        self.desktop.keys("ctrl+6")
        wait_for(lambda: self.is_focused("Change the contact: Custodial parent"), "the button focused")
        self.desktop.keys("space")
        wait_for(lambda: self.eyes.focused().name == "Street", "the street focused")
        self.desktop.keys("ctrl+a")
        self.desktop.type("77 Newgate Road")
        self.desktop.keys("alt+z", "ctrl+a")
        self.desktop.type("1218")
        self.desktop.keys("alt+w")
        wait_for(lambda: any("five digits" in text for text in self.eyes.texts()), "what is wrong, in words")
        self.desktop.type("told at the counter")
        self.desktop.keys("alt+v")
        wait_for(lambda: self.eyes.focused().name == "ZIP code", "the faulty field focused")
        self.assertIn("five digits", self.eyes.focused().description)
        self.desktop.keys("ctrl+a")
        self.desktop.type("12180")
        self.desktop.keys("alt+v")
        wait_for(lambda: any(text.startswith("Saved: Address.") for text in self.eyes.texts()), "word of it")
        history = self.eyes.see("History of contact", "table")
        newest = wait_for(lambda: history.queryTable().getAccessibleAt(0, 0).name, "the newest change")
        for part in ("77 Newgate Road", "told at the counter", "caseworker", "Address"):
            self.assertIn(part, newest)
        wait_for(lambda: self.is_focused("Change the contact: Custodial parent"), "the focus back")
        rows = self.sql("SELECT action, outcome, reason, detail FROM trail_row WHERE action = 'contact'")
        self.assertEqual(rows, [("contact", "done", "told at the counter", "address of the custodial parent")])

    def test_5_escape_loses_nothing_at_once(self):
        self.desktop.keys("space")
        wait_for(lambda: self.eyes.focused().name == "Street", "the street focused")
        self.desktop.type("x")
        self.desktop.keys("Escape")
        wait_for(lambda: any(text.startswith("What you typed is not saved") for text in self.eyes.texts()), "a question")
        self.desktop.keys("Escape")
        wait_for(lambda: not self.eyes.named("Street", ("text",)), "the dialog closed")


if __name__ == "__main__":
    PROGRAM, CONTROL = (os.path.abspath(path) for path in sys.argv[1:3])
    del sys.argv[1:3]
    unittest.main(verbosity=2, failfast=False)
