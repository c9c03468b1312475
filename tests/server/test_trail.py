#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The trail on an office's server: what it takes, from whom, and that nothing in it is ever another one, by psql."""
import datetime
import sys
import unittest

import lay

ALLOWED = REFUSED = 0

RULE = "42501"  # insufficient privilege: the trail's rules, grants and policies all say so
NORTH = {"case_id": "AA00001A1", "office_of_case": "NORTH"}
SOUTH = {"case_id": "BB00001B1", "office_of_case": "SOUTH"}


def moment(seconds):
    """A moment some seconds from now, as the trail writes it."""
    at = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=seconds)
    return at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03}Z"


class TrailTest(lay.OfficeTest):
    def allowed(self, answer):
        global ALLOWED
        ALLOWED += 1
        self.assertEqual((answer.state, answer.message), ("00000", ""))
        return answer

    def refused(self, answer, states=(RULE,), tried=""):
        global REFUSED
        REFUSED += 1
        self.assertIn(answer.state, states, f"{answer} {tried}")
        return answer

    def refused_note(self, desk, action, **row):
        """A row that is not taken, in a transaction of its own."""
        desk.must("BEGIN")
        desk.must(desk.LOCK)
        self.refused(desk.note(action, **row), tried=f"{action} {row}")
        desk.must("ROLLBACK")

    def raw_note(self, desk, action, **other):
        """A row with its columns as they are given, cases too."""
        number, before, entry, _ = desk.must(lay.statement("trail_row_last", session=desk.number)).rows[0]
        row = dict(session=desk.number, number=int(number) + 1, entry=int(entry) + 1, at=desk.must(desk.NOW).value, action=action,
                   outcome="done", case_id="", office_of_case="", reason="", detail="", cases="") | other
        row["hash"] = lay.chain_hash("caseledger trail row 2", bytes.fromhex(before[2:]), *row.values())
        return desk.run(lay.statement("trail_row_insert", **row))

    def rows(self):
        return self.session("postgres").must("SELECT count(*) FROM trail_row").value

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        print(f"\n{cls.__name__}: {ALLOWED} allowed, {REFUSED} refused so far", file=sys.stderr)


