// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/filterchip.h"

#include "ui/parts/labels.h"

#include <QKeyEvent>

namespace caseledger {

FilterChip::FilterChip(const QString &words, QWidget *parent)
    : QToolButton(parent)
{
    constexpr int longestWords = 60;
    //: a filter above a table; %1 says what it asks for, the sign takes it away
    setText(tr("%1  ✕").arg(tabText(shortened(words, longestWords))));
    setToolTip(plainToolTip(words) + u'\n' + tr("Take this filter away (Delete)"));
    setAccessibleName(tr("Filter: %1").arg(words));
    setAccessibleDescription(tr("Delete takes it away"));
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &FilterChip::removeWanted);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace
        || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (removes)
        emit removeWanted();
    else
        QToolButton::keyPressEvent(event);
}

} // namespace caseledger
