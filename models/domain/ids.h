// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace caseledger {

/// Compares two texts as their UTF-8 bytes would compare: the order of text references (contract) and of both
/// databases.
std::strong_ordering compareBytes(QStringView a, QStringView b);

/// A text key that does not convert into another kind of key. Sorts byte by byte. An empty text is no key.
template <class Tag>
struct TextRef
{
    QString text;

    bool isEmpty() const { return text.isEmpty(); }
    friend bool operator==(const TextRef &, const TextRef &) = default;
    friend std::strong_ordering operator<=>(const TextRef &a, const TextRef &b) { return compareBytes(a.text, b.text); }
    friend size_t qHash(const TextRef &ref, size_t seed = 0) { return ::qHash(ref.text, seed); }
};

using PartyRef = TextRef<struct PartyTag>;
using ObligationRef = TextRef<struct ObligationTag>; ///< unique within its case
using PaymentRef = TextRef<struct PaymentTag>; ///< unique within its case
using DisbursementRef = TextRef<struct DisbursementTag>; ///< unique within its case
using AdjustmentRef = TextRef<struct AdjustmentTag>; ///< unique within its case

/// A New York Case Identifier: two letters, five digits, a letter, a digit, as in AB12345C1. Always whole, unless
/// default made.
class CaseId
{
public:
    CaseId() = default;

    /// Exactly the printed form, in capitals. Null for anything else.
    static std::optional<CaseId> parse(QStringView text);
    /// As a person types it: blanks around it and small letters are forgiven. Null for anything else.
    static std::optional<CaseId> fromTyped(QStringView text);

    QString text() const { return QString::fromLatin1(m_text.data(), isEmpty() ? 0 : qsizetype(m_text.size())); }
    bool isEmpty() const { return m_text.front() == 0; }

    friend auto operator<=>(const CaseId &, const CaseId &) = default;
    friend size_t qHash(const CaseId &id, size_t seed = 0)
    {
        return qHashBits(id.m_text.data(), id.m_text.size(), seed);
    }

private:
    std::array<char, 9> m_text {};
};

} // namespace caseledger
