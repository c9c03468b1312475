// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/recordtableview.h"

#include "models/tables/paymentcolumns.h"
#include "models/tables/recordtablemodel.h"
#include "tests/unit/ui/madecase.h"
#include "ui/tables/tablemenu.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace caseledger;
using namespace caseledger::test;

/// A table as one uses it: order, balance, rows copied.
class TestRecordTableView : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_view = std::make_unique<RecordTableView>(QStringLiteral("Payments"));
        m_model = new RecordTableModel<PaymentTableRow>(paymentColumns(), Phrasebook(), m_view.get());
        m_model->setRows(usualCase()->tables.payments);
        m_view->setRecords(m_model);
        m_view->resize(1200, 400);
        m_view->show();
    }

    void nothingIsCopiedWhileAmountsAreCovered()
    {
        const auto isOn = std::make_shared<std::atomic<bool>>(false);
        auto *model
            = new RecordTableModel<PaymentTableRow>(paymentColumns(), Phrasebook().withCover(isOn), m_view.get());
        model->setRows(usualCase()->tables.payments);
        m_view->setRecords(model);
        m_view->selectAll();
        const auto copies = [this] {
            QTest::keyClick(m_view.get(), Qt::Key_F10, Qt::ShiftModifier);
            QList<QAction *> found;
            for (const QMenu *menu : m_view->findChildren<QMenu *>()) {
                for (QAction *action : menu->actions()) {
                    if (action->text().contains(QLatin1String("opy rows")) && menu->isVisible())
                        found.append(action);
                }
            }
            return found;
        };
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        *isOn = true;
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
        const QList<QAction *> off = copies();
        QCOMPARE(off.size(), 2);
        QVERIFY(std::ranges::none_of(off, &QAction::isEnabled));
        qobject_cast<QMenu *>(off.first()->parent())->close();
        *isOn = false;
        QVERIFY(std::ranges::all_of(copies(), &QAction::isEnabled));
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("100.00")));
        QTest::keyClick(m_view.get(), Qt::Key_Home); // or Ctrl would count as held for the next row that is chosen
    }

    void newestStandsFirstAndIsCurrent()
    {
        QCOMPARE(m_view->accessibleName(), QStringLiteral("Payments"));
        QCOMPARE(references(), QStringLiteral("P5 P4 P3 P2 P1"));
        QCOMPARE(m_view->currentIndex().row(), 0);
        QCOMPARE(m_view->currentRecord(), 4);
    }

    void equalDaysKeepTheOrderOfEventsBothWays()
    {
        m_view->sortByColumn(column("received_on"), Qt::AscendingOrder);
        QCOMPARE(references(), QStringLiteral("P1 P2 P3 P4 P5"));
        m_view->sortByColumn(column("received_on"), Qt::DescendingOrder);
        QCOMPARE(references(), QStringLiteral("P5 P4 P3 P2 P1"));
    }

    void amountsSortAsAmounts()
    {
        m_view->sortByColumn(column("amount"), Qt::AscendingOrder);
        QCOMPARE(references(), QStringLiteral("P5 P3 P2 P1 P4"));
    }

    void aKeySortsByTheCurrentColumn()
    {
        m_view->setCurrentIndex(m_view->model()->index(1, column("amount")));
        const int record = m_view->currentRecord();
        sortByCurrentColumn(m_view.get());
        QCOMPARE(references(), QStringLiteral("P5 P3 P2 P1 P4"));
        sortByCurrentColumn(m_view.get());
        QCOMPARE(references(), QStringLiteral("P4 P1 P2 P3 P5"));
        QCOMPARE(m_view->currentRecord(), record);
    }

    void amountsStandAtTheRightInAMirroredTableToo()
    {
        const auto align = [this](int column) {
            return m_view->model()->index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        };
        QVERIFY(align(column("amount")).testFlags(Qt::AlignRight | Qt::AlignAbsolute));
        QVERIFY(!align(column("source")).testFlag(Qt::AlignAbsolute));
    }

    void theRunningBalanceShowsOnlyInTheOrderOfDays()
    {
        const int balance = column("balance");
        QVERIFY(!m_view->isColumnHidden(balance));
        m_view->sortByColumn(column("amount"), Qt::AscendingOrder);
        QVERIFY(m_view->isColumnHidden(balance));
        m_view->sortByColumn(column("received_on"), Qt::AscendingOrder);
        QVERIFY(!m_view->isColumnHidden(balance));
    }

    void aColumnWithNothingInItLeavesItsRoom()
    {
        const int reason = column("hold_reason");
        QVERIFY(m_view->isColumnHidden(reason));
        QList<PaymentTableRow> rows = m_model->rows();
        rows[0].payment.holdReason = QStringLiteral("a made-up reason");
        m_model->setRows(rows);
        QVERIFY(!m_view->isColumnHidden(reason));
        rows[0].payment.holdReason.clear();
        m_model->setRows(rows);
        QVERIFY(!m_view->isColumnHidden(reason)); // columns do not come and go under the worker's eyes
    }

    void thereIsACurrentRowWheneverThereAreRows()
    {
        m_model->setRows({});
        QCOMPARE(m_view->currentRecord(), -1);
        m_model->setRows(usualCase()->tables.payments.mid(1, 2));
        QVERIFY(m_view->currentIndex().isValid());
        QCOMPARE(m_view->currentRecord(), 1);
    }

    void rowsAreOneHighLikeTheOther()
    {
        QCOMPARE(m_view->verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
        for (int section = 0; section < m_view->horizontalHeader()->count(); ++section)
            QVERIFY(m_view->horizontalHeader()->sectionResizeMode(section) != QHeaderView::ResizeToContents);
    }

    void copiesWhatIsChosenWithPlainAmounts()
    {
        m_view->selectRow(0);
        const QString one = m_view->chosenText(RecordTableView::Heads::Without);
        QCOMPARE(one.count(u'\n'), 1);
        QCOMPARE(one.section(u'\t', 0, 0), QStringLiteral("04/10/2026"));
        QVERIFY(one.split(u'\t').contains(QStringLiteral("20.00")));
        QVERIFY(!one.contains(u'$'));
        m_view->selectAll();
        const QString all = m_view->chosenText(RecordTableView::Heads::With);
        QCOMPARE(all.count(u'\n'), 6);
        QVERIFY(all.startsWith(QLatin1String("Received\t")));
    }

    void keysCopyAndAskForDetails()
    {
        QSignalSpy details(m_view.get(), &RecordTableView::detailsWanted);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(details.count(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), m_view->chosenText(RecordTableView::Heads::Without));
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), m_view->chosenText(RecordTableView::Heads::With));
    }

    void textsOfTheExtractBreakNoCells()
    {
        QList<PaymentTableRow> rows = m_model->rows();
        rows[4].payment.holdReason = QStringLiteral("one\ttwo\nthree <b>four</b>");
        m_model->setRows(rows);
        m_view->selectAll();
        const QString text = m_view->chosenText(RecordTableView::Heads::Without);
        QCOMPARE(text.count(u'\n'), 5);
        QVERIFY(text.contains(QLatin1String("one two three <b>four</b>")));
    }

private:
    int column(const char *key) const
    {
        for (int i = 0; i < m_model->columnCount(); ++i) {
            if (m_model->headerData(i, Qt::Horizontal, KeyRole).toString() == QLatin1String(key))
                return i;
        }
        return -1;
    }
    QString references() const
    {
        QStringList texts;
        for (int row = 0; row < m_view->model()->rowCount(); ++row)
            texts.append(m_view->model()->index(row, column("payment_ref")).data().toString());
        return texts.join(u' ');
    }

    std::unique_ptr<RecordTableView> m_view;
    RecordTableModel<PaymentTableRow> *m_model = nullptr;
};

QTEST_MAIN(TestRecordTableView)
#include "tst_recordtableview.moc"
