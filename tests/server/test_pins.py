#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests for a lost PIN and the sealed PINs themselves, on the server: the decision over every combination of the facts, compared with
the program's own; what a request claims against what the tables say; who reads a box, and who compares a number how often."""

import itertools
import os
import subprocess
import unittest

import lay
from deskwork import (MAY_NOT, RULE, VOID, RulesTest, asked_number, claim, days_ago, deed, import_pin, index_of, letter_row, move, request,
                      today, unit)

OBSTACLES = """locked locked_in_writing no_match not_signed no_letter_date no_sealed_pin quarantined open_letter address_changed
    address_changed_by_requester mail_returned address_not_verified many_letters""".split()
DAY = "2026-03-31"


class DecisionTest(RulesTest):
    """pin_decision() on the server is the program's decide(): the same table, made by a test of the program, is asked here."""

    def test_every_combination_of_the_facts_as_the_program_decides_it(self):
        table = os.environ.get("CASELEDGER_PIN_TABLE")
        if not table:
            self.skipTest("no table of the program's: CASELEDGER_PIN_TABLE names the test that prints it")
        lines = subprocess.run([table], capture_output=True, text=True, check=True, timeout=120,
                               env=os.environ | {"CASELEDGER_PRINT_PIN_TABLE": "1"}).stdout.splitlines()
        rows = [line.split("|") for line in lines if line.count("|") == 14]
        self.assertGreater(len(rows), 10_000)
        owner = self.session(lay.INSTALLER)
        owner.must("CREATE TEMPORARY TABLE decided (channel int, checks text, lacks_day boolean, has_address boolean, failures bigint, "
                   "letters bigint, has_pin boolean, bad boolean, open boolean, verified date, changed date, returned date, own boolean, "
                   "strict date, said text)")
        for part in range(0, len(rows), 2000):
            owner.must("INSERT INTO decided VALUES " + ",".join(
                "(" + ",".join("NULL" if value == "" else lay.literal(value) for value in row[:14]) + "," + lay.literal(row[14]) + ")"
                for row in rows[part:part + 2000]))
        answer = owner.must("SELECT count(*), count(*) FILTER (WHERE pin_decision(channel, checks, lacks_day, has_address, "
                            "failures, letters, has_pin, bad, open, verified, changed, returned, own, strict) <> said), count(DISTINCT said) FROM decided")
        print(f"{answer.rows[0][0]} combinations of the facts, {answer.rows[0][2]} answers, {answer.rows[0][1]} that differ", flush=True)
        self.assertEqual(answer.rows[0][1], "0")


