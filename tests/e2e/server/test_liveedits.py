#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two desks at one record over a real server: neither overwrites what the other has saved, nothing typed is lost, and no paper and no
table goes out of a case that became another unseen. CASELEDGER_PICTURES=FOLDER keeps pictures.

usage: dbus-run-session -- python3 test_liveedits.py build/bin/caseledgerctl
"""

import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from livestation import LiveTest, wait_for, weatheroffice
from cutproxy import RESET
from testserver import free_port
from weatheroffice import LONG

CHANGE = "Change the contact: Custodial parent"
OTHERS = "A colleague has saved something else meanwhile"


class LiveEdits(LiveTest):
    COUNT = 60

    def setUp(self):
        self.relay.is_deaf = False

    def phone(self):
        return self.server.sql("SELECT phone FROM caseledger.party WHERE party_ref = 'P0'")[0][0]

    def open_change(self, seat):
        seat.keys("ctrl+6")
        seat.wait_at(CHANGE)
        seat.keys("space")
        seat.wait_at("Street")

    def type_phone(self, seat, number, reason):
        seat.go_to("Phone")
        seat.keys("ctrl+a")
        seat.type(number)
        seat.go_to("Why?")
        seat.keys("ctrl+a")
        seat.type(reason)

    def save_phone(self, seat, number, reason):
        self.type_phone(seat, number, reason)
        seat.keys("alt+v")
        seat.hear("Saved: Phone")

    @staticmethod
    def text_of(seat, field):
        return seat.see(field, "text").queryText().getText(0, -1)

    def test_1_the_second_editor_is_told_at_once(self):
        for seat in (self.hers, self.colleague):
            seat.wait_at("Payments")
            self.open_change(seat)
        self.type_phone(self.hers, "518-555-0101", "told at the counter")
        self.save_phone(self.colleague, "518-555-0202", "wrote a letter")
        self.hers.hear(OTHERS)
        self.hers.hear("A colleague has saved: ")
        self.hers.picture("conflict")
        self.assertEqual(self.text_of(self.hers, "Phone"), "518-555-0101")
        self.assertEqual(self.text_of(self.hers, "Why?"), "told at the counter")
        self.assertIn("518-555-0202", self.hers.see("Phone", "text").description)
        self.hers.keys("alt+v")
        self.hers.hear("Not saved yet")
        self.hers.picture("conflict-not-saved")
        self.assertEqual(self.phone(), "518-555-0202")
        self.hers.keys("alt+r")  # takes what is on record
        wait_for(lambda: self.text_of(self.hers, "Phone") == "518-555-0202", "the colleague's number in the field")
        self.assertEqual(self.text_of(self.hers, "Why?"), "told at the counter")

    def test_2_who_saves_after_the_other_unheard_is_told(self):
        """Her desk has not heard: the server knows."""
        self.relay.is_deaf = True
        self.type_phone(self.hers, "518-555-0303", "called about it")
        self.open_change(self.colleague)
        self.save_phone(self.colleague, "518-555-0404", "wrote again")
        withheld = self.relay.withheld
        self.assertFalse(self.hers.says(OTHERS))
        self.hers.keys("alt+v")
        self.hers.hear("It has changed meanwhile")
        self.hers.picture("conflict-unheard")
        self.assertEqual(self.phone(), "518-555-0404")
        self.assertGreater(withheld, 0, "there was nothing to hear")
        self.hers.keys("alt+g")  # looks again
        self.hers.hear(OTHERS)
        self.assertEqual(self.text_of(self.hers, "Phone"), "518-555-0303")
        self.assertEqual(self.text_of(self.hers, "Why?"), "called about it")
        self.hers.keys("alt+v")
        self.hers.hear("Not saved yet")
        self.assertEqual(self.phone(), "518-555-0404")
        self.hers.keys("alt+v")  # once more: she means it
        self.hers.hear("Saved: Phone")
        self.assertEqual(self.phone(), "518-555-0303")
        history = self.hers.table("History of contact")
        wait_for(lambda: "518-555-0303" in history.text(0), "hers in the history")
        self.assertTrue(any("518-555-0404" in text for text in history.texts()), "what was replaced is in the history")

    # Papers

    def kept(self):
        return self.count("SELECT count(*) FROM kept_paper")

    def open_statement(self):
        self.hers.keys("ctrl+1")
        self.hers.wait_at("Payments")
        self.hers.keys("ctrl+shift+s")
        wait_for(lambda: self.hers.is_on("Print…"), "the statement's pages")

    def test_3_a_paper_is_made_again(self):
        self.open_statement()
        self.post()
        self.hers.hear("Look at it again")
        wait_for(lambda: self.hers.is_on("Print…"), "the pages as they are now")
        self.hers.picture("look-again")

    def test_4_what_was_chosen_above_older_pages_does_not_go_out(self):
        """The dialog for the file is open when a colleague posts: what is below is no more what was looked at."""
        kept = self.kept()
        self.hers.keys("Escape")
        wait_for(lambda: not self.hers.is_there("Print…"), "the paper closed")
        self.open_statement()
        self.hers.keys("alt+d")
        self.hers.wait_at("Name")
        self.post()
        self.hers.hear("Look at it again")
        self.hers.keys("Return")
        self.hers.hear("Look at the paper again, then print or save it")
        self.hers.picture("not-looked-at")
        self.assertEqual(self.kept(), kept)

    def test_5_what_changed_unheard_is_not_printed(self):
        kept = self.kept()
        self.relay.is_deaf = True
        self.post()
        self.hers.keys("alt+d")
        self.hers.wait_at("Name")
        self.hers.keys("Return")
        self.hers.hear("It has changed meanwhile")
        self.hers.picture("changed-unheard")
        self.assertEqual(self.kept(), kept)
        self.hers.keys("Escape")
        wait_for(lambda: not self.hers.is_there("Print…"), "the paper closed")

    # Tables that go out

    def save_as(self, name):
        """In a dialog for a file; answers where it would be."""
        self.hers.wait_at("Name")
        path = os.path.join(self.folder, name)
        self.hers.keys("ctrl+a")
        self.hers.type(path)
        self.hers.keys("Return")
        return path

    def export(self, name):
        self.hers.keys("ctrl+shift+e")
        self.hers.wait_at("Why?")
        self.hers.type("for the court")
        wait_for(lambda: self.hers.is_on("Export…"), "the export ready")
        self.hers.keys("alt+e")
        return self.save_as(name)

    def test_6_a_table_that_changed_unheard_does_not_go_out(self):
        table = self.hers.table("Payments")
        rows = table.rows
        self.relay.is_deaf = True
        self.post()
        self.assertEqual(table.rows, rows)
        path = self.export("stale.csv")
        self.hers.hear("It has changed meanwhile")
        self.hers.picture("export-stale")
        self.assertFalse(os.path.exists(path))
        self.hers.keys("Escape")
        wait_for(lambda: not self.hers.is_there("Export…"), "the export closed")
        self.hers.keys("ctrl+p")
        wait_for(lambda: self.hers.is_on("Save PDF…"), "the table's pages")
        self.hers.keys("alt+d")
        path = self.save_as("stale.pdf")
        self.hers.hear("It has changed meanwhile")
        self.assertFalse(os.path.exists(path))
        self.hers.keys("Escape")
        wait_for(lambda: not self.hers.is_there("Save PDF…"), "the pages closed")

    @unittest.skipUnless(LONG, "of the long form")
    def test_7_while_the_server_is_away_nothing_goes_out_and_then_the_truth(self):
        table = self.hers.table("Payments")
        rows = table.rows
        self.relay.retarget(("127.0.0.1", free_port()))
        self.relay.cut(RESET)
        self.hers.hear("The database does not answer")
        path = self.export("away.csv")
        self.hers.hear("What is on the screen stays as it was read")
        self.hers.picture("export-away")
        self.assertFalse(os.path.exists(path))
        self.post()
        self.assertEqual(table.rows, rows)
        self.relay.retarget(("127.0.0.1", self.server.port))
        wait_for(lambda: table.rows > rows, "what came while the server was away")
        self.hers.keys("alt+e")
        path = self.save_as("of-before.csv")  # what the dialog holds was made before
        self.hers.hear("It has changed meanwhile")
        self.assertFalse(os.path.exists(path))
        self.hers.keys("Escape")
        wait_for(lambda: not self.hers.is_there("Export…"), "the export closed")
        path = self.export("truth.csv")
        self.hers.hear("Rows written")
        with open(path, encoding="utf-8") as file:
            self.assertEqual(len(file.readlines()), table.rows + 1)


if __name__ == "__main__":
    weatheroffice.main()
