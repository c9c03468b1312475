// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/account/balancelinecolumns.h"
#include "models/tables/account/totalcolumns.h"
#include "models/tables/recordtablemodel.h"
#include "ui/cases/casepane.h"

namespace caseledger {

class AsOfBar;
class RecordTableView;
struct Desk;

/// The balances of a case as of a day, the lines that make the one that is current, and what became of all that was
/// collected. Another day than today stays until the worker goes back.
class BalancesPane : public CasePane
{
    Q_OBJECT

public:
    /// @param desk must outlive it
    BalancesPane(const Desk &desk, QWidget *parent);

    void showCase(const LoadedCasePointer &loaded, const DateRange &range) override;
    void focusPane() override;
    QSize sizeHint() const override { return minimumSizeHint(); } ///< it takes what room there is
    /// From a balance to its lines, and back.
    void toggleDetails() override;
    bool focusDetails() override;
    void askDay(); ///< to the field for the day

private:
    void showDay();
    void tellDay();
    void noteDay(RecordTableView *table, QStringList words);
    void showLines();

    const Desk &m_desk;
    LoadedCasePointer m_loaded;
    CaseAccount m_account; ///< as of the chosen day
    BalanceKind m_linesOf = BalanceKind::TotalOwed; ///< that the lines are of
    AsOfBar *m_asOf;
    RecordTableView *m_balances;
    RecordTableView *m_totals;
    RecordTableView *m_lines;
    RecordTableModel<BalanceTableRow> *m_balanceRows;
    RecordTableModel<TotalRow> *m_totalRows;
    RecordTableModel<BalanceLineRow> *m_lineRows;
};

} // namespace caseledger
