# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A lost PIN asked for by `pin-request`: what is compared, every rule that stands in the way, and every way round one."""
import datetime
import itertools
import json
import os
import subprocess
import zoneinfo

from support import CASE, PROGRAM, Answer, OfficeTest, connect, copy_database, main, naming, some, write_bytes, write_extract

MAILROOM = os.environ.get("CASELEDGER_MAILROOM", "build/bin/caseledger-mailroom")
DAY = datetime.date(2026, 3, 31)
CHECKS = ("full_name", "ssn", "case_ids", "mailing_address", "signature")
ROLES = "agent caseworker supervisor mailroom auditor administrator".split()
NOTHING_COMPARED = dict.fromkeys(CHECKS)
ALL_MATCH = dict(dict.fromkeys(CHECKS, True), signature=None)


def days(number, day=DAY):
    """So many days before the day; None stays None."""
    return "" if number is None else (day - datetime.timedelta(number)).isoformat()


def party(number, **more):
    """A parent, verified long ago."""
    return {**dict(party_ref=f"P{number}", given_name="Maren", family_name=f"Testwood {letters_of(number)}",
                   ssn=f"{900000000 + number}", street1=f"{number} Sample St", street2="Apt 4B", city="Albany", state="NY",
                   zip="12207", address_verified_on="2024-01-05"), **more}


def letters_of(number):
    return "".join("abcdefghij"[int(digit)] for digit in str(number))


def case_of(number):
    return f"AB{number:05d}C1"


def request_of(number, **changes):
    """What the custodial parent of a case says by phone, all of it right."""
    said = dict(case=case_of(number), party="custodial", channel="phone", full_name=f"Maren Testwood {letters_of(number)}",
                ssn=f"900-{number // 10000:02d}-{number % 10000:04d}", case_ids=[case_of(number)],
                mailing_address=dict(street1=f"{number} Sample Street", street2="Apt 4B", city="Albany", state="NY", zip="12207"))
    said.update(changes)
    return {name: value for name, value in said.items() if value is not ...}


def wrong(number, *parts, **changes):
    """The same with something wrong in these parts."""
    wrongs = dict(full_name="Maren Otherwise", ssn="900999999", case_ids=["ZZ00001Z1"],
                  mailing_address=dict(street1="1 Elsewhere Rd", street2="", city="Troy", state="NY", zip="12180"))
    return request_of(number, **{part: wrongs[part] for part in parts}, **changes)


