// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QByteArray>

#include <optional>

namespace caseledger {

/// The first eight bytes of a hash of a public key, in hexadecimal digits: which key opens a sealed PIN.
using KeyId = TextRef<struct KeyTag>;

/// A PIN that only the holder of a secret key can open: a libsodium sealed box of 112 bytes. Says nothing to anybody
/// else, and two of the same PIN differ.
struct SealedPin
{
    static constexpr qsizetype size = 112;

    KeyId key;
    QByteArray box;

    friend bool operator==(const SealedPin &, const SealedPin &) = default;
};

/// The PIN of a party, as it lies in a file of sealed PINs and in the database.
struct SealedPinRow
{
    PartyRef party;
    SealedPin office; ///< for the mailroom
    std::optional<SealedPin> escrow; ///< for the key that is kept elsewhere, in case the mailroom's is lost

    friend bool operator==(const SealedPinRow &, const SealedPinRow &) = default;
};

} // namespace caseledger
