// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/trail/trailsamples.h"

#include "models/store/query.h"
#include "models/store/trail/trail.h"
#include "tests/unit/store/rawstatement.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace caseledger::samples {

namespace {

QString folderInMemory()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/caseledger-trail-XXXXXX");
}

/// Rows of a statement whose columns are all read as bytes.
QList<QByteArrayList> rowsOf(sqlite3 *database, const QByteArray &statement)
{
    QList<QByteArrayList> rows;
    sqlite3_stmt *prepared = nullptr;
    sqlite3_prepare_v2(database, statement.constData(), -1, &prepared, nullptr);
    while (prepared != nullptr && sqlite3_step(prepared) == SQLITE_ROW) {
        QByteArrayList row;
        for (int i = 0; i < sqlite3_column_count(prepared); ++i) {
            const auto *bytes = static_cast<const char *>(sqlite3_column_blob(prepared, i));
            row.append(QByteArray(bytes, sqlite3_column_bytes(prepared, i)));
        }
        rows.append(row);
    }
    sqlite3_finalize(prepared);
    return rows;
}

/// For a server: no trigger and no reference looks at these statements.
QByteArray unguarded(const QByteArray &statements)
{
    return "SET session_replication_role = replica; " + statements + "; RESET session_replication_role; ";
}

/// A value in the text of a statement for a server.
QByteArray literal(const QByteArray &bytes, bool isText)
{
    const QByteArray value = "decode('" + bytes.toHex() + "', 'hex')";
    return isText ? "convert_from(" + value + ", 'UTF8')" : value;
}

QString textOf(const TrailFault &fault)
{
    return QStringLiteral("%1 %2 %3").arg(fault.session).arg(fault.row).arg(fault.fault);
}

QString madeUpText(std::mt19937 &random)
{
    static const QStringList texts { QString(), QStringLiteral("the parent called"), QStringLiteral("طلب"),
        QStringLiteral("전화 요청"), QStringLiteral("a 'quoted' reason; -- and more"), QStringLiteral("è già qui") };
    return texts.at(qsizetype(random() % size_t(texts.size())));
}

std::unique_ptr<Connection> opened(const DatabaseSpec &place)
{
    auto connection = Connection::open(place);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().message));
    return std::move(*connection);
}

/// On a server a user is a role, too.
QByteArray userIn(const char *name, StaffRole role, const char *office)
{
    const QByteArray values = "INTO staff_user VALUES ('" + QByteArray(name) + "', " + QByteArray::number(int(role))
        + ", '" + office + "', 0, 0, '', 0)";
    if (!test::isOnServer())
        return "INSERT OR IGNORE " + values;
    return unguarded("INSERT " + values + " ON CONFLICT DO NOTHING") + "DO $$ BEGIN IF to_regrole('" + name
        + "') IS NULL THEN CREATE ROLE \"" + name + "\" LOGIN PASSWORD 'demo' IN ROLE caseledger_" + code(role).data()
        + "; END IF; END $$";
}

} // namespace

TrailOffice::TrailOffice()
    : TrailOffice(QStringLiteral("empty"), [](Connection &) {})
{ }

TrailOffice::TrailOffice(const QString &recipe, const std::function<void(Connection &)> &fill)
    : m_folder(folderInMemory())
{
    test::makeOffice(file(), recipe, fill);
}

std::unique_ptr<Connection> TrailOffice::open() const { return opened(test::placeOf(file())); }

std::unique_ptr<Connection> TrailOffice::openAs(const char *name, StaffRole role, const char *office) const
{
    const Worker worker { .name = QLatin1String(name), .role = role, .office = QLatin1String(office) };
    if (const QString refusal = refusalOf(path(), userIn(name, role, office).constData()); !refusal.isEmpty())
        qFatal("%s", qPrintable(refusal));
    auto connection = opened(test::doorOf(file()));
    if (connection->isAtDoor() && !connection->enter(worker.name, "demo"))
        qFatal("the door is shut");
    const auto unit = UnitOfWork::begin(*connection, UnitOfWork::Kind::Write);
    const auto start = beginSession(*connection,
        { .user = worker.name,
            .role = code(role),
            .office = worker.office,
            .workstation = QStringLiteral("desk 4"),
            .program = QStringLiteral("caseledger") });
    if (!start || !appendRow(*connection, { .session = start->session, .action = TrailAction::SignIn })
        || !(*unit)->commit())
        qFatal("no session for the test");
    connection->workAs({ .session = start->session, .worker = worker });
    return connection;
}