class RequestsTest(RulesTest):
    def setUp(self):
        self.agent = self.desk("agent")
        self.administrator = self.desk("administrator")
        self.addCleanup(self.forget)

    def forget(self):
        postgres = self.session("postgres")
        for table in ("letter", "letter_step", "pin_request", "ssn_question", "address_change", "sealed_pin"):
            postgres.must(f"SET session_replication_role = replica; ALTER TABLE {table} DISABLE TRIGGER stays; DELETE FROM {table}; "
                          f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER stays; SET session_replication_role = origin")
        postgres.must("UPDATE party SET address_verified_on = '2025-01-01', address_changed_on = NULL, returned_mail_on = NULL")

    def test_the_facts_of_the_tables_decide(self):
        """Every combination of what the tables hold; each answer that the program could claim, and only the right one is taken."""
        pins = (None, 0, 1)  # no PIN, one, a faulty one
        changes = itertools.product(pins, (False, True), (None, 10, 40), (None, 5, 20), (None, 12), (False, True), (0, 2))
        right = wrong = 0
        for number, (pin, is_open, changed, verified, returned, own, letters) in enumerate(changes):
            if os.environ.get("CASELEDGER_LONG") != "1" and number % 5:
                continue
            self.forget()
            self.put_facts(pin, is_open, changed, verified, returned, own, letters)
            refusals = ["no_sealed_pin"] * (pin is None) + ["quarantined"] * (pin == 1) + ["open_letter"] * is_open
            risks = ["address_changed"] * (changed == 10) + ["address_changed_by_requester"] * own
            risks += ["mail_returned"] * (returned is not None and (verified is None or verified >= returned))
            risks += ["address_not_verified"] * (verified is None or (changed is not None and verified > changed))
            # An open letter counts among the recent ones, too.
            risks += ["many_letters"] * (letters == 2)
            expected = (2, " ".join(refusals)) if refusals else (1, " ".join(risks)) if risks else (0, "")
            claims = [(0, ""), (1, " ".join(risks) or "address_changed"), (1, "many_letters"), (2, "no_match"), (2, " ".join(refusals)),
                      expected]
            for claimed in dict.fromkeys(claims):
                kept = dict(letter="999-999-999") if "open_letter" in claimed[1] else {}
                answer, _ = request(self.agent, result=claimed[0], obstacles=claimed[1], kept=kept)
                with self.subTest(pin=pin, open=is_open, changed=changed, verified=verified, returned=returned, own=own, letters=letters,
                                  claimed=claimed):
                    if claimed == expected:
                        self.allowed(answer)
                        right += 1
                    else:
                        self.refused(answer)
                        wrong += 1
                if answer.is_done:
                    break
        print(f"{right} right answers of the tables' facts, {wrong} others refused", flush=True)

    def put_facts(self, pin, is_open, changed, verified, returned, own, letters):
        def day(days):
            return "NULL" if days is None else lay.literal(days_ago(days))
        rows = [f"UPDATE party SET address_verified_on = {day(verified)}, address_changed_on = {day(changed)}, "
                f"returned_mail_on = {day(returned)} WHERE party_ref = 'P1'"]
        if pin is not None:
            rows.append("INSERT INTO sealed_pin VALUES ('P1', 'key', decode(repeat('01', 112), 'hex'), '', NULL, "
                        f"{pin}, (SELECT max(number) FROM posting))")
        if own:
            rows.append("INSERT INTO address_change VALUES ('P1', 1, current_date, '2026-01-01T00:00:00.000Z', 'agent')")
        past = [("999-999-999", 1)] * is_open + [(f"888-888-88{place}", 6) for place in range(letters)]
        for number, state in past:
            rows.append(f"INSERT INTO letter VALUES ('{number}', 'AA00001A1', 'NORTH', 0, 'P1', 0, {state}, 0, '', '{days_ago(30)}', "
                        "'2026-01-01T00:00:00.000Z', 'caseworker', '', NULL, '2026-01-01T00:00:00.000Z', 1, 0, NULL, NULL, '', '', '', "
                        "0, 0, '', '')")
        self.installer_runs("; ".join(rows))

    def sealed(self, *parties):
        for party in parties or ("P1",):
            self.allowed(import_pin(self.administrator, party))

    def test_a_request_says_what_is_so(self):
        self.sealed()
        for kept in (dict(party_ref="P2"), dict(role=1), dict(case_id="AA00002A1"), dict(requested_by="caseworker"), dict(failed=1),
                     dict(requested_at="2026-01-01T00:00:00.000Z"), dict(office_day=days_ago(1)), dict(office_day=days_ago(-1)),
                     dict(letter=""), dict(letter="999-999-999"), dict(letter=None), dict(channel=1),
                     dict(checks="yyyn-"), dict(checks="-----"), dict(checks="yyyyy"), dict(checks="yyyyn"), dict(checks="yyy"),
                     dict(result=1), dict(result=2), dict(obstacles="many_letters"), dict(obstacles="locked")):
            with self.subTest(kept=kept):
                self.refused(request(self.agent, kept=kept)[0])
        for kept in (dict(checks="yyyyy"), dict(failed=0), dict(letter="999-999-999"), dict(obstacles=""), dict(obstacles="not_signed")):
            with self.subTest(refusal=kept):
                self.refused(request(self.agent, result=2, checks="nyyy-", obstacles="no_match", kept=kept)[0])
        self.refused(request(self.agent, result=2, obstacles="no_match")[0], RULE)  # where all of it matches
        self.refused(request(self.agent, result=2, checks="nyyy-", obstacles="no_match", row=dict(outcome="done"))[0], RULE)
        self.refused(request(self.agent, result=2, checks="nyyy-", obstacles="no_match", without=("row",))[0], RULE)
        self.allowed(request(self.agent, result=2, checks="nyyy-", obstacles="no_match")[0])
        self.allowed(request(self.agent, result=2, channel=1, checks="yyyyn", obstacles="not_signed")[0])
        self.allowed(request(self.agent, result=2, channel=1, checks="yyyyy", obstacles="no_letter_date")[0])
        self.allowed(request(self.agent, channel=1)[0])

    def test_three_that_do_not_match_and_ten_in_writing(self):
        self.sealed()
        wrong = dict(result=2, checks="nyyy-", obstacles="no_match")
        for _ in range(3):
            self.allowed(request(self.agent, **wrong)[0])
        self.refused(request(self.agent, **wrong)[0], RULE)
        self.refused(request(self.agent)[0], RULE)
        self.refused(request(self.agent, result=2, checks="yyyy-", obstacles="locked")[0], RULE)  # nothing is compared any more
        locked = dict(result=2, checks="-----", obstacles="locked")
        self.allowed(request(self.agent, **locked)[0])
        self.assertEqual(self.agent.must(lay.statement("pin_attempts", case_id="AA00001A1", role=0, day=str(today()),
                                                       office_day=str(today()))).value, "3")
        in_writing = dict(channel=1, result=2, checks="yyyny", obstacles="no_match")
        for _ in range(7):
            self.allowed(request(self.agent, **in_writing)[0])
        self.refused(request(self.agent, **in_writing)[0], RULE)
        self.refused(request(self.agent, channel=1)[0], RULE)
        self.allowed(request(self.agent, channel=1, result=2, checks="-----", obstacles="locked_in_writing")[0])
        # Another day's do not count, and no day but the office's own may be named beside it.
        self.refused(request(self.agent, kept=dict(requested_on=days_ago(-1), office_day=days_ago(-1)))[0], RULE)

    def test_a_number_is_compared_once_it_is_on_record(self):
        self.sealed()
        self.refused(request(self.agent, asks=False)[0], RULE)  # not asked
        self.allowed(asked_number(self.agent, "AA00001A1", 0, index_of("P2")))  # wrong
        self.refused(request(self.agent, asks=False)[0], RULE)
        self.allowed(request(self.agent, asks=False, result=2, checks="ynyy-", obstacles="no_match")[0])
        self.allowed(asked_number(self.agent, "AA00001A1", 0, b""))
        self.refused(request(self.agent, asks=False)[0], RULE)
        self.allowed(asked_number(self.agent, "AA00001A1", 0, index_of("P1")))
        self.refused(request(self.agent, asks=False, result=2, checks="ynyy-", obstacles="no_match")[0], RULE)
        other = self.desk("caseworker")
        self.refused(request(other, asks=False)[0], RULE)  # another's question
        # The answer is never heard in the transaction of the question, and a question that is taken back was none.
        matches = f"SELECT ssn_matches('P3', {lay.literal(index_of('P3'))})"
        desk = self.agent
        asks = f"SELECT ask_ssn('AA00002A1', 0, {lay.literal(index_of('P3'))})"
        self.assertEqual(desk.must(matches).value, "f")
        for text in (("BEGIN", asks, matches, "ROLLBACK"), ("BEGIN", "SAVEPOINT s", asks, matches, "ROLLBACK TO s", matches, "COMMIT")):
            answers = [desk.must(one) for one in text]
            self.assertTrue(all(answer.value != "t" for answer in answers))
        self.assertEqual(desk.must(matches).value, "f")
        for text in ("BEGIN", asks):
            desk.must(text)
        self.assertEqual(desk.must(matches).value, "f")
        desk.must("COMMIT")
        self.assertEqual(desk.must(matches).value, "t")
        self.assertEqual(desk.must("BEGIN TRANSACTION READ ONLY;" + matches).value, "t")
        desk.must("COMMIT")
        self.assertEqual(other.must(matches).value, "f")
        for text in ("SELECT * FROM ssn_question", "INSERT INTO ssn_question DEFAULT VALUES", "DELETE FROM ssn_question",
                     "SELECT ssn_index FROM party", f"SELECT 1 FROM party WHERE ssn_index = {lay.literal(index_of('P1'))}",
                     "SELECT ssn_was_right('P1')", "SELECT pin_decision_on('P1', 0, 'yyyy-', false, now()::date, now()::date, '')"):
            self.refused(desk.run(text), MAY_NOT)

    def test_sixty_numbers_an_hour_and_ten_wrong_ones_a_day(self):
        for place in range(10):
            self.allowed(asked_number(self.agent, "AA00001A1", 0, bytes([place] * 32)))
        self.allowed(asked_number(self.agent, "AA00001A1", 0, index_of("P1")))
        self.assertEqual(self.agent.must(f"SELECT ssn_matches('P1', {lay.literal(index_of('P1'))})").value, "f")
        for place in range(49):
            self.allowed(asked_number(self.agent, "AA00002A1", place % 2, index_of("P3")))
        self.refused(asked_number(self.agent, "AA00002A1", 0, index_of("P3")), "CL429")
        self.allowed(asked_number(self.desk("caseworker"), "AA00002A1", 0, index_of("P3")))
        asked = self.desk("auditor").must("SELECT asked_by, count(*) FROM ssn_question GROUP BY asked_by ORDER BY asked_by").rows
        self.assertEqual(asked, [["agent", "60"], ["caseworker", "1"]])
        self.refused(self.desk("auditor").run("SELECT party_ref FROM ssn_question"), MAY_NOT)

    def test_who_may_ask(self):
        self.sealed("P1", "P6")
        for user in ("mailroom", "auditor", "administrator"):
            desk = self.desk(user)
            self.refused(asked_number(desk, "AA00001A1", 0, index_of("P1")), MAY_NOT)
            self.refused(desk.run("INSERT INTO pin_request SELECT * FROM pin_request"), MAY_NOT)
        worker = self.desk("caseworker")
        south = dict(case="BB00001B1", party="P6", office="SOUTH")
        self.refused(asked_number(worker, "BB00001B1", 0, index_of("P6")), MAY_NOT)  # another office's, without a reason
        self.refused(request(worker, **south, asks=False, result=2, checks="ynyy-", obstacles="no_match")[0], MAY_NOT)
        self.refused(request(worker, **south, asks=False, result=2, checks="ynyy-", obstacles="no_match", row=dict(outcome="done"))[0])
        self.allowed(worker.unit(action="view", case_id="BB00001B1", office_of_case="SOUTH", reason="moved here"))
        self.allowed(request(worker, **south, reason="moved here")[0])
        for blocked in ("AA00001A1", "P1", "P2"):
            self.installer_runs(f"INSERT INTO staff_block VALUES ('agent', '{blocked}')")
            self.refused(asked_number(self.agent, "AA00001A1", 0, index_of("P1")), MAY_NOT)
            self.refused(request(self.agent, asks=False, result=2, checks="ynyy-", obstacles="no_match")[0], MAY_NOT)
            self.installer_runs("DELETE FROM staff_block")
        self.refused(asked_number(self.session("supervisor"), "AA00001A1", 0, index_of("P1")), MAY_NOT)  # not signed in

    def test_an_answer_is_heard_by_who_asked(self):
        self.sealed()
        _, number = request(self.agent)
        answer = "pin_request_by_id"
        self.assertEqual(self.agent.must(lay.statement(answer, request_id=f"request {number}")).rows[0][5], number)
        heard = self.desk("caseworker").must(lay.statement(answer, request_id=f"request {number}")).rows[0]
        self.assertEqual([heard[2], heard[3], heard[5], heard[7]], ["", "", "", ""])
        self.assertEqual(self.agent.must(lay.statement(answer, request_id="none")).rows, [])
        self.refused(request(self.desk("caseworker"), case="AA00002A1", party="P3", number=number)[0])

    def test_a_protected_address_is_compared_once_the_number_was_right(self):
        self.assertEqual(self.agent.must(lay.statement("pin_party", party_ref="P5")).rows, [])
        self.allowed(self.agent.unit(action="view", case_id="AA00003A1", office_of_case="NORTH"))
        heard = self.agent.must(lay.statement("pin_party", party_ref="P5")).rows[0]
        self.assertEqual(heard[11:], [""] * 7)
        self.allowed(asked_number(self.agent, "AA00003A1", 0, index_of("P4")))
        self.assertEqual(self.agent.must(lay.statement("pin_party", party_ref="P5")).rows[0][11:], [""] * 7)
        self.allowed(asked_number(self.agent, "AA00003A1", 0, index_of("P5")))
        self.assertEqual(self.agent.must(lay.statement("pin_party", party_ref="P5")).rows[0][11], "5 Sample St")
        self.assertEqual(self.desk("caseworker").must(lay.statement("pin_party", party_ref="P5")).rows, [])


class BoxesTest(RulesTest):
    def setUp(self):
        self.session("postgres").must("SET session_replication_role = replica; ALTER TABLE sealed_pin DISABLE TRIGGER stays; "
                                      "DELETE FROM sealed_pin; ALTER TABLE sealed_pin ENABLE ALWAYS TRIGGER stays")
        self.administrator = self.desk("administrator")
        self.mailroom = self.desk("mailroom")
        self.agent = self.desk("agent")

    def test_an_import_brings_boxes_and_reads_none(self):
        administrator = self.administrator
        self.allowed(import_pin(administrator, "P1"))
        self.refused(import_pin(administrator, "P3", row=False), RULE)  # not noted
        self.refused(import_pin(administrator, "P3", posting=1), (MAY_NOT, RULE))  # under another's posting
        self.refused(import_pin(administrator, "P3", box=b"short"), RULE)
        self.refused(import_pin(administrator, "P3", key=""), RULE)
        self.refused(import_pin(administrator, "P1"))  # there is one
        self.refused(import_pin(self.desk("supervisor"), "P3"), MAY_NOT)
        self.refused(import_pin(self.mailroom, "P3"), MAY_NOT)
        self.refused(import_pin(self.agent, "P3"), MAY_NOT)
        box = lay.literal(b"\x01" * 112)
        same = dict(party_ref="P1", key_id="key1", box=b"\x01" * 112, escrow_key_id="", escrow_box=None)
        self.assertEqual(administrator.must(lay.statement("sealed_pin_stored", **same)).rows, [["1", "1"]])
        self.assertEqual(administrator.must(lay.statement("sealed_pin_stored", **same | dict(key_id="key2"))).rows, [["1", "0"]])
        self.assertEqual(administrator.must(lay.statement("sealed_pin_stored", **same | dict(party_ref="P4"))).rows, [["0", "0"]])
        self.assertEqual(administrator.must(lay.statement("sealed_pin_stored", **same | dict(party_ref="none"))).rows, [])
        # A faulty box stays so with another escrow's beside it, and another box may be used.
        self.installer_runs("UPDATE sealed_pin SET quarantined = 1 WHERE party_ref = 'P1'")
        self.allowed(import_pin(administrator, "P1", verb="sealed_pin_replace", escrow=("key9", b"\x09" * 112)))
        self.assertEqual(self.value("SELECT quarantined FROM sealed_pin WHERE party_ref = 'P1'"), "1")
        self.allowed(import_pin(administrator, "P1", box=b"\x02" * 112, verb="sealed_pin_replace"))
        self.assertEqual(self.value("SELECT quarantined FROM sealed_pin WHERE party_ref = 'P1'"), "0")
        for text in ("SELECT box FROM sealed_pin", "SELECT escrow_box FROM sealed_pin", "SELECT * FROM sealed_pin",
                     f"SELECT 1 FROM sealed_pin WHERE box = {box}", "UPDATE sealed_pin SET key_id = 'x' RETURNING box",
                     f"UPDATE sealed_pin SET quarantined = 1 WHERE box = {box}", "DELETE FROM sealed_pin", "TRUNCATE sealed_pin",
                     "COPY sealed_pin TO STDOUT", "UPDATE sealed_pin SET party_ref = 'P2'",
                     "INSERT INTO sealed_pin SELECT 'P2', key_id, box, '', NULL, 0, posting FROM sealed_pin",
                     f"INSERT INTO sealed_pin VALUES ('P1', 'k', {box}, '', NULL, 0, own_posting()) ON CONFLICT (party_ref) "
                     "DO UPDATE SET box = sealed_pin.box"):
            with self.subTest(text=text):
                self.refused(unit(administrator, text), MAY_NOT)
        self.assertEqual(administrator.must(lay.statement("check_sealed_pins", length=112)).rows, [])
        self.assertEqual(administrator.must(lay.statement("sealed_pin_keys")).count, 1)

    def test_a_box_is_read_for_a_letter_that_is_claimed(self):
        for party in ("P1", "P2", "P3"):
            self.allowed(import_pin(self.administrator, party))
        mailroom = self.mailroom
        boxes = "SELECT count(box) FROM sealed_pin"
        self.assertEqual(mailroom.must(boxes).value, "0")
        answer, number = request(self.agent, case="AA00002A1", party="P3")
        self.allowed(answer)
        self.assertEqual(mailroom.must(boxes).value, "0")
        self.allowed(move(mailroom, number, **claim(letter_row(mailroom, number))))
        self.assertEqual(mailroom.must(lay.statement("sealed_pin_of_party", party_ref="P3")).count, 1)
        self.assertEqual(mailroom.must(boxes).value, "1")
        self.assertEqual(mailroom.must(lay.statement("sealed_pin_of_party", party_ref="P1")).count, 0)
        for text in ("UPDATE sealed_pin SET box = decode(repeat('05', 112), 'hex')", "UPDATE sealed_pin SET key_id = 'mine'",
                     "UPDATE sealed_pin SET posting = 1", "UPDATE sealed_pin SET quarantined = 1",
                     "UPDATE sealed_pin SET quarantined = 1 WHERE party_ref = 'P3'", "DELETE FROM sealed_pin", "TRUNCATE sealed_pin",
                     "INSERT INTO sealed_pin SELECT 'P4', key_id, box, '', NULL, 0, 1 FROM sealed_pin"):
            with self.subTest(text=text):
                self.refused(unit(mailroom, text), (MAY_NOT, RULE))
        self.allowed(move(mailroom, number, state=3, reason="", sha256="ab", pages=1))
        self.assertEqual(mailroom.must(boxes).value, "0")  # it was made
        supervisor = self.desk("supervisor")
        self.allowed(move(supervisor, number, **deed(letter_row(supervisor, number), VOID)))
        for user in ("agent", "caseworker", "supervisor", "auditor"):
            desk = self.desk(user)
            for text in ("SELECT box FROM sealed_pin", "SELECT party_ref FROM sealed_pin", "SELECT may_read_box('P1')",
                         "SELECT sealed_pin_counts(false)", "SELECT sealed_pin_is('P1', '', '', '', '')"):
                self.refused(desk.run(text), MAY_NOT)

    def test_pins_are_sealed_anew_once_that_stands_in_the_trail(self):
        for party in ("P5", "P6"):
            self.allowed(import_pin(self.administrator, party))
        room = self.session("mailroom").sign_in()
        wanted = lay.statement("sealed_pins_of_key", old_key="key1", after="", most=500)
        fresh = lay.statement("sealed_pin_reseal", party_ref="P5", key_id="key2", box=b"\x07" * 112, escrow_key_id="", escrow_box=None,
                              old_box=b"\x01" * 112)

        def noted(desk):
            return desk.note("pin_key", detail="sealing anew: key key1")
        self.installer_runs("UPDATE sealed_pin SET key_id = 'key1', quarantined = 0")
        count = self.value("SELECT count(*) FROM sealed_pin WHERE key_id = 'key1'")
        self.assertEqual(room.must(wanted).count, 0)
        room.must("BEGIN")
        room.must(room.LOCK)
        self.assertTrue(noted(room).is_done)
        self.assertEqual(room.must(wanted).count, 0)  # not committed
        room.must("ROLLBACK")
        self.assertEqual(room.must(wanted).count, 0)
        self.allowed(unit(room, noted))
        self.assertEqual(str(room.must(wanted).count), count)
        self.refused(unit(room, fresh), RULE)  # its own row is missing
        for text in (fresh.replace("quarantined = 0", "quarantined = 1"), fresh.replace("07" * 112, "07"), fresh.replace("'key2'", "''"),
                     fresh.replace("quarantined = 0", "quarantined = 0, posting = 1"),
                     fresh.replace("quarantined = 0", "quarantined = 0, party_ref = 'P7'")):
            with self.subTest(text=text[:200]):
                self.refused(unit(room, text, noted), (RULE, MAY_NOT))
        self.allowed(unit(room, fresh, noted))
        self.assertEqual(self.value("SELECT key_id FROM sealed_pin WHERE party_ref = 'P5'"), "key2")
        self.allowed(unit(room, "UPDATE sealed_pin SET quarantined = 1 WHERE party_ref = 'P6'",
                          lambda desk: desk.note("pin_alarm", outcome="refused", detail="sealing anew: another party")))
        self.assertEqual(self.session("agent").sign_in().run("SELECT seals_anew()").state, MAY_NOT)


if __name__ == "__main__":
    unittest.main()
