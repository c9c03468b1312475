// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "models/store/trail/trail.h"
#include "models/store/trail/trailreading.h"
#include "models/text/trailwords.h"
#include "tests/unit/store/rawstatement.h"
#include "tests/unit/trail/trailsamples.h"

#include <QSet>
#include <QTest>

#include <utility>

using namespace caseledger;
using namespace caseledger::samples;

namespace {

constexpr int plenty = 1000;

TrailRow rowAbout(TrailAction action, const char *id, const char *office, const char *reason = "")
{
    return {
        .action = action, .caseId = caseId(id), .officeOfCase = QLatin1String(office), .reason = QLatin1String(reason)
    };
}

/// The rows that were read, as "user action", without the looking itself and the signing in.
QStringList linesOf(const Result<QList<TrailEntry>> &entries)
{
    if (!entries)
        return { entries.error().message };
    QStringList lines;
    for (const TrailEntry &entry : *entries) {
        if (entry.row.action != TrailAction::ReadTrail && entry.row.action != TrailAction::SignIn)
            lines.append(entry.user + u' ' + code(entry.row.action));
    }
    return lines;
}

QStringList read(Connection &connection, const TrailFilter &filter = {})
{
    return linesOf(readTrail(connection, filter, plenty));
}

QString planOfQuery(const TrailOffice &office, const char *query)
{
    return samples::planOf(office.path(), textOf(Dialect::Sqlite, query));
}

} // namespace

class TestTrailReading : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void newestFirst();
    void whoMaySeeWhat();
    void othersAreDenied();
    void byCase();
    void byUser();
    void byDay();
    void byActionOutcomeAndReason();
    void lookingIsNotedFirst();
    void nothingTypedIsNoted();
    void ownViews();
    void withoutUsers();
    void clockThatWentBack();
    void clockBeforeASessionWentBack();
    void everyQueryUsesAnIndex();
    void codeOfNoAction();
    void everyActionHasWords();

private:
    /// A server takes no row from a desk that its rights do not allow: there whoever installs writes it into the
    /// session.
    Result<> note(Connection &connection, const TrailRow &row) const;

    bool m_isSpoilt = true; ///< the next function takes an office of its own: there is more in it than reading leaves
    std::unique_ptr<TrailOffice> m_office;
    std::unique_ptr<Connection> m_caseworker;
    std::unique_ptr<Connection> m_other; ///< a caseworker of office 0200
    std::unique_ptr<Connection> m_supervisor;
    std::unique_ptr<Connection> m_auditor;
};

/// Cases AB00001C1 of office 0100 and AB00002C1 of office 0200.
void TestTrailReading::init()
{
    if (!std::exchange(m_isSpoilt, false))
        return;
    m_caseworker.reset();
    m_other.reset();
    m_supervisor.reset();
    m_auditor.reset();
    m_office = std::make_unique<TrailOffice>();
    QVERIFY(Forger(m_office->path())
                .run("INSERT INTO support_case VALUES ('AB00001C1', '0100', '36047', 0, 0, 2, "
                     "'2026-01-01', 'C', 'N', 0, 0, NULL, 1), ('AB00002C1', '0200', '36047', 0, 0, "
                     "2, '2026-01-01', 'C', 'N', 0, 0, NULL, 1)"));
    m_caseworker = m_office->openAs("caseworker", StaffRole::Caseworker, "0100");
    m_other = m_office->openAs("other", StaffRole::Caseworker, "0200");
    m_supervisor = m_office->openAs("supervisor", StaffRole::Supervisor, "0100");
    m_auditor = m_office->openAs("auditor", StaffRole::Auditor, "");
    QVERIFY(note(*m_caseworker, rowAbout(TrailAction::View, "AB00001C1", "0100")));
    QVERIFY(note(*m_other, rowAbout(TrailAction::View, "AB00001C1", "0100", "the parent called")));
    QVERIFY(note(*m_other, rowAbout(TrailAction::Print, "AB00002C1", "0200")));
    QVERIFY(note(*m_caseworker, { .action = TrailAction::Search, .detail = QStringLiteral("name: 12 found") }));
    TrailRow refused = rowAbout(TrailAction::Export, "AB00002C1", "0200");
    refused.outcome = TrailOutcome::Refused;
    QVERIFY(note(*m_caseworker, refused));
    QVERIFY(note(*m_other,
        { .action = TrailAction::Batch, .cases = { caseId("AB00002C1"), caseId("AB00001C1"), caseId("AB00002C1") } }));
    QVERIFY(note(*m_other, { .action = TrailAction::Batch, .cases = { caseId("AB00002C1") } }));
}

