// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace caseledger {

class CasePage;
class CaseTabs;
class RecordTableView;

/// The entries of the menus that put the table one is in into a file or on paper.
class OutputMenu : public QObject
{
    Q_OBJECT

public:
    /// @param desk must outlive it
    OutputMenu(const Desk &desk, CaseTabs *cases, QWidget *window);

    /// Answers the actions that need an open case, of those the worker may use.
    QList<QAction *> addTo(QMenu *menu);
    void exportCurrent();
    void printCurrent();

private:
    /// The current case and the table one is in. Null where there is none, or where it may not go out now: the page
    /// then says why.
    RecordTableView *tableToGoOut() const;

    const Desk &m_desk;
    CaseTabs *m_cases;
    QWidget *m_window;
};

/// The table of a case's page that one is in: that with the focus, else the first on the pane that is shown. Null where
/// the pane has none.
RecordTableView *currentTable(const CasePage &page);

} // namespace caseledger
