// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <span>

namespace caseledger {

/// One cell on its way into a file.
struct Cell
{
    QVariant value; ///< QDate, qint64 cents, int, QString; invalid for an empty cell
    QString plain; ///< the same as files say it
};

/// A table on its way into a file, cells made as they are asked for.
struct CellTable
{
    QString name; ///< what it holds, as in "payments"
    QStringList keys; ///< one for each column
    qsizetype rowCount = 0;
    std::function<Cell(qsizetype row, qsizetype column)> cell;
};

/// Rows as the columns write them. The columns must outlive the table, as the arrays of the column sets do.
template <class Row>
CellTable cellTable(const QString &name, std::span<const Column<Row>> columns, const QList<Row> &rows)
{
    QStringList keys;
    for (const Column<Row> &column : columns)
        keys.append(QString::fromLatin1(column.key));
    return { name, keys, rows.size(), [columns, rows](qsizetype row, qsizetype column) {
                const Column<Row> &which = columns[size_t(column)];
                return Cell { which.value(rows[row]), which.plain(rows[row]) };
            } };
}

} // namespace caseledger
