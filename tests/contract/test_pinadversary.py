# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways round the rules for PIN letters, as somebody would look for them: a curious agent, a supervisor who needs no
second one, whoever moves an address at the right moment, a slip of the hand in the print room."""
import base64
import hashlib
import json
import os
import shutil
import tempfile
import unittest

import support
from letteroffice import LetterOffice

STAFF = dict(root="administrator", first="supervisor", second="supervisor", ann="agent", bob="agent", room="mailroom")


class AdversaryTest(unittest.TestCase):
    """Four parents and a person in every role; made once and copied."""

    maxDiff = None
    staff = STAFF

    @classmethod
    def setUpClass(cls):
        holder = tempfile.TemporaryDirectory(prefix="caseledger-adversary-")
        cls.addClassCleanup(holder.cleanup)
        cls.model = LetterOffice(holder.name, 4)
        cls.model.secret("password", b"made up words\n")
        for name, role in cls.staff.items():
            cls.model.must(cls.model.ctl("users", "add", name, "--role", role, "--office", "0100", "--new-password-file",
                                         cls.model.password_file, user=None if name == "root" else "root"))

    def setUp(self):
        holder = tempfile.TemporaryDirectory(prefix="caseledger-adversary-")
        self.addCleanup(holder.cleanup)
        self.office = object.__new__(LetterOffice)
        self.office.__dict__.update(self.model.__dict__, folder=os.path.join(holder.name, "office"))
        shutil.copytree(self.model.folder, self.office.folder)
        for place in ("database", "password_file", "passphrase"):
            setattr(self.office, place, self.office.path(os.path.basename(getattr(self.model, place))))
        support.copy_database(self.model.database, self.office.database)
        self.addCleanup(support.onserver.OFFICES.drop, self.office.database)

    def ask(self, index, *options, user="ann", **changes):
        """What a parent says by phone, all of it right but for what is changed."""
        said = {"case": self.office.case_of(index), "party": "noncustodial" if index % 2 else "custodial",
                "channel": "phone", "full_name": f"Maren Testwood{index}", "ssn": f"900{index:06d}",
                "case_ids": [self.office.case_of(index)],
                "mailing_address": dict(street1="1 Sample St", street2="", city="Albany", state="NY", zip="12207")}
        return self.office.ctl("pin-request", "--json", *options, given=json.dumps({**said, **changes}).encode(),
                               user=user)

    def asked(self, index, result="queued", **more):
        """The letter that comes of it."""
        answer = self.office.must(self.ask(index, **more)).one()
        self.assertEqual(answer["result"], result)
        return answer["letter"]

    def deed(self, code, deed, letter, user):
        answer = self.office.ctl("letters", deed, letter, "--reason", "looked at", user=user)
        self.assertEqual(answer.code, code, answer)
        return answer

    def mail(self, letter):
        self.office.must(self.office.print(user="room"))
        self.office.must(self.office.mailroom("confirm", letter, user="room"))

    def move(self, index, street, **more):
        """Another address of a parent comes with an import."""
        row = {**self.office.party(index, "en"), "street1": street, **more}
        self.office.must(self.office.ctl("import", support.write_csv(self.office.path("moved.csv"), "parties", [row]),
                                         user="root"))

    def state_of(self, letter):
        return self.office.states()[letter]


class RequestTest(AdversaryTest):
    def test_a_request_id_tells_nobody_else_anything(self):
        """Neither that all matched, nor that a letter is open."""
        letter = self.asked(0, request_id="call 1")
        said = dict(request_id="call 1", full_name="Somebody Else", ssn="900999999")
        answer = self.ask(0, user="bob", **said)
        self.assertEqual((answer.code, answer.out), (3, ""))
        self.assertNotIn(letter, answer.err)
        self.assertEqual(self.asked(0, request_id="call 1"), letter)

    def test_a_request_id_is_of_one_person(self):
        """The case has another custodial parent by then, of whom nobody asked anything."""
        self.asked(0, request_id="call 1")
        row = dict(case_id=self.office.case_of(0), custodial_ref="P2", noncustodial_ref="P1")
        self.office.must(self.office.ctl(
            "import", support.write_csv(self.office.path("turned.csv"), "cases", [row]), user="root"))
        answer = self.ask(0, request_id="call 1")
        self.assertEqual((answer.code, answer.out), (3, ""))

    def test_trying_in_writing_comes_to_an_end(self):
        """What is on record cannot be found out by trying: not a number of nine digits, and not where she lives."""
        paper = dict(channel="written", signature=True, written_on="2025-01-05")
        for attempt in range(10):
            answer = self.ask(0, ssn=f"9009999{attempt:02d}", **paper).one()
            self.assertIs(answer["checks"]["ssn"], False)
            self.assertIs(answer["checks"]["mailing_address"], True)
        for changes in (dict(ssn="900999999"), {}):
            answer = self.ask(0, **paper, **changes)
            self.assertEqual((answer.code, set(answer.one()["checks"].values())), (3, {None}))
            self.assertIn("until tomorrow", answer.one()["why"])
        self.assertEqual(self.office.sql("SELECT count(*) FROM pin_request WHERE failed = 1"), [(10,)])
        self.asked(2, **paper)

    def test_a_sheet_that_came_out_counts(self):
        """Letters that are taken back after that, too: somebody may have the sheet."""
        for _ in range(2):
            letter = self.asked(0)
            self.office.must(self.office.print(user="room"))
            self.deed(0, "void", letter, "first")
        self.deed(0, "void", self.asked(0, "needs_approval"), "first")
        for _ in range(3):
            self.deed(0, "void", self.asked(2), "first")


class SupervisorTest(AdversaryTest):
    def test_an_address_that_moved_before_the_approval_is_told(self):
        self.move(0, "1 Sample St", address_verified_on="")
        letter = self.asked(0, "needs_approval")
        self.move(0, "66 Elsewhere Rd")
        answer = self.deed(3, "approve", letter, "first")
        self.assertIn("address has changed", answer.err)
        self.assertNotIn("Elsewhere", answer.err)
        self.assertEqual(self.state_of(letter), "requested")
        listed = self.office.must(self.office.ctl("letters", "--json", user="first")).one()
        self.assertEqual(listed["state"], "requested")
        self.assertEqual(listed["reason"],
                         "the address is not verified; the address has changed since the letter was asked for")
        self.assertEqual(self.office.must(self.office.print(user="room")).out, "")
        self.move(0, "67 Elsewhere Rd")
        self.deed(3, "approve", letter, "second")
        self.deed(0, "approve", letter, "second")
        self.mail(letter)
        self.office.must(self.office.ctl("check", user="root"))

    def test_one_that_moved_before_the_print_is_told_once(self):
        letter = self.asked(0)
        self.move(0, "66 Elsewhere Rd")
        self.assertEqual(self.office.print(user="room").code, 3)
        self.assertEqual(self.state_of(letter), "requested")
        self.deed(0, "approve", letter, "first")
        self.mail(letter)

    def test_nobody_approves_an_address_of_the_own_making(self):
        self.move(0, "1 Sample St", address_verified_on="")
        letter = self.asked(0, "needs_approval")
        self.office.sql("INSERT INTO address_change VALUES ('P0', 1, '2026-03-09', '2026-03-09T12:00:00.000Z', 'first')")
        self.assertIn("that you entered", self.deed(3, "approve", letter, "first").err)
        self.deed(0, "approve", letter, "second")
        self.mail(letter)
        self.deed(3, "reprint", letter, "first")
        self.deed(0, "reprint", letter, "second")

    def test_nobody_has_the_own_request_go_out_a_second_time(self):
        letter = self.asked(0, user="first")
        self.office.must(self.office.print(user="room"))
        self.deed(0, "reprint", letter, "first")  # a jam: the same letter
        self.mail(letter)
        self.assertIn("your own request", self.deed(3, "reprint", letter, "first").err)
        self.assertEqual(self.state_of(letter), "mailed")
        self.deed(0, "reprint", letter, "second")


class RoomTest(AdversaryTest):
    staff = {}

    def sealed_file(self, line):
        """A file of sealed PINs that no program of ours wrote."""
        head = "caseledger sealed pins 1\n" + line + "\n"
        end = hashlib.blake2b(head.encode(), digest_size=32).hexdigest()
        return support.write_bytes(self.office.path("made.sealed"), f"{head}end 1 {end}\n".encode())

    def test_a_faulty_pin_does_not_come_back_with_another_escrow(self):
        self.office.sql("UPDATE sealed_pin SET box = (SELECT box FROM sealed_pin WHERE party_ref = 'P1') "
                        "WHERE party_ref = 'P0'")
        self.asked(0, user=None)
        self.assertEqual(self.office.print().code, 3)
        key, box = self.office.sql("SELECT key_id, box FROM sealed_pin WHERE party_ref = 'P0'")[0]
        text = base64.b64encode(box).decode()
        for line in (f"P0 {key} {text}", f"P0 {key} {text} 0123456789abcdef {text}"):
            self.office.must(self.office.ctl("import", self.sealed_file(line)))
            self.assertEqual(self.office.sql("SELECT quarantined FROM sealed_pin WHERE party_ref = 'P0'"), [(1,)])
        self.office.seal({"P0": "10007"}, "again")
        self.assertEqual(self.office.sql("SELECT quarantined FROM sealed_pin WHERE party_ref = 'P0'"), [(0,)])

    def test_no_output_takes_the_place_of_a_key(self):
        """Not by a slip of the hand either: without it no PIN opens any more."""
        table = support.write_bytes(self.office.path("table.csv"), b"party_ref,pin\nP0,10007\n")
        key = self.office.path("office.key")
        link = self.office.path("link")
        os.symlink(key, link)
        before = {}
        for name in (key, self.office.passphrase):
            with open(name, "rb") as file:
                before[name] = file.read()
        seal = ("seal", table, "--public-key", self.office.path("office.pub"), "--output")
        for answer in (self.office.mailroom(*seal, key, database=False), self.office.mailroom(*seal, key),
                       self.office.mailroom(*seal, link, database=False),
                       *(self.office.print("letters", "--control-sheet", name)
                         for name in (key, link, self.office.passphrase))):
            self.assertEqual((answer.code, answer.out, len(answer.faults())), (2, "", 1), answer)
            for name, content in before.items():
                with open(name, "rb") as file:
                    self.assertEqual(file.read(), content)
        self.office.must(self.office.mailroom(*seal, self.office.path("new.sealed"), database=False))
        self.office.must(self.office.mailroom(*seal, self.office.path("new.sealed"), database=False))
        self.office.must(self.office.print("letters", "--control-sheet", self.office.path("sheet.pdf")))

    def test_traps_in_the_folder_of_letters(self):
        """Links and folders under the names of letters: nothing is written through them, and no letter is lost."""
        letters = [self.asked(index, user=None) for index in range(4)]
        os.mkdir(self.office.path("letters"))
        precious = self.office.secret("precious", b"left alone")
        os.symlink(precious, self.office.path("letters", letters[0] + ".pdf"))
        os.symlink(precious, self.office.path("letters", f".{letters[1]}.1.1.part"))
        os.mkdir(self.office.path("letters", letters[2] + ".pdf"))
        self.assertEqual(self.office.print().code, 3)
        with open(precious, "rb") as file:
            self.assertEqual(file.read(), b"left alone")
        self.assertEqual([self.state_of(letter) for letter in letters], ["failed", "printed", "failed", "printed"])
        for name in (letters[1], letters[3]):
            self.assertEqual(os.lstat(self.office.path("letters", name + ".pdf")).st_mode & 0o777, 0o600)

    def test_a_folder_that_is_a_link_to_nowhere_is_named(self):
        os.symlink(self.office.path("nowhere"), self.office.path("letters"))
        answer = self.office.print()
        self.assertEqual((answer.code, answer.out), (1, ""))
        self.assertIn(self.office.path("letters"), answer.err)
        self.assertFalse(os.path.exists(self.office.path("nowhere")))


if __name__ == "__main__":
    support.main()
