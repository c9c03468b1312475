// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/view/filterwords.h"

#include "models/tables/columnkinds.h"
#include "models/tables/recordtablemodel.h"

namespace caseledger {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TableFilter)
};

QString titleOf(const QAbstractItemModel &records, const QString &key, int &column)
{
    for (column = 0; column < records.columnCount(); ++column) {
        if (records.headerData(column, Qt::Horizontal, KeyRole).toString() == key)
            return records.headerData(column, Qt::Horizontal).toString();
    }
    return key;
}

/// The words of a value, read off the first cell that has it.
QString wordOf(const QString &value, const QAbstractItemModel &records, int column)
{
    if (value.isEmpty())
        //: a filter: cells without a value
        return Words::tr("none");
    for (int row = 0; row < records.rowCount(); ++row) {
        const QModelIndex index = records.index(row, column);
        if (index.data(SortRole).toString() == value)
            return index.data().toString();
    }
    return value;
}

} // namespace

QString conditionWords(const TableCondition &condition, const QAbstractItemModel &records, const Phrasebook &book)
{
    int column = -1;
    const QString title = titleOf(records, condition.column, column);
    const QString text = cellText(condition.texts.value(0), book);
    const QString amount = cellText(book.money(condition.amount), book);
    QStringList values;
    switch (condition.kind) {
    case FilterKind::Contains:
        //: a filter; %1 is what was typed
        return condition.column.isEmpty() ? Words::tr("Anywhere: “%1”").arg(text)
                                          //: a filter; %1 is a column, %2 what was typed
                                          : Words::tr("%1: with “%2”").arg(title, text);
    case FilterKind::OneOf:
        for (const QString &value : condition.texts)
            values.append(wordOf(value, records, column));
        //: a filter; %1 is a column, %2 what is asked of it
        return Words::tr("%1: %2").arg(title, values.join(Words::tr(", ")));
    case FilterKind::Days:
        return Words::tr("%1: %2").arg(
            title, condition.preset == DatePreset::Custom ? book.period(condition.days) : presetName(condition.preset));
    case FilterKind::AtLeast:
        //: a filter; %1 is a column, %2 an amount
        return Words::tr("%1: at least %2").arg(title, amount);
    case FilterKind::AtMost:
        return Words::tr("%1: at most %2").arg(title, amount);
    case FilterKind::Is:
        return Words::tr("%1: exactly %2").arg(title, amount);
    }
    return {};
}

} // namespace caseledger
