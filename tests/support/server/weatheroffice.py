# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A shared office behind a network that breaks, and deeds whose effects can be counted."""

import collections
import contextlib
import csv
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import unittest

from cutproxy import CLIENT, FINISH, HALF_CLOSE, RESET, SERVER, SILENCE, CutProxy
from testserver import TestServer, wait_until

LONG = os.environ.get("CASELEDGER_LONG") == "1"
EVERY = int(os.environ.get("CASELEDGER_EVERY", "1"))  # of the long form's messages one in so many, where time is short
TODAY = "2026-03-10"
STATES = dict(requested=0, queued=1, printed=5, failed=8, unclear=9)  # of letters
COLUMNS = {
    "parties": "party_ref given_name family_name native_name language ssn date_of_birth street1 street2 city state zip "
               "address_verified_on phone email family_violence",
    "cases": "case_id office county_fips status assistance children opened_on custodial_ref noncustodial_ref "
             "opening_arrears_family opening_arrears_government opening_on",
    "payments": "case_id payment_ref received_on source amount status hold_reason",
}


class Answer:
    """What a program said: its exit code, and its lines but for the notice to whoever signs in."""

    def __init__(self, code, out, errors):
        self.code, self.out = code, out
        self.errors = [line for line in errors.splitlines() if "This is a government system" not in line]

    def __repr__(self):
        return f"exit {self.code}: {self.out!r} {self.errors!r}"


class Deed(collections.namedtuple("Deed", "arguments times given program user again codes")):
    """Something done once: its arguments, and how often it is done by now. given: what it reads. again: whether the same command
    once more is meant to find it done, or to do it. codes: of a deed that is not done."""

    def __new__(cls, arguments, times, given=None, program="caseledgerctl", user="caseworker", again=None, codes=(7,)):
        return super().__new__(cls, arguments, times, given, program, user, again, codes)


