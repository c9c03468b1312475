// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace caseledger {

/// How somebody laid out a table: its columns by their keys, as she left them. What she left alone is not in it.
struct ColumnLayout
{
    QStringList order; ///< as moved, from the leading side; empty: as it came
    QStringList shown; ///< chosen to be seen, also where they say nothing
    QStringList hidden; ///< chosen not to be seen
    QMap<QString, int> widths; ///< as sized, in pixels of the screen's scale, 20 to 2,000
    QString sorted; ///< empty: as it came
    bool descending = false;

    friend bool operator==(const ColumnLayout &, const ColumnLayout &) = default;
};

/// As it is remembered: JSON with a version.
QString textOf(const ColumnLayout &layout);
/// Null for what is no layout of this version. What is broken inside of one is left out: a key twice, a width out of
/// its range, anything of another kind.
std::optional<ColumnLayout> layoutOf(const QString &text);

/// All columns of a table in the order of a layout. Columns that it does not know (newer ones) stay behind their
/// neighbour, keys that the table does not have are left out.
QStringList orderedKeys(const ColumnLayout &layout, const QStringList &keys);

} // namespace caseledger
