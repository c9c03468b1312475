# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Letters to a printer that fails in every way, at every step.

usage: python3 test_printer.py build/tests/spoolprobe
"""

import collections
import concurrent.futures
import itertools
import os
import sys
import tempfile
import time
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "..", "..", "support")]

from ippprinter import Printer  # noqa: E402
from probe import PDF, Letter, Probe  # noqa: E402

PROBE = ""
# What a letter asks of a printer, and which time of it: the earlier ones belong to the mark that prepare() leaves.
STEPS = [
    ("Get-Printer-Attributes", 0),
    ("Create-Job", 0),
    ("Create-Job", 1),
    ("Send-Document", 0),
    ("Send-Document", 1),
    ("Cancel-Job", 0),
    ("Get-Jobs", 0),
    ("Get-Jobs", 1),
    ("CUPS-Get-Document", 0),
    ("Get-Job-Attributes", 0),
    ("Get-Job-Attributes", 1),
    ("Get-Job-Attributes", 2),
    ("Get-Printer-Attributes", 1),
    ("Release-Job", 0),
]
QUICK = ["refuse", "busy", "http500", "reset"]
MEMORIES = ["all", "stale", "none"]


class PrinterTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="spool-")
        self.addCleanup(folder.cleanup)
        self.file = os.path.join(folder.name, "letter.pdf")
        with open(self.file, "wb") as file:
            file.write(PDF)
        self.printer = Printer()
        self.addCleanup(self.printer.close)

    def probe(self, printer=None):
        probe = Probe(PROBE, self.printer.uri() if printer is None else printer)
        self.addCleanup(probe.__exit__)
        return probe

    def ready(self):
        probe = self.probe()
        self.assertNotIn("error", probe.prepare())
        return probe

    def test_a_letter_comes_out_once_it_is_let_go(self):
        probe = self.ready()
        number = probe.hold("7K3-M9Q-XTE.1", self.file)["number"]
        self.assertEqual(probe.find("7K3-M9Q-XTE.1", number)["fate"], "held")
        self.assertEqual(self.printer.paper, [])
        self.assertNotIn("error", probe.release("7K3-M9Q-XTE.1", number))
        self.assertEqual(probe.find("7K3-M9Q-XTE.1", number)["fate"], "done")
        self.assertNotIn("error", probe.release("7K3-M9Q-XTE.1", number))
        self.assertEqual(self.printer.paper, ["7K3-M9Q-XTE.1"])
        self.assertEqual(probe.find("7K3-M9Q-XTE.2")["fate"], "absent")

    def test_another_mailroom_finds_a_letter_by_its_name(self):
        first = self.ready()
        number = first.hold("A.1", self.file)["number"]
        second = self.probe()
        found = second.find("A.1", 0, first.instance)
        self.assertEqual((found["fate"], found["number"]), ("held", number))
        self.assertEqual(second.find("B.1", 0, "")["fate"], "unknown", "without a mark nothing is known")
        self.assertEqual(second.find("B.1", 0, "9" + first.instance)["fate"], "unknown", "another spool's mark")
        self.assertEqual(second.find("B.1", number, first.instance)["fate"], "unknown", "another's number")

    def test_what_is_taken_back_does_not_come_out(self):
        probe = self.ready()
        number = probe.hold("A.1", self.file)["number"]
        self.assertNotIn("error", probe.withdraw("A.1", number))
        self.assertNotIn("error", probe.withdraw("A.1", number))
        self.assertEqual(probe.find("A.1", number)["fate"], "absent")
        self.assertIn("lost", probe.release("A.1", number)["error"])
        number = probe.hold("B.1", self.file)["number"]
        probe.release("B.1", number)
        self.assertIn("was let go", probe.withdraw("B.1", number)["error"])
        self.assertEqual(self.printer.paper, ["B.1"])

    def test_two_held_jobs_of_one_name_are_both_taken_back(self):
        probe = self.ready()
        for _ in range(2):
            probe.hold("A.1", self.file)
        self.assertEqual(probe.find("A.1")["fate"], "held")
        self.assertNotIn("error", probe.withdraw("A.1", 0))
        self.assertEqual(probe.find("A.1")["fate"], "absent")
        self.assertFalse([job for job in self.printer.jobs.values() if job.state == 4])

    def test_two_sheets_of_one_name_are_no_good_news(self):
        probe = self.ready()
        numbers = [probe.hold("A.1", self.file)["number"] for _ in range(2)]
        for number in numbers:
            probe.release("A.1", number)
        self.assertEqual(self.printer.paper, ["A.1", "A.1"])
        self.assertEqual(probe.find("A.1")["fate"], "unknown")

    def test_a_job_without_its_document_is_never_let_go(self):
        probe = self.ready()
        self.printer.fail("Send-Document", "before", "reset")
        self.assertIn("error", probe.hold("A.1", self.file))
        self.assertEqual(probe.find("A.1")["fate"], "absent")
        self.assertEqual(self.printer.paper, [])

    def test_given_up_by_the_printer(self):
        probe = self.ready()
        for end, paper in (("abort", []), ("jam", ["jam.1"])):
            self.printer.next_ends.append(end)
            number = probe.hold(end + ".1", self.file)["number"]
            probe.release(end + ".1", number)
            self.assertEqual(probe.find(end + ".1", number)["fate"], "unknown")
            self.assertEqual(self.printer.paper, paper)

    def test_short_of_a_page(self):
        probe = self.ready()
        with open(self.file, "wb") as file:
            file.write(PDF.replace(b"/Count 1", b"/Count 2"))
        number = probe.hold("A.1", self.file)["number"]
        probe.release("A.1", number)
        self.assertEqual(self.printer.paper, ["A.1", "A.1"])
        self.assertEqual(probe.find("A.1", number)["fate"], "done")
        self.printer.jobs[number].printed = 1
        self.assertEqual(probe.find("A.1", number)["fate"], "unknown")

    def test_out_of_paper(self):
        probe = self.ready()
        number = probe.hold("A.1", self.file)["number"]
        self.printer.set_paper(False)
        probe.release("A.1", number)
        found = probe.find("A.1", number)
        self.assertEqual((found["fate"], found["what"]), ("going", "out of paper"))
        self.assertIn("out of paper", probe.prepare()["error"])
        self.printer.set_paper(True)
        self.assertEqual(probe.find("A.1", number)["fate"], "done")
        self.assertEqual(self.printer.paper, ["A.1"])

    def test_printers_that_get_no_letters(self):
        cases = [
            ("keeps_files", True, "PreserveJobFiles No"),
            ("keeps_history", False, "PreserveJobHistory On"),
            ("error_policy", "retry-job", "printer-error-policy=abort-job"),
            ("error_policy", "retry-current-job", "printer-error-policy=abort-job"),
            ("error_policy", "stop-printer", "printer-error-policy=abort-job"),
            ("holds", ["no-hold"], "cannot hold letters back"),
            ("formats", ["image/pwg-raster"], "does not take PDF"),
            ("is_accepting", False, "accepts no jobs"),
            ("state_reasons", ["media-empty"], "out of paper"),
            ("state_reasons", ["paused"], "paused"),
            ("state_reasons", ["strange-error"], "says: strange"),
        ]
        for name, value, words in cases:
            with self.subTest(name=name, value=value), Printer() as printer:
                setattr(printer, name, value)
                answer = self.probe(printer.uri()).prepare()
                self.assertIn(words, answer["error"])
                self.assertEqual((answer["kind"], printer.paper), (6, []))
                self.assertNotIn("\n", answer["error"])

    def test_a_printer_that_lets_go_by_itself_gets_no_document(self):
        probe = self.ready()
        self.printer.holds = ["no-hold"]
        self.assertIn("does not hold", probe.hold("A.1", self.file)["error"])
        self.assertEqual(self.printer.paper, [])
        self.assertEqual(probe.find("A.1")["fate"], "absent")

    def test_no_printer(self):
        self.printer.close()
        self.assertIn("cannot be reached", self.probe().prepare()["error"])
        for printer, kind in (
            ("ipp://printer.invalid/ipp/print", 2),
            ("http://127.0.0.1/", 1),
            ("ipps://user:word@localhost/ipp/print", 1),
            ("two words", 1),
            ("", 1),
        ):
            with self.subTest(printer=printer):
                self.assertEqual(self.probe(printer).prepare().get("kind"), kind)

    def test_silence_ends(self):
        """Every operation, before and after its effect; all at the same time, as each waits."""

        def run(step, when):
            with Printer() as printer:
                fate = self.drive(printer, [(step[0], when, "hang", step[1])], "all")
                return fate, len(printer.happened)

        begun = time.monotonic()
        cases = list(itertools.product([step for step in STEPS if step[1] < 2], ("before", "after")))
        with concurrent.futures.ThreadPoolExecutor(len(cases)) as pool:
            answers = list(pool.map(lambda case: run(*case), cases))
        self.assertLess(time.monotonic() - begun, 30)
        self.assertEqual(sum(happened for _, happened in answers), len(cases))
        self.assertEqual([case for case, (fate, _) in zip(cases, answers) if fate != "printed"], [])

    def drive(self, printer, faults, memory):
        """A letter to its end, by mailrooms that are started anew whenever something fails; what became of it."""
        for fault in faults:
            printer.fail(*fault)
        letter = Letter("A.1", self.file)
        with Probe(PROBE, printer.uri()) as probe:
            for _ in range(30):
                if letter.state in ("printed", "unclear"):
                    break
                letter.step(probe)
                if printer.listener is None:
                    printer.restart(memory)
                elif letter.state == "intended" and letter.number:
                    printer.save()  # the worst moment: held, and not yet let go
        self.assertLessEqual(printer.paper.count("A.1"), 1 if letter.state == "printed" else 2)
        if letter.state == "printed":
            self.assertEqual(printer.paper.count("A.1"), 1, f"{faults} {memory}")
        return letter.state

    def test_every_fault_at_every_step(self):
        fates = collections.Counter()
        for step, when, kind in itertools.product(STEPS, ("before", "after"), QUICK):
            with self.subTest(step=step, when=when, kind=kind), Printer() as printer:
                fate = self.drive(printer, [(step[0], when, kind, step[1])], "all")
                self.assertEqual(len(printer.happened), 1, "the fault has to come")
                self.assertEqual(fate, "printed", "nothing is lost, and nothing left unclear without need")
                fates[fate] += 1
        print(f"faults of one operation: {dict(fates)}", file=sys.stderr)

    def test_death_at_every_step(self):
        fates = collections.Counter()
        for step, when, memory in itertools.product(STEPS, ("before", "after"), MEMORIES):
            with self.subTest(step=step, when=when, memory=memory), Printer() as printer:
                fate = self.drive(printer, [(step[0], when, "die", step[1])], memory)
                self.assertEqual(len(printer.happened), 1, "the death has to come")
                self.assertIn(fate, ("printed", "unclear"), "nothing is lost")
                fates[memory, fate] += 1
        print(f"deaths of the printer: {dict(fates)}", file=sys.stderr)
        self.assertGreater(min(fates[memory, "printed"] for memory in MEMORIES), 0)
        self.assertGreater(fates["stale", "unclear"], 0)

    def test_two_faults_in_a_row(self):
        kinds = [("reset", "all"), ("die", "stale"), ("die", "none")]
        for (first, second), (kind, memory) in itertools.product(itertools.combinations(STEPS[2:], 2), kinds):
            with self.subTest(first=first, second=second, kind=kind, memory=memory), Printer() as printer:
                faults = [(first[0], "after", "reset", first[1]), (second[0], "after", kind, second[1])]
                self.assertIn(self.drive(printer, faults, memory), ("printed", "unclear"))


if __name__ == "__main__":
    PROBE = sys.argv.pop(1)
    unittest.main(verbosity=1)
