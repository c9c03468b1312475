# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The office as a whole: init, demo, check, backup, restore, migrate, the SSN key."""
import contextlib
import os
import re
import shutil
import stat
import subprocess

from support import CASE, SMALL, OfficeTest, connect, main, write_bytes

TEN = [f"AA{number:05}A1" for number in range(1, 11)]


class OfficeVerbsTest(OfficeTest):
    def write(self, name, text):
        return write_bytes(self.path(name), text.encode())

    def query(self, sql, database=None):
        with contextlib.closing(connect(database or self.database)) as office, office:
            return "".join("|".join(map(str, row)) + "\n" for row in office.execute(sql))

    def test_init_makes_an_office_and_its_key(self):
        self.expect(self.ctl("init"), 0)
        key = os.stat(self.database + ".key")
        self.assertEqual((stat.S_IMODE(key.st_mode), key.st_size), (0o600, 32))
        self.assertEqual(self.expect(self.json("find", "a"), 0).out, "")
        self.expect(self.ctl("check"), 0)

    def test_init_and_demo_refuse_what_exists(self):
        self.expect(self.ctl("init"), 0)
        before = self.contents()
        for verb in "init", "demo":
            self.expect(self.ctl(verb), 3)
        self.assertEqual(self.contents(), before)
        os.remove(self.database)
        for verb in "init", "demo":  # a key alone is not overwritten either
            self.expect(self.ctl(verb), 3)
        self.assertEqual(os.listdir(self.folder), ["office.db.key"])

    def test_key_file_may_lie_elsewhere(self):
        elsewhere = self.path("elsewhere.key")
        self.expect(self.ctl("init", "--key-file", elsewhere), 0)
        self.assertEqual(sorted(os.listdir(self.folder)), ["elsewhere.key", "office.db"])

    def test_demo_is_the_same_every_time(self):
        shown = []
        for name in "first.db", "second.db":
            self.database = self.path(name)
            self.expect(self.ctl("demo", "--cases", "30", "--seed", "7", "--today", "2026-03-31"), 0)
            shown.append([self.json("show", case).out for case in TEN] + [self.json("ledger", case).out for case in TEN])
            self.assertEqual(self.json("show", TEN[0]).one()["balances"]["as_of"], "2026-03-31")
        self.assertEqual(*shown)
        self.assertEqual(self.expect(self.ctl("check"), 0).out, "")

    def test_demo_has_its_ten_cases(self):
        self.expect(self.ctl("demo", "--cases", "10", "--today", "2026-03-31"), 0)
        shown = {case: self.expect(self.json("show", case), 0).one() for case in TEN}
        languages = [shown[case]["custodial"]["language"] for case in TEN[2:6]]
        self.assertEqual(languages, ["ar", "it", "bn", "ko"])
        self.assertTrue(shown["AA00007A1"]["custodial"]["address_withheld"])
        self.assertEqual(shown["AA00008A1"]["status"], "closed")
        self.assertNotEqual(shown["AA00009A1"]["balances"]["held"], "0.00")
        self.assertGreater(float(shown["AA00002A1"]["balances"]["arrears_family"]), 0)
        payments = [line for line in self.json("ledger", "AA00010A1").lines() if line["kind"] == "payment"]
        self.assertGreater(len(payments), 1000)
        for case in TEN:
            for parent in shown[case]["custodial"], shown[case]["noncustodial"]:
                if parent["phone"]:
                    self.assertRegex(re.sub(r"\D", "", parent["phone"]), r"55501\d\d$")

    def test_check_says_what_differs(self):
        self.office(**SMALL)
        self.assertEqual(self.expect(self.json("check", "--as-of", "2025-02-15"), 0).out, "")
        rows = [dict(case_id=CASE, payment_ref="R1", disbursement_ref="D2", issued_on="2025-01-15", amount="50.00")]
        self.expect(self.import_file("disbursements", rows), 0)
        answer = self.expect(self.json("check", "--as-of", "2025-02-15"), 1)
        (finding,) = answer.lines()
        self.assertEqual(list(finding), ["rule", "case", "ref", "message"])
        self.assertEqual(finding["case"], CASE)
        self.assertIn("Case", self.expect(self.ctl("check", "--as-of", "2025-02-15"), 1).out)

    def test_backup_and_restore(self):
        self.office(**SMALL)
        before = self.json("show", CASE, "--as-of", "2025-02-15").out
        copy = self.path("copy.backup")
        self.expect(self.ctl("backup", copy), 0)
        self.assertEqual([name for name in os.listdir(self.folder) if name.endswith(".key")], ["office.db.key"])
        self.expect(self.ctl("backup", copy), 3)
        self.expect(self.ctl("restore", copy), 3)
        self.database = self.path("again.db")
        self.expect(self.ctl("restore", copy), 0)
        self.assertEqual(self.json("show", CASE, "--as-of", "2025-02-15").out, before)
        self.assertFalse(os.path.exists(self.database + ".key"))

    def test_restore_of_what_is_no_backup(self):
        junk = self.write("junk.backup", "no database at all, but long enough to look at " * 100)
        self.expect(self.ctl("restore", junk), 7)
        self.expect(self.ctl("restore", self.path("none.backup")), 7)
        self.assertEqual(os.listdir(self.folder), ["junk.backup"])
        self.office(**SMALL)
        self.expect(self.ctl("backup", self.path("whole.backup")), 0)
        with open(self.path("whole.backup"), "rb") as whole:
            write_bytes(self.path("half.backup"), whole.read()[:-5000])
        self.database = self.path("again.db")
        self.expect(self.ctl("restore", self.path("half.backup")), 7)
        self.assertFalse(os.path.exists(self.database))

    def test_migrate_leaves_a_current_office_as_it_is(self):
        self.office(**SMALL)
        before = self.contents()
        self.expect(self.ctl("migrate"), 0)
        self.assertEqual(self.contents(), before)

    def test_a_newer_schema_is_told_and_left_alone(self):
        self.office(**SMALL)
        self.query("INSERT INTO schema_step VALUES (9999, 'from the future')")
        before = self.contents()
        for arguments in ["show", CASE], ["migrate"], ["check"], ["import", self.path("first")]:
            answer = self.expect(self.ctl(*arguments), 7)
            self.assertIn("newer", answer.err)
        self.assertEqual(self.contents(), before)

    def test_the_key_wrapped_and_back(self):
        self.office(**SMALL)
        phrase = self.write("phrase", "correct horse\nsecond line\n")
        wrapped = self.path("office.wrapped")
        self.expect(self.ctl("key", "export", wrapped, "--passphrase-file", phrase), 0)
        self.assertEqual(stat.S_IMODE(os.stat(wrapped).st_mode), 0o600)
        with open(self.database + ".key", "rb") as key, open(wrapped, "rb") as file:
            plain = key.read()
            self.assertNotIn(plain, file.read())
        self.expect(self.ctl("key", "import", wrapped, "--passphrase-file", phrase), 3)
        os.remove(self.database + ".key")
        wrong = self.write("wrong", "incorrect horse\n")
        self.expect(self.ctl("key", "import", wrapped, "--passphrase-file", wrong), 7)
        self.assertFalse(os.path.exists(self.database + ".key"))
        self.expect(self.ctl("key", "import", wrapped, "--passphrase-file", phrase), 0)
        with open(self.database + ".key", "rb") as key:
            self.assertEqual(key.read(), plain)
        self.expect(self.ctl("key", "export", wrapped, "--passphrase-file", self.path("none")), 1)

    def test_a_key_is_not_taken_out_beside_its_office(self):
        """Neither without a database, nor by one that has no users to ask."""
        self.office(**SMALL)
        key = self.database + ".key"
        phrase = self.write("phrase", "correct horse\n")
        wrapped = self.path("office.wrapped")
        arguments = ("key", "export", wrapped, "--passphrase-file", phrase, "--key-file", key)
        self.database = self.path("nowhere.db")
        self.expect(self.ctl(*arguments), 7)
        self.office()
        self.assertIn("not the SSN key", self.expect(self.ctl(*arguments), 7).err)
        self.assertFalse(os.path.exists(wrapped))

    def test_the_key_of_another_office_is_not_taken(self):
        phrase = self.write("phrase", "correct horse\n")
        wrapped = self.path("other.wrapped")
        first, self.database = self.database, self.path("other.db")
        self.office()
        self.expect(self.ctl("key", "export", wrapped, "--passphrase-file", phrase), 0)
        self.database = first
        self.office()
        os.remove(self.database + ".key")
        self.expect(self.ctl("key", "import", wrapped, "--passphrase-file", phrase), 7)
        self.assertFalse(os.path.exists(self.database + ".key"))

    def test_without_the_key_all_works_but_whole_ssns(self):
        self.office(**SMALL)
        os.rename(self.database + ".key", self.path("kept.key"))
        self.expect(self.ctl("show", CASE), 0)
        without = [dict(party_ref="P3", given_name="No", family_name="Number")]
        self.expect(self.import_file("parties", without), 0)
        before = self.contents()
        whole = [dict(party_ref="P4", ssn="900-11-0004")]
        self.expect(self.import_file("parties", whole), 7)
        write_bytes(self.database + ".key", b"x" * 32)
        self.expect(self.import_file("parties", whole), 7)
        self.assertEqual(self.contents(), before)
        shutil.move(self.path("kept.key"), self.database + ".key")
        self.expect(self.import_file("parties", whole), 0)


if __name__ == "__main__":
    main()