class PinRequestTest(OfficeTest):
    """An office whose cases have one custodial parent each, P1 of AB00001C1 and so on; P0 is the other parent of all."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        maker = cls("made")
        maker.setUp()
        cls.addClassCleanup(maker.doCleanups)
        cls.public_key = maker.path("office.pub")
        passphrase = write_bytes(maker.path("passphrase"), b"made up\n")
        subprocess.run([MAILROOM, "keygen", "--output", maker.path("office.key"), "--passphrase-file", passphrase],
                       check=True, capture_output=True)

    def made(self):
        """Stands for the maker of the keys."""

    def make_office(self, parents, sealed=None):
        """An office without users; those named have a sealed PIN, or all."""
        parents = {int(row["party_ref"][1:]): row for row in parents}
        self.office(parties=[party(0), *parents.values()],
                    cases=[dict(case_id=case_of(number), custodial_ref=f"P{number}", noncustodial_ref="P0") for number in parents])
        self.seal([0, *parents] if sealed is None else sealed)

    def seal(self, numbers):
        if numbers:
            rows = "".join(f"P{number},{number % 100000:05d}\n" for number in numbers)
            table = write_bytes(self.path("pins.csv"), ("party_ref,pin\n" + rows).encode())
            sealed = self.path("pins.sealed")
            subprocess.run([MAILROOM, "seal", table, "--public-key", self.public_key, "--output", sealed], check=True,
                           capture_output=True)
            os.remove(table)
            self.expect(self.ctl("import", sealed), 0)

    def ask(self, request, *options, user=None, program=None):
        """Runs pin-request; a dict goes in as JSON, bytes as they are."""
        text = request if isinstance(request, bytes) else json.dumps(request).encode()
        return Answer(subprocess.run(self.command(*options, user=user), input=text, capture_output=True, timeout=100,
                                     env=self.environment()))

    def command(self, *options, user=None):
        command = [PROGRAM, "pin-request", *naming(self.database, options, user), *options]
        return command + (["--user", user, "--password-file", self.password_file] if user else [])

    def environment(self):
        return {name: value for name, value in os.environ.items() if name != "CASELEDGER_DATABASE"}

    def answer(self, code, request, *options, user=None):
        answer = self.ask(request, *options, user=user)
        self.assertEqual(answer.code, code, answer)
        return answer.one()

    def refused(self, request, *options, **more):
        return self.answer(3, request, *options, **more)

    def queued(self, request, *options, **more):
        answer = self.answer(0, request, *options, **more)
        self.assertEqual((answer["result"], answer["why"]), ("queued", None))
        return answer

    def needs_approval(self, request, *options, **more):
        answer = self.answer(0, request, *options, **more)
        self.assertEqual(answer["result"], "needs_approval")
        return answer

    def sql(self, statement, *values):
        connection = connect(self.database)
        try:
            with connection:
                return connection.execute(statement, values).fetchall()
        finally:
            connection.close()

    def count(self, table):
        return self.sql(f"SELECT count(*) FROM {table}")[0][0]

    def finish_letters(self, state=6):
        """As if the open letters had gone through the print room (6), or been taken back (10)."""
        self.sql("UPDATE letter SET state = ? WHERE state NOT IN (6, 10)", state)


class AnswersTest(PinRequestTest):
    """The shape of the answer, and what is kept of a request."""

    def test_queued(self):
        self.make_office([party(1)])
        answer = self.ask(request_of(1))
        self.assertEqual(answer.code, 0)
        letter = self.sql("SELECT number FROM letter")[0][0]
        self.assertEqual(answer.out, '{"result":"queued","letter":"%s","checks":{"full_name":true,"ssn":true,"case_ids":true,'
                         '"mailing_address":true,"signature":null},"why":null}\n' % letter)
        self.assertRegex(letter, "^[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}$")
        self.assertEqual(self.sql("SELECT case_id, office, role, party_ref, channel, state, spool_step, reason, attempt, epoch, "
                                  "queued_at = requested_at, approved_by, lease_until FROM letter"),
                         [("AB00001C1", "0100", 0, "P1", 0, 1, 0, "", 1, 0, 1, "", None)])
        self.assertEqual(self.sql("SELECT letter, number, state, attempt FROM letter_step"), [(letter, 1, 1, 1)])
        row = self.trail()[-1]
        self.assertEqual((row["action"], row["outcome"], row["case"], row["detail"]),
                         ("pin_request", "done", "AB00001C1", f"phone, custodial: queued, letter {letter}"))

    def test_refused_and_json(self):
        self.make_office([party(1)])
        answer = self.ask(wrong(1, "ssn"), "--json")
        self.assertEqual(answer.code, 3)
        self.assertEqual(answer.out, '{"result":"refused","letter":null,"checks":{"full_name":true,"ssn":false,"case_ids":true,'
                         '"mailing_address":true,"signature":null},"why":"Not all of it matches: do not say what does not, and '
                         'ask for all of it again."}\n')
        row = self.trail()[-1]
        self.assertEqual((row["action"], row["outcome"], row["detail"]),
                         ("pin_request", "refused", "phone, custodial: refused (no_match: ssn)"))
        self.assertEqual(self.count("letter"), 0)

    def test_either_parent(self):
        self.make_office([party(1), party(2)])
        said = request_of(0, case=case_of(1), party="noncustodial", case_ids=["ab00002c1", " AB00001C1 "])
        self.assertEqual(self.queued(said)["checks"], ALL_MATCH)
        self.assertEqual(self.sql("SELECT role, party_ref FROM letter"), [(1, "P0")])
        self.assertIs(self.refused(request_of(0, case=case_of(1)))["checks"]["full_name"], False)

    def test_case_ids(self):
        parents = [party(1), party(2)]
        self.make_office(parents)
        for number, (case_ids, matches) in enumerate([
                ([], False), (["AB00002C1"], False), (["AB00001C1", "AB00002C1"], False), (["AB00001C1", "nonsense"], False),
                (["AB00001C1", ""], False), (["AB00001C"], False), (["ab00001c1"], True)]):
            answer = self.ask(request_of(1, case_ids=case_ids), "--as-of", days(-number)).one()
            self.assertIs(answer["checks"]["case_ids"], matches, case_ids)
            self.assertEqual(answer["result"], "queued" if matches else "refused", case_ids)

    def test_ssn(self):
        self.make_office([party(1), party(2, ssn="")])
        for number, (ssn, matches) in enumerate([("900000001", True), ("900-00-0001", True), ("0001", False), ("", False),
                                                ("900 00 0001", False), ("9000000010", False), ("900000002", False)]):
            self.finish_letters(10)
            self.assertIs(self.ask(request_of(1, ssn=ssn), "--as-of", days(-number)).one()["checks"]["ssn"], matches, ssn)
        for number, ssn in enumerate(["", "900000002", "000000000"]):
            self.assertIs(self.ask(request_of(2, ssn=ssn), "--as-of", days(-number)).one()["checks"]["ssn"], False, ssn)

    def test_names_and_addresses_as_they_are_said(self):
        self.make_office([party(1, given_name="Renée", family_name="O'Sample-Hill", street1="41-25 North Main St", street2="",
                                native_name="레네")])
        said = dict(full_name="OSAMPLE HILL, renee",
                    mailing_address=dict(street1="apartment 1", street2="", city="Albany", state="NY", zip="12207"))
        self.assertEqual(self.refused(request_of(1, **said))["checks"], dict(ALL_MATCH, mailing_address=False))
        said["mailing_address"] = dict(street1="", street2="4125 n. main street", city="ALBANY", state="New York", zip="12207-0001")
        self.queued(request_of(1, **said))
        self.finish_letters()
        self.queued(request_of(1, **dict(said, full_name="레네")))

    def test_unknown_parts_are_null(self):
        self.make_office([party(1, street2="")])
        address = dict(street1="1 Sample St", street2=None, city="Albany", state="NY", zip="12207")
        self.queued(request_of(1, mailing_address=address, request_id=None, signature=None, written_on=None))

    def test_nothing_typed_is_kept(self):
        self.make_office([party(1)])
        said = wrong(1, full_name="Zyxwvut Canaryname", ssn="987-65-4329", case_ids=["QX98765Q9"],
                     mailing_address=dict(street1="77 Canarystreet", street2="", city="Canarycity", state="NY", zip="98765"))
        answer = self.refused(said)
        files = b"".join(open(os.path.join(self.folder, name), "rb").read() for name in os.listdir(self.folder)
                         if name.startswith("office.db"))
        for canary in ("Zyxwvut", "canaryname", "987654329", "987-65-4329", "QX98765Q9", "Canary", "98765"):
            self.assertNotIn(canary.lower().encode(), files.lower())
            self.assertNotIn(canary.lower(), json.dumps(answer).lower())

    def test_a_protected_person_is_asked_like_any_other(self):
        self.make_office([party(1, family_violence="Y")])
        answer = self.queued(request_of(1))
        self.assertNotIn("Sample", json.dumps(answer) + json.dumps(self.trail()))
        self.assertNotIn("Sample", "".join(map(str, self.sql("SELECT * FROM letter") + self.sql("SELECT * FROM pin_request"))))


class RulesTest(PinRequestTest):
    """Every rule that the contract's files can bring about, in every combination."""

    def test_address_and_pin(self):
        combinations = some(itertools.product((None, -1, 0, 29, 30, 31), (None, 1, 29, 30, 31, 90), (None, 10, 30, 60), (True, False)), 5)
        parents, sealed = [], []
        for number, (changed, verified, returned, pin) in enumerate(combinations, 1):
            parents.append(party(number, address_changed_on=days(changed), address_verified_on=days(verified),
                                 returned_mail_on=days(returned)))
            sealed += [number] if pin else []
        self.make_office(parents, sealed)
        # The import sets a day of change only where an address changes; a first one has none.
        counts = dict(queued=0, needs_approval=0, refused=0)
        for number, (changed, verified, returned, pin) in enumerate(combinations, 1):
            said = []
            if changed is not None and changed <= 30:
                said.append("the address was changed in the last 30 days")
            if returned is not None and not (verified is not None and verified < returned):
                said.append("mail came back from the address")
            if verified is None or (changed is not None and verified > changed):
                said.append("the address is not verified")
            result = "refused" if not pin else "needs_approval" if said else "queued"
            answer = self.answer(0 if pin else 3, request_of(number), "--as-of", DAY.isoformat())
            self.assertEqual(answer["result"], result, combinations[number - 1])
            self.assertEqual(answer["letter"] is not None, pin)
            for word in ("changed", "came back", "not verified"):
                self.assertEqual(word in (answer["why"] or ""), pin and any(word in reason for reason in said), combinations[number - 1])
            counts[result] += 1
        self.assertEqual(sum(counts.values()), self.count("pin_request"))
        self.assertEqual(counts["queued"] + counts["needs_approval"], self.count("letter"))
        self.assertEqual(self.sql("SELECT count(*) FROM letter WHERE state = 0 AND queued_at IS NULL AND reason <> ''"),
                         [(counts["needs_approval"],)])
        print(f"{len(combinations)} combinations of address and PIN: {counts}")

    def test_what_is_said(self):
        written = [("written", signature, on) for signature in (True, False) for on in (None, DAY + datetime.timedelta(1), DAY)]
        combinations = some(itertools.product(itertools.product((True, False), repeat=4), [("phone", None, None), *written]), 5,
                            always=lambda way: way[0].count(False) <= 1)
        self.make_office([party(number) for number in range(1, len(combinations) + 1)])
        letters = 0
        for number, (right, (channel, signature, on)) in enumerate(combinations, 1):
            said = wrong(number, *(name for name, is_right in zip(CHECKS, right) if not is_right), channel=channel)
            if channel == "written":
                said.update(signature=signature, written_on=on and on.isoformat())
            sound = all(right) and (channel == "phone" or (signature and on == DAY))
            answer = self.answer(0 if sound else 3, said, "--as-of", DAY.isoformat())
            self.assertEqual(answer["checks"], dict(zip(CHECKS, (*right, signature))), said)
            self.assertEqual(answer["result"], "queued" if sound else "refused")
            letters += sound
            why = answer["why"] or ""
            self.assertEqual("Not all of it matches" in why, not all(right))
            self.assertEqual("not signed" in why, channel == "written" and not signature)
            self.assertEqual("day of the letter" in why, channel == "written" and on != DAY)
        self.assertEqual((letters, self.count("letter")), (2, 2))
        print(f"{len(combinations)} combinations of what is said")

    def test_signature(self):
        self.make_office([party(number) for number in range(1, 8)])
        for number, (signature, counts) in enumerate([(True, True), ("present", True), ("", False), (" ", False), (False, False),
                                                     (None, False), (..., False)], 1):
            said = request_of(number, channel="written", written_on="2026-03-01", signature=signature)
            self.assertIs(self.ask(said).one()["checks"]["signature"], counts, signature)

    def test_a_match_comes_before_everything(self):
        self.make_office([party(1, address_changed_on=days(1)), party(2)], sealed=[1])
        for number in (1, 2):
            why = self.refused(wrong(number, "mailing_address"), "--as-of", DAY.isoformat())["why"]
            for word in ("30 days", "PIN", "letter", "verified", "supervisor"):
                self.assertNotIn(word, why)
        self.needs_approval(request_of(1), "--as-of", DAY.isoformat())
        answer = self.refused(wrong(1, "full_name"), "--as-of", DAY.isoformat())
        self.assertIsNone(answer["letter"])
        self.assertNotIn("on its way", answer["why"])

    def test_no_address_matches_nothing(self):
        empty = dict(street1="", street2="", city="", state="", zip="")
        self.make_office([party(1, **empty)])
        self.assertIs(self.refused(request_of(1, mailing_address=empty))["checks"]["mailing_address"], False)

    def test_lock(self):
        self.make_office([party(1), party(2)])
        today, tomorrow = ("--as-of", days(0)), ("--as-of", days(-1))
        for part in ("full_name", "ssn"):
            self.refused(wrong(1, part), *today)
        self.refused(wrong(1, "case_ids", channel="written", signature=True, written_on=days(3)), *today)
        before = self.count("letter")
        locked = self.refused(request_of(1), *today)
        self.assertEqual(locked["checks"], NOTHING_COMPARED)
        self.assertEqual(locked["why"], "By phone no more today: ask the parent to write to the address on the notice.")
        self.assertEqual(self.refused(wrong(1, "ssn"), *today)["checks"], NOTHING_COMPARED)
        self.assertEqual(self.count("letter"), before)
        self.queued(request_of(2), *today)
        self.queued(request_of(1, channel="written", signature=True, written_on=days(3)), *today)
        self.finish_letters()
        self.assertEqual(self.refused(request_of(1), *today)["checks"], NOTHING_COMPARED)
        self.queued(request_of(1), *tomorrow)

    def test_the_lock_is_the_persons(self):
        self.make_office([party(1), party(2)])
        for _ in range(3):
            self.refused(request_of(0, case=case_of(1), party="noncustodial", ssn="900000009"))
        locked = self.refused(request_of(0, case=case_of(2), party="noncustodial", case_ids=[case_of(2)]))
        self.assertEqual(locked["checks"], NOTHING_COMPARED)
        self.queued(request_of(2))

    def test_two_attempts_do_not_lock(self):
        self.make_office([party(1)])
        self.refused(wrong(1, "ssn"))
        self.refused(wrong(1, "ssn"))
        self.queued(request_of(1))

    def test_open_letter(self):
        self.make_office([party(1)])
        letter = self.queued(request_of(1))["letter"]
        for state in range(11):
            self.sql("UPDATE letter SET state = ? WHERE number = ?", state, letter)
            answer = self.ask(request_of(1, channel="written", signature=True, written_on="2026-03-01"), "--as-of", DAY.isoformat())
            if state in (6, 10):
                self.assertEqual((answer.code, answer.one()["result"]), (0, "queued"), state)
                self.sql("UPDATE letter SET state = 10 WHERE number <> ?", letter)
            else:
                self.assertEqual((answer.code, answer.one()["letter"]), (3, letter), state)
                self.assertEqual(answer.one()["why"], f"Letter {letter} is on its way already: tell the parent to wait for it.")

    def test_two_letters_in_ninety_days(self):
        self.make_office([party(1), party(2)])

        def at(day, number=1):
            answer = self.answer(0, request_of(number), "--as-of", days(-day))
            self.finish_letters()
            return answer["result"]

        self.assertEqual([at(0), at(1), at(2), at(90)], ["queued", "queued", "needs_approval", "needs_approval"])
        self.assertEqual(at(0, 2), "queued")
        # Those of day 0 and 1 are 91 and 90 days old by now; those of 2 and 90 count.
        self.assertEqual(at(91), "needs_approval")
        self.assertEqual([at(180), at(271)], ["needs_approval", "queued"])

    def test_letters_taken_back_do_not_count(self):
        self.make_office([party(1)])
        for _ in range(3):
            self.queued(request_of(1))
            self.finish_letters(10)
        self.queued(request_of(1))

    def test_quarantined_pin(self):
        self.make_office([party(1)])
        self.sql("UPDATE sealed_pin SET quarantined = 1 WHERE party_ref = 'P1'")
        answer = self.refused(request_of(1))
        self.assertEqual((answer["letter"], answer["checks"]), (None, ALL_MATCH))
        self.assertIn("PIN of this parent is faulty", answer["why"])

    def test_own_change_of_address(self):
        self.make_office([party(1), party(2)])
        user = self.sql("SELECT user_name FROM trail_session")[0][0]
        for number, by in ((1, user), (2, "somebody else")):
            self.sql("INSERT INTO address_change VALUES (?, 1, '2025-01-01', '2025-01-01T12:00:00.000Z', ?)", f"P{number}", by)
        self.assertIn("made the last change", self.needs_approval(request_of(1))["why"])
        self.queued(request_of(2))
        self.finish_letters()
        self.sql("INSERT INTO address_change VALUES ('P1', 2, '2025-02-01', '2025-02-01T12:00:00.000Z', 'somebody else')")
        self.queued(request_of(1))


