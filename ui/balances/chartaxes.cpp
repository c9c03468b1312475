// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balances/chartaxes.h"

namespace caseledger {

namespace {

constexpr int gap = 12; // pixels between two labels

QString label(QDate month, int step, const Phrasebook &book)
{
    return step < 12 ? book.month(month) : QString::number(month.year());
}

/// The least number of months from one label to the next at which the widest of them fits.
int stepFor(const std::vector<MonthFigures> &months, const Phrasebook &book, const QFontMetrics &metrics, int width)
{
    const double room = double(width) / double(months.size());
    int widest = 0;
    for (size_t i = 0; i < std::min(months.size(), size_t(12)); ++i)
        widest = std::max(widest, metrics.horizontalAdvance(label(months[i].month, 1, book)));
    for (const int step : { 1, 2, 3, 6 }) {
        if (step * room >= widest + gap)
            return step;
    }
    int years = 1;
    while (12 * years * room < metrics.horizontalAdvance(QLatin1String("0000")) + gap)
        ++years;
    return 12 * years;
}

} // namespace

DollarTicker::DollarTicker(Phrasebook book)
    : m_book(std::move(book))
{
    setTickCount(4);
}

QString DollarTicker::getTickLabel(double tick, const QLocale &, QChar, int)
{
    QString text = m_book.money(Money::fromCents(qRound64(tick * 100)));
    if (text.endsWith(QLatin1String(".00")))
        text.chop(3);
    return Phrasebook::isolated(text);
}

MonthLabels monthLabels(
    const std::vector<MonthFigures> &months, const Phrasebook &book, const QFontMetrics &metrics, int width)
{
    MonthLabels labels;
    if (months.empty() || width <= 0)
        return labels;
    const int step = stepFor(months, book, metrics, width);
    const auto add = [&](size_t place, int stepOfText) {
        labels.places.append(double(place));
        labels.texts.append(label(months[place].month, stepOfText, book));
    };
    for (size_t i = 0; i < months.size(); ++i) {
        const QDate month = months[i].month;
        if ((12 * month.year() + month.month() - 1) % step == 0)
            add(i, step);
    }
    if (labels.places.isEmpty())
        add(months.size() / 2, 1);
    return labels;
}

} // namespace caseledger