Result<> TestTrailReading::note(Connection &connection, const TrailRow &row) const
{
    if (!test::isOnServer())
        return record(connection, row);
    const auto writer = m_office->open();
    writer->workAs(*connection.signedIn());
    return record(*writer, row);
}

void TestTrailReading::newestFirst()
{
    const auto entries = readTrail(*m_auditor, {}, plenty);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 12);
    for (qsizetype i = 0; i < entries->size(); ++i)
        QCOMPARE(entries->at(i).row.entry, qint64(12 - i));
    const TrailEntry &batch = entries->at(2);
    QCOMPARE(batch.row.cases, (QList<CaseId> { caseId("AB00001C1"), caseId("AB00002C1") })); // sorted, each once
    QCOMPARE(batch.user, QStringLiteral("other"));
    QCOMPARE(batch.role, QStringLiteral("caseworker"));
    QCOMPARE(batch.office, QStringLiteral("0200"));
    QCOMPARE(batch.workstation, QStringLiteral("desk 4"));
    QCOMPARE(batch.program, QStringLiteral("caseledger"));
    QCOMPARE(batch.row.hash.size(), 32);
    QVERIFY(batch.row.at.secsTo(QDateTime::currentDateTimeUtc()) < 100);
    const auto some = readTrail(*m_auditor, {}, 3);
    QVERIFY(some);
    QCOMPARE(some->size(), 3);
    QCOMPARE(some->last().row.entry, qint64(11));
    qint64 count = 0;
    QVERIFY(eachOfTrail(*m_auditor, {}, std::nullopt, [&count](const TrailEntry &) { ++count; }));
    QCOMPARE(count, qint64(14));
}

void TestTrailReading::whoMaySeeWhat()
{
    m_isSpoilt = true;
    const QStringList ofCaseworker { QStringLiteral("caseworker export"), QStringLiteral("caseworker search"),
        QStringLiteral("caseworker view") };
    QCOMPARE(read(*m_caseworker), ofCaseworker);
    // Rows about cases of the office, a batch that holds one of them among it, and rows by users of the office.
    QCOMPARE(read(*m_supervisor),
        QStringList({ QStringLiteral("other batch"), QStringLiteral("caseworker export"),
            QStringLiteral("caseworker search"), QStringLiteral("other view"), QStringLiteral("caseworker view") }));
    QCOMPARE(read(*m_auditor).size(), 7);
    const auto agent = m_office->openAs("agent", StaffRole::Agent, "0100");
    QCOMPARE(read(*agent), QStringList());
    const auto ofNoOffice = m_office->openAs("nowhere", StaffRole::Supervisor, "");
    QVERIFY(note(*ofNoOffice, rowAbout(TrailAction::View, "AB00001C1", "0100")));
    QCOMPARE(read(*ofNoOffice), QStringList { QStringLiteral("nowhere view") });
    // A filter narrows what is allowed, and never widens it.
    QCOMPARE(read(*m_caseworker, { .user = QStringLiteral("other") }), QStringList());
    QCOMPARE(read(*m_supervisor, { .caseId = caseId("AB00002C1") }),
        QStringList({ QStringLiteral("other batch"), QStringLiteral("caseworker export") }));
}

