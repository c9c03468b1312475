#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Notes, drafts, what is remembered for a worker, kept papers, settings and the directory on the server: the program's way, and the ways
round it, by psql as each role."""

import hashlib
import unittest

import lay
from deskwork import MAY_NOT, RULE, RulesTest, new_number, today, unit

ROLES = ("agent", "caseworker", "supervisor", "mailroom", "auditor", "administrator")
OPENERS = ROLES[:3]


class DeskTest(RulesTest):
    def desk(self, user, **options):
        if user not in self.desks:
            self.desks[user] = super().desk(user, **options)
        return self.desks[user]

    def setUp(self):
        self.desks = {}
        self.worker = self.desk("caseworker")

    def note(self, desk, text="called back", case="AA00001A1", office="NORTH", without=(), kept=(), row=()):
        made = {}

        def put(desk):
            made["number"] = int(desk.must(lay.statement("case_note_next", case_id=case)).value)
            values = dict(case_id=case, number=made["number"], text=text, written_at=desk.must(desk.NOW).value,
                          written_by=desk.user) | dict(kept)
            return desk.run(lay.statement("case_note_insert", **values))

        def say(desk):
            return desk.note("note", **dict(case_id=case, office_of_case=office, detail=f"note {made['number']}") | dict(row))
        steps = dict(note=put, row=say)
        return unit(desk, *[step for name, step in steps.items() if name not in without])

    def test_notes(self):
        for user in OPENERS:
            self.allowed(self.note(self.desk(user)))
        for kept in (dict(written_by="agent"), dict(written_at="2026-01-01T00:00:00.000Z"), dict(number=1), dict(number=99),
                     dict(case_id="AA00002A1"), dict(text=" "), dict(text="x" * 2001), dict(text="his is 900-12-3456"),
                     dict(text="900123456"), dict(text="see 900 12 3456.")):
            with self.subTest(kept=kept):
                self.refused(self.note(self.worker, kept=kept))
        self.allowed(self.note(self.worker, text="call 518-555-0123, file 1234567890"))
        self.refused(self.note(self.worker, without=("row",)), RULE)
        for row in (dict(outcome="refused"), dict(case_id="AA00002A1"), dict(detail="note"), dict(detail="note 99")):
            self.refused(self.note(self.worker, row=row), RULE)
        for user in ("mailroom", "auditor", "administrator"):
            self.refused(self.desk(user).run("INSERT INTO case_note VALUES ('AA00001A1', 9, 'x', '', '')"), MAY_NOT)
        for user in ROLES:
            self.refused(self.desk(user).run("SELECT text FROM case_note"), MAY_NOT)
        self.refused(self.note(self.desk("south.caseworker")), MAY_NOT)  # another office's, without a reason
        for text in ("UPDATE case_note SET text = ''", "DELETE FROM case_note", "TRUNCATE case_note",
                     "INSERT INTO case_note SELECT * FROM case_note ON CONFLICT (case_id, number) DO UPDATE SET text = ''"):
            self.refused(self.worker.run(text), MAY_NOT)
        with self.assertRaisesRegex(RuntimeError, "neither altered"):
            self.installer_runs("UPDATE case_note SET text = ''")
        stranger = self.desk("south.supervisor")
        notes = lay.statement("activity_notes", case_id="AA00001A1")
        self.assertEqual(stranger.must(notes).rows, [])
        self.refused(stranger.unit(action="view", case_id="AA00001A1", office_of_case="NORTH"), MAY_NOT)
        self.allowed(stranger.unit(action="view", case_id="AA00001A1", office_of_case="NORTH", reason="moved"))
        self.assertEqual(stranger.must(notes).count, 4)

    def test_a_note_from_before_the_flag_tells_nothing(self):
        for text in ("reads the letters at 77 L\u00e0ter Way", "called from 555 0166", "calls back on Monday"):
            self.allowed(self.note(self.worker, text, case="AA00002A1"))
        notes = lay.statement("activity_notes", case_id="AA00002A1")
        told = [row[2] for row in self.worker.must(notes).rows]
        with self.while_party_is("P3", family_violence="1", street1="'77 Later Way'", phone="'518-555-0166'",
                                   phone_digits="'5185550166'", phone_last7="'5550166'"):
            for user in OPENERS:
                self.allowed(self.desk(user).unit(action="view", case_id="AA00002A1", office_of_case="NORTH"))
                self.assertEqual([row[2] for row in self.desk(user).must(notes).rows][:3], ["calls back on Monday", "", ""])
        self.assertEqual([row[2] for row in self.worker.must(notes).rows], told)
        self.assertNotIn("", told)

    def test_a_note_holds_no_contact_of_a_protected_person(self):
        for text in ("is at 5 sample st.", "call 555 0105", "writes from isolde@example.org"):
            with self.subTest(text=text):
                asked = self.asked()
                self.refused(self.note(self.desk("agent"), text, case="AA00003A1"), RULE)
                self.assertGreater(self.asked(), asked, "a guess that is taken back is not counted")
        self.allowed(self.note(self.desk("agent"), "is at 4 Sample St, not protected", case="AA00003A1"))

    def asked(self):
        with self.session("postgres") as postgres:
            return int(postgres.must("SELECT COALESCE(sum(last_value), 0) FROM pg_sequences WHERE sequencename LIKE 'asked\\___'").value)

    def test_words_are_compared_as_the_program_compares_them(self):
        for part, said, stands in (
                ("12 Rose Street", "moved to 12, ROSE STREET", True), ("12 Rose Street", "moved to 1.2.R.o.s.e.Street!", True),
                ("12 Rose Street", "moved to 12 Rosen Street", False), ("Apt 4", "lives in apt. 4 now", True),
                ("Apt 4", "lives in apt 42", False), ("Apt 4", "a chapt 4", False), ("1 A", "since 1 a. m.", True), ("", "anything", False),
                ("5 \u00d8deg\u00e5rd Way", "at 5 Odegard Way", True), ("5 Odegard Way", "at 5 \u00f8deg\u00e5rd way", True),
                ("7 Stra\u00dfe", "at 7 strasse", True), ("8 \u00c6gir Lane", "at 8 aegir lane", True),
                ("9 \u0141\u00f3d\u017a Road", "at 9 lodz road", True),
                ("12 Rose Street", "at \uff11\uff12 rose street", True), ("12 Rose Street", "at \u0661\u0662 rose street", True),
                ("12 Rose Street", "at \u09e7\u09e8 rose street", True), ("12 Rose Street", "at 12 ro\u200bse str\u00adeet", True),
                ("12 \u0634\u0627\u0631\u0639", "12 \u0634\u0640\u0640\u0627\u0631\u0650\u0639", True),
                ("12 \u0645\u062f\u064a\u0646\u0629", "12 \u0645\u062f\u06cc\u0646\u0647", True)):
            with self.subTest(part=part, said=said):
                self.assertEqual(self.value(f"SELECT stands_in({lay.literal(part)}, {lay.literal(said)})"), "t" if stands else "f")

    def test_drafts_and_memory_are_ones_own(self):
        worker, other = self.worker, self.desk("taxworker")
        draft = dict(user_name="caseworker", case_id="AA00001A1", field="note")
        for text in ("first", "second"):
            self.allowed(worker.run(lay.statement("draft_put", **draft, text=text, written_at="2026-01-01T00:00:00.000Z")))
            self.allowed(worker.run(lay.statement("worker_memory_put", user_name="caseworker", key="window", value=text)))
        self.assertEqual(worker.must(lay.statement("draft_of_field", **draft)).value, "second")
        self.assertEqual(worker.must(lay.statement("worker_memory", user_name="caseworker")).rows, [["window", "second"]])
        self.assertEqual(other.must(lay.statement("draft_of_field", **draft)).rows, [])
        self.assertEqual(other.must(lay.statement("worker_memory", user_name="caseworker")).rows, [])
        for text in (lay.statement("draft_put", **draft, text="x", written_at=""),
                     lay.statement("worker_memory_put", user_name="caseworker", key="window", value="x"),
                     "INSERT INTO draft VALUES ('caseworker', 'AA00001A1', 'other', 'x', '')"):
            self.refused(other.run(text), MAY_NOT)
        for text in (lay.statement("draft_forget", **draft), "UPDATE draft SET text = 'x'", "DELETE FROM worker_memory",
                     "UPDATE worker_memory SET value = ''"):
            self.assertEqual(other.must(text).count, 0)
        for text in ("UPDATE draft SET user_name = 'taxworker'", "UPDATE worker_memory SET user_name = 'taxworker'", "TRUNCATE draft"):
            self.refused(worker.run(text), MAY_NOT)
        for user in ("mailroom", "auditor", "administrator"):
            desk = self.desk(user)
            self.refused(desk.run("SELECT * FROM draft"), MAY_NOT)
            self.assertEqual(desk.must("SELECT count(*) FROM worker_memory").value, "0")
            self.allowed(desk.run(lay.statement("worker_memory_put", user_name=user, key="window", value="x")))
        self.allowed(worker.run(lay.statement("draft_forget", **draft)))
        self.allowed(worker.run(lay.statement("worker_memory_forget", user_name="caseworker", key="window")))

    def keep(self, desk, number=None, case="AA00001A1", office="NORTH", kind=2, role=0, content=b"a paper", without=(), kept=(), row=()):
        number = number or new_number()

        def put(desk):
            values = dict(number=number, case_id=case, kind=kind, role=role, language="en", period_first=None, period_last=None,
                          as_of=str(today()), pages=1, amount=0, digest="d", override_reason="", made_at=desk.must(desk.NOW).value,
                          made_by=desk.user, content_sha256=hashlib.sha256(content).hexdigest() if content else "",
                          content=content) | dict(kept)
            return desk.run(lay.statement("kept_paper_insert", **values))

        def say(desk):
            return desk.note("print", **dict(case_id=case, office_of_case=office, detail=f"statement {number} sha256:ab") | dict(row))
        steps = dict(paper=put, row=say)
        return unit(desk, *[step for name, step in steps.items() if name not in without]), number

    def test_papers(self):
        answer, number = self.keep(self.worker)
        self.allowed(answer)
        for kept in (dict(made_by="agent"), dict(made_at="now"), dict(content_sha256="ab"), dict(content=b"another"),
                     dict(content=None), dict(kind=9), dict(case_id="none"), dict(number="%"), dict(number="999-999-99_")):
            with self.subTest(kept=kept):
                self.refused(self.keep(self.worker, kept=kept)[0], (RULE, MAY_NOT, "23503"))
        self.refused(self.keep(self.worker, without=("row",))[0], RULE)
        for row in (dict(outcome="refused"), dict(case_id="AA00002A1"), dict(detail="statement"),
                    dict(detail="statement 999-999-999 sha256:ab")):
            self.refused(self.keep(self.worker, row=row)[0], RULE)
        self.assertIn(self.keep(self.worker, number=number)[0].state, ("00000", RULE))  # a number that is taken: left as it is
        self.assertEqual(self.value(f"SELECT count(*) FROM kept_paper WHERE number = '{number}'"), "1")
        agent = self.desk("agent")
        for kind in range(7):
            answer, _ = self.keep(agent, kind=kind)
            self.allowed(answer) if kind < 3 else self.refused(answer, MAY_NOT)
        for user in ("mailroom", "auditor", "administrator"):
            self.refused(self.desk(user).run("INSERT INTO kept_paper SELECT * FROM kept_paper"), MAY_NOT)
        for user in ROLES:
            for text in ("DELETE FROM kept_paper", "TRUNCATE kept_paper", "UPDATE kept_paper SET pages = 2",
                         "SELECT content FROM kept_paper", "SELECT * FROM kept_paper", "COPY kept_paper TO STDOUT"):
                self.refused(self.desk(user).run(text), MAY_NOT)
        for text in ("UPDATE kept_paper SET pages = 2", "DELETE FROM kept_paper", "TRUNCATE kept_paper"):
            with self.assertRaisesRegex(RuntimeError, "neither altered"):
                self.installer_runs(text)
            with self.assertRaisesRegex(AssertionError, "neither altered"):
                self.session("postgres").must("SET session_replication_role = replica; " + text)

    def test_a_copy_goes_to_whom_it_may(self):
        """Kinds that part payments tell tax information; a protected person's paper her address."""
        whole = "kept_paper_by_number"
        papers = {}
        for kind in range(7):
            answer, papers[kind] = self.keep(self.worker, kind=kind)
            self.allowed(answer)
        answer, protected = self.keep(self.worker, "777-777-777", "AA00003A1", kind=4)
        self.allowed(answer)
        stranger, tax = self.desk("supervisor"), self.desk("taxworker")
        self.assertEqual(stranger.must(lay.statement(whole, number=papers[4])).rows, [])
        place = stranger.must(lay.statement("kept_paper_place", number=protected)).rows
        self.assertEqual(place, [["AA00003A1", "4", "1", "1"]])
        self.refused(self.session("postgres").run("SET ROLE caseledger_mailroom; SELECT caseledger.place_of_paper('777-777-777')"), MAY_NOT)
        for desk in (stranger, tax):
            self.allowed(desk.unit(action="paper", case_id="AA00001A1", office_of_case="NORTH"))
            self.allowed(desk.unit(action="paper", case_id="AA00003A1", office_of_case="NORTH"))
        for kind, number in papers.items():
            parts = kind in (0, 2, 3, 5)
            for desk, sees in ((stranger, not parts), (tax, True)):
                row = desk.must(lay.statement(whole, number=number)).rows[0]
                self.assertEqual(row[15] is not None, sees, (kind, desk.user))
                self.assertEqual(row[16], "1")
        for desk in (stranger, tax):
            self.assertIsNone(desk.must(lay.statement(whole, number=protected)).rows[0][15])
        self.allowed(stranger.unit(action="paper", case_id="AA00003A1", office_of_case="NORTH", reason="she asked for a copy"))
        self.assertIsNotNone(stranger.must(lay.statement(whole, number=protected)).rows[0][15])
        deputy = self.desk("deputy")
        self.assertEqual(deputy.must(lay.statement("check_kept_papers")).rows, [])
        self.allowed(deputy.unit(action="check"))
        self.assertTrue(all(row[15] is not None for row in deputy.must(lay.statement("check_kept_papers")).rows))

    def setting(self, desk, value, name="phone", without=(), kept=(), puts=None):
        def change(desk):
            values = dict(name=name, from_on=None, old_value="before", new_value=value, reason="moved",
                          changed_at=desk.must(desk.NOW).value, changed_by=desk.user) | dict(kept)
            return desk.run(lay.statement("setting_change_insert", **values))
        steps = dict(put=puts or lay.statement("office_setting_put", name=name, value=value), change=change)
        return unit(desk, *[step for part, step in steps.items() if part not in without])

    def test_settings(self):
        administrator = self.desk("administrator")
        self.allowed(self.setting(administrator, "one"))
        self.allowed(self.setting(administrator, "two"))
        tables = (lay.statement("pass_through_clear"),
                  lay.statement("pass_through_insert", from_on="2027-01-01", one_child=1, two_or_more=2),
                  lay.statement("annual_fee_clear"), lay.statement("annual_fee_insert", from_fiscal_year=2027, threshold=1, fee=1),
                  lay.statement("own_holiday_clear"), lay.statement("own_holiday_insert", holiday_on="2027-01-02"))
        for text in tables:
            if "DELETE" not in text:
                self.refused(self.setting(administrator, "x", puts=text, without=("change",)), RULE)
            self.allowed(self.setting(administrator, "x", puts=text))
        self.refused(self.setting(administrator, "x", puts=tables[0], without=("change",)), RULE)
        self.refused(self.setting(administrator, "three", without=("change",)), RULE)
        for kept in (dict(changed_by="deputy"), dict(new_value="before"), dict(new_value="something else"), dict(changed_at="today")):
            self.refused(self.setting(administrator, "three", kept=kept), RULE)
        for name in ("ssn_key_fingerprint", "fold_version", "demo", "demo_today"):
            self.refused(self.setting(administrator, "x", name=name), MAY_NOT)
        for user in ROLES:
            desk = self.desk(user)
            self.assertTrue(desk.must(lay.statement("office_settings")).rows)
            self.allowed(desk.run(lay.statement("setting_changes")))
            for text in ("UPDATE setting_change SET reason = ''", "DELETE FROM setting_change", "DELETE FROM office_setting",
                         "UPDATE office_setting SET name = 'x'", "TRUNCATE office_setting", "UPDATE pass_through SET one_child = 1"):
                self.refused(desk.run(text), MAY_NOT)
            if user != "administrator":
                self.refused(self.setting(desk, "x"), MAY_NOT)
                self.refused(self.setting(desk, "x", without=("put",)), MAY_NOT)
                for text in tables:
                    self.refused(unit(desk, text), MAY_NOT)

    def test_the_directory(self):
        def put(desk, county="36001", without=(), kept=(), row=()):
            def change(desk):
                values = dict(county_fips=county, email="district@example.org", source="the county", reason="they wrote",
                              changed_at=desk.must(desk.NOW).value, changed_by=desk.user) | dict(kept)
                return desk.run(lay.statement("district_change_insert", **values))

            def say(desk):
                return desk.note("setting", **dict(detail=f"directory of districts: county {county}", reason="they wrote") | dict(row))
            steps = dict(change=change, row=say)
            return unit(desk, *[step for name, step in steps.items() if name not in without])
        for user in ("supervisor", "administrator"):
            self.allowed(put(self.desk(user)))
        supervisor = self.desk("supervisor")
        self.refused(put(supervisor, without=("row",)), RULE)
        for kept in (dict(changed_by="agent"), dict(changed_at="2026-01-01T00:00:00.000Z"), dict(reason=" "), dict(source=""),
                     dict(county_fips="%")):
            self.refused(put(supervisor, kept=kept), RULE)
        for row in (dict(outcome="refused"), dict(detail="directory of districts: county 36003")):
            self.refused(put(supervisor, row=row), RULE)
        for user in ("agent", "caseworker", "mailroom", "auditor"):
            self.refused(put(self.desk(user)), MAY_NOT)
            self.assertEqual(self.desk(user).must(lay.statement("district_changes")).count, 2)
        for text in ("UPDATE district_change SET email = ''", "DELETE FROM district_change", "TRUNCATE district_change"):
            self.refused(self.desk("administrator").run(text), MAY_NOT)

    def test_whoever_is_disabled_or_not_signed_in_does_nothing(self):
        lay.lay_users(self.server, {"leaver": ("caseworker", "NORTH", False)})
        leaver = self.session("leaver")
        self.refused(leaver.run(lay.statement("case_note_insert", case_id="AA00001A1", number=1, text="x",
                                              written_at=leaver.must(leaver.NOW).value, written_by="leaver")))
        leaver.sign_in()
        self.allowed(self.note(leaver))
        self.session("postgres").must("SET session_replication_role = replica; ALTER TABLE staff_user DISABLE TRIGGER ALL; "
                                      "UPDATE staff_user SET disabled = 1 WHERE name = 'leaver'; ALTER TABLE staff_user ENABLE TRIGGER ALL")
        for text in ("INSERT INTO draft VALUES ('leaver', 'AA00001A1', 'note', 'x', '')", "SELECT count(*) FROM draft",
                     "SELECT count(number) FROM case_note", "SELECT count(*) FROM worker_memory", "SELECT count(number) FROM letter"):
            answer = leaver.run(text)
            self.assertIn((answer.state, answer.value), ((MAY_NOT, None), ("00000", "0"), (RULE, None)), text)
        self.refused(leaver.run(lay.statement("case_note_insert", case_id="AA00001A1", number=99, text="x",
                                              written_at=leaver.must(leaver.NOW).value, written_by="leaver")))

    def test_what_nobody_may_call(self):
        """Functions that only triggers call, or that look past the policies, by every role."""
        allowed = set()
        for user in ROLES:
            rows = self.desk(user).must("SELECT p.proname FROM pg_proc p WHERE p.pronamespace = 'caseledger'::regnamespace "
                                        "AND has_function_privilege(p.oid, 'EXECUTE')").rows
            allowed |= {row[0] for row in rows}
        for name in """against_rule may_not rows_noted is_now is_office_day is_own_case parent_of address_hash_of pin_decision
                pin_decision_on risks_in_words ssn_was_right may_request_pin letter_after_deed letter_after_room has_claim_on
                has_kept_claim_for is_version_of contact_text contact_value digits_of_phone covered_version stays mark_transaction
                letter_is_asked_for pin_request_is_answered letter_moves_on sealed_pin_is_put posting_begins row_is_replaced
                party_is_replaced contact_is_kept paper_is_kept setting_is_put change_is_made""".split():
            self.assertNotIn(name, allowed)
            type(self).refused_count += 1
        self.assertEqual(self.value("SELECT count(*) FROM pg_proc p, aclexplode(COALESCE(p.proacl, acldefault('f', p.proowner))) a "
                                    "WHERE p.pronamespace = 'caseledger'::regnamespace AND a.grantee = 0 "
                                    "AND p.proowner = 'caseledger_owner'::regrole"), "0")
        self.assertEqual(self.value("SELECT string_agg(proname, ' ') FROM pg_proc WHERE pronamespace = 'caseledger'::regnamespace "
                                    "AND prosecdef AND NOT (proconfig::text LIKE '%search_path=pg_catalog, caseledger, pg_temp%')"), None)


if __name__ == "__main__":
    unittest.main()
