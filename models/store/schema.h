// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/engine/engine.h"

#include <QString>

#include <span>

/// Internal to the store: the schema as numbered steps, resources/sql/schema/<number>_<subject>.sql. A step that was
/// released is never changed; what comes later is a new one at the end. Some are of one database alone: the rules that
/// SQLite keeps by triggers are grants and policies on a server.
namespace caseledger {

class Connection;

struct SchemaStep
{
    int number = 0; ///< 1, 2, ... ; with gaps where a step is the other database's
    const char *query = nullptr; ///< its name among the queries
};

/// All steps of a database, oldest first; the last one's number is this program's schema.
std::span<const SchemaStep> schemaSteps(Dialect dialect);

/// SHA-256 of the step's text, in hexadecimal digits.
QString checksumOf(Dialect dialect, const SchemaStep &step);

/// The number of the last step a database has taken.
Result<int> schemaNumber(Connection &connection);

/// Takes one step and notes its number and checksum. Belongs in a unit of work of the caller's; steps are taken in
/// order.
Result<> applySchemaStep(Connection &connection, const SchemaStep &step);

/// Error::Database unless the file carries the mark of an office database.
Result<> requireOfficeMark(Connection &connection);
/// Error::Database unless the database has taken exactly this program's steps: older says to run migrate, newer to
/// update.
Result<> requireCurrentSchema(Connection &connection);

} // namespace caseledger
