// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/figures/monthfigures.h"
#include "models/text/phrasebook.h"
#include "ui/balances/plotlibrary.h"

namespace caseledger {

/// Marks an axis with amounts of a book, whole dollars without cents.
class DollarTicker : public QCPAxisTicker
{
public:
    explicit DollarTicker(Phrasebook book);

protected:
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;

private:
    Phrasebook m_book;
};

/// Which months of a chart are named, by their places, and how.
struct MonthLabels
{
    QVector<double> places;
    QVector<QString> texts;
};

/// As many names as fit without touching, at least one where there is a month: every month, every second, third or
/// sixth by name, or years at their January by number.
/// @param months without gaps
/// @param width pixels that all months have together
MonthLabels monthLabels(
    const std::vector<MonthFigures> &months, const Phrasebook &book, const QFontMetrics &metrics, int width);

} // namespace caseledger
