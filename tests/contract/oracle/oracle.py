# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The money rules once more, slowly.

Everything is worked out afresh for each as-of day from the extract's rows. The words in quotes are the design's; a
comment that begins with "Reading:" says how we take a sentence that leaves room. Money is a whole number of cents.
"""
import calendar
import csv
import os
from datetime import date, timedelta

KINDS = ["current_support", "child_care", "medical", "spousal"]
BALANCES = ["due_this_month", "arrears_family", "arrears_government", "held", "total_owed"]
TOTALS = ["charged", "collected", "to_family", "kept_by_government", "fees", "refunded", "planned", "disbursed"]
FILES = ["parties", "cases", "assistance", "obligations", "payments", "disbursements", "adjustments"]


# ---------------------------------------------------------------------------------------------------- small words
def money(cents):
    return "%s%d.%02d" % ("-" if cents < 0 else "", abs(cents) // 100, abs(cents) % 100)


def cents(text):
    if text == "":
        return 0
    sign = -1 if text.startswith("-") else 1
    whole, part = text.lstrip("+-").split(".")
    return sign * (int(whole) * 100 + int(part))


def day(text):
    return date.fromisoformat(text) if text else None


def bytewise(text):
    return text.encode("utf-8")


def month_end(d):
    return date(d.year, d.month, calendar.monthrange(d.year, d.month)[1])


def same_month(a, b):
    return (a.year, a.month) == (b.year, b.month)


# ---------------------------------------------------------------------------------------------------- the extract
class Case:
    def __init__(self, row):
        self.row = row
        self.id = row["case_id"]
        self.opened_on = day(row["opened_on"])
        self.opening_day = day(row["opening_on"]) or self.opened_on
        self.opening_family = cents(row["opening_arrears_family"])
        self.opening_government = cents(row["opening_arrears_government"])
        self.children = int(row["children"]) if row["children"] else None
        self.changes = []          # (day, status), the first one from cases.csv
        self.obligations, self.payments, self.disbursements, self.adjustments = [], [], [], []

    def rows(self):
        yield "cases", self.row
        for name in FILES[2:]:
            for row in getattr(self, name + "_rows", []):
                yield name, row


def read_folder(folder):
    """The folder's cases by identifier, in the shape of contract "CSV extracts"."""
    tables = {}
    for name in FILES:
        path = os.path.join(folder, name + ".csv")
        tables[name] = []
        if os.path.exists(path):
            with open(path, encoding="utf-8-sig", newline="") as file:
                tables[name] = list(csv.DictReader(file))
    parties = {row["party_ref"]: row for row in tables["parties"]}
    cases = {}
    for row in tables["cases"]:
        case = cases[row["case_id"]] = Case(row)
        case.custodial = parties[row["custodial_ref"]]
        case.changes.append((case.opened_on, row["assistance"]))
    for name in FILES[2:]:
        for row in tables[name]:
            case = cases[row["case_id"]]
            case.__dict__.setdefault(name + "_rows", []).append(row)
    for case in cases.values():
        for row in getattr(case, "assistance_rows", []):
            case.changes.append((day(row["starts_on"]), row["assistance"]))
        case.changes.sort(key=lambda change: change[0])
        for row in getattr(case, "obligations_rows", []):
            case.obligations.append(dict(row, ref=row["obligation_ref"], cents=cents(row["amount"]),
                                         starts=day(row["starts_on"]), ends=day(row["ends_on"])))
        for row in getattr(case, "payments_rows", []):
            case.payments.append(dict(row, ref=row["payment_ref"], cents=cents(row["amount"]), day=day(row["received_on"])))
        for row in getattr(case, "disbursements_rows", []):
            case.disbursements.append(dict(row, ref=row["disbursement_ref"], cents=cents(row["amount"]), day=day(row["issued_on"])))
        for row in getattr(case, "adjustments_rows", []):
            case.adjustments.append(dict(row, ref=row["adjustment_ref"], cents=cents(row["amount"]), day=day(row["on"])))
    return cases


