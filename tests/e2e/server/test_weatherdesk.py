#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desk and the print room do, cut off at every message and with the server killed: a letter is asked for once, approved or
taken back once, printed once; a paper has one number and is kept under it; a batch ends with each case once."""

import csv
import datetime
import glob
import json
import os
import sys
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../support/server"))
import weatheroffice
from weatheroffice import EVERY, LONG, TODAY, Deed, WeatherTest

KILLS = max(1, 60 // EVERY) if LONG else 1  # of each deed
BATCH = 6  # cases
LETTERS = 3  # printed in one run
PRINTED, MAILED = 5, 6
STATES = dict(requested=0, queued=1, printed=PRINTED, failed=8, unclear=9)
FIRST_DAY = datetime.date(2025, 2, 1)


class DeskWeather(WeatherTest):
    PARENTS = 4000 if LONG else 200
    PINS = True
    DURABLE = True
    number = 0

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.letters = []
        for index in range(2, 2 + LETTERS):
            answer = cls.must("pin-request", "--json", "--as-of", TODAY, *cls.through(cls.server.port, "caseworker"),
                              given=cls.request_of(index, f"first-{index}"))
            cls.letters.append(json.loads(answer.out)["letter"])
        cls.next_parent = 10

    @classmethod
    def tearDownClass(cls):
        print(f"{cls.told()} at the desk and in the print room", file=sys.stderr)

    def next_number(self):
        type(self).number += 1
        return self.number

    def put_letters(self, state, letters):
        """Letters as they are in that state, past the program, with one step behind them."""
        names = ", ".join(f"'{letter}'" for letter in letters)
        self.server.sql(
            "SET search_path = caseledger; SET session_replication_role = replica; "
            f"UPDATE letter SET state = {STATES[state]}, spool_step = {3 if state == 'printed' else 0}, attempt = 1, reason = '', lease_until = NULL, "
            f"lease_length = NULL, place = '', instance = '', job = '', job_number = 0, pages = 0, sha256 = '' "
            f"WHERE number IN ({names}); "
            "ALTER TABLE letter_step DISABLE TRIGGER stays; "
            f"DELETE FROM letter_step WHERE letter IN ({names}); "
            "ALTER TABLE letter_step ENABLE ALWAYS TRIGGER stays; "
            "INSERT INTO letter_step (letter, number, at, by_user, state, spool_step, attempt, epoch, reason) "
            "SELECT number, 1, changed_at, requested_by, state, spool_step, attempt, epoch, reason FROM letter "
            f"WHERE number IN ({names})")

    def steps(self, letters, state=None):
        """How many steps the letters took since they were put there, or how many to that state."""
        names = ", ".join(f"'{letter}'" for letter in letters)
        return self.count(f"SELECT count(*) FROM letter_step WHERE letter IN ({names}) AND number > 1"
                          + ("" if state is None else f" AND state = {state}"))

    # Deeds

    def request(self):
        parent = self.next_parent
        type(self).next_parent += 1
        if parent % 4 == 2:
            return self.request()  # would need approval, which is another deed
        self.forget_questions()
        return Deed(("pin-request", "--json", "--as-of", TODAY),
                    lambda: self.count(f"SELECT count(*) FROM letter WHERE party_ref = 'P{parent}'"),
                    given=self.request_of(parent, f"request-{parent}"), again=(0,))

    def letter_deed(self, verb, before, *more):
        def deed():
            self.put_letters(before, self.letters[:1])
            reason = f"made-up reason {self.next_number()}"
            return Deed(("letters", verb, self.letters[0], *more, "--reason", reason),
                        lambda: self.steps(self.letters[:1]),
                        user="supervisor", again=(0, 3))  # refused where it was done: the state is another
        return deed

    def paper(self, kind):
        def deed():
            number = self.next_number()
            day = FIRST_DAY + datetime.timedelta(number)
            output = os.path.join(self.folder, f"paper{number}.pdf")

            def times():
                kept = self.count(f"SELECT count(*) FROM kept_paper WHERE as_of = '{day}'")
                self.assertEqual(self.count(f"SELECT count(*) FROM kept_paper WHERE as_of = '{day}' AND content_sha256 <> ''"), kept)
                self.assertEqual(os.path.exists(output), kept > 0, "a paper lies there and is not kept, or the other way")
                return kept
            return Deed(("print", kind, "--case", self.case_of(0), "--as-of", day.isoformat(), "--output", output), times)
        return deed

    def batch(self):
        number = self.next_number()
        day = FIRST_DAY + datetime.timedelta(number)
        output = os.path.join(self.folder, f"batch{number}")
        cases = self.file("cases.txt", "".join(self.case_of(2 * index) + "\n" for index in range(BATCH)))

        def times():
            """1 where all of it is there."""
            with open(os.path.join(output, "index.csv"), encoding="utf-8", newline="") as file:
                rows = list(csv.DictReader(file))
            self.assertEqual([row["case"] for row in rows], [self.case_of(2 * index) for index in range(BATCH)])
            self.assertEqual({row["status"] for row in rows}, {"done"}, rows)
            kept = {name for (name,) in self.server.sql(f"SELECT number FROM caseledger.kept_paper WHERE as_of = '{day}'")}
            self.assertEqual(kept, {row["number"] for row in rows})
            self.assertEqual(len(kept), BATCH)
            self.assertEqual({os.path.exists(os.path.join(output, row["file"])) for row in rows}, {True})
            return 1
        return Deed(("batch", "payment-history", "--cases", cases, "--as-of", day.isoformat(), "--output", output), times, user="supervisor")

    def print_run(self):
        self.put_letters("queued", self.letters)
        output = os.path.join(self.folder, f"letters{self.next_number()}")
        os.mkdir(output)

        def times():
            """1 where each letter came out once."""
            self.assertEqual(sorted(os.listdir(output)), sorted(letter + ".pdf" for letter in self.letters))
            names = ", ".join(f"'{letter}'" for letter in self.letters)
            self.assertEqual(self.count(f"SELECT count(*) FROM letter WHERE number IN ({names}) AND state = {PRINTED}"), LETTERS)
            self.assertEqual(self.steps(self.letters, PRINTED), LETTERS)
            return 1
        return Deed(("print", "--key", self.mailroom_key, "--passphrase-file", self.passphrase_file, "--output", output, "--json",
                     "--as-of", TODAY), times, program="caseledger-mailroom", user="mailroom")

    def confirmation(self):
        self.put_letters("printed", self.letters[:1])
        return Deed(("confirm", self.letters[0]),
                    lambda: self.steps(self.letters[:1], MAILED),
                    program="caseledger-mailroom", user="mailroom", again=(0, 3))

    # What is true of a run that may stop half-way, and goes on where it stopped

    def assert_batch_ends_whole(self, deed, answer):
        if answer.code:
            self.assertIn(answer.code, (1, 3, 7), answer)
            self.assertTrue(answer.errors, answer)
            again = self.do(deed, self.server.port)
            self.assertEqual(again.code, 0, again)
        self.assert_whole(deed, answer)

    def assert_letters_come_out_once(self, deed, answer):
        output = deed.arguments[deed.arguments.index("--output") + 1]
        out = {path: os.stat(path).st_ino for path in glob.glob(os.path.join(output, "*.pdf"))}
        if answer.code:
            self.assertEqual(answer.code, 7, answer)
            self.assertEqual(len(answer.errors), 1, answer)
            self.server.sql("SET search_path = caseledger; SET session_replication_role = replica; UPDATE letter SET "
                            "lease_until = '2026-01-01T00:00:00.000Z' WHERE lease_until IS NOT NULL")
            again = self.do(deed, self.server.port)
            self.assertEqual(again.code, 0, again)
        self.assert_whole(deed, answer)
        for path, file in out.items():
            self.assertEqual(os.stat(path).st_ino, file, "a letter that was out came out once more")

    def assert_whole(self, deed, answer):
        try:
            self.assertEqual(deed.times(), 1, answer)
        except BaseException:
            type(self).wrong += 1
            raise

    # The weather

    def test_a_pin_is_asked_for_once(self):
        self.cut_everywhere(self.request)
        self.kill_while(self.request, KILLS)

    def test_a_letter_is_approved_or_taken_back_once(self):
        verbs = [("approve", "requested"), ("void", "queued"), ("retry", "failed"), ("reprint", "printed"),
                 ("resolve", "unclear", "--printed")]
        for verb in verbs if LONG else verbs[:2]:
            with self.subTest(verb[0]):
                self.cut_everywhere(self.letter_deed(*verb))
                self.kill_while(self.letter_deed(*verb), KILLS // len(verbs))

    def test_a_paper_has_one_number_and_is_kept(self):
        for kind in ("statement", "coupon") if LONG else ("statement",):
            with self.subTest(kind):
                self.cut_everywhere(self.paper(kind))
                self.kill_while(self.paper(kind), KILLS)

    def test_a_batch_ends_with_every_case_once(self):
        self.cut_everywhere(self.batch, 2, self.assert_batch_ends_whole)
        self.kill_while(self.batch, KILLS, self.assert_batch_ends_whole)

    def test_a_letter_is_printed_once(self):
        self.cut_everywhere(self.print_run, 4, self.assert_letters_come_out_once)
        self.kill_while(self.print_run, KILLS, self.assert_letters_come_out_once)

    def test_a_letter_is_mailed_once(self):
        self.cut_everywhere(self.confirmation)

    def test_a_list_is_whole_or_not_at_all(self):
        arguments = ("letters", "--json", "--state", "queued")
        self.put_letters("queued", self.letters)
        whole = self.must(*arguments, *self.through(self.server.port, "supervisor")).out
        self.assertEqual(len(whole.splitlines()) >= LETTERS, True)
        question = Deed(arguments, lambda: 1, user="supervisor")

        def assert_whole_or_none(_, answer):
            self.assertIn((answer.code, answer.out), ((0, whole), (7, "")), answer)
        self.cut_everywhere(lambda: question, 3, assert_whole_or_none)


if __name__ == "__main__":
    weatheroffice.main()
