// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/documents/samples.h"

#include "tests/support/casetext.h"

namespace caseledger::test {

namespace {

CaseFile fileOf(CaseRecords records)
{
    CaseFile file;
    records.supportCase.id = *CaseId::parse(u"AA00001A1");
    records.supportCase.countyFips = QStringLiteral("36061");
    file.records = std::move(records);
    file.custodial.ref = { QStringLiteral("R1") };
    file.noncustodial.ref = { QStringLiteral("R2") };
    file.custodial.givenName = QStringLiteral("Maria");
    file.custodial.familyName = QStringLiteral("Samplewood");
    file.custodial.language = QStringLiteral("en");
    file.custodial.address = { PostalAddress { .street1 = QStringLiteral("100 Example Street"),
                                   .street2 = QStringLiteral("Apartment 5"),
                                   .city = QStringLiteral("New York"),
                                   .state = QStringLiteral("NY"),
                                   .zip = QStringLiteral("10013") },
        false };
    file.noncustodial.givenName = QStringLiteral("Omar");
    file.noncustodial.familyName = QStringLiteral("Testfield");
    file.noncustodial.nativeName = QStringLiteral("عمر الحقل");
    file.noncustodial.address = { PostalAddress { .street1 = QStringLiteral("7 Invented Road"),
                                      .city = QStringLiteral("Albany"),
                                      .state = QStringLiteral("NY"),
                                      .zip = QStringLiteral("12207-0001") },
        false };
    return file;
}

QString weekly(QDate from, QDate to, const QString &amount, int first)
{
    QString text;
    for (QDate on = from; on <= to; on = on.addDays(7))
        text += QStringLiteral("payment P%1 %2 income_withholding %3\n")
                    .arg(first++, 6, 10, QLatin1Char('0'))
                    .arg(on.toString(Qt::ISODate), amount);
    return text;
}

} // namespace

CaseFile ordinaryCase()
{
    return fileOf(
        caseOf(QStringLiteral("case 2024-06-01 never children=2 opening_family=1250.00 opening_government=340.50\n"
                              "assistance 2025-03-01 current\n"
                              "assistance 2025-09-01 former\n"
                              "obligation O1 current_support 125.00 weekly 2024-06-07\n"
                              "obligation O2 child_care 80.00 monthly 2024-06-01 2025-05-31\n"
                              "obligation O3 arrears_payment 25.00 weekly 2025-01-03\n"
                              "payment P000001 2024-05-20 direct_payment 60.00\n"
                              "payment P900001 2025-02-14 direct_payment 412.35 returned\n"
                              "payment P900002 2026-03-20 federal_tax_offset 731.08 held\n"
                              "adjustment A1 2025-04-10 arrears_family -45.25\n")
            + weekly({ 2024, 6, 12 }, { 2026, 3, 25 }, QStringLiteral("131.50"), 100)));
}

CaseFile twentyOneYearCase()
{
    return fileOf(caseOf(QStringLiteral("case 2005-01-01 never children=1 opening_on=2005-01-01\n"
                                        "obligation O1 current_support 95.00 weekly 2005-01-07\n")
        + weekly({ 2005, 1, 12 }, { 2026, 3, 25 }, QStringLiteral("93.10"), 1)));
}

CaseFile caseWithPayments(int payments)
{
    QString text
        = QStringLiteral("case 2025-01-01 never children=1\nobligation O1 current_support 500.00 monthly 2025-01-01\n");
    for (int i = 0; i < payments; ++i)
        text += QStringLiteral("payment P%1 %2 direct_payment 10.00\n")
                    .arg(i, 4, 10, QLatin1Char('0'))
                    .arg(QDate(2025, 1, 2).addDays(i).toString(Qt::ISODate));
    return fileOf(caseOf(text));
}

CaseFile secondCase()
{
    CaseFile file = fileOf(caseOf(QStringLiteral("case 2024-06-01 never children=2 opening_family=250.00\n"
                                                 "obligation O1 current_support 125.00 weekly 2024-06-07\n"
                                                 "payment P0 2025-11-13 direct_payment 9000.00\n"
                                                 "payment P1 2026-02-03 direct_payment 900.00\n"
                                                 "payment P2 2026-02-13 direct_payment 600.00 held\n"
                                                 "payment P3 2026-02-20 direct_payment 60.00 returned\n"
                                                 "disbursement D1 P1 2026-02-05 custodial 500.00 cleared\n"
                                                 "disbursement D2 P1 2026-02-06 custodial 100.00 returned\n"
                                                 "disbursement D3 P1 2026-02-09 custodial 110.00 pending\n"
                                                 "disbursement D4 P0 2026-02-10 custodial 250.25 issued\n"
                                                 "disbursement D5 P0 2026-02-11 custodial 33.00 stopped\n"
                                                 "disbursement D6 P0 2026-02-11 government 44.00 cleared\n")));
    file.records.supportCase.id = *CaseId::parse(u"BB00002B1");
    file.records.supportCase.countyFips = QStringLiteral("36047");
    file.noncustodial.ref = { QStringLiteral("R3") };
    file.noncustodial.givenName = QStringLiteral("Paul");
    file.noncustodial.familyName = QStringLiteral("Otherman");
    file.noncustodial.nativeName.clear();
    return file;
}

Letterhead office()
{
    Letterhead letterhead;
    letterhead.office.name = QStringLiteral("Sample County Support Collection Unit");
    letterhead.office.addressLines = { QStringLiteral("PO Box 55501"), QStringLiteral("Exampleville, NY 10000-0001") };
    letterhead.office.phone = QStringLiteral("212-555-0100");
    letterhead.office.tty = QStringLiteral("212-555-0101");
    return letterhead;
}

Statement statementOf(const CaseFile &file, StatementKind kind, Role role)
{
    const DateRange period { file.supportCase().openedOn < QDate(2024, 1, 1) ? QDate(2005, 1, 1) : QDate(2025, 1, 1),
        QDate(2026, 3, 31) };
    return makeStatement(file, kind, role, period, DistributionPolicy());
}

std::vector<Page> pagesOf(const Statement &statement, Language language)
{
    return statementPages(statement, office(), QDate(2026, 3, 31), Phrasebook(language));
}

MonthlyNotice noticeOf(int payments)
{
    MonthlyNotice notice { .recipient = recipientOf(ordinaryCase(), Role::Custodial),
        .cases = { *CaseId::parse(u"AA00001A1") },
        .month = { QDate(2026, 2, 1), QDate(2026, 2, 28) },
        .sections = { { .noncustodial = QStringLiteral("Omar Testfield") } } };
    for (int i = 0; i < payments; ++i) {
        notice.sections.front().lines.push_back({ .caseId = notice.cases.front(),
            .payment = { QStringLiteral("P%1").arg(i) },
            .on = QDate(2026, 2, 1).addDays(i % 28),
            .money = { .collected = Money::fromDollars(100),
                .current = Money::fromDollars(60),
                .arrears = Money::fromDollars(30),
                .held = Money::fromDollars(10),
                .keptByGovernment = Money::fromDollars(20),
                .toFamily = Money::fromDollars(70) } });
    }
    addUp(notice);
    return notice;
}

void addUp(MonthlyNotice &notice)
{
    notice.sums = {};
    for (PayerSection &section : notice.sections) {
        section.sums = {};
        for (const CollectionLine &line : section.lines)
            section.sums += line.money;
        notice.sums += section.sums;
    }
}

} // namespace caseledger::test
