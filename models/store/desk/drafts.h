// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QLatin1String>
#include <QString>

namespace caseledger {

class Connection;

constexpr qsizetype longestDraft = 4000; ///< characters
constexpr int daysOfDrafts = 90; ///< older ones are forgotten at the next sign-in
constexpr QLatin1String noteField("note"); ///< DraftPlace::field of the line of notes

/// Where somebody is writing.
struct DraftPlace
{
    CaseId caseId;
    QString field; ///< "note", "contact/custodial": what kind of field, never shown, at most 100 characters
    QString reason = {}; ///< why the case was opened; empty where that took none
};

/// What the worker who is signed in was writing there; empty where nothing was. Only her or his own is ever read.
/// Error::Denied, Error::ReasonNeeded, Error::NotFound as for opening the case.
Result<QString> readDraft(Connection &connection, const DraftPlace &place);
/// Keeps what is being written in the place of what was; on the disk when it answers. An empty text is forgotten, and
/// so is one that holds what reads like a Social Security number (Error::Usage): those are never stored. Error::Usage,
/// and the one before stays, for a text that is too long. Errors as for readDraft(). Nothing stands in the trail: it is
/// nobody's but the writer's until it is done.
Result<> keepDraft(Connection &connection, const DraftPlace &place, const QString &text);
/// Whatever the worker wrote there is done with; part of the unit of work that is open, where one is.
Result<> forgetDraft(Connection &connection, const DraftPlace &place);
/// Forgets the worker's drafts that are older than daysOfDrafts.
Result<> forgetOldDrafts(Connection &connection);

} // namespace caseledger
