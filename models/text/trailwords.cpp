// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/trailwords.h"

#include <QCoreApplication>

#include <array>

namespace caseledger {

namespace {

/// In the order of the values.
constexpr std::array actionWords {
    QT_TRANSLATE_NOOP("TrailAction", "Signed in"),
    QT_TRANSLATE_NOOP("TrailAction", "Signed out"),
    QT_TRANSLATE_NOOP("TrailAction", "Locked the window"),
    QT_TRANSLATE_NOOP("TrailAction", "Unlocked the window"),
    QT_TRANSLATE_NOOP("TrailAction", "Searched"),
    QT_TRANSLATE_NOOP("TrailAction", "Opened the case"),
    QT_TRANSLATE_NOOP("TrailAction", "Saw a protected person's contact"),
    QT_TRANSLATE_NOOP("TrailAction", "Printed a paper"),
    QT_TRANSLATE_NOOP("TrailAction", "Exported a table"),
    QT_TRANSLATE_NOOP("TrailAction", "Printed a batch"),
    QT_TRANSLATE_NOOP("TrailAction", "Imported a file"),
    QT_TRANSLATE_NOOP("TrailAction", "Checked the database"),
    QT_TRANSLATE_NOOP("TrailAction", "Backed the database up"),
    QT_TRANSLATE_NOOP("TrailAction", "Restored a backup"),
    QT_TRANSLATE_NOOP("TrailAction", "Brought the database to this version"),
    QT_TRANSLATE_NOOP("TrailAction", "Exported or imported the SSN key"),
    QT_TRANSLATE_NOOP("TrailAction", "Read or changed a setting"),
    QT_TRANSLATE_NOOP("TrailAction", "Changed a user"),
    QT_TRANSLATE_NOOP("TrailAction", "Looked at the trail"),
    QT_TRANSLATE_NOOP("TrailAction", "Made a checkpoint of the trail"),
    QT_TRANSLATE_NOOP("TrailAction", "Verified the trail"),
    QT_TRANSLATE_NOOP("TrailAction", "The clock went back"),
    QT_TRANSLATE_NOOP("TrailAction", "Looked at a kept paper"),
    QT_TRANSLATE_NOOP("TrailAction", "Asked for a PIN letter"),
    QT_TRANSLATE_NOOP("TrailAction", "Moved a PIN letter on"),
    QT_TRANSLATE_NOOP("TrailAction", "Found a sealed PIN that is not what it should be"),
    QT_TRANSLATE_NOOP("TrailAction", "Sealed PINs for another key"),
    QT_TRANSLATE_NOOP("TrailAction", "Changed or verified a contact"),
    QT_TRANSLATE_NOOP("TrailAction", "Wrote a note"),
    QT_TRANSLATE_NOOP("TrailAction", "Looked at the office's figures"),
};
static_assert(actionWords.size() == size_t(TrailAction::Oversight) + 1);

constexpr std::array outcomeWords { QT_TRANSLATE_NOOP("TrailOutcome", "Done"),
    QT_TRANSLATE_NOOP("TrailOutcome", "Refused"), QT_TRANSLATE_NOOP("TrailOutcome", "Not found"),
    QT_TRANSLATE_NOOP("TrailOutcome", "Failed") };
static_assert(outcomeWords.size() == size_t(TrailOutcome::Failed) + 1);

} // namespace

QString word(TrailAction action, const Phrasebook &)
{
    return QCoreApplication::translate("TrailAction", actionWords.at(size_t(action)));
}

QString word(TrailOutcome outcome, const Phrasebook &)
{
    return QCoreApplication::translate("TrailOutcome", outcomeWords.at(size_t(outcome)));
}

} // namespace caseledger
