# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random cases: the program's figures against oracle/oracle.py, which works them out another way, to the last character.

CASELEDGER_ORACLE_CASES=5000 asks for that many cases (usually 24), CASELEDGER_ORACLE_SEED for other ones,
CASELEDGER_ORACLE_KEEP=1 goes on after the first case with a difference and counts the differences by their key.
"""
import collections
import csv
import io
import os
import shutil
import sys
from datetime import timedelta

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "oracle"))
import make_extract
import oracle
import papers
from support import OfficeTest, main

CASES = int(os.environ.get("CASELEDGER_ORACLE_CASES", "24"))
SEED = os.environ.get("CASELEDGER_ORACLE_SEED", "1")
KEEP = os.environ.get("CASELEDGER_ORACLE_KEEP", "") == "1"
A_FOLDER = 250                                   # cases in one office


class OracleTest(OfficeTest):
    def test_random_cases(self):
        self.asked, self.differences, self.counts, self.papers = 0, [], collections.Counter(), collections.Counter()
        for first in range(0, CASES, A_FOLDER):
            self.seed = "%s-%d" % (SEED, first)
            self.compare_folder(min(A_FOLDER, CASES - first))
        print("%d cases, %d answers compared, %d differences" % (CASES, self.asked, sum(self.counts.values())))
        for key, count in self.counts.most_common():
            print("  %6d %s" % (count, key))
        self.assertFalse(self.counts, "\n".join(self.differences))
        for seen in (("disbursements", "done"), ("coupon", "done"), ("coupon", "refused"), ("monthly-notice", "done"),
                     ("monthly-notice", "included"), ("monthly-notice", "refused")):
            self.assertTrue(CASES < 24 or self.papers[seen], seen)

    def compare_folder(self, count):
        makers = make_extract.make_cases(self.seed, count)
        folder = self.path("extract-" + self.seed)
        make_extract.write_folder(folder, makers, self.seed)
        self.database = self.path(self.seed + ".db")
        self.expect(self.ctl("init"), 0)
        self.expect(self.ctl("import", folder), 0)
        cases = oracle.read_folder(folder)
        for maker in makers:
            self.compare_case(cases[maker.id], maker)
            if self.counts and not KEEP:
                break
        self.compare_papers(cases, makers)
        if os.path.exists(self.database):
            os.remove(self.database)

    # ------------------------------------------------------------------------------------------------ one case
    def compare_case(self, case, maker):
        days = maker.as_of_days(4)
        for as_of in days[:3]:
            self.compare_show(case, as_of)
        first, last = min(days), max(days)
        self.compare_ledger(case, None, last)
        self.compare_ledger(case, first, max(days[1:]))
        balance = oracle.BALANCES[maker.number % len(oracle.BALANCES)]
        self.compare_explain(case, balance, days[0])
        if balance != "total_owed":
            self.compare_explain(case, "total_owed", days[1])
        if maker.number % 4 == 0 or maker.theme == "arrears":
            self.compare_export(case, days[3])

    def compare_show(self, case, as_of):
        (shown,) = self.answer("show", case.id, "--as-of", as_of.isoformat())
        expected = oracle.show(case, as_of)
        shown["obligations"] = sorted(shown["obligations"], key=lambda row: oracle.bytewise(row["ref"]))
        for key, value in expected.items():
            if isinstance(value, dict):
                self.same(case, as_of, "show", key, list(sorted(shown[key])), list(sorted(value)))
                for inner in value:
                    self.same(case, as_of, "show", key + "." + inner, shown[key].get(inner), value[inner])
            else:
                self.same(case, as_of, "show", key, shown[key], value)

    def compare_ledger(self, case, since, until):
        options = ["--to", until.isoformat()] + (["--from", since.isoformat()] if since else [])
        lines = self.answer("ledger", case.id, *options)
        expected = oracle.ledger(case, since, until)
        span = "%s..%s" % (since, until)
        nameless = ("opening", "brought_forward")    # the contract names no reference for these
        stations = [[(line["on"], line["kind"], line["ref"]) for line in some if line["kind"] not in nameless]
                    for some in (lines, expected)]
        self.same(case, span, "ledger", "lines", *stations)
        if len(lines) != len(expected):
            return self.same(case, span, "ledger", "count", lines, expected)
        for line, value in zip(lines, expected):
            for key in value:
                if key == "ref" and value["kind"] in nameless:
                    continue
                if not self.same(case, span, "ledger", "%s.%s" % (value["kind"], key), line[key], value[key], line):
                    break

    def compare_explain(self, case, balance, as_of):
        lines = self.answer("explain", case.id, balance, "--as-of", as_of.isoformat())
        running = 0
        for line in lines:
            running += oracle.cents(line["amount"])
            self.same(case, as_of, "explain " + balance, "running", line["running"], oracle.money(running), line)
        expected = oracle.Picture(case, as_of).balances()[balance]
        self.same(case, as_of, "explain " + balance, "last running", oracle.money(running), oracle.money(expected))

    def compare_export(self, case, as_of):
        for table in "charges", "balances":
            path = self.path("table.csv")
            self.expect(self.ctl("export", case.id, table, "--format", "csv", "--output", path, "--as-of", as_of.isoformat()), 0)
            self.asked += 1
            with open(path, encoding="utf-8-sig", newline="") as file:
                rows = list(csv.DictReader(file))
            if table == "balances":
                self.same(case, as_of, "export", table, {row["balance"]: row["amount"] for row in rows}, oracle.balances_table(case, as_of))
            else:
                self.same(case, as_of, "export", table, rows, oracle.charges_table(case, as_of))

    # ------------------------------------------------------------------------------------------------ papers
    def compare_papers(self, cases, makers):
        """The amounts of a batch's index, for days on which many of the cases are alive."""
        days = sorted(d for maker in makers for d in maker.as_of_days(2))
        for as_of in days[len(days) // 3], days[len(days) * 2 // 3]:
            first = as_of - timedelta(days=365)
            self.batch("disbursements", cases, as_of, lambda case: self.disbursed(case, first, as_of), "--from", first.isoformat(),
                       "--to", as_of.isoformat())
            self.batch("coupon", cases, as_of, lambda case: self.coupons(case, as_of, False))
            self.batch("coupon", cases, as_of, lambda case: self.coupons(case, as_of, True), "--override", "asked for at the counter")
        # Months in which a parent of two cases has a notice coming.
        paid = sorted({oracle.month_end(row["day"]) for maker in makers if maker.number % 5 == 1 for row in cases[maker.id].payments
                       if row["status"] != "returned" and row["day"] >= cases[maker.id].opening_day and row["cents"]
                       and papers.has_verified_address(cases[maker.id].custodial)})
        for month_end in paid[len(paid) // 3:][:1] + paid[len(paid) * 2 // 3:][:1]:
            as_of = month_end + timedelta(days=15)
            self.batch("monthly-notice", cases, as_of, self.noticed(cases, month_end, cases))
            assigned = [id for id in cases if papers.rights_assigned(cases[id], as_of)]
            self.batch("monthly-notice", cases, as_of, self.noticed(cases, month_end, assigned), every=assigned)

    def batch(self, kind, cases, as_of, expect, *options, every=None):
        """One batch, of a list with all cases, or with --all, which must take the cases `every`. expect answers status and amount
        of a case's row."""
        if every is None:
            every, listed = list(cases), self.path("cases.txt")
            with open(listed, "w", encoding="ascii") as file:
                file.write("".join(id + "\n" for id in sorted(cases)))
            options = ("--cases", listed) + options
        else:
            options = ("--all",) + options
        folder = self.path("papers-%d" % self.asked)
        expected = {id: expect(cases[id]) for id in every}
        refused = any(status == "refused" for status, _ in expected.values())
        self.asked += 1
        self.expect(self.ctl("batch", kind, "--output", folder, "--as-of", as_of.isoformat(), *options),
                    3 if refused else 0)
        with open(os.path.join(folder, "index.csv"), encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        shutil.rmtree(folder)
        self.assertEqual([row["case"] for row in rows], sorted(every), (kind, as_of, options))
        for row in rows:
            status, amount = expected[row["case"]]
            case = cases[row["case"]]
            self.same(case, as_of, "batch " + kind, "status", row["status"], status, row)
            if status == row["status"] == "done":
                self.same(case, as_of, "batch " + kind, "amount", row["amount"], oracle.money(amount), row)
            if status != "included":
                self.same(case, as_of, "batch " + kind, "reason", bool(row["reason"]), status == "refused", row)
            self.papers[kind, status] += 1

    @staticmethod
    def disbursed(case, first, last):
        return "done", papers.disbursements(case, first, last)[1]

    @staticmethod
    def coupons(case, as_of, overridden):
        """'coupons cover today to the end of next month'; 'suppressed while income withholding is active'."""
        last = oracle.month_end(oracle.month_end(as_of) + timedelta(days=1))
        amount = sum(cents for _, cents, _ in papers.coupons(case, as_of, last, as_of)[1])
        held_back = not overridden and papers.withholding(case, as_of) is not None
        return ("refused" if amount == 0 or held_back else "done"), amount

    @staticmethod
    def noticed(cases, month_end, chosen):
        """'one monthly notice a custodial parent, her other cases `included`'; 'not sent if nothing was collected or there is no
        verified address'. Reading: a notice speaks of all her cases and stands with the first one chosen; where it is not sent,
        each of them is refused."""
        of_parent = collections.defaultdict(dict)
        for id in sorted(cases):
            of_parent[cases[id].row["custodial_ref"]][id] = cases[id]

        def expect(case):
            together = of_parent[case.row["custodial_ref"]]
            payers = {id: other.row["noncustodial_ref"] for id, other in together.items()}
            _, sums = papers.notice(together, payers, month_end.replace(day=1))
            if sums["collected"] == 0 or not papers.has_verified_address(case.custodial):
                return "refused", 0
            return ("done", sums["family"]) if case.id == min(set(together) & set(chosen)) else ("included", 0)
        return expect

    def answer(self, *arguments):
        self.asked += 1
        return self.expect(self.json(*arguments), 0).lines()

    # ------------------------------------------------------------------------------------------------ differences
    def same(self, case, when, verb, key, found, expected, line=None):
        if found == expected:
            return True
        self.counts["%s: %s" % (verb, key)] += 1
        if len(self.differences) < 20 or self.counts["%s: %s" % (verb, key)] <= 3:
            told = ["", "seed %s case %s day %s: %s %s" % (self.seed, case.id, when, verb, key), "  program  %r" % (found,),
                    "  expected %r" % (expected,)] + (["  line     %r" % (line,)] if line else [])
            self.differences.append("\n".join(told + self.rows_of(case)))
        return False

    @staticmethod
    def rows_of(case):
        text = []
        for name, row in sorted(case.rows(), key=lambda pair: (pair[0], pair[1].get("received_on") or pair[1].get("on")
                                                               or pair[1].get("issued_on") or pair[1].get("starts_on") or "")):
            kept = {key: value for key, value in row.items() if key not in ("case_id", "custodial_ref", "noncustodial_ref")}
            out = io.StringIO()
            csv.writer(out, lineterminator="").writerow("%s=%s" % pair for pair in kept.items())
            text.append("    %s: %s" % (name, out.getvalue()))
        return text


if __name__ == "__main__":
    main()