# ---------------------------------------------------------------------------------------------------- assistance
def assistance_on(case, d):
    """The status on a day. Reading: before `opened_on` it is the status the case opened with."""
    status = case.changes[0][1]
    for since, changed_to in case.changes:
        if since <= d:
            status = changed_to
    return status


def never_assistance(case, d):
    """'if every status up to that day is `never`'."""
    if case.changes[0][1] != "never":
        return False
    return all(status == "never" for since, status in case.changes if since <= d)


# ---------------------------------------------------------------------------------------------------- charges
def falls_on(obligation, d):
    """Whether a day is one of the obligation's days, by its frequency, between its first and its last day."""
    first, frequency = obligation["starts"], obligation["frequency"]
    if d < first or (obligation["ends"] is not None and d > obligation["ends"]):
        return False
    if frequency == "weekly":
        return (d - first).days % 7 == 0
    if frequency == "biweekly":
        return (d - first).days % 14 == 0
    if frequency == "semimonthly":
        return d.day in (1, 15)
    return d.day == min(first.day, month_end(d).day)


def due_dates(obligation, until):
    if obligation["kind"] not in KINDS:          # an `arrears_payment` ("add amount") charges nothing
        return []
    last = until if obligation["ends"] is None else min(obligation["ends"], until)
    dates = []
    d = obligation["starts"]
    while d <= last:                             # every day is asked
        if falls_on(obligation, d):
            dates.append(d)
        d += timedelta(days=1)
    return dates


def cached_due_dates(case, obligation, until):
    """Only so that asking every day of 21 years is done once a case: the dates up to a fixed late day, cut off here."""
    late = max(until, date(2027, 12, 31))
    known = obligation.setdefault("dates", {})
    if late not in known:
        known[late] = due_dates(obligation, late)
    return [d for d in known[late] if d <= until]


def all_charges(case, until):
    """Every charge to a day, in the order of events; history before the opening day too."""
    charges = []
    for obligation in case.obligations:
        for d in cached_due_dates(case, obligation, until):
            charges.append((d, KINDS.index(obligation["kind"]), bytewise(obligation["ref"]), obligation))
    charges.sort(key=lambda charge: charge[:3])
    return [(d, obligation) for d, _, _, obligation in charges]


class Item:
    """Something owed: an opening, a positive adjustment or a charge."""

    def __init__(self, what, d, ref, owner, amount, place, kind=None):
        self.what, self.day, self.ref, self.owner, self.kind = what, d, ref, owner, kind
        self.amount = self.unpaid = amount
        self.place = place                       # 'openings and adjustments before charges of the same day'
        self.entered = False                     # fallen due, or entered on its day


