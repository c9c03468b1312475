// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/money.h"

namespace caseledger {

namespace {
constexpr qint64 centsLimit = 1'000'000'000; // 10,000,000.00
}

QString plainText(Money amount)
{
    const quint64 magnitude = amount.cents() < 0 ? ~quint64(amount.cents()) + 1 : quint64(amount.cents());
    const QString text
        = QString::number(magnitude / 100) + u'.' + QString::number(magnitude % 100).rightJustified(2, u'0');
    return amount.cents() < 0 ? u'-' + text : text;
}

std::optional<Money> moneyFromText(QStringView text, SignRule rule)
{
    const bool negative = rule == SignRule::Signed && text.startsWith(u'-');
    if (negative)
        text = text.mid(1);
    if (text.size() < 4 || text.at(text.size() - 3) != u'.')
        return std::nullopt;

    qint64 cents = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == text.size() - 3)
            continue;
        const char16_t digit = text.at(i).unicode();
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        cents = cents * 10 + (digit - u'0');
        if (cents >= centsLimit)
            return std::nullopt;
    }
    return Money::fromCents(negative ? -cents : cents);
}

} // namespace caseledger
