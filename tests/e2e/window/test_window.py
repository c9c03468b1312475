# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A supervisor's minute, by keys alone: three letters, a case, its tables, papers as files, one or many.

usage: dbus-run-session -- python3 test_window.py build/bin/caseledger
"""

import contextlib
import csv
import os
import re
import sqlite3
import subprocess
import sys
import unittest

from desktop import Desktop, Eyes, wait_for

PROGRAM = ""


def rows(table):
    return table.queryTable().nRows


class WindowTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = Desktop().__enter__()
        cls.addClassCleanup(cls.desktop.__exit__)
        cls.window = cls.desktop.start([PROGRAM, "--demo", "--user", "supervisor"])  # who may do all of this
        cls.eyes = Eyes(cls.window)
        cls.eyes.see("Find a case", "text")

    def open_case(self, typed, wanted):
        """Types into the search field and opens the first result."""
        self.desktop.keys("ctrl+k")
        wait_for(lambda: self.eyes.focused().name == "Find a case", "the search field focused")
        self.desktop.type(typed)
        results = self.eyes.see("Search results", "list")
        wait_for(lambda: wanted in results.getChildAtIndex(0).name, f"a result with {wanted}")
        self.desktop.keys("Return")
        wait_for(lambda: any(name.startswith(wanted) for name in self.eyes.texts()), f"{wanted} open")
        return self.eyes.see("Payments", "table")

    def test_1_title_names_no_person(self):
        titles = [frame.name for frame in self.eyes.program]
        self.assertEqual(titles, ["Caseledger"])
        self.assertTrue(any("DEMO" in text for text in self.eyes.texts()))

    def test_2_three_letters_open_a_case(self):
        self.open_case("AA00001A1", "AA00001A1")
        header = next(text for text in self.eyes.texts() if text.startswith("AA00001A1 "))
        family_name = header.split(" ", 1)[1].replace("\u2068", "").split("\u2069")[0]
        self.desktop.keys("ctrl+w")
        wait_for(lambda: not self.eyes.named("Payments", ("table",)), "the case closed")
        self.desktop.keys("ctrl+k")
        self.desktop.type(family_name[:3])
        results = self.eyes.see("Search results", "list")
        wait_for(
            lambda: family_name[:3].lower() in results.getChildAtIndex(0).name.lower(), "a result with the letters"
        )
        self.desktop.keys("Return")
        self.assertGreater(rows(self.eyes.see("Payments", "table")), 0)

    def test_3_tables_are_one_key_away(self):
        table = self.open_case("AA00010A1", "AA00010A1")
        wait_for(lambda: rows(self.eyes.see("Payments", "table")) > 1000, "twenty-one years of payments")
        spoken = self.eyes.see("Payments", "table").queryTable().getAccessibleAt(0, 0).name
        self.assertIn("$", spoken)  # the whole row, as a screen reader says it
        for key, name in (("ctrl+2", "Disbursements"), ("ctrl+3", "Balances"), ("ctrl+4", "Charges")):
            self.desktop.keys(key)
            table = self.eyes.see(name, "table")
            self.assertGreater(rows(table), 0, name)
            self.assertFalse(self.eyes.named("Payments", ("table",)), "one table at a time")
        self.desktop.keys("ctrl+1")
        wait_for(lambda: self.eyes.focused().name != "", "the table focused")
        self.desktop.keys("space")
        self.eyes.see("Details", "text")

    def test_3b_the_next_caller_inherits_nothing(self):
        """From within a dialog as well, where a window's own keys do not reach."""
        self.open_case("AA00001A1", "AA00001A1")
        self.desktop.keys("ctrl+shift+w", "Down")
        wait_for(lambda: self.chosen_caller() == "Custodial parent", "the caller chosen")
        self.assertTrue(any("noncustodial parent's address" in text for text in self.eyes.texts()))
        self.desktop.keys("ctrl+1", "ctrl+c")
        self.desktop.keys("ctrl+shift+s")
        self.eyes.see("Both in one", "radio button")
        self.desktop.keys("ctrl+shift+n")
        wait_for(lambda: not self.eyes.named("Payments", ("table",)), "the case closed")
        wait_for(lambda: not self.eyes.named("Both in one", ("radio button",)), "the paper closed")
        wait_for(lambda: self.eyes.focused().name == "Find a case", "the search field focused")
        self.desktop.keys("ctrl+v")  # nothing is left to be pasted
        self.assertEqual(self.eyes.focused().queryText().getText(0, -1), "")
        self.open_case("AA00001A1", "AA00001A1")
        self.assertEqual(self.chosen_caller(), "Not set")

    def chosen_caller(self):
        names = ("Not set", "Custodial parent", "Noncustodial parent", "Somebody else")
        choices = [each for name in names for each in self.eyes.named(name, ("radio button",))]
        return next(each.name for each in choices if each.getState().contains(self.eyes.pyatspi.STATE_CHECKED))

    def test_3c_all_keys_on_one_sheet(self):
        self.desktop.keys("F1")
        table = self.eyes.see("Keys", "table")
        everything = rows(table)
        self.desktop.type("next call")
        wait_for(lambda: rows(self.eyes.see("Keys", "table")) == 1, "the line found")
        self.assertGreater(everything, 30)
        self.assertIn("Ctrl+Shift+N", self.eyes.see("Keys", "table").queryTable().getAccessibleAt(0, 0).name)
        self.desktop.keys("Escape")
        wait_for(lambda: not self.eyes.named("Keys", ("table",)), "the sheet closed")

    def test_4_a_statement_becomes_a_file(self):
        self.open_case("AA00002A1", "AA00002A1")
        self.desktop.keys("ctrl+shift+s")
        self.eyes.see("Preview")
        wait_for(lambda: any(text.startswith("Page 1 of") for text in self.eyes.texts()), "the first page")
        wait_for(lambda: "AA00002A1" in self.eyes.see("Preview").description, "the case on the paper")
        self.save_paper("alt+d", "Save the paper", "paper.pdf")
        self.close_paper()

    def test_5_coupons_are_numbered_and_kept(self):
        self.open_case("AA00002A1", "AA00002A1")
        self.desktop.keys("ctrl+shift+b")
        wait_for(lambda: "AA00002A1" in self.eyes.see("Preview").description, "the case on the coupons")
        self.assertIn("This paper is made for the noncustodial parent only.", self.eyes.texts())
        news, content = self.save_paper("alt+d", "Save the paper", "coupons.pdf")
        number = re.search(r"Paper number (\w{3}-\w{3}-\w{3})\.", news).group(1)
        self.close_paper()
        self.desktop.keys("ctrl+shift+k")
        kept = self.eyes.see("Kept papers", "table")
        newest = wait_for(lambda: kept.queryTable().getAccessibleAt(0, 0).name, "the newest paper")
        self.assertIn(number, newest)
        self.assertIn("Payment coupons", newest)
        self.assertEqual(self.save_paper("alt+s", "Save a copy", "copy.pdf")[1], content)
        self.desktop.keys("Escape")
        wait_for(lambda: not self.eyes.named("Kept papers", ("table",)), "the kept papers closed")

    def test_6_coupons_held_back_say_why_and_a_reason_makes_them(self):
        self.open_case("AA00001A1", "AA00001A1")
        self.desktop.keys("ctrl+shift+b")
        why = wait_for(lambda: [text for text in self.eyes.texts() if "from wages" in text], "why there are no coupons")
        self.assertIn("only with a reason", why[0])
        self.assertFalse(self.eyes.named("Preview"))
        self.desktop.keys("alt+e")
        wait_for(lambda: self.eyes.focused().name == "Reason", "the reason focused")
        self.desktop.type("between two employers")
        self.desktop.keys("alt+i")
        wait_for(lambda: "AA00001A1" in self.eyes.see("Preview").description, "the coupons all the same")
        self.assertTrue(any("between two employers" in text for text in self.eyes.texts()))
        self.close_paper()

    def test_7_many_papers_go_to_a_folder(self):
        folder = os.path.join(self.desktop.home.name, "batch")
        office = os.path.join(os.environ["XDG_DATA_HOME"], "caseledger", "demo", "office.caseledger")
        with contextlib.closing(sqlite3.connect(f"file:{office}?mode=ro", uri=True)) as database:
            own = "SELECT office FROM staff_user WHERE name = 'supervisor'"  # cases elsewhere take a reason
            query = f"SELECT case_id FROM support_case WHERE office = ({own}) ORDER BY case_id LIMIT 20"
            cases = [row[0] for row in database.execute(query)]
        self.assertEqual(len(cases), 20)
        with open(os.path.join(self.desktop.home.name, "cases.txt"), "w", encoding="utf-8") as file:
            file.write("\n".join(cases) + "\n")
        self.desktop.keys("alt+t")
        self.eyes.see("Many papers…", "menu item")
        self.desktop.keys("m")
        self.eyes.see("All cases", "combo box")
        self.desktop.keys("alt+w")
        wait_for(lambda: self.eyes.focused().name == "All cases", "the choice of cases focused")
        self.desktop.keys("End")
        self.eyes.see("Cases in a list", "combo box")
        for name, text in (("List", file.name), ("Folder", folder)):
            self.eyes.see(name, "text").queryComponent().grabFocus()
            wait_for(lambda name=name: self.eyes.focused().name == name, f"{name} focused")
            self.desktop.type(text)
        self.desktop.keys("alt+e")
        wait_for(lambda: any("for 20 cases" in text for text in self.eyes.texts()), "the estimate")
        self.assertFalse(os.path.exists(folder), "an estimate writes nothing")
        self.desktop.keys("alt+s")
        wait_for(lambda: "The batch is through." in self.eyes.texts(), "the end of the batch", 60)
        with open(os.path.join(folder, "index.csv"), encoding="utf-8", newline="") as index:
            rows = list(csv.DictReader(index))
        self.assertEqual([row["case"] for row in rows], cases)
        self.assertEqual({row["status"] for row in rows}, {"done"})
        for row in rows:
            self.assertTrue(os.path.getsize(os.path.join(folder, row["file"])) > 1000)
        self.desktop.keys("Escape")
        wait_for(lambda: not self.eyes.named("Cases in a list", ("combo box",)), "the batch window closed")

    def save_paper(self, keys, title, name):
        """Saves under a name; gives the news of it and the file's bytes."""
        paper = os.path.join(self.desktop.home.name, name)
        self.desktop.keys(keys)
        self.eyes.see(title)
        wait_for(lambda: "text" in self.eyes.focused().getRoleName(), "the file's name focused")
        self.desktop.keys("ctrl+a")
        self.desktop.type(paper)
        self.desktop.keys("Return")
        news = wait_for(
            lambda: [text for text in self.eyes.texts() if text.startswith("Saved as") and name in text], "word of it"
        )
        with open(paper, "rb") as file:
            content = file.read()
        self.assertTrue(content.startswith(b"%PDF-"))
        self.assertIn(b"%%EOF", content[-32:])
        return news[0], content

    def close_paper(self):
        self.desktop.keys("Escape")
        wait_for(lambda: not self.eyes.named("Preview"), "the dialog closed")

    def test_8_the_program_ends_well(self):
        self.desktop.keys("ctrl+q")
        self.assertEqual(self.window.wait(20), 0)

    def test_9a_a_picture_of_a_case(self):
        picture = os.path.join(self.desktop.home.name, "case.png")
        command = [PROGRAM, "--demo", "--case", "aa00003a1", "--screenshot", picture]
        self.assertEqual(subprocess.run(command, timeout=60, check=False).returncode, 0)
        with open(picture, "rb") as file:
            self.assertTrue(file.read(8).startswith(b"\x89PNG"))

    def test_9b_wrong_use_has_its_exit_code(self):
        missing = os.path.join(self.desktop.home.name, "nowhere.db")
        picture = os.path.join(self.desktop.home.name, "none.png")
        plain = os.path.join(self.desktop.home.name, "plain.txt")
        with open(plain, "w", encoding="utf-8") as file:
            file.write("no database\n")
        no_database = {key: value for key, value in os.environ.items() if key != "CASELEDGER_DATABASE"}
        no_display = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "QT_QPA_PLATFORM")}
        for arguments, environment, code in (
            (["--case", "nonsense", "--demo"], None, 2),
            (["--no-such-option"], None, 2),
            (["--screenshot", picture], no_database, 2),
            (["--demo", "--case", "ZZ99999Z9", "--screenshot", picture], None, 4),
            (["--database", missing, "--screenshot", picture], None, 7),
            (["--database", plain, "--screenshot", picture], None, 7),
            (["--help"], no_display, 0),
            (["--version"], no_display, 0),
            (["--demo"], no_display, 1),
            (["--demo", "--screenshot", os.path.join(missing, "x.png")], None, 1),
        ):
            with self.subTest(arguments=arguments):
                done = subprocess.run(
                    [PROGRAM, *arguments], env=environment, capture_output=True, text=True, timeout=60, check=False
                )
                self.assertEqual(done.returncode, code, done.stderr)
                if code != 0:
                    self.assertEqual(done.stdout, "")
                    self.assertNotEqual(done.stderr, "")

    def test_9c_a_start_from_a_menu_that_fails_says_so(self):
        missing = os.path.join(self.desktop.home.name, "nowhere.db")
        no_database = {key: value for key, value in os.environ.items() if key != "CASELEDGER_DATABASE"}
        for arguments, code, word in (
            ([], 2, "CASELEDGER_DATABASE"),
            (["--database", missing], 7, missing),
            (["--demo", "--case", "ZZ99999Z9"], 4, "ZZ99999Z9"),
        ):
            with self.subTest(arguments=arguments):
                window = self.desktop.start([PROGRAM, *arguments], env=no_database)
                eyes = Eyes(window)
                wait_for(lambda: any(word in text for text in eyes.texts()), "a dialog that says why")
                wait_for(lambda: eyes.focused().name == "Close", "the dialog's button focused")
                self.desktop.keys("Return")
                self.assertEqual(window.wait(20), code)


if __name__ == "__main__":
    PROGRAM = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2, failfast=False)
