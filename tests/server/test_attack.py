#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Side doors to what a ticket guards: rows that savepoints take back, work that the server counts, guesses that triggers compare, leave
that lasts longer than it was given for. By psql, with the password of one person, and always with a rollback at the end."""
import re
import unittest

import lay
from deskwork import MAY_NOT, RULE, RulesTest, address_hash, claim, import_pin, index_of, letter_row, move, new_number, request, today

SHIELDED = "AA00003A1"  # its custodial parent, P5, is protected
ELSEWHERE = "BB00002B1"  # and here P8; nobody else opens it
NUMBER = "5185550105"  # P5's; 5185550199 is nobody's
EVERY = "ROW(true, true, true, 'NORTH', 'nobody')::protected_search"


class AttackTest(RulesTest):
    def setUp(self):
        self.postgres = self.session("postgres")
        self.postgres.must("DELETE FROM access_ticket; DELETE FROM working_session")

    def opened(self, name, case=SHIELDED, reason="called"):
        desk = self.desk(name)
        self.allowed(desk.unit(action="view", case_id=case, office_of_case=lay.CASES[case][0], reason=reason))
        return desk

    def same(self, first, second, what):
        """A right guess and a wrong one look alike."""
        type(self).refused_count += 1
        self.assertEqual(first, second, what)

    def work_of(self, desk, text):
        """What the server counts of a statement, for all to see: looks at each table and rows of them; and the shape of its plan."""
        counts = ("SELECT relname, seq_scan, seq_tup_read, idx_scan, idx_tup_fetch FROM pg_stat_xact_all_tables "
                  "WHERE schemaname = 'caseledger' ORDER BY relname")
        desk.must("BEGIN")
        for _ in range(6):  # until the plans of the functions stay as they are
            desk.run(text)
        before = desk.must(counts).rows
        desk.run(text)
        after = desk.must(counts).rows
        plan = desk.run("EXPLAIN (ANALYZE, BUFFERS OFF, COSTS OFF, TIMING OFF, SUMMARY OFF) " + text).rows
        desk.must("ROLLBACK")
        work = {one[0]: [int(new or 0) - int(old or 0) for new, old in zip(one[1:], was[1:], strict=True)]
                for one, was in zip(after, before, strict=True)}
        return {table: done for table, done in work.items() if any(done)}, [row[0] for row in plan if "Filter: " not in row[0]]


class SideDoors(AttackTest):
    def test_a_savepoint_gives_no_leave_to_sealed_pins(self):
        for party in ("P1", "P5"):
            self.allowed(import_pin(self.desk("administrator"), party))
        room = self.desk("mailroom")
        boxes = "SELECT box FROM sealed_pin"
        for begun in (["BEGIN"], ["BEGIN", "SAVEPOINT s"], ["BEGIN", "SAVEPOINT s", "SAVEPOINT t"]):
            for text in begun:
                room.must(text)
            room.must_note("pin_key", detail="sealed anew")
            self.same(room.must(boxes).rows, [], begun)
            room.must("ROLLBACK")
            self.same(room.must(boxes).rows, [], begun)
        self.allowed(room.unit(action="pin_key", detail="sealed anew"))
        self.assertEqual(len(room.must(boxes).rows), 2)
        self.allowed(room.unit(action="sign_out"))
        self.same(room.must(boxes).rows, [], "after the sign-out")

    def test_no_search_works_more_for_a_protected_number(self):
        right = NUMBER
        self.installer_runs("INSERT INTO staff_block VALUES ('taxworker', 'P5')")
        for name in ("agent", "south.caseworker", "taxworker"):  # a caseworker of the office, and kept from that person
            desk = self.desk(name)
            for at_end, length in ((False, 10), (False, 7), (False, 9), (True, 7)):
                told = []
                for digits in (right, "9145550105"):
                    self.postgres.must(f"SET session_replication_role = replica; UPDATE party SET phone_digits = '{digits}', "
                                       f"phone_last7 = '{digits[3:]}' WHERE party_ref = 'P5'; RESET session_replication_role; "
                                       "VACUUM (ANALYZE) party")
                    asked = right[3:] if at_end else right[:length]
                    if at_end and digits != right:
                        self.postgres.must("SET session_replication_role = replica; UPDATE party SET phone_last7 = '0000000' "
                                           "WHERE party_ref = 'P5'; RESET session_replication_role")
                    text = f"SELECT * FROM cases_by_phone('{asked}', {at_end}, {EVERY}, 500)"
                    told.append((self.work_of(desk, text), desk.must(text).rows))
                self.same(told[0], told[1], (name, at_end, length))
        self.postgres.must(f"SET session_replication_role = replica; UPDATE party SET phone_digits = '{right}', "
                           f"phone_last7 = '{right[3:]}' WHERE party_ref = 'P5'; RESET session_replication_role")
        for name, finds in (("agent", False), ("caseworker", True), ("south.caseworker", False), ("supervisor", True),
                            ("south.supervisor", True), ("taxworker", False)):
            for asked in (f"'{right}', false", f"'{right[3:]}', true"):
                found = [row[0] for row in self.desk(name).must(f"SELECT * FROM cases_by_phone({asked}, {EVERY}, 500)").rows]
                self.assertEqual(found, [SHIELDED] if finds else [], name)
            self.doCleanups()
        self.installer_runs("DELETE FROM staff_block")

    def test_a_number_that_is_compared_works_no_more_when_right(self):
        desk = self.desk("agent")
        right, wrong = (self.work_of(desk, f"SELECT ask_ssn('{SHIELDED}', 0, {lay.literal(typed)})")[0]
                        for typed in (index_of("P5"), b"another"))
        self.same(right, wrong, "a number asked and taken back")
        self.assertEqual(self.value("SELECT count(*) FROM ssn_question WHERE party_ref = 'P5'"), "0")

    def test_no_letter_tells_whether_its_address_is_right(self):
        for name in ("agent", "caseworker", "south.supervisor"):
            told = []
            for guess in ("0" * 64, address_hash(None, "P5")):
                desk = self.desk(name)
                desk.must("BEGIN")
                at = desk.must(desk.NOW).value
                told.append(desk.run(lay.statement(
                    "pin_letter_insert", number=new_number(), case_id=SHIELDED, office="NORTH", role=0, party_ref="P5", channel=0, state=1,
                    reason="", requested_on=today().isoformat(), requested_at=at, requested_by=name, address_hash=guess)))
                desk.must("ROLLBACK")
                self.doCleanups()
            self.refused(told[0], RULE)
            self.same(told[0], told[1], name)

    def test_no_kept_version_tells_whether_it_is_right(self):
        right = self.value("SELECT (to_jsonb(p) - ARRAY['posting', 'ssn_index', 'phone_digits', 'phone_last7'])::text FROM party p "
                           "WHERE party_ref = 'P5'")
        for name, desk in (("south.caseworker", self.opened("south.caseworker")), ("supervisor", self.desk("supervisor"))):
            told = []
            for content in (right, right.replace("5 Sample", "6 Sample")):
                desk.must("BEGIN")
                posting = int(desk.must(lay.statement("posting_next")).value)
                desk.must(lay.statement("posting_insert", number=posting, posted_at=desk.must(desk.NOW).value))
                told.append(desk.run(lay.statement("replaced_party_insert", party_ref="P5", posting=posting, content=content)))
                desk.must("ROLLBACK")
            self.refused(told[0], MAY_NOT)
            self.same(told[0], told[1], name)

    def test_no_condition_is_asked_before_the_policy(self):
        self.postgres.must("INSERT INTO kept_paper (number, case_id, kind, role, language, as_of, pages, amount, digest, override_reason, "
                           f"made_at, made_by, content_sha256) VALUES ('ZZZ-ZZZ-ZZ1', '{ELSEWHERE}', 4, 0, 'en', '2026-01-01', 1, 123456, "
                           "'', '', '2026-01-01T00:00:00.000Z', 'supervisor', '') ON CONFLICT DO NOTHING")
        self.opened("south.supervisor", ELSEWHERE, reason="a reason of her own")
        guesses = [("kept_paper", "amount < 200000", "amount < 100000"), ("kept_paper", "as_of = '2026-01-01'", "as_of = '2026-01-02'"),
                   ("kept_paper", "kind = 4", "kind = 5"), ("trail_row", "action = 'view'", "action = 'export'"),
                   ("trail_row", "reason = 'a reason of her own'", "reason = 'another'"), ("trail_row", "outcome = 'done'", "outcome = 'x'")]
        desk = self.desk("agent")
        for table, right, wrong in guesses:
            told = [self.work_of(desk, f"SELECT 1 FROM {table} WHERE case_id = '{ELSEWHERE}' AND {guess}") for guess in (right, wrong)]
            self.same(told[0], told[1], (table, right))

    def test_facts_of_a_request_take_a_ticket(self):
        facts = "SELECT * FROM pin_facts_of('P5', '2020-01-01', '2026-01-01', '2026-01-01')"
        for name in ("agent", "caseworker", "supervisor"):
            self.same(self.session(name).must(facts).rows, [], name)
            self.same(self.desk(name).must(facts).rows, [], name)
            self.assertEqual(len(self.opened(name).must(facts).rows), 1)
            self.doCleanups()
            self.setUp()
        self.same(self.session("caseworker").must("SELECT open_letter_of('P5')").rows, [[None]], "no session")
        self.same(self.desk("south.supervisor").must("SELECT letter_address_of('P5')").rows, [[None]], "no letter")

    def test_a_text_of_many_numbers_counts_as_many_questions(self):
        for place in range(32):
            self.postgres.must(f"SELECT setval('asked_{place:02}', 1)")
        desk = self.desk("agent")
        many = "".join(f" {number:07}" for number in range(1_000_000, 1_000_480))
        answered = 0
        while answered < 9 and desk.run(f"SELECT * FROM contact_in_text('{SHIELDED}', '{many}')").is_done:
            answered += 1
        self.assertLessEqual(answered, 4)  # 3,360 digits are 57 questions of 120; an hour may begin meanwhile
        for place in range(32):
            self.postgres.must(f"SELECT setval('asked_{place:02}', 1)")
        for name in ("mailroom", "auditor", "administrator"):
            self.same(self.desk(name).must(f"SELECT * FROM contact_in_text('{SHIELDED}', '{NUMBER}')").rows, [], name)


class Lasting(AttackTest):
    CONTACT = "SELECT street1 FROM party_by_key('P5')"

    def test_contact_ends_by_the_clock_in_an_old_transaction(self):
        old = self.session("caseworker")
        old.must("BEGIN")
        self.opened("caseworker")
        self.assertEqual(old.must(self.CONTACT).value, "5 Sample St")
        self.postgres.must("UPDATE access_ticket SET given_at = given_at - interval '14 minutes'")
        self.assertEqual(old.must(self.CONTACT).value, "5 Sample St")
        self.postgres.must("UPDATE access_ticket SET given_at = transaction_timestamp() - interval '15 minutes'")
        self.same(old.must(self.CONTACT).value, "", "fifteen minutes later")

    def test_a_ticket_for_every_case_does_not_count_in_a_transaction_kept_open(self):
        kept = self.session("administrator")
        kept.must("BEGIN")
        self.allowed(self.desk("administrator").unit(action="check", detail="begun"))
        self.postgres.must("UPDATE access_ticket SET given_at = given_at + interval '2 minutes'")  # as if it had been begun before
        self.same(kept.must("SELECT count(*) FROM payment").value, "0", "begun before the ticket")
        kept.must("ROLLBACK")
        self.postgres.must("UPDATE access_ticket SET given_at = given_at - interval '2 minutes'")
        self.assertNotEqual(kept.must("SELECT count(*) FROM payment").value, "0")

    def test_who_is_kept_from_a_case_reads_no_more_of_it(self):
        desk = self.opened("supervisor")
        self.allowed(desk.unit(action="view", case_id="AA00001A1", office_of_case="NORTH"))
        ledger = "SELECT count(*) FROM obligations_by_case('{}')"
        self.assertEqual(desk.must(ledger.format(SHIELDED)).value, "1")
        block = lay.statement("staff_block_insert", user_name="supervisor", blocked="P5")
        self.allowed(self.desk("administrator").unit(block, action="user", detail="blocked supervisor from all cases of a person"))
        self.same(desk.must(ledger.format(SHIELDED)).value, "0", "blocked")
        self.assertEqual(desk.must(ledger.format("AA00001A1")).value, "1")
        self.postgres.must("ALTER TABLE staff_block DISABLE TRIGGER USER; DELETE FROM staff_block; ALTER TABLE staff_block ENABLE TRIGGER USER; "
                           "ALTER TABLE staff_block ENABLE ALWAYS TRIGGER block_takes_tickets; "
                           "ALTER TABLE staff_block ENABLE ALWAYS TRIGGER staff_block_is_noted; "
                           "ALTER TABLE staff_block ENABLE ALWAYS TRIGGER staff_block_is_not_emptied")

    def test_a_claim_ends_with_its_lease(self):
        self.allowed(import_pin(self.desk("administrator"), "P3"))
        asked, number = request(self.desk("agent"), case="AA00002A1", party="P3")
        self.allowed(asked)
        room = self.desk("mailroom")
        self.allowed(move(room, number, **claim(letter_row(room, number))))
        addressee = "SELECT street1 FROM letter_addressee_of('P3')"
        self.assertEqual(room.must(addressee).value, "3 Sample St")
        self.postgres.must("SET session_replication_role = replica; UPDATE letter SET lease_until = '2026-01-01T00:00:00.000Z' "
                           f"WHERE number = '{number}'; RESET session_replication_role")
        self.same(room.must(addressee).rows, [], "the lease is over")
        self.same(room.must("SELECT box FROM sealed_pin").rows, [], "the lease is over")

    def test_an_old_snapshot_shows_nothing_newer(self):
        desk = self.opened("caseworker")
        old = self.session("caseworker")
        old.must("BEGIN ISOLATION LEVEL REPEATABLE READ")
        self.assertEqual(old.must(self.CONTACT).value, "5 Sample St")
        self.allowed(desk.unit(action="sign_out"))
        self.same(self.session("caseworker").must(self.CONTACT).rows, [], "signed out")
        self.postgres.must("SET session_replication_role = replica; UPDATE party SET street1 = '55 Other St' WHERE party_ref = 'P5'; "
                           "RESET session_replication_role")
        self.assertNotIn("55 Other St", str(old.must(self.CONTACT).rows))
        old.must("COMMIT")
        self.same(old.must(self.CONTACT).rows, [], "the transaction is over")
        self.postgres.must("SET session_replication_role = replica; UPDATE party SET street1 = '5 Sample St' WHERE party_ref = 'P5'; "
                           "RESET session_replication_role")


class Tried(AttackTest):
    """What held before this was written, as each role."""

    NOTHING = [  # answers no row, or an error
        "SELECT * FROM obligations_by_case(NULL)", "SELECT * FROM obligations_by_case('')", "SELECT * FROM payments_by_case('%')",
        "SELECT * FROM adjustments_by_case(repeat('A', 1000000))", "SELECT * FROM disbursements_by_case('AA0000_A1')",
        "SELECT 1 WHERE ledger_revision('') IS NOT NULL", "SELECT 1 WHERE has_ticket(NULL) OR has_ticket('') OR has_ticket('*sealed PINs')",
        f"SELECT * FROM cases_by_phone('{NUMBER[:9]}%', false, {EVERY}, 500)", f"SELECT * FROM cases_by_phone('\\', false, {EVERY}, 9)",
        f"SELECT * FROM cases_by_phone('518', false, {EVERY}, -1)", f"SELECT * FROM cases_by_phone(NULL, NULL, {EVERY}, NULL)",
        f"SELECT 1 FROM cases_by_phone('518', false, NULL, 9223372036854775807) WHERE case_id = '{SHIELDED}' AND custodial_family = 'x'",
        "SELECT * FROM cases_by_ssn_last4('____', NULL)", "SELECT * FROM cases_by_ssn_last4(E'0005\\n', 9)",
        "SELECT * FROM cases_by_last_payment(NULL, NULL, NULL, NULL, NULL)", "SELECT * FROM contact_in_text(NULL, NULL)",
        "SELECT * FROM pg_stats WHERE schemaname = 'caseledger' AND tablename IN ('party', 'payment', 'kept_paper')",
        "SELECT * FROM pg_stats_ext", "SELECT * FROM pg_prepared_xacts", "SELECT stavalues1 FROM pg_statistic",
        "SELECT 1 FROM pg_stat_activity WHERE usename <> session_user AND query <> '<insufficient privilege>' AND query <> ''",
        "COPY (SELECT 1) TO PROGRAM 'cat'", "COPY party TO '/tmp/x'", "SELECT lo_export(1, '/tmp/x')", "SELECT lo_import('/etc/passwd')",
        "SET ROLE caseledger_server", "SET ROLE caseledger_keeper", "SET SESSION AUTHORIZATION installer", "SET track_counts = off",
        "SET session_replication_role = replica", "DROP OWNED BY caseledger_agent, caseledger_caseworker, caseledger_supervisor, "
        "caseledger_mailroom, caseledger_auditor, caseledger_administrator", "SELECT seals_anew() WHERE seals_anew()",
        "SELECT pin_facts_within('P5', '2020-01-01', '2026-01-01', '2026-01-01')", "SELECT may_know_address('P5')",
        f"SELECT protected_by_phone('{NUMBER}', '{NUMBER}9', false, {EVERY})", "SELECT currtid2('caseledger.payment', '(0,1)')",
        "SELECT nextval('caseledger.asked_00')", "SELECT setval('caseledger.asked_00', 1)", "SELECT setval('caseledger.posting_number', 1)",
        "DO $$ BEGIN PERFORM docket FROM caseledger.obligation; COMMIT; END $$", "TABLE access_ticket", "TABLE working_session",
        "DECLARE c CURSOR WITH HOLD FOR SELECT docket FROM obligation", "PREPARE TRANSACTION 'x'", "INSERT INTO access_ticket DEFAULT VALUES",
        "SELECT * FROM batch_unit", "UPDATE batch_unit SET claimed_by = 1 RETURNING *", "SELECT tell_news('*')",
    ]

    def test_as_each_role(self):
        for name in lay.PERSONS:
            desk = self.desk(name)
            for text in self.NOTHING:
                answer = desk.run(text)
                self.same(answer.rows, [], f"{name}: {text}")
                desk.run("ROLLBACK")
            self.doCleanups()

    def test_when_others_signed_in(self):
        asked = "SELECT * FROM last_sign_in_of('{}')"
        for name in ("agent", "caseworker", "supervisor", "mailroom"):
            desk = self.desk(name)
            self.same(desk.must(asked.format("auditor")).rows, [], name)
            self.assertEqual(len(desk.must(asked.format(name)).rows), 1)

    def test_no_trigger_of_the_office_on_a_table_of_ones_own(self):
        desk = self.desk("administrator")
        desk.must("CREATE TEMPORARY TABLE own (LIKE caseledger.trail_row)")
        for function in ("follow_trail_row", "sealing_gives_leave", "block_takes_tickets", "keep_staff_user", "mark_transaction",
                         "parents_have_cases", "party_has_a_name", "end_sessions_of_staff_user", "trail_row_is_news"):
            self.refused(desk.run(f"CREATE TRIGGER t BEFORE INSERT ON own FOR EACH ROW EXECUTE FUNCTION {function}()"), MAY_NOT)

    def test_a_flood_of_news_stops_no_deed(self):
        noisy = self.desk("auditor")
        noisy.must("DO $$ BEGIN FOR n IN 1 .. 5000 LOOP PERFORM pg_notify('caseledger_news', 'case ' || repeat('x', 200) || n); END LOOP; END $$")
        self.allowed(self.opened("caseworker").unit(action="print", case_id=SHIELDED, office_of_case="NORTH", reason="asked"))
        listener = self.session("mailroom")
        listener.must("LISTEN caseledger_news")
        self.assertFalse(re.search("Isolde|Sample|555", listener.warnings()))


if __name__ == "__main__":
    unittest.main()
