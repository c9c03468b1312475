// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/papers/caller.h"
#include "models/text/phrasebook.h"

#include <QTime>

namespace caseledger {

/// As the switch names it, without a letter for Alt.
QString callerName(CallerRole caller);

/// What must not be read aloud to whom one speaks to, and which papers are not for her or him; empty while nobody is
/// set. No value of the case is in it.
QString callerLine(CallerRole caller);

/// Why a paper is off for whom one speaks to, in one sentence; empty where it is for her or him.
QString whyNotFor(PaperKind kind, CallerRole caller, const Phrasebook &book);

/// What stands above the table of disbursements; empty where the caller may hear of them.
QString disbursementsNote(CallerRole caller);

/// What stands above a parent's contact while one speaks to somebody else than that parent; empty where one does not,
/// and while nobody is set.
QString contactNote(CallerRole caller, Role whose);

/// "Verified 10:42 (custodial parent)"
QString verifiedText(Role parent, QTime at);

} // namespace caseledger
