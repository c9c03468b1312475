// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/engine/engine.h"

struct sqlite3;

/// Internal to the store.
namespace caseledger {

/// Opens a database file by Qt's driver, under a name of its own. Error::Database where it cannot be.
Result<std::unique_ptr<Engine>> openSqlite(const QString &connectionName, const QString &path);

/// SQLite's own handle of an engine that openSqlite() made; null for any other.
sqlite3 *sqliteHandle(const Engine &engine);

} // namespace caseledger
