#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Contacts, and what imports write, on the server: a change with all that belongs to it, each part left out or claimed otherwise, two
editors of one record, and who reads what was."""

import json
import unittest

import lay
from deskwork import MAY_NOT, RULE, RulesTest, days_ago, today, unit

STORED = """party_ref given_name family_name native_name language ssn_last4 date_of_birth address_verified_on address_changed_on
    returned_mail_on family_violence street1 street2 city state zip phone email ssn_index search_words""".split()
ADDRESS = ("street1", "street2", "city", "state", "zip")
KINDS = {"address": 0, "phone": 1, "email": 2, "address_verified_on": 3, "returned_mail_on": 4}


def stored(desk, party):
    row = desk.must(lay.statement("party_stored", party_ref=party)).rows[0]
    values = dict(zip(STORED, row, strict=True))
    return values | {"family_violence": int(values["family_violence"])}


def text_of(person, kind):
    if kind == "address":
        return "\n".join(person[part] for part in ADDRESS) if any(person[part] for part in ADDRESS) else ""
    return person[kind] or ""


def change(desk, case="AA00001A1", office="NORTH", party="P1", *, without=(), kept=(), row=(), address_row=(), noted=(), version=(),
           posting_read=None, posting=None, reason="the parent called", extra=(), leave=True, first=(), **become):
    """A change of a parent's contact, as the program makes one. become: the columns that change."""
    if leave:
        desk.must_note_unit("view", case_id=case, office_of_case=office, reason=reason)
    made = {}

    def begin(desk):
        before = stored(desk, party)
        read = desk.must(f"SELECT posting FROM party WHERE party_ref = '{party}'").value
        number = posting or desk.must(lay.statement("posting_next")).value
        at = desk.must(desk.NOW).value
        after = before | become
        moved = text_of(before, "address") != text_of(after, "address")
        if moved:
            after |= {"address_changed_on": str(today()), "address_verified_on": None, "returned_mail_on": None} | {
                name: value for name, value in become.items() if name.endswith("_on")}
        made.update(before=before, after=after, number=int(number), at=at, moved=moved, read=read if posting_read is None else posting_read)
        return desk.run(lay.statement("posting_insert", number=int(number), posted_at=at))

    def put_version(desk):
        content = dict(made["before"]) | dict(version)
        return desk.run(lay.statement("replaced_party_insert", party_ref=party, posting=made["number"], content=json.dumps(content)))

    def put_party(desk):
        after = made["after"]
        digits = "".join(sign for sign in after["phone"] if sign.isdigit())
        values = {name: after[name] for name in (*ADDRESS, "phone", "email", "address_verified_on", "address_changed_on",
                                                  "returned_mail_on")}
        values |= dict(party_ref=party, phone_digits=digits, phone_last7=digits[-7:] if len(digits) >= 7 else "", posting=made["number"],
                       posting_read=int(made["read"])) | dict(row)
        answer = desk.run(lay.statement("party_contact_update", **values))
        return lay.Answer([], 0, "40001", "changed meanwhile") if answer.is_done and answer.count == 0 else answer

    def put_changes(desk):
        answer = None
        for kind, code in KINDS.items():
            before, after = text_of(made["before"], kind), text_of(made["after"], kind)
            if before == after or kind in without or (kind.endswith("_on") and kind not in become):
                continue
            values = dict(party_ref=party, kind=code, old_value=before, new_value=after, reason=reason, case_id=case,
                          changed_on=str(today()), changed_at=made["at"], changed_by=desk.user, posting=made["number"]) | dict(kept)
            answer = desk.run(lay.statement("contact_change_insert", **values))
            if not answer.is_done:
                return answer
        return answer or desk.run("SELECT")

    def put_address(desk):
        if not made["moved"]:
            return desk.run("SELECT")
        values = dict(party_ref=party, changed_on=str(today()), changed_at=made["at"], changed_by=desk.user) | dict(address_row)
        return desk.run(lay.statement("address_change_insert", **values))

    def put_row(desk):
        values = dict(case_id=case, office_of_case=office, reason=reason, detail="phone of the custodial parent") | dict(noted)
        return desk.note("contact", **values)

    steps = dict(posting=begin, version=put_version, party=put_party, changes=put_changes, address_change=put_address, row=put_row)
    return unit(desk, *first, *[step for name, step in steps.items() if name not in without], *extra)


class NotingDesk(lay.Desk):
    """A desk that reads with leave."""

    def must_note_unit(self, action, **row):
        answer = self.unit(action=action, **row)
        if not answer.is_done:
            raise AssertionError(f"{self.user}: {answer.message}")


