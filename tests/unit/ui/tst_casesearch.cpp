// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/casesearch.h"

#include "ui/search/recentcases.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;

namespace {

using Hits = CaseSearch::Hits;

/// A store that answers when it is told to.
class SlowStore
{
public:
    CaseSearch::Find find()
    {
        return [this](const QString &text) {
            asked.append(text);
            m_promises.push_back(std::make_shared<QPromise<Hits>>());
            m_promises.back()->start();
            return m_promises.back()->future();
        };
    }

    /// Answers the oldest question with as many hits.
    void answer(Hits hits)
    {
        m_promises.front()->addResult(std::move(hits));
        m_promises.front()->finish();
        m_promises.erase(m_promises.begin());
    }
    void drop()
    {
        m_promises.front()->finish();
        m_promises.erase(m_promises.begin());
    }

    QStringList asked;

private:
    std::vector<std::shared_ptr<QPromise<Hits>>> m_promises;
};

QList<CaseHit> hits(int count)
{
    QList<CaseHit> list;
    for (int i = 0; i < count; ++i)
        list.append({ .caseId = *CaseId::parse(QStringLiteral("ZZ0000%1A1").arg(i)) });
    return list;
}

} // namespace

/// Newest text wins; late answers reach nobody.
class TestCaseSearch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<SlowStore>();
        m_search = std::make_unique<CaseSearch>(m_store->find());
        m_found = std::make_unique<QSignalSpy>(m_search.get(), &CaseSearch::found);
        m_failed = std::make_unique<QSignalSpy>(m_search.get(), &CaseSearch::failed);
    }

    void asksAtOnce()
    {
        m_search->search(QStringLiteral(" mad "));
        QCOMPARE(m_store->asked, QStringList { QStringLiteral("mad") });
        QVERIFY(m_search->isWaiting());
        m_store->answer(hits(2));
        QTRY_COMPARE(m_found->count(), 1);
        QCOMPARE(m_found->at(0).at(0).toString(), QStringLiteral("mad"));
        QCOMPARE(m_found->at(0).at(1).value<QList<CaseHit>>().size(), 2);
        QVERIFY(!m_search->isWaiting());
    }

    void lateAnswersAreDroppedAndTextsBetweenLeftOut()
    {
        for (const char *text : { "m", "ma", "mad" })
            m_search->search(QString::fromLatin1(text));
        QCOMPARE(m_store->asked, QStringList { QStringLiteral("m") });
        m_store->answer(hits(9));
        QTRY_COMPARE(m_store->asked, (QStringList { QStringLiteral("m"), QStringLiteral("mad") }));
        QCOMPARE(m_found->count(), 0); // nine were for a text nobody wants any more
        m_store->answer(hits(1));
        QTRY_COMPARE(m_found->count(), 1);
        QCOMPARE(m_found->at(0).at(0).toString(), QStringLiteral("mad"));
        QCOMPARE(m_found->at(0).at(1).value<QList<CaseHit>>().size(), 1);
    }

    void emptyingTheFieldBeatsAnAnswerUnderWay()
    {
        m_search->search(QStringLiteral("mad"));
        m_search->search(QString());
        QCOMPARE(m_found->count(), 1);
        QVERIFY(m_found->at(0).at(0).toString().isEmpty());
        m_store->answer(hits(3));
        QTest::qWait(0);
        QCOMPARE(m_found->count(), 1);
        QCOMPARE(m_store->asked.size(), 1);
        m_search->search(QStringLiteral("inv")); // and the way is free again
        QTRY_COMPARE(m_store->asked.size(), 2);
    }

    void backToTheSameTextWhileWaiting()
    {
        m_search->search(QStringLiteral("mad"));
        m_search->search(QStringLiteral("made"));
        m_search->search(QStringLiteral("mad"));
        m_store->answer(hits(4));
        QTRY_COMPARE(m_store->asked.size(), 2);
        m_store->answer(hits(5));
        QTRY_COMPARE(m_found->count(), 1);
        QCOMPARE(m_found->at(0).at(1).value<QList<CaseHit>>().size(), 5);
    }

    void theSameTextIsNotAskedTwice()
    {
        m_search->search(QStringLiteral("mad"));
        m_store->answer(hits(1));
        QTRY_COMPARE(m_found->count(), 1);
        m_search->search(QStringLiteral(" mad"));
        QCOMPARE(m_store->asked.size(), 1);
    }

    void anErrorIsToldAndTheTextCanBeTriedAgain()
    {
        m_search->search(QStringLiteral("mad"));
        m_store->answer(failure(Error::Kind::Database, QStringLiteral("gone")));
        QTRY_COMPARE(m_failed->count(), 1);
        QCOMPARE(m_failed->at(0).at(0).value<Error>().kind, Error::Kind::Database);
        m_search->search(QStringLiteral("mad"));
        QCOMPARE(m_store->asked.size(), 2);
    }

    void anErrorForAnOldTextIsNobodysBusiness()
    {
        m_search->search(QStringLiteral("m"));
        m_search->search(QStringLiteral("ma"));
        m_store->answer(failure(Error::Kind::Database, QStringLiteral("gone")));
        QTRY_COMPARE(m_store->asked.size(), 2);
        QCOMPARE(m_failed->count(), 0);
    }

    void anAnswerAfterTheEndHarmsNobody()
    {
        m_search->search(QStringLiteral("mad"));
        m_search.reset();
        m_store->answer(hits(1));
        QTest::qWait(0);
        QCOMPARE(m_found->count(), 0);
    }

    void recentCasesAreTwentyIdentifiersNewestFirst()
    {
        RecentCases recent(QStringLiteral(" ZZ00001A1 no case ZZ00001A1  ZZ00002A1\n"));
        QCOMPARE(recent.text(), QStringLiteral("ZZ00001A1")); // a broken entry is none
        recent.opened(*CaseId::parse(u"ZZ00002A1"));
        QCOMPARE(recent.text(), QStringLiteral("ZZ00002A1 ZZ00001A1"));
        recent.opened(*CaseId::parse(u"ZZ00001A1"));
        QCOMPARE(recent.text(), QStringLiteral("ZZ00001A1 ZZ00002A1"));
        for (int i = 10; i < 40; ++i)
            recent.opened(*CaseId::parse(QStringLiteral("ZZ000%1A1").arg(i)));
        QCOMPARE(recent.ids().size(), 20);
        QVERIFY(recent.text().startsWith(QLatin1String("ZZ00039A1 ")));
        QCOMPARE(RecentCases(recent.text()).ids(), recent.ids());
        QVERIFY(RecentCases(QStringLiteral("{\"version\":2}")).ids().isEmpty());
    }

private:
    std::unique_ptr<SlowStore> m_store;
    std::unique_ptr<CaseSearch> m_search;
    std::unique_ptr<QSignalSpy> m_found;
    std::unique_ptr<QSignalSpy> m_failed;
};

QTEST_MAIN(TestCaseSearch)
#include "tst_casesearch.moc"
