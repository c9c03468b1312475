#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command of the programs while its connection is cut, its server killed, the network silent. What a deed says of itself is
so: all of it once, or none of it. What was read stands in the trail as often as it was read, and nothing is shown that does not stand
there. CASELEDGER_LONG=1: at every message of either side; CASELEDGER_EVERY=N: at every Nth of them, CASELEDGER_FROM=M: those M behind
them, so that N runs cut at all; CASELEDGER_VERBS=NAME,...: those.

Elsewhere: init and migrate (weatherinit), a batch and a print run that go on where they stopped (weatherdesk)."""

import collections
import os
import random
import re
import sys
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../support/server"))
sys.path.insert(0, os.path.join(HERE, "../../contract"))
import weatheroffice
from cutproxy import CLIENT, FINISH, HALF_CLOSE, RESET, SERVER, SILENCE
from nachafile import Batch, Entry, NachaFile, ded
from testserver import wait_until
from weatheroffice import EVERY, LONG, TODAY, WeatherTest

KINDS = os.environ.get("CASELEDGER_WEATHER", "cut,kill,silence").split(",")
ONLY = os.environ.get("CASELEDGER_VERBS")
FROM = int(os.environ.get("CASELEDGER_FROM", "0"))
KILLS = max(1, 8 // EVERY) if LONG else 0  # of each verb
SILENCES = max(1, 3 // EVERY) if LONG else 0
OTHER = "AB90000C1"  # a case of another office
NUMBERS = re.compile(r"\b[A-Z0-9]{3}(-[A-Z0-9]{3}){2}\b|\b[0-9a-f]{64}\b|\d+")  # of papers and letters, digests, counts
weatheroffice.COLUMNS["obligations"] = "case_id obligation_ref kind amount frequency starts_on ends_on docket"

Seen = collections.namedtuple("Seen", "rows sessions effect")
Calm = collections.namedtuple("Calm", "answer seen counts")


class Verb(collections.namedtuple("Verb", "name arguments user effect before output program given again streams codes")):
    """arguments: of a number that is new each time, or the same ones always; "{out}" is a file of its own. effect: what is counted,
    empty of a question. before: puts things where the verb finds them. again: what the same command once more may answer. streams:
    lines are shown as they come, each true. codes: of one that is not done."""

    def __new__(cls, name, arguments, user, effect="", *, before=None, output=False, program="caseledgerctl", given=None, again=(),
                streams=False, codes=(7,)):
        steady = arguments if callable(arguments) else lambda _: arguments
        return super().__new__(cls, name, steady, user, effect, before, output or "{out}" in (() if callable(arguments) else arguments),
                               program, given, again, streams, codes)


def paper(kind, *more):
    return Verb(f"print {kind}", lambda _: ("print", kind, "--case", Verbs.case_of(0), "--as-of", TODAY, *more, "--output", "{out}"),
                "supervisor", "SELECT count(*) FROM kept_paper WHERE content_sha256 <> ''", output=True)


def user_deed(verb, effect, *more, before=None):
    return Verb(f"users {verb}", lambda number: ("users", verb, f"w{number}", *more), "administrator", effect, before=before)


def letter_deed(verb, before, *more):
    return Verb(f"letters {verb} {' '.join(more)}".strip(),
                lambda number: ("letters", verb, Deeds.letter, *more, "--reason", f"made up {number}"), "supervisor",
                "SELECT count(*) FROM letter_step WHERE letter = '{letter}' AND number > 1",
                before=lambda test, _: test.put_letters(before, [test.letter]), again=(0, 3))


class Verbs(WeatherTest):
    PARENTS = 8
    PINS = True
    number = 0
    parent = 7  # who asked last
    silences = 0
    readings = 0  # that were told, each with its row

    @classmethod
    def lay(cls):
        super().lay()
        adding = ("--office", "0100", "--new-password-file", cls.password_file)
        for name in ("agent", "auditor"):
            cls.must("users", "add", name, "--role", name, *adding, *cls.through(cls.server.port, "administrator"))
        supervisor = cls.through(cls.server.port, "supervisor")
        out = cls.must("pin-request", "--json", "--as-of", TODAY, *cls.through(cls.server.port, "caseworker"),
                       given=cls.request_of(2, "first")).out
        cls.letter = re.search(r'"letter":"([^"]*)"', out).group(1)
        cls.must("print", "obligation-summary", "--case", cls.case_of(0), "--as-of", TODAY, "--output",
                 os.path.join(cls.folder, "kept.pdf"), *supervisor)
        ((cls.paper_number,),) = cls.server.sql("SELECT number FROM caseledger.kept_paper")
        cls.checkpoint = cls.file("checkpoint", cls.must("audit", "checkpoint", *cls.through(cls.server.port, "auditor")).out)

    @classmethod
    def first_extract(cls):
        kinds = super().first_extract()
        kinds["cases"].append({**kinds["cases"][0], "case_id": OTHER, "office": "0200", "custodial_ref": "P6", "noncustodial_ref": "P7"})
        case = cls.case_of(0)
        kinds["obligations"] = [dict(case_id=case, obligation_ref="O1", kind="current_support", amount="100.00", frequency="monthly",
                                     starts_on="2025-01-15")]
        kinds["payments"] = [dict(case_id=case, payment_ref=f"F{month}", received_on=f"2026-0{month}-02", source="direct_payment",
                                  amount="80.00", status="posted") for month in (1, 2)]
        return kinds

    @classmethod
    def tearDownClass(cls):
        print(f"{cls.told()}, {cls.silences} silences, of {len(cls.verbs())} commands; {cls.readings} answers, each noted once",
              file=sys.stderr)

    # What a verb finds

    def add_user(self, number, *more):
        administrator = self.through(self.server.port, "administrator")
        self.must("users", "add", f"w{number}", "--role", "agent", "--new-password-file", self.password_file, *administrator)
        for deed in more:
            self.must("users", deed[0], f"w{number}", *deed[1:], *administrator)

    @classmethod
    def request(cls):
        """A PIN for a noncustodial parent who has asked for none."""
        cls.parent += 2
        return cls.request_of(cls.parent, f"request-{cls.parent}")

    @classmethod
    def payment_file(cls, number, *more):
        """A row of a payment that is new."""
        row = dict(case_id=cls.case_of(0), payment_ref=f"W{number}", received_on="2026-01-05", source="direct_payment", amount="10.00",
                   status="posted")
        return cls.extract(f"extract{number}", {"payments": [row, *more]})

    @classmethod
    def nacha(cls, number):
        line = ded(cls.case_of(0), 1000 + number, ssn="900000001", name="TESTWOOD1,MAREN")
        text = NachaFile(Batch([Entry(1000 + number, [line])])).text()
        return cls.file(f"nacha{number}.ach", text)

    @classmethod
    def sealed(cls, number):
        table = cls.file("pins.csv", f"party_ref,pin\nP0,{10000 + number % 80000}\n")
        sealed = os.path.join(cls.folder, f"pins{number}.sealed")
        cls.must("seal", table, "--public-key", os.path.join(cls.folder, "demo.db.mailroom.pub"), "--output", sealed,
                  program="caseledger-mailroom")
        return sealed

    # The weather

    def see(self, verb):
        effect = verb.effect.replace("{letter}", self.letter)
        (row,) = self.server.sql(
            "SET search_path = caseledger; SELECT (SELECT coalesce(max(entry), 0) FROM trail_row), (SELECT count(*) FROM trail_session), "
            f"({effect or 'SELECT 0'})")
        return tuple(int(value) for value in row)

    def attempt(self, verb, weather=None):
        """The verb once, anew; weather: what begins before it, and is given the program. Its answer and what came of it."""
        type(self).number += 1
        number = self.number
        if verb.before:
            verb.before(self, number)
        self.output = os.path.join(self.folder, f"out{number}")
        arguments = [self.output if part == "{out}" else part for part in verb.arguments(number)]
        given = verb.given(number) if verb.given else None
        before = self.see(verb)
        self.proxy.reset_counts()
        whole = *arguments, *self.through(self.proxy.port, verb.user)
        self.last = number, arguments, given
        if weather is None:
            answer = self.run_program(*whole, given=given, program=verb.program)
        else:
            answer = weather(lambda: self.begin_whole(whole, given, verb.program))
        self.proxy.heal()
        after = self.see(verb)
        rows = self.server.sql("SELECT action, outcome, case_id, detail FROM caseledger.trail_row WHERE action <> 'sign_in' "
                               f"AND entry > {before[0]}")
        rows = collections.Counter(" ".join((*row[:2], "a case" if row[2] else "", NUMBERS.sub("#", row[3]))) for row in rows)
        return answer, Seen(rows, after[1] - before[1], after[2] - before[2])

    def begin_whole(self, arguments, given, program):
        begun = self.start(*arguments, program=program)
        if given is not None:
            begun.stdin.write(given)
        begun.stdin.close()
        begun.stdin = None
        return begun

    def calm(self, verb):
        answer, seen = self.attempt(verb)
        self.assertIn(answer.code, (0, 3) if "--partial" in verb.name else (0,), answer)
        self.assertEqual(seen.sessions, 1)
        self.assertEqual(seen.effect, 1 if verb.effect else 0, f"{verb.name} does not do what is counted, {answer}")
        self.assertEqual(os.path.exists(self.output), verb.output)
        if os.environ.get("CASELEDGER_TELL"):
            print(verb.name, dict(seen.rows), file=sys.stderr, flush=True)
        return Calm(answer, seen, {side: len(self.proxy.messages[side]) for side in (CLIENT, SERVER)})

    def assert_told_as_it_is(self, verb, calm, answer, seen, unknown=False):
        """unknown: the server was not to be asked any more, so the program may say so."""
        try:
            self._assert_told(verb, calm, answer, seen, unknown)
        except AssertionError:
            type(self).wrong += 1
            raise

    def _assert_told(self, verb, calm, answer, seen, unknown):
        what = f"{answer}, {seen}, calm: {calm.seen}"
        self.assertLessEqual(seen.sessions, 1, what)
        if answer.code == calm.answer.code:
            self.assertEqual((seen.effect, seen.rows), (calm.seen.effect, calm.seen.rows), what)
            self.assertEqual(os.path.exists(self.output), verb.output, what)
            type(self).readings += not verb.effect
            return
        self.assertIn(answer.code, verb.codes, what)
        self.assertFalse(os.path.exists(self.output), what)
        self.assertEqual(len(answer.errors), 1, what)
        if unknown and "is not known" in answer.errors[0]:
            self.assertIn(seen.effect, (0, calm.seen.effect), what)
        else:
            self.assertEqual(seen.effect, 0, what)
        if not verb.streams:
            self.assertEqual(answer.out, "", what)
        failed = collections.Counter({row.replace(" done ", " failed ", 1): 1 for row in calm.seen.rows})
        self.assertLessEqual(seen.rows, calm.seen.rows + failed, what)
        if answer.out:
            self.assertLessEqual(calm.seen.rows, seen.rows, what)
        if verb.effect and not seen.effect:
            self.assertLess(sum(seen.rows.values()), sum(calm.seen.rows.values()) + any("failed" in row for row in seen.rows), what)

    def repeat(self, verb, calm, seen):
        """The same command once more, in good weather."""
        if not verb.again:
            return
        number, arguments, given = self.last
        after = self.see(verb)
        answer = self.run_program(*arguments, *self.through(self.server.port, verb.user), given=given, program=verb.program)
        done = seen.effect + self.see(verb)[2] - after[2]
        self.assertTrue(answer.code in verb.again and done == calm.seen.effect, f"number {number}: done {done} times, {answer}")

    def places(self, count, offset):
        """Of either side: where the long form is run, all, or each Nth from a place of the verb's own; else one, at its commit or
        before."""
        if LONG:
            return sorted({*range(1 + (offset + FROM) % EVERY, count + 1, EVERY), *range(max(1, count - 3), count + 1)})
        return [max(1, count - 2 if offset % 2 else count * 2 // 3)]

    def cut(self, verb, calm, offset):
        for side, count in calm.counts.items():
            for point in self.places(count, offset + (side == SERVER)):
                how = (RESET, FINISH, HALF_CLOSE)[(point + offset) % 3]
                with self.subTest(verb.name, side=side, message=point, of=count, how=how):
                    def weather(begin, how=how, side=side, point=point):
                        self.proxy.cut(how, side=side, message=point)
                        return self.end(begin())
                    answer, seen = self.attempt(verb, weather)
                    type(self).cuts += self.proxy.has_cut
                    self.assert_told_as_it_is(verb, calm, answer, seen)
                    self.repeat(verb, calm, seen)

    def kill(self, verb, calm, chance):
        for number in range(KILLS):
            side = chance.choice((CLIENT, SERVER))
            count = calm.counts[side]
            point = chance.randrange(max(1, count // 3), count + 1)
            how = ("kill", "stop at once", "restart", "a backend")[number % 4]
            with self.subTest(verb.name, side=side, message=point, of=count, how=how):
                def weather(begin, how=how, side=side, point=point):
                    self.proxy.cut(SILENCE, side=side, message=point)
                    program = begin()
                    self.wait_for_cut(program)
                    self.break_server(how)
                    self.proxy.heal()
                    return self.end(program)
                answer, seen = self.attempt(verb, weather)
                type(self).kills += 1
                self.assert_told_as_it_is(verb, calm, answer, seen)
                self.repeat(verb, calm, seen)

    def silence(self, verb, calm, chance):
        """Nothing passes any more where the program is, until it has given up; the server goes on."""
        for number in range(SILENCES):
            side = (SERVER, CLIENT)[number % 2]
            count = calm.counts[side]
            point = count - 1 if number < 2 else chance.randrange(count // 2, count)
            with self.subTest(verb.name, side=side, message=point, of=count, how=SILENCE):
                def weather(begin, side=side, point=point):
                    self.proxy.cut(SILENCE, side=side, message=point)
                    answer = self.end(begin())
                    self.proxy.heal()
                    wait_until(lambda: self.server.sql("SELECT count(*) FROM pg_stat_activity WHERE xact_start IS NOT NULL AND usename = "
                                                       f"'{verb.user}'") == [["0"]], 60, "the server does not end what nobody waits for")
                    return answer
                answer, seen = self.attempt(verb, weather)
                type(self).silences += 1
                self.assert_told_as_it_is(verb, calm, answer, seen, unknown=True)
                self.repeat(verb, calm, seen)

    def weather(self):
        chance = random.Random(5)
        for offset, verb in enumerate(self.verbs()):
            if ONLY and verb.name not in ONLY.split(","):
                continue
            with self.subTest(verb.name):
                calm = self.calm(verb)
                before = self.cuts, self.kills, self.silences, self.wrong
                if "cut" in KINDS:
                    self.cut(verb, calm, offset)
                if "kill" in KINDS:
                    self.kill(verb, calm, chance)
                if "silence" in KINDS:
                    self.silence(verb, calm, chance)
                cuts, kills, silences, wrong = (now - then for now, then in zip((self.cuts, self.kills, self.silences, self.wrong), before))
                print(f"{verb.name}: {calm.counts[CLIENT]} + {calm.counts[SERVER]} messages, {cuts} cuts, {kills} kills, "
                      f"{silences} silences, {wrong} wrong", file=sys.stderr, flush=True)
        self.assert_sound()

    def assert_sound(self):
        for arguments in (("audit", "verify"), ("check", "--as-of", TODAY)):
            answer = self.run_program(*arguments, *self.through(self.server.port, "administrator"))
            self.assertEqual(answer.code, 0, answer)


class Questions(Verbs):
    @classmethod
    def verbs(cls):
        case, other = cls.case_of(0), OTHER
        why = ("--reason", "made up")
        return [
            # The longer the trail, the more they read: these first.
            Verb("audit", ("audit", "--case", OTHER, "--json", "--limit", "3"), "auditor", streams=True),
            Verb("audit checkpoint", ("audit", "checkpoint"), "auditor", streams=True),
            Verb("audit verify", ("audit", "verify", "--checkpoint", cls.checkpoint), "administrator", streams=True),
            Verb("check", ("check", "--json", "--as-of", TODAY), "administrator", streams=True),
            Verb("find", ("find", "Testwood1", "--json"), "agent", before=lambda test, _: test.forget_questions()),
            Verb("show", ("show", case, "--json", "--as-of", TODAY), "caseworker"),
            Verb("show with a reason", ("show", other, "--json", "--as-of", TODAY, *why), "caseworker"),
            Verb("show --reveal", ("show", case, "--json", "--as-of", TODAY, "--reveal", "made up"), "supervisor"),
            Verb("ledger", ("ledger", case, "--json", "--as-of", TODAY), "agent"),
            Verb("explain", ("explain", case, "total_owed", "--json", "--as-of", TODAY), "caseworker"),
            Verb("export csv", ("export", case, "payments", "--format", "csv", *why, "--output", "{out}"), "caseworker"),
            Verb("export xlsx", ("export", case, "balances", "--format", "xlsx", *why, "--output", "{out}"), "supervisor"),
            Verb("paper check", ("paper", "check", cls.paper_number, "--json"), "caseworker"),
            Verb("paper list", ("paper", "list", "--case", case, "--json"), "caseworker"),
            Verb("paper save", ("paper", "save", cls.paper_number, "--output", "{out}"), "caseworker"),
            Verb("letters", ("letters", "--json"), "supervisor"),
            Verb("letters show", ("letters", "show", cls.letter, "--json"), "supervisor"),
            Verb("settings", ("settings", "--json"), "administrator"),
            Verb("settings of one name", ("settings", "office_name", "--json"), "administrator"),
            Verb("users list", ("users", "list", "--json"), "administrator"),
            Verb("users blocks", ("users", "blocks", "--json"), "administrator"),
            Verb("status", ("status", "--json"), "mailroom", program="caseledger-mailroom"),
            Verb("import --dry-run", lambda number: ("import", cls.payment_file(number), "--dry-run", "--json"), "administrator"),
            Verb("key export", ("key", "export", "{out}", "--passphrase-file", cls.passphrase_file), "administrator"),
        ]

    def test_a_question_is_answered_and_noted_once(self):
        self.weather()


class Deeds(Verbs):
    PARENTS = 1200 if LONG else 100

    @classmethod
    def verbs(cls):
        case = cls.case_of(0)
        rows = "SELECT count(*) FROM "
        payments = rows + "payment WHERE payment_ref LIKE 'W%'"
        unknown = dict(case_id="ZZ00000Z1", payment_ref="W", received_on="2026-01-05", source="direct_payment", amount="1.00",
                       status="posted")
        users = rows + "staff_user u WHERE name LIKE 'w%'"

        def having(*more):
            return lambda test, number: test.add_user(number, *more)
        return [
            Verb("import a folder", lambda number: ("import", cls.payment_file(number), "--json"), "administrator", payments, again=(0,)),
            Verb("import a file", lambda number: ("import", os.path.join(cls.payment_file(number), "payments.csv"), "--json"),
                 "administrator", payments, again=(0,)),
            Verb("import --partial", lambda number: ("import", cls.payment_file(number, unknown), "--partial", "--json"), "administrator",
                 payments, again=(3,), codes=(7,)),
            Verb("import NACHA", lambda number: ("import", cls.nacha(number), "--json"), "administrator",
                 rows + "payment WHERE payment_ref LIKE '%-%'", again=(0,)),
            Verb("import PINs", lambda number: ("import", cls.sealed(number), "--json"), "administrator",
                 rows + "sealed_pin", before=lambda test, _: test.remove("sealed_pin", "party_ref = 'P0'"), again=(0,)),
            Verb("users add", lambda number: ("users", "add", f"w{number}", "--role", "agent", "--new-password-file", cls.password_file),
                 "administrator", users),
            user_deed("role", users + " AND role = 2", "supervisor", before=having()),
            user_deed("disable", users + " AND disabled = 1", before=having()),
            user_deed("enable", users + " AND disabled = 0", before=having(("disable",))),
            user_deed("block", rows + "staff_block", case, before=having()),
            user_deed("unblock", f"SELECT -count(*) FROM staff_block", case, before=having(("block", case))),
            Verb("users reset", lambda number: ("users", "reset", f"w{number}", "--new-password-file", cls.password_file), "administrator",
                 rows + "pg_authid WHERE rolname LIKE 'w%' AND rolpassword IS NOT NULL", before=lambda test, number: (
                     test.add_user(number), test.server.sql(f"ALTER ROLE w{number} PASSWORD NULL"))),
            Verb("settings of a name and value", lambda number: ("settings", "office_name", f"Made-up Office W{number}"), "administrator",
                 rows + "setting_change"),
            Verb("settings from a day", lambda number: ("settings", "pass_through", f"{100 + number}.00 {200 + number}.00", "--from",
                                                        "2027-01-01", "--reason", "made up"), "administrator", rows + "setting_change"),
            Verb("pin-request", ("pin-request", "--json", "--as-of", TODAY), "caseworker", rows + "letter", again=(0,),
                 given=lambda _: cls.request(), before=lambda test, _: test.forget_questions()),
            letter_deed("approve", "requested"), letter_deed("void", "queued"), letter_deed("retry", "failed"),
            letter_deed("reprint", "printed"), letter_deed("resolve", "unclear", "--printed"),
            letter_deed("resolve", "unclear", "--not-printed"),
            Verb("confirm", lambda _: ("confirm", cls.letter), "mailroom",
                 "SELECT count(*) FROM letter_step WHERE letter = '{letter}' AND number > 1 AND state = 6",
                 before=lambda test, _: test.put_letters("printed", [cls.letter]), program="caseledger-mailroom", again=(0, 3)),
            *(paper(kind) for kind in ("payment-history", "obligation-summary", "statement", "disbursements", "monthly-notice",
                                       "access-notice", "coupon")),
            paper("statement", "--language", "ar"),
        ]

    def test_a_deed_is_done_once_or_not_and_says_which(self):
        self.weather()


if __name__ == "__main__":
    weatheroffice.main()
