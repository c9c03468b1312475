// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/phrasebook.h"

#include <QDateTime>

namespace caseledger {

/// A moment as the office's clock shows it (America/New_York): "11/20/2026 14:05". Empty for a null one.
QString officeTime(const QDateTime &moment, const Phrasebook &book);

/// The day of a moment by the office's clock; null for a null one.
QDate officeDay(const QDateTime &moment);

} // namespace caseledger
