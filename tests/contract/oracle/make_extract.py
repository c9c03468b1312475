# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random extract folders, the same for the same seed: small cases that stand on the edges of the money rules.

make_extract.py FOLDER [--seed N] [--cases N]
"""
import argparse
import calendar
import csv
import os
import random
from datetime import date, timedelta

HEADERS = {
    "parties": "party_ref given_name family_name native_name language ssn date_of_birth street1 street2 city state zip "
               "address_verified_on phone email family_violence",
    "cases": "case_id office county_fips status assistance children opened_on custodial_ref noncustodial_ref "
             "opening_arrears_family opening_arrears_government opening_on",
    "assistance": "case_id starts_on assistance",
    "obligations": "case_id obligation_ref kind amount frequency starts_on ends_on docket",
    "payments": "case_id payment_ref received_on source amount status hold_reason",
    "disbursements": "case_id payment_ref disbursement_ref issued_on payee method amount status",
    "adjustments": "case_id adjustment_ref on bucket amount reason",
}
# Byte by byte these stand otherwise than by number, by letter case, by language or by UTF-16 unit.
REFERENCES = ["P10", "P2", "P1", "P01", "p3", "P-4", "Z9", "a1", "Éa", "E\u0301a", "é1", "Ω7", "ж2", "ﬀ1", "\uff211", "\U0001f6001",
              "가1", "আ3", "ب5", "P 6", "P_7", "~8", "Ä2", "AE3", "ẞ4", "ß5", "P2a", "P11", "P100"]
SOURCES = ["income_withholding", "direct_payment", "federal_tax_offset", "state_tax_offset", "unemployment", "other_state",
           "lottery", "other"]
PRICES = [1, 333, 5000, 9999, 10000, 10001, 12345, 20000, 25000, 33333, 50000]


def text(cents):
    cents = min(cents, 999999999)                # 'below 10,000,000.00'
    return "%s%d.%02d" % ("-" if cents < 0 else "", abs(cents) // 100, abs(cents) % 100)


def month_end(d):
    return date(d.year, d.month, calendar.monthrange(d.year, d.month)[1])


def case_id(number):
    return "%s%05d%s%d" % ("RC", number + 1, "X", number % 10)


class Maker:
    def __init__(self, number, seed):
        self.dice = random.Random("%s/%s" % (seed, number))
        self.id, self.number = case_id(number), number
        # Every fifth case is another one of the parent before, every tenth of both parents.
        self.custodial = "C-" + case_id(number - 1 if number % 5 == 1 else number)
        self.noncustodial = "N-" + case_id(number - 1 if number % 10 == 1 else number)
        self.rows = {name: [] for name in HEADERS}
        self.days_asked = []

    def chance(self, percent):
        return self.dice.random() * 100 < percent

    def references(self, count):
        if count > len(REFERENCES):
            names = ["R%d" % n for n in range(count)]
        else:
            names = list(REFERENCES)
        self.dice.shuffle(names)
        return names[:count]

    def edge_day(self, first, last):
        """A day of the span, gladly one where something turns over."""
        dice = self.dice
        span = max(0, (last - first).days)
        d = first + timedelta(days=dice.randint(0, span))
        choice = dice.randint(0, 12)
        if choice == 0:
            d = d.replace(day=1)
        elif choice == 1:
            d = month_end(d)
        elif choice == 2:
            d = date(d.year, 2, calendar.monthrange(d.year, 2)[1])
        elif choice == 3:
            d = date(d.year, 10, 1)
        elif choice == 4:
            d = date(d.year, 9, 30)
        elif choice == 5:
            d = d.replace(day=15)
        elif choice == 6:
            d = first
        elif choice == 7 and self.pool:
            d = dice.choice(self.pool) + timedelta(days=dice.choice([-1, 0, 0, 0, 1]))
        elif choice == 8:
            d = self.opening + timedelta(days=dice.choice([-1, 0, 0, 1]))
        elif choice >= 10 and self.pool:
            d = dice.choice(self.pool)
        self.pool.append(d)
        return d

    def make(self):
        dice = self.dice
        self.pool = []
        self.theme = dice.choice(["any"] * 6 + ["fee", "pass-through", "arrears", "before", "turn", "long"])
        if self.theme == "long" and self.number % 10:
            self.theme = "any"                   # they take their time
        year = dice.choice([2005, 2007, 2008, 2009, 2010, 2012, 2015, 2016, 2019, 2020, 2023, 2024, 2025, dice.randint(2005, 2025)])
        opened = date(year, dice.randint(1, 12), 1) + timedelta(days=dice.choice([0, 0, 14, 27, dice.randint(0, 30)]))
        if self.chance(10):
            opened = date(dice.choice([2008, 2012, 2016, 2020, 2024]), 2, 29)
        opening_on = None
        if self.chance(45):
            opening_on = opened + timedelta(days=dice.choice([0, 1, 31, 62, 200, 400, dice.randint(0, 700)]))
            if self.chance(30):
                opening_on = opening_on.replace(day=1)
            opening_on = max(opened, opening_on)
        if self.theme in ("fee", "pass-through"):    # where the figures of the rule change
            turn = dice.choice([date(2007, 10, 1), date(2008, 10, 1), date(2019, 10, 1), date(2022, 10, 1)] if self.theme == "fee"
                               else [date(2008, 10, 1), date(2010, 1, 1), date(2014, 3, 1)])
            opened, opening_on = turn - timedelta(days=dice.choice([30, 61, 61, 92, 200])), None
        elif self.theme == "before":             # assistance that came and went before the opening day
            opening_on = opened + timedelta(days=100)
        elif self.theme == "long":
            opened, opening_on = date(2005, 1, 1) + timedelta(days=dice.randint(0, 300)), None
        elif self.chance(3):
            opening_on = opened - timedelta(days=dice.choice([1, 45]))
        self.opening = opening_on or opened
        self.pool += [self.opening, opened]
        months = dice.choice([1, 2, 3, 6, 12, 14, 26])
        last = self.opening + timedelta(days=31 * months)
        if self.theme == "long":
            last = date(2026, 10, 31)
        last = min(last, date(2026, 11, 1))
        if self.theme in ("turn", "before"):
            last = self.opening + timedelta(days=150)
        if last <= self.opening:
            last = self.opening + timedelta(days=40)
        amounts = ["", "0.00", "0.01", "100.00", "250.00", "1234.56"]
        start = dice.choice(["never", "never", "former", "current", "current"])
        start = {"fee": "never", "pass-through": "current"}.get(self.theme, start)
        children = dice.choice(["", "2", "3"] if self.theme == "pass-through" else ["", "0", "1", "2", "3"])
        status = dice.choice(["open", "open", "closed"])
        self.rows["cases"].append([
            self.id, "Office", "36%03d" % dice.choice([1, 5, 47, 61]), status, start, children, opened.isoformat(),
            self.custodial, self.noncustodial, dice.choice(amounts), dice.choice(amounts),
            opening_on.isoformat() if opening_on else ""])
        self.parties()
        self.make_obligations(opened, last)
        self.make_assistance(opened, last)
        self.make_adjustments(opened, last)
        self.make_payments(opened, last)
        self.last = last
        return self

    def parties(self):
        verified = "" if self.number % 7 == 3 else "2020-01-01"
        for who, ref in ("C", self.custodial), ("N", self.noncustodial):
            if ref.endswith(self.id):
                self.rows["parties"].append([ref, "Given" + str(self.number), "Family" + who, "", "en", "", "", "1 Test St", "", "Albany",
                                             "NY", "12207", verified, "", "", "N"])

    def make_obligations(self, opened, last):
        dice = self.dice
        self.due = 0
        for ref in self.references(1 if self.theme == "fee" else dice.choice([0, 1, 1, 1, 2, 2, 3, 4, 5])):
            starts = self.edge_day(opened - timedelta(days=dice.choice([0, 0, 40])), last)
            if self.chance(40):
                starts = opened
            if self.chance(25):
                starts = starts.replace(day=1) + timedelta(days=dice.choice([0, 14, 27]))
            if self.chance(15):
                starts = month_end(starts)
            frequency = dice.choice(["weekly", "biweekly", "semimonthly", "monthly", "monthly"])
            ends = None
            if not self.chance(45):
                ends = max(starts, self.edge_day(starts, last + timedelta(days=30)))
            if ends == starts and self.chance(70):
                ends = starts + timedelta(days=dice.choice([7, 14, 28, 31, 365]))
            cents = dice.choice(PRICES)
            if self.theme == "fee":
                starts, ends, cents = opened, None, dice.choice([10000, 25000, 50000])
            if self.theme == "pass-through" and self.due == 0:
                starts, ends, cents = opened, None, dice.choice([5001, 12345, 25000])
            if self.chance(1):
                cents = dice.choice([0, 999999999])
            kind = dice.choice(["current_support", "current_support", "spousal", "child_care", "medical", "arrears_payment"])
            self.rows["obligations"].append([self.id, ref, kind, text(cents), frequency, starts.isoformat(),
                                             ends.isoformat() if ends else "", dice.choice(["", "F-1/20"])])
            # Where things fall due, so that other rows can stand on the same days.
            for n in range(0, 4):
                if frequency == "semimonthly":
                    d = starts.replace(day=dice.choice([1, 15])) + timedelta(days=31 * n)
                    d = d.replace(day=dice.choice([1, 15]))
                elif frequency == "monthly":
                    month = (starts.month - 1 + n * 3) % 12 + 1
                    y = starts.year + (starts.month - 1 + n * 3) // 12
                    d = date(y, month, min(starts.day, calendar.monthrange(y, month)[1]))
                else:
                    d = starts + timedelta(days=(7 if frequency == "weekly" else 14) * dice.randint(0, 12))
                self.pool.append(d)
            self.due = max(self.due, cents)

    def make_assistance(self, opened, last):
        seen = set()
        if self.theme == "before":
            for days, status in (20, self.dice.choice(["former", "current"])), (self.dice.choice([60, 99, 100]), "never"):
                seen.add(opened + timedelta(days=days))
                self.rows["assistance"].append([self.id, (opened + timedelta(days=days)).isoformat(), status])
        if self.theme == "turn":                 # many changes within months, so that a charge paid ahead meets one
            for _ in range(12):
                d = self.opening + timedelta(days=self.dice.randint(1, 120))
                if d not in seen:
                    seen.add(d)
                    self.rows["assistance"].append([self.id, d.isoformat(), self.dice.choice(["former", "current"])])
        for _ in range(self.dice.choice([0, 0, 0, 1, 2, 3, 5])):
            d = self.edge_day(opened, last)
            if d > opened and d not in seen and (self.theme not in ("fee", "pass-through") or self.chance(15)):
                seen.add(d)
                self.rows["assistance"].append([self.id, d.isoformat(), self.dice.choice(["never", "former", "current", "current"])])
                self.pool.append(d)

    def make_adjustments(self, opened, last):
        dice = self.dice
        for ref in self.references(dice.choice([4, 12]) if self.theme == "arrears" else dice.choice([0, 0, 1, 2, 3, 6])):
            cents = dice.choice(PRICES + [100000, 500000]) * dice.choice([1, -1, -1])
            if self.theme == "arrears":          # what is paid first shows where each payment pays a part
                cents = dice.choice([333, 5000, 10001, -333])
            if self.chance(1):
                cents = dice.choice([0, 999999999, -999999999])
            self.rows["adjustments"].append([self.id, ref, self.edge_day(opened, last).isoformat(),
                                             dice.choice(["arrears_family", "arrears_government"]), text(cents), dice.choice(["", "court"])])

    def make_payments(self, opened, last):
        dice = self.dice
        count = dice.choice([0, 1, 2, 4, 7, 12, 25] if self.theme == "any" else [7, 12, 25])
        if self.theme == "pass-through":
            last = opened + timedelta(days=300)
        heap = dice.choice([None, None, self.edge_day(self.opening, last)])     # several on one day
        for ref in self.references(count):
            d = heap if heap and self.chance(50) else self.edge_day(opened, last)
            cents = dice.choice(PRICES + [50000, 55000, 58500, 52500, 100000, 1, self.due or 1, 2 * self.due + 1, 3 * self.due or 7,
                                          dice.randint(1, 60000)])
            if self.theme == "arrears":
                cents = dice.choice([1, 333, 5000, 6000, 12345])
            if self.chance(1):
                cents = dice.choice([0, 999999999])
            status = dice.choice(["posted"] * 8 + ["held", "returned"])
            source = dice.choice(SOURCES + ["income_withholding"] * 4 + ["federal_tax_offset"])
            self.rows["payments"].append([self.id, ref, d.isoformat(), source, text(cents), status,
                                          "suspense" if status == "held" and self.chance(50) else ""])
            self.make_disbursements(ref, d, cents)

    def make_disbursements(self, payment, received, cents):
        dice = self.dice
        for _ in range(dice.choice([0, 0, 1, 1, 2, 3])):
            number = len(self.rows["disbursements"])
            ref = dice.choice(["D", "d", "Ä", "9", "10-", "\uff21", "\U0001f600"]) + str(number)
            d = received + timedelta(days=dice.choice([0, 0, 1, 2, 2, 5, 30, 45, 90, -1]))
            if self.chance(20):
                d = max(self.edge_day(received, received + timedelta(days=60)), received)
            part = dice.choice([cents, cents, (cents + 1) // 2, 1, cents + 1, dice.choice(PRICES)])
            self.rows["disbursements"].append([self.id, payment, ref, d.isoformat(), dice.choice(["custodial", "government", "refund", "refund"]),
                                               dice.choice(["debit_card", "direct_deposit", "check"]), text(part),
                                               dice.choice(["pending", "issued", "cleared", "cleared", "returned", "stopped"])])
            self.pool.append(d)

    def as_of_days(self, count):
        """Days worth asking about: where something happens, the day beside it, month ends, and the end of all."""
        dice = random.Random("%s days" % self.dice.random())
        days = [self.last + timedelta(days=dice.choice([0, 20, 400]))]
        while len(days) < count:
            d = dice.choice(self.pool) + timedelta(days=dice.choice([-1, 0, 0, 1]))
            if self.theme == "turn":
                d = self.opening + timedelta(days=dice.randint(10, 130))
            if self.opening and d < self.opening and dice.random() < 0.7:
                continue
            if dice.random() < 0.2:
                d = month_end(d)
            days.append(d)
        return days


def make_cases(seed, count):
    return [Maker(n, seed).make() for n in range(count)]


def write_folder(folder, makers, seed=0):
    os.makedirs(folder, exist_ok=True)
    dice = random.Random("files %s" % seed)
    for name, header in HEADERS.items():
        names = header.split()
        columns = list(range(len(names)))
        dice.shuffle(columns)                    # 'in any order'
        rows = [row for maker in makers for row in maker.rows[name]]
        dice.shuffle(rows)
        with open(os.path.join(folder, name + ".csv"), "w", encoding="utf-8", newline="") as file:
            if dice.random() < 0.5:
                file.write("\ufeff")
            writer = csv.writer(file)
            writer.writerow([names[c] for c in columns])
            writer.writerows([row[c] for c in columns] for row in rows)


def main():
    parser = argparse.ArgumentParser(description="a random extract folder")
    parser.add_argument("folder")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--cases", type=int, default=50)
    wanted = parser.parse_args()
    write_folder(wanted.folder, make_cases(wanted.seed, wanted.cases), wanted.seed)


if __name__ == "__main__":
    main()