class ContactsTest(RulesTest):
    def desk(self, user, **options):
        if user not in self.desks:
            self.desks[user] = NotingDesk(self.server, user, **options)
            self.addCleanup(self.desks[user].close)
            self.desks[user].sign_in()
        return self.desks[user]

    def setUp(self):
        self.desks = {}
        self.worker = self.desk("caseworker")

    def test_each_thing_changes_with_its_row(self):
        for place, become in enumerate((dict(phone="518-555-0144"), dict(email="new@example.org"), dict(street1="1 Moved St"),
                                        dict(address_verified_on=days_ago(0)), dict(returned_mail_on=days_ago(1)),
                                        dict(street1="2 Moved St", phone=""), dict(street1="3 Moved St", address_verified_on=days_ago(0)),
                                        dict(street1="", street2="", city="", state="", zip=""))):
            with self.subTest(become=become):
                self.allowed(change(self.worker, **become))
                self.assertEqual(self.value("SELECT count(*) FROM address_change WHERE party_ref = 'P1' AND changed_by = 'caseworker'"),
                                 str([0, 0, 1, 1, 1, 2, 3, 4][place]))
        self.allowed(change(self.desk("supervisor"), street1="1 Sample St", city="Albany", state="NY", zip="12207"))
        history = self.worker.must(lay.statement("contact_changes_of_party", party_ref="P1", open_case="AA00001A1")).rows
        self.assertEqual(len(history), 11)
        self.assertEqual(len(self.worker.must(lay.statement("party_versions", party_ref="P1")).rows), 10)  # with what it is now
        self.assertEqual(self.worker.must(lay.statement("activity_contacts", case_id="AA00001A1")).count, 11)

    def test_no_part_is_left_out_or_said_otherwise(self):
        phone, place = dict(phone="518-555-0145"), dict(street1="7 Other St")
        for without in (("row",), ("changes",), ("version",), ("posting",), ("changes", "row"), ("phone",)):
            with self.subTest(without=without):
                try:
                    self.refused(change(self.worker, without=without, **phone))
                except KeyError:  # without a posting there is nothing to write under
                    self.worker.must("ROLLBACK")
        for without in (("address_change",), ("address",), ("changes", "address_change")):
            self.refused(change(self.worker, without=without, **place))
        for kept in (dict(changed_by="agent"), dict(changed_at="2026-01-01T00:00:00.000Z"), dict(changed_on=days_ago(1)), dict(reason=" "),
                     dict(old_value="something else"), dict(new_value="something else"), dict(case_id="AA00002A1"), dict(posting=1),
                     dict(party_ref="P2"), dict(kind=2)):
            with self.subTest(kept=kept):
                self.refused(change(self.worker, kept=kept, **phone))
        for row in (dict(phone_digits="1"), dict(phone_last7="5550199"), dict(posting=1), dict(email="x@example.org"),
                    dict(address_changed_on=days_ago(400)), dict(address_verified_on=days_ago(0))):
            with self.subTest(row=row):
                self.refused(change(self.worker, row=row, **phone))
        for row in (dict(address_changed_on=None), dict(address_changed_on=days_ago(400)), dict(address_changed_on=days_ago(-1)),
                    dict(address_verified_on=days_ago(3))):
            with self.subTest(row=row):
                self.refused(change(self.worker, row=row, **place))
        for address_row in (dict(changed_by="agent"), dict(party_ref="P2"), dict(changed_at="2026-01-01T00:00:00.000Z"),
                            dict(changed_on=days_ago(1))):
            self.refused(change(self.worker, address_row=address_row, **place))
        for version in (dict(phone="518-555-0199"), dict(street1="nowhere"), dict(given_name="Somebody"), dict(family_violence=1),
                        dict(more="x")):
            self.refused(change(self.worker, version=version, **phone))
        for noted in (dict(outcome="refused"), dict(case_id="AA00002A1"), dict(reason=""), dict(detail="something")):
            self.refused(change(self.worker, noted=noted, **phone))
        self.refused(change(self.worker, posting=1, **phone))
        self.refused(change(self.worker, posting=9_999_999, **phone))
        self.allowed(change(self.worker, **phone))

    def test_nothing_else_of_a_party_changes(self):
        grants = "UPDATE party SET {} WHERE party_ref = 'P1'"
        for text in ("given_name = 'X'", "ssn_index = NULL", "ssn_last4 = '9999'", "family_violence = 1", "search_words = ''",
                     "language = 'it'", "date_of_birth = NULL", "party_ref = 'P99'"):
            self.refused(unit(self.worker, grants.format(text)), MAY_NOT)
        for text in ("phone = ''", "posting = 1", "address_verified_on = current_date", "address_changed_on = NULL"):
            for user in ("caseworker", "supervisor"):
                self.refused(unit(self.desk(user), grants.format(text)), (MAY_NOT, RULE))
        for user in ("agent", "mailroom", "auditor"):
            self.refused(self.desk(user).run(grants.format("phone = ''")), MAY_NOT)
        for table in ("contact_change", "address_change", "replaced_party", "posting", "replaced_row", "posted_file"):
            for text in ("DELETE FROM {}", "TRUNCATE {} CASCADE", "UPDATE {} SET posting = 1"):
                for user in ("caseworker", "administrator"):
                    self.refused(self.desk(user).run(text.format(table)), (MAY_NOT, "42703"))
            with self.assertRaisesRegex(RuntimeError, "neither altered"):
                self.installer_runs(f"DELETE FROM {table}")

    def test_two_editors_of_one_record(self):
        other = self.desk("supervisor")
        read = self.value("SELECT posting FROM party WHERE party_ref = 'P3'")
        self.allowed(change(other, "AA00002A1", party="P3", email="first@example.org"))
        answer = change(self.worker, "AA00002A1", party="P3", email="second@example.org", posting_read=read)
        self.assertEqual(answer.state, "40001")
        self.assertEqual(self.value("SELECT email FROM party WHERE party_ref = 'P3'"), "first@example.org")
        self.allowed(change(self.worker, "AA00002A1", party="P3", email="second@example.org"))

    def test_who_may(self):
        phone = dict(phone="518-555-0146")
        for user in ("agent", "mailroom", "auditor", "administrator"):
            desk = self.desk(user)
            try:
                self.refused(change(desk, leave=False, **phone))
            except (AssertionError, IndexError):  # it does not even read the party
                desk.run("ROLLBACK")
                type(self).refused_count += 1
        south = self.desk("south.caseworker")
        self.refused(change(south, noted=dict(reason=""), **phone), (MAY_NOT, RULE))
        self.allowed(change(south, **phone))  # another office's, with a reason
        # A protected person's: in one's own office; a supervisor's anywhere. And nobody's own or a relative's.
        protected = dict(case="AA00003A1", party="P5")
        self.refused(change(south, **protected, **phone), (MAY_NOT, RULE))
        self.allowed(change(self.worker, **protected, **phone))
        self.allowed(change(self.desk("south.supervisor"), **protected, phone="518-555-0147"))
        for blocked in ("AA00001A1", "AA00002A1", "P2", "P1"):
            self.installer_runs(f"INSERT INTO staff_block VALUES ('taxworker', '{blocked}')")
            desk = self.desk("taxworker")
            try:
                self.refused(change(desk, party="P2", phone="518-555-0148", noted=dict(detail="phone of the noncustodial parent")))
            except AssertionError as error:  # the case itself: it is not even opened
                self.assertIn("rights do not allow", str(error))
                desk.run("ROLLBACK")
                type(self).refused_count += 1
            self.installer_runs("DELETE FROM staff_block")

    def test_what_was_of_a_protected_person_is_not_read(self):
        self.allowed(change(self.worker, "AA00003A1", party="P5", phone="518-555-0150", street1="9 Secret St"))
        agent = self.desk("agent")
        agent.must_note_unit("view", case_id="AA00003A1", office_of_case="NORTH")
        entries = agent.must(lay.statement("contact_changes_of_party", party_ref="P5", open_case="AA00003A1")).rows
        self.assertTrue(entries)
        self.assertTrue(all(entry[2] == entry[3] == "" for entry in entries))
        versions = [json.loads(row[1]) for row in agent.must(lay.statement("party_versions", party_ref="P5")).rows]
        said = json.dumps(versions)
        for secret in ("Sample St", "Secret St", "518-555", "5185550", "example.org"):
            self.assertNotIn(secret, said)
        self.assertEqual(agent.must(lay.statement("activity_replaced_parties", case_id="AA00003A1")).rows, [])
        for text in ("SELECT old_value FROM contact_change", "SELECT new_value FROM contact_change", "SELECT reason FROM contact_change",
                     "SELECT content FROM replaced_party", "SELECT party_ref FROM replaced_party", "SELECT changed_by FROM address_change",
                     "SELECT phone FROM party", "UPDATE party SET phone = phone RETURNING street1"):
            self.refused(agent.run(text), MAY_NOT)
        stranger = self.desk("south.caseworker")
        for name, more in (("contact_changes_of_party", dict(open_case="AA00002A1")), ("party_versions", {})):
            self.assertEqual(stranger.must(lay.statement(name, party_ref="P3", **more)).rows, [])
        self.assertEqual(stranger.must("SELECT count(party_ref) FROM contact_change WHERE party_ref = 'P5'").value, "0")

    def test_the_reason_from_before_a_flag_tells_nothing(self):
        self.allowed(change(self.worker, phone="518-555-0152", reason="is found at 77 Later Way now"))
        reasons = lay.statement("contact_changes_of_party", party_ref="P1", open_case="AA00001A1")
        self.assertEqual(self.worker.must(reasons).rows[0][4], "is found at 77 Later Way now")
        with self.while_party_is("P2", family_violence="1", street1="'77 LATER WAY'"):
            for user in ("caseworker", "supervisor", "agent"):
                self.desk(user).must_note_unit("view", case_id="AA00001A1", office_of_case="NORTH")
                self.assertEqual(self.desk(user).must(reasons).rows[0][4], "")
        self.assertEqual(self.worker.must(reasons).rows[0][4], "is found at 77 Later Way now")

    def test_tricks_with_constraints_and_savepoints(self):
        phone = dict(phone="518-555-0151")
        for trick in ("SET CONSTRAINTS ALL IMMEDIATE", "SET CONSTRAINTS contact_is_kept IMMEDIATE"):
            self.refused(change(self.worker, without=("changes",), extra=(trick,), **phone), RULE)
        self.refused(change(self.worker, extra=("SAVEPOINT s", "UPDATE party SET phone = '' WHERE party_ref = 'P1'"), **phone), RULE)
        self.refused(change(self.worker, extra=("UPDATE party SET posting = own_posting() WHERE party_ref = 'P2'",), **phone), RULE)
        self.refused(change(self.worker, extra=("INSERT INTO address_change VALUES ('P2', next_address_change('P2'), current_date, "
                                                "'2026-01-01T00:00:00.000Z', 'caseworker')",), **phone), RULE)
        second = ("INSERT INTO replaced_party SELECT 'P2', own_posting(), content FROM (SELECT to_json(s)::text AS content FROM "
                  f"({lay.statement('party_stored', party_ref='P2')}) s) AS was",
                  "UPDATE party SET email = 'x@example.org', posting = own_posting() WHERE party_ref = 'P2'",
                  lambda desk: desk.run(lay.statement("contact_change_insert", party_ref="P2", kind=2, old_value="quill@example.org",
                                                      new_value="x@example.org", reason="two at once", case_id="AA00001A1",
                                                      changed_on=str(today()), changed_at=desk.must(desk.NOW).value, changed_by=desk.user,
                                                      posting=int(desk.must("SELECT own_posting()").value))))
        self.refused(change(self.worker, extra=second[:1], **phone), RULE)  # a past of somebody else, without a change
        self.refused(change(self.worker, extra=second, **phone), RULE)  # two parents in one
        self.refused(change(self.worker, extra=("INSERT INTO posting VALUES (nextval('posting_number'), '')",), **phone), RULE)
        self.refused(change(self.worker, extra=("INSERT INTO replaced_party VALUES ('P2', own_posting(), '{}')",), **phone), RULE)
        self.refused(change(self.worker, extra=("INSERT INTO payment VALUES ('AA00001A1', 'R9', current_date, 0, 1, 0, '', "
                                                "own_posting())",), **phone), MAY_NOT)