qint64 fillSession(Connection &connection, const char *user, int rows, std::mt19937 &random)
{
    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    const auto start = beginSession(connection,
        { .user = QLatin1String(user),
            .role = QStringLiteral("caseworker"),
            .office = QStringLiteral("0100"),
            .workstation = QStringLiteral("desk 4"),
            .program = QStringLiteral("caseledger") });
    bool done = start && appendRow(connection, { .session = start->session, .action = TrailAction::SignIn });
    for (int i = 1; done && i < rows; ++i) {
        TrailRow row { .session = start->session,
            .action = TrailAction(random() % (size_t(TrailAction::Paper) + 1)),
            .outcome = TrailOutcome(random() % 4) };
        if (random() % 3 != 0)
            row.caseId = caseId("AB12345C1");
        row.officeOfCase = row.caseId.isEmpty() ? QString() : QStringLiteral("0100");
        row.reason = madeUpText(random);
        row.detail = madeUpText(random);
        if (random() % 5 == 0)
            row.cases = { caseId("AB00002C1"), caseId("AB00001C1"), caseId("AB00002C1") };
        done = appendRow(connection, row).has_value();
    }
    if (!done || !(*unit)->commit())
        qFatal("no rows for the test");
    return start->session;
}

bool appendTo(Connection &connection, qint64 session, TrailRow row)
{
    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    row.session = session;
    return unit && appendRow(connection, std::move(row)) && (*unit)->commit();
}

QStringList chainFaults(Connection &connection)
{
    QStringList faults;
    const Result<> walked = walkTrail(connection, std::numeric_limits<qint64>::max(),
        { .fault = [&faults](const TrailFault &fault) { faults.append(textOf(fault)); },
            .row = [](const TrailRowBytes &, const QByteArray &) {},
            .end = [](qint64, const QByteArray &) {} });
    return walked ? faults : QStringList { walked.error().message };
}

QStringList verifyFaults(Connection &connection, const QString &checkpoint)
{
    QStringList faults;
    std::optional<CheckpointFile> file;
    if (!checkpoint.isEmpty()) {
        auto opened = CheckpointFile::open(checkpoint);
        if (!opened)
            return { opened.error().message };
        file = std::move(*opened);
    }
    const auto count = verifyTrail(
        connection, file ? &*file : nullptr, [&faults](const TrailFault &fault) { faults.append(textOf(fault)); });
    if (!count)
        return { count.error().message };
    if (count->faults != faults.size())
        faults.append(QStringLiteral("the count is another one"));
    return faults;
}

bool keepCheckpoint(Connection &connection, const QString &file, int lines)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return false;
    const auto made = makeCheckpoint(connection, [&](const QByteArray &line) {
        if (lines-- != 0)
            out.write(line + '\n');
    });
    return made.has_value();
}

Forger::Forger(const QString &path)
    : m_path(path)
{
    if (test::isOnServer())
        return;
    sqlite3_open_v2(QFile::encodeName(path).constData(), &m_database, SQLITE_OPEN_READWRITE, nullptr);
    QByteArray statements
        = "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF;";
    for (const QByteArrayList &row :
        rowsOf(m_database, "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name LIKE 'trail%'"))
        statements += "DROP TRIGGER " + row.first() + ';';
    if (!run(statements))
        qFatal("the test's way to the database is shut");
}

Forger::~Forger()
{
    for (const auto &[statement, prepared] : m_prepared)
        sqlite3_finalize(prepared);
    sqlite3_close(m_database);
}

