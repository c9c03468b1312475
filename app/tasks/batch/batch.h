// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/batch.h"
#include "models/domain/result.h"
#include "models/store/access/signedin.h"
#include "models/store/databasespec.h"

#include <functional>
#include <optional>

namespace caseledger {

class Connection;

/// Counts a batch and tries a sample of its papers, spread over all of it, on this thread. Writes no paper; the trail
/// notes the sample before it is read. Errors as runBatch.
Result<BatchEstimate> estimateBatch(
    const DatabaseSpec &spec, const BatchWish &wish, const std::optional<SignedIn> &who = std::nullopt);

/// Makes the papers of a batch into its folder, or goes on where an earlier start of the same batch stopped. Blocks;
/// papers are made on threads of its own. Every paper is kept before its file gets its name, and its file stands before
/// its row is in the index, so whatever ends the program leaves whole files and an index that says which.
/// On a shared office, programs of one user that are given the same batch and folder share its work; each ends when all
/// of it is complete, and tells the whole of it.
/// The trail notes the cases of every part in one row before any of them is read, and each paper with the keeping of
/// it. A case that is not to be opened for the worker has its reason in the index.
/// @param who started it; null only where the database has no users
/// @param goOn is told how far it is, on this thread, several times a second; the batch stops where it answers false.
/// Wants a QGuiApplication. Error::Denied where the role allows no batches; Error::Usage for a list with a malformed
/// identifier (nothing is written then) or choices that do not go together; Error::Refused where the folder holds
/// something else or, of an embedded database, another program works in it; Error::Failed where a file cannot be
/// written; the database's errors. After any of them a second start goes on.
Result<BatchProgress> runBatch(const DatabaseSpec &spec, const BatchWish &wish,
    const std::function<bool(const BatchProgress &)> &goOn, const std::optional<SignedIn> &who = std::nullopt);
/// The same on a connection that is the calling thread's.
/// @param replica where cases are read (replica.h); null: where they are written
Result<BatchProgress> runBatchOn(Connection &connection, const BatchWish &wish,
    const std::function<bool(const BatchProgress &)> &goOn, const std::optional<SignedIn> &who = std::nullopt,
    const std::optional<DatabaseSpec> &replica = std::nullopt);

/// The day that counts as today in the batch that a folder holds; null where it holds none. Going on with a batch takes
/// its own day, not the one it has become.
QDate dayOfBatch(const QString &folder);

} // namespace caseledger
