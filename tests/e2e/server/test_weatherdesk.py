#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A batch and a print run, cut off at every message and with the server killed, on durable writes: they go on where they stopped,
each case is in the batch once, each letter comes out once. Every other command: weatherverbs."""

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
from weatheroffice import EVERY, LONG, STATES, TODAY, Deed, WeatherTest

KILLS = max(1, 60 // EVERY) if LONG else 1  # of each deed
BATCH = 6  # cases
LETTERS = 3  # printed in one run
FIRST_DAY = datetime.date(2025, 2, 1)


class DeskWeather(WeatherTest):
    PARENTS = 2 * BATCH
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

    @classmethod
    def tearDownClass(cls):
        print(f"{cls.told()} at the desk and in the print room", file=sys.stderr)

    def next_number(self):
        type(self).number += 1
        return self.number

    # Deeds

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
        return Deed(("batch", "payment-history", "--cases", cases, "--as-of", day.isoformat(), "--output", output), times,
                    user="supervisor")

    def print_run(self):
        self.put_letters("queued", self.letters)
        output = os.path.join(self.folder, f"letters{self.next_number()}")
        os.mkdir(output)

        def times():
            """1 where each letter came out once."""
            self.assertEqual(sorted(os.listdir(output)), sorted(letter + ".pdf" for letter in self.letters))
            names = ", ".join(f"'{letter}'" for letter in self.letters)
            for rows in ("letter WHERE number", "letter_step WHERE number > 1 AND letter"):
                self.assertEqual(self.count(f"SELECT count(*) FROM {rows} IN ({names}) AND state = {STATES['printed']}"), LETTERS)
            return 1
        return Deed(("print", "--key", self.mailroom_key, "--passphrase-file", self.passphrase_file, "--output", output, "--json",
                     "--as-of", TODAY), times, program="caseledger-mailroom", user="mailroom")

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
            self.change("UPDATE letter SET lease_until = '2026-01-01T00:00:00.000Z' WHERE lease_until IS NOT NULL")
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

    def test_a_batch_ends_with_every_case_once(self):
        self.cut_everywhere(self.batch, 2, self.assert_batch_ends_whole)
        self.kill_while(self.batch, KILLS, self.assert_batch_ends_whole)

    def test_a_letter_is_printed_once(self):
        self.cut_everywhere(self.print_run, 4, self.assert_letters_come_out_once)
        self.kill_while(self.print_run, KILLS, self.assert_letters_come_out_once)


if __name__ == "__main__":
    weatheroffice.main()