# ---------------------------------------------------------------------------------------------------- one as-of day
class Picture:
    """A case as of one day."""

    def __init__(self, case, as_of):
        self.case, self.as_of = case, as_of
        self.items = []
        self.below = {"family": 0, "government": 0}     # the rests of negative adjustments
        self.money = []                          # (day it pays, payment, item, cents, how)
        self.prepaid, self.stuck = {}, {}        # by payment: prepayment; held, but no prepayment
        self.refunded_of = {}
        self.lines = []
        self.begun = as_of >= case.opening_day
        self.history()
        if self.begun:
            self.happen()
        self.share()

    # -- what is dated before the opening day: 'shown as history, counted nowhere'
    def history(self):
        case = self.case
        rows = []
        for d, obligation in all_charges(case, self.as_of):
            rows.append((d, 2, (KINDS.index(obligation["kind"]), bytewise(obligation["ref"])), "charge", obligation))
        for kind, place, table in (("adjustment", 3, case.adjustments), ("payment", 4, case.payments),
                                   ("disbursement", 5, case.disbursements)):
            for row in table:
                rows.append((row["day"], place, (bytewise(row["ref"]),), kind, row))
        rows = [row for row in rows if row[0] < case.opening_day and row[0] <= self.as_of]
        rows.sort(key=lambda row: row[:3])
        for d, _, _, kind, row in rows:
            line = dict(on=d, kind=kind, ref=row["ref"], amount=-row["cents"] if kind == "payment" else row["cents"],
                        current=None, arrears=None, held=None, status=row.get("status"), balance=None)
            self.lines.append(line)

    # -- what happens from the opening day to the as-of day
    def happen(self):
        case = self.case
        for d, obligation in all_charges(case, month_end(self.as_of)):
            if d >= case.opening_day:
                # Reading: the charge's owner is settled by the status on its due date, even where step 1 sees it ahead.
                owner = "government" if assistance_on(case, d) == "current" else "family"
                self.items.append(Item("charge", d, obligation["ref"], owner, obligation["cents"],
                                       (2, KINDS.index(obligation["kind"]), bytewise(obligation["ref"])), obligation["kind"]))
        d = case.opening_day
        while d <= self.as_of:
            self.one_day(d)
            d += timedelta(days=1)

    def one_day(self, d):
        case = self.case
        if d == case.opening_day:
            for place, owner, amount in ((0, "family", case.opening_family), (1, "government", case.opening_government)):
                if amount:                       # 'openings of 0.00 ... are no lines'
                    item = Item("opening", d, None, owner, amount, (0, place, b""))
                    item.entered = True
                    self.items.append(item)
                    self.line(d, "opening", None, amount)
        due = [item for item in self.items if item.what == "charge" and item.day == d]
        for item in sorted(due, key=lambda i: i.place):
            item.entered = True
            self.prepayments_pay(d, item)
            self.line(d, "charge", item.ref, item.amount)
        for row in sorted((r for r in case.adjustments if r["day"] == d), key=lambda r: bytewise(r["ref"])):
            self.adjust(d, row)
            self.line(d, "adjustment", row["ref"], row["cents"])
        for row in sorted((r for r in case.payments if r["day"] == d), key=lambda r: bytewise(r["ref"])):
            split = self.receive(d, row)
            self.line(d, "payment", row["ref"], -row["cents"], row["status"], [-part for part in split])
        # Reading: a day's other disbursements stand among its refunds, by disbursement_ref.
        for row in sorted((r for r in case.disbursements if r["day"] == d), key=lambda r: bytewise(r["ref"])):
            if row["payee"] == "refund" and row["status"] not in ("returned", "stopped"):
                self.refund(row)
            self.line(d, "disbursement", row["ref"], row["cents"], row["status"])

    def line(self, d, kind, ref, amount, status=None, split=(None, None, None)):
        self.lines.append(dict(on=d, kind=kind, ref=ref, amount=amount, current=split[0], arrears=split[1], held=split[2],
                               status=status, balance=self.owed()))

    def owed(self):
        return sum(item.unpaid for item in self.items if item.entered) - sum(self.below.values())

    # -- arrears
    def in_arrears(self, d, owner):
        """'openings, adjustments, and unpaid charges due before the first of that day's month', oldest first."""
        found = []
        for item in self.items:
            if item.owner != owner or item.unpaid == 0:
                continue
            if item.what == "charge":
                if item.day < d.replace(day=1):
                    found.append(item)
            elif item.entered:
                found.append(item)
        # An adjustment's day is its `on`; of one day the openings come first, then adjustments, then charges.
        return sorted(found, key=lambda item: (item.day, item.place))

    def adjust(self, d, row):
        owner = {"arrears_family": "family", "arrears_government": "government"}[row["bucket"]]
        if row["cents"] >= 0:
            item = Item("adjustment", d, row["ref"], owner, row["cents"], (1, 0, bytewise(row["ref"])))
            item.entered = True
            self.items.append(item)
            return
        left = -row["cents"]
        for item in self.in_arrears(d, owner):
            part = min(left, item.unpaid)
            item.unpaid -= part
            left -= part
        self.below[owner] += left

    # -- payments
    def pay(self, d, ref, item, left, how):
        part = min(left, item.unpaid)
        if part:
            item.unpaid -= part
            self.money.append((d, ref, item, part, how))
        return left - part

    def prepayments_pay(self, d, item):
        order = {row["ref"]: (row["day"], bytewise(row["ref"])) for row in self.case.payments}
        for ref in sorted(self.prepaid, key=lambda r: order[r]):
            self.prepaid[ref] = self.pay(d, ref, item, self.prepaid[ref], "prepayment")

    def receive(self, d, row):
        """Current, arrears and held of a payment."""
        ref, amount = row["ref"], row["cents"]
        if row["status"] == "returned":
            return [0, 0, 0]
        if row["status"] == "held":
            self.stuck[ref] = amount
            return [0, 0, amount]
        left = amount
        status = assistance_on(self.case, d)
        if row["source"] == "federal_tax_offset":
            order = ["family", "government"] if never_assistance(self.case, d) else ["government", "family"]
        else:
            month = [item for item in self.items if item.what == "charge" and same_month(item.day, d)]
            for item in sorted(month, key=lambda i: (i.day, i.place)):
                left = self.pay(d, ref, item, left, "step 1")
            order = ["government", "family"] if status == "current" else ["family", "government"]
        current = amount - left
        for owner in order:
            for item in self.in_arrears(d, owner):
                left = self.pay(d, ref, item, left, "arrears")
        if row["source"] == "federal_tax_offset":
            self.stuck[ref] = left
        else:
            self.prepaid[ref] = left
        return [current, amount - current - left, left]

    def refund(self, row):
        ref, wanted = row["payment_ref"], row["cents"]
        for purse in (self.prepaid, self.stuck):
            part = min(wanted, purse.get(ref, 0))
            if part:
                purse[ref] -= part
                wanted -= part
                self.refunded_of[ref] = self.refunded_of.get(ref, 0) + part

    # -- whose money
    def pass_through_cap(self, d):
        if d >= date(2010, 1, 1):
            return 20000 if self.case.children is not None and self.case.children >= 2 else 10000
        return 10000 if d >= date(2008, 10, 1) else 5000

    @staticmethod
    def fee_rule(year_ending):
        if year_ending >= 2020:
            return 55000, 3500
        return (50000, 2500) if year_ending >= 2008 else (0, 0)

    def share(self):
        self.family, self.government, self.fee = {}, {}, {}     # by payment
        self.parts = []                          # (day it pays, payment, how, cents, to the family, kept, fee)
        passed, family_year, fee_year = {}, {}, {}
        for d, ref, item, amount, how in self.money:
            to_family = amount if item.owner == "family" else 0
            if (item.owner == "government" and how in ("step 1", "prepayment") and item.kind in ("current_support", "spousal")
                    and assistance_on(self.case, d) == "current"):
                month = (d.year, d.month)
                to_family = min(amount, self.pass_through_cap(d) - passed.get(month, 0))
                passed[month] = passed.get(month, 0) + to_family
            kept = amount - to_family
            year = d.year + 1 if d.month >= 10 else d.year
            family_year[year] = family_year.get(year, 0) + to_family
            fee = 0
            if never_assistance(self.case, d):
                above, at_most = self.fee_rule(year)
                fee = min(at_most, max(0, family_year[year] - above)) - fee_year.get(year, 0)
                fee_year[year] = fee_year.get(year, 0) + fee
            self.parts.append((d, ref, how, amount, to_family - fee, kept, fee))
            for table, part in ((self.family, to_family - fee), (self.government, kept), (self.fee, fee)):
                table[ref] = table.get(ref, 0) + part

    # -- figures
    def counted(self, row):
        return self.begun and self.case.opening_day <= row["day"] <= self.as_of

    def balances(self):
        if not self.begun:                       # 'as of a day before it everything is 0.00'
            return dict.fromkeys(BALANCES, 0)
        first = self.as_of.replace(day=1)
        due = sum(i.unpaid for i in self.items if i.what == "charge" and first <= i.day <= self.as_of)
        arrears = {owner: sum(i.unpaid for i in self.in_arrears(self.as_of, owner)) - self.below[owner]
                   for owner in ("family", "government")}
        held = sum(self.prepaid.values()) + sum(self.stuck.values())
        return dict(due_this_month=due, arrears_family=arrears["family"], arrears_government=arrears["government"],
                    held=held, total_owed=due + arrears["family"] + arrears["government"])

    def totals(self):
        case = self.case
        payments = [row for row in case.payments if self.counted(row) and row["status"] in ("posted", "held")]
        rows = [row for row in case.disbursements if self.counted(row)]
        planned = 0
        for payment in case.payments:
            for payee, share in (("custodial", self.family), ("government", self.government)):
                carried = sum(row["cents"] for row in rows if row["payment_ref"] == payment["ref"] and row["payee"] == payee
                              and row["status"] in ("pending", "issued", "cleared"))
                planned += max(0, share.get(payment["ref"], 0) - carried)
        return dict(
            charged=sum(i.amount for i in self.items if i.what == "charge" and i.entered),
            collected=sum(row["cents"] for row in payments),
            to_family=sum(self.family.values()), kept_by_government=sum(self.government.values()), fees=sum(self.fee.values()),
            refunded=sum(self.refunded_of.values()), planned=planned,
            disbursed=sum(row["cents"] for row in rows if row["status"] in ("issued", "cleared")))


