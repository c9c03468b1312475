// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/view/tablefilter.h"

namespace caseledger {

/// A filter under the name that its worker gave it.
struct SavedFilter
{
    QString name; ///< 1 to 40 characters on one line; no two of a table alike
    TableFilter filter;

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

constexpr int longestFilterName = 40;
constexpr int mostSavedFilters = 30;

/// As they are remembered: JSON with a version.
QString textOf(const QList<SavedFilter> &filters);
/// What is broken, or of another version, is left out: each filter as a whole.
QList<SavedFilter> savedFiltersOf(const QString &text);

/// A name as it can be kept: on one line, shortened; empty where nothing is left.
QString filterName(const QString &typed);
/// With a filter under a name, in the place of the one that had it; where there are the most already, unchanged.
QList<SavedFilter> withFilter(QList<SavedFilter> filters, const SavedFilter &saved);

} // namespace caseledger
