// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

namespace caseledger {

/// The first line of a passphrase or password file, without its line end (also that of another system). Error::Failed
/// if the file cannot be read, its first line is empty or longer than 1,024 bytes. The message names the file, never
/// what is in it.
Result<QByteArray> readPassphrase(const QString &file);

/// Writes a file that only its owner may read (mode 0600), whole and on the disk when this returns. Error::Refused
/// where the name is taken; Error::Failed if it cannot be written, and then nothing is left of it.
Result<> writeNewFile(const QString &file, QByteArrayView content);

/// Puts what was written to a file on the disk, and the entry of its folder too. Error::Failed if the disk does not
/// take it.
Result<> syncFile(const QString &file);
Result<> syncFolderOf(const QString &file);

} // namespace caseledger
