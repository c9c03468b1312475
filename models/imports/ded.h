// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intake.h"

#include <QStringList>

#include <string_view>
#include <vector>

namespace caseledger {

/// How a DED segment writes its pay date.
enum class PayDateForm {
    SixDigits, ///< YYMMDD
    EightDigits, ///< YYYYMMDD: X12 from version 4010
    Either
};

/// A DED segment as written: DED01 to DED09 without the blanks around them; those left out at its end are not there.
struct DedSegment
{
    QStringList elements;
    bool isEnded = true; ///< false: no mark ends it

    /// DED01 to DED09, by number; empty if left out.
    QString element(qsizetype number) const { return elements.value(number - 1); }
};

/// The payment information of one entry, its addenda joined.
struct PaymentInformation
{
    int x12Version = 0; ///< 4010 and the like; 0 without an X12 envelope that says it
    std::vector<DedSegment> deds; ///< in their order
};

/// Finds the DED segments in what the addenda of an entry say together. Bare segments have the separator * and the end
/// \, or the end / that some senders write; within an X12 envelope (ISA, GS or ST in front) both are those of the
/// envelope.
PaymentInformation paymentInformation(std::u32string_view joined);

/// DED04 in cents: one to ten digits. Null for anything else.
std::optional<qint64> centsOf(const DedSegment &ded);

/// What is wrong with one element.
struct DedFault
{
    QString element; ///< "case identifier"
    QString message;
};

/// A DED segment as the remittance it means; of its payment only the amount is set. Faults are added for every element
/// that breaks a rule; the remittance is of use only if none was. Empty SSN, medical support, name, FIPS and
/// termination are no faults here.
Remittance remittanceOf(const DedSegment &ded, PayDateForm form, std::vector<DedFault> &faults);

} // namespace caseledger
