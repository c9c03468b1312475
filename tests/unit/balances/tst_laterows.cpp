// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balances/laterows.h"

#include "tests/support/casetext.h"
#include "tests/support/randomcase.h"
#include "tests/unit/ui/madecase.h"
#include "tests/unit/ui/madedesk.h"
#include "ui/cases/caseheader.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casepanes.h"
#include "ui/cases/tablepage.h"
#include "ui/parts/messagebar.h"
#include "ui/tables/datefilter.h"
#include "ui/tables/filterbar.h"
#include "ui/tables/recordtableview.h"

#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// Two payments of which one was not sent on at all and one not whole; D1 and D2 came later than what is due for P1.
LoadedCasePointer lateCase()
{
    return madeCase(QStringLiteral("case 2026-01-01 never opening_family=900.00\n"
                                   "payment P1 2026-01-05 direct_payment 100.00\n"
                                   "payment P2 2026-02-10 direct_payment 60.00\n"
                                   "payment P3 2026-04-20 direct_payment 5.00\n"
                                   "disbursement D1 P2 2026-02-12 custodial 20.00 cleared\n"
                                   "disbursement D2 P2 2026-02-13 custodial 15.00 issued\n"),
        "2026-04-20");
}

LoadedCasePointer withCoveredSources(const LoadedCasePointer &loaded)
{
    auto file = std::make_shared<CaseFile>(*loaded->file);
    for (Payment &payment : file->records.payments)
        payment.source.cover();
    auto covered = std::make_shared<LoadedCase>(*loaded);
    covered->tables = caseTables(file->records, loaded->today, loaded->office.policy);
    covered->file = file;
    return covered;
}

/// How a cell of the status would be drawn.
class SeenDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::initStyleOption;
};

} // namespace

