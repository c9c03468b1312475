// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/office/testplace.h"

#include <QFile>
#include <QString>

#include <memory>
#include <sqlite3.h>

/// Statements of a test's own on a database file, beside the store and beside Qt.
namespace caseledger::samples {

using test::refusalOf;

struct CloseRaw
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};
using RawDatabase = std::unique_ptr<sqlite3, CloseRaw>;

inline RawDatabase openRaw(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open_v2(QFile::encodeName(path).constData(), &database, SQLITE_OPEN_READWRITE, nullptr);
    return RawDatabase(database);
}

/// How the database would go about a statement: its steps, each in brackets.
inline QString planOf(const QString &path, const QString &statement)
{
    const RawDatabase database = openRaw(path);
    sqlite3_stmt *prepared = nullptr;
    sqlite3_prepare_v2(
        database.get(), ("EXPLAIN QUERY PLAN " + statement.toUtf8()).constData(), -1, &prepared, nullptr);
    QString plan;
    while (prepared != nullptr && sqlite3_step(prepared) == SQLITE_ROW) {
        constexpr int detail = 3;
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(prepared, detail));
        plan += u'[' + QString::fromUtf8(text) + u']';
    }
    sqlite3_finalize(prepared);
    return plan;
}

} // namespace caseledger::samples
