// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/casetables.h"
#include "ui/cases/loadedcase.h"

#include <QWidget>

class QBoxLayout;
class QStackedLayout;
class QTabBar;

namespace caseledger {

class CasePane;
class DateFilter;
class TablePage;
struct Desk;

/// The panes of one case under their tabs, and the period that those with days show.
class CasePanes : public QWidget
{
    Q_OBJECT

public:
    /// @param desk must outlive it
    CasePanes(const LoadedCasePointer &loaded, const Desk &desk, QWidget *parent = nullptr);

    void showCase(const LoadedCasePointer &loaded); ///< read again
    CasePane *pane(CasePaneId pane); ///< made where it is not there yet
    TablePage *tablePage(CasePaneId table);

    void choosePane(CasePaneId pane);
    void openPeriods();
    void toggleDetails();
    void focusPane();
    /// From elsewhere to the pane, from there to its details if they are open; false from the last of them.
    bool focusNextPane();

protected:
    bool event(QEvent *event) override;

private:
    void buildOtherTables();
    void showRange();
    void showPane(CasePaneId shown);
    CasePane *currentPane();

    const Desk &m_desk;
    LoadedCasePointer m_loaded;
    QBoxLayout *m_choices; ///< tabs and period
    QTabBar *m_tabs;
    DateFilter *m_period;
    QStackedLayout *m_stack;
    std::array<CasePane *, allCasePanes.size()> m_panes {};
};

} // namespace caseledger
