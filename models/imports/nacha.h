// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intake.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace caseledger {

/// One entry of a NACHA file that has payments for this office: all of it is posted, or nothing of it.
struct NachaEntry
{
    qint64 record = 0;
    int deds = 0; ///< its DED segments that are for this office
    std::vector<Remittance> remittances; ///< one for each of them, in their order; empty where the entry is refused
    std::vector<Fault> faults; ///< why it is refused
};

/// A NACHA file as read.
struct NachaFile
{
    QByteArray sha256; ///< of its bytes: 32 bytes
    std::vector<Fault> faults; ///< why the whole file is refused, at most the first 1,000; then there are no entries
    std::vector<NachaEntry> entries; ///< in the file's order
    qint64 rows = 0; ///< all DED segments, and entries without one
    qint64 notForUs = 0; ///< those of them that are read and not meant to be posted
    QStringList notes; ///< what is mentioned and changes nothing
};

/// Reads a NACHA file by the rules of the contract ("NACHA files"), from its bytes alone: whether a case is known, and
/// name and SSN match, is for the store to say.
/// @param name  of the file, without folder: for its faults
NachaFile readNacha(const QByteArray &bytes, const QString &name);

/// The same from a file, which is held in memory. Error::Failed if it cannot be read or has more than 1 GiB.
Result<NachaFile> readNachaFile(const QString &path);

} // namespace caseledger