void TestTrailReading::othersAreDenied()
{
    for (const StaffRole role : { StaffRole::Mailroom, StaffRole::Administrator }) {
        const auto connection = m_office->openAs(code(role).data(), role, "0100");
        const auto entries = readTrail(*connection, {}, plenty);
        QVERIFY(!entries);
        QCOMPARE(entries.error().kind, Error::Kind::Denied);
        const auto noted = readTrail(*m_auditor, { .user = code(role) }, plenty);
        QCOMPARE(noted->first().row.action, TrailAction::ReadTrail);
        QCOMPARE(noted->first().row.outcome, TrailOutcome::Refused);
    }
    const auto unsignedOne = m_office->open();
    QCOMPARE(readTrail(*unsignedOne, {}, plenty).error().kind, Error::Kind::Denied);
    QCOMPARE(ownLastViews(*unsignedOne).error().kind, Error::Kind::Denied);
}

void TestTrailReading::byCase()
{
    QCOMPARE(read(*m_auditor, { .caseId = caseId("AB00001C1") }),
        QStringList(
            { QStringLiteral("other batch"), QStringLiteral("other view"), QStringLiteral("caseworker view") }));
    QCOMPARE(read(*m_auditor, { .caseId = caseId("AB00002C1") }),
        QStringList({ QStringLiteral("other batch"), QStringLiteral("other batch"), QStringLiteral("caseworker export"),
            QStringLiteral("other print") }));
    QCOMPARE(read(*m_auditor, { .caseId = caseId("ZZ00001A1") }), QStringList());
}

void TestTrailReading::byUser()
{
    QCOMPARE(read(*m_auditor, { .user = QStringLiteral("caseworker") }).size(), 3);
    QCOMPARE(read(*m_auditor, { .user = QStringLiteral("other") }).size(), 4);
    QCOMPARE(read(*m_auditor, { .user = QStringLiteral("other' OR 1 --") }), QStringList());
    QCOMPARE(read(*m_auditor, { .caseId = caseId("AB00001C1"), .user = QStringLiteral("caseworker") }).size(), 1);
}

/// Days are New York's: on 8 March 2026 the clock there went forward, from UTC-5 to UTC-4.
void TestTrailReading::byDay()
{
    m_isSpoilt = true;
    Forger forger(m_office->path());
    const char *moments[] = { "2026-03-08T04:59:59.999Z", "2026-03-08T05:00:00.000Z", "2026-03-09T03:59:59.999Z",
        "2026-03-09T04:00:00.000Z" };
    for (int i = 0; i < 4; ++i)
        QVERIFY(forger.setText("trail_row", "at", "entry", 5 + i, moments[i]));
    const QDate day(2026, 3, 8);
    QCOMPARE(read(*m_auditor, { .from = day, .to = day }),
        QStringList({ QStringLiteral("other print"), QStringLiteral("other view") }));
    QCOMPARE(read(*m_auditor, { .from = day.addDays(1) }).size(), 4);
    QCOMPARE(read(*m_auditor, { .to = day }).size(), 3);
    QCOMPARE(read(*m_auditor, { .caseId = caseId("AB00001C1"), .to = day }).size(), 2);
    QCOMPARE(read(*m_auditor, { .from = day, .to = day, .user = QStringLiteral("other") }).size(), 2);
    QCOMPARE(read(*m_auditor, { .from = day, .to = day.addDays(-1) }), QStringList());
}

void TestTrailReading::byActionOutcomeAndReason()
{
    QCOMPARE(read(*m_auditor, { .actions = { TrailAction::View, TrailAction::Search } }).size(), 3);
    QCOMPARE(read(*m_auditor, { .outcomes = { TrailOutcome::Refused } }),
        QStringList { QStringLiteral("caseworker export") });
    QCOMPARE(read(*m_auditor, { .withReasonOnly = true }), QStringList { QStringLiteral("other view") });
    QCOMPARE(read(*m_auditor, { .actions = { TrailAction::View }, .withReasonOnly = true }).size(), 1);
    QCOMPARE(read(*m_supervisor, { .ownViewsOnly = true }), QStringList());
    QCOMPARE(read(*m_caseworker, { .ownViewsOnly = true }),
        QStringList({ QStringLiteral("caseworker export"), QStringLiteral("caseworker view") }));
}

