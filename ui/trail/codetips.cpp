// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trail/codetips.h"

#include "models/tables/recordtablemodel.h"
#include "ui/parts/labels.h"

#include <QHelpEvent>
#include <QToolTip>

namespace caseledger {

QString codeBehind(const QModelIndex &index)
{
    const QVariant value = index.data(SortRole);
    if (value.typeId() != QMetaType::QString || value.toString() == index.data().toString())
        return {};
    return value.toString();
}

bool CodeTips::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString code = event->type() == QEvent::ToolTip ? codeBehind(index) : QString();
    if (code.isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(code));
    return true;
}

} // namespace caseledger
