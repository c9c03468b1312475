// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/caseplan.h"
#include "app/demo/demorandom.h"

namespace caseledger {

/// The payments of a plan from its first day to today, oldest first and numbered. A payer stops at what is owed, but
/// for the last payment that goes a little beyond it.
QList<Payment> drawPayments(const CasePlan &plan, const DemoSetting &setting, DemoRandom &random);

/// How many payments of a rhythm make a year: 52, 26, 24 or 12.
int paymentsInYear(Frequency frequency);

} // namespace caseledger
