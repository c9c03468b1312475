# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""NACHA files: what is posted, what is not for this office, what refuses an entry and what the whole file."""
import hashlib
import os

from nachafile import Batch, Entry, NachaFile, ded
from support import CASE, REAL_FILES, SMALL, OfficeTest, main

REPORT = ["file", "kind", "accepted", "updated", "unchanged", "refused", "not_for_us", "total", "errors",
          "already_imported"]
UNKNOWN = "ZZ99999Z9"


def paying(cents=23150, information=None, **batch):
    return NachaFile(Batch([Entry(cents, [information or ded(CASE, cents)])], **batch))


class NachaOffice(OfficeTest):
    """An office with one case that employers pay into, and what an import of a file says there."""

    def setUp(self):
        super().setUp()
        self.office(**SMALL)
        self.before = self.contents()

    def send(self, file, *options, name="payroll.ach"):
        content = file if isinstance(file, bytes) else file.bytes()
        return self.import_bytes(name, content, *options)

    def report(self, answer, code, **wanted):
        self.assertEqual(answer.code, code, answer)
        report = answer.one()
        self.assertEqual(list(report), REPORT)
        self.assertEqual(report["kind"], "nacha")
        counts = dict(accepted=0, updated=0, unchanged=0, refused=0, not_for_us=0, total="0.00", already_imported=False)
        counts.update(wanted)
        self.assertEqual({name: report[name] for name in counts}, counts, answer)
        return report

    def refused_file(self, file, record):
        """The whole file: the record is named, nothing is posted, and --partial does not change that."""
        for options in [], ["--partial"]:
            answer = self.send(file, *options)
            self.assertEqual(answer.code, 3, answer)
            report = answer.one()
            self.assertEqual((report["accepted"], report["total"]), (0, "0.00"))
            self.assertIn("nothing was posted", answer.err)
            self.assertIn(record, [error["record"] for error in report["errors"]], answer)
            self.assertEqual(self.contents(), self.before)

    def refused_entry(self, file, refused=1, record=3):
        report = self.report(self.send(file), 3, refused=refused)
        self.assertIn(record, [error["record"] for error in report["errors"]])
        self.assertEqual(self.contents(), self.before)

    def payments(self):
        return [line for line in self.json("ledger", CASE).lines() if line["kind"] == "payment" and line["ref"] != "R1"]


