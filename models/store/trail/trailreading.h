// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/trail.h"
#include "models/domain/result.h"

#include <QDate>
#include <QList>

#include <functional>
#include <optional>

namespace caseledger {

class Connection;

/// A row of the trail with what its session says of it.
struct TrailEntry
{
    TrailRow row;
    QString user; ///< empty where a sign-in named nobody who is a user
    QString role; ///< its code; "none" in a database without users
    QString office; ///< of the user
    QString workstation;
    QString program;

    friend bool operator==(const TrailEntry &, const TrailEntry &) = default;
};

/// What is asked of the trail. What is not set narrows nothing.
struct TrailFilter
{
    CaseId caseId; ///< rows about this case; chunks of batches with it too
    QDate from; ///< days in America/New_York, both counted in
    QDate to;
    QString user;
    QList<TrailAction> actions;
    QList<TrailOutcome> outcomes;
    bool withReasonOnly = false;
    bool ownViewsOnly = false; ///< what whoever asks has looked at, printed or exported
};

/// The trail, newest first: in the order it was written, whatever the clock said. Whoever may read all of it gets all;
/// a supervisor the rows about cases of the own office and by its users; agents and caseworkers their own rows. That it
/// is read is noted first, with what was asked, and so the first row is mostly this one.
/// Error::Denied, noted too, for the other roles.
/// @param limit how many rows at most
Result<QList<TrailEntry>> readTrail(Connection &connection, const TrailFilter &filter, int limit);
/// The same row by row, for any number of them. Nothing else may be asked of the connection meanwhile.
/// @param limit null: all
Result<> eachOfTrail(Connection &connection, const TrailFilter &filter, std::optional<int> limit,
    const std::function<void(const TrailEntry &)> &take);

/// Internal to the store: where a day begins in New York, as moments lie in the trail.
QString beginOf(QDate day);

/// The cases that whoever is signed in looked at, printed or exported last, newest first, one row each time. Noted
/// nowhere: everybody may know what they did themselves.
Result<QList<TrailEntry>> ownLastViews(Connection &connection, int count = 20);

} // namespace caseledger
