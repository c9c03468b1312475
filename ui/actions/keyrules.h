// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/deskactions.h"

namespace caseledger {

/// Whether a key may be an action's: Ctrl with another key, a function key, or Alt with a key that is no letter or
/// digit. No bare letters, which an input method for Korean swallows; no Ctrl+Alt, which is AltGr; none of the guard's
/// keys (Esc, Ctrl+L); none that text is edited with. Space alone may: tables take it.
bool mayBeKey(const QKeySequence &key);

/// Why a worker cannot give a key to an action, in one line; empty where she can.
QString keyRefusal(const QKeySequence &key, DeskAction action, const Desk &desk);

/// Gives a key to an action, or takes back what was given, and keeps that (Desk::memory). In force at once.
void changeKey(DeskAction action, const QKeySequence &key, const Desk &desk);
void resetKey(DeskAction action, const Desk &desk);
void resetAllKeys(const Desk &desk);
bool isKeyChanged(DeskAction action, const Desk &desk);

} // namespace caseledger
