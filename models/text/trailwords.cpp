// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/trailwords.h"

#include <array>

namespace caseledger {

namespace {

/// In the order of the values. Not marked for the lists of the papers' words: no paper has them.
constexpr std::array actionWords {
    "Signed in",
    "Signed out",
    "Locked the window",
    "Unlocked the window",
    "Searched",
    "Opened the case",
    "Saw a protected person's contact",
    "Printed a paper",
    "Exported a table",
    "Printed a batch",
    "Imported a file",
    "Checked the database",
    "Backed the database up",
    "Restored a backup",
    "Brought the database to this version",
    "Exported or imported the SSN key",
    "Read or changed a setting",
    "Changed a user",
    "Looked at the trail",
    "Made a checkpoint of the trail",
    "Verified the trail",
    "The clock went back",
    "Looked at a kept paper",
    "Asked for a PIN letter",
    "Moved a PIN letter on",
    "Found a sealed PIN that is not what it should be",
    "Sealed PINs for another key",
    "Changed or verified a contact",
    "Wrote a note",
    "Looked at the office's figures",
};
static_assert(actionWords.size() == size_t(TrailAction::Oversight) + 1);

constexpr std::array outcomeWords { "Done", "Refused", "Not found", "Failed" };
static_assert(outcomeWords.size() == size_t(TrailOutcome::Failed) + 1);

} // namespace

QString word(TrailAction action, const Phrasebook &book)
{
    return book.translate("TrailAction", actionWords.at(size_t(action)));
}

QString word(TrailOutcome outcome, const Phrasebook &book)
{
    return book.translate("TrailOutcome", outcomeWords.at(size_t(outcome)));
}

} // namespace caseledger
