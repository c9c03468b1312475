// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/posting.h"
#include "tests/faults/faultydisk.h"
#include "tests/faults/faultyoffice.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// A new case with its parents and many payments, and other content for a payment that is known.
bool postAll(Connection &connection)
{
    auto posting = Posting::begin(connection);
    if (!posting)
        return false;
    const auto post = [&posting](const ExtractRow &row) {
        const auto posted = (*posting)->post(row);
        return posted && posted->outcome != PostedRow::Outcome::Refused;
    };
    const CaseId fresh = *CaseId::parse(u"BB00001B1");
    for (const char *ref : { "C-new", "N-new" }) {
        Party party;
        party.ref.text = QLatin1String(ref);
        party.givenName = QStringLiteral("Cleo");
        party.familyName = QStringLiteral("Sample");
        if (!post(PartyRow { party, Ssn::parse(u"900-12-3456") }))
            return false;
    }
    SupportCase supportCase;
    supportCase.id = fresh;
    supportCase.office = QStringLiteral("Kings");
    supportCase.countyFips = QStringLiteral("36047");
    supportCase.openedOn = QDate(2026, 1, 1);
    supportCase.custodial.text = QStringLiteral("C-new");
    supportCase.noncustodial.text = QStringLiteral("N-new");
    if (!post(CaseRow { supportCase }))
        return false;
    const auto payment = [](const QString &ref, int cents) {
        return Payment { .ref = { ref }, .receivedOn = QDate(2026, 2, 1), .amount = Money::fromCents(cents) };
    };
    for (int i = 0; i < 300; ++i) {
        if (!post(PaymentRow { fresh, payment(QStringLiteral("P%1").arg(i), 100 + i) }))
            return false;
    }
    const bool updated = post(PaymentRow { *CaseId::parse(u"AA00001A1"), payment(QStringLiteral("P2"), 15001) });
    return updated && (*posting)->commit().has_value();
}

bool importAll(const DatabaseSpec &spec)
{
    auto connection = Connection::open(spec);
    return connection && postAll(**connection);
}

/// All that an office holds, but when it was posted.
QString stateOf(const DatabaseSpec &spec)
{
    execute(spec.path, "UPDATE posting SET posted_at = '';");
    return dump(spec.path);
}

} // namespace

/// An import that is cut off leaves the office as it was, or as it should be: nothing between.
class TestInterruptedImport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void killedBetweenRowsLeavesNothing();
    void killedAtAnyWriteLeavesOldOrNew();
    void fullDiskAtAnyWriteLeavesOldOrNew();
    void killedBackupLeavesNoBackup();

private:
    bool isOldOrNew(const FaultyOffice &office);

    QString m_old;
    QString m_new;
};

void TestInterruptedImport::initTestCase()
{
    FaultyOffice office(1, FaultyOffice::Place::Memory);
    QVERIFY(office.isMade());
    m_old = stateOf(office.spec());
    QVERIFY(importAll(office.spec()));
    m_new = stateOf(office.spec());
    QVERIFY(m_old != m_new);
    QVERIFY(m_new.contains(QStringLiteral("BB00001B1|P299")));
}

/// The keys of two offices differ, and so do the indexes made with them: they are left out.
bool TestInterruptedImport::isOldOrNew(const FaultyOffice &office)
{
    static const QRegularExpression keyed(QStringLiteral("[0-9a-f]{64}"));
    const auto plain = [](QString state) { return state.replace(keyed, QStringLiteral("keyed")); };
    if (answer(office.spec().path, "PRAGMA integrity_check") != QLatin1String("ok")
        || !findingsOf(office.spec()).isEmpty())
        return false;
    const QString state = plain(stateOf(office.spec()));
    return state == plain(m_old) || state == plain(m_new);
}

void TestInterruptedImport::killedBetweenRowsLeavesNothing()
{
    const FaultyOffice office(1, FaultyOffice::Place::Memory);
    const ChildEnd end = runKilledAt(1'000'000, [&office] {
        auto connection = Connection::open(office.spec());
        auto posting = Posting::begin(**connection);
        Party party;
        party.ref.text = QStringLiteral("C-new");
        if (!posting || !(*posting)->post(PartyRow { party, {} }))
            return false;
        ::raise(SIGKILL);
        return true;
    });
    QCOMPARE(end, ChildEnd::Killed);
    QVERIFY(isOldOrNew(office));
    QCOMPARE(answer(office.spec().path, "SELECT count(*) FROM party"), QStringLiteral("2"));
}

void TestInterruptedImport::killedAtAnyWriteLeavesOldOrNew()
{
    int kills = 0;
    for (int write = 1; write < 5000; ++write) {
        const FaultyOffice office(1, FaultyOffice::Place::Memory);
        QVERIFY(office.isMade());
        const ChildEnd end = runKilledAt(write, [&office] { return importAll(office.spec()); });
        QVERIFY(end != ChildEnd::Failed);
        QVERIFY2(isOldOrNew(office), qPrintable(QStringLiteral("write %1").arg(write)));
        if (end == ChildEnd::Finished)
            break;
        ++kills;
    }
    QVERIFY2(kills > 20, "nothing was killed");
}

void TestInterruptedImport::fullDiskAtAnyWriteLeavesOldOrNew()
{
    int failures = 0;
    for (int write = 1; write < 5000; ++write) {
        const FaultyOffice office(1, FaultyOffice::Place::Memory);
        QVERIFY(office.isMade());
        bool failed = false;
        bool imported = false;
        {
            const FaultyDisk disk(DiskFault::Full, write);
            imported = importAll(office.spec());
            failed = disk.hasFailed();
        }
        QVERIFY2(isOldOrNew(office), qPrintable(QStringLiteral("write %1").arg(write)));
        if (imported)
            QCOMPARE(answer(office.spec().path, "SELECT count(*) FROM support_case"), QStringLiteral("2"));
        if (!failed)
            break;
        ++failures;
    }
    QVERIFY2(failures > 20, "the disk never failed");
}

void TestInterruptedImport::killedBackupLeavesNoBackup()
{
    const FaultyOffice office(1, FaultyOffice::Place::Memory);
    int kills = 0;
    for (int write = 1; write < 5000; ++write) {
        const ChildEnd end = runKilledAt(write, [&office] {
            auto connection = Connection::open(office.spec());
            return connection && backupTo(**connection, office.pathOf("copy")).has_value();
        });
        QVERIFY(end != ChildEnd::Failed);
        const bool there = QFile::exists(office.pathOf("copy"));
        if (there)
            QVERIFY(restoreFrom(office.pathOf("copy"), { office.pathOf("again.db"), {} }));
        if (end == ChildEnd::Finished) {
            QVERIFY(there);
            break;
        }
        if (there) // killed behind the naming, while the database was closed
            break;
        ++kills;
    }
    QVERIFY2(kills > 20, "nothing was killed");
}

QTEST_GUILESS_MAIN(TestInterruptedImport)
#include "tst_interruptedimport.moc"