class WhatTheTrailTakes(TrailTest):
    def test_everybody_writes_what_the_program_writes(self):
        for name in lay.PERSONS:
            desk = self.desk(name)
            self.allowed(desk.unit(action="lock"))
            self.allowed(desk.unit(action="unlock"))
            self.allowed(desk.unit(action="view", outcome="refused", **NORTH))
            self.allowed(desk.unit(action="view", outcome="not_found", case_id="ZZ99999Z9"))
            self.allowed(desk.unit(action="sign_out"))

    def test_forged_start_is_not_taken(self):
        for forged in ({"number": 1}, {"number": 99999}, {"user_name": "supervisor"}, {"user_name": ""}, {"role": "supervisor"},
                       {"role": "none"}, {"office": "SOUTH"}, {"office": ""}, {"started_at": moment(-60)},
                       {"started_at": moment(60)}, {"started_at": "yesterday"}, {"started_at": "2026-99-99T00:00:00.000Z"},
                       {"hash": b"x" * 32}, {"hash": b""}, {"workstation": "x" * 300}):
            desk = self.session("caseworker")
            with self.assertRaises(AssertionError, msg=str(forged)) as raised:
                desk.sign_in(**forged)
            self.assertIn(RULE, str(raised.exception), forged)
            desk.close()
            global REFUSED
            REFUSED += 1

    def test_forged_row_is_not_taken(self):
        desk = self.desk("caseworker")
        other = self.desk("agent")
        before = self.rows()
        for forged in ({"number": 1}, {"number": 7}, {"entry": 1}, {"entry": 99999}, {"at": moment(-60)}, {"at": moment(60)},
                       {"at": "2026-02-30T00:00:00.000Z"}, {"at": moment(0)[:-1] + "+00"}, {"hash": b"y" * 32}, {"hash": b""},
                       {"session": other.number}, {"session": 99999}, {"reason": "x" * 501}, {"reason": "two\nlines"},
                       {"detail": "x" * 2001}, {"action": "peek"}, {"action": ""}, {"outcome": "perhaps"}, {"outcome": ""},
                       {"case_id": "case 1", "outcome": "refused"}, {"case_id": "aa00001a1", "outcome": "refused"},
                       {"cases": "case 1", "outcome": "refused"}, {"cases": "AA00001A1 ", "outcome": "refused"}):
            if "cases" in forged:
                desk.must("BEGIN")
                self.refused(self.raw_note(desk, "view", **forged), tried=str(forged))
                desk.must("ROLLBACK")
            else:
                self.refused_note(desk, **{"action": "lock"} | forged)
        self.assertEqual(self.rows(), before)
        self.allowed(desk.unit(action="lock"))

    def test_the_hash_is_over_every_column(self):
        desk = self.desk("caseworker")
        for column, value in {"at": "", "action": "unlock", "outcome": "failed", "case_id": "AA00001A1", "office_of_case": "NORTH",
                              "reason": "another", "detail": "another", "cases": "AA00001A1"}.items():
            desk.must("BEGIN")
            desk.must(desk.LOCK)
            number, before, entry, _ = desk.must(lay.statement("trail_row_last", session=desk.number)).rows[0]
            row = dict(session=desk.number, number=int(number) + 1, entry=int(entry) + 1, at=desk.must(desk.NOW).value,
                       action="lock", outcome="done", case_id="", office_of_case="", reason="", detail="", cases="")
            digest = lay.chain_hash("caseledger trail row 2", bytes.fromhex(before[2:]), *(row | {column: value or "x"}).values())
            self.refused(desk.run(lay.statement("trail_row_insert", **row, hash=digest)), tried=column)
            desk.must("ROLLBACK")

    def test_a_session_begins_with_its_sign_in_and_has_one(self):
        desk = self.session("caseworker")
        desk.must("BEGIN")
        desk.must(desk.LOCK)
        last = desk.must(lay.statement("trail_session_last")).rows
        start = dict(number=int(last[0][0]) + 1 if last else 1, started_at=desk.must(desk.NOW).value, user_name="caseworker",
                     role="caseworker", office="NORTH", workstation="desk", program="psql")
        digest = lay.chain_hash("caseledger trail start 2", bytes.fromhex(last[0][1][2:]) if last else b"", *start.values())
        begin = lay.statement("trail_session_insert", **start, hash=digest)
        self.allowed(desk.run(begin))
        self.refused(desk.run("COMMIT"), tried="a session without a row")
        for trick in ("SET CONSTRAINTS ALL IMMEDIATE", "SET CONSTRAINTS trail_session_has_a_row IMMEDIATE"):
            desk.must("BEGIN")
            desk.must(begin)
            self.refused(desk.run(trick), tried=trick)
            desk.must("ROLLBACK")
        desk.must("BEGIN")  # the row is there while it is looked for, and then taken back
        desk.must(begin)
        desk.number = start["number"]
        desk.must("SAVEPOINT row")
        desk.must_note("sign_in")
        desk.must("SET CONSTRAINTS ALL IMMEDIATE")
        desk.must("ROLLBACK TO row")
        self.refused(desk.run("COMMIT"), tried="a row that was taken back")
        desk = self.desk("caseworker")
        self.refused_note(desk, "sign_in")
        self.allowed(desk.unit(action="sign_out"))
        self.refused_note(desk, "lock")
        self.refused_note(desk, "sign_out")

    def test_a_batch_is_found_by_its_cases(self):
        desk = self.desk("supervisor")
        self.allowed(desk.unit(action="batch", office_of_case="NORTH", cases=["AA00001A1", "AA00002A1"], detail="coupon, unit 1"))
        desk.must("BEGIN")
        desk.must(desk.LOCK)
        desk.must_note("batch", office_of_case="NORTH", cases=["AA00001A1", "AA00002A1"])
        entry = desk.must(lay.statement("trail_row_last", session=desk.number)).rows[0][2]
        self.refused(desk.run(lay.statement("trail_batch_case_insert", entry=entry, case_id="AA00003A1")), tried="not among them")
        desk.must("ROLLBACK")
        desk.must("BEGIN")  # without the rows of its cases
        desk.must(desk.LOCK)
        row = desk.must(lay.statement("trail_row_last", session=desk.number)).rows[0]
        values = dict(session=desk.number, number=int(row[0]) + 1, entry=int(row[2]) + 1, at=desk.must(desk.NOW).value, action="batch",
                      outcome="done", case_id="", office_of_case="NORTH", reason="", detail="", cases="AA00001A1 AA00002A1")
        digest = lay.chain_hash("caseledger trail row 2", bytes.fromhex(row[1][2:]), *values.values())
        self.allowed(desk.run(lay.statement("trail_row_insert", **values, hash=digest)))
        self.refused(desk.run("COMMIT"), tried="a batch without its cases")
        for cases in ("AA00002A1 AA00001A1", "AA00001A1 AA00001A1", "AA00001A1  AA00002A1", " AA00001A1"):
            desk.must("BEGIN")
            desk.must(desk.LOCK)
            values = values | {"cases": cases, "at": desk.must(desk.NOW).value}
            digest = lay.chain_hash("caseledger trail row 2", bytes.fromhex(row[1][2:]), *values.values())
            self.refused(desk.run(lay.statement("trail_row_insert", **values, hash=digest)), tried=cases)
            desk.must("ROLLBACK")

    def test_rows_name_the_office_of_their_case(self):
        desk = self.desk("agent")
        for office in ("", "SOUTH", "nowhere"):
            self.refused_note(desk, "view", case_id="AA00001A1", office_of_case=office)
        self.refused_note(desk, "view", outcome="refused", case_id="AA00001A1", office_of_case="SOUTH")
        self.allowed(desk.unit(action="view", **NORTH))

    def test_two_writers_make_one_chain(self):
        first, second = self.desk("agent"), self.desk("caseworker")
        first.must("BEGIN")
        first.must_note("lock")  # holds the lock by the trigger, without having asked for it
        number, before, entry, _ = second.must(lay.statement("trail_row_last", session=second.number)).rows[0]
        second.must("SET lock_timeout = '300ms'")
        self.refused(second.note("lock"), ("55P03",), "while another writes")
        first.must("COMMIT")
        row = dict(session=second.number, number=int(number) + 1, entry=int(entry) + 1, at=second.must(second.NOW).value,
                   action="lock", outcome="done", case_id="", office_of_case="", reason="", detail="", cases="")
        digest = lay.chain_hash("caseledger trail row 2", bytes.fromhex(before[2:]), *row.values())
        self.refused(second.run(lay.statement("trail_row_insert", **row, hash=digest)), tried="an entry that is taken by now")
        second.must("BEGIN ISOLATION LEVEL REPEATABLE READ")
        second.must("SELECT 1 FROM trail_row")
        self.allowed(first.unit(action="unlock"))
        self.refused(second.note("lock"), (RULE, "23505", "40001"), "behind an old snapshot")
        second.must("ROLLBACK")
        self.allowed(second.unit(action="lock"))


