// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/letters/letter.h"
#include "models/text/phrasebook.h"

/// The words for what stands in the queue of PIN letters, for staff: in the language of the window, of whatever language
/// the book is; English in a program without a window.
namespace caseledger {

QString word(LetterState state, const Phrasebook &book); ///< "Needs approval", "Queued"
QString word(PinChannel channel, const Phrasebook &book); ///< how it was asked for: "by telephone"

} // namespace caseledger
