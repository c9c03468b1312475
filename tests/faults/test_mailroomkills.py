# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The print room's program is killed (SIGKILL) before and in every call that changes something, and at random moments;
then the next run goes on. No letter is silently twice, none silently lost.

The short form takes calls of an even spread, and few moments; CASELEDGER_LONG=1 takes every call and 500 moments."""
import random
import time
import unittest

import printroom

LETTERS = 6
SHORT_CALLS = 60
MOMENTS = 500 if printroom.LONG else 15


class MailroomKills(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.template = printroom.Template(LETTERS)
        cls.addClassCleanup(cls.template.remove)
        with cls.template.copy() as whole:
            began = time.monotonic()
            code, lines, error = whole.run()
            cls.seconds = time.monotonic() - began
            assert code == 0 and len(lines) == LETTERS, (code, lines, error)
            cls.calls = whole.calls()

    def go_on(self, office, where, unlogged=0):
        """The next run, when the time of the ended one is over."""
        office.end_leases()
        code, _, error = office.run()
        self.assertIn(code, (0, 3), (where, error))
        return office.check_folder(self, where, unlogged)

    def test_whole_run(self):
        with self.template.copy() as office:
            self.assertEqual(office.run()[0], 0)
            self.assertEqual(office.check_folder(self, "whole run"), 0)
            office.check_office(self, "whole run")
            self.assertEqual(office.run()[:2], (0, []))

    def kill_at(self, call, half):
        with self.template.copy() as office:
            code, _, error = office.run(kill_at=call, half=half)
            self.assertTrue(printroom.was_killed(code) or code == 0, (call, code, error))
            unclear = self.go_on(office, f"call {call} of {self.calls}" + (", by half" if half else ""))
            if call % 29 == 0:
                office.check_office(self, f"call {call}")
            return printroom.was_killed(code), unclear

    def test_every_call(self):
        step = 1 if printroom.LONG else max(1, 2 * self.calls // SHORT_CALLS)
        tried = [self.kill_at(call, half) for half in (False, True)
                 for call in range(1 if half else 1 + step // 2, self.calls + 1, step)]
        killed = sum(1 for was_killed, _ in tried if was_killed)
        unclear = sum(count for _, count in tried)
        print(f"killed in {killed} of {len(tried)} runs ({self.calls} calls a run); {unclear} letters unclear")
        self.assertGreater(killed, len(tried) * 9 // 10)
        self.assertEqual(unclear, 0, "in a folder it can always be told what came out")

    def test_kill_upon_kill(self):
        """The run that goes on is killed, too, several times."""
        rounds = 100 if printroom.LONG else 4
        chance = random.Random(5)
        for number in range(rounds):
            with self.template.copy() as office:
                for _ in range(4):
                    office.run(kill_at=chance.randint(self.calls // 10, self.calls), half=chance.random() < 0.5)
                    office.end_leases()
                self.go_on(office, f"round {number}")
        print(f"killed four times in each of {rounds} offices")

    def test_random_moments(self):
        chance = random.Random(7)
        killed = tried = 0
        seconds = self.seconds
        while killed < MOMENTS and tried < 4 * MOMENTS:
            tried += 1
            with self.template.copy() as office:
                process = office.start()
                moment = chance.uniform(0, seconds)
                time.sleep(moment)
                process.kill()
                process.communicate(timeout=60)
                if printroom.was_killed(process.returncode):
                    killed += 1
                else:
                    seconds = moment  # the machine is faster now than when the whole run was timed
                self.assertEqual(self.go_on(office, f"moment {tried}: {moment:.4f} s", unlogged=1), 0)
        print(f"killed at {killed} random moments; {tried - killed} runs were through before")
        self.assertEqual(killed, MOMENTS)


if __name__ == "__main__":
    unittest.main(verbosity=2)
