// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/view/showntable.h"

#include <QSortFilterProxyModel>
#include <QTableView>

namespace caseledger {

/// Sorts by the typed values; what is equal keeps the order of events, forwards or backwards like the rest.
class RecordOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RecordOrder(QObject *parent = nullptr);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

/// A table of records: one row high like the other, sorted by a click on a head, whole rows chosen, always one of them
/// current (screen readers need that). The running balance shows only while the order is that of days.
class RecordTableView : public QTableView
{
    Q_OBJECT

public:
    RecordTableView(const QString &name, QWidget *parent = nullptr);

    /// What files and memories call this table: "payments"; never shown.
    void setKey(const QString &key) { m_key = key; }
    const QString &key() const { return m_key; }
    /// What was left out before the records came here: how many there are in all, and why not all are here, in words.
    void noteLeftOut(qsizetype allRows, const QStringList &conditions);
    /// The columns that are shown, in their order, and the rows that the filters leave, in theirs.
    ShownTable shown() const;

    /// Newest first where the first column holds days.
    void setRecords(QAbstractItemModel *records);
    /// As a click on the head of the current cell's column: by it, or the other way round.
    void sortByCurrentColumn();
    /// The place of the current row in the records; -1 where there is none.
    int currentRecord() const;
    /// Makes a record current, in sight; nothing where there is no such record.
    void chooseRecord(int record);
    /// What is chosen as tab-separated text; amounts as plain decimals, so that a spreadsheet can count with them.
    enum class Heads { Without, With };
    QString chosenText(Heads heads) const;

signals:
    void detailsWanted(); ///< Space
    void currentRecordChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void showFirst();
    void showOrder();
    void showUsedColumns();
    void fitColumns();
    int textWidth(int column) const;

    QString m_key;
    qsizetype m_allRows = -1; ///< -1: as many as there are records
    QStringList m_leftOut;
    RecordOrder *m_order;
    bool m_fitted = false;
};

} // namespace caseledger
