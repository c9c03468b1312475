// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPainterPath>
#include <QRectF>
#include <QSizeF>

#include <array>
#include <span>

namespace caseledger {

/// Draws a PIN as outlines: as a shape on paper, never as letters. The shapes of the ten digits are made once. Wants a
/// QGuiApplication.
class PinPainter
{
public:
    static constexpr size_t digits = 5;

    PinPainter();

    /// Painting operators of a PDF that draw a PIN in the middle of a place of a page; whoever has them wipes them.
    /// They have one length for every PIN, so that the size of a letter says nothing of it. What is no digit is not
    /// drawn.
    /// @param place mm
    QByteArray operatorsOf(std::span<const char, digits> pin, const QRectF &place, QSizeF pageMm) const;

private:
    std::array<QByteArray, 10> m_digits; ///< each filled up with blanks to the length of the longest
};

} // namespace caseledger
