# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Letters to a queue of a real print server (cupsd) before a real printer program (ippeveprinter), both in private
folders; the server is killed at the worst moments.

usage: python3 test_printserver.py build/tests/spoolprobe
"""

import itertools
import os
import shutil
import sys
import tempfile
import unittest

from printservers import EvePrinter, PrivateCups, search, wait_until
from probe import PDF, Letter, Probe

PROBE = ""
MARKED = b"MARKED BYTES"
WORKER = "wanda.fictive"


class PrintServerTest(unittest.TestCase):
    def setUp(self):
        self.home = tempfile.mkdtemp(prefix="cups-")
        self.addCleanup(shutil.rmtree, self.home)
        os.chmod(self.home, 0o755)
        self.file = os.path.join(self.home, "letter.pdf")
        with open(self.file, "wb") as file:
            file.write(PDF)
        self.printer = None
        self.cups = None

    def serve(self, seconds=0, policy="abort-job", **options):
        """A printer, and a server with the queue LETTERS to it."""
        self.printer = EvePrinter(self.home, seconds)
        self.addCleanup(self.printer.end)
        self.cups = PrivateCups(tempfile.mkdtemp(prefix="server-", dir=self.home), **options)
        self.addCleanup(self.cups.end)
        self.cups.add_queue("LETTERS", self.printer.uri(), "printer-error-policy=" + policy)

    def probe(self, printer="LETTERS"):
        environment = dict(self.cups.environment, USER=WORKER, LOGNAME=WORKER, HOME=os.path.join(self.home, "worker"))
        os.makedirs(environment["HOME"], exist_ok=True)  # certificates are remembered there
        probe = Probe(PROBE, printer, environment)
        self.addCleanup(probe.__exit__)
        return probe

    def ready(self):
        probe = self.probe()
        self.assertNotIn("error", probe.prepare())
        return probe

    def end_of(self, probe, job, number):
        """What it comes to in the end."""

        def ended():
            found = probe.find(job, number)
            return None if found.get("fate") == "going" else found

        return wait_until(ended, 20)

    def control_file(self, number):
        return os.path.join(self.cups.home, "spool", f"c{number:05}")

    def test_a_letter_comes_out_and_nothing_stays(self):
        self.serve(interval=0)
        probe = self.ready()
        number = probe.hold("7K3-M9Q-XTE.1", self.file)["number"]
        self.assertEqual(probe.find("7K3-M9Q-XTE.1", number)["fate"], "held")
        self.assertEqual(probe.find("7K3-M9Q-XTE.1")["number"], number)
        self.assertEqual(len(search(self.cups.home, MARKED)), 1, "the letter waits in the spool")
        self.assertEqual(self.printer.sheets(), [])
        self.assertNotIn("error", probe.release("7K3-M9Q-XTE.1", number))
        self.assertEqual(self.end_of(probe, "7K3-M9Q-XTE.1", number)["fate"], "done")
        self.assertNotIn("error", probe.release("7K3-M9Q-XTE.1", number))
        self.assertEqual(self.printer.sheets(), ["7K3-M9Q-XTE.1"])
        wait_until(lambda: os.path.exists(self.control_file(number)))
        self.assertEqual(search(self.cups.home, MARKED), [])
        self.assertEqual(search(self.cups.home, WORKER.encode(), b"letter.pdf"), [])
        listed = self.cups.run("lpstat", "-W", "all", "-l", "-o").stdout
        self.assertIn("caseledger", listed)
        self.assertNotIn(WORKER, listed)

    def test_what_is_taken_back_is_gone(self):
        self.serve(interval=0)
        probe = self.ready()
        number = probe.hold("A.1", self.file)["number"]
        self.assertNotIn("error", probe.withdraw("A.1", number))
        self.assertEqual(probe.find("A.1", number)["fate"], "absent")
        self.assertEqual(search(self.cups.home, MARKED), [])
        self.assertEqual(self.printer.sheets(), [])

    def test_servers_that_get_no_letters(self):
        for options, words in (
            ({"files": "Yes"}, "PreserveJobFiles No"),
            ({"files": "86400"}, "PreserveJobFiles No"),
            ({"history": "Off"}, "PreserveJobHistory On"),
        ):
            with self.subTest(options=options):
                self.serve(**options)
                answer = self.probe().prepare()
                self.assertIn(words, answer["error"])
                self.assertEqual(answer["kind"], 6)
                self.assertEqual(self.printer.sheets(), [])

    def test_queues_that_get_no_letters(self):
        self.serve()
        for policy in ("retry-job", "retry-current-job", "stop-printer"):
            self.cups.run("lpadmin", "-p", "LETTERS", "-o", "printer-error-policy=" + policy)
            self.assertIn("printer-error-policy=abort-job", self.probe().prepare()["error"])
        self.cups.run("lpadmin", "-p", "LETTERS", "-o", "printer-error-policy=abort-job")
        for device in ("ipp://192.0.2.1/ipp/print", "http://192.0.2.1/printer"):
            self.cups.add_queue("OTHER", device, "printer-error-policy=abort-job")
            self.assertIn("in clear", self.probe("OTHER").prepare()["error"])
        self.cups.run("cupsreject", "LETTERS")
        self.assertIn("accepts no jobs", self.probe().prepare()["error"])
        self.cups.run("cupsaccept", "LETTERS")
        self.cups.run("cupsdisable", "LETTERS")
        self.assertIn("paused", self.probe().prepare()["error"])
        self.cups.run("cupsenable", "LETTERS")
        self.assertNotIn("error", self.probe().prepare())
        self.assertIn("not there", self.probe("NOBODY").prepare()["error"])
        self.printer.kill()
        self.assertIn("cannot be reached", self.probe().prepare()["error"])
        self.assertEqual(self.printer.sheets(), [])

    def test_given_up_by_the_printer(self):
        """The server may call a job completed that the printer gave up: the printer is asked."""
        self.serve()
        probe = self.ready()
        self.printer.does("exit 1\n")
        for attempt in range(3):
            job = f"A.{attempt}"
            number = probe.hold(job, self.file)["number"]
            probe.release(job, number)
            self.assertEqual(self.end_of(probe, job, number)["fate"], "unknown")

    def test_killed_with_a_letter_that_it_comes_back_with(self):
        """The server has written down that it holds the letter, lets it go, and is killed before it writes that down:
        afterwards it says that it holds it still."""
        self.serve(interval=3)
        probe = self.ready()
        number = probe.hold("A.1", self.file)["number"]
        wait_until(lambda: os.path.exists(self.control_file(number)))
        probe.release("A.1", number)
        wait_until(self.printer.sheets)
        self.cups.kill()
        self.cups.start()
        self.assertIn("LETTERS-%d" % number, self.cups.run("lpstat", "-W", "not-completed", "-o").stdout)
        self.assertEqual(self.printer.sheets(), ["A.1"])
        self.assertEqual(probe.find("A.1", number)["fate"], "unknown")
        self.assertIn("error", probe.release("A.1", number))
        self.assertIn("error", self.probe().release("A.1", number))
        self.assertEqual(self.printer.sheets(), ["A.1"])

    def test_killed_before_anything_is_written_down(self):
        self.serve()
        probe = self.ready()
        number = probe.hold("A.1", self.file)["number"]
        self.cups.kill()
        self.cups.start()
        self.assertEqual(probe.find("A.1", number)["fate"], "unknown")
        self.assertEqual(probe.find("A.1", 0)["fate"], "unknown", "its mark is gone, too")
        second = self.ready()
        self.assertEqual(probe.find("A.1", number)["fate"], "unknown", "the number may be another's now")
        self.assertEqual(second.find("A.1", 0)["fate"], "absent")
        self.assertEqual(self.printer.sheets(), [])

    def test_killed_while_it_prints(self):
        """The server prints again what it was at: two sheets, and nobody calls that done."""
        self.serve(seconds=1, interval=0)
        probe = self.ready()
        number = probe.hold("A.1", self.file)["number"]
        probe.release("A.1", number)
        wait_until(lambda: os.path.exists(self.control_file(number)))
        self.cups.kill()
        self.cups.start()
        self.assertEqual(self.end_of(probe, "A.1", number)["fate"], "unknown")

    def test_killed_after_it_is_done(self):
        self.serve(interval=0)
        probe = self.ready()
        number = probe.hold("A.1", self.file)["number"]
        held = probe.hold("B.1", self.file)["number"]
        probe.release("A.1", number)
        self.assertEqual(self.end_of(probe, "A.1", number)["fate"], "done")
        wait_until(lambda: os.path.exists(self.control_file(held)))
        self.cups.kill()
        self.cups.start()
        self.assertEqual(probe.find("A.1", number)["fate"], "unknown")
        self.assertEqual(probe.find("B.1", held)["fate"], "unknown")
        self.assertEqual(probe.find("B.1", 0)["fate"], "held", "one that was never let go may be asked for by its name")
        self.assertEqual(probe.find("C.1", 0)["fate"], "absent", "its list is whole")
        self.cups.forget()
        self.cups.add_queue("LETTERS", self.printer.uri(), "printer-error-policy=abort-job")
        self.assertEqual(probe.find("C.1", 0)["fate"], "unknown", "its list was taken away")

    def test_letters_while_the_server_is_killed(self):
        """Mailrooms that go on after every death: each letter is on paper once and printed, or unclear."""
        self.serve(interval=1)
        ends = {"printed": 0, "unclear": 0}
        for step in range(6):
            letter = Letter(f"L.{step}", self.file)
            probe = self.probe()
            turns = itertools.count()

            def goes_on():
                if next(turns) == step:
                    self.cups.kill()
                    self.cups.start()
                letter.step(probe)
                return letter.state in ends

            wait_until(goes_on, 30)
            ends[letter.state] += 1
            if letter.state == "printed":
                self.assertEqual(self.printer.sheets().count(letter.job), 1)
        print(f"deaths of the print server: {ends}", file=sys.stderr)
        self.assertGreater(ends["printed"], 0)

    def test_a_certificate_is_remembered(self):
        self.serve()
        uri = self.printer.uri().replace("ipp://", "ipps://")
        for _ in range(2):
            self.assertIn("cannot hold letters back", self.probe(uri).prepare()["error"])
        self.printer.kill()
        shutil.rmtree(self.printer.keys)
        os.makedirs(self.printer.keys)
        self.printer.start()
        self.assertIn("another certificate", self.probe(uri).prepare()["error"])


if __name__ == "__main__":
    PROBE = sys.argv.pop(1)
    unittest.main(verbosity=1)
