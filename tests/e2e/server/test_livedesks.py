#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Live desks: what colleagues write, print, queue and import over a real server appears in an open window, and nothing of what one
looks at moves. CASELEDGER_LONG=1 measures each twenty times; CASELEDGER_PICTURES=FOLDER keeps pictures, CASELEDGER_LIVE_SCALE=2 of
a desk at 200 %, CASELEDGER_LIVE_LANGUAGE=ar in Arabic (of those scenes that read no words).

usage: dbus-run-session -- python3 test_livedesks.py build/bin/caseledgerctl
"""

import json
import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from livestation import LiveTest, seconds_until, wait_for, weatheroffice
from weatheroffice import LONG, TODAY

TIMES = 20 if LONG else 2
LIMIT = 5  # seconds, five times the figure: what appears within a second
HER_VIEWS = ("SELECT count(*) FROM caseledger.trail_row JOIN caseledger.trail_session s ON s.number = session "
             "WHERE s.user_name = 'caseworker' AND action IN ('view', 'paper')")


class LiveDesks(LiveTest):
    PINS = True
    PARENTS = 2 * TIMES + 4

    def seen_after(self, deed, condition):
        """How long after a deed of a colleague it is true at her desk; the deed answers when it was done."""
        done = deed() or time.monotonic()
        seconds_until(condition)
        taken = time.monotonic() - done
        self.assertLess(taken, LIMIT)
        return taken

    def test_1_a_colleagues_note_appears(self):
        self.hers.wait_at("Payments")
        self.hers.keys("ctrl+7")
        self.hers.hear("Nothing has happened at a desk so far")
        self.colleague.wait_at("Payments")
        self.colleague.keys("ctrl+semicolon")
        self.colleague.wait_at("Note on this case")

        def note(text):
            self.colleague.type(text)
            wait_for(lambda: self.colleague.is_there("Saved", "label"), "the note taken down")
            done = time.monotonic()
            self.colleague.keys("Return")
            return done
        self.seen_after(lambda: note("Asked about the hearing"), lambda: self.hers.is_there("Activity", "table"))
        table = self.hers.table("Activity")
        table.wait_for("Asked about the hearing")
        trail = self.server.sql(HER_VIEWS)
        times = []
        for number in range(1, TIMES + 1):
            times.append(self.seen_after(lambda: note(f"called {number}"), lambda rows=table.rows: table.rows > rows))
            self.assertIn(f"called {number}", table.text(0))
        self.hers.picture("note")
        self.told_of("a note, after its Enter", times)
        self.assertEqual(self.server.sql(HER_VIEWS), trail)

    def test_2_a_letter_that_an_agent_queues_appears(self):
        self.colleague.keys("ctrl+shift+q")
        self.colleague.hear("Nobody has asked for a PIN letter yet.")
        activity = self.hers.table("Activity")
        rows = activity.rows
        times = []
        for index in (0, 2) if not LONG else range(0, 2 * TIMES, 2):  # of this case, and of another, whose address nobody has verified
            answer = self.must("pin-request", "--json", "--as-of", TODAY, *self.through(self.server.port, "agent"),
                               given=self.request_of(index, f"request-{index}"))
            if not times:
                queue = self.colleague.table("PIN letters")
            times.append(self.seen_after(lambda: None, lambda: queue.rows > len(times)))
            queue.wait_for(json.loads(answer.out)["letter"])
        self.told_of("a letter in the queue, after its program's end", times)
        wait_for(lambda: activity.rows > rows, "the letter in the case's activity")
        self.assertTrue(any("PIN letter" in text for text in activity.texts()[:2]), activity.texts())
        self.colleague.picture("letters")
        self.hers.picture("letter-activity")
        self.colleague.keys("Escape")

    def test_3_a_statement_that_a_colleague_prints_appears(self):
        activity = self.hers.table("Activity")
        times = []
        for number in range(TIMES):
            rows = activity.rows
            folder = os.path.join(self.folder, f"statement{number}.pdf")
            self.must("print", "statement", "--case", self.CASE, "--as-of", TODAY, "--output", folder,
                      *self.through(self.server.port, "supervisor"))
            times.append(self.seen_after(lambda: None, lambda rows=rows: activity.rows > rows))
            self.assertIn("statement", activity.text(0))
        self.told_of("a statement, after its program's end", times)
        self.hers.keys("ctrl+shift+k")
        kept = self.hers.table("Kept papers")
        wait_for(lambda: kept.rows == TIMES, "the papers so far")
        self.hers.keys("End")
        before = wait_for(kept.chosen, "a paper chosen")
        trail = self.server.sql(HER_VIEWS)
        self.must("print", "statement", "--case", self.CASE, "--as-of", TODAY, "--output", os.path.join(self.folder, "one.pdf"),
                  *self.through(self.server.port, "supervisor"))
        wait_for(lambda: kept.rows == TIMES + 1, "the paper among those that are kept")
        self.assertEqual(kept.chosen()[0][0], before[0][0])
        self.hers.picture("kept")
        self.assertEqual(self.server.sql(HER_VIEWS), trail)
        self.hers.keys("Escape")

    def test_4_a_payment_comes_and_nothing_moves(self):
        self.hers.keys("ctrl+1")
        self.hers.wait_at("Payments")
        table = self.hers.table("Payments")
        self.hers.keys("ctrl+f")
        self.hers.type("2025")  # of which they all are: rows that come pass the filter, too
        self.hers.keys("ctrl+1", "Home", *["Down"] * 40)
        wait_for(lambda: len(table.chosen()) == 1 and "07/1" in table.chosen()[0][0], "a row in the middle is current")
        before = table.chosen()
        trail = self.server.sql(HER_VIEWS)
        self.hers.picture("payments-before")
        times = []
        for _ in range(TIMES):
            rows = table.rows
            times.append(self.seen_after(self.post, lambda rows=rows: table.rows > rows))
            self.assertEqual(table.chosen(), before)
        self.told_of("an import's row, after its program's end", times)
        self.assertEqual(self.hers.at(), "Payments")
        self.hers.hear("a colleague changed this case")
        self.hers.keys("Home")
        self.hers.picture("payments-new")
        self.assertEqual(self.server.sql(HER_VIEWS), trail)

    def test_5_an_open_dialog_stays_as_it_is(self):
        """With what is typed into it, while the page below becomes another."""
        table = self.hers.table("Payments")
        self.hers.keys("ctrl+shift+e")
        self.hers.go_to("Why?")
        self.hers.type("asked for by the court")
        rows = table.rows
        self.post()
        wait_for(lambda: table.rows > rows, "the payment in the table below")
        self.assertEqual(self.hers.at(), "Why?")
        field = self.hers.see("Why?", "text").queryText()
        self.assertEqual(field.getText(0, -1), "asked for by the court")
        self.hers.keys("Escape")

    def test_6_a_hidden_desk_shows_nothing_and_then_the_truth(self):
        for hide, come_back in ((("shift+Escape",), lambda: self.hers.keys("Return")), (("ctrl+l",), self.unlock)):
            rows = self.hers.table("Payments").rows
            self.hers.keys(*hide)
            wait_for(lambda: not self.hers.is_there("Payments", "table"), "the desk covered")
            self.post()
            self.assertFalse(self.hers.is_there("Payments", "table"))
            self.assertFalse(self.hers.says(self.CASE))
            come_back()
            self.hers.picture("back")
            wait_for(lambda rows=rows: self.hers.table("Payments").rows == rows + 1, "the payment that came meanwhile")

    def unlock(self):
        wait_for(lambda: self.hers.at() == "Password", "the password asked for")
        self.hers.type("made-up-password")
        self.hers.keys("Return")

    def test_7_a_tab_out_of_sight_is_read_when_it_is_shown(self):
        rows = self.hers.table("Payments").rows
        self.hers.keys("ctrl+k")
        self.hers.wait_at("Find a case")
        self.hers.type("AB00001C1")
        wait_for(lambda: self.hers.is_there("1 case"), "the case found")
        self.hers.keys("Return")
        wait_for(lambda: self.hers.is_there("AB00001C1"), "the other case")
        self.post()
        self.hers.keys("ctrl+Tab")
        wait_for(lambda: self.hers.table("Payments").rows == rows + 1, "the payment")


if __name__ == "__main__":
    weatheroffice.main()
