#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No read of a case without a row of the trail that survives: tickets on an office's server, and every way round them, by psql."""
import contextlib
import csv
import itertools
import os
import random
import sys
import unittest

import lay

LONG = os.environ.get("CASELEDGER_LONG") == "1"
EMPTY = GIVEN = 0

CASE, OTHER, SOUTHERN, SHIELDED = "AA00001A1", "AA00002A1", "BB00001B1", "AA00003A1"
DESKS = [name for name, (role, *_) in lay.PERSONS.items() if role in ("agent", "caseworker", "supervisor")]
OFFICE = {case: facts[0] for case, facts in lay.CASES.items()}


def about(case, **more):
    return {"case_id": case, "office_of_case": OFFICE[case]} | more


def tables(case):
    """The ledger's tables themselves, which nobody at a desk may read, ticket or not: a plan would tell what it finds there."""
    return [
        f"SELECT * FROM obligation WHERE case_id = '{case}'",
        f"SELECT docket FROM obligation WHERE case_id LIKE '{case}%'",
        f"SELECT payment_ref, amount FROM payment WHERE case_id = '{case}'",
        f"SELECT p.amount FROM payment p JOIN support_case c USING (case_id) WHERE c.case_id = '{case}'",
        f"SELECT * FROM disbursement WHERE case_id = '{case}'",
        f"SELECT * FROM adjustment WHERE case_id = '{case}'",
        f"SELECT * FROM assistance_change WHERE case_id = '{case}'",
        f"SELECT case_id, ctid, tableoid FROM obligation WHERE case_id = '{case}'",
        f"SELECT 1 FROM disbursement GROUP BY case_id HAVING case_id = '{case}'",
        "SELECT 1 FROM payment WHERE amount IS NULL",
        f"COPY (SELECT * FROM obligation WHERE case_id = '{case}') TO STDOUT",
        f"WITH x AS MATERIALIZED (SELECT * FROM adjustment) SELECT * FROM x WHERE case_id = '{case}'",
        f"SELECT * FROM obligation WHERE case_id = '{case}' UNION ALL SELECT * FROM obligation WHERE case_id = '{case}'",
    ]


def readers(case):
    """Every way to what a case holds, each a statement that answers rows of it to whoever may."""
    custodial = lay.CASES[case][1]
    return [
        f"SELECT * FROM obligations_by_case('{case}')",
        f"SELECT o.docket FROM support_case c CROSS JOIN LATERAL obligations_by_case(c.case_id) AS o WHERE c.case_id LIKE '{case}%'",
        f"SELECT payment_ref, amount FROM payments_by_case('{case}')",
        f"SELECT p.amount FROM support_case c CROSS JOIN LATERAL payments_by_case(c.case_id) AS p WHERE c.case_id = '{case}'",
        f"SELECT disbursements_by_case('{case}')",
        f"SELECT * FROM ROWS FROM (adjustments_by_case('{case}'), assistance_changes_by_case('{case}'))",
        f"SELECT changed FROM ledger_revision('{case}') AS changed WHERE changed IS NOT NULL",
        f"COPY (SELECT * FROM obligations_by_case('{case}')) TO STDOUT",
        f"WITH x AS MATERIALIZED (SELECT * FROM adjustments_by_case('{case}')) SELECT * FROM x",
        f"SELECT * FROM obligations_by_case('{case}') UNION ALL SELECT * FROM obligations_by_case('{case}')",
        lay.statement("support_case_by_key", case_id=case),
        lay.statement("payments_of_case", case_id=case),
        lay.statement("obligations_of_case", case_id=case),
        lay.statement("disbursements_of_case", case_id=case),
        lay.statement("adjustments_of_case", case_id=case),
        lay.statement("assistance_changes_of_case", case_id=case),
        lay.statement("party_by_ref", party_ref=custodial),
    ]


