// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intake.h"
#include "models/domain/letters/sealedpin.h"
#include "models/domain/result.h"
#include "models/imports/extract.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <functional>

/// Files of sealed PINs. Text: a first line that says what it is and its version; a line a party, of fields with a
/// blank between them: its reference (percent-encoded, RFC 3986 §2.1), the id of the key it is sealed for, the box in
/// Base64, and perhaps the same two of the escrow; a last line with the number of parties and the BLAKE2b-256 of all
/// lines before it. The checksum tells half a file, or one a line of which was lost, not a forged one.
namespace caseledger {

/// What the first line of every version begins with.
constexpr QByteArrayView sealedPinsKind("caseledger sealed pins ");

/// The lines of such a file, from the first to the last, each with its end.
class SealedPinsText
{
public:
    QByteArray head();
    QByteArray line(const SealedPinRow &row);
    QByteArray end() const;

private:
    QByteArray counted(const QByteArray &line);

    QCryptographicHash m_hash { QCryptographicHash::Blake2b_256 };
    qint64 m_parties = 0;
};

/// Where a reader hands what it finds, in the order of the lines; the first line is record 1.
struct SealedPinsSink
{
    std::function<Reading(qint64 record, const SealedPinRow &row)> row; ///< a line without fault
    std::function<Reading(const Fault &fault)> fault;
};
struct SealedPinsSummary
{
    qint64 faultyRows = 0;
    bool stopped = false; ///< the sink did not want more
};

/// Reads a file of sealed PINs, also one with the line ends of another system. One that is not whole, or of another
/// version, has that one fault and no row. A party that comes twice, or a line that is malformed, is a fault of its
/// own. Memory does not grow with the file but for 16 to 48 bytes a party. Error::Failed where it cannot be read.
Result<SealedPinsSummary> readSealedPins(const QString &path, const SealedPinsSink &sink);

} // namespace caseledger
