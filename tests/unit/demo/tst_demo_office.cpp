// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demooffice.h"
#include "models/store/casequeries.h"
#include "models/store/connection.h"
#include "models/store/maintenance.h"
#include "models/store/office.h"
#include "tests/unit/demo/demosamples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

/// The demo office as it stands in a database.
class TestDemoOffice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_connection = empty(QStringLiteral("office.db"));
        QVERIFY(m_connection);
        const Result<> filled
            = fillDemoOffice(*m_connection, options(), [this](int casesDone) { m_reports.append(casesDone); });
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().message));
    }

    void officeSaysItIsADemo()
    {
        const Result<Office> office = readOffice(*m_connection);
        QVERIFY(office);
        QVERIFY(office->demo);
        QCOMPARE(office->demoToday, usualDay());
        QCOMPARE(today(*office), usualDay());
        QVERIFY(office->addressLines.size() >= 2);
        QVERIFY(office->phone.contains(QLatin1String("-555-01")));
    }

    void everyCaseComesBackAsItWasMade()
    {
        for (const DemoCase &made : casesOf(options())) {
            const Result<CaseFilePointer> file = openCase(*m_connection, made.records.supportCase.id);
            QVERIFY2(file, file ? "" : qPrintable(file.error().message));
            const CaseRecords &read = (*file)->records;
            QVERIFY(read.supportCase == made.records.supportCase);
            QVERIFY(read.assistanceChanges == made.records.assistanceChanges);
            QVERIFY(read.obligations == made.records.obligations);
            QVERIFY(read.payments == made.records.payments);
            QVERIFY(read.disbursements == made.records.disbursements);
            QVERIFY(read.adjustments == made.records.adjustments);
            for (const PartyRow &row : made.parties)
                QVERIFY((*file)->custodial == row.party || (*file)->noncustodial == row.party);
        }
    }

    void checkFindsNothing()
    {
        QStringList findings;
        const Result<int> checked = checkOffice(*m_connection, usualDay(), [&findings](const CheckFinding &finding) {
            findings.append(finding.rule + u' ' + finding.caseId + u' ' + finding.ref + u' ' + finding.message);
        });
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));
        QCOMPARE(findings.join(u'\n'), QString());
    }

    void parentsOfTheTenAreFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("caseId");
        QTest::newRow("identifier") << QStringLiteral("AA00010A1") << QStringLiteral("AA00010A1");
        QTest::newRow("Latin") << QStringLiteral("exemworth") << QStringLiteral("AA00002A1");
        QTest::newRow("Arabic") << QStringLiteral("ليلى المثالي") << QStringLiteral("AA00003A1");
        QTest::newRow("Bengali") << QStringLiteral("ফারহানা") << QStringLiteral("AA00005A1");
        QTest::newRow("Hangul") << QStringLiteral("김견본") << QStringLiteral("AA00006A1");
    }
    void parentsOfTheTenAreFound()
    {
        QFETCH(QString, typed);
        QFETCH(QString, caseId);
        const Result<QList<CaseHit>> hits = findCases(*m_connection, typed, 50);
        QVERIFY2(hits, hits ? "" : qPrintable(hits.error().message));
        QVERIFY(std::ranges::any_of(*hits, [&](const CaseHit &hit) { return hit.caseId.text() == caseId; }));
    }

    void otherCasesOfAParentAreThere()
    {
        const Result<CaseFilePointer> file = openCase(*m_connection, CaseId::parse(u"AA00001A1").value());
        QVERIFY(file);
        QCOMPARE((*file)->otherCasesOfCustodial.size(), 1);
        QCOMPARE((*file)->otherCasesOfCustodial.front().text(), QStringLiteral("AA00008A1"));
    }

    void progressGrowsToTheEnd()
    {
        QVERIFY(m_reports.size() >= 2); // 700 cases, a report every 512
        QVERIFY(std::ranges::is_sorted(m_reports));
        QCOMPARE(m_reports.back(), options().cases);
    }

    void badOptionsLeaveTheOfficeEmpty()
    {
        const auto connection = empty(QStringLiteral("bad.db"));
        QVERIFY(connection);
        const Result<> filled = fillDemoOffice(*connection, { .cases = 20, .seed = 1, .today = QDate() });
        QVERIFY(!filled);
        QCOMPARE(filled.error().kind, Error::Kind::Usage);
        const Result<Office> office = readOffice(*connection);
        QVERIFY(office && !office->demo);
    }

    /// The error comes in the first batch while the maker waits for room: nothing hangs, nothing more is written.
    void officeThatIsNotEmptyIsLeftAlone()
    {
        const Result<> again = fillDemoOffice(*m_connection, options());
        QVERIFY(!again);
        QVERIFY(!again.error().message.isEmpty());
        QVERIFY(openCase(*m_connection, CaseId::parse(u"AA00001A1").value()));
    }

private:
    static DemoOptions options() { return { .cases = 700, .seed = 1, .today = usualDay() }; }

    std::unique_ptr<Connection> empty(const QString &name)
    {
        Result<std::unique_ptr<Connection>> made = Connection::create({ .path = m_folder.filePath(name) });
        return made ? std::move(*made) : nullptr;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
    QList<int> m_reports;
};

QTEST_GUILESS_MAIN(TestDemoOffice)
#include "tst_demo_office.moc"
