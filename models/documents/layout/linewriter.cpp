// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/layout/linewriter.h"

#include <algorithm>

namespace caseledger {

namespace {

constexpr QChar isolateStart(0x2068);
constexpr QChar isolateEnd(0x2069);

bool isRightToLeft(QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; }

} // namespace

Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection paper)
{
    if (paper == Qt::LeftToRight)
        return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    int fences = 0; // a value within them says nothing of the text around it
    bool latin = false;
    bool fencedRightToLeft = false;
    for (const QChar c : text) {
        fences += c == isolateStart ? 1 : c == isolateEnd ? -1 : 0;
        if (fences == 0 && isRightToLeft(c))
            return Qt::RightToLeft;
        latin = latin || (fences == 0 && c.direction() == QChar::DirL);
        fencedRightToLeft = fencedRightToLeft || isRightToLeft(c);
    }
    return fencedRightToLeft && !latin ? Qt::RightToLeft : Qt::LeftToRight;
}

LineWriter::LineWriter(Page &page, QRectF box, Qt::LayoutDirection direction)
    : m_page(page)
    , m_box(box)
    , m_direction(direction)
    , m_y(box.top())
{ }

void LineWriter::write(const QString &text, TextStyle style, TextRole role, Qt::Alignment align)
{
    put(text, text, style, role, align);
}

void LineWriter::put(const QString &line, const QString &whole, TextStyle style, TextRole role, Qt::Alignment align)
{
    const qreal height = typeSize(style).heightMm();
    m_page.texts.push_back({ .rect = QRectF(m_box.left(), m_y, m_box.width(), height),
        .text = line,
        .style = style,
        .role = role,
        .align = align,
        .direction = directionOf(whole, m_direction) });
    m_y += height;
}

void LineWriter::writeWrapped(
    const QString &text, TextStyle style, TextRole role, int mostLines, const Typesetter &type, Qt::Alignment align)
{
    if (text.isEmpty())
        return;
    for (const QString &line : type.wrapped(text, style, m_box.width() - roundingMm, mostLines))
        put(line, text, style, role, align);
}

} // namespace caseledger
