# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""print and export: files that are whole, complete, and hold what they may."""
import csv
import os
import subprocess
import zipfile

from support import CASE, COLUMNS, SMALL, OfficeTest, main, write_bytes


class PaperTest(OfficeTest):
    def setUp(self):
        super().setUp()
        self.office(**SMALL)
        self.output = self.path("paper.pdf")

    def print(self, kind, *options):
        return self.ctl("print", kind, "--case", CASE, "--output", self.output, "--as-of", "2025-03-15", *options)

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

    def test_another_language_is_printed_in_english_and_says_so(self):
        answer = self.expect(self.print("statement", "--language", "bn"), 0)
        self.assertEqual(answer.err.count("English"), 1)
        self.text()
        self.assertNotIn("English", self.expect(self.print("statement"), 0).err)
        self.expect(self.print("statement", "--language", "xx"), 2)

    def test_a_paper_that_cannot_be_written(self):
        self.output = self.path("no", "such", "folder.pdf")
        self.expect(self.print("statement"), 1)
        self.output = self.folder
        self.expect(self.print("statement"), 1)

    def test_an_existing_paper_is_replaced_as_a_whole(self):
        write_bytes(self.output, b"old")
        self.expect(self.print("statement"), 0)
        self.text()
        self.assertEqual(sorted(os.listdir(self.folder)), ["first", "office.db", "office.db.key", "paper.pdf"])

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