void TestTrailReading::lookingIsNotedFirst()
{
    const auto entries = readTrail(*m_supervisor,
        { .caseId = caseId("AB00002C1"),
            .from = QDate(2026, 3, 1),
            .user = QStringLiteral("typed by hand"),
            .actions = { TrailAction::View },
            .withReasonOnly = true },
        plenty);
    QVERIFY(entries);
    const auto noted = readTrail(*m_auditor, { .user = QStringLiteral("supervisor") }, 1);
    const TrailRow &row = noted->first().row;
    QCOMPARE(row.action, TrailAction::ReadTrail);
    QCOMPARE(row.outcome, TrailOutcome::Done);
    QCOMPARE(row.caseId, caseId("AB00002C1"));
    QCOMPARE(row.officeOfCase, QStringLiteral("0200"));
    QCOMPARE(row.detail, QStringLiteral("from 2026-03-01, one user, view, with a reason"));
    QCOMPARE(readTrail(*m_auditor, {}, 1)->first().row.detail, QStringLiteral("everything"));
}

void TestTrailReading::nothingTypedIsNoted()
{
    const QString typed = QStringLiteral("perhaps a password");
    QVERIFY(readTrail(*m_auditor, { .user = typed }, plenty));
    const auto all = readTrail(*m_auditor, {}, plenty);
    for (const TrailEntry &entry : *all)
        QVERIFY(!entry.row.detail.contains(typed) && !entry.row.reason.contains(typed));
}

void TestTrailReading::ownViews()
{
    const auto countAll = [this] { return Forger(m_office->path()).value("SELECT COUNT(*) FROM trail_row"); };
    const QByteArray before = countAll();
    QCOMPARE(linesOf(ownLastViews(*m_caseworker)), QStringList { QStringLiteral("caseworker view") });
    QCOMPARE(linesOf(ownLastViews(*m_other)), // batches are no views
        QStringList({ QStringLiteral("other print"), QStringLiteral("other view") }));
    QCOMPARE(linesOf(ownLastViews(*m_other, 1)), QStringList { QStringLiteral("other print") });
    QCOMPARE(countAll(), before);
}

void TestTrailReading::withoutUsers()
{
    m_isSpoilt = true; // the next one knows the last row
    const TrailOffice office;
    const auto connection = office.open();
    QVERIFY(record(*connection, rowAbout(TrailAction::View, "AB00001C1", "0100")));
    const auto entries = readTrail(*connection, {}, plenty);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 3);
    QCOMPARE(entries->first().role, QStringLiteral("none"));
    QCOMPARE(ownLastViews(*connection)->size(), 1);
}

/// A row from the day after tomorrow, with hashes that fit: then the clock went back.
void TestTrailReading::clockThatWentBack()
{
    m_isSpoilt = true;
    {
        Forger forger(m_office->path());
        const QDateTime later = QDateTime::currentDateTimeUtc().addDays(2);
        const QByteArray last = forger.value("SELECT MAX(entry) FROM trail_row");
        QVERIFY(forger.setText(
            "trail_row", "at", "entry", last.toLongLong(), later.toString(Qt::ISODateWithMs).toLatin1()));
        QVERIFY(forger.rewriteRows(2, 1));
    }
    QVERIFY(note(*m_caseworker, rowAbout(TrailAction::View, "AB00001C1", "0100")));
    QVERIFY(note(*m_caseworker, rowAbout(TrailAction::Print, "AB00001C1", "0100")));
    QVERIFY(note(*m_other, rowAbout(TrailAction::Print, "AB00001C1", "0100")));
    // In the order it was written, and said once, whichever session wrote first.
    QCOMPARE(read(*m_auditor).first(5),
        QStringList(
            { QStringLiteral("other print"), QStringLiteral("caseworker print"), QStringLiteral("caseworker view"),
                QStringLiteral("caseworker clock_went_back"), QStringLiteral("other batch") }));
    const auto said = readTrail(*m_auditor, { .actions = { TrailAction::ClockWentBack } }, plenty);
    QCOMPARE(said->size(), 1);
    QVERIFY(said->first().row.detail.startsWith(QStringLiteral("by 172")));
    QCOMPARE(chainFaults(*m_auditor), QStringList());
}

