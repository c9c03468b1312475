// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codes.h"
#include "models/domain/intake.h"

#include <QByteArrayView>
#include <QDate>

#include <optional>

/// Values straight from the bytes of a file, by the rules of the contract. Null for anything that breaks them. No
/// folding, no trimming, no locale; only ASCII digits are digits.
namespace caseledger {

/// The number that a run of one to eighteen digits means; null for an empty text.
std::optional<qint64> numberFromBytes(QByteArrayView bytes);

/// YYYY-MM-DD, a day that exists, from 1900 to 2999.
std::optional<QDate> dayFromBytes(QByteArrayView bytes);

/// As moneyFromText().
std::optional<Money> moneyFromBytes(QByteArrayView bytes, SignRule rule = SignRule::Unsigned);

/// As CaseId::parse().
std::optional<CaseId> caseIdFromBytes(QByteArrayView bytes);

/// As Ssn::parse(); leaves no copy of the number behind.
std::optional<Ssn> ssnFromBytes(QByteArrayView bytes);

/// As fromCode().
template <class Enum>
std::optional<Enum> codeFromBytes(QByteArrayView bytes)
{
    const auto codes = codesOf(Enum {});
    for (size_t i = 0; i < codes.size(); ++i) {
        if (bytes == QByteArrayView(codes[i].data(), codes[i].size()))
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace caseledger
