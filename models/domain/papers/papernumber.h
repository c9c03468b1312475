// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <optional>

namespace caseledger {

/// The short number on a printed paper: eight signs and a check sign of 23456789ABCDEFGHJKMNPQRSTUVWXYZ (no letter
/// that looks like a digit, no digit that looks like a letter), written in threes: "7K3-M9Q-XTE". One wrong sign, or
/// two neighbours changed over, is no number.
class PaperNumber
{
public:
    PaperNumber() = default;

    /// As a person types it: small letters, blanks and dashes are forgiven. Null for anything that is no number.
    static std::optional<PaperNumber> parse(QStringView text);
    /// A new one, not to be guessed: about 40 bits from the system's source of randomness. Thread-safe.
    static PaperNumber random();

    QString text() const; ///< in threes; empty if default made
    bool isEmpty() const { return m_signs.front() == 0; }
    friend auto operator<=>(const PaperNumber &, const PaperNumber &) = default;

private:
    std::array<char, 9> m_signs {};
};

} // namespace caseledger
