// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"

#include <QHash>

#include <span>
#include <vector>

namespace caseledger {

/// How the rows of a table differ from those of an earlier reading.
struct RowChange
{
    std::vector<int> placesNow; ///< of each row of before; -1 where it is gone
    std::vector<char> fresh; ///< of each row of now: it is new, or says something else
    bool isAny = false; ///< else all rows are the same in the same order
};

/// @param keyOf what tells a row from others and stays the same in every reading; rows of one key are told apart by
/// their order
template <class Row, class KeyOf>
RowChange changeOf(const QList<Row> &before, const QList<Row> &now, KeyOf keyOf, std::span<const Column<Row>> columns)
{
    using Key = std::pair<QString, int>;
    const auto keysOf = [&keyOf](const QList<Row> &rows) {
        QHash<QString, int> counts;
        std::vector<Key> keys;
        for (const Row &row : rows) {
            const QString key = keyOf(row);
            keys.push_back({ key, counts[key]++ });
        }
        return keys;
    };
    QHash<Key, int> places;
    const std::vector<Key> keysBefore = keysOf(before);
    for (size_t place = 0; place < keysBefore.size(); ++place)
        places.insert(keysBefore[place], int(place));
    RowChange change { std::vector<int>(keysBefore.size(), -1), {}, before.size() != now.size() };
    const std::vector<Key> keysNow = keysOf(now);
    for (size_t place = 0; place < keysNow.size(); ++place) {
        const int was = places.value(keysNow[place], -1);
        const auto saysTheSame = [&](const Column<Row> &column) {
            return column.value(before.at(was)) == column.value(now.at(qsizetype(place)));
        };
        const bool isFresh = was < 0 || !std::all_of(columns.begin(), columns.end(), saysTheSame);
        change.fresh.push_back(char(isFresh));
        change.isAny = change.isAny || isFresh || was != int(place);
        if (was >= 0)
            change.placesNow[size_t(was)] = int(place);
    }
    return change;
}

} // namespace caseledger
