// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/papers/paperkind.h"

namespace caseledger {

namespace {

using Word = QLatin1String;

constexpr Word paperKinds[] = { Word("payment-history"), Word("obligation-summary"), Word("statement"),
    Word("disbursements"), Word("coupon"), Word("monthly-notice"), Word("access-notice") };

} // namespace

std::span<const QLatin1String> codesOf(PaperKind) { return paperKinds; }

bool isFor(PaperKind kind, Role role)
{
    switch (kind) {
    case PaperKind::PaymentHistory:
    case PaperKind::ObligationSummary:
    case PaperKind::Statement:
    case PaperKind::AccessNotice:
        return true;
    case PaperKind::Disbursements:
    case PaperKind::MonthlyNotice:
        return role == Role::Custodial;
    case PaperKind::Coupon:
        return role == Role::Noncustodial;
    }
    return false;
}

Role usualReader(PaperKind kind) { return isFor(kind, Role::Custodial) ? Role::Custodial : Role::Noncustodial; }

} // namespace caseledger
