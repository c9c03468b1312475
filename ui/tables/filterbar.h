// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/view/savedfilters.h"
#include "models/text/phrasebook.h"
#include "ui/deskmemory.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QToolButton;

namespace caseledger {

class FilterChip;
class RecordTableView;
class SearchField;

/// What filters a table: a field in which one types, conditions, saved filters, and a chip for everything that is in
/// force, the period included. Belongs to one table of one tab.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(RecordTableView *table, const Phrasebook &book, std::shared_ptr<DeskMemory> memory, QWidget *parent);

    /// @param today for periods that are named by their distance from it
    /// @param period as a chip; empty for the whole time
    void setScope(QDate today, const QString &period);
    void focusField();
    void addCondition(const TableCondition &condition); ///< in the place of one of the same kind on the column
    const TableFilter &conditions() const { return m_conditions; } ///< but what is typed in the field
    /// In the place of the conditions there are; what is typed goes too, the period stays.
    void setConditions(const TableFilter &conditions);
    QList<SavedFilter> saved() const; ///< as they are remembered now: another tab may have saved one
    void setSaved(const QList<SavedFilter> &saved); ///< kept for the worker

signals:
    void periodUnwanted();
    void tableWanted(); ///< the focus belongs to the rows now

private:
    QString memoryKey() const;
    void layOut();
    void apply();
    void showChips();
    FilterChip *addChip(const QString &words);
    void removeCondition(qsizetype index);
    void clearAll();
    void chooseCondition();
    void showSavedMenu();
    void showSavedName();

    RecordTableView *m_table;
    Phrasebook m_book;
    std::shared_ptr<DeskMemory> m_memory;
    QDate m_today;
    QString m_period;
    TableFilter m_conditions;
    SearchField *m_field;
    QPushButton *m_add;
    QToolButton *m_savedButton;
    QPushButton *m_clear;
    QList<FilterChip *> m_chips;
};

} // namespace caseledger
