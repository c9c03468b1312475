// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/connection.h"

namespace caseledger {

/// Writes the key of the SSN index to a file, wrapped by the passphrase in the first line of another. Only its owner
/// may read it. Error::Database if the key is missing or damaged.
Result<> exportKey(const DatabaseSpec &spec, const QString &file, const QString &passphraseFile);

/// Keeps a shared office's key where no file is named for it: in the keychain.
using KeepKey = Connection::KeepKey;

/// Puts a wrapped key in its place beside the database, or hands it to be kept. Refused where a key is; Error::Database
/// if the passphrase is wrong, the file is not whole, or the key is not that of the database that is there.
Result<> importKey(
    const DatabaseSpec &spec, const QString &file, const QString &passphraseFile, const KeepKey &keepKey = {});

} // namespace caseledger
