// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/colours.h"

#include <algorithm>
#include <cmath>

namespace caseledger {

namespace {

/// WCAG 2.2, "relative luminance".
qreal luminance(const QColor &colour)
{
    const auto linear
        = [](qreal part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    const QColor rgb = colour.toRgb();
    return 0.2126 * linear(rgb.redF()) + 0.7152 * linear(rgb.greenF()) + 0.0722 * linear(rgb.blueF());
}

QColor mixed(const QColor &from, const QColor &to, qreal share)
{
    const auto mix = [share](float a, float b) { return float(a * (1 - share) + b * share); };
    return QColor::fromRgbF(
        mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()), mix(from.blueF(), to.blueF()));
}

struct Tones
{
    QColor window, base, alternate, button, text, accent, onAccent, link, visited, light, mid, dark, shadow;
};

QPalette paletteOf(const Tones &tones)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText })
        set(role, tones.text);
    set(QPalette::BrightText, tones.base);
    set(QPalette::Window, tones.window);
    set(QPalette::Base, tones.base);
    set(QPalette::AlternateBase, tones.alternate);
    set(QPalette::ToolTipBase, tones.alternate);
    set(QPalette::Button, tones.button);
    set(QPalette::Highlight, tones.accent);
    set(QPalette::HighlightedText, tones.onAccent);
    set(QPalette::Link, tones.link);
    set(QPalette::LinkVisited, tones.visited);
    set(QPalette::Light, tones.light);
    set(QPalette::Midlight, mixed(tones.light, tones.button, 0.5));
    set(QPalette::Mid, tones.mid);
    set(QPalette::Dark, tones.dark);
    set(QPalette::Shadow, tones.shadow);
    QColor pale = tones.text; // the same as the application gives a desktop's palette (DeskApplication)
    pale.setAlphaF(0.6F);
    set(QPalette::PlaceholderText, pale);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, pale);
    return palette;
}

} // namespace

qreal contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({ luminance(one), luminance(other) });
    return (lighter + 0.05) / (darker + 0.05);
}

QColor readableOn(const QColor &ground, const QColor &wanted, qreal least)
{
    const QColor end = contrast(ground, Qt::black) > contrast(ground, Qt::white) ? Qt::black : Qt::white;
    QColor colour = wanted;
    for (int step = 1; step <= 20 && contrast(colour, ground) < least; ++step)
        colour = mixed(wanted, end, step / 20.0);
    return colour;
}

QColor ringOn(const QColor &ground, const QPalette &palette)
{
    for (const auto role : { QPalette::Highlight, QPalette::HighlightedText }) {
        if (const QColor colour = palette.color(QPalette::Active, role); contrast(colour, ground) >= leastForSigns)
            return colour;
    }
    return readableOn(ground, palette.color(QPalette::Active, QPalette::WindowText), leastForSigns);
}

QPalette lightColours()
{
    return paletteOf({ .window = 0xf3f4f6,
        .base = 0xffffff,
        .alternate = 0xf5f7fa,
        .button = 0xe6e8ec,
        .text = 0x16181c,
        .accent = 0x1f5fa8,
        .onAccent = 0xffffff,
        .link = 0x10529c,
        .visited = 0x6b3fa0,
        .light = 0xffffff,
        .mid = 0xb4b9c2,
        .dark = 0x8d939e,
        .shadow = 0x5c616b });
}

QPalette darkColours()
{
    return paletteOf({ .window = 0x24262b,
        .base = 0x1a1c20,
        .alternate = 0x212429,
        .button = 0x34373e,
        .text = 0xf0f1f3,
        .accent = 0x7db4f0,
        .onAccent = 0x0c1420,
        .link = 0x8fc1f7,
        .visited = 0xc9a6f2,
        .light = 0x4a4e57,
        .mid = 0x4b4f58,
        .dark = 0x17181b,
        .shadow = 0x0a0a0bU });
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::WindowText)) > luminance(palette.color(QPalette::Window));
}

} // namespace caseledger