class NachaTest(NachaOffice):
    def test_a_payment(self):
        file = paying()
        self.report(self.send(file), 0, accepted=1, total="231.50")
        (line,) = self.payments()
        self.assertEqual((line["on"], line["amount"]), ("2025-01-10", "-231.50"))
        digest = hashlib.sha256(file.bytes()).hexdigest()[:12]
        self.assertEqual(line["ref"], f"{digest}-3-1")
        out = self.path("out.csv")
        self.expect(self.ctl("export", CASE, "payments", "--format", "csv", "--output", out), 0)
        with open(out, encoding="utf-8-sig") as written:
            self.assertIn("income_withholding,231.50,posted", written.read())

    def test_the_same_file_again(self):
        self.report(self.send(paying()), 0, accepted=1, total="231.50")
        posted = self.contents()
        self.report(self.send(paying(), name="another name"), 0, unchanged=1, already_imported=True)
        self.assertEqual(self.contents(), posted)

    def test_a_dry_run(self):
        self.report(self.send(paying(), "--dry-run"), 0, accepted=1, total="231.50")
        self.assertEqual(self.contents(), self.before)
        self.report(self.send(paying()), 0, accepted=1, total="231.50")

    def test_partial_keeps_whole_entries_and_tries_the_rest_again(self):
        mixed = Entry(300, [ded(CASE, 100), ded(UNKNOWN, 200)])
        file = NachaFile(Batch([Entry(500, [ded(CASE, 500)])]), Batch([mixed], kind="CTX"))
        report = self.report(self.send(file), 3, refused=2)
        self.assertEqual([(error["record"], error["column"]) for error in report["errors"]],
                         [(7, "DED 2 case identifier")])
        self.assertEqual(self.contents(), self.before)
        self.report(self.send(file, "--partial"), 3, accepted=1, refused=2, total="5.00")
        self.assertEqual([line["amount"] for line in self.payments()], ["-5.00"])
        self.report(self.send(file, "--partial"), 3, unchanged=1, refused=2)
        self.expect(self.import_file("cases", [dict(case_id=UNKNOWN)]), 0)
        self.report(self.send(file), 0, accepted=2, unchanged=1, total="3.00")
        self.report(self.send(file), 0, unchanged=3, already_imported=True)

    def test_several_payments_in_one_entry(self):
        text = ded(CASE, 100) + ded(CASE, 250)
        pieces = [text[start:start + 80] for start in range(0, len(text), 80)]
        file = NachaFile(Batch([Entry(350, pieces)], kind="CTX"))
        self.report(self.send(file), 0, accepted=2, total="3.50")
        self.assertEqual([line["ref"][-4:] for line in self.payments()], ["-3-1", "-3-2"])

    def test_what_is_not_for_us(self):
        for entry in (Entry(500, ["TXP*123456789*941*250901*941*12345\\"]), Entry(500), Entry(500, [ded(CASE, 500)], code="27"),
                      Entry(0, [ded(CASE, 0)], code="23"), Entry(0, [ded(CASE, 0)], code="24"),
                      Entry(500, [ded(CASE, 500, application="II")])):
            with self.subTest(entry=entry):
                self.report(self.send(NachaFile(Batch([entry]))), 0, not_for_us=1)
        self.assertEqual(self.payments(), [])

    def test_entries_that_are_refused(self):
        for information in (ded(UNKNOWN, 500), ded(CASE, 400), ded(CASE, 500, ssn="900110009"),
                            ded(CASE, 500, name="SOMEONE,ELSE"), ded(CASE, "5.00"), ded(CASE, 500, ssn="", name=""),
                            ded("AB12345C", 500)):
            with self.subTest(information=information):
                self.refused_entry(paying(500, information))
        self.refused_entry(paying(effective="251301"))
        self.refused_entry(paying(effective=""))

    def test_names_as_senders_write_them(self):
        for number, (name, ssn) in enumerate((("EXAMPLESON,QUILL", ""), ("EXAMPLEQUI", ""), ("Exampleson,Q", "900110002"),
                                              ("EXAMPLE,QUILL", "900110002"), ("", "900110002"))):
            cents = 100 + number  # another file each time
            self.report(self.send(paying(cents, ded(CASE, cents, name=name, ssn=ssn))), 0, accepted=1,
                        total=f"1.{number:02}")

    def test_line_ends_of_all_kinds_and_none(self):
        text = paying().text()
        lines = text.splitlines()
        cut = "\n".join(line.rstrip() for line in lines) + "\n"
        forms = [text.replace("\n", "\r\n"), text.replace("\n", "\r\r\n"), text.replace("\n", ""), cut, text.rstrip("\n"),
                 "\n".join(line + "   " for line in lines), "\n".join(lines[:5]) + "".join(lines[5:])]
        for number, form in enumerate(forms):
            self.database = self.path(f"office{number}.db")
            self.office(**SMALL)
            self.report(self.send(form.encode()), 0, accepted=1, total="231.50")

    def test_latin_1_counts_characters(self):
        text = NachaFile(Batch([Entry(500, [ded(CASE, 500)], name="CAISSE D'ÉPARGNE")])).text()
        self.report(self.send(text.encode("latin-1")), 0, accepted=1, total="5.00")
        self.report(self.send(text.encode("utf-8")), 0, accepted=1, total="5.00")

    def test_whole_files_that_are_refused(self):
        sound = paying().text().splitlines()

        def edited(record, start, characters):
            lines = list(sound)
            line = lines[record - 1]
            lines[record - 1] = line[:start] + characters + line[start + len(characters):]
            return ("\n".join(lines) + "\n").encode()

        def moved(*order):
            return ("\n".join(sound[number - 1] for number in order) + "\n").encode()

        self.refused_file(edited(1, 1, "02"), 1)
        self.refused_file(edited(1, 34, "095"), 1)
        self.refused_file(edited(1, 37, "11"), 1)
        self.refused_file(edited(1, 39, "2"), 1)
        self.refused_file(edited(2, 4, " " * 16), 2)
        self.refused_file(edited(2, 4, "0" * 16), 2)
        self.refused_file(edited(2, 53, " " * 10), 2)
        self.refused_file(edited(3, 54, " " * 22), 3)
        self.refused_file(edited(3, 54, "0" * 22), 3)
        self.refused_file(edited(3, 11, str((int(sound[2][11]) + 1) % 10)), 3)
        self.refused_file(edited(3, 29, "00000A3150"), 3)
        self.refused_file(edited(3, 79, "1234567X0000001"), 3)
        self.refused_file(edited(5, 4, "000009"), 5)
        self.refused_file(edited(5, 10, "9999999999"), 5)
        self.refused_file(edited(5, 32, "000000099999"), 5)
        self.refused_file(edited(6, 1, "000009"), 6)
        self.refused_file(edited(6, 13, "00000009"), 6)
        self.refused_file(edited(6, 43, "000000099999"), 6)
        self.refused_file(edited(4, 0, "4"), 4)
        self.refused_file(moved(1, 3, 4, 2, 5, 6), 2)
        self.refused_file(moved(2, 3, 4, 5, 6), 1)
        self.refused_file(moved(1, 2, 4, 3, 5, 6), 3)
        self.refused_file(moved(1, 2, 3, 4, 5, 6, 2), 7)
        self.refused_file((sound[0] + "x\n" + "\n".join(sound[1:])).encode(), 1)

    def test_half_a_file(self):
        lines = paying().text().splitlines()
        for kept in range(1, 6):
            answer = self.send(("\n".join(lines[:kept]) + "\n").encode())
            self.assertEqual(answer.code, 3, answer)
        self.assertEqual(self.contents(), self.before)

    def test_a_wrong_block_count_is_only_mentioned(self):
        lines = paying().text().splitlines()
        lines[5] = lines[5][:7] + "000099" + lines[5][13:]
        answer = self.send(("\n".join(lines) + "\n").encode())
        self.report(answer, 0, accepted=1, total="231.50")
        self.assertIn("block", answer.err)

    def test_messages_hold_nothing_of_a_person(self):
        for information in ded(CASE, 500, name="SECRETNAME,X"), ded(CASE, 500, ssn="987123654"), ded("XSECRETX", 500):
            answer = self.send(paying(500, information))
            self.assertEqual(answer.code, 3)
            for private in "SECRET", "987123654", "3654":
                self.assertNotIn(private, answer.out + answer.err)


