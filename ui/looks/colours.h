// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace caseledger {

/// Contrast of two opaque colours, 1 (none) to 21 (black and white). WCAG 2.2, "contrast ratio".
qreal contrast(const QColor &one, const QColor &other);

inline constexpr qreal leastForText = 4.5; ///< WCAG 2.2, 1.4.3
inline constexpr qreal leastForSigns = 3.0; ///< WCAG 2.2, 1.4.11: signs, rings, borders that matter

/// A colour, or one as near to it as can be told from the ground: moved towards black or white until it can.
/// @param least contrast wanted; beyond what black and white give, those
QColor readableOn(const QColor &ground, const QColor &wanted, qreal least = leastForText);

/// Of a ring around what has the focus: the palette's accent where that can be seen, else its text.
QColor ringOn(const QColor &ground, const QPalette &palette);

QPalette lightColours();
QPalette darkColours();

/// Whether light text stands on dark ground.
bool isDark(const QPalette &palette);

} // namespace caseledger
