#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An office that is made, or moved on, while the connection is cut: it is there whole, or it is made by the same command once more."""

import os
import random
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../support/server"))
sys.path.insert(0, os.path.join(HERE, "../../server"))
import lay
import weatheroffice
from weatheroffice import LONG, WeatherTest
from cutproxy import CLIENT, FINISH, HALF_CLOSE, RESET, SERVER

CUTS = 120 if LONG else 3  # of each verb
OLD_STEP = 15  # of the schema that is moved on


class Making(WeatherTest):
    @classmethod
    def lay(cls):
        cls.number = 0

    @classmethod
    def tearDownClass(cls):
        print(f"{cls.told()} while an office is made or moved on", file=sys.stderr)

    def address(self, port):
        """Of the role that installs, without TLS, since messages are counted."""
        return ("--database", f"postgresql://installer@127.0.0.1:{port}/office", "--allow-local", "--password-file",
                self.server.password_file)

    def fresh(self):
        """An empty database, and a file for another key."""
        self.server.fresh()
        type(self).number += 1
        self.key = os.path.join(self.folder, f"office{self.number}.key")

    def verb(self, name, port):
        return self.run_program(name, *self.address(port), "--key-file", self.key)

    def cut_while(self, name, prepare, assert_right):
        prepare()
        self.proxy.reset_counts()
        answer = self.verb(name, self.proxy.port)
        self.assertEqual(answer.code, 0, answer)
        counts = {side: len(self.proxy.messages[side]) for side in (CLIENT, SERVER)}
        chance = random.Random(3)
        for number in range(CUTS):
            side = chance.choice((CLIENT, SERVER))
            point = counts[side] - number if number < 2 else chance.randrange(1, counts[side] + 1)
            how = chance.choice((RESET, FINISH, HALF_CLOSE))
            with self.subTest(side=side, message=point, of=counts[side], how=how):
                prepare()
                self.proxy.reset_counts()
                self.proxy.cut(how, side=side, message=point)
                answer = self.verb(name, self.proxy.port)
                self.proxy.heal()
                type(self).cuts += self.proxy.has_cut
                if answer.code:
                    self.assertEqual(answer.code, 7, answer)
                    self.assertEqual(len(answer.errors), 1, answer)
                assert_right(answer)
                self.assertEqual(self.run_program("check", *self.address(self.server.port), "--key-file", self.key).code, 0)

    def test_made_whole_or_made_once_more(self):
        def assert_made(answer):
            again = self.verb("init", self.server.port)
            self.assertEqual(again.code, 3 if answer.code == 0 else 0, f"{again} after {answer}")
        self.cut_while("init", self.fresh, assert_made)

    def test_moved_on_whole_or_once_more(self):
        def prepare():
            self.fresh()
            lay.lay_schema(self.server, OLD_STEP)
            lay.script(self.server, "SET ROLE caseledger_owner; COMMENT ON SCHEMA caseledger IS 'Caseledger office'")

        def steps():
            return self.count("SELECT max(number) FROM schema_step")

        def assert_moved_on(answer):
            self.assertIn(steps(), (OLD_STEP, self.newest), answer)
            if answer.code == 0:
                self.assertEqual(steps(), self.newest, answer)
            again = self.verb("migrate", self.server.port)
            self.assertEqual((again.code, steps()), (0, self.newest), f"{again} after {answer}")

        prepare()
        answer = self.verb("migrate", self.server.port)
        self.assertEqual(answer.code, 0, answer)
        self.newest = steps()
        self.assertGreater(self.newest, OLD_STEP)
        self.cut_while("migrate", prepare, assert_moved_on)


if __name__ == "__main__":
    weatheroffice.main()
