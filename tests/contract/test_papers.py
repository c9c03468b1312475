# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""print and export: files that are whole, complete, and hold what they may."""
import csv
import os
import re
import subprocess
import zipfile

from support import CASE, COLUMNS, PARTIES, SMALL, OfficeTest, main, write_bytes


class PaperTest(OfficeTest):
    def setUp(self):
        super().setUp()
        self.office(**SMALL)
        self.output = self.path("paper.pdf")

    def print(self, kind, *options):
        return self.ctl("print", kind, "--case", CASE, "--output", self.output, "--as-of", "2025-03-15", *options)

    PARENT = dict(PARTIES[0])

    def refuse(self, answer, words):
        """Exit 3, the reason on standard error, and nothing is written."""
        if os.path.exists(self.output):
            os.remove(self.output)
        self.expect(answer, 3)
        self.assertEqual(len(answer.faults()), 1, answer)
        self.assertIn(words, answer.faults()[0])
        self.assertEqual(answer.out, "")

    @staticmethod
    def without_number(text):
        return re.sub(r"\b\w{3}-\w{3}-\w{3}\b", "", text).split()

    def text(self):
        """The paper's words, as a reader of PDF files finds them; and the file is whole."""
        subprocess.run(["qpdf", "--check", self.output], check=True, capture_output=True)
        return subprocess.run(["pdftotext", "-layout", self.output, "-"], check=True, capture_output=True).stdout.decode()

    def test_the_three_statements(self):
        for kind, said in (("payment-history", ["01/10/2025", "200.00"]), ("obligation-summary", ["400.00"]),
                           ("statement", ["01/10/2025", "200.00", "400.00"])):
            self.expect(self.print(kind), 0)
            text = self.text()
            for words in [CASE, "Maren Testwood", "1 Sample St", *said]:
                self.assertIn(words, text, kind)

    def test_no_display_is_needed(self):
        self.expect(self.ctl("print", "statement", "--case", CASE, "--output", self.output,
                             environment={"DISPLAY": "", "QT_QPA_PLATFORM": ""}), 0)
        self.text()

    def test_each_parent_sees_the_own_address_alone(self):
        self.expect(self.print("statement", "--for", "noncustodial"), 0)
        theirs = self.text()
        self.assertIn("2 Sample St", theirs)
        self.assertNotIn("1 Sample St", theirs)
        self.expect(self.print("statement"), 0)
        for private in "2 Sample St", "555-0102", "direct_payment", "0002":
            self.assertNotIn(private, self.text())

    def test_the_period(self):
        self.expect(self.print("payment-history", "--from", "2025-02-01", "--to", "2025-02-28"), 0)
        text = self.text()
        self.assertIn("02/01/2025", text)
        self.assertIn("02/28/2025", text)
        self.assertNotIn("01/10/2025", text)

    def test_another_language(self):
        self.expect(self.print("statement"), 0)
        english = self.text()
        for language in "ar", "it", "bn", "ko":
            self.assertEqual(self.expect(self.print("statement", "--language", language), 0).faults(), [])
            text = self.text()
            self.assertIn("$400.00", text, language)
            self.assertIn(CASE, text, language)
            self.assertNotEqual(text, english, language)
        self.expect(self.print("statement", "--language", "xx"), 2)
        self.expect(self.print("statement", "--language", ""), 0)
        self.assertEqual(self.without_number(self.text()), self.without_number(english))

    def test_a_paper_that_cannot_be_written(self):
        self.output = self.path("no", "such", "folder.pdf")
        self.expect(self.print("statement"), 1)
        self.output = self.folder
        self.expect(self.print("statement"), 1)

    def test_an_existing_paper_is_replaced_as_a_whole(self):
        write_bytes(self.output, b"old")
        self.expect(self.print("statement"), 0)
        self.text()
        self.assertEqual({*os.listdir(self.folder)} - {"office.db"}, {"first", "office.db.key", "paper.pdf"})

    def test_every_paper_is_numbered_and_says_its_file(self):
        numbers = set()
        for kind, reader in (("payment-history", "custodial"), ("obligation-summary", "custodial"),
                             ("statement", "custodial"), ("disbursements", "custodial"), ("coupon", "noncustodial"),
                             ("access-notice", "custodial")):
            answer = self.expect(self.print(kind), 0)
            said = re.fullmatch(r"(.*): (\d+) page\(s\), number ([2-9A-HJ-NP-Z]{3}(?:-[2-9A-HJ-NP-Z]{3}){2})\n", answer.out)
            self.assertIsNotNone(said, answer)
            self.assertEqual(said[1], self.output)
            self.assertEqual(len(re.findall("\f", self.text())), int(said[2]), kind)
            self.assertIn(said[3], self.text(), kind)
            numbers.add(said[3])
            facts = self.expect(self.json("paper", "check", said[3]), 0).one()
            self.assertEqual((facts["kind"], facts["case"], facts["for"]), (kind, CASE, reader))
        self.assertEqual(len(numbers), 6)
        json = self.expect(self.print("statement", "--json"), 0).one()
        self.assertEqual((json["file"], json["kind"], json["case"], json["for"], json["language"], json["amount"]),
                         (self.output, "statement", CASE, "custodial", "en", "400.00"))

    def test_who_a_paper_is_for(self):
        for kind, wrong in ("disbursements", "noncustodial"), ("monthly-notice", "noncustodial"), ("coupon", "custodial"):
            self.refuse(self.print(kind, "--for", wrong), "parent only")
        self.expect(self.print("coupon", "--for", "noncustodial"), 0)
        self.assertIn("Quill Exampleson", self.text())
        self.expect(self.print("disbursements"), 0)
        self.assertIn("Maren Testwood", self.text())
        self.expect(self.print("access-notice", "--for", "noncustodial"), 0)
        self.assertIn("Quill Exampleson", self.text())
        self.expect(self.print("statement", "--for", "child"), 2)

    def test_a_recipient_reads_the_own_language(self):
        self.expect(self.import_file("parties", [dict(self.PARENT, language="it")]), 0)
        self.assertEqual(self.expect(self.print("statement", "--json"), 0).one()["language"], "it")
        self.assertEqual(self.expect(self.print("statement", "--json", "--for", "noncustodial"), 0).one()["language"], "en")
        self.assertEqual(self.expect(self.print("statement", "--json", "--language", "ko"), 0).one()["language"], "ko")

    def test_a_notice_that_may_not_be_sent(self):
        self.refuse(self.print("monthly-notice"), "No payment came in")
        january = "--from", "2025-01-01"
        self.refuse(self.print("monthly-notice", *january), "no verified address")
        self.expect(self.import_file("parties", [dict(self.PARENT, address_verified_on="2025-01-02",
                                                      address_changed_on="2025-01-01")]), 0)
        self.expect(self.print("monthly-notice", *january), 0)
        self.assertIn("$200.00", self.text())

    def test_coupons_while_wages_pay(self):
        self.expect(self.print("coupon"), 0)
        self.assertIn(CASE, self.text())
        self.expect(self.import_file("payments", [dict(
            case_id=CASE, payment_ref="W1", received_on="2025-03-01", amount="10.00", source="income_withholding")]), 0)
        self.refuse(self.print("coupon"), "wages")
        self.refuse(self.print("coupon", "--override", ""), "wages")
        number = self.expect(self.print("coupon", "--override", "the employer closed", "--json"), 0).one()["number"]
        self.expect(self.ctl("paper", "check", number), 0)
        self.refuse(self.print("coupon", "--override", "why", "--from", "2025-03-20", "--to", "2025-03-21"), "Nothing")

    def test_options_of_coupons(self):
        for options in (["--preprinted"], ["--nudge", "-0.5,1.2"], ["--nudge=2,0", "--preprinted"]):
            self.expect(self.print("coupon", *options), 0)
            self.text()
        for wrong in "1", "1,2,3", "1.25,0", "a,b", "1;2", "100,0", "":
            code = 2 if wrong else 0
            self.expect(self.print("coupon", "--nudge", wrong), code)
        for options in (["--preprinted"], ["--nudge", "1,1"]):
            self.expect(self.print("statement", *options), 2)
        self.expect(self.ctl("print", "alignment-sheet", "--nudge", "1,1", "--output", self.output), 0)
        self.text()
        self.expect(self.ctl("print", "alignment-sheet", "--language", "ar", "--output", self.output), 0)

    def test_wrong_use(self):
        self.expect(self.ctl("print", "statement", "--output", self.output), 2)
        self.expect(self.print("letter"), 2)
        for days in (["--from", "2025-03-01", "--to", "2025-02-01"], ["--from", "2025-13-01"], ["--to", "yesterday"]):
            self.expect(self.print("statement", *days), 2)
        self.expect(self.ctl("print", "coupon", "--case", CASE, "--to", "2025-01-01", "--as-of", "2025-03-15", "--output",
                             self.output), 2)
        self.expect(self.ctl("print", "statement", "--case", "ZZ99999Z9", "--output", self.output), 4)
        self.expect(self.ctl("print", "statement", "--case", "ZZ9", "--output", self.output), 2)
        self.assertFalse(os.path.exists(self.output))

    def test_the_month_of_a_notice(self):
        self.expect(self.import_file("parties", [dict(self.PARENT, address_verified_on="2025-01-02",
                                                      address_changed_on="2025-01-01")]), 0)
        for days in (["--from", "2025-01-01", "--to", "2025-01-31"], ["--from", "2025-01-20"], ["--to", "2025-01-20"]):
            self.expect(self.print("monthly-notice", *days), 0)
            self.assertIn("$200.00", self.text())
        os.remove(self.output)
        for days in (["--from", "2025-01-01", "--to", "2025-02-01"], ["--from", "2025-01-20", "--to", "2025-01-19"],
                     ["--from", "2025-01-20", "--to", "2024-01-20"]):
            self.expect(self.print("monthly-notice", *days), 2)
        self.expect(self.print("access-notice", "--from", "2025-01-20", "--to", "2025-01-19"), 2)
        self.assertFalse(os.path.exists(self.output))

    def test_nothing_is_kept_of_what_cannot_be_written(self):
        before = self.contents()
        for self.output in self.path("no", "such", "folder.pdf"), self.folder, "/dev/null":
            self.expect(self.print("statement"), 1)
        self.assertEqual(self.contents(), before)

    def test_a_protected_parent_stays_off_the_others_papers(self):
        parents = [dict(PARTIES[0], family_violence="Y", native_name="Maren Kept Back"), PARTIES[1]]
        self.expect(self.import_file("parties", parents), 0)
        for kind in "payment-history", "obligation-summary", "statement", "coupon", "access-notice":
            for language in "en", "ar", "it", "bn", "ko":
                self.expect(self.print(kind, "--for", "noncustodial", "--language", language), 0)
                text = self.text()
                for private in "1 Sample", "12207", "555-0101", "maren@", "0001":
                    self.assertNotIn(private, text, f"{kind} {language}")
                with open(self.output, "rb") as file:
                    content = file.read()
                for private in b"Testwood", b"Sample St", b"Exampleson":  # in metadata, and in what is not packed
                    self.assertNotIn(private, content)

    def test_wording_to_begin_with(self):
        os.mkdir(self.path("words"))
        self.expect(self.ctl("settings", "notice_folder", self.path("words")), 0)
        for notice in "access-notice", "monthly-notice":
            for language in "en", "ar", "it", "bn", "ko":
                answer = self.expect(self.ctl("paper", "wording", notice, "--language", language, database=False), 0)
                self.assertEqual(answer.err, "")
                self.assertGreater(len(re.findall(r"(?m)^[a-z.]+ = \S", answer.out)), 20)
                if language == "en":
                    write_bytes(self.path("words", f"{notice}.en.txt"), answer.out.encode())
        self.assertEqual(self.ctl("paper", "wording", "access-notice").out,
                         self.ctl("--language", "en", "paper", "wording", "access-notice").out)
        self.assertEqual(self.expect(self.print("access-notice"), 0).faults(), [])  # all of it can be read again
        path = self.path("words", "access-notice.en.txt")
        with open(path, "rb") as file:
            changed = re.sub(rb"(?m)^intro = .*", b"intro = This office greets you.", file.read())
        write_bytes(path, changed)
        self.assertEqual(self.expect(self.print("access-notice"), 0).faults(), [])
        self.assertIn("This office greets you.", self.text())
        for wrong in [], ["statement"], [""], ["access-notice", "--language", "xx"], ["access-notice", "more"]:
            self.expect(self.ctl("paper", "wording", *wrong, database=False), 2)

    def test_the_offices_own_wording(self):
        os.mkdir(self.path("words"))
        write_bytes(self.path("words", "access-notice.en.txt"), b"no_such_key = Hello\n")
        self.expect(self.ctl("settings", "notice_folder", self.path("words")), 0)
        answer = self.expect(self.print("access-notice"), 0)
        self.assertEqual(len(answer.faults()), 1, answer)
        self.assertIn("access-notice.en.txt", answer.faults()[0])
        self.assertIn("888-208-4485", self.text())
        self.assertEqual(self.expect(self.print("statement"), 0).faults(), [])

    def test_the_title_names_no_person(self):
        self.expect(self.print("statement"), 0)
        info = subprocess.run(["pdfinfo", self.output], check=True, capture_output=True).stdout.decode()
        for private in "Maren", "Testwood", "Quill", "Exampleson":
            self.assertNotIn(private, info)