class RealFilesTest(NachaOffice):
    """Files that banks use, from a public collection: none of them pays child support."""

    def real(self, name):
        path = os.path.join(REAL_FILES, name)
        self.assertTrue(os.path.exists(path), path)
        return self.json("import", path)

    def test_sound_files_of_other_purposes(self):
        for name in ("txp-credit.ach", "ccd-debit.ach", "ctx-debit.ach", "ppd-credit.ach", "return-WEB.ach", "cor-example.ach",
                     "ppd-debit-fixedLength.ach", "flattenBatchesMultipleBatchHeaders.ach"):
            with self.subTest(name=name):
                answer = self.real(name)
                entries = answer.one()["not_for_us"]
                self.report(answer, 0, not_for_us=entries)
                self.assertGreater(entries, 0)
                self.assertEqual(self.payments(), [])

    def test_broken_files(self):
        for name, record, said in (("nonascii.ach", 17, "count"), ("ppd-debit-invalid-entryDetail-checkDigit.ach", 3, "check"),
                                   ("1e5RecordBefore1or8.txt", None, ""), ("1k8RecordFollowing9Record.txt", None, ""),
                                   ("2lCompanyNameAllZeros.txt", None, "")):
            with self.subTest(name=name):
                answer = self.real(name)
                self.assertEqual(answer.code, 3, answer)
                errors = answer.one()["errors"]
                self.assertTrue(errors)
                if record:
                    self.assertEqual(errors[0]["record"], record)
                    self.assertIn(said, (errors[0]["column"] + errors[0]["message"]).lower())
                self.assertEqual(self.contents(), self.before)


if __name__ == "__main__":
    main()
