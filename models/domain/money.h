// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <compare>
#include <optional>

namespace caseledger {

/// US dollars as whole cents. Exact: there is no way in from a floating number.
/// Range ±9.2e16 dollars; the largest amount that can be read is 9,999,999.99, so a sum over any ledger cannot
/// overflow.
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromCents(qint64 cents) { return Money(cents); }
    static constexpr Money fromDollars(qint64 dollars) { return Money(dollars * 100); }

    constexpr qint64 cents() const { return m_cents; }
    constexpr bool isZero() const { return m_cents == 0; }

    constexpr Money operator-() const { return Money(-m_cents); }
    constexpr Money &operator+=(Money other)
    {
        m_cents += other.m_cents;
        return *this;
    }
    constexpr Money &operator-=(Money other)
    {
        m_cents -= other.m_cents;
        return *this;
    }
    friend constexpr Money operator+(Money a, Money b) { return a += b; }
    friend constexpr Money operator-(Money a, Money b) { return a -= b; }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    constexpr explicit Money(qint64 cents)
        : m_cents(cents)
    { }

    qint64 m_cents = 0;
};

/// The part of amount that lies above zero.
constexpr Money positivePart(Money amount) { return amount > Money() ? amount : Money(); }

/// The plain decimal form that files and scripts use: "1234.56", "-5.00"; no sign for dollars, no thousands' marks.
QString plainText(Money amount);

enum class SignRule { Unsigned, Signed };

/// Reads the plain decimal form: digits, a point, exactly two digits; a leading minus only where the rule is Signed.
/// Null for anything else, and for amounts of 10,000,000.00 and more.
std::optional<Money> moneyFromText(QStringView text, SignRule rule = SignRule::Unsigned);

} // namespace caseledger
