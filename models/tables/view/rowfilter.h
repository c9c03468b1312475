// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/view/tablefilter.h"


#include <vector>

class QAbstractItemModel;

namespace caseledger {

/// What kind of conditions a column takes, read off its values.
enum class ColumnContent { Texts, Days, Amounts };
ColumnContent contentOf(const QAbstractItemModel &records, int column);

/// The different values of a column of texts that are there, each with its words, in the order of the words.
QList<std::pair<QString, QString>> presentValues(const QAbstractItemModel &records, int column);

/// Tells which rows of records a filter leaves. The texts that typed words are looked for in are made once.
class RowFilter
{
public:
    void setRecords(const QAbstractItemModel *records); ///< also when they have changed
    /// The columns that a condition without a column looks at.
    void setSearched(const QList<int> &columns);
    const QList<int> &searched() const { return m_searched; }

    /// For each row whether it is left. A condition on a column that is not there leaves none.
    std::vector<char> passing(const TableFilter &filter, QDate today);

private:
    void readTexts();
    void testColumn(const TableCondition &condition, QDate today, std::vector<char> &passing) const;
    void searchTexts(const QString &typed, std::vector<char> &passing);

    const QAbstractItemModel *m_records = nullptr;
    QList<int> m_searched;
    QString m_texts; ///< the searched cells of all rows
    std::vector<qsizetype> m_starts; ///< of each row in them, and their end; empty: not made yet
};

} // namespace caseledger
