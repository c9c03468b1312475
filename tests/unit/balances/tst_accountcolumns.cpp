// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/account/balancelinecolumns.h"
#include "models/tables/account/monthcolumns.h"
#include "models/tables/account/totalcolumns.h"
#include "models/tables/disbursementcolumns.h"
#include "tests/support/casetext.h"
#include "tests/support/randomcase.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

CaseFilePointer fileOf(CaseRecords records)
{
    auto file = std::make_shared<CaseFile>();
    file->records = std::move(records);
    return file;
}

template <class Row>
QString cellsOf(std::span<const Column<Row>> columns, const Row &row, const Phrasebook &book = Phrasebook())
{
    QStringList cells;
    for (const Column<Row> &column : columns)
        cells.append(column.text(row, book));
    return cells.join(QLatin1String(" | "));
}

template <class Row>
QString plainCellsOf(std::span<const Column<Row>> columns, const Row &row)
{
    QStringList cells;
    for (const Column<Row> &column : columns)
        cells.append(column.plain(row));
    return cells.join(u',');
}

Money amountOf(const QList<TotalRow> &rows, TotalKind kind) { return rows.at(int(kind)).amount; }

} // namespace

/// The tables of a case's account: lines of a balance, totals, months.
class TestAccountColumns : public QObject
{
    Q_OBJECT

private slots:
    /// As in the ledger's own test: P1 paid January and 10.00 of the opening; 33.00 are on hold.
    void aLineSaysWhatItIsAndWhatIsOpenOfIt()
    {
        const CaseFilePointer file = fileOf(caseOf(QStringLiteral("case 2025-01-01 never opening_family=50.00\n"
                                                                  "obligation O1 current_support 100.00 monthly "
                                                                  "2025-01-05\n"
                                                                  "payment P1 2025-01-10 direct_payment 110.00\n"
                                                                  "payment P3 2025-03-09 direct_payment 33.00 held")));
        const CaseAccount account = accountAsOf(file->records, day("2025-02-20"), {});
        const QList<BalanceLineRow> rows = balanceLineRows(file, account, BalanceKind::TotalOwed);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(cellsOf(balanceLineColumns(), rows.at(0)),
            QStringLiteral("01/01/2025 | Opening balance owed to the family | $50.00 | $40.00 | $40.00"));
        QCOMPARE(cellsOf(balanceLineColumns(), rows.at(1)),
            QStringLiteral("02/05/2025 | Current support due | $100.00 | $100.00 | $140.00"));
        QCOMPARE(plainCellsOf(balanceLineColumns(), rows.at(1)),
            QStringLiteral("2025-02-05,Current support due,100.00,100.00,140.00"));
        const auto held = balanceLineRows(file, accountAsOf(file->records, day("2025-03-09"), {}), BalanceKind::Held);
        QCOMPARE(cellsOf(balanceLineColumns(), held.at(0)),
            QStringLiteral("03/09/2025 | Payment received, on hold | $33.00 | $33.00 | $33.00"));
    }

    void linesSpeakTheBooksLanguage()
    {
        const CaseFilePointer file = fileOf(caseOf(QStringLiteral("case 2025-01-01 never opening_family=50.00")));
        const auto rows
            = balanceLineRows(file, accountAsOf(file->records, day("2025-02-20"), {}), BalanceKind::ArrearsFamily);
        const QString what = balanceLineColumns()[1].text(rows.at(0), Phrasebook(Language::Italian));
        QVERIFY2(what != balanceLineColumns()[1].text(rows.at(0), Phrasebook()), qPrintable(what));
        QCOMPARE(balanceLineColumns()[1].plain(rows.at(0)), QStringLiteral("Opening balance owed to the family"));
    }

    void nothingIsALineOfItsOwn()
    {
        const CaseFilePointer file = fileOf(caseOf(QStringLiteral("case 2025-01-01 never")));
        const auto rows = balanceLineRows(file, accountAsOf(file->records, day("2025-02-20"), {}), BalanceKind::Held);
        QCOMPARE(cellsOf(balanceLineColumns(), rows.at(0)),
            QStringLiteral("02/20/2025 | There is nothing in this balance | $0.00 | $0.00 | $0.00"));
    }