class RequestIdTest(PinRequestTest):
    """Asking twice is one letter."""

    def test_the_same_answer(self):
        self.make_office([party(1), party(2, address_verified_on=""), party(3)], sealed=[1, 2])
        for number, right in ((1, True), (2, True), (3, True), (1, False)):
            said = {**(request_of(number) if right else wrong(number, "ssn")), "request_id": f"call {number} {right}"}
            first = self.ask(said)
            tables = [self.count(table) for table in ("letter", "letter_step", "pin_request")]
            for again in (said, {**said, "ssn": "900888888", "full_name": "Somebody Else"}):
                answer = self.ask(again)
                self.assertEqual((answer.code, answer.out), (first.code, first.out))
            self.assertEqual([self.count(table) for table in ("letter", "letter_step", "pin_request")], tables)
            self.finish_letters()
        self.assertIn("asked again, ", self.trail()[-1]["detail"])

    def test_it_is_one_requests_own(self):
        self.make_office([party(1), party(2)])
        self.queued(request_of(1, request_id="a"))
        for said in (request_of(2, request_id="a"), request_of(0, case=case_of(1), party="noncustodial", request_id="a")):
            answer = self.ask(said)
            self.assertEqual((answer.code, answer.out), (3, ""))
            self.assertIn("request id was used for another request", answer.err)
        self.assertEqual(self.count("letter"), 1)

    def test_without_one_every_request_is_new(self):
        self.make_office([party(1)])
        for request_id in (..., "", None):
            self.queued(request_of(1, request_id=request_id))
            self.finish_letters(10)
        self.assertEqual(self.count("pin_request"), 3)

    def test_at_once(self):
        self.make_office([party(1), party(2)])
        for said, code in ((request_of(1), 3), (request_of(2, request_id="double click"), 0)):
            running = [subprocess.Popen(self.command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                        env=self.environment()) for _ in range(8)]
            for process in running:
                process.stdin.write(json.dumps(said).encode())
                process.stdin.flush()
            for process in running:
                process.stdin.close()
            answers = [(json.loads(process.stdout.read()), process.wait()) for process in running]
            for process in running:
                process.stdout.close()
                process.stderr.close()
            self.assertEqual(len({answer["letter"] for answer, _ in answers}), 1, answers)
            self.assertEqual(sorted(exit_code for _, exit_code in answers), [0] + [code] * 7)
        self.assertEqual(self.count("letter"), 2)


