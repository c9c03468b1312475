# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of coupons, monthly notices and disbursement lists once more, from the texts of design §4 and the contract.

They stand on oracle.Picture. The words in quotes are the design's or the contract's; a comment that begins with "Reading:"
says how we take a sentence that leaves room.
"""
import copy
from datetime import date, timedelta

from oracle import KINDS, Picture, assistance_on, bytewise, falls_on, month_end


def days_of(first, last):
    while first <= last:
        yield first
        first += timedelta(days=1)


# ---------------------------------------------------------------------------------------------------- coupons
def known_on(case, as_of):
    """'What is dated after the as-of day counts for nothing'."""
    known = copy.copy(case)
    for name in "payments", "disbursements", "adjustments":
        setattr(known, name, [row for row in getattr(case, name) if row["day"] <= as_of])
    return known


def coupons(case, first, last, as_of):
    """'one for each due day's unpaid charges and, while arrears stand, its arrears_payment'.

    Reading: a day before the as-of day has no coupon. 'When a charge falls due, prepayments held pay it, oldest first', so
    what is held as of the day covers the first charges to come.
    """
    picture = Picture(known_on(case, as_of), as_of)
    balances = picture.balances()
    arrears = balances["arrears_family"] + balances["arrears_government"]
    seen = {(item.day, item.ref): item.unpaid for item in picture.items if item.what == "charge"}
    purse = sum(picture.prepaid.values())
    result = []
    for d in days_of(as_of, last):
        debts = []
        if d >= case.opening_day:
            due = [row for row in case.obligations if row["kind"] in KINDS and falls_on(row, d)]
            for row in sorted(due, key=lambda row: (KINDS.index(row["kind"]), bytewise(row["ref"]))):
                # What the account of the day knows already: a charge of its own month, perhaps paid ahead.
                unpaid = seen.get((d, row["ref"]), row["cents"])
                covered = min(purse, unpaid) if d > as_of else 0    # what is due on the day itself met its prepayments
                purse -= covered
                debts.append((row["ref"], unpaid - covered))
        if arrears > 0:
            expected = [row for row in case.obligations if row["kind"] == "arrears_payment" and falls_on(row, d)]
            debts += [(row["ref"], row["cents"]) for row in sorted(expected, key=lambda row: bytewise(row["ref"]))]
        debts = [debt for debt in debts if debt[1] > 0]
        if debts and d >= first:
            result.append((d, sum(cents for _, cents in debts), debts))
    return arrears, result


def withholding(case, as_of, days=62):
    """'a posted income_withholding payment in the last 62 days': the day of the latest one, or None."""
    found = [row["day"] for row in case.payments if row["source"] == "income_withholding" and row["status"] == "posted"
             and as_of - timedelta(days=days) <= row["day"] <= as_of]
    return max(found, default=None)


# ---------------------------------------------------------------------------------------------------- monthly notice
SUMS = ["collected", "current", "arrears", "held", "kept", "family", "fee"]


def collections(case, month):
    """What came in on a case in the calendar month that begins on a day, and what earlier money paid in it.

    Reading: 'the day that counts is the day the money pays'; what a prepayment pays is current support of the month in which
    the charge falls due, and leaves what is held; refunds are no part of a notice.
    """
    last = month_end(month)
    picture = Picture(case, last)
    lines = []
    for row in case.payments:
        paid = [part for part in picture.parts if part[1] == row["ref"] and month <= part[0] <= last]
        received = picture.counted(row) and month <= row["day"] and row["status"] in ("posted", "held")
        if not received and not paid:
            continue
        line = dict.fromkeys(SUMS, 0)
        line.update(case=case.id, payment=row["ref"], earlier=not received, on=row["day"] if received else min(part[0] for part in paid))
        line["collected"] = row["cents"] if received else 0
        for _, _, how, cents, family, kept, fee in paid:
            line["arrears" if how == "arrears" else "current"] += cents
            line["family"] += family
            line["kept"] += kept
            line["fee"] += fee
        line["held"] = line["collected"] - line["current"] - line["arrears"]
        lines.append(line)
    return lines


def notice(cases, payers, month):
    """Sections as (payer, lines), 'for each noncustodial parent of the custodial parent's cases', and the sums of all.

    cases by identifier; payers says who pays on each.
    """
    sections, order = {}, []
    for id in sorted(cases):
        if payers[id] not in sections:
            sections[payers[id]] = []
            order.append(payers[id])
        sections[payers[id]] += collections(cases[id], month)
    for lines in sections.values():
        lines.sort(key=lambda line: (line["on"], line["case"], bytewise(line["payment"])))
    every = [line for lines in sections.values() for line in lines]
    return [(payer, sections[payer]) for payer in order], {key: sum(line[key] for line in every) for key in SUMS}


def has_verified_address(party):
    """Reading: an address is known, it was verified, and it has neither changed nor sent mail back since."""
    if not any(party[key] for key in ("street1", "street2", "city", "state", "zip")) or not party["address_verified_on"]:
        return False
    return all(party.get(key, "") <= party["address_verified_on"] for key in ("address_changed_on", "returned_mail_on"))


def rights_assigned(case, as_of):
    """'rights assigned (assistance current, or former with arrears to the government)'."""
    status = assistance_on(case, as_of)
    return status == "current" or (status == "former" and Picture(case, as_of).balances()["arrears_government"] > 0)


# ---------------------------------------------------------------------------------------------------- disbursements
def weekday_of_month(year, month, weekday, n):
    """The n-th Monday (0) ... Sunday (6) of a month; n = -1 is the last one."""
    days = [d for d in days_of(date(year, month, 1), month_end(date(year, month, 1))) if d.weekday() == weekday]
    return days[n if n < 0 else n - 1]


def federal_holidays(year):
    """5 USC 6103, with the weekday beside a holiday that falls on a weekend."""
    days = [date(year, 1, 1), date(year, 7, 4), date(year, 11, 11), date(year, 12, 25), weekday_of_month(year, 1, 0, 3),
            weekday_of_month(year, 2, 0, 3), weekday_of_month(year, 5, 0, -1), weekday_of_month(year, 9, 0, 1),
            weekday_of_month(year, 10, 0, 2), weekday_of_month(year, 11, 3, 4)]
    if year >= 2021:
        days.append(date(year, 6, 19))
    days += [d - timedelta(days=1) for d in days if d.weekday() == 5] + [d + timedelta(days=1) for d in days if d.weekday() == 6]
    return days


def business_days_after(d, count):
    while count:
        d += timedelta(days=1)
        holidays = federal_holidays(d.year) + [h for h in federal_holidays(d.year + 1) if h.year == d.year]
        if d.weekday() < 5 and d not in holidays:
            count -= 1
    return d


def disbursements(case, first, last):
    """Rows sent to the custodial parent in the period, their sum, and what is still to be sent as of its last day.

    Reading: the sum is of rows issued or cleared; rows before the opening day are history and are shown, and counted, too.
    """
    rows = [row for row in case.disbursements if row["payee"] == "custodial" and first <= row["day"] <= last]
    rows.sort(key=lambda row: (row["day"], bytewise(row["ref"])))
    sent = [(row["ref"], row["status"] in ("issued", "cleared")) for row in rows]
    total = sum(row["cents"] for row in rows if row["status"] in ("issued", "cleared"))
    picture = Picture(case, last)
    to_send = {}
    for payment in case.payments:
        carried = sum(row["cents"] for row in case.disbursements
                      if row["payment_ref"] == payment["ref"] and row["payee"] == "custodial" and picture.counted(row)
                      and row["status"] in ("pending", "issued", "cleared"))
        for d, _, _, _, family, _, _ in sorted(part for part in picture.parts if part[1] == payment["ref"]):
            left = max(0, family - carried)
            carried -= family - left
            if left:
                offset = payment["source"] == "federal_tax_offset"
                due = d + timedelta(days=30) if offset else business_days_after(d, 2)
                to_send[due, payment["ref"]] = to_send.get((due, payment["ref"]), 0) + left
    order = sorted(to_send, key=lambda key: (key[0], bytewise(key[1])))
    return sent, total, [(ref, due, to_send[due, ref]) for due, ref in order]