class WhatStays(TrailTest):
    def test_nothing_is_altered_by_anybody(self):
        self.desk("supervisor").unit(action="batch", office_of_case="NORTH", cases=["AA00001A1"])
        attempts = [f"{verb}" for table, column in (("trail_session", "user_name"), ("trail_row", "reason"),
                                                    ("trail_batch_case", "case_id"))
                    for verb in (f"UPDATE {table} SET {column} = 'x'", f"DELETE FROM {table}", f"TRUNCATE {table} CASCADE",
                                 f"WITH gone AS (DELETE FROM {table} RETURNING *) SELECT * FROM gone",
                                 f"MERGE INTO {table} t USING (VALUES (1)) v (x) ON true WHEN MATCHED THEN DELETE",
                                 f"ALTER TABLE {table} DISABLE TRIGGER ALL", f"DROP TABLE {table}",
                                 f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY",
                                 f"DROP TRIGGER {table}_stays ON {table}")]
        attempts += ["SET session_replication_role = replica", "UPDATE access_ticket SET given_at = now()",
                     "INSERT INTO access_ticket SELECT session_user, 1, 'AA00001A1', 1, '1', now(), true",
                     "INSERT INTO working_session SELECT 1, session_user, 'agent', '', now(), '1'",
                     "DELETE FROM access_ticket", "SELECT * FROM access_ticket", "SELECT * FROM working_session",
                     "UPDATE role_right SET agent = 'yes'", "UPDATE action_right SET right_name = 'open_cases'",
                     "SELECT follow_trail_row()", "SELECT check_trail_row()", "SELECT setval('asked_00', 1)",
                     "SELECT nextval('asked_00')", "SELECT may_ask(1)"]
        for name in lay.PERSONS:
            desk = self.desk(name)
            for attempt in attempts:
                self.refused(desk.run(attempt), (RULE, "42883"), f"{name}: {attempt}")

    def test_installer_neither(self):
        """A member of the owner may take triggers away, and then the chain tells; with them in place nobody alters a row."""
        self.desk("agent")
        installer = self.session("installer")
        for table in ("trail_session", "trail_row", "trail_batch_case"):
            for verb in (f"UPDATE {table} SET {'number' if table != 'trail_batch_case' else 'entry'} = 1", f"DELETE FROM {table}",
                         f"TRUNCATE {table} CASCADE"):
                self.refused(installer.run(verb), tried=verb)

    def test_taken_back_rows_leave_no_trace_and_no_gap(self):
        desk = self.desk("agent")
        before = self.rows()
        desk.must("BEGIN")
        desk.must_note("view", **NORTH)
        desk.must("SAVEPOINT one")
        desk.must_note("view", **SOUTH)
        desk.must("ROLLBACK TO one")
        desk.must_note("lock")
        desk.must("ROLLBACK")
        self.assertEqual(self.rows(), before)
        self.allowed(desk.unit(action="lock"))
        gap = self.session("postgres").must(lay.statement("trail_gap")).rows
        self.assertEqual(gap, [])

    def test_the_whole_chain_is_right(self):
        """Walked by another implementation of the encoding."""
        postgres = self.session("postgres")
        before, heads = b"", {}
        for row in postgres.must("SELECT * FROM trail_session ORDER BY number").rows:
            digest = lay.chain_hash("caseledger trail start 2", before, *row[:7])
            self.assertEqual(row[7], "\\x" + digest.hex())
            before = heads[row[0]] = digest
        checked = 0
        for row in postgres.must("SELECT session, number, entry, at, action, outcome, case_id, office_of_case, reason, detail, cases, "
                                 "hash FROM trail_row ORDER BY entry").rows:
            digest = lay.chain_hash("caseledger trail row 2", heads[row[0]], *row[:11])
            self.assertEqual(row[11], "\\x" + digest.hex())
            heads[row[0]] = digest
            checked += 1
            self.assertEqual(row[2], str(checked))
        self.assertGreater(checked, 3)