class WhoTest(PinRequestTest):
    """Who may ask, and for which case; in an office with users."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        first = cls("made")
        first.setUp()
        cls.addClassCleanup(first.doCleanups)
        cls.password_file = write_bytes(first.path("password"), b"made up for the test\n")
        first.make_office([party(number) for number in range(1, 7)])
        first.sql("UPDATE support_case SET office = '0200' WHERE case_id = 'AB00002C1'")
        for name in ["administrator", *(role for role in ROLES if role != "administrator")]:
            first.expect(first.ctl("users", "add", name, "--role", name, "--office", "0100", "--new-password-file",
                                   cls.password_file, user=None if name == "administrator" else "administrator"), 0)
        for name in ROLES:
            first.expect(first.ctl("users", "block", name, case_of(3), user="administrator"), 0)
        cls.model = first.database

    def setUp(self):
        super().setUp()
        if hasattr(self, "model"):
            copy_database(self.model, self.database)
            self.offices_with_users.add(self.database)

    def test_roles(self):
        allowed = dict(agent="0005", caseworker="0505", supervisor="0505")
        for role in ROLES:
            for (number, reason), code in zip(((1, ()), (2, ()), (2, ("--reason", "the parent moved")), (3, ("--reason", "none"))),
                                              map(int, allowed.get(role, "5555"))):
                with self.subTest(role=role, case=number, reason=reason):
                    letters = self.count("letter")
                    answer = self.ask(request_of(number), *reason, user=role)
                    self.assertEqual(answer.code, code, answer)
                    self.assertEqual(self.count("letter"), letters + (code == 0))
                    row = self.trail()[-1]
                    self.assertEqual((row["action"], row["outcome"]), ("pin_request", "done" if code == 0 else "refused"))
                    if code:
                        self.expect(answer, code)
                        self.assertNotIn("Maren", answer.err)
                    else:
                        self.assertEqual(row["reason"], reason[1] if reason else "")
                    self.finish_letters(10)

    def test_nobody(self):
        for user in (None, "stranger"):
            self.expect(self.ask(request_of(1), user=user), 5)
        self.assertEqual(self.count("pin_request"), 0)

    def test_no_such_case(self):
        self.expect(self.ask(request_of(99), user="agent"), 4)
        row = self.trail()[-1]
        self.assertEqual((row["action"], row["outcome"], row["case"]), ("pin_request", "not_found", "AB00099C1"))
        self.expect(self.ask(request_of(99), user="auditor"), 5)

    def test_a_reason_holds_no_contact(self):
        self.sql("UPDATE party SET family_violence = 1 WHERE party_ref = 'P2'")
        answer = self.expect(self.ask(request_of(2), "--reason", "she lives at 2 Sample St", user="supervisor"), 2)
        self.assertNotIn("Sample", answer.err + json.dumps(self.trail()))
        self.assertEqual((self.count("letter"), self.count("pin_request")), (0, 0))

    def test_no_day_gets_round_a_rule(self):
        """An agent may name any day, and the rules hold on the office's own day all the same."""
        today = datetime.datetime.now(zoneinfo.ZoneInfo("America/New_York")).date()
        tries = [(), *(("--as-of", days(number, today)) for number in (0, 1, 29, 30, 31, 89, 90, 91, 3000, -1, -29, -31, -91, -3000))]
        # A fresh address wants a supervisor whatever day is named.
        self.sql("UPDATE party SET address_changed_on = ?, address_verified_on = ? WHERE party_ref = 'P1'", days(30, today), days(1, today))
        for day in tries:
            self.needs_approval(request_of(1), *day, user="agent")
            self.finish_letters(10)
        # A third letter does, and naming other days for the first two hides them from nobody.
        for first, second in some(itertools.product(tries[1::5], repeat=2), 2):
            for day in (first, second):
                self.answer(0, request_of(4), *day, user="agent")
                self.finish_letters()
            for day in tries[::6]:
                answer = self.needs_approval(request_of(4), *day, user="agent")
                self.assertIn("2 letters were asked for", answer["why"])
                self.finish_letters(10)
        # Failed attempts count today, whatever day they were dated.
        for day in tries[-3:]:
            self.refused(wrong(5, "ssn"), *day, user="agent")
        for day in tries:
            self.assertEqual(self.refused(request_of(5), *day, user="agent")["checks"], NOTHING_COMPARED)
        # A letter of tomorrow is not written yet, and one of today is not if the day is in the past.
        said = dict(channel="written", signature=True)
        self.refused(request_of(6, written_on=days(-1, today), **said), "--as-of", days(-5, today), user="agent")
        self.refused(request_of(6, written_on=days(0, today), **said), "--as-of", days(5, today), user="agent")
        self.queued(request_of(6, written_on=days(0, today), **said), "--as-of", days(-5, today), user="agent")


