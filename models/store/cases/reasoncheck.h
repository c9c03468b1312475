// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/party.h"
#include "models/domain/result.h"

#include <QList>

/// Internal to the store: what a reason may say. Reasons stand in the trail, which more people read than may see a
/// protected person's contact.
namespace caseledger {

class Connection;

constexpr qsizetype longestReason = 500; ///< characters

/// Error::Usage for more than longestReason characters or several lines.
Result<> checkReasonForm(const QString &reason);

/// Whether a reason holds a street line, nine-digit ZIP, phone or e-mail of a protected person of one of the cases,
/// however it is written: compared folded, blanks and punctuation aside. Hands nothing out.
Result<bool> holdsProtectedContact(Connection &connection, const QList<CaseId> &cases, const QString &reason);

/// Whether a reason holds the like of one parent, protected or not: of whom a contact is changed.
bool holdsContactOf(const Party &party, const QString &reason);

/// Whether a reason could hold the like of anybody: by its form alone, digits or an e-mail's sign, so that no answer
/// tells anything of a case.
bool mayHoldContact(const QString &reason);

/// The error for a reason that holds a protected person's contact. Never repeats it.
tl::unexpected<Error> contactInReason();

} // namespace caseledger
