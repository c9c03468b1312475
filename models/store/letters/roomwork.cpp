// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/letters/roomwork.h"

namespace caseledger {

Result<LetterWork> beginRoomWork(Connection &connection, const QString &what)
{
    return beginLetterWork(connection, { Right::PrintLetters }, what);
}

LetterClaim claimOn(const LetterRow &row)
{
    const Letter &letter = row.letter;
    return { letter.number, letter.caseId, letter.office, letter.epoch, letter.attempt };
}

Result<LetterRow> claimedLetter(Connection &connection, const LetterClaim &claim)
{
    auto row = letterByNumber(connection, claim.number);
    if (!row)
        return tl::unexpected(row.error());
    if (*row && (*row)->letter.epoch == claim.epoch && (*row)->lease.until.isValid())
        return **std::move(row);
    return failure(Error::Kind::Conflict,
        QStringLiteral("Letter %1 is not this worker's any more: nothing was changed.").arg(claim.number.text()));
}

Result<> takeTogether(Connection &connection, const std::function<Result<>()> &steps)
{
    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    return steps().and_then([&unit] { return (*unit)->commit(); });
}

} // namespace caseledger
