// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpanel.h"

#include "ui/looks/appearance.h"
#include "ui/search/hitlistmodel.h"
#include "ui/search/searchfield.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QListView>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;

namespace {

CaseHit hit(const char *id, const QString &custodial)
{
    return { .caseId = *CaseId::parse(QString::fromLatin1(id)),
        .custodial = custodial,
        .custodialNative = {},
        .noncustodial = QStringLiteral("Ben Invented"),
        .noncustodialNative = {},
        .countyFips = QStringLiteral("36047") };
}

QFuture<CaseSearch::Hits> ready(const CaseSearch::Hits &hits)
{
    QPromise<CaseSearch::Hits> promise;
    promise.start();
    promise.addResult(hits);
    promise.finish();
    return promise.future();
}

} // namespace

/// What one types, sees and opens.
class TestSearchPanel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_asked.clear();
        m_isAway = false;
        m_hits
            = { hit("ZZ00001A1", QStringLiteral("Ada Madeup")), hit("ZZ00002A1", QStringLiteral("<b>Cleo</b> & Co")) };
        m_panel = std::make_unique<SearchPanel>(
            [this](const QString &text) {
                m_asked.append(text);
                return m_isAway ? ready(failure(Error::Kind::Database, QStringLiteral("away"))) : ready(m_hits);
            },
            Phrasebook());
        m_chosen = std::make_unique<QSignalSpy>(m_panel.get(), &SearchPanel::caseChosen);
        m_panel->show();
    }

    void hasTheNamesScriptsRelyOn()
    {
        QCOMPARE(field()->accessibleName(), QStringLiteral("Find a case"));
        QCOMPARE(list()->accessibleName(), QStringLiteral("Search results"));
    }

    void rowsFollowTheDensity()
    {
        QTest::keyClicks(field(), QStringLiteral("mad"));
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        applyAppearance({ .density = Density::Comfortable });
        const int comfortable = list()->visualRect(list()->model()->index(0, 0)).height();
        applyAppearance({ .density = Density::Compact });
        const int compact = list()->visualRect(list()->model()->index(0, 0)).height();
        applyAppearance({});
        QVERIFY2(compact <= comfortable - 6, qPrintable(QString::number(compact)));
        QVERIFY(compact >= 3 * list()->fontMetrics().height());
    }

    void everyLetterIsSearchedAndEnterOpensTheFirst()
    {
        QTest::keyClicks(field(), QStringLiteral("mad"));
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QCOMPARE(m_asked.first(), QStringLiteral("m"));
        QTRY_COMPARE(m_asked.last(), QStringLiteral("mad"));
        QTest::qWait(0);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(m_chosen->count(), 1);
        QCOMPARE(m_chosen->at(0).at(0).value<CaseId>().text(), QStringLiteral("ZZ00001A1"));
    }

    void enterBeforeTheAnswerOpensWhenItIsThere()
    {
        field()->setText(QStringLiteral("mad"));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_chosen->count(), 0);
        QTRY_COMPARE(m_chosen->count(), 1);
    }

    void nothingOpensWhereNothingIsFound()
    {
        m_hits.clear();
        field()->setText(QStringLiteral("nobody"));
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_VERIFY(heading().startsWith(QLatin1String("Nothing found")));
        QCOMPARE(m_chosen->count(), 0);
        QCOMPARE(list()->model()->rowCount(), 0);
    }

    void textStillBeingComposedCounts()
    {
        const QString syllable = QStringLiteral("\uAE40"); // a Hangul syllable an input method has not given out yet
        QInputMethodEvent composing(syllable, {});
        QCoreApplication::sendEvent(field(), &composing);
        QTRY_COMPARE(m_asked, QStringList { syllable });
        QVERIFY(field()->text().isEmpty());
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QTest::keyClick(field(), Qt::Key_Return); // belongs to the input method
        QTest::qWait(0);
        QCOMPARE(m_chosen->count(), 0);
        QInputMethodEvent done(QString(), {});
        done.setCommitString(syllable);
        QCoreApplication::sendEvent(field(), &done);
        QCOMPARE(field()->text(), syllable);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(m_chosen->count(), 1);
    }

    void theArrowGoesIntoTheList()
    {
        field()->setText(QStringLiteral("mad"));
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QTest::keyClick(field(), Qt::Key_Down);
        QVERIFY(list()->hasFocus() || m_panel->focusWidget() == list());
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_COMPARE(m_chosen->count(), 1);
        QCOMPARE(m_chosen->at(0).at(0).value<CaseId>().text(), QStringLiteral("ZZ00002A1"));
    }

    void whatCouldNotBeAnsweredIsAskedAgain()
    {
        QSignalSpy failed(m_panel.get(), &SearchPanel::failed);
        QVERIFY(!m_panel->askAgain()); // nothing is typed
        m_isAway = true;
        field()->setText(QStringLiteral("mad"));
        QTRY_COMPARE(failed.count(), 1);
        m_isAway = false;
        QVERIFY(m_panel->askAgain());
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QVERIFY(!m_panel->askAgain()); // it was answered
        QCOMPARE(m_asked, QStringList({ QStringLiteral("mad"), QStringLiteral("mad") }));
        QCOMPARE(field()->text(), QStringLiteral("mad"));
    }

    void anEmptyFieldShowsTheRecentCases()
    {
        m_panel->setRecentCases({ hit("ZZ00009A1", QStringLiteral("Dora Sample")) });
        QCOMPARE(heading(), QStringLiteral("Recent cases"));
        QCOMPARE(list()->model()->rowCount(), 1);
        field()->setText(QStringLiteral("mad"));
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QTest::keyClick(field(), Qt::Key_Escape);
        QCOMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(list()->currentIndex().data().toString(), QStringLiteral("ZZ00009A1"));
    }

    void aScreenReaderHearsTheWholeCase()
    {
        field()->setText(QStringLiteral("mad"));
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        const QString spoken = list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        for (const char *part : { "ZZ00001A1", "Ada Madeup", "Ben Invented", "Kings" })
            QVERIFY2(spoken.contains(QLatin1String(part)), part);
        const QString other = list()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(other.contains(QLatin1String("<b>Cleo</b> & Co"))); // as it is
    }

    void drawsWithoutNamesToo()
    {
        m_hits = { CaseHit { .caseId = *CaseId::parse(u"ZZ00001A1") } };
        field()->setText(QStringLiteral("zz"));
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QVERIFY(!m_panel->grab().isNull());
    }

private:
    SearchField *field() const { return m_panel->findChild<SearchField *>(); }
    QListView *list() const { return m_panel->findChild<QListView *>(); }
    QString heading() const
    {
        for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
            if (!label->buddy())
                return label->text();
        }
        return {};
    }

    QStringList m_asked;
    QList<CaseHit> m_hits;
    bool m_isAway = false;
    std::unique_ptr<SearchPanel> m_panel;
    std::unique_ptr<QSignalSpy> m_chosen;
};

QTEST_MAIN(TestSearchPanel)
#include "tst_searchpanel.moc"
