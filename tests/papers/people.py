# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two made-up offices: one in which everything is as long and awkward as it may be, one in which it is short or absent.

All of it is fixed, so that the same papers come out on every day and machine."""
import datetime
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "contract"))
from support import write_extract  # noqa: E402

TODAY = "2026-11-20"
LONG_CASE, LONG_SECOND = "LW00001A1", "LW00002A1"
SHORT_CASE, EMPTY_CASE, ENDLESS_CASE = "SW00001A1", "EW00001A1", "TW00001A1"
ENDLESS_PAYMENTS = 10_000

# Sixty letters each, given and family name together. What could be taken for a place-holder, a list, markup or a formula is
# part of a name; the brackets show whether a text is read in its direction.
LATIN_GIVEN = "=Maximiliana (Billie) 2nd %1 %n"
LATIN_FAMILY = "O'Testwood-Exampleson <b>[III]"
OTHER_GIVEN, OTHER_FAMILY = "Wilhelmina-Quill %2 Octavianus", "Placeholder-Samplefield (Jr) 3"
THIRD_GIVEN, THIRD_FAMILY = "Hangyeol-Invented Threesyllabl", "Madeupson-Notarealname [%L1] 4"
ARABIC_NAME = "الاسم المختلق الطويل جدا (مثال 2) عبد المثال بن نموذج الاختبار"
BENGALI_NAME = "দৃষ্টান্তকুমার পরীক্ষামূলক-নমুনাচরিত্র (উদাহরণ ৩) ক্ষুদ্রকাল্পনিক"
HANGUL_NAME = "가상의인물 견본이름 (보기 4) 시험용으로지어낸아주긴이름 홍길동아무개 본보기사람 없는사람 견본이름 끝 이름"

LONG_STREETS = ["1234567 Northwest Exampleford-upon-Testwater Boulevard",
                "Building 12B, Stairway C, Floor 30, Apartment 3004-A (rear)"]
LONG_CITY = "Saint Placeholder-on-the-Sample"
OFFICE_LINES = [f"Wing {n}, Floor {n}" for n in range(1, 13)]


def days(first, last, step):
    day, end = datetime.date.fromisoformat(first), datetime.date.fromisoformat(last)
    while day <= end:
        yield day.isoformat()
        day += datetime.timedelta(step)


def long_office(folder):
    """A case of everything, with a second one of the same custodial parent."""
    case = dict(case_id=LONG_CASE)
    received = list(days("2025-10-01", TODAY, 7))
    amounts = ["1,234.56".replace(",", ""), "131.50", "999.99", "0.01"]
    payments = [dict(case, payment_ref=f"={n}+1", received_on=day, amount=amounts[n % 4], status="posted")
                for n, day in enumerate(received)]
    payments += [
        dict(case, payment_ref="R-HELD", received_on="2026-10-20", amount="999999.99", source="federal_tax_offset",
             status="held", hold_reason="=HELD(1)"),
        dict(case, payment_ref="R-RETURNED", received_on="2026-10-21", amount="412.35", status="returned"),
        dict(case, case_id=LONG_SECOND, payment_ref="=9+1", received_on="2026-10-22", amount="5.00"),
    ]
    states = ["cleared", "issued", "pending", "returned", "stopped"]
    methods = ["debit_card", "direct_deposit", "check"]
    sent = [dict(case, payment_ref=f"={n}+1", disbursement_ref=f"=D{n}", issued_on=day, method=methods[n % 3],
                 amount=amounts[n % 4], status=states[n % 5] if n > 40 else "cleared")
            for n, day in enumerate(received[:-2])]
    return write_extract(
        folder,
        parties=[
            dict(party_ref="P1", given_name=LATIN_GIVEN, family_name=LATIN_FAMILY, native_name=ARABIC_NAME, ssn="900-11-0001",
                 street1=LONG_STREETS[0], street2=LONG_STREETS[1], city=LONG_CITY, state="NY", zip="12207-0001",
                 address_verified_on="2025-01-01", phone="518-555-0101"),
            dict(party_ref="P2", given_name=OTHER_GIVEN, family_name=OTHER_FAMILY, native_name=BENGALI_NAME, ssn="900-11-0002",
                 street1=LONG_STREETS[0], street2=LONG_STREETS[1], city=LONG_CITY, state="NY", zip="12180-0002",
                 address_verified_on="2025-01-01", phone="518-555-0102"),
            dict(party_ref="P3", given_name=THIRD_GIVEN, family_name=THIRD_FAMILY, native_name=HANGUL_NAME, ssn="900-11-0003"),
        ],
        cases=[
            dict(case, assistance="never", children="3", county_fips="36089", custodial_ref="P1", noncustodial_ref="P2",
                 opening_arrears_family="999999.99", opening_arrears_government="999999.99"),
            dict(case_id=LONG_SECOND, custodial_ref="P1", noncustodial_ref="P3"),
        ],
        assistance=[dict(case, starts_on="2025-03-01", assistance="current"),
                    dict(case, starts_on="2026-10-15", assistance="former")],
        obligations=[
            dict(case, obligation_ref="=O1", amount="125.00", frequency="weekly", docket="F-01234-25/25A (2nd) %1"),
            dict(case, obligation_ref="=O2", kind="child_care", amount="9999.99", docket="[F] 5-25"),
            dict(case, obligation_ref="=O3", kind="medical", amount="45.50", frequency="semimonthly"),
            dict(case, obligation_ref="=O4", kind="spousal", amount="200.00", frequency="biweekly", ends_on="2026-12-31"),
            dict(case, obligation_ref="=O5", kind="arrears_payment", amount="25.00", frequency="monthly"),
        ],
        payments=payments,
        disbursements=sent,
        adjustments=[dict(case, adjustment_ref="=A1", on="2026-09-10", amount="-5.00", reason="=made up"),
                     dict(case, adjustment_ref="=A2", on="2026-09-11", bucket="arrears_government", amount="999999.99")],
    )


def short_office(folder, endless):
    """A case in which one payment is all there is and one cent too much was taken off; one without anything at all, and
    one with ten thousand payments."""
    case = dict(case_id=SHORT_CASE)
    people = [dict(party_ref="P1", given_name="Bo", family_name="Ex", street1="1 A St", city="Troy", state="NY", zip="12180",
                   address_verified_on="2025-01-01"),
              dict(party_ref="P2", given_name="Al", family_name="Wy", street1="2 B St", city="Rye", state="NY", zip="10580",
                   address_verified_on="2025-01-01"),
              dict(party_ref="P3", family_name="Nil")]
    cases = [dict(case, opened_on="2026-10-01", children="1"), dict(case_id=EMPTY_CASE, custodial_ref="P3")]
    payments = [dict(case, payment_ref="R1", received_on="2026-10-05", amount="200.00"),
                dict(case, payment_ref="R2", received_on="2026-11-05", amount="200.00")]
    if endless:
        cases.append(dict(case_id=ENDLESS_CASE, custodial_ref="P3"))
        payments += [dict(case_id=ENDLESS_CASE, payment_ref=f"T{n:05}", received_on=f"2026-{1 + n % 10:02}-{1 + n % 28:02}",
                          amount="1.00") for n in range(ENDLESS_PAYMENTS)]
    return write_extract(
        folder, parties=people, cases=cases,
        obligations=[dict(case, obligation_ref="O1", amount="200.00", starts_on="2026-10-01")],
        payments=payments,
        disbursements=[dict(case, payment_ref="R1", disbursement_ref="D1", issued_on="2026-10-07", amount="200.00"),
                       dict(case, payment_ref="R2", disbursement_ref="D2", issued_on="2026-11-09", amount="200.00")],
        adjustments=[dict(case, adjustment_ref="A1", on="2026-11-06", bucket="arrears_government", amount="-0.01")],
    )


# What an office sets, as far as the long papers show it.
LONG_SETTINGS = {
    "office_name": "Office of Child Support Enforcement, Made-up Quarters of Placeholder (East) [%1]",
    "address_block": "\n".join(OFFICE_LINES),
    "return_address": "Room for Post\nPO Box 1 (%1)\nSampleton, NY 00100",
    "phone": "518-555-0100",
    "tty": "518-555-0199",
    "scan_line": "{case}{due:MMddyy}{amount:10}{check:luhn}",
}
