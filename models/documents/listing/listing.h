// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/page.h"
#include "models/tables/view/showntable.h"

#include <functional>
#include <vector>

namespace caseledger {

/// What stands on a listing beside its table, in the words of whoever prints it.
struct ListingWords
{
    QStringList office; ///< its name, then its address; may be empty
    QString title; ///< "Payments"
    QString facts; ///< what it is of and as of when, on every page: "Case AA00001A1, as of 11/20/2026"
    QStringList conditions; ///< every filter, or that all rows are there; each on lines of its own
    QString notice; ///< at the foot of every page
    QString mark; ///< across every page, as "DEMO"; empty for none
    std::function<QString(int page, int pages)> pageNumber; ///< of a page, counted from 1
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// What a table comes to: below its last row.
struct ListingTotal
{
    QString label;
    QString amount;
};

/// A table as somebody has it before her, on paper for office use: all its rows once, nothing cut off, its heads on
/// every page. It is no paper of a case: it has no number and is not kept. Pure; wants a QGuiApplication. Where it
/// takes sheets side by side, those with the same rows follow one another.
std::vector<Page> listingPages(const ShownTable &table, const QList<ListingTotal> &totals, const ListingWords &words);

} // namespace caseledger
