// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trail/trailmenu.h"

#include "ui/trail/lastviewsdialog.h"
#include "ui/trail/traildialog.h"

#include <QCoreApplication>
#include <QMenu>

namespace caseledger {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TrailMenu)
};

template <class Dialog>
QAction *addDialog(QMenu *menu, const QString &text, const Desk &desk, QWidget *window)
{
    return menu->addAction(text, window, [&desk, window] {
        auto *dialog = new Dialog(desk, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
}

} // namespace

QList<QAction *> addTrailActions(QMenu *menu, const Desk &desk, QWidget *window)
{
    const Worker &worker = desk.who.worker;
    QList<QAction *> actions;
    const Grant reads = grantOf(worker, Right::ReadTrail);
    if ((reads != Grant::No && reads != Grant::OwnViews) || may(worker, Right::VerifyTrail))
        actions.append(addDialog<TrailDialog>(menu, Words::tr("&Trail…"), desk, window));
    if (may(worker, Right::OpenCases))
        actions.append(addDialog<LastViewsDialog>(menu, Words::tr("Your &last views…"), desk, window));
    return actions;
}

} // namespace caseledger
