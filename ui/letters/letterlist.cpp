// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterlist.h"

#include <QAbstractProxyModel>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace caseledger {

namespace {

int columnOf(QLatin1String key)
{
    const auto columns = letterColumns();
    const auto hasKey = [key](const Column<LetterLine> &column) { return key == QLatin1String(column.key); };
    return int(std::ranges::find_if(columns, hasKey) - columns.begin());
}

/// The same letters in the same places.
bool isSameQueue(const QList<LetterLine> &one, const QList<LetterLine> &other)
{
    const auto number = [](const LetterLine &line) { return line.letter.number; };
    return std::ranges::equal(one, other, {}, number, number);
}

} // namespace

LetterList::LetterList(const Phrasebook &book, QWidget *parent)
    : RecordTableView(tr("PIN letters"), parent)
    , m_lines(new RecordTableModel<LetterLine>(letterColumns(), book, this))
{
    setRecords(m_lines);
    sortByColumn(columnOf(QLatin1String("waiting")), Qt::DescendingOrder);
    connect(this, &RecordTableView::currentRecordChanged, this, &LetterList::noteChosen);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &LetterList::noteChosen);
}

void LetterList::setLines(const QList<LetterLine> &lines)
{
    m_isChanging = true;
    if (isSameQueue(m_lines->rows(), lines)) {
        m_lines->changeRows(lines);
    } else {
        const Sight before = sight();
        m_lines->setRows(lines);
        horizontalHeader()->setStretchLastSection(false);
        horizontalHeader()->setSectionResizeMode(columnOf(QLatin1String("reason")), QHeaderView::Stretch);
        bringBack(before);
    }
    m_isChanging = false;
    emit chosenChanged();
}

std::optional<Letter> LetterList::current() const
{
    const int record = currentRecord();
    return record < 0 ? std::nullopt : std::optional(m_lines->row(record).letter);
}

QList<Letter> LetterList::chosen() const
{
    QList<Letter> letters;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (selectionModel()->isRowSelected(row))
            letters.append(letterAt(row));
    }
    return letters;
}

LetterList::Sight LetterList::sight() const
{
    Sight sight;
    sight.scroll = verticalScrollBar()->value();
    if (const std::optional<Letter> letter = current()) {
        sight.current = letter->number;
        sight.currentRow = currentIndex().row();
    }
    for (const Letter &letter : chosen())
        sight.chosen.append(letter.number);
    if (const int top = rowAt(0); top >= 0)
        sight.top = letterAt(top).number;
    return sight;
}

/// Where the current letter is gone, the one that took its place is current: the next one to decide on.
void LetterList::bringBack(const Sight &sight)
{
    const int rows = model()->rowCount();
    if (sight.current.isEmpty() || rows == 0)
        return;
    QItemSelection selection = rowsOf(sight.chosen);
    const int kept = rowOf(sight.current);
    const int row = kept >= 0 ? kept : std::min(sight.currentRow, rows - 1);
    const QModelIndex index = model()->index(row, 0);
    if (selection.isEmpty())
        selection.select(index, index);
    setCurrentIndex(index);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const int top = rowOf(sight.top);
    verticalScrollBar()->setValue(top >= 0 ? top : sight.scroll);
}

const Letter &LetterList::letterAt(int row) const
{
    const auto *order = static_cast<const QAbstractProxyModel *>(model());
    return m_lines->row(order->mapToSource(order->index(row, 0)).row()).letter;
}

int LetterList::rowOf(const PaperNumber &number) const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (letterAt(row).number == number)
            return row;
    }
    return -1;
}

/// In as few ranges as there are, since a table asks each of them for each of its rows.
QItemSelection LetterList::rowsOf(QList<PaperNumber> numbers) const
{
    std::ranges::sort(numbers);
    QItemSelection rows;
    int first = -1; // of a range that is under way
    for (int row = 0; row <= model()->rowCount(); ++row) {
        const bool isIn = row < model()->rowCount() && std::ranges::binary_search(numbers, letterAt(row).number);
        if (isIn && first < 0)
            first = row;
        if (!isIn && first >= 0)
            rows.select(model()->index(std::exchange(first, -1), 0), model()->index(row - 1, 0));
    }
    return rows;
}

void LetterList::noteChosen()
{
    if (!m_isChanging)
        emit chosenChanged();
}

} // namespace caseledger
