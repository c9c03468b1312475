// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/tables/tablecase.h"

#include "tests/support/casetext.h"

namespace caseledger::test {

CaseFile tableCase()
{
    CaseFile file;
    file.records
        = caseOf(QStringLiteral("case 2025-01-01 never children=2 opening_family=300.00 opening_on=2025-02-01\n"
                                "obligation O1 current_support 100.00 weekly 2025-01-03\n"
                                "obligation O2 medical 25.50 monthly 2025-01-31\n"
                                "payment P0 2025-01-15 direct_payment 50.00\n"
                                "payment P2 2025-02-20 income_withholding 400.00\n"
                                "payment P1 2025-02-20 federal_tax_offset 75.25 held\n"
                                "payment P3 2025-02-24 other_state 60.00 returned\n"
                                "payment P4 2025-03-01 direct_payment 1200.00\n"
                                "payment P5 2025-09-01 direct_payment 10.00\n"
                                "disbursement D1 P2 2025-02-24 custodial 400.00 cleared\n"
                                "disbursement D2 P1 2025-02-26 refund 20.00 issued\n"
                                "disbursement D3 P2 2025-02-25 government 1.00 stopped\n"));
    file.records.supportCase.id = *CaseId::parse(u"AB12345C1");
    file.records.payments[2].holdReason = QStringLiteral("=joint return, \"both\" spouses");
    file.custodial = { .ref = { QStringLiteral("P-1") },
        .givenName = QStringLiteral("Fatima"),
        .familyName = QStringLiteral("O'Zahra"),
        .nativeName = QStringLiteral("فاطمة الزَّهراء"),
        .language = QStringLiteral("ar"),
        .ssnLast4 = QStringLiteral("0001"),
        .dateOfBirth = QDate(1990, 1, 2),
        .address = { { QStringLiteral("1 Hidden Street"), QStringLiteral("Apt 2"), QStringLiteral("Albany"),
                         QStringLiteral("NY"), QStringLiteral("12207") },
            true },
        .phone = { QStringLiteral("212-555-0101"), true },
        .email = { QStringLiteral("hidden@example.com"), true },
        .addressVerifiedOn = QDate(2025, 1, 5),
        .familyViolence = true };
    file.noncustodial = { .ref = { QStringLiteral("P-2") },
        .givenName = QStringLiteral("Jean-Luc"),
        .familyName = QStringLiteral("Nuñez"),
        .language = QStringLiteral("es"),
        .address = { { QStringLiteral("2 Open Road"), QString(), QStringLiteral("Buffalo"), QStringLiteral("NY"),
                         QStringLiteral("14201") },
            false },
        .phone = { QStringLiteral("+1 212-555-0102"), false },
        .email = { QStringLiteral("open@example.com"), false },
        .addressChangedOn = QDate(2025, 2, 1),
        .returnedMailOn = QDate(2025, 3, 1) };
    return file;
}

CellTable textTable(const QList<QStringList> &rows)
{
    return { QStringLiteral("texts"), rows.value(0), rows.size() - 1, [rows](qsizetype row, qsizetype column) {
                const QString text = rows[row + 1][column];
                return Cell { text, text };
            } };
}

CellTable oneCell(const QVariant &value, const QString &plain)
{
    return { QStringLiteral("one"), { QStringLiteral("key") }, 1, [value, plain](qsizetype, qsizetype) {
                return Cell { value, plain };
            } };
}

} // namespace caseledger::test
