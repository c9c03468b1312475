# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two offices whose ledgers differ only in sources and reasons of holds, asked by the same commands: T08 from outside.

A user without the right to tax information must get the same bytes from both; one with it must not.
CASELEDGER_LONG=1 asks about more cases.
"""
import os
import pathlib
import random
import shutil
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "contract"))
from support import OfficeTest, main, sign_in_fast, write_extract  # noqa: E402

CASES = 150 if os.environ.get("CASELEDGER_LONG") == "1" else 3
SOURCES = ("income_withholding direct_payment federal_tax_offset state_tax_offset unemployment other_state lottery "
           "other").split()
REASONS = ["", "joint return", "injured spouse claim", "payor in bankruptcy"]
PASSWORD = "correct horse battery staple"
OFFICE = "0100"


def case_id(number):
    return f"TX{number:05d}A1"


def twin_extracts(draw):
    """Arrears to the family, nothing charged: every source is distributed alike. At least one tax offset is swapped."""
    parties = [dict(party_ref=ref, given_name=name, family_name="Testwood", ssn=ssn, street1="1 Sample St", city="Albany",
                    state="NY", zip="12207", address_verified_on="2020-01-01")
               for ref, name, ssn in (("P1", "Maren", "900-11-0001"), ("P2", "Quill", "900-11-0002"))]
    cases, ledgers, disbursements = [], ([], []), []
    for number in range(CASES):
        case = case_id(number)
        cases.append(dict(case_id=case, office=OFFICE, opened_on="2025-01-01", opening_arrears_family="90000.00"))
        for row in range(draw.randint(1, 9)):
            day = f"2026-{draw.randint(1, 3):02d}-{draw.randint(1, 28):02d}"
            amount = f"{draw.randint(1, 900)}.{draw.randint(0, 99):02d}"
            status = draw.choice(["posted", "posted", "posted", "held"])
            shared = dict(case_id=case, payment_ref=f"R{row}", received_on=day, amount=amount, status=status)
            sources = draw.sample(SOURCES, 2) if row else ["federal_tax_offset", "income_withholding"]
            for ledger, source in zip(ledgers, sources):
                ledger.append(dict(shared, source=source, hold_reason=draw.choice(REASONS)))
            if status == "posted" and draw.random() < 0.5:
                disbursements.append(dict(case_id=case, payment_ref=f"R{row}", disbursement_ref=f"D{row}",
                                          issued_on=day, amount=amount, payee="custodial"))
    return [dict(parties=parties, cases=cases, payments=ledger, disbursements=disbursements) for ledger in ledgers]


class TaxInformation(OfficeTest):
    made = None  # the two offices, made once and copied for each test

    def setUp(self):
        super().setUp()
        self.password = self.path("password")
        with open(self.password, "w", encoding="utf-8") as file:
            file.write(PASSWORD + "\n")
        os.chmod(self.password, 0o600)
        self.offices = [self.path(f"office{place}.db") for place in range(2)]
        if not TaxInformation.made:
            self.make_offices()
            TaxInformation.made = tempfile.TemporaryDirectory(prefix="caseledger-twins-")
            shutil.copytree(self.folder, TaxInformation.made.name, dirs_exist_ok=True)
        shutil.copytree(TaxInformation.made.name, self.folder, dirs_exist_ok=True)

    def make_offices(self):
        for place, extract in enumerate(twin_extracts(random.Random(54))):
            self.database = self.offices[place]
            self.expect(self.ctl("init"), 0)
            self.expect(self.ctl("import", write_extract(self.path(f"extract{place}"), **extract)), 0)
            self.add("chief", "administrator", first=True)
            self.add("plain", "caseworker")
            self.add("printer", "supervisor")
            self.add("cleared", "caseworker", "--tax-information")
            sign_in_fast(self.database, PASSWORD)

    def add(self, name, role, *more, first=False):
        who = [] if first else ["--user", "chief", "--password-file", self.password]
        self.expect(self.ctl("users", "add", name, "--role", role, "--new-password-file", self.password,
                             "--office", OFFICE, *more, *who), 0)

    def asked(self, user, *arguments):
        """What both offices answer."""
        answers = []
        for self.database in self.offices:
            answer = self.expect(self.ctl(*arguments, "--as-of", "2026-04-15", "--user", user, "--password-file",
                                          self.password), 0)
            answers.append((answer.code, answer.out, answer.err.replace(self.database, "")))
        return answers

    def exported(self, user, case, table, form):
        files = []
        for place, self.database in enumerate(self.offices):
            name = self.path(f"{place}-{table}.{form}")
            self.expect(self.ctl("export", case, table, "--format", form, "--output", name, "--reason", "a test",
                                 "--as-of", "2026-04-15", "--user", user, "--password-file", self.password), 0)
            files.append(pathlib.Path(name).read_bytes())
        return files

    def commands(self, case):
        yield "show", case, "--json"
        yield "ledger", case, "--json"
        yield "explain", case, "held", "--json"
        yield "explain", case, "total_owed"
        yield "find", case, "--json"

    def test_twins_answer_alike(self):
        asked = 0
        for number in range(CASES):
            case = case_id(number)
            for command in self.commands(case):
                one, other = self.asked("plain", *command)
                self.assertEqual(one, other, command)
                asked += 1
            for table, form in (("payments", "csv"), ("disbursements", "csv"), ("payments", "xlsx")):
                one, other = self.exported("plain", case, table, form)
                self.assertEqual(one, other, (case, table, form))
                asked += 1
        print(f"{CASES} pairs of ledgers, {asked} answers twice: all alike")

    def test_with_the_right_they_differ(self):
        one, other = self.exported("cleared", case_id(0), "payments", "csv")
        self.assertNotEqual(one, other)
        self.assertIn(b"federal_tax_offset", one)

    def test_without_it_there_is_one_word(self):
        rows = self.exported("plain", case_id(0), "payments", "csv")[0].decode().splitlines()
        columns = rows[0].split(",")
        self.assertEqual({row.split(",")[columns.index("source")] for row in rows[1:]}, {"payment"})
        self.assertEqual({row.split(",")[columns.index("hold_reason")] for row in rows[1:]}, {""})

    def test_ledger_lines_have_no_parts(self):
        self.database = self.offices[0]
        lines = self.json("ledger", case_id(0), "--user", "plain", "--password-file", self.password).lines()
        payments = [line for line in lines if line["kind"] == "payment"]
        self.assertTrue(payments)
        for line in payments:
            self.assertEqual((line["current"], line["arrears"], line["held"]), (None, None, None))
            self.assertIsNotNone(line["balance"])
        cleared = self.json("ledger", case_id(0), "--user", "cleared", "--password-file", self.password).lines()
        parts = [line["arrears"] + line["held"] for line in cleared if line["kind"] == "payment"]
        self.assertTrue(all("-" in part for part in parts), parts)

    def test_held_money_is_one_line(self):
        held = []
        for user in ("plain", "cleared"):
            for number in range(CASES):
                held += self.asked(user, "explain", case_id(number), "held", "--json")[0][1].splitlines()
            if user == "plain":
                self.assertEqual(len(held), CASES)
                self.assertFalse([line for line in held if '"ref":"R' in line])
        self.assertGreater(len(held), CASES)

    def test_a_batch_is_alike(self):
        indexes = []
        for place, self.database in enumerate(self.offices):
            folder = self.path(f"batch{place}")
            self.expect(self.ctl("batch", "monthly-notice", "--all", "--output", folder, "--from", "2026-03-01", "--as-of",
                                 "2026-04-15", "--user", "printer", "--password-file", self.password), 0)
            lines = pathlib.Path(folder, "index.csv").read_text(encoding="utf-8").splitlines()
            number = lines[0].split(",").index("number")
            indexes.append([line.split(",")[:number] + line.split(",")[number + 1:] for line in lines])
        self.assertEqual(*indexes)


if __name__ == "__main__":
    main()
