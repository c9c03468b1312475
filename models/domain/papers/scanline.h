// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/result.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <vector>

namespace caseledger {

/// The layout of the line that a payment center's machine reads at the foot of a coupon. No layout of New York is
/// public, so an office sets its own, as in "{case}{due:MMddyy}{amount:10}{check:luhn}": digits and blanks stand for
/// themselves, fields in braces for values:
/// - {case}: the identifier in digits, its letters as 01 to 26: AB12345C1 is 010212345031
/// - {case:text}: the identifier as it is; its letters count for no check
/// - {due:MMddyy}: the due day, made of dd, MM, yy and yyyy
/// - {amount:10}: the amount in cents, filled with zeros to so many digits, 1 to 12
/// - {check:luhn}: one digit, weights 2 and 1 from the last digit on; {check:731}: one digit, weights 3, 7 and 1 from
///   the first digit on, as in bank routing numbers; {check:mod97}: two digits as in ISO 7064. Over all digits before
///   it.
struct ScanLine
{
    struct Field
    {
        enum class Kind { Literal, CaseDigits, CaseText, Due, Amount, Luhn, Weights731, Mod97 };

        Kind kind = Kind::Literal;
        QString text; ///< of a literal, or the form of the due day
        int digits = 0; ///< of an amount

        friend bool operator==(const Field &, const Field &) = default;
    };

    static constexpr int mostCharacters = 44; ///< that a coupon has room for, ten to the inch

    std::vector<Field> fields;

    int length() const; ///< characters of the line it makes
    friend bool operator==(const ScanLine &, const ScanLine &) = default;
};

/// Reads a layout. Error::Usage with one line that says what is wrong: an empty or too long layout, an unknown field,
/// a brace without its other half, a check without a digit before it.
Result<ScanLine> parseScanLine(QStringView layout);

/// The line of one coupon. Error::Refused if the amount is below zero or has more digits than its field.
Result<QString> scanLineText(const ScanLine &layout, const CaseId &id, QDate dueOn, Money amount);

} // namespace caseledger
