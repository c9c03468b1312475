# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`caseledger-mailroom` print, confirm, status, from outside."""
import os
import re
import shutil
import signal
import sqlite3
import stat
import subprocess
import tempfile
import time
import unittest

import letteroffice
import support
from letteroffice import LetterOffice, is_whole_pdf

NUMBER = re.compile(r"^[2-9A-HJ-NP-Z]{3}-[2-9A-HJ-NP-Z]{3}-[2-9A-HJ-NP-Z]{3}$")


def can_mount():
    """Whether a file system of one's own can be mounted here."""
    return subprocess.run(["unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True).returncode == 0


class MailroomTest(unittest.TestCase):
    """An office made once for the class, copied for each test: six letters wait."""

    PARENTS = 6
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.template = tempfile.mkdtemp(prefix="caseledger-mailroom-")
        cls.addClassCleanup(shutil.rmtree, cls.template)
        cls.made = LetterOffice(cls.template, cls.PARENTS, ("en", "ar", "it", "bn", "ko"))
        cls.numbers = cls.made.request_all()

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="caseledger-mailroom-")
        self.addCleanup(shutil.rmtree, self.folder)
        shutil.copytree(self.template, self.folder, dirs_exist_ok=True)
        self.office = LetterOffice.__new__(LetterOffice)
        self.office.__dict__.update(self.made.__dict__)
        self.office.folder = self.folder
        for name in ("database", "password_file", "passphrase"):
            setattr(self.office, name, os.path.join(self.folder, os.path.basename(getattr(self.made, name))))
        support.copy_database(self.made.database, self.office.database)
        self.addCleanup(support.onserver.OFFICES.drop, self.office.database)

    def expect(self, answer, code):
        """The exit code, and on a failure one line on standard error."""
        self.assertEqual(answer.code, code, answer)
        if code not in (0, 3, 130):
            self.assertEqual(len(answer.faults()), 1, answer)
            self.assertTrue(answer.faults()[0].startswith("caseledger-mailroom: "), answer)
        return answer

    def expect_waiting(self, count=PARENTS):
        """So many letters wait, and nobody has any."""
        states = list(self.office.states().values())
        self.assertEqual(states.count("queued"), count, states)
        self.assertFalse({"claimed", "rendered", "submitted"} & set(states), states)

    def print_all(self, *options):
        return self.expect(self.office.print("letters", *options), 0)


class Printing(MailroomTest):
    def test_file_a_letter(self):
        answer = self.print_all()
        self.assertEqual([line["letter"] for line in answer.lines()], self.numbers)
        for line in answer.lines():
            self.assertEqual(list(line), ["letter", "state", "file"])
            self.assertRegex(line["letter"], NUMBER)
            self.assertEqual(line["state"], "printed")
            self.assertEqual(line["file"], os.path.realpath(self.office.path("letters", line["letter"] + ".pdf")))
            self.assertTrue(is_whole_pdf(line["file"]))
            self.assertEqual(stat.S_IMODE(os.stat(line["file"]).st_mode), 0o600)
        self.assertEqual(self.office.files(), sorted(number + ".pdf" for number in self.numbers))
        self.assertEqual(stat.S_IMODE(os.stat(self.office.path("letters")).st_mode), 0o700)
        self.assertEqual(set(self.office.states().values()), {"printed"})
        self.assertEqual(answer.faults(), [])

    def test_for_people(self):
        answer = self.office.run([word for word in self.office.command(letteroffice.MAILROOM, self.office.printing())
                                  if word != "--json"])
        self.assertEqual(answer.code, 0, answer)
        self.assertEqual(len(answer.out.splitlines()), 1 + self.PARENTS)
        self.assertIn("printed", answer.out)

    def test_nothing_waits(self):
        self.print_all()
        self.assertEqual(self.print_all().out, "")
        self.assertEqual(len(self.office.files()), self.PARENTS)

    def test_limit(self):
        self.assertEqual(len(self.print_all("--limit", "2").lines()), 2)
        self.assertEqual(len(self.print_all("--limit", "3").lines()), 3)
        self.assertEqual(len(self.print_all().lines()), 1)

    def test_says_nothing_of_anybody(self):
        """No name, address or PIN in what is said, in names of files, in the trail, the queue; the PIN not even as text of
        its letter."""
        answer = self.print_all("--control-sheet", self.office.path("control.pdf"))
        sheet = subprocess.run(["pdftotext", self.office.path("control.pdf"), "-"], capture_output=True, check=True).stdout
        said = [answer.out.encode(), answer.err.encode(), sheet, " ".join(self.office.files()).encode(),
                repr(self.office.sql("SELECT * FROM trail_row")).encode(),
                repr(self.office.sql("SELECT * FROM letter")).encode(),
                repr(self.office.sql("SELECT * FROM letter_step")).encode()]
        for text in said:
            for word in (b"Testwood", b"Maren", b"Sample St", b"Albany", b"12207"):
                self.assertNotIn(word, text)
        for pin in self.office.pins.values():
            for text in said[:4]:
                self.assertNotIn(pin.encode(), text.replace(b" ", b""))
        for number in self.numbers:
            self.assertIn(number.encode(), sheet)
            letter = subprocess.run(["pdftotext", self.office.path("letters", number + ".pdf"), "-"],
                                    capture_output=True, check=True).stdout
            for pin in self.office.pins.values():
                self.assertNotIn(pin.encode(), re.sub(rb"\s", b"", letter))
        self.assertEqual(self.office.ctl("audit", "verify").code, 0)

    def test_where_is_needed(self):
        command = ("print", "--key", self.office.path("office.key"), "--passphrase-file", self.office.passphrase)
        self.expect(self.office.mailroom(*command), 2)
        self.expect(self.office.mailroom(*command, "--output", self.office.path("x"), "--printer", "y"), 2)
        self.expect(self.office.mailroom(*command, "--output", self.office.path("x"), "--limit", "0"), 2)
        self.expect(self.office.mailroom(*command, "--output", self.office.path("none", "letters")), 1)
        self.expect(self.office.mailroom(*command, "--output", self.office.path("passphrase")), 1)
        self.expect(self.office.mailroom(*command, "--printer", "no-such-printer"), 6)
        self.expect_waiting()

    def test_keys(self):
        office = self.office
        wrong = office.secret("wrong", b"not it\n")
        half = support.write_bytes(office.path("half.key"), open(office.path("office.key"), "rb").read()[:50])
        for key, passphrase, code in ((office.path("office.key"), wrong, 5), (half, office.passphrase, 1),
                                      (office.path("none.key"), office.passphrase, 1),
                                      (office.path("office.pub"), office.passphrase, 1),
                                      (office.path("office.key"), office.path("none"), 1)):
            self.expect(office.mailroom("print", "--key", key, "--passphrase-file", passphrase, "--output",
                                        office.path("letters")), code)
        self.assertEqual(self.office.files(), [])
        self.expect_waiting()

    def test_another_offices_key(self):
        office = self.office
        office.must(office.mailroom("keygen", "--output", office.path("other.key"), "--passphrase-file", office.passphrase,
                                    "--no-keychain", database=False))
        answer = office.mailroom("print", "--key", office.path("other.key"), "--passphrase-file", office.passphrase,
                                 "--output", office.path("letters"), "--json")
        self.expect(answer, 3)
        self.assertEqual(answer.out, "")
        self.assertEqual(len(answer.faults()), 1, answer)
        self.assertEqual(office.files(), [])
        self.expect_waiting()
        self.print_all()

    def test_some_pins_for_another_key(self):
        office = self.office
        office.must(office.mailroom("keygen", "--output", office.path("other.key"), "--passphrase-file", office.passphrase,
                                    "--no-keychain", database=False))
        office.seal({"P1": "12321"}, "other", key="other.pub")
        answer = self.expect(office.print(), 3)
        states = {line["letter"]: line["state"] for line in answer.lines()}
        self.assertEqual([states[number] for number in self.numbers], ["printed", "queued"] + ["printed"] * 4)
        self.assertEqual(len(answer.faults()), 1, answer)
        self.expect_waiting(1)
        self.expect(office.mailroom("print", "--key", office.path("other.key"), "--passphrase-file", office.passphrase,
                                    "--output", office.path("letters")), 0)
        self.expect_waiting(0)

    def test_swapped_and_altered_pins(self):
        office = self.office
        (one,), (other,) = office.sql("SELECT box FROM sealed_pin WHERE party_ref IN ('P0', 'P1') ORDER BY party_ref")
        office.sql("UPDATE sealed_pin SET box = ? WHERE party_ref = 'P0'", other)
        office.sql("UPDATE sealed_pin SET box = ? WHERE party_ref = 'P1'", one)
        (third,), = office.sql("SELECT box FROM sealed_pin WHERE party_ref = 'P2'")
        office.sql("UPDATE sealed_pin SET box = ? WHERE party_ref = 'P2'", third[:60] + bytes([third[60] ^ 1]) + third[61:])
        answer = self.expect(office.print(), 3)
        states = {line["letter"]: line["state"] for line in answer.lines()}
        self.assertEqual([states[number] for number in self.numbers], ["refused"] * 3 + ["printed"] * 3)
        self.assertEqual(len(answer.faults()), 3, answer)
        self.assertEqual(office.files(), sorted(number + ".pdf" for number in self.numbers[3:]))
        self.assertEqual(office.sql("SELECT count(*) FROM trail_row WHERE action = 'pin_alarm'"), [(3,)])

    def test_file_in_the_way(self):
        self.print_all("--limit", "1")
        blocked = self.numbers[1]
        support.write_bytes(self.office.path("letters", blocked + ".pdf"), b"somebody's")
        answer = self.expect(self.office.print(), 3)
        self.assertEqual(self.office.states()[blocked], "failed")
        self.assertEqual(len(answer.faults()), 1)
        self.assertIn(blocked, answer.faults()[0])
        with open(self.office.path("letters", blocked + ".pdf"), "rb") as file:
            self.assertEqual(file.read(), b"somebody's")
        self.assertEqual(list(self.office.states().values()).count("printed"), self.PARENTS - 1)

    def test_interrupt(self):
        office = self.office
        process = subprocess.Popen(office.command(letteroffice.MAILROOM, office.printing()), stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        limit = time.monotonic() + 60
        while not office.files() and process.poll() is None and time.monotonic() < limit:
            time.sleep(0.001)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
        self.assertIn(process.returncode, (130, 0)) # 0: it was through already
        printed = [number for number, state in office.states().items() if state == "printed"]
        self.assertEqual(office.files(), sorted(number + ".pdf" for number in printed))
        self.expect_waiting(self.PARENTS - len(printed))
        self.print_all()
        self.assertEqual(len(office.files()), self.PARENTS)


class Trouble(MailroomTest):
    def test_locked_database(self):
        office = self.office
        with sqlite3.connect(office.database, isolation_level=None) as other:
            other.execute("BEGIN IMMEDIATE")
            answer = self.expect(office.print(), 7)
            self.assertIn("office.db", answer.faults()[0])
            other.execute("ROLLBACK")
        self.assertEqual(office.files(), [])
        self.expect_waiting()
        self.print_all()

    def test_no_database(self):
        self.office.database = self.office.path("none.db")
        self.expect(self.office.print(), 7)

    @unittest.skipUnless(can_mount(), "no file system can be mounted here")
    def test_full_and_read_only_folders(self):
        office = self.office
        os.mkdir(office.path("letters"))
        for options, code in (("size=72k", 1), ("ro", 1)):
            # the letters that came out lie in a file system that goes with the namespace: taken out of it first
            script = (f'mount -t tmpfs -o {options} none "$1" && shift && "$@"; code=$?; '
                      f'ls -A "{office.path("letters")}" > "{office.path("list")}"; exit $code')
            answer = office.run(["unshare", "-rm", "sh", "-c", script, "sh", office.path("letters"),
                                 *office.command(letteroffice.MAILROOM, office.printing())])
            self.expect(answer, code)
            self.assertIn("letters", answer.faults()[0])
            with open(office.path("list"), encoding="utf-8") as listed:
                there = listed.read().split()
            printed = [number for number, state in office.states().items() if state == "printed"]
            self.assertEqual(sorted(there), sorted(number + ".pdf" for number in printed))
            self.expect_waiting(self.PARENTS - len(printed))
            if "size" in options:
                self.assertTrue(printed and len(printed) < self.PARENTS, printed)
                office.sql("UPDATE letter SET state = 1, spool_step = 0")
        self.print_all()

    def test_left_parts_are_told_and_removed(self):
        office = self.office
        self.print_all("--limit", "2")
        for number in (self.numbers[0], self.numbers[5]):
            support.write_bytes(office.path("letters", f".{number}.1.1.part"), b"%PDF-")
        support.write_bytes(office.path("letters", ".another.part"), b"")
        answer = self.expect(office.mailroom("status", "--output", office.path("letters")), 0)
        self.assertIn("2 letter(s)", answer.err)
        self.print_all()
        self.assertEqual([name for name in office.files() if name.startswith(".")], [".another.part"])


class Confirming(MailroomTest):
    def confirm(self, *sheets):
        return self.office.mailroom("confirm", *sheets, "--json")

    def test_scan(self):
        self.print_all()
        first, second, third = self.numbers[:3]
        answer = self.expect(self.confirm(first + ".1"), 0)
        self.assertEqual(answer.lines(), [{"letter": first, "state": "mailed"}])
        self.expect(self.confirm(second.lower(), third), 0)
        self.assertEqual([self.office.states()[number] for number in (first, second, third)], ["mailed"] * 3)
        table = self.expect(self.office.mailroom("confirm", self.numbers[3]), 0).out.splitlines()
        self.assertEqual(table[1].split(), [self.numbers[3], "mailed"])

    def test_second_scan_stops(self):
        self.print_all()
        self.expect(self.confirm(self.numbers[0]), 0)
        answer = self.expect(self.confirm(self.numbers[0] + ".1"), 3)
        self.assertEqual(len(answer.faults()), 1)
        self.assertEqual(answer.out, "")

    def test_each_by_itself(self):
        self.print_all("--limit", "3")
        answer = self.expect(self.confirm(self.numbers[0], self.numbers[5], "7K3-M9Q-XTE", self.numbers[1]), 3)
        self.assertEqual([line["letter"] for line in answer.lines()], self.numbers[:2])
        self.assertEqual(len(answer.faults()), 2, answer)
        self.assertIn(self.numbers[5], answer.err)

    def test_no_such_letter(self):
        self.expect(self.confirm("7K3-M9Q-XTE"), 4)

    def test_malformed(self):
        self.print_all()
        answer = self.expect(self.confirm(self.numbers[0], "900-11-0001"), 2)
        self.assertNotIn("900", answer.err)
        self.assertEqual(self.office.states()[self.numbers[0]], "printed")
        self.expect(self.office.mailroom("confirm"), 2)

    def test_older_sheet(self):
        self.print_all()
        number = self.numbers[0]
        self.office.must(self.office.ctl("letters", "reprint", number, "--reason", "torn"))
        self.assertEqual([line["letter"] for line in self.print_all().lines()], [number])
        self.assertEqual(len(self.office.files()), self.PARENTS)
        self.expect(self.confirm(number + ".1"), 3)
        self.expect(self.confirm(number + ".2"), 0)


class Status(MailroomTest):
    def test_counts(self):
        self.print_all("--limit", "2")
        lines = self.expect(self.office.mailroom("status", "--json"), 0).lines()
        self.assertEqual([(line["state"], line["count"]) for line in lines], [("queued", 4), ("printed", 2)])
        for line in lines:
            self.assertEqual(list(line), ["state", "count", "oldest"])
            self.assertRegex(line["oldest"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")
        table = self.expect(self.office.mailroom("status"), 0).out.splitlines()
        self.assertEqual(len(table), 3)

    def test_left_behind(self):
        self.office.sql("UPDATE letter SET state = 2, changed_at = '2026-01-01T00:00:00.000Z' WHERE number = ?",
                        self.numbers[0])
        self.assertIn("on their way for long", self.expect(self.office.mailroom("status"), 0).err)


class Roles(MailroomTest):
    def test_only_the_mailroom(self):
        office = self.office
        for name, role in (("root", "administrator"), ("room", "mailroom"), ("boss", "supervisor"), ("agnes", "agent")):
            office.must(office.ctl("users", "add", name, "--role", role, "--new-password-file",
                                   office.secret("new", b"demo demo\n")))
            office.as_user = "root"
            office.password_file = office.path("new")
        for name in ("boss", "agnes", "root", None):
            office.as_user = name
            for arguments in (office.printing(), ("confirm", self.numbers[0]), ("status",)):
                self.expect(office.mailroom(*arguments), 5)
        self.assertEqual(office.files(), [])
        self.expect_waiting()
        office.as_user = "room"
        self.print_all()
        self.expect(office.mailroom("confirm", self.numbers[0]), 0)
        self.expect(office.mailroom("status"), 0)
        for arguments in (("letters", "void", self.numbers[1], "--reason", "x"), ("find", "Testwood1"),
                          ("show", office.case_of(0))):
            self.assertEqual(office.ctl(*arguments).code, 5)


if __name__ == "__main__":
    support.main()
