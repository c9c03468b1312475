// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/figures/monthfigures.h"
#include "models/tables/recordtablemodel.h"
#include "ui/cases/casepane.h"

class QLabel;
class QPushButton;
class QSplitter;

namespace caseledger {

class MonthChart;
class RecordTableView;
class TableFooter;
struct Desk;

/// What was due, what came in and what was owed, month by month: as a chart, and the same as a table beside it. The
/// month that is current in the table is marked in the chart, and a click in the chart chooses in the table.
class ChartPane : public CasePane
{
    Q_OBJECT

public:
    ChartPane(const Desk &desk, QWidget *parent);

    void showCase(const LoadedCasePointer &loaded, const DateRange &range) override;
    bool hasDays() const override { return true; }
    /// To the table; where there is none, to the way to one, or to why there is none.
    void focusPane() override;
    QSize sizeHint() const override { return minimumSizeHint(); } ///< it takes what room there is

private:
    void showEmpty(bool isEmpty, bool areOthersHidden);

    Phrasebook m_book;
    QSplitter *m_both;
    MonthChart *m_chart;
    RecordTableView *m_table;
    RecordTableModel<MonthFigures> *m_months;
    TableFooter *m_footer;
    QWidget *m_empty;
    QLabel *m_emptyText;
    QPushButton *m_all;
};

} // namespace caseledger
