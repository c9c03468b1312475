# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The queue of PIN letters on the command line: every deed at every state in every role, its shape, its exit codes."""
import hashlib
import json
import re
import shutil
import sqlite3

from support import IS_LONG, OfficeTest, connect, copy_database, main

TODAY = "2026-03-31"
CASE = "AA00001A1"
ROLES = "agent caseworker supervisor mailroom auditor administrator".split()
STATES = "requested queued claimed rendered submitted printed mailed refused failed unclear void".split()
# What a deed makes of a letter, for a supervisor. What is not here is refused.
BECOMES = {
    "approve": dict(requested="queued"),
    "void": dict.fromkeys("requested queued claimed rendered printed refused failed unclear".split(), "void"),
    "retry": dict(refused="queued", failed="queued"),
    "reprint": dict(printed="queued", mailed="queued"),
    "resolve --printed": dict(unclear="printed"),
    "resolve --not-printed": dict(unclear="queued"),
}
SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
REASON = "the supervisor has looked at it"
MOMENT = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$"


def number_of(count):
    """A letter's number: eight signs and the sign that checks them."""
    places = [count // len(SIGNS) ** place % len(SIGNS) for place in range(8)]
    places.append(sum((at + 1) * place for at, place in enumerate(places)) % len(SIGNS))
    text = "".join(SIGNS[place] for place in places)
    return "-".join((text[:3], text[3:6], text[6:]))


class LettersTest(OfficeTest):
    """A demo office that is made once and copied, and letters put into it past the program."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        first = cls("ready")
        first.setUp()
        cls.addClassCleanup(first.doCleanups)
        first.expect(first.ctl("demo", "--cases", "20", "--today", TODAY), 0)
        cls.model = first.database

    def ready(self):
        """Stands for the office that the others are copied from."""

    def setUp(self):
        super().setUp()
        self.letters = 0
        if hasattr(self, "model"):
            copy_database(self.model, self.database)
            self.offices_with_users.add(self.database)

    def sql(self, statement, *values):
        connection = connect(self.database)
        try:
            with connection:
                return connection.execute(statement, values).fetchall()
        finally:
            connection.close()

    def address_hash(self, case, column):
        """What tells the address of a parent from another."""
        parts = self.sql("SELECT street1, street2, city, state, zip FROM party WHERE party_ref = "
                         f"(SELECT {column} FROM support_case WHERE case_id = ?)", case)[0]
        parts = [part.encode() for part in parts]
        return hashlib.sha256(b"".join(b"%d:%s" % (len(part), part) for part in parts)).hexdigest()

    def put(self, state="requested", case=CASE, role=0, requested_by="agent", reason="", step=None):
        """A letter to a parent of a case."""
        self.letters += 1
        number = number_of(self.letters)
        column = ("custodial_ref", "noncustodial_ref")[role]
        at = f"2026-03-30T10:00:{self.letters % 60:02d}.000Z"
        hands = state in ("claimed", "rendered", "submitted")
        step = step if step is not None else 3 if state in ("printed", "mailed", "unclear") else 1 if state == "submitted" else 0
        self.sql(f"INSERT INTO letter SELECT ?, case_id, office, ?, {column}, 0, ?, ?, ?, '2026-03-30', ?, ?, '', ?, ?, 1, ?, "
                 "?, ?, '', '', '', 0, 0, '', ? FROM support_case WHERE case_id = ?",
                 number, role, STATES.index(state), step, reason, at, requested_by, None if state == "requested" else at,
                 at, int(hands), "2099-01-01T00:00:00.000Z" if hands else None, 120 if hands else None, self.address_hash(case, column), case)
        self.sql("INSERT INTO letter_step SELECT number, 1, changed_at, requested_by, state, spool_step, attempt, epoch, "
                 "reason FROM letter WHERE number = ?", number)
        return number

    def cases_of_several(self):
        """Cases of custodial parents who have no other."""
        return [row[0] for row in self.sql("SELECT min(case_id) FROM support_case GROUP BY custodial_ref HAVING COUNT(*) = 1 "
                                           "ORDER BY 1")]

    def state_of(self, number):
        return STATES[self.sql("SELECT state FROM letter WHERE number = ?", number)[0][0]]

    def set_state(self, number, state):
        hands = state in ("claimed", "rendered", "submitted")
        self.sql("UPDATE letter SET state = ?, spool_step = ?, lease_until = ? WHERE number = ?", STATES.index(state),
                 1 if state == "submitted" else 0, "2099-01-01T00:00:00.000Z" if hands else None, number)

    def deed(self, deed, number, *options, reason=REASON, user="supervisor"):
        verb, *flags = deed.split()
        return self.ctl("letters", verb, number, *flags, *options, *(["--reason", reason] if reason is not None else []),
                        user=user)


class DeedTest(LettersTest):
    def test_every_deed_at_every_state_in_every_role(self):
        number = self.put()
        tried = 0
        for role in ROLES:
            for deed, becomes in BECOMES.items():
                for state in STATES:
                    if role != "supervisor" and state not in becomes and not IS_LONG:
                        continue
                    with self.subTest(role=role, deed=deed, state=state):
                        self.set_state(number, state)
                        answer = self.deed(deed, number, user=role)
                        expected = becomes.get(state) if role == "supervisor" else None
                        code = 5 if role != "supervisor" else 0 if expected else 3
                        self.assertEqual(answer.code, code, answer)
                        self.assertEqual(self.state_of(number), expected or state)
                        if code:
                            self.assertEqual((answer.out, len(answer.faults())), ("", 1))
                        row = self.trail()[-1]
                        self.assertEqual((row["user"], row["action"], row["outcome"]),
                                         (role, "letter", "refused" if code else "done"))
                        tried += 1
        print(f"{tried} combinations of role, deed and state by the command line")
        self.assertEqual(tried, 6 * 6 * 11 if IS_LONG else 66 + 5 * 15)

    def test_nobody_approves_their_own_request(self):
        number = self.put(requested_by="supervisor")
        answer = self.expect(self.deed("approve", number), 3)
        self.assertIn("your own request", answer.err)
        self.assertEqual(self.state_of(number), "requested")
        self.expect(self.ctl("users", "add", "second", "--role", "supervisor", "--new-password-file", self.password_file), 0)
        self.expect(self.deed("approve", number, user="second"), 0)
        self.assertEqual(self.state_of(number), "queued")

    def test_without_users_whoever_opens_it_may(self):
        self.database = self.path("empty.db")
        self.expect(self.ctl("init"), 0)
        self.expect(self.ctl("letters"), 0)
        self.expect(self.deed("approve", number_of(1), user=None), 4)

    def test_a_reason_is_needed_and_stands_in_the_trail(self):
        number = self.put()
        for reason in (None, "", " \t "):
            self.assertEqual(self.deed("approve", number, reason=reason).code, 2)
        self.assertEqual(self.deed("approve", number, reason="x" * 501).code, 2)
        self.assertEqual(self.state_of(number), "requested")
        self.expect(self.deed("approve", number, reason="she was\ncalled back"), 0)
        row = self.trail()[-1]
        self.assertEqual(row, dict(user="supervisor", action="letter", outcome="done", case=CASE, reason="she was called back",
                                   detail=f"letter {number}: requested -> queued"))

    def test_letters_that_are_not_there(self):
        for deed in BECOMES:
            self.expect(self.deed(deed, number_of(99)), 4)
        self.expect(self.ctl("letters", "show", number_of(99), user="supervisor"), 4)

    def test_wrong_use(self):
        number = self.put("unclear")
        wrong = number[:-1] + SIGNS[(SIGNS.index(number[-1]) + 1) % len(SIGNS)]
        for typed in ("", "x", "AA00001A1", wrong, number + ".1", number + "2", "' OR 1=1 --"):
            answer = self.deed("void", typed)
            self.assertEqual((answer.code, answer.out), (2, ""), answer)
        self.assertEqual(self.deed("resolve", number).code, 2)
        self.assertEqual(self.deed("resolve --printed --not-printed", number).code, 2)
        self.assertEqual(self.deed("burn", number).code, 2)
        self.assertEqual(self.ctl("letters", "approve", "--reason", REASON, user="supervisor").code, 2)
        for option in (["--state", "lost"], ["--limit", "0"], ["--limit", "x"]):
            self.assertEqual(self.ctl("letters", *option, user="supervisor").code, 2)
        self.assertEqual(self.state_of(number), "unclear")

    def test_a_number_as_it_is_typed(self):
        number = self.put()
        self.expect(self.deed("approve", number.lower().replace("-", " ")), 0)
        self.assertEqual(self.state_of(number), "queued")

    def test_no_second_open_letter(self):
        mailed, opened = self.put("mailed"), self.put("queued")
        self.expect(self.deed("reprint", mailed), 3)
        self.assertEqual((self.state_of(mailed), self.state_of(opened)), ("mailed", "queued"))
        other = self.put("mailed", role=1)
        self.expect(self.deed("reprint", other), 0)
        self.assertEqual(self.sql("SELECT attempt FROM letter WHERE number = ?", other), [(2,)])


class ListTest(LettersTest):
    def listed(self, *options, user="supervisor"):
        return self.expect(self.ctl("letters", "--json", *options, user=user), 0).lines()

    def test_shape(self):
        first = self.put(reason="mail to this address was returned")
        second = self.put("queued", role=1)
        lines = self.expect(self.ctl("letters", "--json", user="supervisor"), 0).out.splitlines()
        self.assertEqual([list(json.loads(line)) for line in lines],
                         [["letter", "case", "party", "state", "queued_at", "reason"]] * 2)
        requested, queued = map(json.loads, lines)
        self.assertEqual(requested, dict(letter=first, case=CASE, party="custodial", state="requested", queued_at=None,
                                         reason="mail to this address was returned"))
        self.assertRegex(queued.pop("queued_at"), MOMENT)
        self.assertEqual(queued, dict(letter=second, case=CASE, party="noncustodial", state="queued", reason=None))

    def test_every_state_by_its_name(self):
        numbers = {state: self.put(state, case) for state, case in zip(STATES, self.cases_of_several())}
        self.assertEqual([line["state"] for line in self.listed()], STATES)
        for state, number in numbers.items():
            self.assertEqual([line["letter"] for line in self.listed("--state", state)], [number])
        self.assertEqual([line["state"] for line in self.listed("--limit", "3")], STATES[:3])
        self.assertEqual(self.listed("--state", "void", "--limit", "5")[0]["letter"], numbers["void"])

    def test_nothing_to_list(self):
        self.assertEqual(self.expect(self.ctl("letters", user="supervisor"), 0).out, "")
        self.assertEqual(self.listed(), [])

    def test_for_people(self):
        number = self.put("failed", reason="printer KYO-2: media-empty")
        lines = self.expect(self.ctl("letters", user="mailroom"), 0).out.splitlines()
        self.assertEqual(len(lines), 2)
        self.assertEqual(re.split(r"  +", lines[0]),
                         ["Letter", "Case", "Party", "State", "Since", "Asked for by", "Attempt", "Place", "Reason"])
        self.assertTrue(lines[1].startswith(f"{number}  {CASE}  custodial  failed"), lines)
        self.assertTrue(lines[1].endswith("printer KYO-2: media-empty"), lines)

    def test_no_persons_data_in_it(self):
        self.put()
        words = {str(value) for row in self.sql(
            "SELECT p.given_name, p.family_name, p.street1, p.party_ref FROM party p JOIN letter l USING (party_ref)")
            for value in row}
        for options in ([], ["--json"]):
            out = self.expect(self.ctl("letters", *options, user="supervisor"), 0).out
            for word in words:
                self.assertNotIn(word, out)

    def test_who_may_read(self):
        number = self.put()
        for role in ROLES:
            code = 0 if role in ("supervisor", "mailroom") else 5
            self.expect(self.ctl("letters", user=role), code)
            self.assertEqual(self.trail()[-1]["outcome"], "refused" if code else "done")
            self.assertEqual(self.trail()[-1]["detail"], "read letters")
            self.expect(self.ctl("letters", "show", number, user=role), code)
            self.assertEqual(self.trail()[-1]["detail"], f"read steps of {number}")

    def test_steps(self):
        number = self.put("unclear")
        self.expect(self.deed("resolve --not-printed", number, reason="the tray is empty"), 0)
        steps = self.expect(self.ctl("letters", "show", number, "--json", user="mailroom"), 0).lines()
        for step in steps:
            self.assertRegex(step.pop("at"), MOMENT)
        self.assertEqual(steps, [dict(by="agent", state="unclear", attempt=1, reason=None),
                                 dict(by="supervisor", state="queued", attempt=2, reason="the tray is empty")])
        shown = self.expect(self.ctl("letters", "show", number, user="supervisor"), 0).out.splitlines()
        self.assertEqual(len(shown), 3)
        self.assertIn("the tray is empty", shown[2])


class KeptTest(LettersTest):
    def test_the_office_is_sound_after_every_deed(self):
        cases = self.cases_of_several()
        for deed, becomes in BECOMES.items():
            for state in becomes:
                self.expect(self.deed(deed, self.put(state, cases.pop())), 0)
        self.expect(self.ctl("check", "--as-of", TODAY), 0)
        self.expect(self.ctl("audit", "verify"), 0)

    def test_backup_and_restore_carry_letters(self):
        number = self.put("queued")
        self.expect(self.ctl("backup", self.path("copy")), 0)
        shutil.copy(self.database + ".key", self.path("back.db.key"))
        self.database = self.path("back.db")
        self.expect(self.ctl("restore", self.path("copy")), 0)
        self.offices_with_users.add(self.database)
        self.assertEqual([line["letter"] for line in self.ctl("letters", "--json", user="supervisor").lines()], [number])
        self.expect(self.deed("void", number), 0)
        for statement in ("DELETE FROM letter", "DELETE FROM letter_step", "UPDATE letter_step SET reason = 'x'",
                          "UPDATE letter SET requested_by = 'x'", "INSERT OR REPLACE INTO letter SELECT * FROM letter",
                          "INSERT OR REPLACE INTO letter_step SELECT * FROM letter_step"):
            with self.assertRaises(sqlite3.IntegrityError):
                self.sql(statement)


if __name__ == "__main__":
    main()
