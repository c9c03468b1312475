// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intake.h"
#include "models/domain/result.h"
#include "models/imports/extractkind.h"

#include <QIODevice>

#include <functional>

namespace caseledger {

/// What the caller of a reader answers to a row or a fault.
enum class Reading { Continue, Stop };

/// Where a reader hands what it finds, in the order of the records. Both must be callable. Called on the reader's
/// thread.
struct ExtractSink
{
    std::function<Reading(qint64 record, const ExtractRow &row)> row; ///< a row without fault
    std::function<Reading(const Fault &fault)> fault; ///< a row with faults is not handed out, each of its faults is
};

/// What was read of one file.
struct ExtractSummary
{
    qint64 rows = 0; ///< records after the header
    qint64 faultyRows = 0; ///< those with at least one fault
    QStringList ignoredColumns; ///< of the header, unknown to the contract; empty where the header itself is at fault
    bool stopped = false; ///< the sink did not want more

    friend bool operator==(const ExtractSummary &, const ExtractSummary &) = default;
};

/// Reads one file of an extract, row by row, by the rules of the contract ("CSV extracts"). Memory does not grow with
/// the file but for 16 to 48 bytes a key, by which a key that comes twice is found. What needs the database or another
/// file (an unknown party, case or payment) is not checked here. A fault of the header ends the reading.
/// @param device  open for reading
/// @param name    of the file, without folder: for its faults
/// @return Error::Failed where the device cannot be read, also half-way
Result<ExtractSummary> readExtract(QIODevice &device, const QString &name, ExtractKind kind, const ExtractSink &sink);

/// The same from a file. Error::Failed if it cannot be opened or read.
Result<ExtractSummary> readExtractFile(const ExtractFile &file, const ExtractSink &sink);

} // namespace caseledger
