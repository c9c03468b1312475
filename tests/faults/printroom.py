# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An office whose letters wait, the print room's program run on it, and what must hold whatever ended it."""
import collections
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import tempfile

MAILROOM = os.environ.get("CASELEDGER_MAILROOM", "build/bin/caseledger-mailroom")
CTL = os.environ.get("CASELEDGERCTL", "build/bin/caseledgerctl")
MAKER = os.environ.get("MAKE_LETTER_OFFICE", "build/tests/makeletteroffice")
LIBRARY = os.environ.get("KILL_AT_LIBRARY", "build/tests/killat.so")
LONG = os.environ.get("CASELEDGER_LONG") == "1"
STATES = "requested queued claimed rendered submitted printed mailed refused failed unclear void".split()


def scratch(prefix):
    """A folder in memory where there is one: the disk is not what is tried here."""
    memory = "/dev/shm"
    return tempfile.mkdtemp(prefix=prefix, dir=memory if os.access(memory, os.W_OK) else None)


class Template:
    """An office made once; each try works on a copy."""

    def __init__(self, letters):
        self.letters = letters
        self.folder = scratch("caseledger-letters-")
        subprocess.run([MAKER, self.folder, str(letters)], check=True, timeout=120)

    def copy(self):
        return Try(self)

    def remove(self):
        shutil.rmtree(self.folder)


class Try:
    """One copy of an office, and runs on it."""

    def __init__(self, template):
        self.letters = template.letters
        self.folder = scratch("caseledger-try-")
        shutil.copytree(template.folder, self.folder, dirs_exist_ok=True)
        self.database = os.path.join(self.folder, "office.db")
        self.output = os.path.join(self.folder, "letters")
        self.log = os.path.join(self.folder, "calls")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder)

    def where(self):
        return ["--output", self.output]

    def start(self, kill_at=0, half=False, options=()):
        environment = {**os.environ, "LD_PRELOAD": LIBRARY, "KILL_AT": str(kill_at), "CALL_LOG": self.log,
                       "XDG_STATE_HOME": self.folder, **({"KILL_HALF": "1"} if half else {})}
        return subprocess.Popen(
            [MAILROOM, "print", "--database", self.database, "--key", os.path.join(self.folder, "office.key"),
             "--passphrase-file", os.path.join(self.folder, "passphrase"), "--json", *self.where(), *options],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)

    def run(self, **options):
        """Exit code (negative: killed by that signal), JSON lines, standard error."""
        process = self.start(**options)
        out, err = process.communicate(timeout=200)
        lines = [json.loads(line) for line in out.decode().splitlines()] if process.returncode >= 0 else []
        return process.returncode, lines, err.decode()

    def end_leases(self):
        """The two minutes of whoever has letters are over."""
        with sqlite3.connect(self.database) as database:
            database.execute("UPDATE letter SET lease_until = '2026-01-01T00:00:00.000Z' WHERE lease_until IS NOT NULL")

    def states(self):
        with sqlite3.connect(self.database) as database:
            return {number: STATES[state] for number, state in database.execute("SELECT number, state FROM letter")}

    def calls(self):
        """How many calls all runs have made."""
        with open(self.log, encoding="utf-8") as log:
            return sum(1 for line in log if " renamed " not in line)

    def sheets(self):
        """How often each letter got its name in the folder."""
        if not os.path.exists(self.log):
            return collections.Counter()
        with open(self.log, encoding="utf-8") as log:
            return collections.Counter(line.split()[2].removesuffix(".pdf") for line in log if " renamed " in line)

    def files(self):
        return sorted(os.listdir(self.output)) if os.path.isdir(self.output) else []

    def check_folder(self, test, where, unlogged=0):
        """Every letter is printed or shown as unclear; sheets are those of letters that are printed, each whole and once.
        unlogged: that many may be missing in the log, where a program was killed at any moment, so perhaps between a
        file's getting its name and the line that says so."""
        states = self.states()
        test.assertLessEqual(set(states.values()), {"printed", "unclear"}, where)
        printed = sorted(number for number, state in states.items() if state == "printed")
        test.assertEqual(self.files(), [number + ".pdf" for number in printed], where)
        for number in printed:
            with open(os.path.join(self.output, number + ".pdf"), "rb") as file:
                content = file.read()
            test.assertTrue(content.startswith(b"%PDF-") and content.rstrip().endswith(b"%%EOF"), where)
        sheets = self.sheets()
        test.assertLessEqual(max(sheets.values(), default=0), 1, (where, sheets))
        test.assertIn(len(printed) - sum(sheets[number] for number in printed), range(unlogged + 1), (where, sheets))
        test.assertEqual(len(sheets), sum(sheets[number] for number in printed), (where, sheets))
        return list(states.values()).count("unclear")

    def check_office(self, test, where):
        for verb in (["audit", "verify"], ["check"]):
            done = subprocess.run([CTL, *verb, "--database", self.database], capture_output=True, timeout=100)
            test.assertEqual(done.returncode, 0, (where, done.stdout, done.stderr))


def was_killed(code):
    return code == -signal.SIGKILL
