// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/importreport.h"
#include "models/domain/access/trail.h"
#include "models/domain/result.h"

#include <QDate>

#include <functional>

namespace caseledger {

class Connection;

struct ImportOptions
{
    enum class Writing {
        Post,
        DryRun ///< finds out the same and leaves the database as it was
    };
    enum class Faults {
        RefuseAll, ///< one fault, and nothing is posted
        KeepSound ///< what is sound is posted; of a NACHA file, whole entries
    };

    QDate today; ///< the day of what the import changes; null: the office's today
    Writing writing = Writing::Post;
    Faults faults = Faults::RefuseAll;
    std::function<void(qint64 rows)> progress = [](qint64) {}; ///< now and then, on the thread of the import
};

/// Imports a folder of CSV extracts, one CSV file (its kind by its header), a NACHA file or sealed PINs, in one
/// transaction. Faults of the files are in the report, not errors: the import is refused if there is one. The trail
/// notes it, what is posted in the same transaction. Error::Failed if a file cannot be read; errors of the database as
/// they are.
Result<ImportReport> importPath(Connection &connection, const QString &path, const ImportOptions &options);

/// What the trail says of an import: its kind, how far it went and the counts; no name, no amount, no file.
TrailRow trailRowOf(const ImportReport &report, const ImportOptions &options);

/// Notes an import that has news in the transaction it is posted in. Before that is committed.
Result<> noteNews(Connection &connection, const ImportReport &report, const ImportOptions &options);

} // namespace caseledger
