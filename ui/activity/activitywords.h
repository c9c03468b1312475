// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/activity.h"
#include "models/text/phrasebook.h"

/// The words for what happened in a case.
namespace caseledger {

/// A text of several lines as a cell shows it: on one, in its own direction.
QString lineOf(const QString &text, const Phrasebook &book);

QString pinResultText(PinResult result); ///< "in the queue", "waits for approval", "refused"
QString contactText(const ContactTouched &touched, const Phrasebook &book); ///< "Custodial parent: address changed"
QString replacedText(const RowReplaced &replaced, const Phrasebook &book); ///< "Payment replaced by an import"

/// What a value of an extract is called: "Received"; the code itself where it has no name.
QString fieldTitle(QLatin1String field);
QString oldValueText(const OldValue::Value &value, const Phrasebook &book);

} // namespace caseledger
