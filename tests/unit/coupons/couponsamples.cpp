// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/coupons/couponsamples.h"

namespace caseledger::test {

namespace {

Recipient recipient(Payer payer)
{
    Recipient parent { .role = Role::Noncustodial, .name = QStringLiteral("Omar Testfield") };
    switch (payer) {
    case Payer::Short:
        break;
    case Payer::SixtyLetters:
        parent.name = QStringLiteral("Maximilian-Bartholomew Wolfeschlegelsteinhausenbergerdorff Jr");
        parent.nativeName = QStringLiteral("Wolfeschlegelsteinhausenbergerdorff Maximilian-Bartholomew Jr");
        break;
    case Payer::Arabic:
        parent.nativeName = QStringLiteral("عمر عبد الرحمن (الحقل) بن إسماعيل");
        break;
    case Payer::Bengali:
        parent.nativeName = QStringLiteral("মোহাম্মদ আব্দুর রহমান চৌধুরী");
        break;
    case Payer::Korean:
        parent.nativeName = QStringLiteral("김민수");
        break;
    case Payer::Unknown:
        parent.name.clear();
        break;
    }
    return parent;
}

} // namespace

CouponSheet couponSheet(int coupons, Money eachDebt, int kinds, Payer payer)
{
    CouponSheet sheet {
        .recipient = recipient(payer), .asOf = QDate(2026, 11, 22), .arrears = Money::fromCents(99999999)
    };
    sheet.records.supportCase.id = *CaseId::parse(u"AB12345C1");
    sheet.records.supportCase.countyFips = QStringLiteral("36089"); // the longest name: St. Lawrence
    for (int kind = 0; kind < kinds; ++kind)
        sheet.records.obligations.append(Obligation { .kind = ObligationKind(kind), .amount = eachDebt });
    for (int i = 0; i < coupons; ++i) {
        Coupon coupon { .dueOn = QDate(2026, 12, 1).addDays(7 * i) };
        for (int kind = 0; kind < kinds; ++kind) {
            coupon.debts.push_back({ kind, eachDebt });
            coupon.amount += eachDebt;
        }
        sheet.coupons.push_back(coupon);
    }
    return sheet;
}

Letterhead couponOffice()
{
    Letterhead letterhead;
    letterhead.office.name = QStringLiteral("Sample County Support Collection Unit");
    letterhead.office.addressLines = { QStringLiteral("PO Box 55501"), QStringLiteral("Exampleville, NY 10000-0001") };
    letterhead.office.scanLine = QStringLiteral("{case}{due:MMddyy}{amount:10}{check:luhn}");
    return letterhead;
}

std::vector<Page> couponPagesOf(const CouponSheet &sheet, Language language, CouponStock stock)
{
    return couponPages(sheet, couponOffice(), Phrasebook(language), stock);
}

} // namespace caseledger::test
