// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>
#include <span>

/// The enumerations of the extract, with the words that stand for them in files and scripts (contract, "CSV extracts").
/// The databases store the position (0, 1, ...), so a code is never moved and a new one goes to the end.
namespace caseledger {

enum class CaseStatus { Open, Closed };
enum class Assistance { Never, Former, Current };
enum class ObligationKind { CurrentSupport, ChildCare, Medical, Spousal, ArrearsPayment };
enum class Frequency { Weekly, Biweekly, Semimonthly, Monthly };
enum class PaymentSource {
    IncomeWithholding,
    DirectPayment,
    FederalTaxOffset,
    StateTaxOffset,
    Unemployment,
    OtherState,
    Lottery,
    Other
};
enum class PaymentStatus { Posted, Held, Returned };
enum class Payee { Custodial, Government, Refund };
enum class DisbursementMethod { DebitCard, DirectDeposit, Check };
enum class DisbursementStatus { Pending, Issued, Cleared, Returned, Stopped };
enum class Bucket { ArrearsFamily, ArrearsGovernment };

/// The words of one enumeration, in the order of its values. The argument only picks the enumeration.
std::span<const QLatin1String> codesOf(CaseStatus);
std::span<const QLatin1String> codesOf(Assistance);
std::span<const QLatin1String> codesOf(ObligationKind);
std::span<const QLatin1String> codesOf(Frequency);
std::span<const QLatin1String> codesOf(PaymentSource);
std::span<const QLatin1String> codesOf(PaymentStatus);
std::span<const QLatin1String> codesOf(Payee);
std::span<const QLatin1String> codesOf(DisbursementMethod);
std::span<const QLatin1String> codesOf(DisbursementStatus);
std::span<const QLatin1String> codesOf(Bucket);

/// The word that stands for a value, as in "income_withholding".
template <class Enum>
QLatin1String code(Enum value)
{
    return codesOf(value)[size_t(value)];
}

/// The value that a word stands for; null for any other word. Exact: no folding of case or blanks.
template <class Enum>
std::optional<Enum> fromCode(QStringView text)
{
    const auto codes = codesOf(Enum {});
    for (size_t i = 0; i < codes.size(); ++i) {
        if (text == codes[i])
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace caseledger
