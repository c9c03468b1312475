// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tabletext.h"

#include "models/tables/csvwriter.h"
#include "models/tables/view/rowfilter.h"

#include <QAbstractItemModel>
#include <QCoreApplication>

namespace caseledger {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordTableView)
};

QString cellFor(const ShownTable &table, int row, qsizetype column)
{
    const Cell cell = table.cells.cell(row, column);
    if (cell.value.typeId() == QMetaType::LongLong)
        return cell.plain;
    QString text = table.text(row, column).simplified();
    text.remove(QChar(0x2068)).remove(QChar(0x2069)); // fences of mirrored tables
    return cell.value.typeId() == QMetaType::QString ? unlikeFormula(text) : text;
}

} // namespace

QString tabbedText(const ShownTable &table, const QList<int> &rows, bool withHeads)
{
    QString text = withHeads ? table.heads.join(u'\t') + u'\n' : QString();
    for (const int row : rows) {
        QStringList cells;
        for (qsizetype column = 0; column < table.heads.size(); ++column)
            cells.append(cellFor(table, row, column));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString orderWords(const QAbstractItemModel &rows, int column, Qt::SortOrder direction)
{
    if (column < 0)
        return {};
    const bool isUp = direction == Qt::AscendingOrder;
    const QString title = rows.headerData(column, Qt::Horizontal).toString();
    switch (contentOf(rows, column)) {
    case ColumnContent::Days:
        //: what a screen reader says of a table; %1 is a column
        return (isUp ? Words::tr("sorted by %1, oldest first") : Words::tr("sorted by %1, newest first")).arg(title);
    case ColumnContent::Amounts:
        return (isUp ? Words::tr("sorted by %1, smallest first") : Words::tr("sorted by %1, largest first")).arg(title);
    case ColumnContent::Texts:
        return (isUp ? Words::tr("sorted by %1, from A to Z") : Words::tr("sorted by %1, from Z to A")).arg(title);
    }
    return {};
}

} // namespace caseledger
