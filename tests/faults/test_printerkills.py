# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The print room's program prints to a printer that fails, and is killed (SIGKILL) at every call that changes something,
those to the network too. No letter is silently twice, none silently lost.

The short form takes calls of an even spread, and few rounds; CASELEDGER_LONG=1 takes every call and 500 rounds."""
import collections
import json
import os
import random
import sys
import time
import unittest

import printroom

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import ippprinter  # noqa: E402

LETTERS = 4
SHORT_CALLS = 24
ROUNDS = 500 if printroom.LONG else 12
FAULTS = [(operation, when, kind) for operation in
          ("Create-Job", "Send-Document", "Release-Job", "Get-Job-Attributes", "Get-Jobs", "Get-Printer-Attributes")
          for when in ("before", "after") for kind in ("refuse", "busy", "http500", "reset")]
ENDS = {"printed", "unclear", "failed"}


class PrinterTry(printroom.Try):
    """Letters to a printer."""

    def __init__(self, template):
        super().__init__(template)
        self.printer = ippprinter.Printer()

    def __exit__(self, *_):
        self.printer.close()
        super().__exit__()

    def where(self):
        return ["--printer", self.printer.uri()]

    def jobs_on_paper(self):
        """How often each job came out, whole: the paper is pages."""
        pages = {job.name: job.pages for job in self.printer.jobs.values()}
        printed = collections.Counter(name for name in self.printer.paper if not name.startswith("check-"))
        return collections.Counter({name: count / pages[name] for name, count in printed.items()})

    def sheets(self):
        """How often each letter came out, whatever the attempt."""
        sheets = collections.Counter()
        for name, count in self.jobs_on_paper().items():
            sheets[name.split(".")[0]] += count
        return sheets

    def check_paper(self, test, where):
        """What the database says of a letter is what came out, or that nobody knows."""
        states, sheets = self.states(), self.sheets()
        test.assertLessEqual(set(states.values()), ENDS, where)
        for number, state in states.items():
            test.assertIn(sheets[number], {"printed": {1}, "failed": {0}, "unclear": {0, 1}}[state], (where, number, state))
        test.assertLessEqual(set(self.jobs_on_paper().values()), {1}, where)
        held = [job for job in self.printer.jobs.values() if job.state == ippprinter.HELD and not job.name.startswith("check-")]
        test.assertEqual([job.name for job in held], [], where)
        return list(states.values()).count("unclear")

    def go_on(self, test, where):
        """Runs until every letter has its end."""
        for _ in range(12):
            self.end_leases()
            code, _, error = self.run()
            test.assertIn(code, (0, 3, 6), (where, error))
            if set(self.states().values()) <= ENDS:
                return self.check_paper(test, where)
        test.fail((where, self.states()))


class PrinterKills(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.template = printroom.Template(LETTERS)
        cls.addClassCleanup(cls.template.remove)

    def office(self):
        return PrinterTry(self.template)

    def test_whole_run(self):
        with self.office() as office:
            code, lines, error = office.run()
            self.assertEqual((code, len(lines)), (0, LETTERS), error)
            self.assertEqual(office.check_paper(self, "whole run"), 0)
            office.check_office(self, "whole run")

    def test_every_call(self):
        with self.office() as office:
            self.assertEqual(office.run()[0], 0)
            calls = office.calls()
        step = 1 if printroom.LONG else max(1, calls // SHORT_CALLS)
        killed, unclear, tried = 0, 0, 0
        for call in range(1 + step // 2, calls + 1, step):
            with self.office() as office:
                code, _, error = office.run(kill_at=call, half=call % 2 == 0)
                self.assertTrue(printroom.was_killed(code) or code == 0, (call, code, error))
                tried += 1
                killed += printroom.was_killed(code)
                unclear += office.go_on(self, f"call {call} of {calls}")
        print(f"printer: killed in {killed} of {tried} runs ({calls} calls a run); {unclear} letters unclear, all shown")
        self.assertGreater(killed, tried * 9 // 10)

    def test_failing_printer_and_kills(self):
        chance = random.Random(11)
        unclear, given_up, kills, faults = 0, 0, 0, 0
        for number in range(ROUNDS):
            with self.office() as office:
                for _ in range(3):
                    if chance.random() < 0.7:
                        operation, when, kind = chance.choice(FAULTS)
                        office.printer.fail(operation, when, kind, chance.randint(0, 4))
                    if chance.random() < 0.2:
                        office.printer.next_ends.append(chance.choice(("abort", "jam")))
                        given_up += 1
                    code, _, _ = office.run(kill_at=chance.randint(0, 400), half=chance.random() < 0.5)
                    kills += printroom.was_killed(code)
                    office.end_leases()
                unclear += office.go_on(self, f"round {number}")
                faults += len(office.printer.happened)
                if number % 10 == 0:
                    office.check_office(self, f"round {number}")
        print(f"failing printer: {ROUNDS} offices, {kills} kills, {faults} faults, {given_up} jobs given up; "
              f"{unclear} letters unclear, all shown")
        self.assertLessEqual(unclear, given_up, "only what the printer gave up cannot be known")
        self.assertGreater(kills, 0)
        self.assertGreater(faults, 0)

    def test_no_paper(self):
        """A run that finds none ends at once; one that finds it used up ends with what the printer says. With paper there,
        the next run finds that the letters have come out."""
        with self.office() as office:
            office.printer.set_paper(False)
            code, lines, error = office.run()
            self.assertEqual((code, lines), (6, []), error)
            self.assertEqual(set(office.states().values()), {"queued"})
            office.printer.set_paper(True)
            process = office.start()
            while office.printer.asked.count("Create-Job") < 3 and process.poll() is None:
                time.sleep(0.001)
            office.printer.set_paper(False)
            out, error = process.communicate(timeout=100)
            self.assertEqual(process.returncode, 6, error)
            said = error.decode().splitlines()[-1]
            self.assertIn("paper", said)
            states = office.states()
            self.assertLessEqual(set(states.values()), {"printed", "submitted", "queued"})
            told = {line["letter"]: line["state"] for line in map(json.loads, out.decode().splitlines())}
            self.assertEqual(told, {number: state for number, state in states.items() if state != "queued"})
            self.assertIn("submitted", states.values())
            office.printer.set_paper(True)
            code, _, error = office.run()
            self.assertEqual(code, 0, error)
            self.assertEqual(office.check_paper(self, "paper"), 0)
            self.assertEqual(set(office.states().values()), {"printed"})

    def test_printer_that_is_not_there(self):
        with self.office() as office:
            office.printer.die()
            code, _, error = office.run()
            self.assertEqual(code, 6)
            self.assertEqual(len([line for line in error.splitlines() if "has no users" not in line]), 1, error)
            self.assertEqual(set(office.states().values()), {"queued"})

    def test_another_place_after_the_printer(self):
        """Letters that an ended run has left at a printer are asked for there, also by a run to a folder."""
        with self.office() as office:
            calls = 0
            while not office.printer.paper and calls < 600:
                calls += 60
                office.run(kill_at=calls)
                office.end_leases()
            where, office.where = office.where, lambda: ["--output", office.output]
            code, _, error = office.run()
            self.assertIn(code, (0, 3), error)
            office.where = where
            in_folder = {name.removesuffix(".pdf") for name in office.files()}
            on_paper = set(office.sheets())
            self.assertFalse(in_folder & on_paper, "twice")
            states = office.states()
            self.assertEqual({number for number, state in states.items() if state == "printed"} - in_folder - on_paper, set())
            self.assertLessEqual(set(states.values()), {"printed", "unclear"})


if __name__ == "__main__":
    unittest.main(verbosity=2)
