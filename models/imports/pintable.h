// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/intake.h"
#include "models/domain/result.h"

#include <QStringList>

#include <functional>
#include <span>

namespace caseledger {

/// Where the reader hands what it finds, in the order of the records.
struct PinTableSink
{
    /// @param digits valid during the call; wiped after it
    std::function<void(const PartyRef &party, std::span<const char, 5> digits)> row;
    std::function<void(const Fault &fault)> fault;
};

/// Reads the table that PINs are delivered in: CSV (RFC 4180) with the columns party_ref and pin in any order, the PIN
/// five digits. A fault names record and column, never what stands there. A party that comes twice is a fault. The
/// bytes that were read are overwritten.
/// @return columns that are neither, which are ignored. Error::Failed where the file cannot be read
Result<QStringList> readPinTable(const QString &path, const PinTableSink &sink);

} // namespace caseledger
