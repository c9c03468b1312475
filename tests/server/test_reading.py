#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may know what of a case on an office's server: protected contact, tax information, searches, and what leaks, by psql."""
import sys
import time
import unittest

import lay

TRIED = 0

SHIELDED = "AA00003A1"  # its custodial parent, P5, is protected
HIDDEN = ("5 Sample St", "914-555-0105", "isolde@example.org")
MANY_ROWS = 1100  # payments, and as many disbursements: weekly for twenty-one years
SEARCHERS = ("agent", "caseworker", "taxworker", "supervisor", "south.caseworker", "south.supervisor")
NO_SEARCHERS = ("mailroom", "auditor", "administrator", "deputy")


def find(name, **values):
    return lay.statement(name, **values)


def by_phone(digits, at_end=False):
    asked = dict(every_protected=1, protected=1, protected_of_office=1, office="NORTH", user_name="nobody", most=100)
    if at_end:
        return find("find_by_phone_end", digits=digits, **asked)
    return find("find_by_phone", first=digits, beyond=digits + "~", **asked)


class ReadingTest(lay.OfficeTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.postgres = lay.Session(cls.server, "postgres")
        cls.addClassCleanup(cls.postgres.close)
        cls.postgres.must("SET session_replication_role = replica; UPDATE party SET phone = '914-555-0105', "
                          "phone_digits = '9145550105' WHERE party_ref = 'P5'; RESET session_replication_role")

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        print(f"\n{cls.__name__}: {TRIED} attempts that found nothing they should not, so far", file=sys.stderr)

    def setUp(self):
        self.postgres.must("DELETE FROM access_ticket; DELETE FROM working_session")

    def tried(self, count=1):
        global TRIED
        TRIED += count

    def opened(self, name, case, **more):
        desk = self.desk(name)
        answer = desk.unit(action="view", case_id=case, office_of_case=lay.CASES[case][0], **more)
        self.assertEqual((answer.state, answer.message), ("00000", ""))
        return desk

    def cases(self, answer):
        return sorted({row[0] for row in answer.rows})

    def party(self, desk, ref):
        return desk.must(find("party_by_ref", party_ref=ref)).rows[0]


class ProtectedContact(ReadingTest):
    def shows(self, desk):
        row = self.party(desk, "P5")
        return [row[11], row[16], row[17]] == list(HIDDEN)

    def test_who_sees_it(self):
        self.postgres.must("UPDATE support_case SET office = 'NORTH'")
        for name, reason, sees in (("agent", "", False), ("agent", "called", False), ("caseworker", "", False),
                                   ("caseworker", "called", True), ("taxworker", "called", True), ("supervisor", "", False),
                                   ("supervisor", "called", True), ("south.caseworker", "called", False),
                                   ("south.supervisor", "called", True)):
            self.setUp()
            desk = self.opened(name, SHIELDED, reason=reason)
            self.assertEqual(self.shows(desk), sees, (name, reason))
            self.assertEqual(self.party(desk, "P4")[11], "4 Sample St")
            self.assertEqual(self.party(desk, "P5")[1], "Isolde")
            self.tried()

    def test_a_row_that_claims_it_is_not_taken(self):
        for name, reason in (("agent", "called"), ("caseworker", ""), ("south.caseworker", "called"), ("supervisor", "")):
            desk = self.desk(name)
            answer = desk.unit(action="reveal", case_id=SHIELDED, office_of_case="NORTH", reason=reason)
            self.assertEqual(answer.state, "42501", name)
            self.tried()

    def test_another_case_of_the_person_does_not_show_it(self):
        self.postgres.must("SET session_replication_role = replica; UPDATE support_case SET custodial_ref = 'P5' "
                           "WHERE case_id = 'BB00001B1'; RESET session_replication_role")
        desk = self.opened("caseworker", "BB00001B1", reason="called")  # of the other office
        self.assertFalse(self.shows(desk))
        self.postgres.must("SET session_replication_role = replica; UPDATE support_case SET custodial_ref = 'P6' "
                           "WHERE case_id = 'BB00001B1'; RESET session_replication_role")

    def test_the_columns_themselves_are_nobodys(self):
        for name in (*SEARCHERS, "mailroom", "auditor"):
            desk = self.opened(name, SHIELDED, reason="called") if name in SEARCHERS else self.desk(name)
            for column in ("street1", "street2", "city", "zip", "phone", "email", "phone_digits", "phone_last7", "ssn_last4",
                           "ssn_index", "date_of_birth", "family_violence", "address_verified_on"):
                for text in (f"SELECT {column} FROM party", f"SELECT count(*) FROM party WHERE {column} IS NULL",
                             f"SELECT 1 FROM party ORDER BY {column}", f"SELECT count({column}) FROM party GROUP BY party_ref",
                             f"UPDATE party SET posting = 1 WHERE {column} IS NOT NULL",
                             f"COPY party ({column}) TO STDOUT"):
                    answer = desk.run(text)
                    self.assertEqual((answer.state, answer.rows), ("42501", []), f"{name}: {text}")
                    self.tried()
            for text in ("SELECT party FROM party", "SELECT * FROM party", "SELECT row_to_json(p) FROM party p",
                         "SELECT * FROM support_case", "SELECT c FROM support_case c", "SELECT opening_arrears_family FROM support_case",
                         "SELECT children FROM support_case", "TABLE party", "COPY support_case TO STDOUT"):
                self.assertEqual(desk.run(text).state, "42501", f"{name}: {text}")
                self.tried()

    def test_found_by_telephone_as_the_rights_say(self):
        whole, last7 = "9145550105", "5550105"
        sees = {"caseworker", "taxworker", "supervisor", "south.supervisor"}
        for name in SEARCHERS:
            desk = self.desk(name)
            self.assertEqual(self.cases(desk.must(by_phone(whole))), [SHIELDED] if name in sees else [], name)
            self.assertEqual(self.cases(desk.must(by_phone(last7, True))), [SHIELDED] if name in sees else [], name)
            for digits in ("914555010", "91455501", "914", "9145"):
                self.assertNotIn(SHIELDED, self.cases(desk.must(by_phone(digits))), (name, digits))
            for digits in ("", "51", "51%", "914555010%", "_" * 10, "0105"):
                self.assertNotIn(SHIELDED, self.cases(desk.must(by_phone(digits, True))), (name, digits))
            self.assertEqual(self.cases(desk.must(by_phone("5185550101"))), ["AA00001A1"])
            self.tried(10)
        self.postgres.must("ALTER TABLE staff_block DISABLE TRIGGER USER; INSERT INTO staff_block VALUES ('supervisor', 'P5')")
        self.assertEqual(self.cases(self.desk("supervisor").must(by_phone(whole))), [])
        self.postgres.must("DELETE FROM staff_block; ALTER TABLE staff_block ENABLE ALWAYS TRIGGER staff_block_is_noted; "
                           "ALTER TABLE staff_block ENABLE ALWAYS TRIGGER staff_block_is_not_emptied")

    def test_a_reason_is_told_only_what_it_holds(self):
        def told(desk, text):
            return desk.must(find("protected_contact_of_case", case_id=SHIELDED, text=text)).rows
        desk = self.desk("agent")
        self.assertEqual(told(desk, "a call about 12 Other St, 518-555-0199"), [["", "", "", "", ""]])
        self.assertEqual(told(desk, "lives at 5  SAMPLE st."), [["5 Sample St", "", "", "", ""]])
        self.assertEqual(told(desk, "isolde@example.org"), [["", "", "isolde@example.org", "", ""]])
        self.assertEqual(told(desk, "rang 555 01 05"), [["", "", "", "", "5550105"]])
        self.assertEqual(told(desk, "rang (914) 555-0105"), [["", "", "", "", "914-555-0105"]])
        self.assertEqual(told(desk, "Sample Street"), [["", "", "", "", ""]])
        self.assertEqual(told(desk, ""), [])
        self.assertEqual(desk.must(find("protected_contact_of_case", case_id="AA00001A1", text="1 Sample St")).rows, [])
        self.assertEqual(desk.run(find("protected_contact_of_case", case_id=SHIELDED, text="x" * 5000)).state, "42501")
        self.assertEqual(self.session("taxworker").must(find("protected_contact_of_case", case_id=SHIELDED, text="5 Sample St")).rows, [])
        self.tried(10)

    def test_guesses_are_counted_whatever_becomes_of_them(self):
        desk = self.desk("caseworker")
        for place in range(32):
            self.postgres.must(f"SELECT setval('asked_{place:02}', 1)")
        answered = 0
        for _ in range(140):
            desk.run("BEGIN")
            desk.run("SAVEPOINT guess")
            answered += desk.run(find("protected_contact_of_case", case_id=SHIELDED, text="rang 555 01 05")).is_done
            desk.run("ROLLBACK TO guess")
            desk.run("ROLLBACK")
        self.assertGreaterEqual(answered, 119)
        self.assertLessEqual(answered, 120 * 2)  # an hour may begin meanwhile
        if answered > 120:
            self.skipTest("an hour began meanwhile")
        self.assertEqual(desk.must("BEGIN READ ONLY").state, "00000")
        self.assertEqual(desk.must(find("protected_contact_of_case", case_id=SHIELDED, text="rang 555 01 05")).rows, [])
        desk.must("ROLLBACK")
        opened = self.opened("caseworker", SHIELDED, reason="called")  # who may see it guesses nothing
        self.assertEqual(len(opened.must(find("protected_contact_of_case", case_id=SHIELDED, text="rang 555 01 05")).rows), 1)
        for place in range(32):
            self.postgres.must(f"SELECT setval('asked_{place:02}', 1)")
        self.tried(140)


class TaxInformation(ReadingTest):
    def test_sources_as_far_as_the_rules_need_them(self):
        for name in SEARCHERS:
            desk = self.opened(name, "AA00001A1", reason="a reason")
            rows = {row[0]: (row[2], row[5]) for row in desk.must(find("payments_of_case", case_id="AA00001A1")).rows}
            if name == "taxworker":
                self.assertEqual(rows, {"R1": ("0", ""), "R2": ("1", ""), "R3": ("2", "joint return"), "R4": ("7", "")})
            else:
                self.assertEqual(rows, {"R1": ("0", ""), "R2": ("7", ""), "R3": ("2", ""), "R4": ("7", "")}, name)
            for text in ("SELECT source FROM payment", "SELECT hold_reason FROM payment", "SELECT * FROM payment",
                         "SELECT p FROM payment p", "SELECT 1 FROM payment WHERE source = 3", "SELECT 1 FROM payment ORDER BY hold_reason",
                         "SELECT 1 FROM payment_00 WHERE source = 3", "SELECT to_json(p) FROM payment p", "TABLE payment"):
                self.assertEqual(desk.run(text).state, "42501", f"{name}: {text}")
                self.tried()

    def test_two_payments_that_differ_in_what_is_not_needed_look_alike(self):
        desk = self.opened("caseworker", "AA00001A1")
        seen = set()
        for source in (1, 3, 4, 5, 6, 7):
            self.postgres.must(f"SET session_replication_role = replica; UPDATE payment SET source = {source}, hold_reason = 'x{source}' "
                               "WHERE case_id = 'AA00001A1' AND payment_ref = 'R2'; RESET session_replication_role")
            seen.add(str(desk.must(find("payments_of_case", case_id="AA00001A1")).rows))
            self.tried()
        self.assertEqual(len(seen), 1)
        self.postgres.must("SET session_replication_role = replica; UPDATE payment SET source = 1, hold_reason = '' "
                           "WHERE case_id = 'AA00001A1' AND payment_ref = 'R2'; RESET session_replication_role")

    def test_old_versions_tell_no_more(self):
        self.postgres.must("SET session_replication_role = replica; INSERT INTO replaced_row VALUES ('AA00001A1', 'payment', 'R1', 1, "
                           "'{\"amount\":1,\"hold_reason\":\"joint return\",\"source\":2}') ON CONFLICT DO NOTHING; RESET session_replication_role")
        for name in SEARCHERS:
            content = self.opened(name, "AA00001A1", reason="a reason").must(find("activity_replaced_rows", case_id="AA00001A1")).rows[0][3]
            self.assertEqual("source" in content or "joint" in content, name == "taxworker", name)
            self.assertEqual(self.desk(name).run("SELECT content FROM replaced_row").state, "42501", name)
            self.assertEqual(self.desk("south.caseworker").must(find("activity_replaced_rows", case_id="AA00002A1")).rows, [])
            self.doCleanups()
            self.setUp()
            self.tried(3)


class Searching(ReadingTest):
    SEARCHES = {
        "find_by_word": dict(first="testwood", beyond="testwooe", most=100), "find_by_two_words": dict(first="maren", beyond="mareo", second="% testw%", most=100),
        "find_by_case": dict(first="AA00001", beyond="AA00002", most=100), "find_by_ssn_last4": dict(digits="0001", most=100),
        "find_by_many_words": dict(first="maren", beyond="mareo", second="% testw%", third="%", fourth="%", fifth="%", sixth="%", most=100)}

    def test_who_searches(self):
        self.postgres.must("SET session_replication_role = replica; UPDATE party SET search_words = ' ' || ltrim(search_words); "
                           "UPDATE name_word SET search_words = ' ' || ltrim(search_words); RESET session_replication_role")
        for name in (*SEARCHERS, *NO_SEARCHERS):
            outside, desk = self.session(name), self.desk(name)
            self.setUp()
            for search, values in self.SEARCHES.items():
                answer = outside.run(find(search, **values))
                self.assertEqual(answer.rows, [], f"{name} without a session: {search}")
                self.tried()
            desk.sign_in()
            for search, values in self.SEARCHES.items():
                answer = desk.run(find(search, **values))
                self.assertEqual(self.cases(answer), ["AA00001A1"] if name in SEARCHERS else [], f"{name}: {search} {answer}")
                self.tried()
            self.doCleanups()

    def test_a_session_that_may_yet_be_taken_back_finds_nothing(self):
        desk = self.session("agent")
        real = desk.must
        seen = []

        def must(text):
            if text == "COMMIT":
                for search, values in self.SEARCHES.items():
                    seen.append(real(find(search, **values)).rows)
                    self.tried()
            return real(text)

        desk.must = must
        desk.sign_in()
        self.assertEqual(seen, [[]] * len(self.SEARCHES))

    def test_what_decides_before_anything_is_read(self):
        for name in lay.PERSONS:
            self.assertEqual(self.session(name).must(find("case_access", case_id="AA00001A1", user_name=name)).rows, [])
            desk = self.desk(name)
            self.assertEqual(desk.must(find("case_access", case_id="AA00001A1", user_name=name)).rows, [["NORTH", "0"]])
            self.assertEqual(desk.must(find("case_access", case_id="ZZ00001A1", user_name=name)).rows, [])
            self.doCleanups()

    def test_cases_by_last_payment_for_who_prints_batches(self):
        asked = find("cases_after_of_office_by_last_payment", office="NORTH", after="", first="2025-04-01", last="2025-04-30", limit=9)
        for name in lay.PERSONS:
            found = self.cases(self.desk(name).must(asked))
            self.assertEqual(found, [] if "supervisor" not in name else
                             self.cases(self.postgres.must(asked)), name)
            self.doCleanups()

    def test_a_paper_is_compared_with_the_trail(self):
        self.opened("caseworker", "AA00001A1").unit(action="print", case_id="AA00001A1", office_of_case="NORTH", detail="statement K1 sha256:x")
        asked = find("kept_paper_print_rows", case_id="AA00001A1", pattern="% K1 sha256:%")
        self.assertEqual(self.desk("agent").must(asked).rows, [])
        self.assertEqual(self.opened("agent", "AA00001A1").must(asked).rows, [["statement K1 sha256:x"]])


class Leaks(ReadingTest):
    """Ways that have told what a policy hides, elsewhere."""

    def test_no_value_leaks(self):
        """A docket nobody has opened: no statement answers it, or says it in an error, a notice or a plan."""
        secret = "F-98765-43"
        self.postgres.must(f"SET session_replication_role = replica; UPDATE obligation SET docket = '{secret}', amount = 7654321; "
                           "RESET session_replication_role; ANALYZE obligation")
        attempts = [
            "SELECT docket::int FROM obligation", "SELECT 1 FROM obligation WHERE docket::int = 1",
            "SELECT 1 / (amount - 7654321) FROM obligation", "SELECT 1 FROM obligation WHERE 1 / (amount - 7654321) > 0",
            "SELECT 1 FROM obligation WHERE set_config('x.y', docket, false) = 'z'", "SELECT current_setting('x.y', true)",
            "SELECT 1 FROM obligation WHERE pg_notify('x', docket) IS NULL",
            "SELECT 1 FROM obligation WHERE pg_logical_emit_message(false, 'x', docket) IS NULL",
            "SELECT 1 FROM obligation WHERE lo_from_bytea(0, docket::bytea) = 0", "SELECT lo_get(1)", "SELECT lo_create(1)",
            "EXPLAIN (ANALYZE, VERBOSE) SELECT docket FROM obligation", "EXPLAIN SELECT 1 FROM obligation WHERE docket = 'x'",
            "SELECT most_common_vals::text FROM pg_stats WHERE tablename LIKE 'obligation%'",
            "SELECT stavalues1::text FROM pg_statistic", "SELECT query FROM pg_stat_activity WHERE query LIKE '%F-9%'",
            "SELECT * FROM obligation FOR UPDATE", "SELECT docket FROM obligation_04", "SELECT * FROM obligation TABLESAMPLE SYSTEM (100)",
            "SELECT docket FROM ONLY obligation", "SELECT (obligation).docket FROM obligation", "SELECT currtid2('obligation', '(0,1)')",
            "SELECT query_to_xml('SELECT docket FROM obligation', true, true, '')", "SELECT table_to_xml('obligation', true, true, '')",
            "SELECT schema_to_xml('caseledger', true, true, '')", "SELECT ts_stat('SELECT to_tsvector(docket) FROM caseledger.obligation')",
            "INSERT INTO obligation SELECT * FROM obligation RETURNING docket",
            "MERGE INTO obligation o USING (VALUES (1)) v (x) ON true WHEN MATCHED THEN UPDATE SET docket = o.docket",
            "UPDATE obligation SET docket = docket RETURNING docket", "DELETE FROM obligation RETURNING docket",
            "INSERT INTO obligation SELECT 'AA00001A1', 'O1', 0, 1, 0, now(), null, 'x', 1 ON CONFLICT (case_id, obligation_ref) "
            "DO UPDATE SET docket = obligation.docket RETURNING docket",
            "SET row_security = off", "SELECT docket FROM obligation", "RESET row_security", "SET ROLE caseledger_owner",
            "SET ROLE caseledger_server", "SET SESSION AUTHORIZATION postgres", "SET SESSION AUTHORIZATION DEFAULT",
            "CREATE TEMP TABLE t AS SELECT docket FROM obligation", "CREATE VIEW v AS SELECT docket FROM obligation",
            "CREATE TABLE caseledger.t AS SELECT docket FROM obligation", "SELECT docket INTO pg_temp.t FROM obligation",
            "CREATE FUNCTION pg_temp.f(text) RETURNS boolean COST 0.0001 LANGUAGE plpgsql AS $f$ BEGIN RAISE NOTICE '%', $1; "
            "RETURN true; END $f$",
            "SELECT docket FROM obligation WHERE pg_temp.f(docket)",
            "DO $d$ DECLARE r record; BEGIN FOR r IN SELECT docket FROM obligation LOOP RAISE NOTICE '%', r.docket; END LOOP; END $d$",
            "SET search_path = pg_temp, caseledger", "SELECT has_ticket('AA00001A1')", "SET search_path = caseledger",
            "SET plan_cache_mode = force_generic_plan", "SELECT docket FROM obligation WHERE case_id = 'AA00001A1'",
            "SET debug_print_plan = on", "SET client_min_messages = debug5", "SELECT docket FROM obligation", "RESET client_min_messages",
            "SET enable_hashjoin = off; SET enable_seqscan = off; SET enable_indexscan = off", "SELECT docket FROM obligation",
            "SET work_mem = '64kB'", "SELECT docket FROM obligation", "SET max_parallel_workers_per_gather = 4; SET force_parallel_mode = on",
            "SELECT docket FROM obligation", "SELECT docket FROM obligation CROSS JOIN LATERAL (SELECT pg_sleep(0)) AS x",
            "COPY obligation TO STDOUT", "COPY obligation TO PROGRAM 'cat'", "\\copy (SELECT docket FROM caseledger.obligation) TO STDOUT",
            "SELECT docket FROM obligation WHERE case_id IN (SELECT case_id FROM support_case)",
            "SELECT payments_by_case(case_id) FROM support_case", "SELECT obligations_by_case(case_id) FROM support_case", "SELECT case_by_key(case_id) FROM support_case",
            "SELECT party_by_key(party_ref) FROM party", "SELECT pg_get_viewdef('open_ticket')", "SELECT * FROM open_ticket",
            "SELECT * FROM open_session", "SELECT party_leave('P1')", "SELECT cases_of_trail_row(r) FROM trail_row r",
        ]
        for name in lay.PERSONS:
            desk = self.desk(name)
            desk.warnings()
            for attempt in attempts:
                answer = desk.run(attempt)
                said = f"{answer.rows} {answer.message} {desk.warnings()}"
                for value in (secret, "7654321", "98765"):
                    self.assertNotIn(value, said.replace(attempt, ""), f"{name}: {attempt}")
                desk.run("ROLLBACK")
                self.tried()
            self.doCleanups()
            self.setUp()

    def test_no_plan_tells_a_right_guess_from_a_wrong_one(self):
        """Without a ticket: conditions that are asked before a policy would show in what EXPLAIN ANALYZE counts."""
        guesses = [("assistance_change", "assistance_changes_by_case", "starts_on = '2025-06-01'", "starts_on = '2025-06-02'"),
                   ("assistance_change", "assistance_changes_by_case", "starts_on < '2025-07-01'", "starts_on < '2025-05-01'"),
                   ("payment", "payments_by_case", "payment_ref = 'R1'", "payment_ref = 'R9'"),
                   ("payment", "payments_by_case", "amount = 10001", "amount = 10009"),
                   ("obligation", "obligations_by_case", "ends_on IS NULL", "ends_on IS NOT NULL"),
                   ("disbursement", "disbursements_by_case", "disbursement_ref = 'D1'", "disbursement_ref = 'D9'"),
                   ("adjustment", "adjustments_by_case", "adjustment_ref = 'A1'", "adjustment_ref = 'A9'")]
        plan = "EXPLAIN (ANALYZE, VERBOSE, BUFFERS OFF, COSTS OFF, TIMING OFF, SUMMARY OFF) SELECT FROM {} WHERE {}"
        for name in lay.PERSONS:
            desk = self.desk(name)
            for table, function, *both in guesses:
                for place in (f"{table} AS t", f"{table}_04 AS t"):
                    answers = [desk.run(plan.format(place, f"case_id = 'AA00001A1' AND {guess}")) for guess in both]
                    if name not in ("administrator", "deputy"):  # these read by a ticket for every case, which has its row
                        self.assertEqual([answer.state for answer in answers], ["42501"] * 2, f"{name}: {place}")
                    self.tried()
                told = [desk.run(plan.format(f"{function}('AA00001A1') AS t", guess)) for guess in both]
                shapes = [[row[0] for row in answer.rows if "Filter: " not in row[0]] for answer in told]
                self.assertEqual(shapes[0], shapes[1], f"{name}: {function}")
                self.assertNotIn("Removed", str(shapes), f"{name}: {function}")
            self.doCleanups()
            self.setUp()

    def test_an_administrator_with_functions_of_her_own(self):
        """Who may have temporary tables has functions in pg_temp: they see what the policies let through, and nothing else."""
        desk = self.desk("administrator")
        made = desk.run("CREATE FUNCTION pg_temp.f(text) RETURNS boolean COST 0.0000001 LANGUAGE plpgsql AS "
                        "$f$ BEGIN RAISE NOTICE 'seen %', $1; RETURN true; END $f$")
        self.assertTrue(made.is_done)
        desk.run("CREATE FUNCTION pg_temp.has_ticket(text) RETURNS boolean LANGUAGE sql AS 'SELECT true'")
        desk.run("CREATE FUNCTION pg_temp.worker_role() RETURNS integer LANGUAGE sql AS 'SELECT -1'")
        desk.run("CREATE TEMP VIEW open_ticket AS SELECT ''::text AS case_id, true AS keeps_contact")
        desk.run("SET search_path = pg_temp, caseledger")
        desk.warnings()
        for text in ("SELECT 1 FROM obligation WHERE pg_temp.f(docket)", "SELECT 1 FROM payment WHERE pg_temp.f(hold_reason)",
                     "SELECT 1 FROM party WHERE pg_temp.f(phone)", "SELECT docket FROM obligation", "SELECT * FROM party"):
            self.assertEqual(desk.run(text).rows, [], text)
            self.assertNotIn("seen", desk.warnings(), text)
            self.tried()

    def test_search_words_leak_nothing_to_who_may_not_search(self):
        for name in NO_SEARCHERS:
            desk = self.desk(name)
            for table in ("name_word", "party", "support_case"):
                self.assertEqual(desk.run(f"SELECT count(*) FROM {table} HAVING count(*) > 0").rows,
                                 [] if table != "support_case" or name != "auditor" else [[str(len(lay.CASES))]], f"{name} {table}")
                self.tried()
            self.doCleanups()
            self.setUp()


class Speed(ReadingTest):
    """Twenty-one years of weekly payments. No time is asserted: figures are for docs/measurements.md, plans are what must hold."""

    def test_a_large_case_opens_by_one_look_at_the_tickets(self):
        self.postgres.must(
            "SET session_replication_role = replica; INSERT INTO payment SELECT 'AA00001A1', 'X' || lpad(n::text, 6, '0'), "
            f"date '2005-01-01' + n * 7, n % 8, 10000, 0, '', 1 FROM generate_series(1, {MANY_ROWS}) AS n; "
            "INSERT INTO disbursement SELECT 'AA00001A1', 'X' || lpad(n::text, 6, '0'), 'X' || lpad(n::text, 6, '0'), "
            f"date '2005-01-01' + n * 7, 0, 0, 10000, 2, 1 FROM generate_series(1, {MANY_ROWS}) AS n; "
            "RESET session_replication_role; ANALYZE")
        desk = self.opened("caseworker", "AA00001A1")
        desk.must("SET plan_cache_mode = force_generic_plan")
        desk.must("PREPARE sent (text) AS SELECT disbursement_ref, amount FROM disbursements_by_case($1) ORDER BY disbursement_ref")
        plan = "\n".join(row[0] for row in desk.must("EXPLAIN (ANALYZE, TIMING OFF) EXECUTE sent ('AA00001A1')").rows)
        self.assertEqual(plan.count("loops=1)"), plan.count("loops="), plan)  # nothing is done for every row
        took = []
        for _ in range(20):
            begun = time.perf_counter()
            count = len(desk.must("EXECUTE sent ('AA00001A1')").rows) + len(desk.must(find("payments_of_case", case_id="AA00001A1")).rows)
            took.append(time.perf_counter() - begun)
            self.assertEqual(count, 2 * MANY_ROWS + 5)
        print(f"{count} rows of a case through psql: {sorted(took)[10] * 1000:.1f} ms", file=sys.stderr)


if __name__ == "__main__":
    unittest.main()
