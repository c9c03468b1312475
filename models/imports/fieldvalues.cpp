// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/fieldvalues.h"

#include <algorithm>
#include <array>

namespace caseledger {

namespace {

constexpr qsizetype mostDigits = 18; // fits 64 bits
constexpr qint64 centsLimit = 1'000'000'000; // 10,000,000.00
constexpr int firstYear = 1900;
constexpr int lastYear = 2999;

bool isDigit(char byte) { return byte >= '0' && byte <= '9'; }

} // namespace

std::optional<qint64> numberFromBytes(QByteArrayView bytes)
{
    if (bytes.isEmpty() || bytes.size() > mostDigits)
        return std::nullopt;
    qint64 number = 0;
    for (const char byte : bytes) {
        if (!isDigit(byte))
            return std::nullopt;
        number = number * 10 + (byte - '0');
    }
    return number;
}

std::optional<QDate> dayFromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 10 || bytes[4] != '-' || bytes[7] != '-')
        return std::nullopt;
    const auto year = numberFromBytes(bytes.first(4));
    const auto month = numberFromBytes(bytes.sliced(5, 2));
    const auto day = numberFromBytes(bytes.sliced(8, 2));
    if (!year || !month || !day || *year < firstYear || *year > lastYear)
        return std::nullopt;
    const QDate date { int(*year), int(*month), int(*day) };
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<Money> moneyFromBytes(QByteArrayView bytes, SignRule rule)
{
    const bool negative = rule == SignRule::Signed && bytes.startsWith('-');
    if (negative)
        bytes = bytes.sliced(1);
    const qsizetype point = bytes.size() - 3;
    if (point < 1 || bytes[point] != '.')
        return std::nullopt;
    qint64 cents = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (i == point)
            continue;
        if (!isDigit(bytes[i]))
            return std::nullopt;
        cents = cents * 10 + (bytes[i] - '0');
        if (cents >= centsLimit)
            return std::nullopt;
    }
    return Money::fromCents(negative ? -cents : cents);
}

std::optional<CaseId> caseIdFromBytes(QByteArrayView bytes)
{
    std::array<char16_t, 9> units {};
    if (bytes.size() != qsizetype(units.size()))
        return std::nullopt;
    std::transform(bytes.begin(), bytes.end(), units.begin(), [](char byte) { return char16_t(uchar(byte)); });
    return CaseId::parse({ units.data(), qsizetype(units.size()) });
}

std::optional<Ssn> ssnFromBytes(QByteArrayView bytes)
{
    std::array<char16_t, 11> units {};
    if (bytes.size() > qsizetype(units.size()))
        return std::nullopt;
    std::transform(bytes.begin(), bytes.end(), units.begin(), [](char byte) { return char16_t(uchar(byte)); });
    std::optional<Ssn> ssn = Ssn::parse({ units.data(), bytes.size() });
    volatile char16_t *traces = units.data();
    for (size_t i = 0; i < units.size(); ++i)
        traces[i] = 0;
    return ssn;
}

} // namespace caseledger
