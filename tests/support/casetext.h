// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/balances.h"
#include "models/domain/ledger.h"

#include <QStringList>

/// Cases written as text and results read as text, so that a failing test reads like a difference between two ledgers.
namespace caseledger::test {

/// A case from lines such as
///   case 2025-01-01 never children=2 opening_family=100.00 opening_on=2025-02-01
///   assistance 2025-03-01 current
///   obligation O1 current_support 100.00 monthly 2025-01-01 2025-12-31
///   payment P1 2025-01-10 direct_payment 150.00 held
///   disbursement D1 P1 2025-01-14 custodial 100.00 cleared
///   adjustment A1 2025-02-05 arrears_family -20.00
/// Words left out at the end take their usual value. A line that cannot be read ends the test program.
CaseRecords caseOf(const QString &text);

QDate day(const char *iso);

/// "P1 O1@2025-01-01 current 100.00 = family 100.00 + kept 0.00 + fee 0.00", in the order the money paid.
QStringList portionsOf(const CaseRecords &records, const CaseAccount &account);

/// "due 0.00, family 10.00, government 0.00, held 5.00, total 10.00"
QString textOf(const Balances &balances);
/// The same as of a day, with the usual policy.
QString balancesAsOf(const CaseRecords &records, const char *iso);

/// "collected 0.00 = family 0.00 + kept 0.00 + fees 0.00 + refunded 0.00 + held 0.00"
QString flowAsOf(const CaseRecords &records, const char *iso);

/// "2025-01-01 charge O1 100.00 - - balance 100.00"; split as current/arrears/held, a dash where there is none.
QStringList ledgerOf(const CaseRecords &records, DateRange range);

} // namespace caseledger::test