bool Forger::run(const QByteArray &statements)
{
    if (test::isOnServer())
        return refusalOf(m_path, unguarded(statements).constData()).isEmpty();
    return sqlite3_exec(m_database, statements.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

QByteArray Forger::value(const QByteArray &statement)
{
    if (test::isOnServer())
        return test::rawQuery(m_path, QString::fromUtf8(statement)).toByteArray();
    return rowsOf(m_database, statement).value(0).value(0);
}

bool Forger::setText(
    const QByteArray &table, const QByteArray &column, const QByteArray &key, qint64 number, const QByteArray &bytes)
{
    // A blob stays one where it is bound; a cast makes it the column's kind again.
    const bool isBlob = column == "hash";
    if (test::isOnServer()) {
        return run("UPDATE " + table + " SET " + column + " = " + literal(bytes, !isBlob) + " WHERE " + key + " = "
            + QByteArray::number(number));
    }
    const QByteArray statement = "UPDATE " + table + " SET " + column + " = CAST(?1 AS " + (isBlob ? "BLOB" : "TEXT")
        + ") WHERE " + key + " = ?2";
    sqlite3_stmt *&prepared = m_prepared[statement];
    if (prepared == nullptr)
        sqlite3_prepare_v2(m_database, statement.constData(), -1, &prepared, nullptr);
    sqlite3_bind_blob(prepared, 1, bytes.isEmpty() ? "" : bytes.constData(), int(bytes.size()), SQLITE_STATIC);
    sqlite3_bind_int64(prepared, 2, number);
    const bool done = sqlite3_step(prepared) == SQLITE_DONE && sqlite3_changes(m_database) == 1;
    sqlite3_reset(prepared);
    return done;
}

bool Forger::rewriteRows(qint64 session, qint64 from)
{
    const QByteArray number = QByteArray::number(session);
    if (test::isOnServer()) { // by its own functions, which compute the hashes that it takes
        return run(
            "DO $$ DECLARE one trail_row; before bytea; BEGIN FOR one IN SELECT * FROM trail_row WHERE session = "
            + number + " AND number >= " + QByteArray::number(from)
            + " ORDER BY number LOOP SELECT hash INTO before FROM trail_row WHERE session = one.session AND number = "
              "one.number - 1; IF NOT FOUND THEN SELECT hash INTO before FROM trail_session WHERE number = "
              "one.session; "
              "END IF; UPDATE trail_row SET hash = trail_row_hash(before, one) WHERE entry = one.entry; END LOOP; END "
              "$$");
    }
    QByteArray before = from > 1 ? value("SELECT hash FROM trail_row WHERE session = " + number
                            + " AND number = " + QByteArray::number(from - 1))
                                 : value("SELECT hash FROM trail_session WHERE number = " + number);
    bool done = true;
    for (const QByteArrayList &row : rowsOf(m_database,
             "SELECT number, entry, at, action, outcome, case_id, office_of_case, reason, detail, cases FROM trail_row "
             "WHERE session = "
                 + number + " AND number >= " + QByteArray::number(from) + " ORDER BY number")) {
        const TrailRowBytes bytes { .session = session,
            .number = row.at(0).toLongLong(),
            .entry = row.at(1).toLongLong(),
            .at = row.at(2),
            .action = row.at(3),
            .outcome = row.at(4),
            .caseId = row.at(5),
            .officeOfCase = row.at(6),
            .reason = row.at(7),
            .detail = row.at(8),
            .cases = row.at(9) };
        before = rowHash(before, bytes);
        done = done && setText("trail_row", "hash", "entry", bytes.entry, before);
    }
    return done;
}

bool Forger::rewriteStarts(qint64 from)
{
    if (test::isOnServer()) {
        bool done = true;
        const qint64 last = value("SELECT MAX(number) FROM trail_session").toLongLong();
        for (qint64 session = from; done && session <= last; ++session) {
            const QByteArray number = QByteArray::number(session);
            done
                = run("UPDATE trail_session AS it SET hash = trail_start_hash(COALESCE((SELECT hash FROM trail_session "
                      "WHERE number = it.number - 1), ''), it) WHERE number = "
                      + number)
                && rewriteRows(session, 1);
        }
        return done;
    }
    QByteArray before = value("SELECT hash FROM trail_session WHERE number = " + QByteArray::number(from - 1));
    bool done = true;
    for (const QByteArrayList &row : rowsOf(m_database,
             "SELECT number, started_at, user_name, role, office, workstation, program FROM trail_session WHERE number "
             ">= "
                 + QByteArray::number(from) + " ORDER BY number")) {
        const TrailStartBytes bytes { .session = row.at(0).toLongLong(),
            .startedAt = row.at(1),
            .user = row.at(2),
            .role = row.at(3),
            .office = row.at(4),
            .workstation = row.at(5),
            .program = row.at(6) };
        before = startHash(before, bytes);
        done = done && setText("trail_session", "hash", "number", bytes.session, before)
            && rewriteRows(bytes.session, 1);
    }
    return done;
}

} // namespace caseledger::samples
