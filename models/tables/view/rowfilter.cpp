// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/view/rowfilter.h"

#include "models/tables/recordtablemodel.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace caseledger {

namespace {

/// One column's cells as they are searched; what repeats itself (codes, days) is made once.
class SearchableCells
{
public:
    SearchableCells(const QAbstractItemModel &records, int column)
        : m_records(records)
        , m_column(column)
    { }

    void appendTo(QString &texts, int row)
    {
        const QModelIndex index = m_records.index(row, m_column);
        const QVariant value = index.data(SortRole);
        switch (value.typeId()) {
        case QMetaType::LongLong:
            texts += plainText(Money::fromCents(value.toLongLong()));
            break;
        case QMetaType::QDate:
            appendOnce(texts, m_days, value.toDate().toJulianDay(), index, value);
            break;
        default:
            appendOnce(texts, m_words, value.toString(), index, value);
        }
    }

private:
    template <class Key>
    static void appendOnce(
        QString &texts, QHash<Key, QString> &known, const Key &key, const QModelIndex &index, const QVariant &value)
    {
        constexpr int mostKept = 5'000;
        const auto at = known.constFind(key);
        if (at != known.cend()) {
            texts += *at;
            return;
        }
        const QString cell = searchable(value, index.data().toString());
        if (known.size() < mostKept)
            known.insert(key, cell);
        texts += cell;
    }

    const QAbstractItemModel &m_records;
    int m_column;
    QHash<qint64, QString> m_days;
    QHash<QString, QString> m_words;
};

int columnOf(const QAbstractItemModel &records, const QString &key)
{
    for (int column = 0; column < records.columnCount(); ++column) {
        if (records.headerData(column, Qt::Horizontal, KeyRole).toString() == key)
            return column;
    }
    return -1;
}

} // namespace

ColumnContent contentOf(const QAbstractItemModel &records, int column)
{
    for (int row = 0; row < records.rowCount(); ++row) {
        const int type = records.index(row, column).data(SortRole).typeId();
        if (type == QMetaType::QDate || type == QMetaType::QDateTime)
            return ColumnContent::Days;
        if (type != QMetaType::UnknownType)
            return type == QMetaType::LongLong ? ColumnContent::Amounts : ColumnContent::Texts;
    }
    return ColumnContent::Texts;
}

QList<std::pair<QString, QString>> presentValues(const QAbstractItemModel &records, int column)
{
    QList<std::pair<QString, QString>> values;
    QSet<QString> seen;
    for (int row = 0; row < records.rowCount(); ++row) {
        const QModelIndex index = records.index(row, column);
        const QString value = index.data(SortRole).toString();
        if (seen.contains(value))
            continue;
        seen.insert(value);
        values.append({ value, index.data().toString() });
    }
    std::ranges::sort(values, {}, &std::pair<QString, QString>::second);
    return values;
}

void RowFilter::setRecords(const QAbstractItemModel *records)
{
    m_records = records;
    m_texts.clear();
    m_starts.clear();
}

void RowFilter::setSearched(const QList<int> &columns)
{
    if (columns == m_searched)
        return;
    m_searched = columns;
    setRecords(m_records);
}

std::vector<char> RowFilter::passing(const TableFilter &filter, QDate today)
{
    std::vector<char> passing(m_records ? size_t(m_records->rowCount()) : 0, 1);
    for (const TableCondition &condition : filter) {
        if (condition.column.isEmpty())
            searchTexts(condition.texts.value(0), passing);
        else
            testColumn(condition, today, passing);
    }
    return passing;
}

void RowFilter::testColumn(const TableCondition &condition, QDate today, std::vector<char> &passing) const
{
    const int column = columnOf(*m_records, condition.column);
    const CellTest test = cellTest(condition, today);
    for (int row = 0; row < int(passing.size()); ++row) {
        const QModelIndex index = m_records->index(row, column);
        char &passes = passing[size_t(row)];
        passes = passes && index.isValid() && test(index.data(SortRole), [&index] { return index.data().toString(); });
    }
}

void RowFilter::searchTexts(const QString &typed, std::vector<char> &passing)
{
    const QList<SoughtWord> words = soughtWords(typed);
    if (words.isEmpty() || !m_records)
        return;
    if (m_starts.empty())
        readTexts();
    for (size_t row = 0; row < passing.size(); ++row) {
        const QStringView texts = QStringView(m_texts).mid(m_starts[row], m_starts[row + 1] - m_starts[row]);
        passing[row] = passing[row]
            && std::ranges::all_of(words, [texts](const SoughtWord &word) { return holds(texts, word); });
    }
}

void RowFilter::readTexts()
{
    constexpr QChar betweenCells(u'\n'); // in no word
    std::vector<SearchableCells> columns;
    for (const int column : m_searched)
        columns.emplace_back(*m_records, column);
    const int rows = m_records->rowCount();
    m_starts.reserve(size_t(rows) + 1);
    for (int row = 0; row < rows; ++row) {
        m_starts.push_back(m_texts.size());
        for (SearchableCells &cells : columns) {
            cells.appendTo(m_texts, row);
            m_texts += betweenCells;
        }
    }
    m_starts.push_back(m_texts.size());
}

} // namespace caseledger
