// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/batch.h"
#include "models/domain/result.h"

#include <functional>

namespace caseledger {

struct DatabaseSpec;

/// Counts a batch and tries a sample of its papers, spread over all of it, on this thread. Writes nothing.
/// Errors as runBatch.
Result<BatchEstimate> estimateBatch(const DatabaseSpec &spec, const BatchWish &wish);

/// Makes the papers of a batch into its folder, or goes on where an earlier start of the same batch stopped. Blocks;
/// papers are made on threads of its own. Every paper is kept before its file gets its name, and its file stands before
/// its row is in the index, so whatever ends the program leaves whole files and an index that says which.
/// @param goOn is told how far it is, on this thread, several times a second; the batch stops where it answers false.
/// Wants a QGuiApplication. Error::Usage for a list with a malformed identifier (nothing is written then) or choices
/// that do not go together; Error::Refused where the folder holds something else or another program works in it;
/// Error::Failed where a file cannot be written; the database's errors. After any of them a second start goes on.
Result<BatchProgress> runBatch(
    const DatabaseSpec &spec, const BatchWish &wish, const std::function<bool(const BatchProgress &)> &goOn);

/// The day that counts as today in the batch that a folder holds; null where it holds none. Going on with a batch takes
/// its own day, not the one it has become.
QDate dayOfBatch(const QString &folder);

} // namespace caseledger
