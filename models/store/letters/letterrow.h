// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/letters/letter.h"
#include "models/store/access/signedin.h"
#include "models/store/query.h"

#include <chrono>

/// Internal to the store: letters as they lie in their table.
namespace caseledger {

/// A paper number as it lies in its column.
struct NumberColumn
{
    PaperNumber number;
};
bool fromColumn(const QVariant &column, NumberColumn &read);

/// A moment that may be none: null.
struct MomentColumn
{
    QDateTime moment;
};
bool fromColumn(const QVariant &column, MomentColumn &read);
QVariant toColumn(const MomentColumn &moment);

/// How long a worker of the print room has a letter.
struct LetterLease
{
    QDateTime until; ///< UTC, the database's clock; null: nobody has it
    std::chrono::seconds length {};

    friend bool operator==(const LetterLease &, const LetterLease &) = default;
};

/// All of a letter: what staff see, and what only the print room needs.
struct LetterRow
{
    Letter letter;
    LetterLease lease;
    QString instance; ///< LetterPlace::instance
    QString job; ///< LetterPlace::job
    qint64 jobNumber = 0; ///< the spool's; 0: none
    int pages = 0;
    QString sha256; ///< of the PDF, hexadecimal digits; empty before it was made
    QString addressHash; ///< addresshash.h
};
LetterRow readLetterRow(RowReader &row);

/// Null where there is no such letter.
Result<std::optional<LetterRow>> letterByNumber(Connection &connection, const PaperNumber &number);

/// Makes one letter of another, with its step and its row in the trail; belongs in a unit of work of the caller's, in
/// which the letter was read. Error::Conflict where it is no longer as it was read.
/// @param stated the reason a worker gave, for the trail; what the program says itself stands in Letter::reason
/// @return the letter as it is then: with its moment, in the queue since then where that is its state
Result<LetterRow> changeLetter(
    Connection &connection, const SignedIn &who, const LetterRow &from, LetterRow to, const QString &stated = {});

/// Writes the step by which a letter became what it is: at Letter::changedAt. For a new letter its first one.
Result<> insertStep(Connection &connection, const QString &by, const Letter &letter);

/// Back into the queue: with another attempt where a sheet of this one may have been sent.
LetterRow backInQueue(LetterRow row);
/// Nobody has it any more.
LetterRow withoutLease(LetterRow row);

} // namespace caseledger
