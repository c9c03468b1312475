# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random cases: the figures of coupons, notices and disbursement lists against contract/oracle/papers.py, to the last cent.

CASELEDGER_ORACLE_CASES=5000 asks for that many cases (usually 60), CASELEDGER_ORACLE_SEED for other ones.
"""
import json
import os
import random
import subprocess
import sys
import tempfile
import unittest
from datetime import timedelta

FOLDER = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(FOLDER, "..", "..", "contract", "oracle"))
import make_extract
import oracle
import papers

PROGRAM = os.environ.get("PAPERFIGURES", "build/tests/paperfigures")
CASES = int(os.environ.get("CASELEDGER_ORACLE_CASES", "60"))
SEED = os.environ.get("CASELEDGER_ORACLE_SEED", "1")
money = oracle.money


class PaperFiguresTest(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        holder = tempfile.TemporaryDirectory(prefix="caseledger-figures-")
        cls.addClassCleanup(holder.cleanup)
        cls.folder = holder.name
        cls.makers = make_extract.make_cases("papers-" + SEED, CASES)
        make_extract.write_folder(cls.folder, cls.makers, SEED)
        cls.cases = oracle.read_folder(cls.folder)
        cls.days = {maker.id: maker.as_of_days(5) for maker in cls.makers}
        cls.dice = random.Random(SEED)

    def compare(self, questions, expect):
        """Asks all questions at once; expect works one answer out again."""
        lines = "".join(json.dumps(question, ensure_ascii=False) + "\n" for question in questions)
        done = subprocess.run([PROGRAM, self.folder], input=lines.encode("utf-8"), capture_output=True, timeout=150)
        self.assertEqual(done.returncode, 0, done.stderr.decode("utf-8"))
        answers = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
        self.assertEqual(len(answers), len(questions))
        for question, answer in zip(questions, answers):
            self.assertEqual(answer, expect(question), question)
        return answers

    @staticmethod
    def day(question, key):
        return oracle.day(question[key])

    def test_coupons(self):
        questions = []
        for maker in self.makers:
            for as_of in self.days[maker.id]:
                first = as_of + timedelta(days=self.dice.choice([0, 0, 0, 10, 40, -20]))
                last = max(first, as_of + timedelta(days=self.dice.choice([0, 6, 31, 58, 120])))
                questions.append({"ask": "coupons", "case": maker.id, "from": first.isoformat(), "to": last.isoformat(),
                                  "as_of": as_of.isoformat()})
        answers = self.compare(questions, self.coupons)
        self.assertGreater(sum(len(answer["coupons"]) for answer in answers), CASES)
        self.assertGreater(sum(answer["withholding"] != "" for answer in answers), CASES // 10)

    def coupons(self, question):
        case, as_of = self.cases[question["case"]], self.day(question, "as_of")
        arrears, coupons = papers.coupons(case, self.day(question, "from"), self.day(question, "to"), as_of)
        since = papers.withholding(case, as_of)
        return {"arrears": money(arrears), "sum": money(sum(cents for _, cents, _ in coupons)),
                "coupons": [[d.isoformat(), money(cents), [[ref, money(part)] for ref, part in debts]] for d, cents, debts in coupons],
                "withholding": since.isoformat() if since else ""}

    def test_monthly_notices(self):
        questions = []
        for n, maker in enumerate(self.makers):
            together = self.makers[n:n + self.dice.choice([1, 1, 2, 4])]
            payers = {other.id: "N%d" % self.dice.randint(1, 3) for other in together}
            for as_of in self.days[maker.id][:3]:
                questions.append({"ask": "notice", "payers": payers, "month": as_of.replace(day=1).isoformat()})
        answers = self.compare(questions, self.notice)
        lines = [line for answer in answers for _, some, _ in answer["sections"] for line in some]
        self.assertGreater(sum(line[3] for line in lines), CASES // 20)      # money of an earlier month
        self.assertGreater(sum(not line[3] for line in lines), CASES)
        self.assertGreater(sum(bool(answer["assigned"]) for answer in answers), CASES // 10)

    def notice(self, question):
        month, payers = self.day(question, "month"), question["payers"]
        cases = {id: self.cases[id] for id in payers}
        sections, sums = papers.notice(cases, payers, month)
        for line in [line for _, lines in sections for line in lines] + [sums]:
            self.assertEqual(line["current"] + line["arrears"], line["kept"] + line["family"] + line["fee"], question)
        row = lambda sums: [money(sums[key]) for key in papers.SUMS]
        return {"sections": [[payer, [[line["case"], line["payment"], line["on"].isoformat(), line["earlier"], row(line)] for line in lines],
                              row({key: sum(line[key] for line in lines) for key in papers.SUMS})] for payer, lines in sections],
                "sums": row(sums), "assigned": [id for id in sorted(cases) if papers.rights_assigned(cases[id], oracle.month_end(month))]}

    def test_disbursements(self):
        questions = []
        for maker in self.makers:
            for last in self.days[maker.id]:
                first = last - timedelta(days=self.dice.choice([0, 30, 90, 600]))
                questions.append({"ask": "disbursements", "case": maker.id, "from": first.isoformat(), "to": last.isoformat()})
        answers = self.compare(questions, self.disbursements)
        self.assertGreater(sum(len(answer["sent"]) for answer in answers), CASES)
        self.assertGreater(sum(len(answer["to_send"]) for answer in answers), CASES)

    def disbursements(self, question):
        case = self.cases[question["case"]]
        sent, total, to_send = papers.disbursements(case, self.day(question, "from"), self.day(question, "to"))
        return {"sent": [list(row) for row in sent], "sent_sum": money(total),
                "to_send": [[ref, due.isoformat(), money(cents)] for ref, due, cents in to_send],
                "to_send_sum": money(sum(cents for _, _, cents in to_send))}


if __name__ == "__main__":
    unittest.main(verbosity=2, testRunner=unittest.TextTestRunner(stream=sys.stdout, verbosity=2))
