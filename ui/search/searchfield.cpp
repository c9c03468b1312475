// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchfield.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace caseledger {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    constexpr int longestSearch = 200;
    setMaxLength(longestSearch);
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, [this] { emit typedChanged(typed()); });
}

QString SearchField::typed() const
{
    QString text = this->text();
    return text.insert(cursorPosition(), m_composing);
}

void SearchField::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    emit typedChanged(typed());
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool composing = !m_composing.isEmpty();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!composing)
            emit opened();
        return;
    case Qt::Key_Down:
        if (!composing)
            emit listWanted();
        return;
    case Qt::Key_Escape:
        clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace caseledger