# ---------------------------------------------------------------------------------------------------- the JSON
def unknown(text):
    return text if text else None


def show(case, as_of):
    """What `show` says of the case itself, its obligations, balances and totals."""
    picture = Picture(case, as_of)
    balances, totals = picture.balances(), picture.totals()
    whole = totals["to_family"] + totals["kept_by_government"] + totals["fees"] + totals["refunded"] + balances["held"]
    assert totals["collected"] == whole, (case.id, as_of)
    obligations = [dict(ref=row["ref"], kind=row["kind"], amount=row["amount"], frequency=row["frequency"],
                        starts_on=row["starts_on"], ends_on=unknown(row["ends_on"]), docket=unknown(row["docket"]))
                   for row in sorted(case.obligations, key=lambda row: bytewise(row["ref"]))]
    return {"case": case.id, "status": case.row["status"], "office": case.row["office"], "county": case.row["county_fips"],
            "assistance": assistance_on(case, as_of), "children": case.children, "opened_on": case.row["opened_on"],
            "obligations": obligations,
            "balances": dict({key: money(value) for key, value in balances.items()}, as_of=as_of.isoformat()),
            "totals": {key: money(value) for key, value in totals.items()}}


def written(line):
    amounts = {key: None if line[key] is None else money(line[key]) for key in ("amount", "current", "arrears", "held", "balance")}
    return dict(line, on=line["on"].isoformat(), **amounts)


def ledger(case, since=None, until=None):
    """The lines of `ledger`, without their free text. The last day is the as-of day."""
    picture = Picture(case, until)
    lines = [written(line) for line in picture.lines if since is None or line["on"] >= since]
    if since is not None:
        before = since - timedelta(days=1)
        balance = Picture(case, before).balances()["total_owed"]
        # Reading: the line stands on the first day and says the balance of the evening before (0.00 on the opening day
        # itself); null where the first day is before the opening day.
        lines.insert(0, dict(on=since.isoformat(), kind="brought_forward", ref=None, amount=None, current=None, arrears=None,
                             held=None, status=None, balance=money(balance) if since >= case.opening_day else None))
    return lines


def charges_table(case, as_of):
    """The exported table `charges`, as rows of text."""
    picture = Picture(case, as_of)
    rows = []
    for item in sorted((i for i in picture.items if i.what == "charge" and i.entered), key=lambda i: (i.day, i.place)):
        rows.append(dict(due_on=item.day.isoformat(), obligation_ref=item.ref, kind=item.kind, amount=money(item.amount),
                         unpaid=money(item.unpaid), owed_to=item.owner))
    return rows


def balances_table(case, as_of):
    return {key: money(value) for key, value in Picture(case, as_of).balances().items()}
