// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace caseledger {

/// Draws a table's cells; one that stands at the right edge of its column, as amounts do, is drawn whole or as "…".
/// A row that is marked as new or changed (FreshRole) begins with a bar.
/// With digits cut off, by a narrow column or by the edge of the table, $160.00 would read as another amount.
class WholeAmounts : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Whether all of the text of a cell in a table can be seen, as the table stands. True for what is no amount.
    bool showsAll(const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace caseledger
