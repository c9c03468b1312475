# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""CSV extracts: what becomes of new, known, changed, wrong and repeated rows; dry runs and partial imports."""
import csv
import io
import os

from support import CASE, COLUMNS, PARTIES, SMALL, USUAL, OfficeTest, main, rows_of, write_csv, write_extract

REPORT = ["file", "kind", "accepted", "updated", "unchanged", "refused", "not_for_us", "total", "errors",
          "already_imported"]
FAULT = ["file", "record", "column", "message"]
PAYMENT = dict(case_id=CASE, payment_ref="R9", received_on="2025-02-01", amount="12.34")


def text_of(kind, rows, columns=None, **dialect):
    out = io.StringIO()
    csv.writer(out, **dialect).writerows(rows_of(kind, rows, columns))
    return out.getvalue()


class ExtractTest(OfficeTest):
    def report(self, answer, code, **wanted):
        """The one object of an import: its keys in order, and what the test wants of it."""
        self.assertEqual(answer.code, code, answer)
        report = answer.one()
        self.assertEqual(list(report), REPORT)
        for error in report["errors"]:
            self.assertEqual(list(error), FAULT)
            self.assertTrue(error["message"])
        counts = dict(accepted=0, updated=0, unchanged=0, refused=0, not_for_us=0, total="0.00", already_imported=False)
        counts.update(wanted)
        self.assertEqual({name: report[name] for name in counts}, counts, answer)
        return report

    def refused(self, answer, *places, **wanted):
        """Refused for faults at these (record, column), and the office as before."""
        report = self.report(answer, 3, **wanted)
        self.assertEqual([(error["record"], error["column"]) for error in report["errors"]], list(places), answer)
        return report

    def office_with(self, **kinds):
        self.office(**{**SMALL, **kinds})
        self.before = self.contents()

    def unchanged_office(self):
        self.assertEqual(self.contents(), self.before)

    def test_a_folder_twice(self):
        self.expect(self.ctl("init"), 0)
        folder = write_extract(self.path("extract"), **SMALL)
        first = self.report(self.json("import", folder), 0, kind="extract", file="extract", accepted=6, total="200.00")
        self.assertEqual(first["errors"], [])
        before = self.contents()
        self.report(self.json("import", folder), 0, kind="extract", unchanged=6)
        self.assertEqual(self.contents(), before)

    def test_a_folder_has_its_name_however_it_is_written(self):
        self.office_with()
        for path in self.path("first") + "/", self.path("first") + "//", self.path("first", "."):
            self.report(self.json("import", path), 0, file="first", unchanged=6)
        self.report(self.json("import", ".", cwd=self.path("first")), 0, file="first", unchanged=6)

    def test_the_order_of_files_does_not_matter(self):
        self.expect(self.ctl("init"), 0)
        folder = write_extract(self.path("extract"), **dict(reversed(SMALL.items())))
        self.report(self.json("import", folder), 0, accepted=6, total="200.00")

    def test_every_kind_is_known_by_its_header(self):
        everything = {**SMALL, "assistance": [dict(case_id=CASE, starts_on="2025-02-01", assistance="former")],
                      "adjustments": [dict(case_id=CASE, adjustment_ref="A1", on="2025-02-01", amount="-5.00")]}
        self.expect(self.ctl("init"), 0)
        for kind in COLUMNS:
            answer = self.import_file(kind, everything[kind], name=f"any name of {kind}.csv")
            total = "200.00" if kind == "payments" else "0.00"
            self.report(answer, 0, kind=kind, accepted=len(everything[kind]), total=total)

    def test_a_dry_run_says_the_same_and_posts_nothing(self):
        self.office_with()
        path = write_csv(self.path("payments.csv"), "payments", [PAYMENT, SMALL["payments"][0]])
        dry = self.json("import", path, "--dry-run")
        self.report(dry, 0, accepted=1, unchanged=1, total="12.34")
        self.unchanged_office()
        wet = self.json("import", path)
        self.assertEqual(dry.out, wet.out)
        self.assertNotEqual(self.contents(), self.before)

    def test_a_dry_run_of_faults_says_the_same(self):
        self.office_with()
        path = write_csv(self.path("payments.csv"), "payments", [PAYMENT, {**PAYMENT, "payment_ref": "R8", "amount": "1"}])
        for options in [], ["--partial"]:
            dry = self.json("import", path, "--dry-run", *options)
            self.unchanged_office()
            self.assertEqual(dry.code, 3)
            self.assertEqual(self.json("import", path, *options).out, dry.out)

    def test_other_content_replaces_the_row(self):
        self.office_with()
        changed = {**SMALL["payments"][0], "status": "returned"}
        self.report(self.import_file("payments", [changed]), 0, updated=1)
        lines = self.json("ledger", CASE, "--to", "2025-01-31").lines()
        self.assertEqual([line["status"] for line in lines if line["kind"] == "payment"], ["returned"])

    def test_one_fault_refuses_all_and_partial_keeps_what_is_sound(self):
        self.office_with()
        rows = [PAYMENT, {**PAYMENT, "payment_ref": "R8", "amount": "12.345"}]
        self.refused(self.import_file("payments", rows), (3, "amount"), refused=1)
        self.unchanged_office()
        self.refused(self.import_file("payments", rows, "--partial"), (3, "amount"), refused=1, accepted=1, total="12.34")
        refs = [line["ref"] for line in self.json("ledger", CASE).lines() if line["kind"] == "payment"]
        self.assertEqual(refs, ["R1", "R9"])

    def test_two_faults_in_one_row_are_both_told(self):
        self.office_with()
        rows = [{**PAYMENT, "received_on": "2025-02-30", "status": "lost"}]
        self.refused(self.import_file("payments", rows), (2, "received_on"), (2, "status"), refused=1)
        self.unchanged_office()

    def test_a_key_twice_in_one_file(self):
        self.office_with()
        self.refused(self.import_file("payments", [PAYMENT, PAYMENT]), (3, "payment_ref"), refused=1)
        self.unchanged_office()

    def test_the_same_reference_under_another_case_is_another_row(self):
        other = "CD67890E2"
        self.office_with(cases=[dict(case_id=CASE), dict(case_id=other)])
        rows = [PAYMENT, {**PAYMENT, "case_id": other}]
        self.report(self.import_file("payments", rows), 0, accepted=2, total="24.68")

    def test_references_to_nothing(self):
        self.office_with()
        self.refused(self.import_file("payments", [{**PAYMENT, "case_id": "ZZ99999Z9"}]), (2, "case_id"), refused=1)
        self.refused(self.import_file("cases", [dict(case_id="CD67890E2", custodial_ref="nobody")]),
                     (2, "custodial_ref"), refused=1)
        rows = [dict(case_id=CASE, payment_ref="R0", disbursement_ref="D9", issued_on="2025-01-20", amount="1.00")]
        self.refused(self.import_file("disbursements", rows), (2, "payment_ref"), refused=1)
        self.unchanged_office()

    def test_columns_in_any_order(self):
        self.office_with()
        columns = list(reversed(COLUMNS["payments"]))
        self.report(self.import_file("payments", [PAYMENT], columns=columns), 0, accepted=1, total="12.34")

    def test_a_missing_column_is_a_fault_but_for_two(self):
        self.office_with()
        columns = [name for name in COLUMNS["payments"] if name != "amount"]
        self.refused(self.import_file("payments", [PAYMENT], columns=columns), (1, "amount"))
        self.unchanged_office()
        without = [name for name in COLUMNS["parties"] if name not in ("address_changed_on", "returned_mail_on")]
        self.report(self.import_file("parties", [dict(party_ref="P7")], columns=without), 0, accepted=1)

    def test_an_unknown_column_is_ignored_and_named(self):
        self.office_with()
        answer = self.import_file("payments", [PAYMENT], columns=COLUMNS["payments"] + ["favourite_colour"])
        self.report(answer, 0, accepted=1, total="12.34")
        self.assertIn("favourite_colour", answer.err)

    def test_byte_order_mark_quotes_and_line_ends(self):
        for number, (mark, end) in enumerate((mark, end) for mark in (b"", b"\xef\xbb\xbf") for end in ("\n", "\r\n")):
            with self.subTest(mark=mark, end=end):
                self.database = self.path(f"office{number}.db")
                self.office(**{**SMALL, "parties": PARTIES})
                row = dict(party_ref="P5", given_name='Ann "Nan"', family_name="Com, ma", street1="line one\nline two")
                text = text_of("parties", [row], lineterminator=end, quoting=csv.QUOTE_ALL)
                self.report(self.import_bytes("parties.csv", mark + text.encode()), 0, accepted=1)
                self.expect(self.import_file("cases", [dict(case_id="CD67890E2", custodial_ref="P5")]), 0)
                self.assertEqual(self.json("show", "CD67890E2").one()["custodial"]["name"], 'Ann "Nan" Com, ma')

    def test_the_last_line_may_lack_its_end(self):
        self.office_with()
        text = text_of("payments", [PAYMENT]).rstrip("\r\n")
        self.report(self.import_bytes("payments.csv", text.encode()), 0, accepted=1, total="12.34")

    def test_value_rules(self):
        self.office_with()
        wrong = {
            "payments": dict(case_id=["", "ab12345c1", "AB12345C"], payment_ref=[""], received_on=["", "2025-13-01", "1.2.2025"],
                             source=["", "gift", "LOTTERY"], status=["", "ok"],
                             amount=["", "1", "1.2", "1.234", "-1.00", "+1.00", "1,000.00", "10000000.00", "1e2", " 1.00", "$1.00"]),
            "parties": dict(party_ref=[""], ssn=["12345678", "1234567890", "123-456-789", "abcdefghi"],
                            family_violence=["", "y", "yes"], date_of_birth=["2000-02-30"]),
            "cases": dict(status=["", "opened"], assistance=["", "none"], children=["two", "-1"], opened_on=["", "x"],
                          opening_arrears_family=["-1.00", "1"], county_fips=["Albany"]),
            "obligations": dict(kind=["", "alimony"], frequency=["", "daily"], amount=["", "-5.00"], starts_on=[""]),
            "disbursements": dict(payee=["", "me"], method=["", "cash"], status=["", "sent"]),
            "adjustments": dict(bucket=["", "held"], amount=["", "1"], on=[""]),
            "assistance": dict(assistance=["", "x"], starts_on=[""]),
        }
        sound = {
            "payments": PAYMENT, "parties": dict(party_ref="P5"), "cases": dict(case_id="CD67890E2"),
            "obligations": dict(case_id=CASE, obligation_ref="O9"),
            "disbursements": dict(case_id=CASE, payment_ref="R1", disbursement_ref="D9", issued_on="2025-01-20", amount="1.00"),
            "adjustments": dict(case_id=CASE, adjustment_ref="A9", on="2025-01-20", amount="-1.00"),
            "assistance": dict(case_id=CASE, starts_on="2025-03-01", assistance="current"),
        }
        for kind, columns in wrong.items():
            for column, values in columns.items():
                # A refused key may be told once for each value, so every value is a file of its own.
                for value in values:
                    with self.subTest(kind=kind, column=column, value=value):
                        answer = self.import_file(kind, [{**USUAL[kind], **sound[kind], column: value}])
                        self.refused(answer, (2, column), refused=1)
        self.unchanged_office()
        for kind, row in sound.items():
            self.assertEqual(self.import_file(kind, [row]).code, 0, kind)

    def test_empty_openings_are_nothing(self):
        self.office_with()
        row = dict(case_id="CD67890E2", opening_arrears_family="", opening_arrears_government="")
        self.report(self.import_file("cases", [row]), 0, accepted=1)

    def test_a_thousand_faults_are_told_and_all_are_counted(self):
        self.office_with()
        rows = [{**PAYMENT, "payment_ref": f"N{number}", "amount": "x"} for number in range(1200)]
        report = self.report(self.import_file("payments", rows), 3, refused=1200)
        self.assertEqual(len(report["errors"]), 1000)
        self.assertEqual(report["errors"][-1]["record"], 1001)
        self.unchanged_office()

    def test_other_files_of_a_folder_are_named_and_left(self):
        self.expect(self.ctl("init"), 0)
        folder = write_extract(self.path("extract"), **SMALL)
        with open(os.path.join(folder, "notes.txt"), "w", encoding="utf-8") as notes:
            notes.write("hello")
        answer = self.json("import", folder)
        self.report(answer, 0, accepted=6, total="200.00")
        self.assertIn("notes.txt", answer.err)

    def test_a_changed_address_gets_its_day(self):
        self.office_with()
        moved = {**PARTIES[0], "street1": "9 Elsewhere Ave"}
        self.report(self.import_file("parties", [moved]), 0, updated=1)
        self.assertEqual(self.json("show", CASE).one()["custodial"]["address"]["street1"], "9 Elsewhere Ave")
        out = self.path("parties.out.csv")
        self.expect(self.ctl("export", CASE, "parties", "--format", "csv", "--output", out), 0)
        with open(out, encoding="utf-8", newline="") as file:
            changed = {row["party_ref"]: row["address_changed_on"] for row in csv.DictReader(file)}
        self.assertRegex(changed["P1"], r"^20\d\d-\d\d-\d\d$")
        self.report(self.import_file("parties", [moved]), 0, unchanged=1)

    def test_a_changed_address_without_a_day_changed_as_of_today(self):
        self.office_with()
        out = self.path("parties.out.csv")
        moved = {**PARTIES[0], "street1": "9 Elsewhere Ave"}
        self.report(self.import_file("parties", [moved], "--as-of", "2025-05-05"), 0, updated=1)
        self.report(self.import_file("parties", [moved], "--as-of", "2025-05-06"), 0, unchanged=1)
        self.expect(self.ctl("export", CASE, "parties", "--format", "csv", "--output", out), 0)
        with open(out, encoding="utf-8", newline="") as file:
            self.assertEqual([row["address_changed_on"] for row in csv.DictReader(file)], ["2025-05-05", ""])

    def test_a_partial_import_with_nothing_sound_says_so(self):
        self.office_with()
        columns = [name for name in COLUMNS["payments"] if name != "amount"]
        for answer in (self.import_file("payments", [PAYMENT], "--partial", columns=columns),
                       self.import_file("payments", [{**PAYMENT, "amount": "x"}], "--partial"),
                       self.import_bytes("unknown", b"hello", "--partial")):
            self.assertEqual(answer.code, 3)
            self.assertIn("nothing was posted", answer.err)
            self.assertNotIn("the rest is posted", answer.err)
        self.unchanged_office()

    def test_people_get_a_table_of_faults(self):
        self.office_with()
        path = write_csv(self.path("payments.csv"), "payments", [{**PAYMENT, "amount": "x"}])
        answer = self.ctl("import", path)
        self.assertEqual(answer.code, 3)
        self.assertIn("payments.csv, record 2, amount: ", answer.out)
        self.assertIn("nothing was posted", answer.err)

    def test_an_ssn_is_kept_by_its_last_four_alone(self):
        self.office_with()
        with open(self.database, "rb") as file:
            held = file.read()
        for written in b"900110002", b"900-11-0001", b"900110001":
            self.assertNotIn(written, held)
        answer = self.import_file("parties", [dict(party_ref="P5", ssn="900-11-00055")])
        self.assertNotIn("900-11", answer.out + answer.err)


if __name__ == "__main__":
    main()