void TestTrailReading::clockBeforeASessionWentBack()
{
    m_isSpoilt = true;
    {
        Forger forger(m_office->path());
        QVERIFY(forger.setText("trail_row", "at", "entry", 11, "2999-01-01T00:00:00.000Z"));
        QVERIFY(forger.rewriteRows(2, 1));
    }
    const auto agent = m_office->openAs("agent", StaffRole::Agent, "0100");
    const auto entries = readTrail(*m_auditor, { .user = QStringLiteral("agent") }, plenty);
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->at(1).row.action, TrailAction::SignIn); // a session begins with it, always
    QCOMPARE(entries->at(1).row.number, qint64(1));
    QCOMPARE(entries->at(0).row.action, TrailAction::ClockWentBack);
    QCOMPARE(chainFaults(*m_auditor), QStringList());
}

void TestTrailReading::everyQueryUsesAnIndex()
{
    const QString all = planOfQuery(*m_office, "trail_entries");
    QVERIFY2(!all.contains(QStringLiteral("TEMP B-TREE")), qPrintable(all)); // stops when there are enough
    QVERIFY2(
        all.contains(QStringLiteral("SEARCH part USING COVERING INDEX sqlite_autoindex_trail_batch_case_1 (entry=?)")),
        qPrintable(all)); // not all cases of the office
    const QString ofCase = planOfQuery(*m_office, "trail_entries_of_case");
    QVERIFY2(ofCase.contains(QStringLiteral("trail_row_by_case (case_id=?)")), qPrintable(ofCase));
    QVERIFY2(ofCase.contains(QStringLiteral("trail_batch_case_by_case (case_id=?)")), qPrintable(ofCase));
    QVERIFY2(!ofCase.contains(QStringLiteral("[SCAN written")), qPrintable(ofCase));
    const QString ofUser = planOfQuery(*m_office, "trail_entries_of_user");
    QVERIFY2(ofUser.contains(QStringLiteral("trail_session_by_user (user_name=?)")), qPrintable(ofUser));
    QVERIFY2(!ofUser.contains(QStringLiteral("SCAN")), qPrintable(ofUser));
    const QString ofDays = planOfQuery(*m_office, "trail_entries_of_days");
    QVERIFY2(ofDays.contains(QStringLiteral("trail_row_by_moment (at>? AND at<?)")), qPrintable(ofDays));
    const QString last = planOfQuery(*m_office, "trail_row_last");
    QVERIFY2(!last.contains(QStringLiteral("[SCAN")) && !last.contains(QStringLiteral("TEMP")), qPrintable(last));
    const QString bytes = planOfQuery(*m_office, "trail_row_bytes");
    QVERIFY2(!bytes.contains(QStringLiteral("TEMP B-TREE")), qPrintable(bytes)); // memory stays flat
    const QString cases = planOfQuery(*m_office, "trail_batch_cases");
    QVERIFY2(cases.contains(QStringLiteral("(entry=?)")), qPrintable(cases));
}

void TestTrailReading::codeOfNoAction()
{
    m_isSpoilt = true;
    QVERIFY(Forger(m_office->path()).setText("trail_row", "action", "entry", 6, "something"));
    const auto entries = readTrail(*m_auditor, {}, plenty);
    QVERIFY(!entries);
    QCOMPARE(entries.error().kind, Error::Kind::Database);
    QVERIFY(entries.error().message.contains(QStringLiteral("audit verify")));
}

void TestTrailReading::everyActionHasWords()
{
    const Phrasebook book;
    QSet<QString> words;
    for (size_t i = 0; i < codesOf(TrailAction {}).size(); ++i)
        words.insert(word(TrailAction(i), book));
    for (size_t i = 0; i < codesOf(TrailOutcome {}).size(); ++i)
        words.insert(word(TrailOutcome(i), book));
    QCOMPARE(size_t(words.size()), codesOf(TrailAction {}).size() + codesOf(TrailOutcome {}).size());
    QVERIFY(!words.contains(QString()));
    QCOMPARE(word(TrailAction::View, book), QStringLiteral("Opened the case"));
    QCOMPARE(word(TrailOutcome::NotFound, book), QStringLiteral("Not found"));
}

QTEST_GUILESS_MAIN(TestTrailReading)
#include "tst_trailreading.moc"
