// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"

namespace caseledger {

/// The papers an office gives a parent.
enum class PaperKind {
    PaymentHistory,
    ObligationSummary,
    Statement, ///< both in one
    Disbursements,
    Coupon,
    MonthlyNotice,
    AccessNotice
};

/// payment-history obligation-summary statement disbursements coupon monthly-notice access-notice
std::span<const QLatin1String> codesOf(PaperKind);

/// Whether a paper is made for that parent: payment history, statements and the access notice for both, disbursements
/// and the monthly notice for the custodial parent, coupons for the noncustodial parent.
bool isFor(PaperKind kind, Role role);
/// The only parent that a paper is for, else the custodial parent.
Role usualReader(PaperKind kind);

} // namespace caseledger
