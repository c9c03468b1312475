// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailroom/room/lettercrew.h"
#include "models/documents/letterhead.h"
#include "models/safety/opening/opening.h"

#include <QDate>

namespace caseledger {

/// Makers of PIN letters: each opens the PIN, in locked memory, draws it upon the letter in the parent's language, and
/// forgets it. A PIN is opened by the office's key or by that in escrow, whichever this is. Wants a QGuiApplication.
/// @param key outlives the makers
MakerSource pinLetterMakers(const MailroomKey &key, Letterhead letterhead, QDate printedOn);

} // namespace caseledger
