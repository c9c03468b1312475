// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/paymentcolumns.h"
#include "models/tables/recordtablemodel.h"
#include "tests/unit/ui/madecase.h"
#include "ui/live/rowchange.h"
#include "ui/tables/recordorder.h"
#include "ui/tables/recordtableview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// Three hundred payments or so, a day each.
QList<PaymentTableRow> payments(int from, int to)
{
    const PaymentTableRow pattern = usualCase()->tables.payments.first();
    QList<PaymentTableRow> rows;
    for (int number = from; number <= to; ++number) {
        PaymentTableRow row = pattern;
        row.payment.ref.text = QStringLiteral("P%1").arg(number, 4, 10, QLatin1Char('0'));
        row.payment.receivedOn = QDate(2025, 1, 1).addDays(number);
        rows.append(row);
    }
    return rows;
}

QString keyOf(const PaymentTableRow &row) { return row.payment.ref.text; }

} // namespace

/// Rows become others under somebody's eyes: what she looks at stays where it is.
class TestStaying : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_view = std::make_unique<RecordTableView>(QStringLiteral("Payments"));
        m_model = new RecordTableModel<PaymentTableRow>(paymentColumns(), Phrasebook(), m_view.get());
        m_model->setRows(payments(1, 300));
        m_view->setRecords(m_model);
        m_view->resize(1000, 420);
        m_view->show();
    }

    void rowsThatComeAboveMoveNothing()
    {
        look(QStringLiteral("P0150"));
        const int y = yOfCurrent();
        take(payments(1, 340));
        QCOMPARE(current(), QStringLiteral("P0150"));
        QCOMPARE(yOfCurrent(), y);
        take(payments(1, 301));
        QCOMPARE(yOfCurrent(), y);
    }

    void rowsThatComeBelowMoveNothing()
    {
        look(QStringLiteral("P0150"));
        const int y = yOfCurrent();
        take(payments(-40, 300));
        QCOMPARE(current(), QStringLiteral("P0150"));
        QCOMPARE(yOfCurrent(), y);
    }

    void theTopRowStaysWhereTheCurrentOneIsOutOfSight()
    {
        look(QStringLiteral("P0290"));
        m_view->verticalScrollBar()->setValue(120);
        const QString top = at(m_view->rowAt(0));
        take(payments(1, 325));
        QCOMPARE(at(m_view->rowAt(0)), top);
        QCOMPARE(current(), QStringLiteral("P0290"));
    }

    void whatIsChosenStaysChosen()
    {
        look(QStringLiteral("P0150"));
        for (const int row : { 140, 145 })
            m_view->selectionModel()->select(
                m_view->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QStringList before = chosen();
        QCOMPARE(before.size(), 3);
        take(payments(1, 310));
        QCOMPARE(chosen(), before);
    }

    void theNearestStaysWhereTheRowHasGone()
    {
        look(QStringLiteral("P0150"));
        QList<PaymentTableRow> rows = payments(1, 300);
        rows.removeIf([](const PaymentTableRow &row) { return row.payment.ref.text == QLatin1String("P0150"); });
        take(rows);
        QCOMPARE(current(), QStringLiteral("P0149")); // the next below, newest first
    }

    void anotherOrderStays()
    {
        look(QStringLiteral("P0150"));
        m_view->sortByColumn(0, Qt::AscendingOrder);
        const int y = yOfCurrent();
        take(payments(-10, 340));
        QCOMPARE(current(), QStringLiteral("P0150"));
        QCOMPARE(yOfCurrent(), y);
    }

    void whatIsMarkedStaysSoWhileMoreComes()
    {
        take(payments(1, 301));
        take(payments(1, 302));
        QVERIFY(m_view->model()->index(0, 0).data(FreshRole).toBool());
        QVERIFY(m_view->model()->index(1, 0).data(FreshRole).toBool());
        QVERIFY(!m_view->model()->index(2, 0).data(FreshRole).toBool());
    }

    void newAndChangedRowsAreMarkedNoOthers()
    {
        QList<PaymentTableRow> rows = payments(1, 301);
        rows[4].payment.amount = rows[4].payment.amount + Money::fromCents(100);
        take(rows);
        QStringList marked;
        for (int row = 0; row < m_view->model()->rowCount(); ++row) {
            if (m_view->model()->index(row, 0).data(FreshRole).toBool())
                marked.append(at(row));
        }
        QCOMPARE(marked, QStringList({ QStringLiteral("P0301"), QStringLiteral("P0005") }));
        const QString said = m_view->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.startsWith(QLatin1String("New: ")), qPrintable(said));
        m_model->setRows(payments(1, 10));
        QVERIFY(!m_view->model()->index(0, 0).data(FreshRole).toBool());
    }

    void theSameRowsAreNoChange()
    {
        QVERIFY(!changeOf(payments(1, 300), payments(1, 300), &keyOf, paymentColumns()).isAny);
        QVERIFY(changeOf(payments(1, 300), payments(1, 299), &keyOf, paymentColumns()).isAny);
        QList<PaymentTableRow> turned = payments(1, 2);
        turned.swapItemsAt(0, 1);
        QVERIFY(changeOf(payments(1, 2), turned, &keyOf, paymentColumns()).isAny);
        QCOMPARE(changeOf(payments(1, 2), turned, &keyOf, paymentColumns()).placesNow, std::vector<int>({ 1, 0 }));
    }

    void rowsOfOneKeyAreToldApartByTheirOrder()
    {
        const QList<PaymentTableRow> twice = payments(7, 7) + payments(7, 7);
        const RowChange change = changeOf(twice, twice + payments(7, 7), &keyOf, paymentColumns());
        QCOMPARE(change.placesNow, std::vector<int>({ 0, 1 }));
        QCOMPARE(change.fresh, std::vector<char>({ 0, 0, 1 }));
    }

    void theFirstRowsOfAnEmptyTableAreShownFromTheTop()
    {
        m_model->setRows({});
        take(payments(1, 50));
        QCOMPARE(current(), QStringLiteral("P0050"));
        take({});
        QCOMPARE(m_view->currentRecord(), -1);
    }

private:
    QString at(int row) const { return m_model->row(m_view->shownRecords().at(size_t(row))).payment.ref.text; }
    QString current() const { return at(m_view->currentIndex().row()); }
    int yOfCurrent() const { return m_view->visualRect(m_view->currentIndex()).top(); }
    QStringList chosen() const
    {
        QStringList keys;
        for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
            keys.append(at(index.row()));
        keys.sort();
        return keys;
    }

    void look(const QString &key)
    {
        for (int row = 0; row < m_view->model()->rowCount(); ++row) {
            if (at(row) != key)
                continue;
            m_view->verticalScrollBar()->setValue(row - 3);
            m_view->setCurrentIndex(m_view->model()->index(row, 1));
        }
        QCOMPARE(current(), key);
    }

    void take(QList<PaymentTableRow> rows)
    {
        const RowChange change = changeOf(m_model->rows(), rows, &keyOf, paymentColumns());
        m_view->replaceRecords([&] { m_model->setRows(std::move(rows)); }, change.placesNow, change.fresh);
    }

    std::unique_ptr<RecordTableView> m_view;
    RecordTableModel<PaymentTableRow> *m_model = nullptr;
};

QTEST_MAIN(TestStaying)
#include "tst_staying.moc"
