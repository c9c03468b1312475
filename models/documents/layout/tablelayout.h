// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/layout/paperwords.h"
#include "models/documents/layout/typesetter.h"

#include <functional>
#include <vector>

namespace caseledger {

/// One column of a printed table. Figures (amounts, days) are never broken or cut and get the width they need; texts
/// share what is left, and are broken.
struct PrintColumn
{
    Words title;
    TextRole role = TextRole::Value; ///< Amount stands on the right in every language, the rest at the leading edge

    bool isFigure() const { return role == TextRole::Amount || role == TextRole::Date; }
};

struct PrintRow
{
    std::vector<Words> cells; ///< one a column
    TextStyle style = TextStyle::Body; ///< Bold for sums
};

/// A table as values. Where it goes on over pages its heads are repeated; its sums keep two rows with them.
struct PrintTable
{
    Words title;
    Words emptyText; ///< stands in the place of the rows where there are none
    std::vector<PrintColumn> columns;
    std::vector<PrintRow> rows;
    std::vector<PrintRow> sums;
    std::vector<PrintRow> apart; ///< below the sums and no part of them
    /// The cells of the line that carries the sums forward after so many rows, without its words; null: nothing is
    /// carried.
    std::function<std::vector<Words>(size_t rows)> carriedAfter;
    Words broughtForward;
    Words carriedForward;
};

/// A cell, broken into lines.
struct CellLines
{
    QStringList lines;
    QStringList english; ///< below the lines, or beside the only one
    qreal besideMm = 0; ///< how far from the text's edge the English begins on the same line; 0: it stands below
};

/// A row, broken into lines and measured.
struct RowLines
{
    std::vector<CellLines> cells;
    std::vector<qreal> runsOn; ///< by cell: how far in mm its words run on over empty cells beside it; 0 for none
    TextStyle style = TextStyle::Body;
    qreal heightMm = 0;
};

/// A table cut to a width: where its columns stand and what stands in them.
struct TableLayout
{
    std::vector<qreal> widthsMm; ///< of the columns, in reading order, gaps within
    std::vector<qreal> leastBesideMm; ///< of the columns; in a narrower one no English stands beside its text
    TextStyle bodyStyle = TextStyle::Body; ///< Small where the figures need the room
    RowLines head;
    std::vector<RowLines> rows;
    std::vector<RowLines> sums;
    std::vector<RowLines> apart;
};

constexpr qreal cellPaddingMm = 1.5; ///< on both sides of a cell's text
constexpr qreal rowPaddingMm = 0.45; ///< above and below

TableLayout layOutTable(const PrintTable &table, const Typesetter &type, qreal widthMm);

/// One more row in the columns of a layout, as for what is carried forward. Texts may be as wide as the empty cells
/// beside them. Where each cell has room for its text and its English side by side, the row is one line high.
RowLines layOutRow(const PrintRow &row, const PrintTable &table, const TableLayout &layout, const Typesetter &type);

} // namespace caseledger
