// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intake.h"
#include "models/domain/result.h"
#include "models/safety/sealing.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace caseledger {

/// A table of PINs, and what is to become of it.
struct SealWish
{
    QString table; ///< CSV file with the columns party_ref and pin
    PublicKey office;
    std::optional<PublicKey> escrow;
    QString output;
    std::function<void(const Fault &fault)> fault; ///< called for each
    std::function<void(qint64 sealed)> progress = [](qint64) {}; ///< now and then
};

struct SealReport
{
    qint64 sealed = 0;
    qint64 faults = 0; ///< with one, nothing is written
    QStringList ignoredColumns;
};

/// Seals the PINs of a table into a file that an office imports. What has the file's name is replaced as a whole, or
/// left as it was; the new one is on the disk when this returns. Memory does not grow with the table but for 16 to 48
/// bytes a party. Error::Failed where the table cannot be read or the file not be written.
Result<SealReport> sealTable(const SealWish &wish);

} // namespace caseledger
