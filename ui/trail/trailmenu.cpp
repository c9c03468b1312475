// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trail/trailmenu.h"

#include "ui/actions/deskactions.h"
#include "ui/trail/lastviewsdialog.h"
#include "ui/trail/traildialog.h"

#include <QAction>
#include <QMenu>

namespace caseledger {

namespace {

template <class Dialog>
QAction *addDialog(QMenu *menu, DeskAction which, const Desk &desk, QWidget *window)
{
    QAction *action = makeAction(which, desk, window);
    menu->addAction(action);
    QObject::connect(action, &QAction::triggered, window, [&desk, window] {
        auto *dialog = new Dialog(desk, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
    return action;
}

} // namespace

QList<QAction *> addTrailActions(QMenu *menu, const Desk &desk, QWidget *window)
{
    const Worker &worker = desk.who.worker;
    QList<QAction *> actions;
    const Grant reads = grantOf(worker, Right::ReadTrail);
    if ((reads != Grant::No && reads != Grant::OwnViews) || may(worker, Right::VerifyTrail))
        actions.append(addDialog<TrailDialog>(menu, DeskAction::Trail, desk, window));
    if (may(worker, Right::OpenCases))
        actions.append(addDialog<LastViewsDialog>(menu, DeskAction::LastViews, desk, window));
    return actions;
}

} // namespace caseledger