class WeatherTest(unittest.TestCase):
    """An office of PARENTS parents, two to a case, with its users and, where PINS is said, a sealed PIN for each parent."""

    PARENTS = 2
    PINS = False
    DURABLE = False
    SETTINGS = {}
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="caseledger-weather-")
        cls.addClassCleanup(folder.cleanup)
        cls.folder = folder.name
        cls.server = TestServer(without_tls=True, durable=cls.DURABLE, settings=cls.SETTINGS)
        cls.addClassCleanup(lambda: cls.server.remove())
        cls.proxy = CutProxy(("127.0.0.1", cls.server.port))
        cls.addClassCleanup(cls.proxy.close)
        cls.password_file = cls.file("password", "made-up-password\n")
        cls.key = os.path.join(cls.folder, "office.key")
        cls.lay()

    @classmethod
    def lay(cls):
        """The office and its users."""
        installer = ("--database", cls.server.url(), "--password-file", cls.server.password_file, "--key-file", cls.key)
        cls.must("init", *installer)
        cls.must("import", cls.extract("first", cls.first_extract()), *installer)
        if cls.PINS:
            cls.must("import", cls.sealed_pins(), *installer)
        adding = ("--office", "0100", "--new-password-file", cls.password_file)
        cls.must("users", "add", "administrator", "--role", "administrator", *adding, *installer)
        for name in ("caseworker", "supervisor", "mailroom"):
            cls.must("users", "add", name, "--role", name, *adding, *cls.through(cls.server.port, "administrator"))

    # An office and its commands

    @classmethod
    def file(cls, name, text):
        path = os.path.join(cls.folder, name)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
        return path

    @classmethod
    def extract(cls, name, kinds):
        folder = os.path.join(cls.folder, name)
        os.makedirs(folder)
        for kind, rows in kinds.items():
            with open(os.path.join(folder, kind + ".csv"), "w", encoding="utf-8", newline="") as file:
                names = COLUMNS[kind].split()
                csv.writer(file).writerows([names] + [[row.get(column, "") for column in names] for row in rows])
        return folder

    @staticmethod
    def case_of(index):
        return f"AB{index // 2:05d}C1"

    @classmethod
    def first_extract(cls):
        parties = [dict(party_ref=f"P{index}", given_name="Maren", family_name=f"Testwood{index}", ssn=f"900{index:06d}",
                        street1="1 Sample St", city="Albany", state="NY", zip="12207", language="en",
                        address_verified_on="" if index % 4 == 2 else "2025-06-01", family_violence="N") for index in range(cls.PARENTS)]
        cases = [dict(case_id=cls.case_of(index), office="0100", county_fips="36061", status="open", assistance="never",
                      children="1", opened_on="2025-01-01", custodial_ref=f"P{index}", noncustodial_ref=f"P{index + 1}",
                      opening_arrears_family="0.00", opening_arrears_government="0.00") for index in range(0, cls.PARENTS, 2)]
        return {"parties": parties, "cases": cases}

    @classmethod
    def sealed_pins(cls):
        """A PIN for every parent, sealed for the key of a demo office."""
        demo = os.path.join(cls.folder, "demo.db")
        cls.must("demo", "--cases", "1", "--database", demo)
        cls.passphrase_file = cls.file("passphrase", "demo\n")
        cls.mailroom_key = demo + ".mailroom.key"
        table = cls.file("pins.csv", "party_ref,pin\n" + "".join(f"P{index},{10007 + index}\n" for index in range(cls.PARENTS)))
        sealed = os.path.join(cls.folder, "pins.sealed")
        cls.must("seal", table, "--public-key", demo + ".mailroom.pub", "--output", sealed, program="caseledger-mailroom")
        return sealed

    @classmethod
    def request_of(cls, index, name):
        """A request for a parent's PIN, as JSON."""
        return json.dumps({
            "request_id": name, "case": cls.case_of(index), "party": "noncustodial" if index % 2 else "custodial",
            "channel": "phone", "full_name": f"Maren Testwood{index}", "ssn": f"900{index:06d}",
            "case_ids": [cls.case_of(index)], "mailing_address": {
                "street1": "1 Sample Street", "street2": "", "city": "Albany", "state": "NY", "zip": "12207"}})

    @classmethod
    def through(cls, port, user):
        return ("--database", f"postgresql://{user}@127.0.0.1:{port}/office", "--allow-local", "--password-file",
                cls.password_file, "--key-file", cls.key)

    @classmethod
    def start(cls, *arguments, program="caseledgerctl"):
        return subprocess.Popen(
            [os.path.join(PROGRAMS, program), *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True,
            env={"HOME": cls.folder, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "America/Denver",
                 "QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": f"unix:path={cls.folder}/no-bus"})

    @staticmethod
    def end(program, given=None):
        out, errors = program.communicate(given, timeout=120)
        return Answer(program.returncode, out, errors)

    @classmethod
    def run_program(cls, *arguments, given=None, program="caseledgerctl"):
        return cls.end(cls.start(*arguments, program=program), given)

    @classmethod
    def must(cls, *arguments, **more):
        answer = cls.run_program(*arguments, **more)
        if answer.code != 0:
            raise AssertionError(f"{arguments[:2]}: {answer}")
        return answer

    def do(self, deed, port=None):
        """Runs its command, over the network that breaks unless another port is said."""
        return self.run_program(*deed.arguments, *self.through(port or self.proxy.port, deed.user), given=deed.given,
                                program=deed.program)

    def begin(self, deed):
        program = self.start(*deed.arguments, *self.through(self.proxy.port, deed.user), program=deed.program)
        if deed.given is not None:
            program.stdin.write(deed.given)
        program.stdin.close()
        program.stdin = None
        return program

    @classmethod
    def count(cls, query):
        ((number,),) = cls.server.sql("SET search_path = caseledger;" + query)
        return int(number)

    # Past the program, what nobody may do

    @classmethod
    def change(cls, *statements):
        cls.server.sql("SET search_path = caseledger; SET session_replication_role = replica; " + "; ".join(statements))

    @classmethod
    def remove(cls, table, which):
        cls.change(*cls.removing(table, which))

    @staticmethod
    def removing(table, which="true"):
        """Of rows of a table that loses none."""
        return (f"ALTER TABLE {table} DISABLE TRIGGER stays", f"DELETE FROM {table} WHERE {which}",
                f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER stays")

    @classmethod
    def forget_questions(cls):
        """What was asked so far counts no more: nobody asks as often in an hour as a storm of many."""
        cls.change(*cls.removing("ssn_question"), "DO $$ DECLARE counter text; BEGIN "
                   "FOR counter IN SELECT sequencename FROM pg_sequences WHERE sequencename LIKE 'asked\\___' LOOP "
                   "EXECUTE format('ALTER SEQUENCE %I RESTART', counter); END LOOP; END $$")

    @classmethod
    def put_letters(cls, state, letters):
        """Letters as they are in that state, with one step behind them."""
        names = ", ".join(f"'{letter}'" for letter in letters)
        cls.change(
            f"UPDATE letter SET state = {STATES[state]}, spool_step = {3 if state == 'printed' else 0}, attempt = 1, reason = '', "
            "lease_until = NULL, lease_length = NULL, place = '', instance = '', job = '', job_number = 0, pages = 0, sha256 = '' "
            f"WHERE number IN ({names})", *cls.removing("letter_step", f"letter IN ({names})"),
            "INSERT INTO letter_step (letter, number, at, by_user, state, spool_step, attempt, epoch, reason) SELECT number, 1, "
            f"changed_at, requested_by, state, spool_step, attempt, epoch, reason FROM letter WHERE number IN ({names})")

    # The weather

    cuts = kills = wrong = 0

    def messages_of(self, deed):
        """How many messages either side sends in a command that nothing disturbs."""
        self.proxy.reset_counts()
        answer = self.do(deed)
        self.assertEqual(answer.code, 0, answer)
        self.assertEqual(deed.times(), 1)
        return {side: len(self.proxy.messages[side]) for side in (CLIENT, SERVER)}

    @staticmethod
    def points(count, wished):
        """All of them where the long form is run (CASELEDGER_EVERY=N: each Nth, and the last five); else so many, those near the end
        among them, where what is done is kept."""
        if LONG:
            return sorted({*range(EVERY, count + 1, EVERY), *range(max(1, count - 4), count + 1)})
        last = [point for point in (count - 4, count - 2, count - 1) if point > 0]
        return sorted({*(max(1, round(count * part / (wished + 1))) for part in range(1, wished + 1)), *last})

    def assert_done_as_said(self, deed, answer):
        """Done once if the program said so, and else not at all; it may not leave that open, since the server is back. Where the
        command is repeated, it is done once for certain."""
        times = deed.times()
        as_said = times == (1 if answer.code == 0 else 0)
        type(self).wrong += not as_said
        self.assertTrue(as_said, f"done {times} times, {answer}")
        self.assertIn(answer.code, (0, *deed.codes), answer)
        if answer.code:
            self.assertEqual(answer.out, "", answer)
            self.assertEqual(len(answer.errors), 1, answer)
        if deed.again:
            again = self.do(deed, self.server.port)
            repeated = deed.times() == 1 and again.code in deed.again
            type(self).wrong += not repeated
            self.assertTrue(repeated, f"repeated it is done {deed.times()} times, {again} after {answer}")

    def cut_everywhere(self, deed_of, wished=2, assert_right=None):
        """The deed, anew for each place, cut off at messages of either side."""
        counts = self.messages_of(deed_of())
        for side, count in counts.items():
            for point in self.points(count, wished):
                how = (RESET, FINISH, HALF_CLOSE)[point % 3]
                with self.subTest(side=side, message=point, of=count, how=how):
                    deed = deed_of()
                    self.proxy.reset_counts()
                    self.proxy.cut(how, side=side, message=point)
                    answer = self.do(deed)
                    self.proxy.heal()
                    type(self).cuts += self.proxy.has_cut
                    (assert_right or self.assert_done_as_said)(deed, answer)

    def kill_while(self, deed_of, wished=2, assert_right=None, chance=None):
        """The deed, anew for each time; at some message of either side the network is silent, the server killed, and back."""
        counts = self.messages_of(deed_of())
        chance = chance or random.Random(1)
        for number in range(wished):
            side = chance.choice((CLIENT, SERVER))
            point = chance.randrange(max(1, counts[side] // 3), counts[side] + 1)
            how = chance.choice(("kill", "stop at once", "restart", "a backend"))
            with self.subTest(number=number, side=side, message=point, of=counts[side], how=how):
                deed = deed_of()
                self.proxy.reset_counts()
                self.proxy.cut(SILENCE, side=side, message=point)
                program = self.begin(deed)
                self.wait_for_cut(program)
                self.break_server(how)
                self.proxy.heal()
                answer = self.end(program)
                type(self).kills += 1
                (assert_right or self.assert_done_as_said)(deed, answer)

    def wait_for_cut(self, program):
        """Until the network is cut, or the program has ended: how many messages it takes is not always the same."""
        wait_until(lambda: self.proxy.has_cut or program.poll() is not None, why="the program sends nothing")

    @classmethod
    def break_server(cls, how):
        """Ends it somehow, and has it back."""
        if how == "a backend":
            cls.server.kill_backends()
            wait_until(cls.answers, why="the server did not come back by itself")
        elif how == "kill":
            cls.server.kill()
            cls.server.start()
        else:
            cls.server.stop(signal.SIGQUIT if how == "stop at once" else signal.SIGINT)
            cls.server.start()

    @classmethod
    def answers(cls):
        with contextlib.suppress(RuntimeError):
            return cls.server.sql("SELECT 1") == [["1"]]
        return False

    @classmethod
    def told(cls):
        """What was done to the office, for the reader of the test's output."""
        return f"{cls.cuts} cuts, {cls.kills} kills, {cls.wrong} deeds lost or doubled"


def main():
    """The programs lie in the folder of the first argument's program."""
    global PROGRAMS
    PROGRAMS = os.path.dirname(os.path.abspath(sys.argv.pop(1)))
    unittest.main("__main__", verbosity=2)
