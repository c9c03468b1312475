// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/outputmenu.h"

#include "ui/access/rightwords.h"
#include "ui/actions/deskactions.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casepanes.h"
#include "ui/cases/tablefooter.h"
#include "ui/casetabs.h"
#include "ui/output/coveredpane.h"
#include "ui/output/exportdialog.h"
#include "ui/output/listingdialog.h"
#include "ui/tables/recordtableview.h"

#include <QAction>
#include <QMenu>

namespace caseledger {

RecordTableView *currentTable(const CasePage &page)
{
    const CasePane *pane = page.panes() ? page.panes()->currentPane() : nullptr;
    if (!pane)
        return nullptr;
    auto *focused = qobject_cast<RecordTableView *>(page.window()->focusWidget());
    if (focused && pane->isAncestorOf(focused))
        return focused;
    for (RecordTableView *table : pane->findChildren<RecordTableView *>()) {
        if (table->isVisibleTo(pane))
            return table;
    }
    return nullptr;
}

OutputMenu::OutputMenu(const Desk &desk, CaseTabs *cases, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_cases(cases)
    , m_window(window)
{ }

QList<QAction *> OutputMenu::addTo(QMenu *menu)
{
    QList<QAction *> offered;
    const auto add = [&](DeskAction which, Right right, void (OutputMenu::*act)()) {
        QAction *action = makeAction(which, m_desk, this);
        connect(action, &QAction::triggered, this, act);
        menu->addAction(action);
        if (offer(action, m_desk.who.worker, right))
            offered.append(action);
        else
            menu->setToolTipsVisible(true);
    };
    add(DeskAction::ExportTable, Right::ExportCase, &OutputMenu::exportCurrent);
    add(DeskAction::PrintShown, Right::PrintPapers, &OutputMenu::printCurrent);
    return offered;
}

RecordTableView *OutputMenu::tableToGoOut() const
{
    CasePage *page = m_cases->currentPage();
    if (!page || !page->loaded())
        return nullptr;
    if (m_desk.privacy->isOn()) {
        page->showProblem(coveredNotice(m_desk) + u' '
                + tr("Until then no table is exported, printed or copied."),
            false);
        return nullptr;
    }
    RecordTableView *table = currentTable(*page);
    if (table && !table->shown().heads.isEmpty() && table->shown().cells.rowCount > 0)
        return table;
    page->showProblem(tr("There is no table with rows here. Choose one that has some first."), false);
    return nullptr;
}

void OutputMenu::exportCurrent()
{
    const RecordTableView *table = tableToGoOut();
    if (!table)
        return;
    auto *dialog = new ExportDialog(m_desk, m_cases->currentPage()->loaded(), table->shown(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void OutputMenu::printCurrent()
{
    const RecordTableView *table = tableToGoOut();
    if (!table)
        return;
    const CasePage &page = *m_cases->currentPage();
    const auto *footer = page.panes()->currentPane()->findChild<TableFooter *>();
    auto *dialog = new ListingDialog(
        m_desk, page.loaded(), table->shown(), footer ? footer->summary().figures : QList<SummaryFigure>(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace caseledger