class ExportTest(OfficeTest):
    WANTED = {
        "payments": COLUMNS["payments"], "disbursements": COLUMNS["disbursements"],
        "parties": [name for name in COLUMNS["parties"] if name not in ("ssn", "date_of_birth")],
        "charges": ["due_on", "obligation_ref", "kind", "amount", "unpaid", "owed_to"], "balances": ["balance", "amount"],
    }

    def setUp(self):
        super().setUp()
        self.office(**SMALL)

    def export(self, table, form):
        output = self.path(f"{table}.{form}")
        self.expect(self.ctl("export", CASE, table, "--format", form, "--output", output, "--as-of", "2025-03-15"), 0)
        return output

    def rows(self, table):
        with open(self.export(table, "csv"), encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file))

    def test_columns(self):
        for table, columns in self.WANTED.items():
            self.assertEqual(self.rows(table)[0], columns)

    def test_rows(self):
        self.assertEqual(self.rows("payments")[1:], [[CASE, "R1", "2025-01-10", "direct_payment", "200.00", "posted", ""]])
        self.assertEqual(self.rows("disbursements")[1:],
                         [[CASE, "R1", "D1", "2025-01-14", "custodial", "check", "200.00", "cleared"]])
        self.assertEqual(self.rows("charges")[1:], [
            ["2025-01-01", "O1", "current_support", "200.00", "0.00", "family"],
            ["2025-02-01", "O1", "current_support", "200.00", "200.00", "family"],
            ["2025-03-01", "O1", "current_support", "200.00", "200.00", "family"]])
        self.assertEqual(self.rows("balances")[1:], [
            ["due_this_month", "200.00"], ["arrears_family", "200.00"], ["arrears_government", "0.00"], ["held", "0.00"],
            ["total_owed", "400.00"]])

    def test_protected_values_stay_in(self):
        custodial, noncustodial = self.rows("parties")[1:]
        self.assertIn("1 Sample St", custodial)
        for private in "2 Sample St", "Troy", "12180", "518-555-0102":
            self.assertNotIn(private, noncustodial)

    def test_what_was_exported_can_be_imported(self):
        before = self.contents()
        for table in "payments", "disbursements":
            report = self.expect(self.json("import", self.export(table, "csv")), 0).one()
            self.assertEqual((report["kind"], report["unchanged"]), (table, 1))
        self.assertEqual(self.contents(), before)

    def test_workbooks(self):
        for table in self.WANTED:
            with zipfile.ZipFile(self.export(table, "xlsx")) as book:
                self.assertIsNone(book.testzip())
                self.assertIn("xl/worksheets/sheet1.xml", book.namelist())

    def test_a_cell_is_never_a_formula(self):
        rows = [dict(case_id=CASE, payment_ref="=1+1", received_on="2025-02-01", amount="1.00", hold_reason="@SUM(A1)")]
        self.expect(self.import_file("payments", rows), 0)
        (row,) = [row for row in self.rows("payments") if "1+1" in row[1]]
        self.assertEqual((row[1][0], row[6][0]), ("'", "'"))


if __name__ == "__main__":
    main()
