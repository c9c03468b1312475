// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace caseledger {

/// What a key does before anything else gets it.
enum class GuardKey {
    None,
    Hide, ///< Shift+Esc always; Esc where it has nothing else to end or to empty
    EmptyField, ///< Esc in a filled field
    Lock ///< Ctrl+L
};

/// Where the next key goes.
struct KeyPlace
{
    bool inDialog = false; ///< a dialog, a popup or the menu bar has the keys: Esc is its own
    bool inFilledField = false;
};

GuardKey guardKey(const QKeyEvent &event, KeyPlace place);

/// The place of the keys as the program stands now.
KeyPlace keyPlace();
/// Empties the field that has the focus; undo brings it back where the field has an undo.
void emptyFocusedField();

} // namespace caseledger
