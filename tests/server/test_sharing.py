#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs that share work on a shared office, by SKIP LOCKED on its server: batches into one folder, and the print room's letters.
Each case, each letter exactly once, whoever is killed, held or late. CASELEDGER_LONG=1: more cases, more letters, more kills."""

import collections
import contextlib
import csv
import glob
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../support/server"))
import serverclient  # pylint: disable=wrong-import-position
from testserver import TestServer, wait_until  # pylint: disable=wrong-import-position

LONG = os.environ.get("CASELEDGER_LONG") == "1"
PROGRAM = os.environ.get("CASELEDGERCTL", "build/bin/caseledgerctl")
CLAIMERS = os.environ.get("CASELEDGER_CLAIMERS", "build/bin/claimers")
MAILROOM = os.environ.get("CASELEDGER_MAILROOM", "build/bin/caseledger-mailroom")
CASES = 400 if LONG else 90
LETTERS = 10_000 if LONG else 200
KILLS = 30 if LONG else 3
TODAY = "2026-03-10"
LIMIT = 1800 if LONG else 180  # seconds for what takes a few; ten thousand letters beside other work take minutes
KINDS = (("statement", []), ("coupon", ["--chunk", "5"]), ("monthly-notice", []))
KINDS += (("statement", ["--chunk", "7"]), ("monthly-notice", ["--chunk", "2"])) if LONG else ()


class SharedOffice(unittest.TestCase):
    """A demo office on a server, and its supervisor's and print room's programs."""

    cases = CASES

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="caseledger-sharing-")
        cls.addClassCleanup(folder.cleanup)
        cls.folder = folder.name
        cls.server = TestServer(local="scram")
        cls.addClassCleanup(cls.server.remove)
        cls.key_file = os.path.join(cls.folder, "office.key")
        cls.password_file = os.path.join(cls.folder, "password")
        with open(os.open(cls.password_file, os.O_WRONLY | os.O_CREAT, 0o600), "w", encoding="ascii") as file:
            file.write("demo\n")
        done = subprocess.run([PROGRAM, "demo", "--cases", str(cls.cases), "--today", TODAY, "--database", cls.server.url(),
                               "--key-file", cls.key_file, "--password-file", cls.server.password_file], cwd=cls.folder,
                              capture_output=True, text=True, timeout=LIMIT, check=False)
        if done.returncode != 0:
            raise AssertionError(done.stderr)
        cls.postgres = cls.client()
        cls.addClassCleanup(cls.postgres.close)

    @classmethod
    def client(cls):
        """Past every rule."""
        client = serverclient.ServerClient.over_socket(cls.server, "postgres", dbname="office")
        client.run("SET search_path = caseledger")
        return client

    def setUp(self):
        self.running = []
        self.addCleanup(self.postgres.run, "DELETE FROM batch_unit; DELETE FROM shared_batch")
        self.addCleanup(self.end_all)
        self.output = tempfile.mkdtemp(dir=self.folder)

    def end_all(self):
        for program in self.running:
            with contextlib.suppress(ProcessLookupError):
                program.send_signal(signal.SIGCONT)
                program.kill()
            program.communicate()

    def value(self, text):
        return self.postgres.run(text)[0][0]

    def begin(self, program, user, *arguments):
        """A program of its own, signed in."""
        begun = subprocess.Popen([program, *arguments, "--database", self.server.url(user), "--user", user, "--password-file",
                                  self.password_file, "--key-file", self.key_file], stdin=subprocess.DEVNULL,
                                 stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.running.append(begun)
        return begun

    def end(self, program, codes=(0, 3)):
        out, err = program.communicate(timeout=LIMIT)
        self.assertIn(program.returncode, codes, err)
        return out


class SharingTest(SharedOffice):
    """Batches."""

    def batch(self, kind, *options, output=None, user="supervisor"):
        return self.begin(PROGRAM, user, "batch", kind, "--all", "--jobs", "1", "--reason", "made up", "--output",
                          output or self.output, *options)

    @staticmethod
    def lines(folder, name):
        try:
            with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
                return list(csv.DictReader(file))
        except FileNotFoundError:
            return []

    def rows(self, folder=None):
        return self.lines(folder or self.output, "index.csv")

    def kept(self):
        return {number for (number,) in self.postgres.run("SELECT number FROM kept_paper")}

    def parts(self):
        return [name for name in os.listdir(self.output) if name.endswith(".part")]

    alone = {}  # folders of batches that one program made, by what was asked

    def made_alone(self, kind, options):
        wish = kind, *options
        if wish not in self.alone:
            self.alone[wish] = tempfile.mkdtemp(dir=self.folder)
            self.end(self.batch(kind, *options, output=self.alone[wish]))
        return self.alone[wish]

    def begin_anew(self, kind, options):
        """An empty folder, and what is kept before there is anything in it."""
        self.made_alone(kind, options)
        self.output = tempfile.mkdtemp(dir=self.folder)
        self.before = self.kept()

    def check_as_alone(self, kind, options, lost=0):
        """Index, totals and files are one program's but for the papers' numbers; every paper is kept once, and no other is."""
        alone = self.alone[(kind, *options)]
        plain = [[{**row, "number": ""} for row in self.rows(folder)] for folder in (alone, self.output)]
        self.assertEqual(plain[0], plain[1])
        self.assertEqual(self.lines(alone, "totals.csv"), self.lines(self.output, "totals.csv"))
        self.assertEqual(sorted(os.listdir(alone)), sorted(os.listdir(self.output)))
        numbers = [row["number"] for row in self.rows() if row["status"] == "done"]
        self.assertEqual(len(set(numbers)), len(numbers))
        made = self.kept() - self.before
        self.assertLessEqual(set(numbers), made)
        self.assertEqual(len(made), len(numbers) + lost, "a paper was kept that is in no index")
        for name in sorted(os.listdir(self.output)):
            if name.endswith(".pdf"):
                said = subprocess.run(["qpdf", "--check", "--show-npages", os.path.join(self.output, name)], check=True,
                                      capture_output=True).stdout
                self.assertEqual(int(said.splitlines()[-1]), sum(int(row["pages"]) for row in self.rows()
                                                                 if row["status"] == "done" and row["file"] == name), name)
        self.assertEqual((self.value("SELECT count(*) FROM shared_batch"), self.value("SELECT count(*) FROM batch_unit")), ("0", "0"))

    def wait_for(self, what, why):
        return wait_until(what, 60, why)

    def test_three_programs_make_one_batch(self):
        for kind, options in KINDS:
            with self.subTest(kind=kind, options=options):
                self.begin_anew(kind, options)
                entry = int(self.value("SELECT max(entry) FROM trail_row"))
                said = {self.end(program) for program in [self.batch(kind, *options) for _ in range(3)]}
                self.assertEqual(len(said), 1, "they tell different things of one batch")
                self.check_as_alone(kind, options)
                units = collections.Counter(dict(self.postgres.run(
                    "SELECT session, count(*)::int FROM trail_row WHERE action = 'batch' AND outcome = 'done' AND detail LIKE '% unit %' "
                    f"AND entry > {entry} GROUP BY session")))
                print(f"{kind} {' '.join(options)}: units a program made: {sorted(units.values())}", flush=True)
                self.assertGreater(len(units), 1, "one made all of it")

    def test_whoever_is_killed_each_case_is_made_once(self):
        """Programs killed at any moment, others started in their place: no paper is kept but those in the index."""
        dice = random.Random(11)
        for kind, options in KINDS if LONG else KINDS[:2]:
            with self.subTest(kind=kind, options=options):
                self.begin_anew(kind, options)
                killed = 0
                team = [self.batch(kind, *options) for _ in range(2)]
                while killed < KILLS and not self.is_complete():
                    due = int(self.value("SELECT count(*) FROM kept_paper")) + dice.randrange(1, 9)
                    wait_until(lambda: self.is_complete() or int(self.value("SELECT count(*) FROM kept_paper")) >= due, 60)
                    victim = team.pop(dice.randrange(len(team)))
                    victim.kill()
                    victim.communicate()
                    killed += victim.returncode == -signal.SIGKILL
                    team.append(self.batch(kind, *options))
                for program in team:
                    self.end(program)
                print(f"{kind} {' '.join(options)}: {killed} killed", flush=True)
                self.check_as_alone(kind, options)

    def hold(self, program):
        """Stops a program where nobody waits for it: without the desks' lock, and not asking for it."""
        def is_held():
            program.send_signal(signal.SIGSTOP)
            wait_until(lambda: self.is_stopped(program), 60, "it does not stop")
            if not self.is_unread() and not any(self.postgres.run(
                    "SELECT 1 FROM pg_stat_activity WHERE usename = 'supervisor' AND state <> 'idle' UNION ALL "
                    "SELECT 1 FROM pg_locks WHERE locktype = 'advisory'") for _ in range(2)):
                return True
            program.send_signal(signal.SIGCONT)
            return False
        self.wait_for(is_held, "it is never idle")

    @staticmethod
    def is_stopped(program):
        """Every thread of it."""
        states = []
        for path in glob.glob(f"/proc/{program.pid}/task/*/stat"):
            with open(path, encoding="utf-8", errors="replace") as file:
                states.append(file.read().rsplit(")", 1)[1].split()[0])
        return set(states) <= {"T", "Z", "X"}

    def is_unread(self):
        """Whether something that was sent to the server has not been read there yet."""
        for table in "/proc/net/tcp", "/proc/net/tcp6":
            with open(table, encoding="ascii") as file:
                for line in list(file)[1:]:
                    _, here, _, _, queues = line.split()[:5]
                    if int(here.split(":")[1], 16) == self.server.port and int(queues.split(":")[1], 16):
                        return True
        return False

    def test_a_batch_waits_for_a_desk_that_hangs(self):
        """A desk that is switched off in the middle of a write holds the writers' lock until the server ends it."""
        kind, options = KINDS[0]
        self.begin_anew(kind, options)
        hanging = self.client()
        self.addCleanup(hanging.close)
        batch = self.batch(kind)
        self.wait_for(lambda: self.postgres.run("SELECT 1 FROM batch_unit"), "the batch did not begin")
        hanging.run("BEGIN; SELECT pg_advisory_xact_lock(hashtext('caseledger desk'))")
        self.wait_for(lambda: self.postgres.run("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"), "it does not wait")
        hanging.run("SELECT pg_sleep(4); COMMIT")  # longer than a desk waits
        self.end(batch)
        self.check_as_alone(kind, options)

    def is_complete(self):
        return any(row["file"] == "all" for row in self.lines(self.output, "totals.csv"))

    def test_a_program_that_hangs_is_overtaken_and_keeps_nothing(self):
        kind, options = KINDS[0]
        self.begin_anew(kind, options)
        slow = self.batch(kind)
        self.wait_for(lambda: self.postgres.run("SELECT 1 FROM batch_unit WHERE index_rows IS NULL AND lease_until IS NOT NULL"),
                      "nothing was claimed")
        other = self.batch(kind)
        self.wait_for(lambda: len(self.postgres.run("SELECT DISTINCT claimed_by FROM batch_unit WHERE claimed_by IS NOT NULL")) == 2,
                      "only one claims")
        self.hold(other)  # its connection stands, its lease is what ends
        self.postgres.run("SET session_replication_role = replica; UPDATE batch_unit SET lease_until = now() - interval '1 s' "
                          "WHERE index_rows IS NULL; SET session_replication_role = origin")
        self.end(slow)
        other.send_signal(signal.SIGCONT)
        self.end(other)
        self.check_as_alone(kind, options)

    def test_files_that_are_lost_are_made_again(self):
        """A folder on another machine's disk, which went before its papers had their names."""
        kind, options = KINDS[0]
        self.begin_anew(kind, options)
        kept = "SELECT number, row_count FROM batch_unit WHERE index_rows IS NOT NULL"
        for _ in range(10):
            first = self.batch(kind)  # has the folder
            self.wait_for(lambda: self.postgres.run("SELECT 1 FROM batch_unit"), "the batch did not begin")
            self.hold(first)
            before = len(self.postgres.run(kept))
            if 0 < int(self.value("SELECT count(*) FROM batch_unit")) - before > 4:
                break
            first.send_signal(signal.SIGCONT)  # it was nearly through: once more
            self.end(first)
            self.begin_anew(kind, options)
        second = self.batch(kind)
        self.wait_for(lambda: len(self.postgres.run(kept)) >= before + 2, "the second keeps nothing")
        for program in (first, second):
            program.kill()
            program.communicate()
        waiting = [name for name in self.parts() if int(name.split("-")[1]) in {int(n) for n, _ in self.postgres.run(kept)}]
        self.assertTrue(waiting)
        unit = max(waiting, key=lambda name: int(name.split("-")[1])).split("-")[1]
        papers = [name for name in waiting if name.split("-")[1] == unit]
        os.unlink(os.path.join(self.output, papers[0]))
        self.postgres.run("UPDATE batch_unit SET lease_until = now() - interval '1 s'")
        self.end(self.batch(kind))
        self.check_as_alone(kind, options, lost=len(papers))

    def test_a_batch_is_its_users_own(self):
        """Another supervisor's programs take no part in it, and see nothing of it."""
        first = self.batch("statement")
        self.wait_for(lambda: self.postgres.run("SELECT 1 FROM batch_unit WHERE index_rows IS NOT NULL"), "nothing was kept")
        self.hold(first)
        for user in ("supervisor", "caseworker", "agent", "auditor", "administrator", "mailroom"):
            with serverclient.ServerClient(host=self.server.folder, port=self.server.port, user=user, password="demo",
                                           dbname="office") as desk:
                for table in ("shared_batch", "batch_unit"):
                    try:  # no session: not even the supervisor, who signed in at another desk
                        self.assertEqual(desk.run(f"SELECT * FROM caseledger.{table}") if user != "supervisor" else [], [])
                    except serverclient.ServerError as error:
                        self.assertIn("permission denied", str(error))
        first.send_signal(signal.SIGCONT)
        self.end(first)


ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"


