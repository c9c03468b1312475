// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/recordorder.h"

#include "models/tables/view/roworder.h"
#include "tests/unit/tableviews/madetable.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// Whether one value stands before another: as stated, value by value.
bool isBefore(const QVariant &a, const QVariant &b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid();
    if (a.typeId() == QMetaType::QString) {
        static const QCollator english { QLocale(QLocale::English, QLocale::UnitedStates) };
        return english.compare(a.toString(), b.toString()) < 0;
    }
    return a.typeId() == QMetaType::QDate ? a.toDate() < b.toDate() : a.toLongLong() < b.toLongLong();
}

std::vector<int> stableOrder(const QAbstractItemModel &model, int column)
{
    std::vector<int> order(size_t(model.rowCount()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](int a, int b) {
        return isBefore(model.index(a, column).data(SortRole), model.index(b, column).data(SortRole));
    });
    return order;
}

} // namespace

/// Order and filter of a table's rows.
class TestRecordOrder : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<RecordTableModel<MadeRow>>(madeColumns(), Phrasebook());
        m_model->setRows(madeRows(50, 4));
        m_order = std::make_unique<RecordOrder>();
        m_order->setSourceModel(m_model.get());
    }

    void isThatOfAStableSort()
    {
        for (quint32 seed = 0; seed < 40; ++seed) {
            m_model->setRows(madeRows(int(seed) * 7, seed));
            for (int column = -1; column < m_model->columnCount(); ++column) {
                const std::vector<int> expected
                    = column < 0 ? orderedRows(*m_model, -1) : stableOrder(*m_model, column);
                QVERIFY(orderedRows(*m_model, column) == expected);
                m_order->sort(column, Qt::AscendingOrder);
                QVERIFY(m_order->shownRecords() == expected);
                std::vector<int> backwards(expected.rbegin(), expected.rend());
                m_order->sort(column, Qt::DescendingOrder);
                QVERIFY(m_order->shownRecords() == (column < 0 ? expected : backwards));
            }
        }
    }

    void textsStandAsInEnglishDictionaries()
    {
        QRandomGenerator random(13);
        const QString beyond = QStringLiteral("éÄß김نñ\t");
        for (int round = 0; round < 60; ++round) {
            QList<MadeRow> rows = madeRows(80, quint32(round));
            for (MadeRow &row : rows) {
                row.name.clear();
                for (int i = 0; i < random.bounded(12); ++i) {
                    const bool isBeyond = round % 2 && random.bounded(9) == 0;
                    row.name.append(isBeyond ? beyond.at(random.bounded(int(beyond.size())))
                                             : QChar(char16_t(random.bounded(' ', 127))));
                }
            }
            m_model->setRows(rows);
            QVERIFY(orderedRows(*m_model, 1) == stableOrder(*m_model, 1));
        }
    }

    void keepsTheRulesOfAModel()
    {
        const QAbstractItemModelTester tester(m_order.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(11);
        for (int round = 0; round < 200; ++round) {
            switch (random.bounded(4)) {
            case 0:
                m_order->sort(random.bounded(m_model->columnCount() + 1) - 1,
                    random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
                break;
            case 1:
                m_order->setFilter(filterFor(random.bounded(4)), QDate(2026, 4, 20));
                break;
            case 2:
                m_model->changeRows(madeRows(m_model->rowCount(), quint32(round)));
                break;
            default:
                m_model->setRows(madeRows(random.bounded(60), quint32(round)));
            }
            for (int row = 0; row < m_order->rowCount(); ++row) {
                const QModelIndex shown = m_order->index(row, 1);
                QCOMPARE(m_order->mapFromSource(m_order->mapToSource(shown)), shown);
                QCOMPARE(shown.data(), m_order->mapToSource(shown).data());
            }
        }
    }

    void anIndexGoesWithItsRecord()
    {
        const QPersistentModelIndex kept = m_order->index(20, 0);
        const int record = m_order->mapToSource(kept).row();
        m_order->sort(3, Qt::DescendingOrder);
        QCOMPARE(m_order->mapToSource(kept).row(), record);
        m_order->sort(1, Qt::AscendingOrder);
        QCOMPARE(m_order->mapToSource(kept).row(), record);
    }

    void theNearestRowIsTheNextThatIsLeft()
    {
        m_order->sort(4, Qt::AscendingOrder);
        const std::vector<int> all = m_order->shownRecords();
        m_order->setFilter(filterFor(1), QDate(2026, 4, 20));
        const std::vector<int> left = m_order->shownRecords();
        QVERIFY(!left.empty() && left.size() < all.size());
        for (size_t at = 0; at < all.size(); ++at) {
            const auto next = std::find_if(all.begin() + qsizetype(at), all.end(),
                [&left](int record) { return std::ranges::find(left, record) != left.end(); });
            const int expected
                = next == all.end() ? int(left.size()) - 1 : int(std::ranges::find(left, *next) - left.begin());
            QCOMPARE(m_order->nearestRow(all[at]), expected);
        }
        m_order->setFilter(filterFor(3), QDate(2026, 4, 20));
        QCOMPARE(m_order->rowCount(), 0);
        QCOMPARE(m_order->nearestRow(0), -1);
        QCOMPARE(m_order->nearestRow(-1), -1);
        m_order->setFilter({}, QDate(2026, 4, 20));
        QCOMPARE(m_order->nearestRow(-1), 0);
    }

    void readsTheColumnsThatAreShown()
    {
        m_model->setRows({ { .on = QDate(2026, 1, 2),
            .name = QStringLiteral("Zoe"),
            .kind = QStringLiteral("tax"),
            .cents = 100,
            .count = 3 } });
        m_order->setShownColumns({ 3, 1 }, { 3, 1 });
        const auto spoken
            = [this](int column) { return m_order->index(0, column).data(Qt::AccessibleTextRole).toString(); };
        QCOMPARE(spoken(3), QStringLiteral("Amount $1.00, Name Zoe"));
        QCOMPARE(spoken(1), QStringLiteral("Zoe"));
    }

    void looksForWordsInTheColumnsThatAreShown()
    {
        const TableFilter tax { { .column = {},
            .kind = FilterKind::Contains,
            .texts = { QStringLiteral("tax") },
            .preset = DatePreset::Custom,
            .days = {},
            .amount = {} } };
        m_order->setShownColumns({ 1, 2 }, { 1, 2 });
        m_order->setFilter(tax, QDate(2026, 4, 20));
        QVERIFY(m_order->rowCount() > 0);
        QSignalSpy filtered(m_order.get(), &RecordOrder::rowsFiltered);
        m_order->setShownColumns({ 1 }, { 1 });
        QCOMPARE(filtered.count(), 1);
        QCOMPARE(m_order->rowCount(), 0);
    }

    void outlivesItsRecords()
    {
        m_model.reset();
        QCOMPARE(m_order->rowCount(), 0);
        QCOMPARE(m_order->columnCount(), 0);
        QVERIFY(!m_order->mapToSource(m_order->index(0, 0)).isValid());
    }

private:
    /// 0: all; 1, 2: some; 3: none.
    static TableFilter filterFor(int which)
    {
        TableCondition condition { .column = QStringLiteral("kind"),
            .kind = FilterKind::OneOf,
            .texts = { QStringLiteral("lottery") },
            .preset = DatePreset::Custom,
            .days = {},
            .amount = {} };
        if (which == 2)
            condition.texts.append(QString());
        if (which == 3)
            condition.texts = { QStringLiteral("gone") };
        return which == 0 ? TableFilter() : TableFilter { condition };
    }

    std::unique_ptr<RecordTableModel<MadeRow>> m_model;
    std::unique_ptr<RecordOrder> m_order;
};

QTEST_MAIN(TestRecordOrder)
#include "tst_recordorder.moc"
