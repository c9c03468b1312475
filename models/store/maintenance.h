// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"
#include "models/domain/result.h"

#include <QString>

#include <functional>

namespace caseledger {

class Connection;
struct DatabaseSpec;

/// Something that does not hold: which rule, which case, which row. Names no person.
struct CheckFinding
{
    QString rule;
    QString caseId; ///< empty where it is no case's
    QString ref;
    QString message;
};

/// Every invariant and reference of the database, and the extract's disbursements against the distribution as of a day.
/// Calls found for each finding; returns how many there were. One snapshot, one case in memory at a time.
/// Error::Database where the file cannot be read any further.
Result<int> checkOffice(Connection &connection, QDate asOf, const std::function<void(const CheckFinding &)> &found);

/// Brings an older schema to this version, one transaction a step. Returns the steps taken; 0 if it was current.
/// Leaves a verified backup beside the database first, named after the schema it has: "<database>.schema-<n>.backup".
Result<int> migrate(const DatabaseSpec &spec);

/// A verified copy of the database without the SSN key, one file with mode 0600. Refused where the file exists; what
/// could not be made whole leaves nothing behind.
Result<> backupTo(Connection &connection, const QString &file);
/// Puts a backup in the place of a database that is not there. Refused where one is, or the log of one; Error::Database
/// if the file is no whole backup, or holds anything but the tables of this program. The SSN key is not part of it.
Result<> restoreFrom(const QString &file, const DatabaseSpec &spec);

} // namespace caseledger
