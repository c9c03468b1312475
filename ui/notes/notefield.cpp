// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notefield.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace caseledger {

NoteField::NoteField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(
        document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &NoteField::fitHeight);
    fitHeight();
}

void NoteField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers().testFlag(Qt::ShiftModifier))
        emit entered();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void NoteField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void NoteField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    for (QWidget *each = parentWidget(); each; each = each->parentWidget()) {
        if (auto *page = qobject_cast<QScrollArea *>(each)) // has its new size later than this
            connect(page->verticalScrollBar(), &QAbstractSlider::rangeChanged, this, &NoteField::stayInSight,
                Qt::UniqueConnection);
    }
}

void NoteField::stayInSight()
{
    for (QWidget *each = parentWidget(); each && hasFocus(); each = each->parentWidget()) {
        if (auto *page = qobject_cast<QScrollArea *>(each))
            page->ensureWidgetVisible(this);
    }
}

void NoteField::fitHeight()
{
    constexpr int mostLines = 3;
    const int lines
        = std::clamp(int(document()->size().height()), 1, mostLines); // of a plain text, its height is lines
    const int margins = 2 * int(document()->documentMargin()) + 2 * frameWidth();
    setFixedHeight(lines * fontMetrics().lineSpacing() + margins);
    setVerticalScrollBarPolicy(
        document()->size().height() > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

} // namespace caseledger
