// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"
#include "models/store/query.h"
#include "models/store/trail/trail.h"
#include "models/store/trail/trailreading.h"
#include "models/store/trail/verifytrail.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <sqlite3.h>

using namespace caseledger;
using namespace caseledger::bench;

namespace {

constexpr int rowsOfSession = 100;
constexpr int runs = 5;

TrailRow viewRow()
{
    return { .action = TrailAction::View,
        .caseId = *CaseId::parse(u"AB12345C1"),
        .officeOfCase = QStringLiteral("0100"),
        .reason = QStringLiteral("the parent called about a payment"),
        .detail = QStringLiteral("statement 7K3-M9Q-XT2") };
}

/// Sessions of a hundred rows each. Microseconds of one append.
double fill(Connection &connection, int rows)
{
    return 1e3 / rows * timed([&] {
        for (int done = 0; done < rows; done += rowsOfSession) {
            const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
            const auto start = beginSession(connection,
                { .user = QStringLiteral("caseworker"),
                    .role = QStringLiteral("caseworker"),
                    .office = QStringLiteral("0100"),
                    .workstation = QStringLiteral("desk 4"),
                    .program = QStringLiteral("caseledger") });
            TrailRow row = viewRow();
            row.session = start->session;
            for (int i = 0; i < rowsOfSession; ++i) {
                if (!appendRow(connection, row))
                    qFatal("a row was not taken");
            }
            if (!(*unit)->commit())
                qFatal("rows were not taken");
        }
    });
}

/// The same rows read by SQLite alone, in the same order, without a hash.
void readBare(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open_v2(QFile::encodeName(path).constData(), &database, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt *rows = nullptr;
    sqlite3_prepare_v2(database, "SELECT * FROM trail_row ORDER BY session, number", -1, &rows, nullptr);
    qint64 bytes = 0;
    while (sqlite3_step(rows) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(rows); ++i)
            bytes += sqlite3_column_bytes(rows, i);
    }
    if (bytes == 0)
        qFatal("nothing was read");
    sqlite3_finalize(rows);
    sqlite3_close(database);
}

void measureRecord(Connection &connection)
{
    QList<double> alone;
    QList<double> within;
    for (int run = 0; run < runs; ++run) {
        constexpr int count = 500;
        const auto write = [&] {
            for (int i = 0; i < count; ++i) {
                if (!record(connection, viewRow()))
                    qFatal("a row was not taken");
            }
        };
        alone.append(timed(write) * 1e3 / count);
        const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
        within.append(timed(write) * 1e3 / count);
        if (!(*unit)->commit())
            qFatal("rows were not taken");
    }
    report("trail_record, committed", "one row, on the disk", alone, {}, "us");
    report("trail_record, in a unit of work", "one row", within, {}, "us");
}

void measureVerify(Connection &connection, const QString &checkpoint, int rows)
{
    QList<double> ours;
    QList<double> byCheckpoint;
    QList<double> bare;
    const auto verify = [&connection](CheckpointFile *file) {
        const auto count = verifyTrail(connection, file, [](const TrailFault &) {});
        if (!count || count->faults != 0)
            qFatal("the trail is not whole");
    };
    for (int run = 0; run < runs; ++run) {
        ours.append(rows / processorTime([&] { verify(nullptr); }));
        byCheckpoint.append(rows / processorTime([&] {
            auto file = CheckpointFile::open(checkpoint);
            verify(&*file);
        }));
        bare.append(rows / processorTime([&] { readBare(connection.spec().path); }));
    }
    const QByteArray data = QByteArray::number(rows) + " rows";
    report("trail_verify, thousand rows a second", data, ours, bare, "k/s");
    report("trail_verify by a checkpoint, thousand rows a second", data, byCheckpoint, bare, "k/s");
}

void measureReading(Connection &connection, int rows)
{
    QList<double> newest;
    QList<double> ofCase;
    for (int run = 0; run < runs; ++run) {
        newest.append(timed([&] { (void)readTrail(connection, {}, 200); }));
        ofCase.append(timed([&] { (void)readTrail(connection, { .caseId = *CaseId::parse(u"AB00001C1") }, 200); }));
    }
    const QByteArray data = QByteArray::number(rows) + " rows";
    report("trail_read, the newest 200", data, newest, {});
    report("trail_read of a case without rows", data, ofCase, {});
}

} // namespace

/// The trail: writing a row, verifying a million, reading some.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const QTemporaryDir folder;
    const QString checkpoint = folder.filePath(QStringLiteral("checkpoint"));
    const auto connection = Connection::create({ folder.filePath(QStringLiteral("office.db")), {} });
    if (!connection || rows < rowsOfSession)
        qFatal("usage: bench_trail [ROWS]; the temporary folder has to be writable");
    measureRecord(**connection);
    report("trail_append, in units of a hundred", QByteArray::number(rows) + " rows", { fill(**connection, rows) }, {},
        "us");
    QFile file(checkpoint);
    if (!file.open(QIODevice::WriteOnly)
        || !makeCheckpoint(**connection, [&file](const QByteArray &line) { file.write(line + '\n'); }))
        qFatal("no checkpoint");
    file.close();
    measureVerify(**connection, checkpoint, rows);
    measureReading(**connection, rows);
    return 0;
}
