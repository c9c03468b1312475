// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/layout/typesetter.h"

namespace caseledger {

/// Letters are set at whole units: a full line may come out so much wider than it was broken for.
constexpr qreal roundingMm = 0.2;

/// Puts lines of text into a box of a page from its top, one below the other.
class LineWriter
{
public:
    /// @param direction of the paper; the page must outlive the writer
    LineWriter(Page &page, QRectF box, Qt::LayoutDirection direction);

    /// @param align absolute: the caller has mirrored already
    void write(const QString &text, TextStyle style, TextRole role, Qt::Alignment align = Qt::AlignLeft);
    /// A text broken to the width of the box, cut after so many lines. Nothing for an empty text.
    void writeWrapped(const QString &text, TextStyle style, TextRole role, int mostLines, const Typesetter &type,
        Qt::Alignment align = Qt::AlignLeft);
    void moveTo(qreal y) { m_y = y; }
    qreal y() const { return m_y; }

private:
    void put(const QString &line, const QString &whole, TextStyle style, TextRole role, Qt::Alignment align);

    Page &m_page;
    QRectF m_box;
    Qt::LayoutDirection m_direction;
    qreal m_y = 0;
};

/// The direction a text is set in within a paper, with all the lines that it is broken into. In one that reads from
/// right to left, the English beside it runs from left to right, also where it holds a fenced Arabic name.
Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection paper);

} // namespace caseledger
