// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/layout/typesetter.h"
#include "models/tables/view/showntable.h"

#include <vector>

namespace caseledger {

/// Margins of a listing, in mm on either side of a US Letter sheet.
constexpr qreal listingMarginMm = 12.7;

/// A column of a table on a sheet.
struct ListingColumn
{
    qsizetype column = 0; ///< of the table
    qreal fromLeadingMm = 0; ///< of its place, gaps within; from the margin
    qreal widthMm = 0;
    bool isFigure = false; ///< stands on the right in every language, and on one line
};

/// How a table is put on paper.
struct ListingPlan
{
    QSizeF sheetMm; ///< US Letter, upright or lying
    /// The columns of each sheet. A table too wide for one goes on over sheets side by side, each with the first column
    /// where that is narrow, so that rows can be told.
    std::vector<std::vector<ListingColumn>> sheets;
};

/// Upright where all columns have the room they need, else lying, with long texts broken into lines, else on sheets
/// side by side. Never narrower than a column's figures or the longest word of its title.
ListingPlan planListing(const ShownTable &table, Qt::LayoutDirection direction, const Typesetter &type);

/// A cell as it may stand on paper: on one line, without what could disorder its neighbours.
QString listingCell(const QString &text, Qt::LayoutDirection direction);

} // namespace caseledger