class TicketTest(lay.OfficeTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.postgres = lay.Session(cls.server, "postgres")
        cls.addClassCleanup(cls.postgres.close)

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        print(f"\n{cls.__name__}: {EMPTY} reads without a ticket, 0 rows; {GIVEN} with one; so far", file=sys.stderr)

    def setUp(self):
        self.postgres.must("DELETE FROM access_ticket; DELETE FROM working_session")

    def reads_nothing(self, desk, case=CASE, tried=""):
        global EMPTY
        for reader in readers(case) + tables(case):
            desk.must("SAVEPOINT reading") if desk.is_in_unit else None
            answer = desk.run(reader)
            self.assertEqual(answer.rows, [], f"{desk.user}, {tried}: {reader}")
            self.assertIn(answer.state, ("00000", "42501"), reader)
            desk.must("ROLLBACK TO reading") if desk.is_in_unit else None
            EMPTY += 1

    def reads(self, desk, case=CASE, tried=""):
        global GIVEN
        for reader in readers(case):
            self.assertNotEqual(desk.must(reader).rows, [], f"{desk.user}, {tried}: {reader}")
            GIVEN += 1
        if desk.user in DESKS and not desk.is_in_unit:
            for reader in tables(case):
                self.assertEqual(desk.run(reader).state, "42501", f"{desk.user}, {tried}: {reader}")

    def desk(self, user, **options):
        desk = super().desk(user, **options)
        desk.is_in_unit = False
        return desk

    def begin(self, desk, how=""):
        desk.must(f"BEGIN {how}")
        desk.is_in_unit = True

    def end(self, desk, how="COMMIT"):
        desk.must(how)
        desk.is_in_unit = how.endswith("CHAIN")

    def open(self, desk, case=CASE, action="view", **more):
        answer = desk.unit(action=action, **about(case, **more))
        self.assertEqual((answer.state, answer.message), ("00000", ""))


class Verdicts(TicketTest):
    def test_server_decides_as_the_program(self):
        """Against the list that tst_rightstable compares with the program's own verdicts."""
        signs = {"granted": "G", "needs_reason": "R", "blocked": "B", "not_allowed": "N"}
        with open(os.path.join(lay.HERE, "verdicts.csv"), encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        facts = list(itertools.product(("A", ""), ("A", "B", ""), ("false", "true"), ("false", "true")))
        compared = 0
        for row in rows:
            role = lay.GROUPS.index(row["role"])
            columns = ", ".join(f"verdict_of(grant_of({role}, '{row['right']}'), '{office}', '{of_case}', {blocked}, {reason})"
                                for office, of_case, blocked, reason in facts)
            answer = self.postgres.must(f"SELECT {columns}").rows[0]
            self.assertEqual("".join(signs[verdict] for verdict in answer), row["verdicts"], row)
            compared += len(answer)
        self.assertEqual(compared, 15 * 6 * 2 * 3 * 2 * 2)
        print(f"{compared} verdicts compared", file=sys.stderr)


class Tickets(TicketTest):
    def test_nobody_reads_without(self):
        for name in lay.PERSONS:
            self.reads_nothing(self.session_outside(name), tried="not signed in")
            self.reads_nothing(self.desk(name), tried="signed in")

    def session_outside(self, name):
        session = self.session(name)
        session.is_in_unit = False
        return session

    def test_a_ticket_opens_its_case_alone(self):
        for name, case, other in (("agent", CASE, SOUTHERN), ("caseworker", CASE, OTHER), ("supervisor", CASE, SHIELDED),
                                  ("south.caseworker", SOUTHERN, CASE)):
            desk = self.desk(name)
            self.open(desk, case)
            self.reads(desk, case)
            self.reads_nothing(desk, other, "another case")
            self.reads_nothing(self.desk("taxworker"), case, "another user's")

    def test_every_action_on_a_case_opens_it(self):
        for action in ("view", "print", "paper", "pin_request", "contact", "note", "export", "reveal"):
            self.setUp()
            desk = self.desk("caseworker")
            self.open(desk, CASE, action, reason="asked for it")
            self.reads(desk, tried=action)
        self.setUp()
        desk = self.desk("supervisor")
        desk.unit(action="batch", office_of_case="NORTH", cases=[CASE, OTHER])
        self.reads(desk)
        self.reads(desk, OTHER)
        self.reads_nothing(desk, SHIELDED)

    def test_what_opens_no_case(self):
        desk = self.desk("supervisor")
        for action in ("search", "lock", "read_trail", "setting", "clock_went_back"):
            self.open(desk, CASE, action)
        for outcome in ("refused", "not_found", "failed"):
            self.open(desk, CASE, outcome=outcome)
        self.reads_nothing(desk, tried="rows that open nothing")
        mailroom = self.desk("mailroom")
        self.open(mailroom, CASE, "letter")
        self.reads_nothing(mailroom, tried="a letter")

    def test_not_in_the_transaction_that_gives_it(self):
        desk, beside = self.desk("agent"), self.session_outside("agent")
        for way in ("", "ISOLATION LEVEL REPEATABLE READ", "ISOLATION LEVEL SERIALIZABLE"):
            self.begin(desk, way)
            desk.must(desk.LOCK)
            desk.must_note("view", **about(CASE))
            snapshot = desk.must("SELECT pg_export_snapshot()").value if way == "ISOLATION LEVEL REPEATABLE READ" else None
            self.reads_nothing(desk, tried=f"{way}, not committed")
            self.reads_nothing(beside, tried="not committed, from beside")
            if snapshot:
                self.begin(beside, "ISOLATION LEVEL REPEATABLE READ")
                beside.must(f"SET TRANSACTION SNAPSHOT '{snapshot}'")
                self.reads_nothing(beside, tried="by the snapshot of the other")
                self.end(beside)
            desk.must("SAVEPOINT one")
            self.reads_nothing(desk, tried="in a savepoint")
            desk.must("RELEASE one")
            self.reads_nothing(desk, tried="after a savepoint")
            self.end(desk, "ROLLBACK")
            self.reads_nothing(desk, tried="taken back")
        self.begin(desk)
        desk.must("SAVEPOINT one")
        desk.must_note("view", **about(CASE))
        desk.must("ROLLBACK TO one")
        self.reads_nothing(desk, tried="savepoint taken back")
        self.end(desk)
        self.reads_nothing(desk, tried="savepoint taken back, committed")
        self.begin(desk)
        desk.must_note("view", **about(CASE))
        self.assertNotEqual(desk.run("PREPARE TRANSACTION 'half'").state, "00000")
        self.end(desk, "ROLLBACK")
        self.reads_nothing(desk, tried="half a commit")
        self.begin(desk)
        desk.must_note("view", **about(CASE))
        self.end(desk, "COMMIT AND CHAIN")
        self.reads(desk)
        self.end(desk, "ROLLBACK")
        self.reads(desk)
        self.reads(beside)

    def test_statements_from_before(self):
        desk = self.desk("agent")
        desk.must(f"PREPARE reading AS SELECT docket FROM obligations_by_case('{CASE}')")
        desk.must("PREPARE whichever (text) AS SELECT docket FROM obligations_by_case($1)")
        for _ in range(7):  # from the sixth on with a plan for all
            self.assertEqual(desk.must("EXECUTE reading").rows, [])
            self.assertEqual(desk.must(f"EXECUTE whichever ('{CASE}')").rows, [])
        desk.must("BEGIN ISOLATION LEVEL REPEATABLE READ; "
                  f"DECLARE early CURSOR WITH HOLD FOR SELECT docket FROM obligations_by_case('{CASE}')")
        other = self.session_outside("agent")
        other.number = desk.number
        self.open(other)
        self.assertEqual(desk.must("FETCH ALL FROM early").rows, [])
        self.assertEqual(desk.must("EXECUTE reading").rows, [], "in a snapshot from before")
        desk.must("COMMIT")
        self.assertEqual(desk.must("FETCH ALL FROM early").rows, [])
        self.assertEqual(len(desk.must("EXECUTE reading").rows), 1)
        self.assertEqual(len(desk.must(f"EXECUTE whichever ('{CASE}')").rows), 1)
        self.assertEqual(desk.must(f"EXECUTE whichever ('{OTHER}')").rows, [])
        desk.unit(action="sign_out")
        self.assertEqual(desk.must("EXECUTE reading").rows, [])
        self.assertEqual(desk.must(f"EXECUTE whichever ('{CASE}')").rows, [])

    def test_a_ticket_ends(self):
        ends = {"with the session, after 16 hours": "UPDATE working_session SET began_at = began_at - interval '17 hours'",
                "user disabled": "UPDATE staff_user SET disabled = 1 WHERE name = 'agent'",
                "another role": "UPDATE staff_user SET role = 3 WHERE name = 'agent'",
                "another office": "UPDATE staff_user SET office = 'SOUTH' WHERE name = 'agent'",
                "another password": "UPDATE staff_user SET forgiven_before = 100000 WHERE name = 'agent'"}
        for how, change in ends.items():
            self.setUp()
            desk = self.desk("agent")
            self.open(desk)
            self.reads(desk)
            self.postgres.must("ALTER TABLE staff_user DISABLE TRIGGER USER")
            self.postgres.must(change)
            self.reads_nothing(desk, tried=how)
            self.postgres.must("UPDATE staff_user SET disabled = 0, role = 0, office = 'NORTH', forgiven_before = 0 WHERE name = 'agent'; "
                               "ALTER TABLE staff_user ENABLE ALWAYS TRIGGER staff_user_keeps_roles; "
                               "ALTER TABLE staff_user ENABLE ALWAYS TRIGGER staff_user_is_not_emptied; "
                               "ALTER TABLE staff_user ENABLE ALWAYS TRIGGER staff_user_ends_sessions")
        self.setUp()
        desk = self.desk("agent")
        self.open(desk)
        desk.unit(action="sign_out")
        self.reads_nothing(desk, tried="signed out")
        self.reads_nothing(self.desk("agent"), tried="another session")

    def test_a_case_stays_open_as_long_as_a_call_takes(self):
        desk = self.desk("supervisor")
        self.open(desk, CASE, reason="a reason")
        self.assertEqual(desk.must("SELECT keeps_contact FROM open_ticket").rows, [["t"]])
        self.postgres.must("UPDATE access_ticket SET given_at = given_at - interval '15 minutes 1 second'")
        self.reads(desk)
        self.assertEqual(desk.must("SELECT keeps_contact FROM open_ticket").rows, [["f"]], "the contact for 15 minutes")
        self.postgres.must("UPDATE access_ticket SET case_id = ''")
        self.reads_nothing(desk, tried="a ticket for every case, after 15 minutes")

    def test_own_and_relatives_cases_stay_closed(self):
        for blocked in (CASE, lay.CASES[CASE][1], lay.CASES[CASE][2]):
            self.postgres.must("ALTER TABLE staff_block DISABLE TRIGGER USER; "
                               f"INSERT INTO staff_block VALUES ('supervisor', '{blocked}'), ('agent', '{blocked}')")
            for name in ("supervisor", "agent"):
                desk = self.desk(name)
                for action in ("view", "print", "note", "pin_request", "paper", "batch", "oversight"):
                    answer = desk.unit(action=action, **about(CASE, reason="a reason"))
                    self.assertEqual(answer.state, "42501", f"{name} {action}")
                self.open(desk, CASE, outcome="refused")
                self.reads_nothing(desk, tried="blocked")
            self.postgres.must("DELETE FROM staff_block; ALTER TABLE staff_block ENABLE ALWAYS TRIGGER staff_block_is_noted; "
                               "ALTER TABLE staff_block ENABLE ALWAYS TRIGGER staff_block_is_not_emptied")

    def test_another_office_takes_a_reason(self):
        for name in ("south.caseworker", "south.supervisor"):
            desk = self.desk(name)
            for action in ("view", "print", "note", "paper", "pin_request"):
                for blank in ("", " ", "\t"):
                    self.assertEqual(desk.unit(action=action, **about(CASE, reason=blank)).state, "42501", action)
            self.reads_nothing(desk, tried="without a reason")
            self.open(desk, CASE, reason="moved there")
            self.reads(desk)
            self.open(desk, CASE, "print")  # what follows needs none
            self.reads(desk)

    def test_administrator_reads_what_the_trail_says(self):
        desk = self.desk("administrator")
        for action in ("user", "setting", "checkpoint"):
            desk.unit(action=action)
        self.reads_nothing(desk, tried="no import, no check")
        desk.unit(action="import", outcome="refused")
        self.reads_nothing(desk, tried="refused")
        self.begin(desk)
        desk.must_note("check")
        self.reads_nothing(desk, tried="not committed")
        self.end(desk, "ROLLBACK")
        self.assertEqual(desk.unit(action="check").state, "00000")
        self.reads(desk)
        self.reads(desk, SOUTHERN)

    def test_an_import_that_takes_long_reads_to_its_end(self):
        desk = self.desk("administrator")
        self.assertEqual(desk.unit(action="import").state, "00000")
        self.begin(desk)
        self.reads(desk)
        self.postgres.must("UPDATE access_ticket SET given_at = given_at - interval '14 minutes 59.9 seconds'")
        desk.must("SELECT pg_sleep(0.2)")
        self.reads(desk)
        self.end(desk)
        self.reads_nothing(desk, tried="the next transaction")

    def test_many_tickets_are_kept_few(self):
        """A batch of many cases leaves the newest 4,096 tickets of a user."""
        desk = self.desk("supervisor")
        self.postgres.must(f"INSERT INTO access_ticket SELECT 'supervisor', -n, 'ZZ' || n, {desk.number}, '3', now(), false "
                           "FROM generate_series(1, 5000) AS n")
        self.open(desk)
        self.assertEqual(self.postgres.must("SELECT count(*) FROM access_ticket WHERE user_name = 'supervisor'").value, "4096")
        self.reads(desk)


class Fuzz(TicketTest):
    """Any order of anything: whatever is read, a row that others see says so."""

    STEPS = 20000 if LONG else 700

    def test_no_read_without_a_row_that_survives(self):
        dice = random.Random(7)
        cases = [CASE, OTHER, SOUTHERN]
        desks = [self.desk("agent"), self.session("agent")]
        desks[1].number = desks[0].number
        empty = given = forgotten = 0  # what was opened before that entry counts no more
        for step in range(self.STEPS):
            desk = dice.choice(desks)
            case = dice.choice(cases)
            doing = dice.choice(["BEGIN", "BEGIN ISOLATION LEVEL REPEATABLE READ", "COMMIT", "ROLLBACK", "SAVEPOINT s", "SAVEPOINT s",
                                 "ROLLBACK TO s", "RELEASE s", "COMMIT", "note", "note", "note", "read", "read", "read", "read", "forget", "again"])
            if doing == "note":
                desk.run("SET lock_timeout = '50ms'")
                with self.unless_stopped(desk):
                    desk.note("view", **about(case))
            elif doing == "read":
                answer = desk.run(dice.choice(readers(case)))
                seen = self.postgres.must("SELECT EXISTS (SELECT FROM trail_row r JOIN trail_session s ON s.number = r.session WHERE "
                                          f"r.case_id = '{case}' AND s.user_name = 'agent' AND r.outcome = 'done' AND r.entry > {forgotten})").value
                if answer.rows:
                    given += 1
                    self.assertEqual(seen, "t", f"step {step}")
                else:
                    empty += 1
            elif doing == "forget":
                if dice.random() < 0.5:
                    for one in desks:
                        one.run("ROLLBACK")
                    self.postgres.must("DELETE FROM access_ticket")
                    forgotten = int(self.postgres.must("SELECT max(entry) FROM trail_row").value)
                    cases = [dice.choice(list(lay.CASES)) for _ in range(3)]
            elif doing == "again":
                if dice.random() < 0.1:
                    for one in desks:
                        one.run("ROLLBACK")
                    desks[0].unit(action="sign_out")
                    forgotten = int(self.postgres.must("SELECT max(entry) FROM trail_row").value)
                    desks[0].sign_in()
                    desks[1].number = desks[0].number
            else:
                desk.run(doing)
        self.assertGreater(given, 10)
        self.assertGreater(empty, 10)
        print(f"{self.STEPS} steps: {given} reads with a row that survives, {empty} empty, 0 without a row", file=sys.stderr)

    @staticmethod
    def unless_stopped(desk):
        """A unit of work that was broken off takes no row."""
        return contextlib.suppress(AssertionError, IndexError)


if __name__ == "__main__":
    unittest.main()
