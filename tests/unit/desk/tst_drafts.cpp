// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskoffice.h"
#include "models/store/desk/drafts.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

/// What somebody is writing: the writer's alone, on the disk with each letter, and gone when it is done with.
class DraftsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_office = std::make_unique<DeskOffice>();
        m_agent = m_office->connectionOf(u"agent"_s);
    }
    void cleanup()
    {
        m_agent.reset();
        m_office.reset();
    }
    void theNewestTextIsThere();
    void nobodyReadsAnothers();
    void whatIsEmptiedIsForgotten();
    void aSocialSecurityNumberIsNotKept();
    void whatIsTooLongLeavesTheOneBefore();
    void aCaseOfAnotherOfficeTakesItsReason();
    void theTrailSaysNothingOfIt();
    void oldOnesGoAtTheNextSignIn();

private:
    QString stored() const
    {
        return rawQuery(m_office->path(),
            u"SELECT group_concat(user_name || ':' || text, '|') FROM (SELECT * FROM draft ORDER BY user_name, text) AS kept"_s)
            .toString();
    }

    const DraftPlace m_place { caseId("AA00001A1"), u"note"_s };
    std::unique_ptr<DeskOffice> m_office;
    std::unique_ptr<Connection> m_agent;
};

void DraftsTest::theNewestTextIsThere()
{
    QCOMPARE(readDraft(*m_agent, m_place), QString());
    for (const QString &text : { u"f"_s, u"fi"_s, u"fir"_s, QString::fromUtf8("fi\n한 <b>") })
        QVERIFY(keepDraft(*m_agent, m_place, text));
    QCOMPARE(readDraft(*m_office->connectionOf(u"agent"_s), m_place), QString::fromUtf8("fi\n한 <b>"));
    QCOMPARE(rawQuery(m_office->path(), u"SELECT COUNT(*) FROM draft"_s).toInt(), 1);
    QCOMPARE(readDraft(*m_agent, { caseId("AA00002A1"), u"note"_s }), QString());
    QCOMPARE(readDraft(*m_agent, { caseId("AA00001A1"), u"contact/custodial"_s }), QString());
}

void DraftsTest::nobodyReadsAnothers()
{
    const auto colleague = m_office->connectionOf(u"colleague"_s);
    QVERIFY(keepDraft(*m_agent, m_place, u"mine"_s));
    QCOMPARE(readDraft(*colleague, m_place), QString());
    QVERIFY(keepDraft(*colleague, m_place, u"hers"_s));
    QVERIFY(forgetDraft(*colleague, m_place));
    QCOMPARE(stored(), u"agent:mine"_s);
}

void DraftsTest::whatIsEmptiedIsForgotten()
{
    QVERIFY(keepDraft(*m_agent, m_place, u"word"_s));
    QVERIFY(keepDraft(*m_agent, m_place, {}));
    QCOMPARE(stored(), QString());
    QVERIFY(keepDraft(*m_agent, m_place, {})); // once more is no fault
}

void DraftsTest::aSocialSecurityNumberIsNotKept()
{
    QVERIFY(keepDraft(*m_agent, m_place, u"he gave 900-12-345"_s));
    QCOMPARE(kindOf(keepDraft(*m_agent, m_place, u"he gave 900-12-3456"_s)), Error::Kind::Usage);
    QCOMPARE(stored(), QString()); // nor the most of it
}

void DraftsTest::whatIsTooLongLeavesTheOneBefore()
{
    QVERIFY(keepDraft(*m_agent, m_place, u"word"_s));
    QCOMPARE(kindOf(keepDraft(*m_agent, m_place, QString(longestDraft + 1, u'x'))), Error::Kind::Usage);
    QCOMPARE(stored(), u"agent:word"_s);
    QVERIFY(keepDraft(*m_agent, m_place, QString(longestDraft, u'x')));
    QCOMPARE(kindOf(keepDraft(*m_agent, { m_place.caseId, {} }, u"word"_s)), Error::Kind::Usage);
}

void DraftsTest::aCaseOfAnotherOfficeTakesItsReason()
{
    const auto visitor = m_office->connectionOf(u"visitor"_s);
    QCOMPARE(kindOf(keepDraft(*visitor, m_place, u"word"_s)), Error::Kind::ReasonNeeded);
    const DraftPlace withReason { m_place.caseId, m_place.field, u"covers for the office"_s };
    QVERIFY(keepDraft(*visitor, withReason, u"word"_s));
    QCOMPARE(readDraft(*visitor, withReason), u"word"_s);
    QCOMPARE(kindOf(readDraft(*visitor, m_place)), Error::Kind::ReasonNeeded);
    QCOMPARE(kindOf(keepDraft(*m_agent, { caseId("ZZ99999Z9"), u"note"_s }, u"word"_s)), Error::Kind::NotFound);
}

void DraftsTest::theTrailSaysNothingOfIt()
{
    const int before = m_office->rowCount();
    QVERIFY(keepDraft(*m_agent, m_place, u"word"_s));
    QVERIFY(readDraft(*m_agent, m_place));
    QCOMPARE(m_office->rowCount(), before);
}

void DraftsTest::oldOnesGoAtTheNextSignIn()
{
    const auto colleague = m_office->connectionOf(u"colleague"_s);
    QVERIFY(keepDraft(*m_agent, m_place, u"mine"_s));
    QVERIFY(keepDraft(*m_agent, { caseId("AA00002A1"), u"note"_s }, u"mine too"_s));
    QVERIFY(keepDraft(*colleague, m_place, u"hers"_s));
    const auto makeOlder = [this](int days) {
        const QString then = QDateTime::currentDateTimeUtc().addDays(-days).toString(Qt::ISODateWithMs);
        rawQuery(m_office->path(), u"UPDATE draft SET written_at = '%1' WHERE case_id = 'AA00001A1'"_s.arg(then));
    };
    makeOlder(daysOfDrafts - 1);
    QVERIFY(forgetOldDrafts(*m_agent));
    QCOMPARE(stored(), u"agent:mine|agent:mine too|colleague:hers"_s);
    makeOlder(daysOfDrafts + 1);
    QVERIFY(forgetOldDrafts(*m_agent));
    QCOMPARE(stored(), u"agent:mine too|colleague:hers"_s);
}

QTEST_GUILESS_MAIN(DraftsTest)
#include "tst_drafts.moc"
