// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/trail.h"
#include "models/text/phrasebook.h"

/// The words for what stands in the trail, for staff: in the language of the window, of whatever language the book is;
/// English in a program without a window.
namespace caseledger {

QString word(TrailAction action, const Phrasebook &book); ///< what somebody did: "Opened the case"
QString word(TrailOutcome outcome, const Phrasebook &book); ///< "Done", "Refused"

} // namespace caseledger
