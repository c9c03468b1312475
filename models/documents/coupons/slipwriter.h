// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/layout/paperwords.h"
#include "models/documents/layout/typesetter.h"
#include "models/documents/page.h"

namespace caseledger {

/// What a printed thing is on preprinted stock: there already, or what is still to be printed.
enum class Ink { Form, Variable };

/// How a text is set.
struct Look
{
    TextStyle style = TextStyle::Body;
    TextRole role = TextRole::Value;
    Ink ink = Ink::Variable;
};

/// Writes into one slip of a sheet, a stub or a coupon. Places are given from the slip's leading edge and its top,
/// their heights do not count; slips that read from right to left are mirrored here and nowhere else. What writes lines
/// returns where the next one may begin.
class SlipWriter
{
public:
    /// @param areaMm of the slip on the sheet; page and typesetter outlive the writer
    SlipWriter(Page &page, QRectF areaMm, Qt::LayoutDirection direction, const Typesetter &type);

    bool isMirrored() const { return m_direction == Qt::RightToLeft; }

    /// Sets lines closer than usual, by a factor below 1, where there is much to say.
    void setPitch(qreal factor) { m_pitch = factor; }

    /// A place of the slip on the sheet.
    QRectF onSheet(QRectF place) const;

    /// The reader's words with the English beside them where there is room, else below, each on at most three lines.
    qreal label(const Words &words, QRectF place, Look look = { TextStyle::Small, TextRole::Label, Ink::Form });
    /// The same, the English always below: for labels that stand beside one another.
    qreal stacked(const Words &words, QRectF place, Look look = { TextStyle::Small, TextRole::Label, Ink::Form });
    /// A text from the leading edge, on at most so many lines.
    qreal lines(const QString &text, QRectF place, Look look, int most = 1);
    /// A figure at the right of its place, whatever the language.
    qreal figure(const QString &text, QRectF place, Look look);
    /// A text in the middle of its place.
    qreal centred(const QString &text, QRectF place, Look look);

private:
    /// @param whole the text that a broken line is of: it decides the direction
    void put(const QString &text, QRectF place, Look look, Qt::Alignment align, const QString &whole = {});
    Qt::Alignment leading() const { return isMirrored() ? Qt::AlignRight : Qt::AlignLeft; }
    qreal stepMm(TextStyle style) const { return typeSize(style).heightMm() * m_pitch; }

    Page &m_page;
    QRectF m_area;
    Qt::LayoutDirection m_direction;
    const Typesetter &m_type;
    qreal m_pitch = 1;
};

} // namespace caseledger
