// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/worker.h"
#include "models/store/connection.h"
#include "models/store/trail/trailwalk.h"
#include "models/store/trail/verifytrail.h"
#include "tests/support/office/testplace.h"

#include <QStringList>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <random>

struct sqlite3;
struct sqlite3_stmt;

/// A made-up office whose trail the tests fill, read and forge.
namespace caseledger::samples {

inline CaseId caseId(const char *text) { return CaseId::parse(QString::fromLatin1(text)).value_or(CaseId()); }

/// In memory where that can be, so that thousands of forgeries need no disk; or on a server.
class TrailOffice
{
public:
    TrailOffice();
    /// With what a recipe puts into it: test::makeOffice().
    TrailOffice(const QString &recipe, const std::function<void(Connection &)> &fill);
    ~TrailOffice() { test::dropOffice(file()); }
    TrailOffice(const TrailOffice &) = delete;
    TrailOffice &operator=(const TrailOffice &) = delete;

    QString path() const { return test::placeOf(file()).path; }
    QString pathOf(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    /// A connection on which nobody has signed in; on a server that of the role that installs.
    std::unique_ptr<Connection> open() const;
    /// A connection of a user, who is added past the program where there is none of that name.
    std::unique_ptr<Connection> openAs(const char *name, StaffRole role, const char *office) const;

private:
    QString file() const { return m_folder.filePath(QStringLiteral("office.db")); }

    QTemporaryDir m_folder;
};

/// A session of a user without anybody signing in, with rows of every shape behind its sign-in.
/// @param rows how many it has in all
qint64 fillSession(Connection &connection, const char *user, int rows, std::mt19937 &random);
/// Appends one row to a session, beside whoever is signed in.
bool appendTo(Connection &connection, qint64 session, TrailRow row);

/// What a walk by the chains alone finds, as "session row fault".
QStringList chainFaults(Connection &connection);
/// What a verification finds.
/// @param checkpoint a file; empty: by the chains alone
QStringList verifyFaults(Connection &connection, const QString &checkpoint = {});
/// Makes a checkpoint and keeps it.
/// @param file lines of it that are kept; -1: all
bool keepCheckpoint(Connection &connection, const QString &file, int lines = -1);

/// A way to a database beside the store, its triggers and references taken away; on a server for this way alone.
class Forger
{
public:
    explicit Forger(const QString &path);
    ~Forger();
    Forger(const Forger &) = delete;
    Forger &operator=(const Forger &) = delete;

    /// Runs statements; false where they are refused.
    bool run(const QByteArray &statements);
    /// The first column of the first row; empty where there is none.
    QByteArray value(const QByteArray &statement);
    /// Puts bytes as a text into a column of the row with this key.
    bool setText(const QByteArray &table, const QByteArray &column, const QByteArray &key, qint64 number,
        const QByteArray &bytes);
    /// Gives all rows of a session from one on the hashes their fields have.
    bool rewriteRows(qint64 session, qint64 from);
    /// The same with the starts of all sessions from one on, and all their rows.
    bool rewriteStarts(qint64 from);

private:
    QString m_path;
    sqlite3 *m_database = nullptr; ///< null on a server
    std::map<QByteArray, sqlite3_stmt *> m_prepared;
};

} // namespace caseledger::samples
