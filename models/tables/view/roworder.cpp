// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/view/roworder.h"

#include "models/tables/recordtablemodel.h"

#include <QCollator>
#include <QDateTime>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <numeric>

namespace caseledger {

namespace {

constexpr qint64 noValue = std::numeric_limits<qint64>::max();

/// Each different text with its place among all of them; those that collate alike share one.
class TextRanks
{
public:
    /// The number of a text: the same one for the same text.
    qint64 numberOf(const QString &text)
    {
        const auto known = m_numbers.constFind(text);
        if (known != m_numbers.cend())
            return *known;
        m_numbers.insert(text, qint64(m_keys.size()));
        m_keys.push_back(m_collator.sortKey(text));
        return qint64(m_keys.size()) - 1;
    }

    /// The place of each number.
    std::vector<qint64> ranks() const
    {
        std::vector<size_t> order(m_keys.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::ranges::sort(order, [this](size_t a, size_t b) { return m_keys[a] < m_keys[b]; });
        std::vector<qint64> ranks(m_keys.size());
        for (size_t i = 1; i < order.size(); ++i)
            ranks[order[i]] = ranks[order[i - 1]] + (m_keys[order[i - 1]] < m_keys[order[i]] ? 1 : 0);
        return ranks;
    }

private:
    QCollator m_collator { QLocale(QLocale::English, QLocale::UnitedStates) };
    QHash<QString, qint64> m_numbers;
    std::vector<QCollatorSortKey> m_keys;
};

qint64 keyOf(const QVariant &value, TextRanks &texts, bool &hasTexts)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return noValue;
    case QMetaType::QDate:
        return value.toDate().toJulianDay();
    case QMetaType::QDateTime:
        return value.toDateTime().toMSecsSinceEpoch();
    case QMetaType::QString:
        hasTexts = true;
        return texts.numberOf(value.toString());
    default:
        return value.toLongLong();
    }
}

} // namespace

std::vector<int> orderedRows(const QAbstractItemModel &records, int column)
{
    std::vector<int> order(size_t(records.rowCount()));
    std::iota(order.begin(), order.end(), 0);
    if (column < 0 || column >= records.columnCount())
        return order;
    TextRanks texts;
    bool hasTexts = false;
    std::vector<std::pair<qint64, int>> keyed;
    keyed.reserve(order.size());
    for (const int row : order)
        keyed.emplace_back(keyOf(records.index(row, column).data(SortRole), texts, hasTexts), row);
    if (hasTexts) {
        const std::vector<qint64> ranks = texts.ranks();
        for (auto &[key, row] : keyed)
            key = key == noValue ? noValue : ranks[size_t(key)];
    }
    std::ranges::sort(keyed); // by value, then by place
    std::ranges::transform(keyed, order.begin(), &std::pair<qint64, int>::second);
    return order;
}

} // namespace caseledger