class DemoTest(PinRequestTest):
    """In a demo office the day is a matter of choice, as everywhere else in it."""

    def test_the_day_after(self):
        self.expect(self.ctl("demo", "--cases", "12", "--today", DAY.isoformat()), 0)
        said = request_of(1, case="AA00001A1", case_ids=["AA00001A1"])
        for _ in range(3):
            self.refused(said, user="agent")
        self.assertEqual(self.refused(said, user="agent")["checks"], NOTHING_COMPARED)
        self.assertIs(self.refused(said, "--as-of", days(-1), user="agent")["checks"]["ssn"], False)
        self.assertEqual(self.refused(said, "--as-of", days(0), user="agent")["checks"], NOTHING_COMPARED)


class BadInputTest(PinRequestTest):
    """What is no request, and what is no office to ask."""

    def test_what_is_no_request(self):
        self.make_office([party(1)])
        good = json.dumps(request_of(1))
        secret = "Zyxwvut"
        texts = [b"", b" ", b"null", b"[]", b"7", b'"text"', b"{", b"}", b"{}", good[:-1].encode(), (good + "x").encode(),
                 (good + good).encode(), good.replace("{", "{,", 1).encode(), (good[:-1] + ",}").encode(),
                 good.replace('"phone"', "'phone'").encode(), good.replace("Maren", "Mar\ten").encode(),
                 good.replace("Maren", "\\ud83d").encode(), good.replace("Maren", "\\x41").encode(), b"\xff\xfe" + good.encode(),
                 good.replace("Maren", "M\udcff").encode("utf-8", "surrogateescape"), b"[" * 60000, b'{"a":' * 10000,
                 good.encode() + b" " * 65536, b'{"ssn":"' + b"9" * 70000]
        changes = [dict(colour=secret), {secret: 1}, dict(case=secret), dict(case=None), dict(case=7), dict(party="both"), dict(party=None),
                   dict(channel="fax"), dict(channel=True), dict(full_name=None), dict(full_name=[secret]), dict(ssn=900000001),
                   dict(ssn=None), dict(ssn=[secret]), dict(case_ids="AB00001C1"), dict(case_ids=None), dict(case_ids=[1]),
                   dict(case_ids=[["AB00001C1"]]), dict(mailing_address=secret), dict(mailing_address=None), dict(mailing_address={}),
                   dict(mailing_address=dict(street1=1, street2="", city="", state="", zip="")),
                   dict(mailing_address=dict(street1=secret, street2="", city="", state="")),
                   dict(mailing_address=dict(street1=secret, street2="", city="", state="", zip="", country="")),
                   dict(signature=1), dict(signature=[secret]), dict(written_on=secret), dict(written_on="2026-02-30"),
                   dict(written_on="2026-3-1"), dict(written_on=20260301), dict(request_id=7), dict(request_id="x" * 201)]
        changes += [{name: ...} for name in ("case", "party", "channel", "full_name", "ssn", "case_ids", "mailing_address")]
        texts += [json.dumps(request_of(1, **change)).encode() for change in changes]
        texts.append((good[:-1] + ', "ssn": "900000001"}').encode())
        before, noted = self.contents(), len(self.trail())
        for text in some(texts, 4):  # read before a server is asked
            with self.subTest(text=text[:60]):
                answer = self.expect(self.ask(text), 2)
                for value in (secret, "Maren", "900", "Sample", "AB00001C1", "2026-0"):
                    self.assertNotIn(value, answer.err.replace("as in 2026-03-31", "").replace("900,", ""))
        self.assertEqual(self.contents(), before)
        self.assertLessEqual(len(self.trail()), noted + 2)
        print(f"{len(texts)} texts that are no request")

    def test_the_field_is_named(self):
        self.make_office([party(1)])
        for change, words in ((dict(ssn=1), "ssn must be a text"), (dict(party=...), "party is missing"),
                              (dict(extra=1), "field number 8 is not known"),
                              (dict(mailing_address=dict(street1="", street2="", city="", state="", zip=5)),
                               "mailing_address: zip must be a text or null")):
            self.assertIn(words, self.ask(request_of(1, **change)).err)

    def test_json_in_all_its_forms(self):
        self.make_office([party(1)])
        text = json.dumps(request_of(1), indent=2).replace("Maren", "\\u004d\\u0061ren").replace("/", "\\/")
        self.assertEqual(self.ask(b" \r\n\t" + text.encode() + b"\n").code, 0)

    def test_reasons_and_days(self):
        self.make_office([party(1)])
        self.expect(self.ask(request_of(1), "--reason", "x" * 501), 2)
        self.expect(self.ask(request_of(1), "--as-of", "2026-02-30"), 2)
        self.assertEqual(self.count("pin_request"), 0)

    def test_key(self):
        self.make_office([party(1)])
        before = self.contents()
        key = self.database + ".key"
        os.rename(key, key + ".away")
        self.expect(self.ask(request_of(1)), 7)
        write_bytes(key, b"k" * 32)
        self.assertIn("not the SSN key", self.expect(self.ask(wrong(1, "ssn")), 7).err)
        self.assertEqual(self.contents(), before)
        self.queued(request_of(1), "--key-file", key + ".away")

    def test_no_office(self):
        self.expect(self.ask(request_of(1)), 7)


if __name__ == "__main__":
    main()
