#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A PIN letter's life on the server: every way that the program takes it, and every way round the rules of it, by psql as each role."""

import itertools
import unittest

import lay
from deskwork import (CLAIMED, FAILED, MAILED, MAY_NOT, PRINTED, QUEUED, REFUSED, RENDERED, REQUESTED, RULE, STATES, SUBMITTED, UNCLEAR,
                      VOID, RulesTest, claim, days_ago, deed, import_pin, lease_until, letter_row, move, request, unit)

LIFE = {RENDERED: dict(state=RENDERED, reason="", sha256="ab", pages=2),
        SUBMITTED: dict(state=SUBMITTED, spool_step=1, place="printer KYO-2", instance="spool 1", job="caseledger", job_number=0),
        "held": dict(spool_step=2, job_number=7), "released": dict(spool_step=3), PRINTED: dict(state=PRINTED, lease=None)}


class LettersTest(RulesTest):
    def setUp(self):
        self.agent = self.desk("agent")
        self.supervisor = self.desk("supervisor")
        self.mailroom = self.desk("mailroom")
        self.administrator = self.desk("administrator")
        for party in ("P1", "P2", "P3", "P4"):
            if self.value(f"SELECT count(*) FROM sealed_pin WHERE party_ref = '{party}'") == "0":
                self.allowed(import_pin(self.administrator, party))
        self.addCleanup(self.forget_letters)

    def forget_letters(self):
        """Every test begins with no letter; what stays is taken away past the rules."""
        self.postgres = self.session("postgres")
        self.postgres.must("SET session_replication_role = replica")
        for table in ("letter", "letter_step", "pin_request", "ssn_question", "address_change"):
            self.postgres.must(f"ALTER TABLE {table} DISABLE TRIGGER stays; DELETE FROM {table}; "
                               f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER stays")

    def asked(self, **options):
        answer, number = request(self.agent, **options)
        self.allowed(answer)
        return number

    def step(self, number, **become):
        return self.allowed(move(self.mailroom, number, **become))

    def brought_to(self, place, **options):
        """A letter that has come so far."""
        number = self.asked(**options)
        if place == QUEUED:
            return number
        self.step(number, **claim(letter_row(self.mailroom, number)))
        for stage, become in LIFE.items():
            if place == CLAIMED:
                return number
            self.step(number, **become)
            if stage == place:
                return number
        raise AssertionError(place)

    def test_the_whole_life_and_a_second_one(self):
        number = self.brought_to(PRINTED)
        self.step(number, state=MAILED)
        letter = letter_row(self.supervisor, number)
        self.allowed(move(self.supervisor, number, **deed(letter, QUEUED)))
        self.assertEqual(letter_row(self.supervisor, number)["attempt"], 2)
        self.assertEqual(self.value(f"SELECT count(*) FROM letter_step WHERE letter = '{number}'"), "9")

    def test_a_letter_takes_only_its_next_step(self):
        """From every place a print room worker brings it to, to every other, with the epoch as it is and as a claim would have it."""
        places = (QUEUED, CLAIMED, RENDERED, SUBMITTED, "held", "released", PRINTED)
        spool = {SUBMITTED: 1, "held": 2, "released": 3, PRINTED: 3}
        state = {"held": SUBMITTED, "released": SUBMITTED}
        may = {(QUEUED, CLAIMED, 0, 1), (CLAIMED, RENDERED, 0, 0), (RENDERED, SUBMITTED, 1, 0), (SUBMITTED, SUBMITTED, 2, 0),
               ("held", SUBMITTED, 3, 0), (PRINTED, MAILED, 3, 0)}
        may |= {(place, to, spool[place], 0) for place in (SUBMITTED, "held", "released") for to in (PRINTED, UNCLEAR)}
        may |= {(place, to, 0 if to == QUEUED else spool.get(place, 0), 0) for place in (CLAIMED, RENDERED, SUBMITTED, "held")
                for to in (QUEUED, FAILED)}
        tried = 0
        for place in places:
            number = self.brought_to(place)
            letter = letter_row(self.mailroom, number)
            for to, step, more in itertools.product(range(len(STATES)), range(4), (0, 1)):
                at = state.get(place, place)
                if (place, to, step, more) in may or (to, step, more) == (at, spool.get(place, 0), 0):
                    continue
                with self.subTest(place=place, to=STATES[to], spool=step, epoch=more):
                    attempt = letter["attempt"] + (1 if to == QUEUED and spool.get(place) else 0)
                    self.refused(move(self.mailroom, number, state=to, spool_step=step, epoch=letter["epoch"] + more, attempt=attempt,
                                      lease=120 if to in (CLAIMED, RENDERED, SUBMITTED) else None), (RULE, MAY_NOT))
                    tried += 1
            self.forget_letters()
        print(f"{tried} steps that are not a letter's next, {len(may)} that are", flush=True)

    def test_what_the_print_room_may_end_a_claim_with(self):
        for place, to in itertools.product((CLAIMED, RENDERED, SUBMITTED, "held"), (QUEUED, FAILED)):
            number = self.brought_to(place)
            letter = letter_row(self.mailroom, number)
            spool = 0 if to == QUEUED else letter["spool_step"]
            again = 1 if to == QUEUED and letter["spool_step"] else 0
            self.step(number, state=to, spool_step=spool, attempt=1 + again, lease=None, reason="the printer is off")
            self.forget_letters()
        for place, to in itertools.product((SUBMITTED, "held", "released"), (PRINTED, UNCLEAR)):
            number = self.brought_to(place)
            self.step(number, state=to, lease=None, reason="")
            self.forget_letters()

    def test_deeds_are_those_of_the_table_and_a_supervisors(self):
        """Every state, every state after it: what letter.cpp allows, and nothing else."""
        may = {(REQUESTED, QUEUED), (REFUSED, QUEUED), (FAILED, QUEUED), (PRINTED, QUEUED), (MAILED, QUEUED), (UNCLEAR, PRINTED),
               (UNCLEAR, QUEUED)}
        may |= {(state, VOID) for state in (REQUESTED, QUEUED, CLAIMED, RENDERED, PRINTED, REFUSED, FAILED, UNCLEAR)}
        for before in range(len(STATES)):
            for after in range(len(STATES)):
                number = self.asked()
                self.installer_runs(f"UPDATE letter SET state = {before} WHERE number = '{number}'; INSERT INTO letter_step "
                                    f"SELECT letter, 2, at, by_user, {before}, 0, 1, 0, '' FROM letter_step WHERE letter = '{number}'")
                become = deed(letter_row(self.supervisor, number), after)
                if (before, after) == (REQUESTED, QUEUED):
                    become["approved_by"] = "supervisor"
                with self.subTest(before=STATES[before], after=STATES[after]):
                    answer = move(self.supervisor, number, **become)
                    if (before, after) in may:
                        self.allowed(answer)
                    else:
                        self.refused(answer, RULE)
                self.forget_letters()

    def test_only_the_roles_of_it_move_a_letter(self):
        number = self.asked()
        for user in ("agent", "caseworker", "auditor", "administrator", "south.caseworker"):
            desk = self.desk(user)
            self.refused(desk.run(f"UPDATE letter SET state = 10 WHERE number = '{number}'"), MAY_NOT)
            self.refused(desk.run(f"UPDATE letter SET reason = 'x'"), MAY_NOT)
        letter = letter_row(self.supervisor, number)
        self.refused(move(self.supervisor, number, **claim(letter)), RULE)
        self.refused(move(self.mailroom, number, **deed(letter, VOID)), (RULE, MAY_NOT))

    def test_nobody_approves_the_own_request_or_an_address_of_the_own_making(self):
        self.installer_runs("UPDATE party SET address_verified_on = NULL WHERE party_ref = 'P1'")
        self.addCleanup(self.installer_runs, "UPDATE party SET address_verified_on = '2025-01-01' WHERE party_ref = 'P1'")
        answer, number = request(self.supervisor, result=1, obstacles="address_not_verified")
        self.allowed(answer)
        become = deed(letter_row(self.supervisor, number), QUEUED, approved_by="supervisor")
        self.refused(move(self.supervisor, number, **become), MAY_NOT)
        self.refused(move(self.supervisor, number, **become | dict(approved_by="south.supervisor")), MAY_NOT)
        other = self.desk("south.supervisor")
        self.refused(move(other, number, **become), RULE)  # in another's name
        self.installer_runs("INSERT INTO address_change VALUES ('P1', 1, current_date, '2026-01-01T00:00:00.000Z', 'south.supervisor')")
        self.refused(move(other, number, **become | dict(approved_by="south.supervisor")), MAY_NOT)
        self.installer_runs("INSERT INTO address_change VALUES ('P1', 2, current_date, '2026-01-01T00:00:00.000Z', 'caseworker')")
        self.refused(move(other, number, **become | dict(approved_by="south.supervisor", reason=" ")), RULE)
        self.allowed(move(other, number, **become | dict(approved_by="south.supervisor")))

    def test_own_and_relatives_cases_are_a_colleagues(self):
        number = self.asked()
        for blocked in ("AA00001A1", "P1", "P2"):
            self.installer_runs(f"INSERT INTO staff_block VALUES ('supervisor', '{blocked}')")
            self.refused(move(self.supervisor, number, **deed(letter_row(self.supervisor, number), VOID)), MAY_NOT)
            self.installer_runs("DELETE FROM staff_block")
        self.allowed(move(self.supervisor, number, **deed(letter_row(self.supervisor, number), VOID)))

    def test_an_address_that_has_changed_waits_for_another_look(self):
        self.installer_runs("UPDATE party SET address_verified_on = NULL WHERE party_ref = 'P3'")
        number = self.asked(case="AA00002A1", party="P3", result=1, obstacles="address_not_verified")
        self.installer_runs("UPDATE party SET street1 = '99 Other St' WHERE party_ref = 'P3'")
        self.addCleanup(self.installer_runs, "UPDATE party SET street1 = '3 Sample St', address_verified_on = '2025-01-01' "
                                             "WHERE party_ref = 'P3'")
        letter = letter_row(self.supervisor, number)
        now = self.value("SELECT address_hash_of('P3')")
        self.refused(move(self.supervisor, number, **deed(letter, QUEUED, approved_by="supervisor")), RULE)
        self.refused(move(self.supervisor, number, **deed(letter, QUEUED, approved_by="supervisor", address_hash=now)), RULE)
        self.refused(move(self.supervisor, number, **deed(letter, REQUESTED)), RULE)  # without the address as it is
        self.allowed(move(self.supervisor, number, **deed(letter, REQUESTED, address_hash=now)))
        letter = letter_row(self.supervisor, number)
        self.refused(move(self.supervisor, number, **deed(letter, REQUESTED)), RULE)  # nothing to look at again
        self.allowed(move(self.supervisor, number, **deed(letter, QUEUED, approved_by="supervisor")))
        # The print room finds another address again: back to be asked for, and only then.
        self.step(number, **claim(letter_row(self.mailroom, number)))
        back = dict(state=REQUESTED, lease=None, approved_by="", queued_at=None, reason="the address has changed")
        self.refused(move(self.mailroom, number, **back), RULE)
        self.installer_runs("UPDATE party SET street1 = '98 Other St' WHERE party_ref = 'P3'")
        self.refused(move(self.mailroom, number, **back), RULE)  # with the old address
        self.step(number, **back, address_hash=self.value("SELECT address_hash_of('P3')"))

    def test_a_letter_is_refused_by_the_print_room_only_for_its_pin(self):
        number = self.brought_to(CLAIMED, case="AA00003A1", role=1, party="P4")
        refusal = dict(state=REFUSED, lease=None, reason="the sealed PIN is kept from use")
        self.refused(move(self.mailroom, number, **refusal), RULE)

        def alarm(desk):
            return desk.note("pin_alarm", outcome="refused", case_id="AA00003A1", office_of_case="NORTH", detail=f"letter {number}: bad")
        self.refused(unit(self.mailroom, lay.statement("sealed_pin_quarantine", party_ref="P4")), RULE)  # without the alarm
        self.allowed(unit(self.mailroom, lay.statement("sealed_pin_quarantine", party_ref="P4"), alarm))
        self.step(number, **refusal)
        self.installer_runs("UPDATE sealed_pin SET quarantined = 0 WHERE party_ref = 'P4'")

    def test_a_claim_is_its_workers_and_its_lease_is_of_now(self):
        if self.value("SELECT count(*) FROM staff_user WHERE name = 'mailroom2'") == "0":
            lay.lay_users(self.server, {"mailroom2": ("mailroom", "NORTH", False)})
        other = self.desk("mailroom2")
        number = self.asked()
        letter = letter_row(self.mailroom, number)
        for bad in (dict(lease=4000), dict(lease=None), dict(epoch=letter["epoch"] + 2), dict(epoch=letter["epoch"]), dict(attempt=2),
                    dict(place="elsewhere"), dict(queued_at=None), dict(approved_by="mailroom"), dict(address_hash="x"),
                    dict(row=dict(lease_until="2099-01-01T00:00:00.000Z")), dict(row=dict(lease_until="soon")),
                    dict(row=dict(changed_at="2026-01-01T00:00:00.000Z"))):
            with self.subTest(bad=bad):
                self.refused(move(self.mailroom, number, **claim(letter) | bad), (RULE, MAY_NOT))
        self.step(number, **claim(letter))
        self.refused(move(other, number, **LIFE[RENDERED]), MAY_NOT)
        self.refused(move(other, number, **claim(letter_row(other, number))), RULE)  # before its lease has ended
        more = dict(claimed=CLAIMED, rendered=RENDERED, submitted=SUBMITTED)

        def renewed(desk, seconds, length, epoch=letter["epoch"] + 1):
            return unit(desk, lay.statement("letter_lease_update", lease_until=lease_until(desk, seconds), lease_length=length,
                                            number=number, epoch=epoch, **more))
        self.allowed(renewed(self.mailroom, 120, 120))
        for desk, seconds, length in ((other, 120, 120), (self.mailroom, 9000, 120), (self.mailroom, 9000, 9000), (self.mailroom, 60, 120)):
            self.refused(renewed(desk, seconds, length), (RULE, MAY_NOT))
        # Nobody hears of the worker any more: another one takes the letter over, and the first changes nothing.
        self.installer_runs(f"UPDATE letter SET lease_until = '2026-01-01T00:00:00.000Z' WHERE number = '{number}'")
        taken = dict(epoch=letter["epoch"] + 2, lease=120, reason="taken over")
        self.allowed(move(other, number, **taken))
        self.assertEqual(move(self.mailroom, number, was=dict(epoch=letter["epoch"] + 1), **LIFE[RENDERED]).state, "40001")
        self.refused(move(self.mailroom, number, **LIFE[RENDERED]), MAY_NOT)
        # A clock that was set back: a lease that ends further away than it is long begins anew, whoever sees it.
        self.installer_runs(f"UPDATE letter SET lease_until = '2099-01-01T00:00:00.000Z' WHERE number = '{number}'")
        self.allowed(renewed(self.mailroom, 120, 120, epoch=letter["epoch"] + 2))

    def test_every_step_is_written_down_and_noted(self):
        number = self.asked()
        become = claim(letter_row(self.mailroom, number))
        for without in (("step",), ("row",), ("step", "row")):
            self.refused(move(self.mailroom, number, without=without, **become), RULE)
        for step in (dict(by_user="supervisor"), dict(at="2026-01-01T00:00:00.000Z"), dict(state=RENDERED), dict(epoch=7), dict(reason="x"),
                     dict(attempt=3), dict(spool_step=1)):
            self.refused(move(self.mailroom, number, step=step, **become), RULE)
        for noted in (dict(outcome="refused"), dict(detail="letter 999-999-999: queued -> claimed"), dict(detail="claim letters"),
                      dict(case_id="AA00002A1"), dict(case_id="", office_of_case="")):
            self.refused(move(self.mailroom, number, noted=noted, **become), RULE)
        # Two changes, and one step or one row for both.
        back = lay.statement("letter_step_insert", letter=number, at="2026-01-01T00:00:00.000Z", by_user="mailroom", state=QUEUED,
                             spool_step=0, attempt=1, epoch=1, reason="")
        self.refused(move(self.mailroom, number, then=[back], **become), RULE)
        again = f"UPDATE letter SET state = 1, lease_until = NULL, lease_length = NULL, queued_at = changed_at WHERE number = '{number}'"
        self.refused(move(self.mailroom, number, without=("step",), then=[again], **become), RULE)
        self.refused(move(self.mailroom, number, then=[again], **become), RULE)
        self.assertEqual(letter_row(self.mailroom, number)["state"], QUEUED)

    def test_deferred_looks_are_not_tricked(self):
        """Constraints looked at early, and then what they saw taken back; a part in another transaction; inside a savepoint."""
        number = self.asked()
        become = claim(letter_row(self.mailroom, number))
        desk = self.mailroom
        for trick in ("SET CONSTRAINTS ALL IMMEDIATE", "SET CONSTRAINTS ALL DEFERRED", "SET CONSTRAINTS letter_is_whole IMMEDIATE"):
            self.refused(move(desk, number, without=("step", "row"), then=[trick], **become), RULE)
        # The step and the row go again with the savepoint, after the constraints were content.
        saved = "SAVEPOINT before"
        moves = []

        def letter_only(desk):
            answer = None
            before = letter_row(desk, number)
            after = before | become | dict(changed_at=desk.must(desk.NOW).value, lease_length=120, lease_until=lease_until(desk, 120))
            after.pop("lease")
            moves.append(after)
            return desk.run(lay.statement("letter_update", **after, was_state=before["state"], was_spool_step=0, was_epoch=before["epoch"]))

        def step_only(desk):
            after = moves[-1]
            return desk.run(lay.statement("letter_step_insert", letter=number, at=after["changed_at"], by_user=desk.user,
                                          **{name: after[name] for name in ("state", "spool_step", "attempt", "epoch", "reason")}))

        def row_only(desk):
            return desk.note("letter", case_id="AA00001A1", office_of_case="NORTH", detail=f"letter {number}: queued -> claimed")
        self.refused(unit(desk, letter_only, saved, step_only, row_only, "SET CONSTRAINTS ALL IMMEDIATE", "ROLLBACK TO before",
                          "SET CONSTRAINTS ALL DEFERRED"), RULE)
        self.refused(unit(desk, letter_only, step_only, saved, row_only, "SET CONSTRAINTS ALL IMMEDIATE", "ROLLBACK TO before"), RULE)
        self.refused(unit(desk, saved, letter_only, step_only, row_only, "SET CONSTRAINTS ALL IMMEDIATE", "ROLLBACK TO before",
                          letter_only), RULE)
        # A row that another transaction wrote, and stands there, is none of this one's.
        self.allowed(unit(desk, row_only))
        self.refused(unit(desk, letter_only, step_only), RULE)
        self.allowed(unit(desk, letter_only, step_only, row_only))

    def test_a_letter_is_asked_for_as_it_is(self):
        for letter in (dict(case_id="AA00002A1"), dict(office="SOUTH"), dict(party_ref="P2"), dict(party_ref="P3"), dict(role=1),
                       dict(state=REQUESTED), dict(state=PRINTED), dict(requested_by="caseworker"), dict(reason="x"),
                       dict(requested_at="2026-01-01T00:00:00.000Z"), dict(requested_at="now"), dict(address_hash="x"), dict(channel=1),
                       dict(number="no number"), dict(requested_on=days_ago(1)), dict(requested_on=days_ago(-1))):
            with self.subTest(letter=letter):
                self.refused(request(self.agent, letter=letter)[0])
        for without in (("request",), ("row",), ("step",), ("step", "request"), ("request", "row"), ("letter", "step")):
            with self.subTest(without=without):
                self.refused(request(self.agent, without=without)[0], RULE)
        for row in (dict(outcome="refused"), dict(case_id="AA00002A1"), dict(case_id="", office_of_case="")):
            self.refused(request(self.agent, row=row)[0], RULE)
        self.refused(request(self.agent, first="request")[0], RULE)
        self.allowed(request(self.agent)[0])

    def test_one_open_letter_for_a_parent(self):
        number = self.asked(case="AA00001A1", role=1, party="P2")
        self.refused(request(self.agent, "AA00002A1", 1, "P2")[0], RULE)  # in the other case of the same parent
        self.refused(request(self.agent, "AA00002A1", 1, "P2", result=1)[0], RULE)
        answer, _ = request(self.agent, "AA00002A1", 1, "P2", result=2, obstacles="open_letter", kept=dict(letter=number))
        self.allowed(answer)
        self.refused(request(self.agent, "AA00002A1", 1, "P2", result=2, obstacles="open_letter")[0], RULE)  # which is not named
        self.refused(request(self.agent, "AA00001A1", 1, "P2", number=number)[0])

    def test_two_workers_share_the_queue(self):
        """Each takes what the other is not taking, without waiting for the other."""
        waiting = lay.statement("letters_waiting", queued=QUEUED, most=1)
        numbers = {self.asked(), self.asked(case="AA00002A1", party="P3")}
        other = self.desk("mailroom")
        self.mailroom.must("BEGIN")
        other.must("BEGIN; SET LOCAL lock_timeout = '1s'")
        first, second = self.mailroom.must(waiting).rows, other.must(waiting).rows
        self.assertEqual({first[0][0], second[0][0]}, numbers)
        self.assertEqual(other.must(lay.statement("letters_waiting", queued=QUEUED, most=9)).count, 1)  # its own
        for desk in (self.mailroom, other):
            desk.must("ROLLBACK")
        self.refused(self.agent.run(waiting), MAY_NOT)

    def test_what_is_asked_for_stays(self):
        number = self.asked()
        supervisor = self.supervisor
        for column, value in (("number", "'000-000-000'"), ("case_id", "'AA00002A1'"), ("office", "'SOUTH'"), ("role", "1"),
                              ("party_ref", "'P2'"), ("channel", "1"), ("requested_by", "'agent'"), ("requested_on", "current_date")):
            self.refused(supervisor.run(f"UPDATE letter SET {column} = {value} WHERE number = '{number}'"), MAY_NOT)
        with self.assertRaisesRegex(RuntimeError, "neither altered"):
            self.installer_runs(f"UPDATE letter SET party_ref = 'P2' WHERE number = '{number}'")
        with self.assertRaisesRegex(RuntimeError, "neither altered"):
            self.installer_runs(f"DELETE FROM letter WHERE number = '{number}'")
        for desk in (self.agent, supervisor, self.mailroom, self.administrator):
            for table in ("letter", "letter_step", "pin_request"):
                for text in (f"DELETE FROM {table}", f"TRUNCATE {table} CASCADE", f"DROP TABLE {table}",
                             f"ALTER TABLE {table} DISABLE TRIGGER ALL", f"CREATE RULE r AS ON INSERT TO {table} DO INSTEAD NOTHING"):
                    self.refused(desk.run(text), MAY_NOT)
        for text in (f"INSERT INTO letter SELECT * FROM letter WHERE number = '{number}' ON CONFLICT (number) DO UPDATE SET state = 10",
                     "MERGE INTO letter USING letter l ON letter.number = l.number WHEN MATCHED THEN DELETE",
                     "MERGE INTO letter USING letter l ON letter.number = l.number WHEN MATCHED THEN UPDATE SET state = 10",
                     "WITH gone AS (DELETE FROM letter RETURNING *) SELECT * FROM gone",
                     f"WITH moved AS (UPDATE letter SET state = 10 WHERE number = '{number}' RETURNING *) INSERT INTO letter_step "
                     "SELECT number, 2, changed_at, 'supervisor', state, 0, 1, 1, '' FROM moved",
                     "UPDATE letter_step SET by_user = 'agent'", "SET session_replication_role = replica"):
            with self.subTest(text=text):
                self.refused(unit(supervisor, text))

    def test_who_reads_letters(self):
        number = self.asked()
        all_of_it = "SELECT count(*) FROM letter"
        for desk in (self.supervisor, self.mailroom):
            self.assertEqual(desk.must(all_of_it).value, "1")
            self.assertEqual(desk.must("SELECT count(*) FROM letter_step").value, "1")
        for user in ("caseworker", "deputy", "south.caseworker"):
            desk = self.desk(user)
            self.assertEqual(desk.must("SELECT count(number) FROM letter").value, "0")
            self.assertEqual(desk.must("SELECT count(letter) FROM letter_step").value, "0")
            self.assertEqual(desk.must("SELECT count(request_id) FROM pin_request").value, "0")
        self.refused(self.desk("auditor").run(all_of_it), MAY_NOT)
        caseworker = self.desk("caseworker")
        self.allowed(caseworker.unit(action="view", case_id="AA00001A1", office_of_case="NORTH"))
        self.assertEqual(caseworker.must(lay.statement("activity_letters", case_id="AA00001A1")).rows[0][2], number)
        self.assertEqual(caseworker.must(lay.statement("activity_pin_requests", case_id="AA00001A1")).count, 1)
        self.refused(caseworker.run("SELECT address_hash FROM letter"), MAY_NOT)
        lay.lay_users(self.server, {"newcomer": ("supervisor", "NORTH", False)})
        newcomer = self.session("newcomer")
        self.assertEqual(newcomer.must(all_of_it).value, "0")  # not signed in
        self.assertEqual(newcomer.sign_in().must(all_of_it).value, "1")


if __name__ == "__main__":
    unittest.main()