class WhoMayWriteWhat(TrailTest):
    def test_account_that_changed_writes_no_more(self):
        postgres = self.session("postgres")
        for change, back in (("role = 0", "role = 1"), ("office = 'SOUTH'", "office = 'NORTH'"), ("disabled = 1", "disabled = 0"),
                             ("forgiven_before = 100000", "forgiven_before = 0")):
            desk = self.desk("caseworker")
            postgres.must("ALTER TABLE staff_user DISABLE TRIGGER USER")
            postgres.must(f"UPDATE staff_user SET {change} WHERE name = 'caseworker'")
            self.refused_note(desk, "lock")
            self.refused_note(desk, "view", **NORTH)
            self.allowed(desk.unit(action="sign_out"))
            postgres.must(f"UPDATE staff_user SET {back} WHERE name = 'caseworker'")
            postgres.must("ALTER TABLE staff_user ENABLE ALWAYS TRIGGER staff_user_keeps_roles; "
                          "ALTER TABLE staff_user ENABLE ALWAYS TRIGGER staff_user_is_not_emptied; "
                          "ALTER TABLE staff_user ENABLE ALWAYS TRIGGER staff_user_ends_sessions")
        self.allowed(self.desk("caseworker").unit(action="lock"))

    def test_session_ends_after_sixteen_hours(self):
        desk = self.desk("caseworker")
        self.session("postgres").must(f"UPDATE working_session SET began_at = began_at - interval '17 hours' WHERE session = {desk.number}")
        self.refused_note(desk, "lock")
        self.allowed(desk.unit(action="sign_out"))

    def test_role_that_may_not_says_it_was_refused(self):
        """What is said to be done is what the role may do; that it was refused, anybody may say."""
        mays = {"agent": {"view", "print", "paper", "pin_request", "note", "search"},
                "caseworker": {"view", "print", "paper", "pin_request", "note", "search", "contact"},
                "supervisor": {"view", "print", "paper", "pin_request", "note", "search", "contact", "batch", "letter", "oversight",
                               "setting"},
                "mailroom": {"letter", "pin_alarm", "pin_key"},
                "auditor": {"read_trail", "checkpoint", "verify_trail"},
                "administrator": {"import", "check", "backup", "restore", "migrate", "key", "setting", "user", "checkpoint",
                                  "verify_trail"}}
        actions = set().union(*mays.values())
        free = {"read_trail": {"agent", "caseworker", "supervisor"}}
        for name, may in mays.items():
            desk = self.desk(name)
            about_case = {"view", "print", "paper", "pin_request", "note", "contact", "batch", "oversight", "letter"}
            for action in sorted(actions):
                row = NORTH | {"reason": "asked for it"} if action in about_case else {}
                if action in may or name in free.get(action, ()):
                    self.allowed(desk.unit(action=action, **row))
                else:
                    self.refused_note(desk, action, **row)
                self.allowed(desk.unit(action=action, **row | {"outcome": "refused"}))


