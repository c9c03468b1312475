// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/view/showntable.h"
#include "models/tables/view/tablefilter.h"
#include "ui/tables/spokentable.h"

#include <memory>

namespace caseledger {

class DeskMemory;
class RecordOrder;
class TableColumns;

/// A table of records: one row high like the other, sorted by a click on a head, whole rows chosen, always one of them
/// current (screen readers need that). The running balance shows only where order and filter leave it true.
class RecordTableView : public SpokenTable
{
    Q_OBJECT

public:
    RecordTableView(const QString &name, QWidget *parent = nullptr);

    /// Newest first where the first column holds days.
    void setRecords(QAbstractItemModel *records);
    /// What files and memories call this table: "payments"; never shown, never renamed.
    void setKey(const QString &key) { m_key = key; }
    const QString &key() const { return m_key; }
    /// Its layout is the worker's from now on, kept under the table's key.
    void remember(const std::shared_ptr<DeskMemory> &memory);
    TableColumns *columns() const { return m_columns; }

    /// What was left out before the records came here: how many there are in all (-1: all are here), and why not all
    /// are, in words; and the day they are of, where that is not the day that the case was read on.
    void noteLeftOut(qsizetype allRows, const QStringList &conditions, QDate asOf = {});
    /// The current row stays current where it is left, else the nearest one is.
    /// @param words of each condition, for people
    void setFilter(const TableFilter &filter, QDate today, const QStringList &words);
    const TableFilter &filter() const;
    /// The places in the records of the rows that are shown, in their order.
    const std::vector<int> &shownRecords() const;
    /// The columns that are shown, in their order, and the rows that the filters leave, in theirs.
    ShownTable shown() const;

    /// The place of the current row in the records; -1 where there is none.
    int currentRecord() const;
    /// Makes a record current, in sight; nothing where there is no such record, or the filter hides it.
    void chooseRecord(int record);
    /// Makes the records others, which whoever looks at the table did not ask for: she stays where she is
    /// (bringBack()), nothing is told of it, and what is new is marked until nothing has come for a minute.
    /// @param placesNow of each record of before, its place among those of now; -1 where it is gone
    /// @param fresh of each record of now: whether it is marked
    void replaceRecords(
        const std::function<void()> &replace, const std::vector<int> &placesNow, std::vector<char> fresh);
    /// What is chosen as tab-separated text; amounts as plain decimals, so that a spreadsheet can count with them.
    enum class Heads { Without, With };
    QString chosenText(Heads heads) const;

signals:
    void detailsWanted(); ///< Space
    void currentRecordChanged();
    void rowsFiltered(); ///< other rows of the same records

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showFirst();

    QString m_key;
    qsizetype m_allRows = -1; ///< -1: as many as there are records
    QStringList m_leftOut;
    QDate m_asOf;
    QStringList m_conditions;
    RecordOrder *m_order;
    TableColumns *m_columns;
    QTimer m_marking; ///< until marks go
    bool m_isReplacing = false;
    int m_record = -1; ///< current before rows changed, or the last that was
};

} // namespace caseledger
