// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/loadedcase.h"

namespace caseledger::test {

/// A made-up case of two parents from lines as in tests/support/casetext.h, as if just read on a day.
LoadedCasePointer madeCase(const QString &lines, const char *today);

/// A parent with everything known. Under the flag, contact is protected.
Party madeParty(const QString &given, const QString &family, bool familyViolence = false);

/// The same case with other parents.
LoadedCasePointer withParents(const LoadedCasePointer &loaded, const Party &custodial, const Party &noncustodial);

/// A year of monthly support of 100.00 from January 2026, five payments (one of them returned), two disbursements.
LoadedCasePointer usualCase();

} // namespace caseledger::test
