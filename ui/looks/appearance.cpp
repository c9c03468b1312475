// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/appearance.h"

#include "ui/deskmemory.h"
#include "ui/looks/colours.h"
#include "ui/looks/deskstyle.h"
#include "ui/parts/relativelooks.h"

#include <QApplication>
#include <QFontDatabase>

namespace caseledger {

namespace {

const QString textKey = QStringLiteral("looks/text-size");
const QString densityKey = QStringLiteral("looks/density");
const QString coloursKey = QStringLiteral("looks/colours");

const QString compact = QStringLiteral("compact");
const QString light = QStringLiteral("light");
const QString dark = QStringLiteral("dark");

QPalette paletteOf(ColourScheme colours)
{
    switch (colours) {
    case ColourScheme::Light:
        return lightColours();
    case ColourScheme::Dark:
        return darkColours();
    case ColourScheme::System:
        break;
    }
    return {}; // nothing of ours: whatever the desktop says, now and later
}

} // namespace

Appearance appearanceOf(const DeskMemory &memory)
{
    Appearance appearance;
    if (const int percent = memory.value(textKey).toInt(); percent >= smallestText && percent <= largestText)
        appearance.textPercent = percent;
    if (memory.value(densityKey) == compact)
        appearance.density = Density::Compact;
    if (const QString colours = memory.value(coloursKey); colours == light)
        appearance.colours = ColourScheme::Light;
    else if (colours == dark)
        appearance.colours = ColourScheme::Dark;
    return appearance;
}

void keepAppearance(const Appearance &appearance, DeskMemory &memory)
{
    const Appearance usual;
    memory.keep(
        textKey, appearance.textPercent == usual.textPercent ? QString() : QString::number(appearance.textPercent));
    memory.keep(densityKey, appearance.density == Density::Compact ? compact : QString());
    switch (appearance.colours) {
    case ColourScheme::System:
        return memory.keep(coloursKey, {});
    case ColourScheme::Light:
        return memory.keep(coloursKey, light);
    case ColourScheme::Dark:
        return memory.keep(coloursKey, dark);
    }
}

void applyAppearance(const Appearance &appearance)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(font.pointSizeF() * appearance.textPercent / 100);
    QApplication::setFont(font);
    followTextSize();
    QApplication::setPalette(paletteOf(appearance.colours));
    QApplication::setStyle(new DeskStyle(appearance.density)); // takes it; every widget is measured anew
}

} // namespace caseledger
