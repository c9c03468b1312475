// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace caseledger {

/// A password as it is kept: Argon2id with 3 passes over 64 MiB (RFC 9106 §4, the second recommended choice), salt and
/// parameters inside. Takes about a tenth of a second on purpose. Empty where the memory is not to be had.
/// @param password any bytes; UTF-8 of what was typed
QByteArray hashPassword(const QByteArray &password);

/// Whether a password is the one that was hashed. Takes as long for a wrong one; false for a hash that is none.
bool isPasswordOf(const QByteArray &hash, const QByteArray &password);

} // namespace caseledger
