// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/caseplan.h"

/// What is decided about each of the ten fixed cases, as of a day: without office and parents.
namespace caseledger {

CasePlan ordinaryCase(QDate today); ///< never on assistance, all withheld: annual fees, months of three paydays
CasePlan deepArrearsCase(QDate today); ///< pays directly and too little; coupons are due within a week
CasePlan arabicCase(QDate today); ///< on assistance: pass-through, the rest kept
CasePlan italianCase(QDate today); ///< pays directly twice a month, with child care and spousal support
CasePlan bengaliCase(QDate today); ///< formerly on assistance: arrears to the family and to the government
CasePlan koreanCase(QDate today); ///< another state collects; some months paid ahead
CasePlan protectedCase(QDate today); ///< the custodial parent's whereabouts are protected; a gap between two jobs
CasePlan closedCase(QDate today);
CasePlan offsetCase(QDate today); ///< offsets larger than the arrears, one refunded, one waiting; a payment held
CasePlan longCase(QDate today); ///< twenty-one years of weekly payments

} // namespace caseledger
