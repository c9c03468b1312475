// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/balancecolumns.h"
#include "models/tables/chargecolumns.h"
#include "models/tables/disbursementcolumns.h"
#include "models/tables/partycolumns.h"
#include "models/tables/paymentcolumns.h"
#include "models/tables/recordtablemodel.h"
#include "tests/support/casetext.h"
#include "tests/unit/tables/tablecase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

CaseTables tables() { return caseTables(tableCase().records, day("2025-03-10"), {}); }

/// Fills, refills and empties a model under the eyes of Qt's model tester, and asks every cell for every role.
template <class Row>
void tryModel(std::span<const Column<Row>> columns, const QList<Row> &rows, Language language)
{
    RecordTableModel<Row> model(columns, Phrasebook(language));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), int(columns.size()));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setRows(rows);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.rowCount(), int(rows.size()));
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            QCOMPARE(model.data(index).toString(), columns[size_t(column)].text(rows[row], Phrasebook(language)));
            QCOMPARE(model.data(index, SortRole), columns[size_t(column)].value(rows[row]));
            QCOMPARE(model.headerData(column, Qt::Horizontal, KeyRole).toString(),
                QString::fromLatin1(columns[size_t(column)].key));
        }
    }
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(resets.size(), 2);
}

} // namespace

class TestRecordTableModel : public QObject
{
    Q_OBJECT

private slots:
    void everySetMakesAModel_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<int>("language");
        for (const char *set : { "payments", "payment files", "disbursements", "disbursement files", "charges",
                 "balances", "party files" }) {
            for (int language = 0; language < 5; ++language)
                QTest::newRow(qPrintable(QLatin1String(set) + QLatin1String(", ") + code(Language(language))))
                    << QString::fromLatin1(set) << language;
        }
    }
    void everySetMakesAModel()
    {
        QFETCH(QString, set);
        QFETCH(int, language);
        const Language spoken = Language(language);
        const CaseFile file = tableCase();
        const QList<PartyTableRow> parents { { Role::Custodial, file.custodial },
            { Role::Noncustodial, file.noncustodial } };
        if (set == QLatin1String("payments"))
            tryModel(paymentColumns(), tables().payments, spoken);
        else if (set == QLatin1String("payment files"))
            tryModel(paymentExportColumns(), tables().payments, spoken);
        else if (set == QLatin1String("disbursements"))
            tryModel(disbursementColumns(), tables().disbursements, spoken);
        else if (set == QLatin1String("disbursement files"))
            tryModel(disbursementExportColumns(), tables().disbursements, spoken);
        else if (set == QLatin1String("charges"))
            tryModel(chargeColumns(), tables().charges, spoken);
        else if (set == QLatin1String("balances"))
            tryModel(balanceColumns(), tables().balances, spoken);
        else
            tryModel(partyExportColumns(), parents, spoken);
    }

    void headersNameTheColumns()
    {
        const RecordTableModel<BalanceTableRow> model(balanceColumns(), Phrasebook());
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Balance"));
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Amount"));
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::TextAlignmentRole),
            QVariant::fromValue(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter));
        QVERIFY(!model.headerData(2, Qt::Horizontal).isValid());
        QVERIFY(!model.headerData(-1, Qt::Horizontal).isValid());
        QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
        QVERIFY(!model.headerData(0, Qt::Horizontal, Qt::DecorationRole).isValid());
    }

    void noCellNoData()
    {
        RecordTableModel<BalanceTableRow> model(balanceColumns(), Phrasebook());
        QVERIFY(!model.data({}).isValid());
        model.setRows(tables().balances);
        QVERIFY(!model.data(model.index(0, 0), Qt::EditRole).isValid());
        QVERIFY(!model.data(model.index(0, 0), Qt::ToolTipRole).isValid()); // a tool tip guesses markup
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        QCOMPARE(model.columnCount(model.index(0, 0)), 0);
    }

    void sortingGoesByValueNotByText()
    {
        const auto row = [](qint64 cents, QDate receivedOn) {
            return PaymentTableRow { .payment = { .receivedOn = receivedOn, .amount = Money::fromCents(cents) } };
        };
        RecordTableModel<PaymentTableRow> model(paymentExportColumns(), Phrasebook());
        model.setRows(
            { row(100'000, QDate(2024, 12, 31)), row(900, QDate(2025, 1, 1)), row(20'000, QDate(2023, 6, 1)) });
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        proxy.setSortRole(SortRole);
        const auto order = [&proxy](int column) {
            proxy.sort(column);
            QStringList texts;
            for (int i = 0; i < proxy.rowCount(); ++i)
                texts.append(proxy.index(i, column).data().toString());
            return texts;
        };
        QCOMPARE(
            order(4), QStringList({ QStringLiteral("$9.00"), QStringLiteral("$200.00"), QStringLiteral("$1,000.00") }));
        QCOMPARE(order(2),
            QStringList({ QStringLiteral("06/01/2023"), QStringLiteral("12/31/2024"), QStringLiteral("01/01/2025") }));
    }

    void firstCellSaysTheWholeRow()
    {
        RecordTableModel<PaymentTableRow> model(paymentColumns(), Phrasebook());
        model.setRows(tables().payments);
        QCOMPARE(model.data(model.index(2, 0), Qt::AccessibleTextRole).toString(),
            QStringLiteral(
                "Received 02/20/2025, Payment P2, Source Income withholding, Amount $400.00, To current $400.00, "
                "To past due $0.00, Held $0.00, Status Posted, Owed after $300.00"));
        QCOMPARE(model.data(model.index(2, 1), Qt::AccessibleTextRole).toString(), QStringLiteral("P2"));
    }

    void rowsCanBeAskedFor()
    {
        RecordTableModel<BalanceTableRow> model(balanceColumns(), Phrasebook());
        model.setRows(tables().balances);
        QCOMPARE(model.row(3).kind, BalanceKind::Held);
        QCOMPARE(model.rows().size(), 5);
    }
};

QTEST_GUILESS_MAIN(TestRecordTableModel)
#include "tst_recordtablemodel.moc"
