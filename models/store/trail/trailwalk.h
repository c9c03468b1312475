// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/safety/trailchain.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace caseledger {

class Connection;

/// What is not as it was written.
struct TrailFault
{
    qint64 session = 0; ///< 0: of no single session
    qint64 row = 0; ///< 0: the start of the session, or the session as a whole
    QString fault; ///< in words, beginning with a small letter; never what a row says

    friend bool operator==(const TrailFault &, const TrailFault &) = default;
};

/// Who is told what on the way through the trail. All have to be set.
struct TrailSteps
{
    std::function<void(const TrailFault &)> fault; ///< of a session the first only, before its end
    std::function<void(const TrailRowBytes &row, const QByteArray &hash)> row;
    std::function<void(qint64 session, const QByteArray &startHash)> end; ///< after the last row of a session
};

/// Goes through the whole trail in one snapshot, session by session, and checks what the chains show by themselves:
/// that every start and row has the hash it was written with, that no session and no row is missing between two, that
/// rows of batches are found by all their cases and no others. Memory does not grow with the trail.
/// @param before rows from this entry on are left out, and sessions that have only such
Result<> walkTrail(Connection &connection, qint64 before, const TrailSteps &steps);

} // namespace caseledger
