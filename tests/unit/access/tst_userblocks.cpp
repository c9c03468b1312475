// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casequeries.h"
#include "staffsamples.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

/// Lists of own and relatives' cases: whom they keep from what, and what the trail says of them.
class UserBlocksTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_office.reset(); }
    void aListKeepsItsUserOut_data();
    void aListKeepsItsUserOut();
    void aPersonsLaterCasesAreMeantToo();
    void anEntryStandsOnceAndGoesOnce();
    void whatIsNotThereIsNotFound_data();
    void whatIsNotThereIsNotFound();
    void theTrailHasCasesAndNoPerson();
    void onlyAdministratorsKeepLists();

private:
    std::optional<Error::Kind> opening(const QString &user, const char *id, const QString &reason = {}) const;

    std::unique_ptr<StaffedOffice> m_office;
};

void UserBlocksTest::init()
{
    QList<Worker> workers;
    for (const StaffRole role : { StaffRole::Agent, StaffRole::Caseworker, StaffRole::Supervisor })
        workers.append(staff(QString(code(role)), role, u"0100"_s));
    m_office = std::make_unique<StaffedOffice>(workers, u"two cases"_s, [](Connection &connection) {
        post(connection,
            { partyRow(u"P1"_s, u"Maren"_s, u"Testwood"_s), partyRow(u"P2"_s, u"Quill"_s, u"Exampleson"_s),
                partyRow(u"P3"_s, u"Ody"_s, u"Sampleby"_s), caseRow("AA00001A1", u"P1"_s, u"P2"_s),
                caseRow("AA00002A1", u"P3"_s, u"P2"_s) });
    });
}

std::optional<Error::Kind> UserBlocksTest::opening(const QString &user, const char *id, const QString &reason) const
{
    return kindOf(openCase(*m_office->connectionOf(user), caseId(id), { .reason = reason }));
}

void UserBlocksTest::aListKeepsItsUserOut_data()
{
    QTest::addColumn<QString>("blocked");
    QTest::addColumn<bool>("second");
    QTest::addRow("the case") << u"AA00001A1"_s << false;
    QTest::addRow("the case as typed") << u" aa00001a1 "_s << false;
    QTest::addRow("the custodial parent") << u"P1"_s << false;
    QTest::addRow("the noncustodial parent of both") << u"P2"_s << true;
}

void UserBlocksTest::aListKeepsItsUserOut()
{
    QFETCH(const QString, blocked);
    QFETCH(const bool, second);
    for (const QString &user : { u"agent"_s, u"caseworker"_s, u"supervisor"_s }) {
        const QString reason = u"asked by the court"_s;
        QCOMPARE(opening(user, "AA00001A1", reason), std::nullopt);
        QVERIFY(blockCases(m_office->root(), user, blocked).has_value());
        QCOMPARE(opening(user, "AA00001A1", reason), Error::Kind::Denied);
        QCOMPARE(opening(user, "AA00001A1"), Error::Kind::Denied); // no reason helps, so none is asked for
        QCOMPARE(opening(user, "AA00002A1", reason), second ? std::optional(Error::Kind::Denied) : std::nullopt);
        QVERIFY(unblockCases(m_office->root(), user, blocked).has_value());
        QCOMPARE(opening(user, "AA00001A1", reason), std::nullopt);
    }
}

void UserBlocksTest::aPersonsLaterCasesAreMeantToo()
{
    QVERIFY(blockCases(m_office->root(), u"agent"_s, u"P3"_s).has_value());
    QCOMPARE(opening(u"agent"_s, "AA00001A1"), std::nullopt);
    post(m_office->root(), { caseRow("AA00003A1", u"P1"_s, u"P3"_s) });
    QCOMPARE(opening(u"agent"_s, "AA00003A1"), Error::Kind::Denied);
}

