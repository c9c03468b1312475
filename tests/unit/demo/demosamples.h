// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demogenerator.h"
#include "models/domain/account.h"

#include <QByteArray>

#include <vector>

namespace caseledger::test {

/// The day most tests stand on.
inline QDate usualDay() { return QDate(2026, 3, 18); }

/// The cases of an office, made once.
std::vector<DemoCase> casesOf(const DemoOptions &options);

/// The place a fixed case has, by its number in the contract (1 for AA00001A1).
DemoCase fixedCaseNumber(int number, QDate today = usualDay(), quint64 seed = 1);

/// A hash over every value of the cases from first to last - 1, in hexadecimal digits.
QByteArray digestOf(const std::vector<DemoCase> &cases, size_t first, size_t last);
QByteArray digestOf(const std::vector<DemoCase> &cases);

/// The account as of a day, under the demo office's policy.
CaseAccount accountOf(const DemoCase &made, QDate day);

} // namespace caseledger::test
