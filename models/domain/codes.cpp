// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codes.h"

namespace caseledger {

namespace {

using Word = QLatin1String;

constexpr Word caseStatuses[] = { Word("open"), Word("closed") };
constexpr Word assistances[] = { Word("never"), Word("former"), Word("current") };
constexpr Word obligationKinds[]
    = { Word("current_support"), Word("child_care"), Word("medical"), Word("spousal"), Word("arrears_payment") };
constexpr Word frequencies[] = { Word("weekly"), Word("biweekly"), Word("semimonthly"), Word("monthly") };
constexpr Word paymentSources[] = { Word("income_withholding"), Word("direct_payment"), Word("federal_tax_offset"),
    Word("state_tax_offset"), Word("unemployment"), Word("other_state"), Word("lottery"), Word("other") };
constexpr Word paymentStatuses[] = { Word("posted"), Word("held"), Word("returned") };
constexpr Word payees[] = { Word("custodial"), Word("government"), Word("refund") };
constexpr Word methods[] = { Word("debit_card"), Word("direct_deposit"), Word("check") };
constexpr Word disbursementStatuses[]
    = { Word("pending"), Word("issued"), Word("cleared"), Word("returned"), Word("stopped") };
constexpr Word buckets[] = { Word("arrears_family"), Word("arrears_government") };

} // namespace

std::span<const QLatin1String> codesOf(CaseStatus) { return caseStatuses; }
std::span<const QLatin1String> codesOf(Assistance) { return assistances; }
std::span<const QLatin1String> codesOf(ObligationKind) { return obligationKinds; }
std::span<const QLatin1String> codesOf(Frequency) { return frequencies; }
std::span<const QLatin1String> codesOf(PaymentSource) { return paymentSources; }
std::span<const QLatin1String> codesOf(PaymentStatus) { return paymentStatuses; }
std::span<const QLatin1String> codesOf(Payee) { return payees; }
std::span<const QLatin1String> codesOf(DisbursementMethod) { return methods; }
std::span<const QLatin1String> codesOf(DisbursementStatus) { return disbursementStatuses; }
std::span<const QLatin1String> codesOf(Bucket) { return buckets; }

} // namespace caseledger
