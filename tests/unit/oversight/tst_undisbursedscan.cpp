// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/oversight/undisbursedscan.h"

#include "models/store/cases/caseread.h"
#include "models/store/connection.h"
#include "models/store/office.h"
#include "overseenoffice.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

namespace {

/// All parts of a scan put together.
struct Scanned
{
    QList<UndisbursedCase> found;
    int read = 0;
    int notAllowed = 0;
    int parts = 0;
};

Result<Scanned> scanAll(Connection &connection, int most)
{
    Scanned all;
    CaseId after;
    do {
        const Result<ScanPart> part = undisbursedPart(connection, after, most);
        if (!part)
            return tl::unexpected(part.error());
        all.found.append(part->found);
        all.read += part->read;
        all.notAllowed += part->notAllowed;
        ++all.parts;
        after = part->last;
    } while (!after.isEmpty());
    return all;
}

} // namespace

/// The count of money past its day: of which cases, for whom, and what the trail says of it.
class TestUndisbursedScan : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<OverseenOffice>(120);
        // Of some cases every disbursement is taken out of the extract, so that all their money waits.
        m_office->raw(
            u"DELETE FROM disbursement WHERE CAST(substr(case_id, 3, 5) AS INTEGER) % 3 = 0"_s);
    }
    void cleanup() { m_office->raw(u"DELETE FROM staff_block"_s); }

    void itFindsWhatEachCaseSays()
    {
        const auto connection = m_office->as("supervisor");
        const auto scanned = scanAll(*connection, 7);
        QVERIFY2(scanned, scanned ? "" : qPrintable(scanned.error().message));
        QCOMPARE(scanned->found, expected(ownOffice));
        QVERIFY(scanned->found.size() > 5);
        QVERIFY(scanned->found.size() < scanned->read);
        QCOMPARE(scanned->read, m_office->casesOf(ownOffice).size());
        QCOMPARE(qint64(scanned->read), *casesToScan(*connection));
        QCOMPARE(scanned->notAllowed, 0);
    }

    void thePartsMakeNoDifference()
    {
        const auto connection = m_office->as("supervisor");
        const qsizetype cases = m_office->casesOf(ownOffice).size();
        const auto whole = scanAll(*connection, int(cases) + 1);
        QCOMPARE(whole->parts, 1);
        for (const int most : { 1, 2, 13, int(cases) }) {
            const auto scanned = scanAll(*connection, most);
            QCOMPARE(scanned->found, whole->found);
            QCOMPARE(scanned->read, whole->read);
        }
    }

    void eachOfficeHasItsOwn()
    {
        const auto scanned = scanAll(*m_office->as("other"), 50);
        QCOMPARE(scanned->found, expected(otherOffice));
        QSet<CaseId> own;
        for (const CaseId &id : m_office->casesOf(ownOffice))
            own.insert(id);
        for (const UndisbursedCase &each : scanned->found)
            QVERIFY(!own.contains(each.caseId));
        QVERIFY(!scanned->found.isEmpty());
    }

    void whoMay_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("may");
        QTest::newRow("a supervisor") << u"supervisor"_s << true;
        for (const char *user : { "blind", "lost", "ines", "agent", "ana", "max", "root" })
            QTest::newRow(user) << QString::fromLatin1(user) << false;
    }
    void whoMay()
    {
        QFETCH(QString, user);
        QFETCH(bool, may);
        const QByteArray name = user.toLatin1();
        const auto connection = m_office->as(name.constData());
        const auto total = casesToScan(*connection);
        QCOMPARE(total.has_value(), may);
        QCOMPARE(undisbursedPart(*connection, {}, 10).has_value(), may);
        if (may)
            return;
        QCOMPARE(total.error().kind, Error::Kind::Denied);
        QCOMPARE(m_office->noted(name.constData()).last(), u"oversight refused undisbursed money"_s);
    }

    void eachPartStandsInTheTrailWithItsCases()
    {
        const auto connection = m_office->as("supervisor");
        QVERIFY(undisbursedPart(*connection, {}, 10));
        QCOMPARE(m_office->noted("supervisor").last(), u"oversight done undisbursed money"_s);
        const QString entry = u"(SELECT MAX(entry) FROM trail_row)"_s;
        QCOMPARE(m_office->raw(u"SELECT case_id FROM trail_row WHERE entry = "_s + entry).toString(), QString());
        QStringList listed;
        for (const CaseId &id : m_office->casesOf(ownOffice).first(10))
            listed.append(id.text());
        QCOMPARE(m_office->raw(u"SELECT cases FROM trail_row WHERE entry = "_s + entry).toString(), listed.join(u' '));
        QCOMPARE(m_office->raw(u"SELECT COUNT(*) FROM trail_batch_case WHERE entry = "_s + entry).toInt(), 10);
        QCOMPARE(m_office->raw(u"SELECT office_of_case FROM trail_row WHERE entry = "_s + entry).toString(),
            QLatin1String(ownOffice));
    }

    void ownAndRelativesCasesAreLeftOut()
    {
        const QList<UndisbursedCase> all = expected(ownOffice);
        m_office->raw(u"INSERT INTO staff_block VALUES ('supervisor', '%1')"_s.arg(all.first().caseId.text()));
        const auto scanned = scanAll(*m_office->as("supervisor"), 9);
        QCOMPARE(scanned->found, all.mid(1));
        QCOMPARE(scanned->notAllowed, 1);
        QCOMPARE(scanned->read + 1, m_office->casesOf(ownOffice).size());
    }

    void anOfficeWithoutCasesIsAtItsEnd()
    {
        m_office->raw(u"UPDATE staff_user SET office = 'C3' WHERE name = 'other'"_s);
        const auto connection = m_office->as("other");
        QCOMPARE(*casesToScan(*connection), 0);
        const auto part = undisbursedPart(*connection, {}, 10);
        QVERIFY(part && part->isAtEnd() && part->found.isEmpty());
        QCOMPARE(m_office->noted("other").last().section(u' ', 0, 0), u"sign_in"_s); // nothing was read
        m_office->raw(u"UPDATE staff_user SET office = 'B2' WHERE name = 'other'"_s);
    }

    /// Cases a second, one after the other on one thread. The long form has 2,000 and 20,000 cases.
    void speed()
    {
        const bool isLong = qEnvironmentVariableIntValue("CASELEDGER_LONG") == 1;
        for (const int cases : isLong ? QList<int> { 2'000, 20'000 } : QList<int> { 300 }) {
            const OverseenOffice office(cases);
            office.raw(u"UPDATE support_case SET office = 'D01'"_s);
            const auto connection = office.as("supervisor");
            QElapsedTimer clock;
            clock.start();
            const auto scanned = scanAll(*connection, 100);
            QVERIFY2(scanned, scanned ? "" : qPrintable(scanned.error().message));
            QCOMPARE(scanned->read, cases);
            qInfo("%d cases in %lld ms: %.0f a second; %lld have money past its day (the long form has 20,000)", cases,
                clock.elapsed(), 1000.0 * cases / double(std::max<qint64>(1, clock.elapsed())), scanned->found.size());
        }
    }

private:
    /// Case by case, without the gate.
    QList<UndisbursedCase> expected(const char *office) const
    {
        const auto connection = m_office->openForAll();
        const Office settings = readOffice(*connection).value();
        const QDate day = today(settings);
        QList<UndisbursedCase> cases;
        for (const CaseId &id : m_office->casesOf(office)) {
            const auto file = readCase(*connection, id);
            const CaseRecords &records = (*file)->records;
            const Undisbursed money
                = undisbursedPastItsDay(records, accountAsOf(records, day, settings.policy), day, settings.policy);
            if (money.count > 0)
                cases.append({ id, money });
        }
        return cases;
    }

    std::unique_ptr<OverseenOffice> m_office;
};

QTEST_GUILESS_MAIN(TestUndisbursedScan)
#include "tst_undisbursedscan.moc"
