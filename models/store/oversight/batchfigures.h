// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/trail.h"
#include "models/domain/papers/paperkind.h"
#include "models/domain/result.h"

#include <QDateTime>
#include <QList>

namespace caseledger {

struct OversightScope;
class Connection;

constexpr int daysOfBatches = 90; ///< batches of older days are not looked for
constexpr int mostBatches = 10;

/// One run of a batch, as the trail has it. A batch that was stopped and goes on is another run.
struct BatchFigures
{
    QDateTime begun; ///< UTC: its first unit
    QDateTime ended; ///< UTC: its last unit was begun
    QString user;
    PaperKind kind = PaperKind::Statement;
    int cases = 0; ///< read for it
    int notAllowed = 0; ///< cases it was not allowed to read
    int papers = 0; ///< cases with a paper that was kept; what a rule holds back stands in the batch's own index

    friend bool operator==(const BatchFigures &, const BatchFigures &) = default;
};

/// A row of the trail about one unit of a batch: "coupon, unit 3". A unit has one for each outcome that cases of it
/// had, one behind the other.
struct BatchUnit
{
    qint64 entry = 0;
    qint64 session = 0;
    QDateTime at;
    TrailOutcome outcome = TrailOutcome::Done;
    QString detail;
    QString user;
};

/// The units of one run.
struct BatchSpan
{
    PaperKind kind = PaperKind::Statement;
    BatchUnit first;
    BatchUnit last;
    int lowestUnit = 0; ///< so far
    qint64 behind = 0; ///< the entry of the session's next run; the highest there is where it has none

    /// Whether a row before all of these is about the same run: an earlier unit, or another outcome of the same one.
    bool belongs(const BatchUnit &unit, PaperKind unitKind, int number) const
    {
        const bool isSameUnit = number == lowestUnit && unit.entry + 1 == first.entry && unit.outcome < first.outcome;
        return unit.session == first.session && unitKind == kind && (number < lowestUnit || isSameUnit);
    }
};

/// Puts units together that belong to one run: of one session and kind, their numbers going down as one goes back.
/// Pure.
/// @param units newest first; what is no unit is left out
/// @return newest first, by their first unit
QList<BatchSpan> runsOf(const QList<BatchUnit> &units);

/// Internal to the store: the latest runs of batches by an office's users.
Result<QList<BatchFigures>> readBatchFigures(Connection &connection, const OversightScope &scope, const QString &since);

} // namespace caseledger
