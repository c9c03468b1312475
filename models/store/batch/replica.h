// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/databasespec.h"

#include <QByteArray>

#include <chrono>

/// Reading from a server that follows a shared office's (PostgreSQL 15, chapter 27.2: streaming replication). A row of
/// the trail and the leave it gives are written on the office's own server; they follow like everything else, and the
/// same policies hold where they arrive.
namespace caseledger {

class Connection;

/// The office at another server of the same name, certificate's authority and users. Error::Usage for an address that
/// is none, or an office in a file.
/// @param address HOST or HOST:PORT
Result<DatabaseSpec> replicaOf(const DatabaseSpec &spec, const QString &address);

/// A place in the log of the office's server behind all that was committed there so far.
Result<QByteArray> writePosition(Connection &connection);

/// Waits until a server shows what was committed up to a place. False where it does not in that time, and where it
/// follows no other server.
Result<bool> waitForReplica(Connection &replica, const QByteArray &position, std::chrono::milliseconds patience);

} // namespace caseledger
