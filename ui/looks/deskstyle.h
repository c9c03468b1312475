// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/looks/appearance.h"

#include <QProxyStyle>

namespace caseledger {

inline constexpr int leastTarget = 24; ///< px: what one aims at (WCAG 2.2, 2.5.8)
inline constexpr int ringWidth = 2; ///< px: around what has the focus (WCAG 2.2, 2.4.13)

/// The desktop's style with what the program promises on any desktop: a ring around whatever has the keyboard focus,
/// nothing smaller to aim at than 24 px, and rows and margins of the density that was chosen.
class DeskStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit DeskStyle(Density density);

    Density density() const { return m_density; }
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    /// Mends what could not be read: of a desktop's palette, too.
    void polish(QPalette &palette) override;
    using QProxyStyle::polish;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitRows(QWidget *widget) const;

    Density m_density;
};

/// The density that a widget is drawn in; comfortable under another style than ours.
Density densityOf(const QWidget *widget);

} // namespace caseledger