    /// Whatever the case and the day, with sources in sight or covered: the last sum is the balance, and what was
    /// collected is the sum of the five lines after it.
    void sumsComeOutToTheCent()
    {
        std::mt19937_64 random(622);
        for (int round = 0; round < 200; ++round) {
            CaseRecords records = randomCase(random, 25);
            if (round % 3 == 0 && !records.payments.isEmpty())
                records.payments[0].source.cover();
            const CaseFilePointer file = fileOf(records);
            const QDate asOf = records.supportCase.openedOn.addDays(qint64(random() % 1200) - 30);
            const CaseAccount account = accountAsOf(file->records, asOf, {});
            const Balances balances = balancesOf(account);
            for (size_t kind = 0; kind < balanceKeys.size(); ++kind) {
                const auto rows = balanceLineRows(file, account, BalanceKind(kind));
                QVERIFY(!rows.isEmpty());
                QCOMPARE(rows.last().line.running, balance(balances, BalanceKind(kind)));
            }
            const QList<TotalRow> totals = totalRows(totalsOf(records, account, {}), balances);
            QCOMPARE(totals.size(), 9);
            Money sum;
            for (const TotalKind part : { TotalKind::ToFamily, TotalKind::KeptByGovernment, TotalKind::Fees,
                     TotalKind::Refunded, TotalKind::Held })
                sum += amountOf(totals, part);
            QCOMPARE(sum, amountOf(totals, TotalKind::Collected));
        }
    }

    void totalsAreToldAsASum()
    {
        const CaseRecords records = caseOf(QStringLiteral("case 2025-01-01 current opening_government=10.00\n"
                                                          "obligation O1 current_support 150.00 monthly 2025-01-02\n"
                                                          "payment P1 2025-01-03 direct_payment 310.00\n"
                                                          "disbursement D1 P1 2025-01-07 custodial 100.00 cleared"));
        const CaseAccount account = accountAsOf(records, day("2025-01-31"), {});
        QStringList told;
        QStringList keys;
        for (const TotalRow &row : totalRows(totalsOf(records, account, {}), balancesOf(account))) {
            told.append(cellsOf(totalColumns(), row));
            keys.append(totalColumns()[0].plain(row));
        }
        QCOMPARE(told,
            QStringList({ QStringLiteral("Charged | $150.00"), QStringLiteral("Collected | $310.00"),
                QStringLiteral("= to the family | $100.00"), QStringLiteral("+ kept by the government | $60.00"),
                QStringLiteral("+ fees | $0.00"), QStringLiteral("+ refunded | $0.00"),
                QStringLiteral("+ held | $150.00"), QStringLiteral("Disbursed | $100.00"),
                QStringLiteral("Still to be sent | $60.00") }));
        QCOMPARE(keys.join(u' '),
            QStringLiteral(
                "charged collected to_family kept_by_government fees refunded held disbursed planned")); // as in JSON
    }

    void aMonthIsNamedInTheBooksLanguage()
    {
        const MonthFigures month { day("2025-03-01"), Money::fromDollars(100), Money::fromCents(2550),
            Money::fromDollars(-5) };
        QCOMPARE(cellsOf(monthColumns(), month), QStringLiteral("March 2025 | $100.00 | $25.50 | -$5.00"));
        QCOMPARE(plainCellsOf(monthColumns(), month), QStringLiteral("2025-03,100.00,25.50,-5.00"));
        QCOMPARE(monthColumns()[0].text(month, Phrasebook(Language::Italian)), QStringLiteral("marzo 2025"));
        QCOMPARE(monthColumns()[0].value(month), QVariant(day("2025-03-01")));
    }

    void aLateRowCountsItsDays()
    {
        const auto rows = caseTables(caseOf(QStringLiteral("case 2025-01-01 never opening_family=100.00\n"
                                                           "payment P1 2025-01-03 direct_payment 80.00")),
            day("2025-01-17"), {})
                              .disbursements;
        QCOMPARE(rows.size(), 1);
        const auto &late = disbursementColumns()[1];
        QCOMPARE(QLatin1String(late.key), QLatin1String("days_late"));
        QCOMPARE(late.text(rows.at(0), Phrasebook()), QStringLiteral("10")); // due on Tuesday the 7th
        QCOMPARE(late.value(rows.at(0)), QVariant(10));
        DisbursementTableRow inTime = rows.at(0);
        inTime.overdue = false;
        inTime.daysLate = 0;
        QCOMPARE(late.value(inTime), QVariant(0)); // stands behind what is late
        QVERIFY(late.text(inTime, Phrasebook()).isEmpty());
        QCOMPARE(late.plain(inTime), QStringLiteral("0"));
        inTime.daysLate = std::nullopt;
        QVERIFY(!late.value(inTime).isValid());
    }
};

QTEST_APPLESS_MAIN(TestAccountColumns)
#include "tst_accountcolumns.moc"
