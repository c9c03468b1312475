// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/oversightmenu.h"

#include "ui/actions/deskactions.h"
#include "ui/letters/letterwindow.h"
#include "ui/oversight/supervisorpage.h"
#include "ui/parts/labels.h"
#include "ui/trail/traildialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QMenu>
#include <QPointer>
#include <QVBoxLayout>

namespace caseledger {

namespace {

QDialog *makeSupervisorWindow(const Desk &desk, QWidget *window, const std::function<void(const CaseId &)> &openCase)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(SupervisorPage::tr("Supervisor's page"));
    dialog->setWindowFlag(Qt::WindowMinMaxButtonsHint);
    resizeWithinScreen(dialog, { 820, 720 });
    const auto stepAside = [dialog, openCase](const CaseId &id) {
        dialog->hide(); // it comes back from the menu, as it is
        openCase(id);
    };
    QWidget *page = makeSupervisorPage(desk, window, stepAside, dialog); // first: it has the focus first
    auto *buttons = new QDialogButtonBox(dialog);
    buttons->addButton(SupervisorPage::tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(page, 1);
    layout->addWidget(buttons);
    return dialog;
}

} // namespace

bool beginsWithOversight(const Worker &worker) { return may(worker, Right::Oversee) && !worker.hasEveryRight; }

SupervisorPage *makeSupervisorPage(
    const Desk &desk, QWidget *window, const std::function<void(const CaseId &)> &openCase, QWidget *parent)
{
    auto *page = new SupervisorPage(desk, OversightReader::of(desk, window), parent);
    QObject::connect(page, &SupervisorPage::caseWanted, window, openCase);
    QObject::connect(page, &SupervisorPage::lettersWanted, window,
        [&desk, window, openCase](const LetterChoice &choice) { showLetters(desk, window, openCase)->choose(choice); });
    QObject::connect(page, &SupervisorPage::trailWanted, window, [&desk, window](const TrailFilter &filter) {
        auto *trail = new TrailDialog(desk, window, filter);
        trail->setAttribute(Qt::WA_DeleteOnClose);
        trail->show();
    });
    return page;
}

QList<QAction *> addOversightActions(
    QMenu *menu, const Desk &desk, QWidget *window, const std::function<void(const CaseId &)> &openCase)
{
    if (!may(desk.who.worker, Right::Oversee))
        return {};
    QAction *action = makeAction(DeskAction::SupervisorPage, desk, window);
    QObject::connect(
        action, &QAction::triggered, window, [&desk, window, openCase, shown = QPointer<QDialog>()]() mutable {
            if (!shown)
                shown = makeSupervisorWindow(desk, window, openCase);
            shown->show();
            shown->raise();
            shown->activateWindow();
        });
    menu->addAction(action);
    return { action };
}

} // namespace caseledger
