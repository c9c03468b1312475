// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/caseplan.h"
#include "app/demo/caseshape.h"

namespace caseledger {

/// The plan of one case of the bulk, without its identifier and its parents. Depends on the seed, the day and its own
/// number only.
CasePlan drawPlan(int caseIndex, const DemoSetting &setting);

/// One payer's years, from the first day of payments to the last: rhythm, habits that change, spells of unemployment.
std::vector<PayerSpell> drawSpells(
    const CaseShape &shape, const QList<Obligation> &obligations, QDate today, DemoRandom &random);

/// Tax refunds caught and lump sums, mostly where arrears stand.
std::vector<SinglePayment> drawSingles(const CaseShape &shape, QDate today, DemoRandom &random);

} // namespace caseledger
