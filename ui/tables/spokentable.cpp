// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/spokentable.h"

#include <QAccessible>

namespace caseledger {

SpokenTable::SpokenTable(QWidget *parent)
    : QTableView(parent)
{
    m_telling.setSingleShot(true);
    connect(&m_telling, &QTimer::timeout, this, &SpokenTable::tellCurrent);
}

/// Of the table itself Qt tells first, of its current cell not at all.
void SpokenTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    m_telling.start();
}

void SpokenTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus() && !m_telling.isActive() && !m_isQuiet)
        QTableView::currentChanged(current, previous);
    else
        QAbstractItemView::currentChanged(current, previous);
}

void SpokenTable::tellCurrent()
{
    const QModelIndex current = currentIndex();
    if (!QAccessible::isActive() || !hasFocus() || !current.isValid())
        return;
    QAccessibleTableInterface *cells = QAccessible::queryAccessibleInterface(this)->tableInterface();
    if (!cells) // beneath a curtain
        return;
    if (QAccessibleInterface *cell = cells->cellAt(current.row(), current.column())) {
        QAccessibleEvent focus(cell, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
}

} // namespace caseledger
