#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes REVIEW.md: every term and sentence that a native reader has still to approve, by language and paper.

    python3 translations/review.py           writes it
    python3 translations/review.py --check   says whether it is up to date (exit 1 where it is not)
"""
import json
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
REVIEW = FOLDER / "REVIEW.md"
LANGUAGES = {"ar": "Arabic", "it": "Italian", "bn": "Bengali", "ko": "Korean"}
# The papers in the order a parent meets them; what has no place here stands under its context's own name.
PAPERS = {
    "Statement": "Account statement, payment history, support obligation summary; heads and feet of all papers",
    "LedgerLine": "Lines of an account",
    "BalanceKind": "Balances",
    "ObligationKind": "Kinds of support",
    "Frequency": "How often support is due",
    "Role": "The parents",
    "CaseStatus": "Status of a case",
    "Assistance": "Public assistance",
    "PaymentStatus": "Status of a payment",
    "PaymentSource": "Where a payment comes from",
    "Disbursements": "Disbursements",
    "DisbursementMethod": "How money is sent",
    "DisbursementStatus": "Status of money sent",
    "Payee": "To whom money is sent",
    "Coupon": "Payment coupons",
    "MonthlyNotice": "Monthly notice",
    "AccessNotice": "Access notice",
    "PinLetter": "PIN letter",
    "Call": "What staff say to a parent who calls about a lost PIN",
    "Phrasebook": "Periods",
    "Language": "Names of languages",
    "PaperKind": "Names of papers",
    "PaperRefusal": "Why a paper is not made (for staff)",
}


def cell(text):
    return text.replace("|", "\\|").replace("\n", " ")


def messages(code):
    """Context -> [(English, words)] of a language."""
    found = {}
    for context in ElementTree.parse(FOLDER / f"caseledger_{code}.ts").getroot().iter("context"):
        rows = found.setdefault(context.findtext("name"), [])
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation.get("type") in ("vanished", "obsolete"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            rows.append((message.findtext("source"), " / ".join(forms) if forms else translation.text or ""))
    return found


def table(heads, rows):
    lines = ["| " + " | ".join(heads) + " |", "|" + "---|" * len(heads)]
    lines += ["| " + " | ".join(cell(text) for text in row) + " |" for row in rows]
    return lines + [""]


def review():
    terms = json.loads((FOLDER / "glossary.json").read_text(encoding="utf-8"))
    lines = [
        "<!-- SPDX-FileCopyrightText: 2026 Caseledger contributors",
        "     SPDX-License-Identifier: GPL-3.0-or-later",
        "     Written by translations/review.py; changes belong into the .ts files. -->",
        "# What native readers have still to approve",
        "",
        "**No native reader has approved any of these translations yet.** Until one has, whoever hands out a paper in",
        "Arabic, Italian, Bengali or Korean hands out a text that nobody who grew up with the language has read. Each paper",
        "carries its English beside or below it; the English is what counts.",
        "",
        "Terms marked ▲ are proposals; the others are the wording of the published pages. Forms of a plural stand one after",
        "the other, divided by a stroke.",
        "",
    ]
    for code, language in LANGUAGES.items():
        lines += [f"## {language}", "", "### Terms", ""]
        lines += table(["English", language, "to approve"],
            [(term["english"], term[code]["word"], "▲ proposal" if term[code].get("proposal") else "") for term in terms])
        found = messages(code)
        order = list(PAPERS) + sorted(set(found) - set(PAPERS))
        for context in order:
            if found.get(context):
                lines += [f"### {PAPERS.get(context, context)}", ""]
                lines += table(["English", language], found[context])
    return "\n".join(lines)


def main():
    text = review()
    if sys.argv[1:] == ["--check"]:
        if REVIEW.exists() and REVIEW.read_text(encoding="utf-8") == text:
            return 0
        print("REVIEW.md is not what the .ts files say: run translations/review.py", file=sys.stderr)
        return 1
    REVIEW.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