void UserBlocksTest::anEntryStandsOnceAndGoesOnce()
{
    QVERIFY(blockCases(m_office->root(), u"agent"_s, u"P1"_s).has_value());
    QVERIFY(blockCases(m_office->root(), u"agent"_s, u"P1"_s).has_value());
    QVERIFY(blockCases(m_office->root(), u"supervisor"_s, u"AA00002A1"_s).has_value());
    const StaffBlock first { u"agent"_s, u"P1"_s };
    const StaffBlock second { u"supervisor"_s, u"AA00002A1"_s };
    QCOMPARE(listBlocks(m_office->root()).value_or(QList<StaffBlock>()), (QList { first, second }));
    QCOMPARE(listBlocks(m_office->root(), u"agent"_s).value_or(QList<StaffBlock>()), QList { first });
    QVERIFY(unblockCases(m_office->root(), u"agent"_s, u"P1"_s).has_value());
    QCOMPARE(kindOf(unblockCases(m_office->root(), u"agent"_s, u"P1"_s)), Error::Kind::NotFound);
    QCOMPARE(listBlocks(m_office->root()).value_or(QList<StaffBlock>()), QList { second });
}

void UserBlocksTest::whatIsNotThereIsNotFound_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("blocked");
    QTest::addRow("no such user") << u"nobody"_s << u"P1"_s;
    QTest::addRow("no such case") << u"agent"_s << u"ZZ00001A1"_s;
    QTest::addRow("no such person") << u"agent"_s << u"P9"_s;
    QTest::addRow("nothing") << u"agent"_s << QString();
    QTest::addRow("a pattern") << u"agent"_s << u"%"_s;
}

void UserBlocksTest::whatIsNotThereIsNotFound()
{
    QFETCH(const QString, user);
    QFETCH(const QString, blocked);
    const Result<> done = blockCases(m_office->root(), user, blocked);
    QCOMPARE(kindOf(done), Error::Kind::NotFound);
    QVERIFY(blocked.isEmpty() || blocked == u"%"_s || !done.error().message.contains(blocked));
    QCOMPARE(kindOf(unblockCases(m_office->root(), user, blocked)), Error::Kind::NotFound);
    QCOMPARE(listBlocks(m_office->root()).value_or(QList { StaffBlock {} }), QList<StaffBlock>());
    const QString named = user == u"agent"_s ? u" agent"_s : QString();
    QCOMPARE(m_office->rowsOf(u"user"_s).mid(4),
        (QStringList { u"root not_found not blocked"_s + named, u"root not_found not unblocked"_s + named }));
}

void UserBlocksTest::theTrailHasCasesAndNoPerson()
{
    QVERIFY(blockCases(m_office->root(), u"agent"_s, u"P2"_s).has_value());
    QVERIFY(unblockCases(m_office->root(), u"agent"_s, u"P2"_s).has_value());
    QVERIFY(blockCases(m_office->root(), u"agent"_s, u"AA00001A1"_s).has_value());
    QCOMPARE(m_office->rowsOf(u"user"_s).mid(4),
        (QStringList { u"root done blocked agent from all cases of a person"_s,
            u"root done unblocked agent for all cases of a person"_s, u"root done blocked agent from this case"_s }));
    const auto column = [&](const QString &name) {
        return rawQuery(m_office->path(),
            u"SELECT group_concat(%1, '|') FROM (SELECT * FROM trail_row WHERE detail LIKE '%blocked%' ORDER BY entry) AS noted"_s
                .arg(name))
            .toString();
    };
    QCOMPARE(column(u"cases"_s), u"AA00001A1 AA00002A1|AA00001A1 AA00002A1|"_s);
    QCOMPARE(column(u"case_id"_s), u"||AA00001A1"_s);
    QVERIFY(!contentOf(m_office->path()).section(u"trail_row: "_s, 1).contains(u"P2"_s));
}

void UserBlocksTest::onlyAdministratorsKeepLists()
{
    const auto agent = m_office->connectionOf(u"agent"_s);
    QCOMPARE(kindOf(blockCases(*agent, u"supervisor"_s, u"P1"_s)), Error::Kind::Denied);
    QCOMPARE(kindOf(unblockCases(*agent, u"agent"_s, u"P1"_s)), Error::Kind::Denied);
    QCOMPARE(kindOf(listBlocks(*agent)), Error::Kind::Denied);
    QCOMPARE(m_office->rowsOf(u"user"_s).mid(4),
        (QStringList { u"agent refused not blocked supervisor"_s, u"agent refused not unblocked agent"_s }));
}

QTEST_GUILESS_MAIN(UserBlocksTest)
#include "tst_userblocks.moc"
