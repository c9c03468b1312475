// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/papers/caller.h"
#include "ui/cases/casetables.h"
#include "ui/cases/loadedcase.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
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
    CasePane *currentPane();

    void choosePane(CasePaneId pane);
    void openPeriods();
    void askDay(); ///< that balances are shown for
    void showLate(); ///< the disbursements that were not sent on in time
    void focusTabs();
    void focusPane();
    void focusDetails(); ///< where they are open
    bool isPaneFocused() const; ///< it, or its details
    /// What whom one speaks to must not hear of is said above it.
    void setCaller(CallerRole caller);

signals:
    void readAgainWanted(); ///< a pane changed something of the case

protected:
    bool event(QEvent *event) override;

private:
    void buildOtherTables();
    void showRange();
    void showPane(CasePaneId shown);
    void showNote();

    const Desk &m_desk;
    LoadedCasePointer m_loaded;
    QBoxLayout *m_choices; ///< tabs and period
    QTabBar *m_tabs;
    QLabel *m_note; ///< above the pane
    CallerRole m_caller = CallerRole::NotSet;
    DateFilter *m_period;
    QStackedLayout *m_stack;
    std::array<CasePane *, allCasePanes.size()> m_panes {};
    CasePane *m_covered = nullptr; ///< in place of those that are covered; made when first needed
};

} // namespace caseledger