/// Money that should have been sent on: in the table of disbursements, and above it.
class TestLateRows : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk.desk().memory = std::make_shared<DeskMemory>(); // nobody has chosen an order yet
        m_page = std::make_unique<CasePage>(lateCase()->id(), m_desk.desk());
        m_page->resize(1100, 760);
        m_page->show();
        m_page->activateWindow();
        m_page->showCase(lateCase());
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    /// The longest overdue first, then as ever: newest first.
    void whatIsLateStandsFirst()
    {
        QCOMPARE(
            daysLate(), QStringList({ QStringLiteral("103"), QStringLiteral("67"), QString(), QString(), QString() }));
        const QModelIndex first = view()->model()->index(0, 0);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("Planned, overdue")));
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("Days late 103")));
        QCOMPARE(view()->model()->index(2, 0).data().toString(), QStringLiteral("04/22/2026")); // planned, in time
        QCOMPARE(view()->model()->index(4, 0).data().toString(), QStringLiteral("02/12/2026"));
    }

    void whereNothingIsLateThereIsNoSuchColumn()
    {
        m_page->showCase(usualCase());
        const auto *other = view();
        CasePage page(usualCase()->id(), m_desk.desk());
        page.showCase(madeCase(QStringLiteral("case 2026-01-01 never\n"
                                              "disbursement D1 P1 2026-01-14 custodial 1.00 cleared\n"
                                              "disbursement D2 P1 2026-02-14 custodial 1.00 cleared"),
            "2026-04-20"));
        const RecordTableView *table = page.panes()->tablePage(CasePaneId::Disbursements)->view();
        QVERIFY(table->isColumnHidden(1));
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("02/14/2026")); // newest first
        QVERIFY(other);
    }

    void theRowHasASignBesideItsWords()
    {
        const int status = view()->model()->columnCount() - 1;
        QCOMPARE(view()->model()->index(0, status).data().toString(), QStringLiteral("Planned, overdue"));
        const auto drawn = [&](int row) {
            QStyleOptionViewItem option;
            const QModelIndex cell = view()->model()->index(row, status);
            static_cast<SeenDelegate *>(qobject_cast<QStyledItemDelegate *>(view()->itemDelegateForIndex(cell)))
                ->initStyleOption(&option, cell);
            return option;
        };
        QVERIFY(!drawn(0).icon.isNull());
        QVERIFY(drawn(3).icon.isNull());
    }

    void theNoticeSaysHowMuchAndSinceWhen()
    {
        // P1: Wednesday the 7th; P2: Thursday the 12th, 25.00 still missing
        QCOMPARE(notice(),
            QStringLiteral("Disbursements not sent on in time: 2, together $125.00; the oldest was due on 01/07/2026"));
        m_page->showCase(madeCase(QStringLiteral("case 2026-01-01 never"), "2026-04-20"));
        QCOMPARE(notice(), QString());
        m_page->showCase(lateCase());
        QVERIFY(!notice().isEmpty());
    }

    void theNoticeLeadsToTheRows()
    {
        m_page->findChild<DateFilter *>()->choose(DatePreset::ThisMonth);
        view()->sortByColumn(0, Qt::AscendingOrder);
        QPushButton *way = button("Show them");
        QVERIFY(way);
        way->setFocus();
        QTest::keyClick(way, Qt::Key_Space);
        QCOMPARE(m_page->findChild<QTabBar *>()->currentIndex(), int(CasePaneId::Disbursements));
        QCOMPARE(m_page->window()->focusWidget(), view());
        QCOMPARE(view()->currentIndex().row(), 0);
        QCOMPARE(daysLate().first(), QStringLiteral("103"));
        QCOMPARE(view()->model()->rowCount(), 5);
    }

    /// Days differ for a federal tax offset: who may not know of it is told of none.
    /// Rows that a filter hides would be missed where somebody was told that they are there.
    void theNoticeLeadsPastFilters()
    {
        TablePage *page = m_page->panes()->tablePage(CasePaneId::Disbursements);
        page->filters()->addCondition({ .column = QStringLiteral("status"),
            .kind = FilterKind::OneOf,
            .texts = { QStringLiteral("cleared") },
            .preset = DatePreset::Custom,
            .days = {},
            .amount = {} });
        QCOMPARE(page->view()->model()->rowCount(), 1);
        m_page->panes()->showLate();
        QVERIFY(page->view()->filter().isEmpty());
        QVERIFY(page->view()->currentIndex().siblingAtColumn(0).data(Qt::AccessibleTextRole).toString().contains(
            QLatin1String("overdue")));
    }

    void coveredSourcesTellNoDays()
    {
        m_page->showCase(withCoveredSources(lateCase()));
        QCOMPARE(notice(), QString());
        QVERIFY(!daysLate().join(QString()).contains(QLatin1Char('1')));
        QVERIFY(
            !view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("overdue")));
    }

    /// Whatever the case: the notice is the sum of the rows that are marked.
    void noticeAndRowsAgree()
    {
        std::mt19937_64 random(302);
        int withLate = 0;
        for (int round = 0; round < 200; ++round) {
            const CaseRecords records = randomCase(random, 20);
            const QDate asOf = records.supportCase.openedOn.addDays(qint64(random() % 1200));
            const CaseTables tables = caseTables(records, asOf, {});
            Undisbursed sum;
            for (const DisbursementTableRow &row : tables.disbursements) {
                QCOMPARE(row.daysLate.value_or(0) > 0, row.overdue);
                if (!row.overdue)
                    continue;
                sum.amount += row.disbursement.amount;
                ++sum.count;
                if (!sum.oldestDue.isValid() || row.disbursement.issuedOn < sum.oldestDue)
                    sum.oldestDue = row.disbursement.issuedOn;
                QCOMPARE(row.disbursement.issuedOn.addDays(*row.daysLate), asOf);
            }
            for (const DisbursementTableRow &row : tables.disbursements)
                QCOMPARE(row.daysLate.has_value(), sum.count > 0);
            QCOMPARE(tables.undisbursed, sum);
            withLate += sum.count > 0;
        }
        QVERIFY(withLate > 20);
    }

private:
    RecordTableView *view() const { return m_page->panes()->tablePage(CasePaneId::Disbursements)->view(); }
    QStringList daysLate() const
    {
        QStringList days;
        for (int row = 0; row < view()->model()->rowCount(); ++row)
            days.append(view()->model()->index(row, 1).data().toString());
        return days;
    }
    QString notice() const
    {
        for (const MessageBar *bar : m_page->header()->findChildren<MessageBar *>()) {
            if (bar->isVisible() && bar->text().contains(QLatin1String("in time")))
                return bar->text().remove(QChar(0x2068)).remove(QChar(0x2069));
        }
        return {};
    }
    QPushButton *button(const char *text) const
    {
        for (QPushButton *each : m_page->header()->findChildren<QPushButton *>()) {
            if (each->text() == QLatin1String(text))
                return each;
        }
        return nullptr;
    }

    MadeDesk m_desk;
    std::unique_ptr<CasePage> m_page;
};

QTEST_MAIN(TestLateRows)
#include "tst_laterows.moc"