class ImportTest(RulesTest):
    def setUp(self):
        self.administrator = self.desk("administrator")

    def post(self, *texts, row=True, desk=None):
        """A unit of work of an import, with OWN for its posting."""
        desk = desk or self.administrator
        number = {}

        def begin(desk):
            number["is"] = desk.must(lay.statement("posting_next")).value
            return desk.run(lay.statement("posting_insert", number=int(number["is"]), posted_at=desk.must(desk.NOW).value))

        def step(text):
            return lambda desk: desk.run(text.replace("OWN", number["is"]))
        return unit(desk, begin, *map(step, texts), (lambda desk: desk.note("import", detail="payments: 1 new")) if row else None)

    def test_rows_come_with_an_import(self):
        new = "INSERT INTO payment VALUES ('AA00001A1', 'N{}', current_date, 0, 100, 0, '', OWN)"
        self.allowed(self.post(new.format(1)))
        self.refused(self.post(new.format(2), row=False), RULE)
        self.refused(self.post(new.format(2).replace("OWN", "1")), MAY_NOT)
        for user in ("agent", "caseworker", "supervisor", "mailroom", "auditor"):
            self.refused(unit(self.desk(user), new.format(2).replace("OWN", "1")), MAY_NOT)
        self.refused(self.post(new.format(2), desk=self.desk("supervisor")), MAY_NOT)
        self.refused(unit(self.administrator, new.format(2).replace("OWN", "NULL")))
        self.refused(self.post("INSERT INTO payment_05 VALUES ('AA00001A1', 'N2', current_date, 0, 100, 0, '', OWN)"), MAY_NOT)

    def test_what_a_row_was_is_kept(self):
        kept = ("INSERT INTO replaced_row VALUES ('AA00001A1', 'payment', 'R1', OWN, '"
                + json.dumps(dict(received_on="2025-01-15", source=0, amount=10001, status=0, hold_reason="")) + "')")
        update = "UPDATE payment SET amount = 5, posting = OWN WHERE case_id = 'AA00001A1' AND payment_ref = 'R1'"
        self.allowed(unit(self.administrator, lambda desk: desk.note("import", detail="begun")))  # leave to read
        self.refused(self.post(update), RULE)
        self.refused(self.post(update.replace(", posting = OWN", "")), (MAY_NOT, RULE))
        self.refused(self.post(kept.replace("10001", "7"), update), RULE)
        self.refused(self.post(kept.replace("'R1'", "'R2'"), update), RULE)
        self.refused(self.post(kept.replace("'payment'", "'disbursement'"), update), RULE)
        self.refused(self.post(kept.replace("OWN", "1"), update), (MAY_NOT, RULE))
        for wrong in (("'payment'", "'party'"), ("'payment'", "'payment; DROP TABLE payment'"), ("'R1'", "'none'"), ("10001", "10002")):
            self.refused(self.post(kept.replace(*wrong)), RULE)
        self.refused(self.post(kept, update, row=False), RULE)
        self.refused(self.post(kept, update.replace("SET ", "SET payment_ref = 'R8', ")), MAY_NOT)
        self.refused(self.post(kept, update.replace("SET ", "SET case_id = 'AA00002A1', ")), MAY_NOT)
        self.refused(self.post("DELETE FROM payment"), MAY_NOT)
        self.refused(self.post("TRUNCATE payment CASCADE"), MAY_NOT)
        self.refused(self.post("MERGE INTO payment p USING payment q ON p.payment_ref = q.payment_ref WHEN MATCHED THEN DELETE"), MAY_NOT)
        self.refused(self.post("INSERT INTO payment VALUES ('AA00001A1', 'R1', current_date, 0, 1, 0, '', OWN) ON CONFLICT "
                               "(case_id, payment_ref) DO UPDATE SET amount = 1, posting = OWN"), RULE)
        self.allowed(self.post(kept, update))
        self.assertEqual(self.value("SELECT amount FROM payment WHERE case_id = 'AA00001A1' AND payment_ref = 'R1'"), "5")

    def test_a_party_is_replaced_by_an_import_with_what_it_was(self):
        self.allowed(unit(self.administrator, lambda desk: desk.note("import", detail="begun")))
        was = stored(self.administrator, "P7")
        kept = "INSERT INTO replaced_party VALUES ('P7', OWN, '" + json.dumps(was) + "')"
        update = "UPDATE party SET given_name = 'Corwin', family_violence = 1, posting = OWN WHERE party_ref = 'P7'"
        self.refused(self.post(update), RULE)
        self.refused(self.post(kept.replace("Corin", "Other"), update), RULE)
        self.refused(self.post(kept, update, row=False), RULE)
        self.refused(self.post(kept), RULE)  # a past without a change
        self.allowed(self.post(kept, update))
        file = "INSERT INTO posted_file VALUES ('ab', OWN)"
        self.refused(self.post(file, row=False), RULE)
        self.refused(self.post(file.replace("OWN", "1")), RULE)
        self.refused(unit(self.administrator, file.replace("OWN", "1")), RULE)
        self.allowed(self.post(file))
        word = "INSERT INTO name_word VALUES ('corwin', 'corwin invented', 'P7')"
        self.refused(unit(self.administrator, word), RULE)
        self.refused(unit(self.administrator, "DELETE FROM name_word"), RULE)
        self.refused(self.post(word, row=False), RULE)
        self.allowed(self.post(word))


if __name__ == "__main__":
    unittest.main()
