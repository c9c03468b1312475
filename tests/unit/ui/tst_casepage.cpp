// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casepage.h"

#include "tests/unit/ui/madecase.h"
#include "tests/unit/ui/madedesk.h"
#include "ui/caller/callerbar.h"
#include "ui/cases/caseheader.h"
#include "ui/cases/casepanes.h"
#include "ui/cases/partycard.h"
#include "ui/cases/tablefooter.h"
#include "ui/cases/tablepage.h"
#include "ui/tables/datefilter.h"
#include "ui/tables/recordtableview.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// Every text that a label of the widget shows.
QString shownTexts(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

/// A case's page: what it shows, what it keeps to itself, and its tables.
class TestCasePage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_page = std::make_unique<CasePage>(usualCase()->id(), m_desk.desk());
        m_page->resize(1000, 700);
        m_page->show();
    }

    void isUsableBeforeTheCaseIsThere()
    {
        QVERIFY(!m_page->header());
        QVERIFY(!m_page->panes());
        QVERIFY(!m_page->loaded());
        QVERIFY(!m_page->grab().isNull());
    }

    void hasTheTablesScriptsRelyOn()
    {
        m_page->showCase(usualCase());
        QTRY_COMPARE(m_page->findChildren<RecordTableView *>().size(), 6);
        QStringList names;
        for (const RecordTableView *view : m_page->findChildren<RecordTableView *>()) {
            names.append(view->accessibleName());
            QVERIFY2(view->currentIndex().isValid(), qPrintable(names.last()));
        }
        names.sort();
        QCOMPARE(
            names.join(u' '), QStringLiteral("Balances Charges Disbursements Lines of the balance Payments Totals"));
        const auto *statement = m_page->findChild<CaseHeader *>()->findChild<QPushButton *>();
        QVERIFY(statement);
    }

    /// What an import made another parent's case of is not that caller's any more.
    void aCallerWhoIsNoParentAnyMoreIsForgotten()
    {
        Party custodial = madeParty(QStringLiteral("Ana"), QStringLiteral("Testwood"));
        custodial.ref = { QStringLiteral("P1") };
        Party noncustodial = madeParty(QStringLiteral("Quill"), QStringLiteral("Exampleson"));
        noncustodial.ref = { QStringLiteral("P2") };
        const LoadedCasePointer first = withParents(usualCase(), custodial, noncustodial);
        m_page->showCase(first);
        CallerBar *caller = m_page->header()->caller();
        caller->noteVerified(Role::Custodial);
        custodial.givenName = QStringLiteral("Anna");
        m_page->showCase(withParents(first, custodial, noncustodial)); // the same two, read again
        QCOMPARE(caller->caller(), CallerRole::Custodial);
        QCOMPARE(caller->verified(), std::optional(Role::Custodial));
        custodial.ref = { QStringLiteral("P3") };
        m_page->showCase(withParents(first, custodial, noncustodial));
        QCOMPARE(caller->caller(), CallerRole::NotSet);
        QVERIFY(!caller->verified());
    }

    void theHeaderSaysWhoAndWhat()
    {
        m_page->showCase(usualCase());
        const QString texts = shownTexts(*m_page->findChild<CaseHeader *>());
        for (const char *part : { "ZZ00001A1", "Ada Madeup", "Ben Invented", "Kings County", "2 children", "555-0101",
                 "Sampleville", "SSN ends in 0001", "$190.00" })
            QVERIFY2(texts.contains(QLatin1String(part)), part);
    }

    void whatIsProtectedIsNowhere()
    {
        const LoadedCasePointer loaded
            = withParents(usualCase(), madeParty(QStringLiteral("Ada"), QStringLiteral("Madeup"), true),
                madeParty(QStringLiteral("Ben"), QStringLiteral("Invented")));
        m_page->showCase(loaded);
        const QList<PartyCard *> cards = m_page->findChildren<PartyCard *>();
        QCOMPARE(cards.size(), 2);
        const QString custodial = shownTexts(*cards.at(0));
        for (const char *part : { "555-0101", "Sampleville", "someone@example.org" })
            QVERIFY2(!custodial.contains(QLatin1String(part)), part);
        QVERIFY(custodial.contains(QLatin1String("withheld")));
        QVERIFY(shownTexts(*cards.at(1)).contains(QLatin1String("Sampleville")));
        QTRY_VERIFY(shownTexts(*m_page).contains(QLatin1String("Protected: Custodial parent")));
        m_page->showCase(usualCase());
        QVERIFY(!shownTexts(*m_page).contains(QLatin1String("Protected")));
    }

    void namesAreTextNotMarkup()
    {
        m_page->showCase(withParents(usualCase(),
            madeParty(QStringLiteral("<b>Ada</b>"), QStringLiteral("&Madeup\nLine")), madeParty(QString(), QString())));
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        const QString texts = shownTexts(*m_page->findChild<CaseHeader *>());
        QVERIFY2(texts.contains(QLatin1String("<b>Ada</b> &Madeup Line")), qPrintable(texts));
        QVERIFY(texts.contains(QLatin1String("Name unknown")));
    }

    void aPeriodAppliesToAllTablesButBalances()
    {
        m_page->showCase(usualCase());
        QCOMPARE(rows(CasePaneId::Payments), 5);
        m_page->findChild<DateFilter *>()->choose(DatePreset::ThisMonth);
        QCOMPARE(rows(CasePaneId::Payments), 1);
        QCOMPARE(rows(CasePaneId::Charges), 1);
        QVERIFY(foot(CasePaneId::Payments).startsWith(QLatin1String("1 of 5 payments")));
        m_page->panes()->choosePane(CasePaneId::Balances);
        const auto *balances = qobject_cast<RecordTableView *>(m_page->window()->focusWidget());
        QVERIFY(balances && balances->accessibleName() == QLatin1String("Balances"));
        QCOMPARE(balances->model()->rowCount(), 5);
        QVERIFY(!m_page->findChild<DateFilter *>()->isEnabled());
        m_page->panes()->choosePane(CasePaneId::Charges);
        QVERIFY(m_page->findChild<DateFilter *>()->isEnabled());
    }

    void anEmptyPeriodSaysSoAndOffersTheWayOut()
    {
        m_page->showCase(usualCase());
        m_page->findChild<DateFilter *>()->choose(DatePreset::LastYear);
        QCOMPARE(rows(CasePaneId::Payments), 0);
        const TablePage *page = m_page->panes()->tablePage(CasePaneId::Payments);
        const QString texts = shownTexts(*page);
        QVERIFY2(texts.contains(QLatin1String("01/01/2025")), qPrintable(texts));
        QVERIFY2(texts.contains(QLatin1String("04/10/2026")), qPrintable(texts)); // the latest there is
        m_page->panes()->focusPane();
        QCOMPARE(m_page->window()->focusWidget(), page->findChild<QPushButton *>());
        QTest::mouseClick(page->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(rows(CasePaneId::Payments), 5);
    }

    void aCaseWithoutRowsSaysSoToAScreenReader()
    {
        m_page->showCase(madeCase(QString(), "2026-04-20"));
        m_page->panes()->focusPane();
        const auto *said = qobject_cast<QLabel *>(m_page->window()->focusWidget());
        QVERIFY(said);
        QCOMPARE(said->text(), QStringLiteral("No payments yet."));
    }

    void readingAgainKeepsOnesPlace()
    {
        m_page->showCase(usualCase());
        const RecordTableView *table = view(CasePaneId::Payments);
        QCOMPARE(table->currentRecord(), 4);
        m_page->panes()->tablePage(CasePaneId::Payments)->view()->chooseRecord(2);
        m_page->showCase(usualCase());
        QCOMPARE(table->currentRecord(), 2);
        m_page->findChild<DateFilter *>()->choose(DatePreset::ThisMonth); // other rows: from the first of them
        QCOMPARE(table->currentIndex().row(), 0);
    }

    void whoACallerIsCanBeCheckedInAnyWidth()
    {
        m_page->showCase(usualCase());
        for (const int width : { 1400, 1000, 720 }) {
            m_page->resize(width, 700);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents();
            for (const PartyCard *card : m_page->findChildren<PartyCard *>()) {
                for (const QLabel *label : card->findChildren<QLabel *>()) {
                    if (label->text().contains(QLatin1String("SSN ends in")))
                        QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(QString::number(width)));
                }
            }
        }
    }

    void theTabsKeepTheirWordsInAnyWidth()
    {
        m_page->showCase(usualCase());
        const auto *tabs = m_page->findChild<QTabBar *>();
        for (int width = 1000; width >= 620; width -= 4) {
            m_page->resize(width, 700);
            QCoreApplication::sendPostedEvents();
            QVERIFY2(tabs->width() >= tabs->sizeHint().width(), qPrintable(QString::number(width)));
        }
    }

    void aComplaintAboutADayLeavesTheTabsWhole()
    {
        m_page->showCase(usualCase());
        const auto *tabs = m_page->findChild<QTabBar *>();
        m_page->resize(tabs->sizeHint().width() + m_page->findChild<DateFilter *>()->sizeHint().width() + 60, 700);
        auto *field = m_page->findChild<DateFilter *>()->findChild<QLineEdit *>();
        QTest::keyClicks(field, QStringLiteral("2/30"));
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::sendPostedEvents();
        QVERIFY(tabs->width() >= tabs->sizeHint().width());
    }

    void spaceShowsTheRowsDetails()
    {
        m_page->showCase(usualCase());
        m_page->panes()->focusPane();
        QTest::keyClick(view(CasePaneId::Payments), Qt::Key_Space);
        auto *details = m_page->panes()->tablePage(CasePaneId::Payments)->findChild<RowDetails *>();
        QVERIFY(details && details->isVisible());
        QVERIFY2(details->toPlainText().contains(QLatin1String("P5")), qPrintable(details->toPlainText()));
        QTest::keyClick(view(CasePaneId::Payments), Qt::Key_End, Qt::ControlModifier);
        QVERIFY2(details->toPlainText().contains(QLatin1String("P1")), qPrintable(details->toPlainText()));
        QTest::keyClick(view(CasePaneId::Payments), Qt::Key_Space);
        QVERIFY(!details->isVisible());
    }

    void theOtherCasesAreOneKeyAway()
    {
        auto file = std::make_shared<CaseFile>(*usualCase()->file);
        file->otherCasesOfCustodial = { *CaseId::parse(u"ZZ00007A1"), *CaseId::parse(u"ZZ00008A1") };
        auto loaded = std::make_shared<LoadedCase>(*usualCase());
        loaded->file = file;
        m_page->showCase(loaded);
        QSignalSpy chosen(m_page->header(), &CaseHeader::caseChosen);
        const QList<PartyCard *> cards = m_page->findChildren<PartyCard *>();
        QMenu *menu = cards.at(0)->findChild<QMenu *>();
        QCOMPARE(menu->actions().size(), 2);
        menu->actions().at(1)->trigger();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).value<CaseId>().text(), QStringLiteral("ZZ00008A1"));
        QVERIFY(cards.at(1)->findChild<QPushButton *>()->isHidden());
    }

    void readAgainKeepsWhatOneHasChosen()
    {
        m_page->showCase(usualCase());
        m_page->panes()->choosePane(CasePaneId::Charges);
        m_page->findChild<DateFilter *>()->choose(DatePreset::ThisMonth);
        m_page->showCase(usualCase());
        QCOMPARE(m_page->findChild<QTabBar *>()->currentIndex(), int(CasePaneId::Charges));
        QCOMPARE(rows(CasePaneId::Charges), 1);
        QCOMPARE(m_page->findChildren<CaseHeader *>().size(), 1);
    }

    void aProblemKeepsWhatWasShown()
    {
        m_page->showCase(usualCase());
        QSignalSpy reload(m_page.get(), &CasePage::reloadWanted);
        m_page->showProblem(QStringLiteral("The database does not answer"));
        QVERIFY(shownTexts(*m_page).contains(QLatin1String("does not answer")));
        QCOMPARE(rows(CasePaneId::Payments), 5);
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Try again"))
                button->click();
        }
        QCOMPARE(reload.count(), 1);
    }

    void twoPagesShareNothing()
    {
        CasePage other(usualCase()->id(), m_desk.desk());
        other.showCase(usualCase());
        m_page->showCase(usualCase());
        m_page->findChild<DateFilter *>()->choose(DatePreset::ThisMonth);
        QCOMPARE(rows(CasePaneId::Payments), 1);
        QCOMPARE(other.panes()->tablePage(CasePaneId::Payments)->view()->model()->rowCount(), 5);
    }

    void fitsANarrowWindow()
    {
        m_page->showCase(usualCase());
        m_page->resize(620, 500);
        QVERIFY2(
            m_page->minimumSizeHint().width() <= 620, qPrintable(QString::number(m_page->minimumSizeHint().width())));
        QVERIFY(!m_page->grab().isNull());
    }

private:
    RecordTableView *view(CasePaneId table) const { return m_page->panes()->tablePage(table)->view(); }
    int rows(CasePaneId table) const { return view(table)->model()->rowCount(); }
    QString foot(CasePaneId table) const { return m_page->panes()->tablePage(table)->footer()->text(); }

    MadeDesk m_desk;
    std::unique_ptr<CasePage> m_page;
};

QTEST_MAIN(TestCasePage)
#include "tst_casepage.moc"
