#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A connection that is cut, a server that is killed, at every message of a command: what was said to be done is done, once, and
what was not is not. CASELEDGER_LONG=1: at every message; else at some of them."""

import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../support/server"))
import weatheroffice
from cutproxy import CLIENT, FINISH, HALF_CLOSE, RESET, SERVER, SILENCE
from weatheroffice import LONG, WeatherTest

POINTS = 10**6 if LONG else 4  # of each side of a command
CASE = WeatherTest.case_of(0)


class Weather(WeatherTest):
    number = 0

    def by_cable(self, *arguments, user="administrator"):
        """The command over the network that breaks."""
        return self.run_program(*arguments, *self.through(self.proxy.port, user))

    # Each deed: its arguments for a number, and how often it is done.

    def import_of(self, number):
        payment = dict(case_id=CASE, payment_ref=f"W{number}", received_on="2025-02-03", source="direct_payment", amount="10.00",
                       status="posted")
        return ("import", self.extract(f"extract{number}", {"payments": [payment]}))

    def imports(self, number):
        done = self.count(f"SELECT count(*) FROM payment WHERE payment_ref = 'W{number}'")
        self.assertEqual(self.count("SELECT count(*) FROM payment"), self.count("SELECT count(DISTINCT payment_ref) FROM payment"))
        return done

    def user_of(self, number):
        return ("users", "add", f"w{number}", "--role", "agent", "--new-password-file", self.password_file)

    def users(self, number):
        rows = self.count(f"SELECT count(*) FROM staff_user WHERE name = 'w{number}'")
        self.assertEqual(self.count(f"SELECT count(*) FROM pg_roles WHERE rolname = 'w{number}'"), rows)
        self.assertEqual(self.count("SELECT count(*) FROM trail_row WHERE action = 'user' AND outcome = 'done'"),
                         self.count("SELECT count(*) FROM staff_user"))
        return rows

    def setting_of(self, number):
        return ("settings", "office_name", f"Made-up Office W{number}")

    def settings(self, number):
        return self.count(f"SELECT count(*) FROM setting_change WHERE new_value = 'Made-up Office W{number}'")

    DEEDS = {"import": (import_of, imports), "users": (user_of, users), "settings": (setting_of, settings)}

    def next_number(self):
        type(self).number += 1
        return self.number

    def messages_in(self, arguments, user="administrator"):
        """How many messages either side sends in a command that nothing disturbs."""
        self.proxy.reset_counts()
        self.must(*arguments, *self.through(self.proxy.port, user))
        return {side: len(self.proxy.messages[side]) for side in (CLIENT, SERVER)}

    def places(self, count):
        step = max(1, count // POINTS)
        return sorted({*range(1, count + 1, step), *range(max(1, count - 3), count + 1)})

    def assert_as_said(self, times, answer):
        """Done once if the program said so, and else not at all; it may not leave that open, since the server is back."""
        as_said = times == (1 if answer.code == 0 else 0)
        self.wrong += not as_said
        self.assertTrue(as_said, f"done {times} times, {answer}")
        self.assertIn(answer.code, (0, 7), answer)
        if answer.code:
            self.assertEqual(answer.out, "", answer)
            self.assertTrue(answer.errors, answer)

    # The weather

    def test_a_deed_that_is_cut_off_is_done_once_or_not_and_says_which(self):
        cuts = 0
        for name, (arguments_of, times_done) in self.DEEDS.items():
            counts = {}
            with self.subTest(name):
                counts = self.messages_in(arguments_of(self, self.next_number()))
            for side, count in counts.items():
                for point in self.places(count):
                    how = (RESET, FINISH, HALF_CLOSE)[point % 3]
                    number = self.next_number()
                    with self.subTest(name, side=side, message=point, of=count, how=how):
                        self.proxy.reset_counts()
                        self.proxy.cut(how, side=side, message=point)
                        answer = self.by_cable(*arguments_of(self, number))
                        self.proxy.heal()
                        cuts += self.proxy.has_cut
                        self.assert_as_said(times_done(self, number), answer)
        print(f"{cuts} cuts, {self.wrong} deeds lost or doubled", file=sys.stderr)
        self.assertGreater(cuts, 20)

    def test_a_question_that_is_cut_off_is_answered_whole_or_not_at_all(self):
        arguments = ("show", CASE, "--json", "--as-of", "2025-02-15")
        whole = self.must(*arguments, *self.through(self.server.port, "caseworker")).out
        self.assertEqual(json.loads(whole)["case"], CASE)
        counts = self.messages_in(arguments, "caseworker")
        for side, count in counts.items():
            for point in self.places(count):
                with self.subTest(side=side, message=point, of=count):
                    self.proxy.reset_counts()
                    self.proxy.cut(RESET, side=side, message=point)
                    answer = self.by_cable(*arguments, user="caseworker")
                    self.proxy.heal()
                    self.assertIn((answer.code, answer.out), ((0, whole), (7, "")), answer)

    def test_a_server_that_is_killed_and_comes_back(self):
        kills = 0
        for name, (arguments_of, times_done) in self.DEEDS.items():
            counts = {}
            with self.subTest(name):
                counts = self.messages_in(arguments_of(self, self.next_number()))
            for side, count in counts.items():
                for point in self.places(count)[-4 if not LONG else 0:]:
                    number = self.next_number()
                    with self.subTest(name, side=side, message=point, of=count):
                        self.proxy.reset_counts()
                        self.proxy.cut(SILENCE, side=side, message=point)
                        program = self.start(*arguments_of(self, number), *self.through(self.proxy.port, "administrator"))
                        self.proxy.wait_for_cut()
                        self.server.kill()
                        self.server.start()
                        self.proxy.heal()
                        answer = self.end(program)
                        kills += 1
                        self.assert_as_said(times_done(self, number), answer)
        print(f"{kills} kills of the server, {self.wrong} deeds lost or doubled", file=sys.stderr)
        self.assertGreater(kills, 5)


if __name__ == "__main__":
    weatheroffice.main()
