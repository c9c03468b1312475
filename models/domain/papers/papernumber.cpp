// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/papers/papernumber.h"

#include <QRandomGenerator>

#include <algorithm>
#include <span>
#include <string_view>

namespace caseledger {

namespace {

/// Digits and capitals but 0, 1, I, L and O. Their count is prime, which is what makes the check sign work.
constexpr std::string_view alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
static_assert(alphabet.size() == 31);
constexpr size_t groupLength = 3;

/// The sum of the places in the alphabet with weights 1 to 8, modulo 31. No weight and no difference of neighbouring
/// weights (the check sign's own is -1) is a multiple of 31, so one wrong sign or two changed over give another sum.
char checkSign(std::span<const char> signs)
{
    size_t sum = 0;
    for (size_t i = 0; i < signs.size(); ++i)
        sum += (i + 1) * alphabet.find(signs[i]);
    return alphabet[sum % alphabet.size()];
}

} // namespace

std::optional<PaperNumber> PaperNumber::parse(QStringView text)
{
    PaperNumber number;
    size_t count = 0;
    for (const QChar typed : text) {
        if (typed.isSpace() || typed.category() == QChar::Punctuation_Dash)
            continue;
        char sign = typed.unicode() < 0x80 ? char(typed.unicode()) : '\0';
        if (sign >= 'a' && sign <= 'z')
            sign = char(sign - 'a' + 'A');
        if (count == number.m_signs.size() || alphabet.find(sign) == std::string_view::npos)
            return std::nullopt;
        number.m_signs[count++] = sign;
    }
    if (count != number.m_signs.size())
        return std::nullopt;
    if (checkSign(std::span(number.m_signs).first<8>()) != number.m_signs.back())
        return std::nullopt;
    return number;
}

PaperNumber PaperNumber::random()
{
    std::array<quint32, 8> drawn {};
    QRandomGenerator::system()->fillRange(drawn.data(), drawn.size()); // one call of the system for all signs
    PaperNumber number;
    const std::span signs = std::span(number.m_signs).first<drawn.size()>();
    std::ranges::transform(
        drawn, signs.begin(), [](quint32 word) { return alphabet[size_t(quint64(word) * alphabet.size() >> 32)]; });
    number.m_signs.back() = checkSign(signs);
    return number;
}

QString PaperNumber::text() const
{
    if (isEmpty())
        return {};
    QString text;
    for (size_t i = 0; i < m_signs.size(); ++i) {
        if (i > 0 && i % groupLength == 0)
            text += u'-';
        text += QLatin1Char(m_signs[i]);
    }
    return text;
}

} // namespace caseledger
