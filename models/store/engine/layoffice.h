// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/safety/ssnindex.h"
#include "models/store/databasespec.h"

#include <functional>

/// Internal to the store: what makes an office out of nothing, step by step, for Connection::create().
namespace caseledger {

class Connection;

/// Makes the SSN key and what lies beside the database: its file, and an embedded database's own empty one.
/// Error::Refused where anything is there already; Error::Database where there is no place for the key.
/// @param isKept the key of a shared office is kept elsewhere, where no file is named for it
Result<SsnKey> prepareOffice(const DatabaseSpec &spec, bool isKept);
/// Lays the schema and the settings every office has, in one unit of work; on a server the roles too. Error::Refused
/// where the server's database has an office.
/// @param keepKey as Connection::create()
Result<> layOffice(
    Connection &connection, const SsnKey &key, const std::function<Result<>(const SsnKey &key)> &keepKey);
/// Takes away what prepareOffice() made.
void withdrawOffice(const DatabaseSpec &spec);

} // namespace caseledger
