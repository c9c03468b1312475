// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QHash>
#include <QString>

#include <functional>

namespace caseledger {

class Connection;

/// What the program remembers for a worker from one sign-in to the next, wherever she or he signs in: how tables are
/// laid out, saved filters, cases opened last, chosen keys and looks. Never anything of a case but its identifier.
/// Where the database has no users, it is the system's user who is remembered.

/// Everything that is kept for the worker who is signed in, by key.
Result<QHash<QString, QString>> readWorkerMemory(Connection &connection);
/// Keeps a value in the place of the one before; an empty one is forgotten. Error::Usage for a key of more than 100
/// characters or a value of more than 64 KiB. Not noted in the trail: it is nobody's data but the worker's.
Result<> keepInWorkerMemory(Connection &connection, const QString &key, const QString &value);
/// The same with what becomes of the value that is there now, in one unit of work: two windows of one worker that add
/// to a list lose nothing of each other's.
Result<> changeInWorkerMemory(
    Connection &connection, const QString &key, const std::function<QString(const QString &before)> &change);

} // namespace caseledger
