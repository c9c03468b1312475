// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace caseledger {

/// Says in a tooltip what a word stands for in files and scripts, where a cell shows the word of a code.
class CodeTips : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
};

/// The code behind a cell's word; empty where the cell shows its value as it is.
QString codeBehind(const QModelIndex &index);

} // namespace caseledger
