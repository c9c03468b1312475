// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/policy.h"
#include "models/domain/result.h"

#include <QHash>
#include <QString>

/// Internal to the store: the policy's dated values and the office's own holidays, each in a table. A table counts from
/// the first time it was written; until then the law's own figures hold.
namespace caseledger {

class Connection;

/// The office's settings by their names in the database.
using StoredSettings = QHash<QString, QString>;

Result<> readPolicyTables(Connection &connection, const StoredSettings &settings, DistributionPolicy &policy);

/// Writes one table as a whole: pass_through, annual_fee or holidays. Belongs in a unit of work of the caller's.
Result<> writePolicyTable(Connection &connection, QLatin1String table, const DistributionPolicy &policy);

} // namespace caseledger
