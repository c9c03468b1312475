// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterlist.h"

#include "tests/unit/letterwindow/madeletters.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

/// A list under which letters come and go: what one looks at stays.
class TestLetterList : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_lines.clear();
        for (int hours = 100; hours > 0; --hours)
            m_lines.append({ madeLetter(LetterState::Queued, hours), hours * 3600 });
        m_list = std::make_unique<LetterList>(Phrasebook());
        m_list->resize(1000, 300);
        m_list->show();
        m_list->setLines(m_lines);
    }

    void theLongestWaitIsFirstAndCurrent()
    {
        QCOMPARE(m_list->current()->number, m_lines.first().letter.number);
        QCOMPARE(m_list->chosen().size(), 1);
        m_list->setLines({ m_lines.at(50), m_lines.at(10), m_lines.at(70) });
        QCOMPARE(shown(0), m_lines.at(10).letter.number);
        QCOMPARE(shown(2), m_lines.at(70).letter.number);
    }

    void whatWaitsNoMoreIsLast()
    {
        m_lines[0].waited = -1;
        m_list->setLines(m_lines);
        QCOMPARE(shown(99), m_lines.at(0).letter.number);
    }

    void timeAloneMovesNothing()
    {
        choose({ 40, 41, 45 });
        const int scroll = m_list->verticalScrollBar()->value();
        QVERIFY(scroll > 0);
        QSignalSpy reset(m_list->model(), &QAbstractItemModel::modelReset);
        for (LetterLine &line : m_lines)
            line.waited += 30;
        m_list->setLines(m_lines);
        QCOMPARE(reset.count(), 0); // a screen reader says nothing
        QCOMPARE(m_list->verticalScrollBar()->value(), scroll);
        QCOMPARE(m_list->current()->number, m_lines.at(45).letter.number);
        QCOMPARE(m_list->chosen().size(), 3);
    }

    void whatBecomesOfALetterIsTold()
    {
        QSignalSpy changed(m_list.get(), &LetterList::chosenChanged);
        m_lines[0].letter.state = LetterState::Claimed;
        m_list->setLines(m_lines);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_list->current()->state, LetterState::Claimed);
    }

    void othersComeAndGo()
    {
        choose({ 40, 41, 45, 47 });
        const PaperNumber top = shown(m_list->rowAt(0));
        QSignalSpy changed(m_list.get(), &LetterList::chosenChanged);
        m_lines.remove(3, 10); // before it
        m_lines.removeAt(35); // 45 was here: one that was chosen
        m_lines.prepend({ madeLetter(LetterState::Requested, 900), 900 * 3600 });
        m_lines.append({ madeLetter(LetterState::Requested, 0), 0 });
        m_list->setLines(m_lines);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_list->current()->number, m_lines.at(37).letter.number); // 47
        QList<PaperNumber> chosen;
        for (const Letter &letter : m_list->chosen())
            chosen.append(letter.number);
        QCOMPARE(chosen,
            (QList { m_lines.at(31).letter.number, m_lines.at(32).letter.number, m_lines.at(37).letter.number }));
        QCOMPARE(shown(m_list->rowAt(0)), top);
    }

    void theNextOneTakesThePlaceOfTheCurrent()
    {
        choose({ 20 });
        const PaperNumber next = m_lines.at(21).letter.number;
        m_lines.removeAt(20);
        m_list->setLines(m_lines);
        QCOMPARE(m_list->current()->number, next);
        QCOMPARE(m_list->chosen().size(), 1);
        choose({ 98 });
        m_lines.removeLast();
        m_list->setLines(m_lines);
        QCOMPARE(m_list->current()->number, m_lines.last().letter.number);
    }

    void anEmptyListHasNothingChosen()
    {
        m_list->setLines({});
        QVERIFY(!m_list->current());
        QVERIFY(m_list->chosen().isEmpty());
        m_list->setLines(m_lines);
        QVERIFY(m_list->current());
    }

    void allOfThemStayChosen()
    {
        m_list->selectAll();
        m_lines.removeAt(50);
        m_list->setLines(m_lines);
        QCOMPARE(m_list->chosen().size(), 99);
        QCOMPARE(m_list->selectionModel()->selection().size(), 1); // in one range, or two thousand would be slow
    }

    void aRowIsReadAsAWhole()
    {
        Letter letter = madeLetter(LetterState::Failed, 60);
        letter.reason = QStringLiteral("the printer is out of paper");
        letter.approvedBy = QStringLiteral("colleague");
        letter.place = QStringLiteral("printer KYO-2");
        m_list->setLines({ { letter, 60 * 3600 } });
        const QString spoken = m_list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(spoken,
            QStringLiteral(
                "Letter %1, Case AA00001A1, Parent Custodial, State Failed, Waiting 2 days, Why the printer is "
                "out of paper, Asked for 11/11/2026 07:00, By agent, Approved by colleague, Attempt 1, Where "
                "printer KYO-2")
                .arg(letter.number.text()));
        QCOMPARE(m_list->accessibleName(), QStringLiteral("PIN letters"));
    }

    void everyColumnHasAHeadAndAKeyOfItsOwn()
    {
        QSet<QString> keys;
        QSet<QString> titles;
        for (const Column<LetterLine> &column : letterColumns()) {
            keys.insert(QString::fromLatin1(column.key));
            titles.insert(QString::fromLatin1(column.title));
            const QString key = QString::fromLatin1(column.key);
            const bool mayBeEmpty
                = QStringList { QStringLiteral("approved_by"), QStringLiteral("place"), QStringLiteral("reason") }
                      .contains(key);
            QCOMPARE(column.plain(m_lines.first()).isEmpty(), mayBeEmpty);
        }
        QCOMPARE(size_t(keys.size()), letterColumns().size());
        QCOMPARE(size_t(titles.size()), letterColumns().size());
    }

    void whatIsCopiedIsWhatIsShown()
    {
        const QString text = m_list->chosenText(RecordTableView::Heads::With);
        QVERIFY2(text.startsWith(QLatin1String("Letter\tCase\tParent\tState\tWaiting")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("\t4 days\t")), qPrintable(text)); // an age, and no amount of money
    }

private:
    PaperNumber shown(int row) const { return *PaperNumber::parse(m_list->model()->index(row, 0).data().toString()); }
    /// Rows as shown; the last becomes current.
    void choose(const QList<int> &rows)
    {
        QItemSelection selection;
        for (const int row : rows)
            selection.select(m_list->model()->index(row, 0), m_list->model()->index(row, 0));
        m_list->setCurrentIndex(m_list->model()->index(rows.last(), 0));
        m_list->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QCOMPARE(m_list->chosen().size(), rows.size());
    }

    QList<LetterLine> m_lines; ///< in the order they are shown in
    std::unique_ptr<LetterList> m_list;
};

QTEST_MAIN(TestLetterList)
#include "tst_letterlist.moc"
