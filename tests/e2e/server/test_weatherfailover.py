#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that is lost with what it had not written down yet, and one whose place another takes: what was told as done is there,
what was lost is told, also where its number went to somebody else's transaction."""

import os
import random
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../support/server"))
import weatheroffice
from cutproxy import CLIENT, RESET, SERVER, SILENCE
from testserver import wait_until
from weatheroffice import LONG, TODAY, Deed, WeatherTest

FAILOVERS = 24 if LONG else 1
NUMBERS = 40  # of transactions that others use up meanwhile


class TakeOver(WeatherTest):
    """Names of an office, which are set one after the other."""

    DURABLE = True
    # What a server has not written down yet stays so until it must.
    SETTINGS = {"wal_writer_delay": "10s", "checkpoint_timeout": "1h", "bgwriter_lru_maxpages": "0"}
    number = 0

    @classmethod
    def tearDownClass(cls):
        print(f"{cls.told()} {cls.__name__}", file=sys.stderr)

    def setting(self):
        type(self).number += 1
        name = f"Made-up Office W{self.number}"
        return Deed(("settings", "office_name", name),
                    lambda: self.count(f"SELECT count(*) FROM setting_change WHERE new_value = '{name}'"), user="administrator")

    def use_up_numbers(self):
        """Others' transactions, kept, with the numbers that come next."""
        self.server.sql("".join(f"BEGIN; SELECT pg_current_xact_id(); SELECT pg_logical_emit_message(true, 'other', '{number}'); COMMIT;"
                                for number in range(NUMBERS)))

    def assert_sound(self):
        answer = self.run_program("audit", "verify", *self.through(self.server.port, "administrator"))
        self.assertEqual(answer.code, 0, answer)


class Crash(TakeOver):
    def test_a_number_that_went_to_another_tells_nothing(self):
        """The server is gone before it wrote anything of the transaction down; others have its number when it is asked for."""
        count = self.messages_of(self.setting())[CLIENT]
        for point in range(count - 4, count + 1):
            with self.subTest(message=point, of=count):
                deed = self.setting()
                self.server.sql("CHECKPOINT")
                self.proxy.reset_counts()
                self.proxy.cut(SILENCE, side=CLIENT, message=point)
                program = self.begin(deed)
                self.wait_for_cut(program)
                self.server.kill()
                self.server.start()
                self.use_up_numbers()
                self.proxy.heal()
                type(self).kills += 1
                self.assert_done_as_said(deed, self.end(program))
        self.assert_sound()


class Failover(TakeOver):
    """A server and the one that follows it; where the first is lost, its address leads to the second."""

    PARENTS = 4 * FAILOVERS + 20
    PINS = True
    parent = 0  # of the latest request

    def follow(self, synchronous):
        """A new follower; synchronous: nothing is done before the follower has it, too."""
        follower = self.server.replica()
        self.addCleanup(lambda: follower is self.server or follower.remove())
        if synchronous:
            self.server.sql("ALTER SYSTEM SET synchronous_standby_names = '*'")
            self.server.sql("SELECT pg_reload_conf()")
            wait_until(lambda: self.server.sql("SELECT sync_state FROM pg_stat_replication") == [["sync"]],
                       why="the follower does not follow")
        return follower

    def take_over(self, follower):
        """The server is lost, the follower takes its place and its address."""
        self.server.kill()
        type(self).kills += 1
        follower.sql("ALTER SYSTEM RESET synchronous_standby_names")
        follower.promote()
        follower.sql("SELECT pg_reload_conf()")
        self.server.remove()
        type(self).server = follower
        self.proxy.retarget(("127.0.0.1", follower.port))

    def request(self):
        type(self).parent += 4
        parent = self.parent
        return Deed(("pin-request", "--json", "--as-of", TODAY),
                    lambda: self.count(f"SELECT count(*) FROM letter WHERE party_ref = 'P{parent}'"),
                    given=self.request_of(parent, f"request-{parent}"), again=(0,))

    def test_what_was_told_is_done_where_another_takes_over(self):
        chance = random.Random(7)
        counts = {deed_of.__name__: self.messages_of(deed_of()) for deed_of in (self.request, self.setting)}
        for number in range(FAILOVERS):
            deed_of = (self.request, self.setting)[number % 2]
            side = (SERVER, CLIENT)[number // 2 % 2]
            count = counts[deed_of.__name__][side]
            point = chance.randrange(count // 2, count + 1)
            with self.subTest(deed_of.__name__, number=number, side=side, message=point, of=count):
                follower = self.follow(True)
                told = self.setting()
                self.assertEqual(self.do(told).code, 0)
                deed = deed_of()
                self.proxy.reset_counts()
                self.proxy.cut(SILENCE, side=side, message=point)
                program = self.begin(deed)
                self.wait_for_cut(program)
                self.take_over(follower)
                self.use_up_numbers()
                self.proxy.heal()
                self.assert_done_as_said(deed, self.end(program))
                self.assertEqual(told.times(), 1)
                self.assert_sound()

    def test_what_a_follower_never_got_is_told_as_not_done(self):
        """It was done, and the answer was lost, and then the server with it, and the follower lagged behind."""
        self.assertEqual(self.do(self.setting()).code, 0)
        count = self.messages_of(self.setting())[SERVER]  # the first setting of an office takes more than all others
        for point in range(count - 4, count + 1) if LONG else (count - 1, count):
            with self.subTest(message=point, of=count):
                follower = self.follow(False)
                wait_until(lambda: self.server.has_caught_up(follower))
                follower.stop()
                deed = self.setting()
                self.proxy.reset_counts()
                self.proxy.cut(SILENCE, side=SERVER, message=point)
                program = self.begin(deed)
                self.wait_for_cut(program)
                self.assertTrue(self.proxy.has_cut, "its answer came")
                wait_until(lambda: self.server.sql("SELECT count(*) FROM pg_stat_activity WHERE usename = 'administrator' AND state <> "
                                                   "'idle'") == [["0"]], why="it is not done")
                self.assertEqual(deed.times(), point >= count - 1)  # the last two are the answer to its commit
                self.server.kill()
                follower.start()
                self.take_over(follower)
                self.use_up_numbers()
                self.proxy.cut(RESET)  # what was on its way is lost, too: an answer that comes late is none of this
                self.proxy.heal()
                answer = self.end(program)
                self.assertEqual(deed.times(), 0)
                self.assert_done_as_said(deed, answer)
                self.assert_sound()

    def test_a_follower_that_did_not_take_over_says_what_it_is(self):
        follower = self.follow(False)
        wait_until(lambda: self.server.has_caught_up(follower))
        for arguments, user in ((("show", self.case_of(0)), "caseworker"), (("settings", "office_name", "Made-up"), "administrator"),
                                (("letters",), "supervisor")):
            with self.subTest(arguments[0]):
                answer = self.run_program(*arguments, *self.through(follower.port, user))
                self.assertEqual((answer.code, answer.out, len(answer.errors)), (7, "", 1), answer)
                self.assertIn("a copy of another one", answer.errors[0])
        follower.remove()


if __name__ == "__main__":
    weatheroffice.main()
