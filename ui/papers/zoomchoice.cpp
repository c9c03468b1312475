// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/zoomchoice.h"

#include <algorithm>
#include <array>

namespace caseledger {

namespace {

constexpr int wholeWidth = 0;
constexpr int wholePage = -1;
constexpr std::array percents { 50, 75, 100, 125, 150, 200, 250, 300 };
constexpr qreal mmPerInch = 25.4;

} // namespace

ZoomChoice::ZoomChoice(QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Zoom"));
    setToolTip(tr("Ctrl+Plus, Ctrl+Minus, Ctrl+0"));
    addItem(tr("Fit width"), wholeWidth);
    addItem(tr("Fit page"), wholePage);
    for (const int percent : percents)
        addItem(tr("%1 %").arg(percent), percent);
}

bool ZoomChoice::fitsWidth() const { return currentData().toInt() == wholeWidth; }

void ZoomChoice::fitWidth() { setCurrentIndex(findData(wholeWidth)); }

qreal ZoomChoice::pixelsPerMmAt(int percent) const { return logicalDpiX() / mmPerInch * percent / 100; }

qreal ZoomChoice::pixelsPerMm(QSizeF pageMm, QSizeF room) const
{
    const int chosen = currentData().toInt();
    const qreal byWidth = room.width() / pageMm.width();
    if (chosen == wholeWidth)
        return byWidth;
    return chosen == wholePage ? std::min(byWidth, room.height() / pageMm.height()) : pixelsPerMmAt(chosen);
}

void ZoomChoice::step(int direction, qreal shownPixelsPerMm)
{
    constexpr qreal closeBy = 0.001; // a percentage is no step from itself
    const auto isBeyond = [&](int percent) {
        const qreal difference = pixelsPerMmAt(percent) / shownPixelsPerMm - 1;
        return direction > 0 ? difference > closeBy : difference < -closeBy;
    };
    if (direction > 0) {
        if (const auto next = std::ranges::find_if(percents, isBeyond); next != percents.end())
            setCurrentIndex(findData(*next));
    } else if (const auto next = std::find_if(percents.rbegin(), percents.rend(), isBeyond); next != percents.rend()) {
        setCurrentIndex(findData(*next));
    }
}

} // namespace caseledger
