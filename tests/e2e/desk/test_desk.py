# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An hour at the desk by keys and ears alone, the same in English and in Arabic.

Each step looks at what a screen reader gets, and at what came of it in the office and in the files.
CASELEDGER_LONG=1: in all five languages.

usage: dbus-run-session -- python3 test_desk.py build/bin/caseledger build/bin/caseledgerctl
"""

import contextlib
import csv
import os
import re
import sqlite3
import sys
import time
import unittest
import zipfile

from person import BUTTONS, Desktop, Ears, Office, Person, plain, wait_for

PROGRAM = ""
CONTROL = ""
CASE = "AA00001A1"
STEPS = []


def setUpModule():  # pylint: disable=invalid-name
    global desktop, ears  # pylint: disable=global-statement
    desktop = Desktop().__enter__()
    unittest.addModuleCleanup(desktop.__exit__)
    ears = Ears(desktop)


desktop = None
ears = None


class Script:
    """Steps in their order; what one leaves the next finds."""

    language = ""

    @classmethod
    def setUpClass(cls):
        cls.office = Office(CONTROL, desktop.home.name, cls.language)
        cls.person = Person(desktop, ears, [PROGRAM, *cls.office.sign_in("caseworker")], cls.language)
        cls.words = cls.person.words
        cls.addClassCleanup(cls.person.leave)
        cls.files = os.path.join(desktop.home.name, "files-" + cls.language)
        os.mkdir(cls.files)

    def setUp(self):
        self.before = len(ears.said())
        self.began = time.monotonic()

    def tearDown(self):
        STEPS.append((self.language, self.id(), time.monotonic() - self.began))

    def sql(self, query):
        with contextlib.closing(sqlite3.connect(f"file:{self.office.path}?mode=ro", uri=True, timeout=20)) as database:
            return database.execute(query).fetchall()

    def save_as(self, title, name):
        """In the dialog that asks for a file."""
        path = os.path.join(self.files, name)
        self.person.see(title, "dialog")
        self.person.wait_at(self.words("FileDialog", "&Name"))
        self.person.keys("ctrl+a")
        self.person.type(path)
        self.person.keys("Return")
        wait_for(lambda: os.path.exists(path), name)
        return path

    def find(self, case):
        person, words = self.person, self.words
        person.keys("ctrl+k")
        field = person.wait_at(words("SearchPanel", "Find a case"))
        self.assertTrue(field.description)
        since = len(ears.said())
        person.type(case)
        person.hear(re.compile(re.escape(words("SearchPanel", "1 case"))), since)
        results = person.see(words("SearchPanel", "Search results"), "list")
        self.assertIn(case, results.getChildAtIndex(0).name)
        person.keys("Return")
        person.hear(re.compile(re.escape(words("CaseTabs", "Case %1 is open.", case))), since)

    def test_01_find_and_open(self):
        self.find(CASE)
        payments = self.person.wait_at(self.words("CaseTables", "Payments"))
        self.assertIn("$", self.person.row_text(payments))
        viewed = self.office.ask("audit", "--case", CASE, user="auditor")
        self.assertIn("caseworker", [row["user"] for row in viewed])

    def test_02_explain_a_balance(self):
        person, words = self.person, self.words
        since = len(ears.lines("focus"))
        person.keys("ctrl+3")
        balances = person.wait_at(words("BalancesPane", "Balances"))
        told = wait_for(lambda: ears.lines("focus")[since + 1 :], "the table told, then its row")
        self.assertEqual(plain(ears.lines("focus")[since]["name"]), words("BalancesPane", "Balances"))
        self.assertEqual(plain(told[0]["name"]), person.row_text(balances))
        last = person.rows(balances) - 1
        person.keys("End")
        lines = person.see(words("BalancesPane", "Lines of the balance"), "table")
        owed = self.office.ask("explain", CASE, "total_owed")
        wait_for(lambda: person.rows(lines) == len(owed), f"{len(owed)} lines of the balance at row {last}")
        person.keys("ctrl+g")
        field = person.wait_at(words("AsOfBar", "As of"))
        self.assertTrue(field.description)
        since = len(ears.lines("focus"))
        person.type("m-6")
        person.keys("Return")
        told = person.hear(words.pattern("BalancesPane", "As of %1: total owed %2"), self.before)
        month, day, year = told.group(1).split("/")
        then = self.office.ask("explain", CASE, "total_owed", "--as-of", f"{year}-{month}-{day}")
        self.assertEqual(told.group(2).replace("$", "").replace(",", ""), then[-1]["running"])
        wait_for(lambda: person.rows(lines) == len(then), "the lines of that day")
        self.assertEqual(ears.lines("focus")[since:], [], "the focus is in the field")
        self.assertIn("$", person.row_text(lines, len(then) - 1))
        self.assertTrue(any(text.startswith("⚠") for text in person.texts()), "that it is not today stands there")
        person.keys("ctrl+g")
        person.type("t")
        person.keys("Return")
        wait_for(lambda: person.rows(lines) == len(owed), "today again")

    def test_03_filter_a_table(self):
        person, words = self.person, self.words
        person.keys("ctrl+1")
        payments = person.wait_at(words("CaseTables", "Payments"))
        everything = person.rows(payments)
        amount = re.search(r"\$(\d+\.\d\d)", person.row_text(payments)).group(1)
        person.keys("ctrl+f")
        self.assertTrue(person.wait_at(words("FilterBar", "Filter this table")).description)
        since = len(ears.said())
        person.type(amount)
        told = int(person.hear(words.pattern("FilterBar", "Rows: %1"), since).group(1))
        self.assertLessEqual(told, everything)
        chip = words("FilterChip", "Filter: %1", words("TableFilter", "Anywhere: “%1”", amount))
        person.see(chip, *BUTTONS)
        person.go_to(chip)
        person.keys("Delete")
        person.gone(chip)
        wait_for(lambda: person.rows(person.see(words("CaseTables", "Payments"), "table")) == everything, "all rows")
        person.keys("ctrl+f")
        person.wait_at(words("FilterBar", "Filter this table"))
        self.assertEqual(person.text_of(words("FilterBar", "Filter this table")), "")

    def test_04_a_statement_to_a_file(self):
        person, words = self.person, self.words
        person.keys("ctrl+shift+s")
        preview = person.see(words("PagePreview", "Preview"))
        wait_for(lambda: CASE in preview.description, "the case on the paper")
        person.keys(words.key("PaperDialog", "Save P&DF…"))
        path = self.save_as(words("PaperOutput", "Save the paper"), "statement.pdf")
        news = words.pattern("PaperOutput", "Saved as %1. Paper number %2.")
        found = wait_for(lambda: next((f for text in person.texts() if (f := news.search(text))), None), "word of it")
        with open(path, "rb") as file:
            content = file.read()
        self.assertTrue(content.startswith(b"%PDF-"))
        self.assertIn(b"%%EOF", content[-32:])
        kept = self.office.ask("paper", "check", found.group(2))
        self.assertTrue(any(CASE in str(row) for row in kept), "the number leads to the paper")
        person.keys("Escape")
        person.gone(words("PagePreview", "Preview"))

    def request(self, role, source):
        """A lost PIN as the parent tells it; up to the button that confirms."""
        person, words = self.person, self.words
        party = self.office.ask("show", CASE, user="agent")[0][role]
        place = (role != "custodial") * 15_485_863 % (9999 * 49 * 100)  # as in the made-up office
        ssn = str((900 + place // 9999 // 49) * 1_000_000 + (place // 9999 % 49 + 1) * 10_000 + place % 9999 + 1)
        address = party["address"]
        person.keys("ctrl+shift+m")
        parents = [words("CallQuestions", source) for source in ("&Custodial parent", "&Noncustodial parent")]
        parents.append(words("CallQuestions", "&Full name"))  # where the case says already who is calling
        wait_for(lambda: person.at() in parents, "the question who is calling", 15)
        person.keys(words.key("CallQuestions", source))
        for source, text, goes_on in (
            ("&Full name", party["name"], False),
            ("Social Security n&umber", ssn, True),
            ("Case &identifiers", CASE, False),
            ("St&reet", f"{address['street1']} {address['street2'] or ''}".strip(), False),
            ("Cit&y", address["city"], False),
            ("S&tate", address["state"], True),
            ("&ZIP", address["zip"][:5], False),
        ):
            field = person.wait_at(words("CallQuestions", source))
            self.assertTrue(field.description, source)
            person.type(text)
            if not goes_on:
                person.keys("Return")
        confirm = person.wait_at(words("CallWizard", "Confir&m"))
        box = confirm.queryComponent().getExtents(0)
        self.assertTrue(0 <= box.x <= 1280 - box.width and 0 <= box.y <= 800 - box.height, "it is on the screen")
        return confirm

    def take_letter(self):
        """The reference number, and what is said with it."""
        person, words = self.person, self.words
        person.keys("Return")
        number = words("CallAnswer", "Reference number %1", "")
        wait_for(lambda: number in person.at(), "the reference number")
        said = person.at()
        person.keys("Escape")
        person.gone(words("CallQuestions", "&Full name"))
        person.see(words("CaseTables", "Payments"), "table")
        return said

    def test_05_a_pin_letter(self):
        confirm = self.request("noncustodial", "&Noncustodial parent")
        self.assertIn(
            self.words("CallAnswer", "All of it matches. The letter goes to the address on record."),
            confirm.description,
        )
        said = self.take_letter()
        letter = self.office.ask("letters")[0]
        self.assertEqual((letter["case"], letter["party"], letter["state"]), (CASE, "noncustodial", "queued"))
        self.assertIn(letter["letter"], said)

    def test_06_change_an_address(self):
        person, words = self.person, self.words
        person.keys("ctrl+6")
        change = words("ContactCard", "Change the contact: %1", words("Caller", "Custodial parent"))
        wait_for(lambda: person.at() == change, "the button that changes it")
        person.keys("space")
        person.wait_at(words("Contact", "&Street"))
        person.keys("ctrl+a")
        person.type("77 Newgate Road")
        person.go_to(words("ContactDialog", "&Why?"))
        self.assertTrue(person.focused().description)
        person.type("told at the counter")
        person.keys(words.key("ContactChangeDialog", "Sa&ve"))
        saved = words("Contact", "Saved: %1.", words("Contact", "Address"))
        wait_for(lambda: any(text.startswith(saved) for text in person.texts()), "word of it")
        history = person.see(words("ContactPane", "History of contact"), "table")
        newest = person.row_text(history)
        for part in ("77 Newgate Road", "told at the counter", "caseworker"):
            self.assertIn(part, newest)
        wait_for(lambda: person.at() == change, "the focus back")
        street = self.office.ask("show", CASE, user="agent")[0]["custodial"]["address"]["street1"]
        self.assertEqual(street, "77 Newgate Road")

    def test_07_the_next_pin_needs_a_supervisor(self):
        self.person.keys("ctrl+1")
        self.request("custodial", "&Custodial parent")
        said = self.take_letter()
        letters = {letter["letter"]: letter for letter in self.office.ask("letters")}
        mine = next(letter for letter in letters.values() if letter["party"] == "custodial")
        self.assertEqual(mine["state"], "requested", "and not yet queued")
        self.assertIn("address was changed", mine["reason"])
        self.assertIn(mine["letter"], said)
        self.assertIn(self.words("CallAnswer", "The letter waits. %1", ""), said)

    def test_08_export_a_table(self):
        person, words = self.person, self.words
        person.keys("ctrl+1")
        person.wait_at(words("CaseTables", "Payments"))
        for suffix in ("csv", "xlsx"):
            person.keys("ctrl+shift+e")
            title = words("ExportDialog", "Export: %1 – %2", words("CaseTables", "Payments"), CASE)
            person.see(title, "dialog")
            person.keys(words.key("ExportDialog", "&Complete, with the columns of the extract. Rows: %1, columns: %2"))
            person.keys(words.key("ExportDialog", "&Format"))
            person.wait_at(words("ExportDialog", "CSV (text, for any program)"))  # Qt names a box by its choice
            if suffix == "xlsx":
                person.keys("End")
                person.wait_at(words("ExportDialog", "XLSX (spreadsheet)"))
            person.keys(words.key("ExportDialog", "&Why?"))
            person.wait_at(words("ExportDialog", "&Why?"))
            person.keys("ctrl+a")
            person.type("for the hearing")
            since = len(ears.said())
            person.keys(words.key("ExportDialog", "&Export…"))
            path = self.save_as(words("ExportDialog", "Export to a file"), "payments." + suffix)
            told = person.hear(words.pattern("ExportDialog", "Rows written: %1 of %2. File: %3"), since)
            rows = self.sql(f"SELECT count(*) FROM payment WHERE case_id = '{CASE}'")[0][0]
            self.assertEqual(int(told.group(1).replace(",", "")), rows)
            self.check_file(path, rows)
            person.keys("Escape")
            person.gone(title)
            person.wait_at(words("CaseTables", "Payments"))

    def check_file(self, path, rows):
        if path.endswith(".csv"):
            with open(path, encoding="utf-8-sig", newline="") as file:
                self.assertEqual(len(list(csv.DictReader(file))), rows)
        else:
            with zipfile.ZipFile(path) as book:
                sheet = book.read("xl/worksheets/sheet1.xml").decode()
            self.assertEqual(len(re.findall("<row ", sheet)), rows + 1)

    def test_09_a_note(self):
        person, words = self.person, self.words
        person.keys("ctrl+semicolon")
        self.assertTrue(person.wait_at(words("NoteLine", "Note on this case")).description)
        person.type("calls back on Monday")
        person.keys("Return")
        person.hear(re.compile(re.escape(words("NoteLine", "Note kept"))), self.before)
        person.keys("ctrl+7")
        activity = person.see(words("ActivityPane", "Activity"), "table")
        newest = wait_for(lambda: person.row_text(activity), "the newest activity")
        self.assertIn("calls back on Monday", newest)

    def test_09_the_menus(self):
        person, words = self.person, self.words
        person.keys("ctrl+1")
        payments = words("CaseTables", "Payments")
        person.wait_at(payments)
        for key, escapes in (("F10", 2), ("alt", 1)):
            since = len(ears.lines("focus"))
            person.keys(key)
            wait_for(lambda since=since: "menu item" in str(ears.lines("focus")[since:]), f"an entry told after {key}")
            person.keys(*["Escape"] * escapes)
            person.wait_at(payments)
            self.assertTrue(person.on_screen(payments, "table"), "and nothing is hidden")

    def test_10_lock_and_unlock(self):
        person, words = self.person, self.words
        person.keys("ctrl+l")
        person.wait_at(words("Curtain", "Password"))
        self.assertFalse(any(CASE in text for text in person.texts()), "nothing of a case is heard")
        person.type("demo")
        person.keys("Return")
        wait_for(lambda: any(CASE in text for text in person.texts()), "the case again")
        done = [row["action"] for row in self.office.ask("audit", user="auditor")]
        self.assertIn("unlock", done)

    def test_11_next_call(self):
        person, words = self.person, self.words
        person.keys("ctrl+shift+n")
        person.wait_at(words("SearchPanel", "Find a case"))
        wait_for(lambda: not any(text.startswith(CASE) for text in person.texts()), "nothing of the last call")
        self.assertEqual([frame.name for frame in person.eyes.program], [words("MainWindow", "Caseledger")])


class EnglishDesk(Script, unittest.TestCase):
    language = "en"


class ArabicDesk(Script, unittest.TestCase):
    language = "ar"

    def test_12_the_window_is_mirrored(self):
        words = self.words
        search = self.person.see(words("SearchPanel", "Find a case"), "text").queryComponent().getExtents(0)
        self.assertGreater(search.x, 640, "the search stands on the right")


if os.environ.get("CASELEDGER_LONG"):

    class ItalianDesk(Script, unittest.TestCase):
        language = "it"

    class BengaliDesk(Script, unittest.TestCase):
        language = "bn"

    class KoreanDesk(Script, unittest.TestCase):
        language = "ko"


if __name__ == "__main__":
    PROGRAM, CONTROL = (os.path.abspath(path) for path in sys.argv[1:3])
    del sys.argv[1:3]
    outcome = unittest.main(verbosity=2, exit=False).result
    for tongue in sorted({step[0] for step in STEPS}):
        mine = [step[2] for step in STEPS if step[0] == tongue]
        print(f"{tongue}: {len(mine)} steps in {sum(mine):.1f} s")
    sys.exit(not outcome.wasSuccessful())