def letter_number(count):
    """One whose check sign holds (models/domain/papers/papernumber.cpp)."""
    places = [count // 31 ** place % 31 for place in range(8)]
    signs = "".join(ALPHABET[place] for place in [*places, sum((i + 1) * place for i, place in enumerate(places)) % 31])
    return "-".join(signs[i:i + 3] for i in (0, 3, 6))


class LetterSharingTest(SharedOffice):
    """The print room's letters: as many as there are, past the rules, of parents who have no open one."""

    cases = max(LETTERS * 6 // 10, 60)

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.passphrase = os.path.join(cls.folder, "passphrase")
        with open(os.open(cls.passphrase, os.O_WRONLY | os.O_CREAT, 0o600), "w", encoding="ascii") as file:
            file.write("demo\n")
        cls.key = next(os.path.join(cls.folder, name) for name in os.listdir(cls.folder) if name.endswith(".mailroom.key"))

    def setUp(self):
        super().setUp()
        self.past_rules("DELETE FROM pin_request; DELETE FROM letter_step; DELETE FROM letter")
        parties = self.postgres.run(
            "SELECT DISTINCT ON (p.party_ref) p.party_ref, c.case_id, c.office, (c.noncustodial_ref = p.party_ref)::int FROM party p "
            "JOIN sealed_pin s ON s.party_ref = p.party_ref AND s.quarantined = 0 "
            "JOIN support_case c ON p.party_ref IN (c.custodial_ref, c.noncustodial_ref) "
            f"WHERE p.street1 <> '' ORDER BY p.party_ref, c.case_id LIMIT {LETTERS}")
        self.assertEqual(len(parties), LETTERS)
        moment = "2026-03-09T15:00:00.000Z"
        self.numbers = [letter_number(1000 + i) for i in range(LETTERS)]
        self.past_rules("".join(
            "INSERT INTO letter VALUES ('{0}', '{2}', '{3}', {4}, '{1}', 0, 1, 0, '', '2026-03-09', '{5}', 'agent', '', '{5}', '{5}', 1, "
            "0, NULL, NULL, '', '', '', 0, 0, '', address_hash_of('{1}'));"
            "INSERT INTO letter_step (letter, number, at, by_user, state, spool_step, attempt, epoch, reason) "
            "VALUES ('{0}', 1, '{5}', 'agent', 1, 0, 1, 0, '');"
            "INSERT INTO pin_request (request_id, case_id, role, party_ref, channel, result, letter, checks, obstacles, failed, "
            "requested_on, office_day, requested_at, requested_by) "
            "VALUES ('{0}', '{2}', {4}, '{1}', 0, 0, '{0}', '', '', 0, '2026-03-09', '2026-03-09', '{5}', 'agent');".format(number, *party, moment)
            for number, party in zip(self.numbers, parties)))

    def past_rules(self, text):
        stays = "ALTER TABLE {0} {1} TRIGGER stays;"
        tables = "letter", "letter_step", "pin_request"
        self.postgres.run("BEGIN; SET LOCAL session_replication_role = replica;"
                          + "".join(stays.format(table, "DISABLE") for table in tables) + text + ";"
                          + "".join(stays.format(table, "ENABLE ALWAYS") for table in tables) + "COMMIT")

    def prints(self, *options):
        return self.begin(MAILROOM, "mailroom", "print", "--key", self.key, "--passphrase-file", self.passphrase, "--output",
                          self.output, *options)

    def printed_by(self):
        """How many letters each session brought to paper."""
        return dict(self.postgres.run("SELECT session, count(*)::int FROM trail_row WHERE action = 'letter' AND detail LIKE "
                                      "'%-> printed' AND entry > " + self.entry + " GROUP BY session"))

    def check_all_once(self):
        files = sorted(name.removesuffix(".pdf") for name in os.listdir(self.output) if name.endswith(".pdf"))
        self.assertEqual(files, sorted(self.numbers))
        self.assertEqual(self.postgres.run("SELECT state, attempt, count(*)::int FROM letter GROUP BY state, attempt"),
                         [["5", "1", str(LETTERS)]])
        times = "SELECT count(*)::int FROM letter_step WHERE state = 5 GROUP BY letter"
        self.assertEqual({count for (count,) in self.postgres.run(times)}, {"1"})

    def test_print_runs_share_the_queue(self):
        self.entry = self.value("SELECT max(entry) FROM trail_row")
        runs = [self.prints() for _ in range(3)]
        for run in runs:
            self.end(run, (0,))
        self.check_all_once()
        shares = sorted(map(int, self.printed_by().values()))
        print(f"{LETTERS} letters by {len(runs)} runs: {shares}", flush=True)
        self.assertEqual(len(shares), len(runs))
        self.assertGreater(shares[0], LETTERS / len(runs) / 4, "one had hardly anything to do")

    def test_a_killed_runs_letters_are_taken_over(self):
        self.entry = self.value("SELECT max(entry) FROM trail_row")
        runs = [self.prints() for _ in range(2)]
        wait_until(lambda: int(self.value("SELECT count(*) FROM letter WHERE state = 5")) > LETTERS / 10, LIMIT)
        runs[0].kill()
        runs[0].communicate()
        self.end(runs[1], (0, 1))
        left = int(self.value("SELECT count(*) FROM letter WHERE state IN (2, 3, 4)"))
        self.past_rules("UPDATE letter SET lease_until = '2026-01-01T00:00:00.000Z' WHERE lease_until IS NOT NULL")
        self.end(self.prints(), (0, 1))
        states = dict(self.postgres.run("SELECT state, count(*)::int FROM letter GROUP BY state"))
        print(f"a run killed with {left} letters in hand; afterwards by state: {states}", flush=True)
        self.assertGreater(left, 0)
        self.assertLessEqual(set(states), {"5", "9"})  # printed; unclear, shown to a person
        self.assertLessEqual(int(states.get("9", 0)), 1)
        self.assertEqual(sum(map(int, states.values())), LETTERS)

    def test_connections_claim_each_letter_once(self):
        """By the program's own claims, on several connections at once; how fast, in the long form."""
        for threads in (1, 2, 4) if LONG else (4,):
            self.setUp()
            done = subprocess.run([CLAIMERS, self.server.url("mailroom"), self.key_file, "mailroom", str(threads)], input="demo\n",
                                  capture_output=True, text=True, timeout=LIMIT, check=False)
            self.assertEqual(done.returncode, 0, done.stderr)
            *claimed, last = done.stdout.split("\n")[:-1]
            self.assertEqual(sorted(claimed), sorted(self.numbers))
            shares, milliseconds = last.split(" in ")
            print(f"{LETTERS} letters claimed by {threads} connections: {shares}, {LETTERS * 1000 // int(milliseconds)} a second",
                  flush=True)
            self.assertGreater(min(map(int, shares.split())), LETTERS / threads / 4)


if __name__ == "__main__":
    unittest.main(verbosity=2)