class WhoReadsTheTrail(TrailTest):
    def setUp(self):
        self.north, self.south = self.desk("caseworker"), self.desk("south.caseworker")
        self.north.unit(action="view", **NORTH)
        self.north.unit(action="view", **SOUTH, reason="moved there")
        self.south.unit(action="view", **SOUTH)
        self.boss = self.desk("supervisor")
        self.boss.unit(action="batch", office_of_case="", cases=["AA00001A1", "BB00001B1"], reason="both")

    def seen(self, name):
        desk = self.desk(name)
        rows = {int(row[0]) for row in desk.must("SELECT entry FROM trail_row").rows}
        sessions = {int(row[0]) for row in desk.must("SELECT number FROM trail_session").rows}
        batches = {int(row[0]) for row in desk.must("SELECT entry FROM trail_batch_case").rows}
        return rows, sessions, batches

    def expected(self, own, office):
        """By the superuser, in the words of trail_entries.sql."""
        postgres = self.session("postgres")
        rows = postgres.must(lay.statement(
            "trail_entries", actions="", outcomes="", with_reason=0, user_name="", own_user=own, every_office=int(office is None),
            office=office or "", limit=100000)).rows
        return {int(row[0]) for row in rows}

    def test_everybody_reads_what_the_rights_say(self):
        for name, (role, office, _) in lay.PERSONS.items():
            rows, sessions, batches = self.seen(name)
            whole = role in ("auditor", "administrator")
            mine = self.expected(name, None)
            reach = self.expected("", None) if whole else mine | self.expected("", office) if role == "supervisor" and office else mine
            self.assertEqual(rows, reach, name)
            postgres = self.session("postgres")
            whose = {int(row[0]): int(row[1]) for row in postgres.must("SELECT entry, session FROM trail_row").rows}
            self.assertLessEqual({whose[entry] for entry in rows}, sessions, name)
            self.assertLessEqual(batches, rows, name)
            if not whole and role != "supervisor":
                self.assertEqual(sessions, {whose[entry] for entry in rows}, name)

    def test_without_a_session_one_reads_ones_own(self):
        for name in ("auditor", "administrator", "supervisor"):
            self.session("postgres").must(f"DELETE FROM working_session WHERE user_name = '{name}'")
            seen = {row[0] for row in self.session(name).must("SELECT DISTINCT user_name FROM trail_session").rows}
            self.assertLessEqual(seen, {name}, name)

    def test_only_the_own_chain_shows_its_end(self):
        other = self.desk("agent")
        self.assertEqual(other.must(lay.statement("trail_row_last", session=self.north.number)).rows, [])
        self.assertEqual(len(other.must(lay.statement("trail_row_last", session=other.number)).rows), 1)


if __name__ == "__main__":
    unittest.main()
