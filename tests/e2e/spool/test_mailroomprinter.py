# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The print room's program before printers that die and print servers that are killed, while it is killed itself
(SIGKILL) at random moments: no letter is silently twice, none silently lost.

The short form takes few rounds; CASELEDGER_LONG=1 takes 500 with the made printer and 40 with the print server.
"""

import collections
import os
import random
import shutil
import sys
import tempfile
import threading
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "..", "..", "support"), os.path.join(HERE, "..", "..", "faults")]

import printroom  # noqa: E402
from ippprinter import Printer  # noqa: E402
from printservers import EvePrinter, PrivateCups  # noqa: E402

LETTERS = 3
ROUNDS = 500 if printroom.LONG else 12
SERVER_ROUNDS = 40 if printroom.LONG else 2
CALLS = 300  # about as many as a whole run makes
OPERATIONS = ["Get-Printer-Attributes", "Create-Job", "Send-Document", "Release-Job", "Get-Job-Attributes", "Get-Jobs", "Cancel-Job"]
ENDS = {"printed", "unclear", "failed"}


def check(test, states, paper, where):
    """What the database says of each letter is what came out, or that a person has to look. How many are unclear."""
    sheets = collections.Counter(job.split(".")[0] for job in paper if not job.startswith("check-"))
    test.assertLessEqual(set(sheets), set(states), where)
    for number, state in states.items():
        if state != "unclear":
            test.assertEqual(sheets[number], 1 if state == "printed" else 0, (where, number, state, paper))
    return list(states.values()).count("unclear")


def to_the_end(test, office, where, revive):
    """Runs until every letter has its end."""
    for _ in range(15):
        revive()
        office.end_leases()
        code, _, error = office.run()
        test.assertIn(code, (0, 3, 6), (where, error))
        if set(office.states().values()) <= ENDS:
            return
    test.fail((where, office.states()))


class DyingPrinter(unittest.TestCase):
    def test_printer_and_mailroom_die(self):
        template = printroom.Template(LETTERS)
        self.addCleanup(template.remove)
        chance = random.Random(5)
        unclear, kills, deaths, twice = 0, 0, 0, 0
        for number in range(ROUNDS):
            with template.copy() as office, Printer() as printer:
                office.where = lambda printer=printer: ["--printer", printer.uri()]

                def revive(printer=printer):
                    if printer.listener is None:
                        printer.restart(chance.choice(("all", "stale", "none")))

                for _ in range(3):
                    printer.save_after = [len(printer.asked) + chance.randint(1, 30) for _ in range(3)]
                    printer.fail(chance.choice(OPERATIONS), chance.choice(("before", "after")), "die", chance.randint(0, 5))
                    code, _, _ = office.run(kill_at=chance.randint(CALLS // 4, CALLS))
                    kills += printroom.was_killed(code)
                    office.end_leases()
                    revive()
                deaths += len(printer.happened)
                printer.faults.clear()
                to_the_end(self, office, f"round {number}", revive)
                unclear += check(self, office.states(), printer.paper, f"round {number}")
                twice += sum(count - 1 for count in collections.Counter(printer.paper).values())
        print(
            f"dying printer: {ROUNDS} offices, {ROUNDS * LETTERS} letters, {kills} kills, {deaths} deaths of the printer; "
            f"{unclear} letters unclear, {twice} printed again by the printer itself, all of them shown",
            file=sys.stderr,
        )
        self.assertGreater(kills, ROUNDS // 2)
        self.assertGreater(deaths, ROUNDS // 2)


class PrintRoom:
    """A print server with a queue LETTERS, and its printer."""

    def __init__(self):
        self.home = tempfile.mkdtemp(prefix="cups-")
        os.chmod(self.home, 0o755)
        self.printer = EvePrinter(self.home)
        self.cups = PrivateCups(os.path.join(self.home, "cups"), interval=1)
        self.cups.add_queue("LETTERS", self.printer.uri(), "printer-error-policy=abort-job")
        os.environ["CUPS_SERVER"] = self.cups.socket

    def kill_server(self):
        self.cups.kill()
        self.cups.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        del os.environ["CUPS_SERVER"]
        self.cups.end()
        self.printer.end()
        shutil.rmtree(self.home)


class KilledPrintServer(unittest.TestCase):
    def test_print_server_and_mailroom_die(self):
        template = printroom.Template(LETTERS)
        self.addCleanup(template.remove)
        chance = random.Random(7)
        ends, kills = collections.Counter(), 0
        for number in range(SERVER_ROUNDS):
            with template.copy() as office, PrintRoom() as room:
                office.where = lambda: ["--printer", "LETTERS"]
                for _ in range(2):
                    death = threading.Timer(chance.uniform(0.05, 5), room.kill_server)
                    death.start()
                    code, _, _ = office.run(kill_at=chance.randint(CALLS // 4, 2 * CALLS))
                    death.join()
                    kills += printroom.was_killed(code)
                    office.end_leases()
                to_the_end(self, office, f"round {number}", lambda: None)
                check(self, office.states(), room.printer.sheets(), f"round {number}")
                ends.update(office.states().values())
        print(
            f"killed print server: {SERVER_ROUNDS} offices, {SERVER_ROUNDS * LETTERS} letters, {2 * SERVER_ROUNDS} deaths, "
            f"{kills} kills of the mailroom; {ends['printed']} letters printed, {ends['unclear']} unclear, all of them shown",
            file=sys.stderr,
        )
        self.assertGreater(ends["printed"], 0)


if __name__ == "__main__":
    unittest.main(verbosity=1)
