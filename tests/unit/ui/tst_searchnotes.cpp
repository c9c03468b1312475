// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchnotes.h"

#include <QTest>

using namespace caseledger;
using namespace std::chrono_literals;

namespace {

CaseHit hitBy(Matched matched)
{
    CaseHit hit;
    hit.custodial = QStringLiteral("Ada Madeup");
    hit.matched = matched;
    return hit;
}

} // namespace

/// When a search is noted, by a clock that the test moves.
class TestSearchNotes : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_now = 5000ms;
        m_notes = std::make_unique<SearchNotes>([this] { return m_now; });
    }

    void aNoteSaysKindAndCountAndNoName_data()
    {
        QTest::addColumn<QList<int>>("matched");
        QTest::addColumn<QString>("note");
        const int byCase = int(Matched::Case);
        const int byName = int(Matched::Name);
        QTest::newRow("none") << QList<int>() << QStringLiteral("0 found");
        QTest::newRow("one") << QList<int> { byCase } << QStringLiteral("case: 1 found");
        QTest::newRow("twelve") << QList<int>(12, byName) << QStringLiteral("name: 12 found");
        QTest::newRow("kinds") << QList<int> { int(Matched::SsnLast4), byName, int(Matched::Phone), byName }
                               << QStringLiteral("name: 2 found, phone: 1 found, ssn_last4: 1 found");
    }
    void aNoteSaysKindAndCountAndNoName()
    {
        QFETCH(QList<int>, matched);
        QFETCH(QString, note);
        QList<CaseHit> hits;
        for (const int kind : matched)
            hits.append(hitBy(Matched(kind)));
        QCOMPARE(searchNote(hits), note);
    }

    void aTextThatRestsIsNotedOnce()
    {
        m_notes->typed();
        m_notes->found({ hitBy(Matched::Name) });
        QVERIFY(m_notes->takeRested().isEmpty());
        QCOMPARE(m_notes->untilRest(), 2000ms);
        m_now += 1999ms;
        QVERIFY(m_notes->takeRested().isEmpty());
        QCOMPARE(m_notes->untilRest(), 1ms);
        m_now += 1ms;
        QCOMPARE(m_notes->takeRested(), QStringLiteral("name: 1 found"));
        QVERIFY(m_notes->takeRested().isEmpty());
        QVERIFY(m_notes->takeOpened().isEmpty()); // it stands there already
    }

    void aResultThatIsOpenedIsNotedAtOnce()
    {
        m_notes->typed();
        m_notes->found({ hitBy(Matched::Phone) });
        QCOMPARE(m_notes->takeOpened(), QStringLiteral("phone: 1 found"));
        m_now += 1h;
        QVERIFY(m_notes->takeRested().isEmpty());
    }

    void keysInBetweenAreNotNoted()
    {
        int noted = 0;
        for (int key = 0; key < 10'000; ++key) {
            m_notes->typed();
            m_notes->found({ hitBy(Matched::Name) });
            m_now += 1999ms; // a slow typist
            noted += m_notes->takeRested().isEmpty() ? 0 : 1;
        }
        QCOMPARE(noted, 0);
        m_now += 1ms;
        QVERIFY(!m_notes->takeRested().isEmpty());
    }

    void aLateAnswerIsNotedWhenItIsThere()
    {
        m_notes->typed();
        m_now += 9s;
        QVERIFY(m_notes->takeRested().isEmpty()); // found what?
        m_notes->found({});
        QCOMPARE(m_notes->untilRest(), 0ms);
        QCOMPARE(m_notes->takeRested(), QStringLiteral("0 found"));
    }

    void anotherTextForgetsTheOneBefore()
    {
        m_notes->typed();
        m_notes->found({ hitBy(Matched::Case) });
        m_notes->typed();
        QVERIFY(m_notes->takeOpened().isEmpty());
        m_now += 1h;
        QVERIFY(m_notes->takeRested().isEmpty());
    }

private:
    SearchNotes::Milliseconds m_now {};
    std::unique_ptr<SearchNotes> m_notes;
};

QTEST_APPLESS_MAIN(TestSearchNotes)
#include "tst_searchnotes.moc"
