// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papermenus.h"

#include "ui/access/rightwords.h"
#include "ui/actions/deskactions.h"
#include "ui/batch/batchdialog.h"
#include "ui/caller/callers.h"
#include "ui/caller/callerwords.h"
#include "ui/cases/casepage.h"
#include "ui/casetabs.h"
#include "ui/papers/keptpapersdialog.h"
#include "ui/papers/paperchoices.h"
#include "ui/papers/paperdialog.h"
#include "ui/settings/settingsdialog.h"

#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace caseledger {

namespace {

void bringUp(QDialog *dialog)
{
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

PaperMenus::PaperMenus(const Desk &desk, CaseTabs *cases, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_cases(cases)
    , m_window(window)
{ }

QList<QAction *> PaperMenus::addPapers(QMenu *menu)
{
    QList<QAction *> actions;
    menu->setToolTipsVisible(true); // why one is off
    const auto take = [this, menu, &actions](QAction *action, Right right) {
        menu->addAction(action);
        if (offer(action, m_desk.who.worker, right))
            actions.append(action);
        return actions.contains(action);
    };
    const auto add = [this, &take](PaperKind kind, DeskAction which) {
        QAction *action = makeAction(which, m_desk, this);
        connect(action, &QAction::triggered, this, [this, kind] { showCurrentCase(kind); });
        if (take(action, isStatement(kind) ? Right::PrintStatements : Right::PrintPapers))
            m_papers.append({ action, kind });
    };
    add(PaperKind::Statement, DeskAction::Statement);
    add(PaperKind::Disbursements, DeskAction::Disbursements);
    add(PaperKind::Coupon, DeskAction::Coupons);
    add(PaperKind::MonthlyNotice, DeskAction::MonthlyNotice);
    add(PaperKind::AccessNotice, DeskAction::AccessNotice);
    menu->addSeparator();
    QAction *kept = makeAction(DeskAction::KeptPapers, m_desk, this);
    connect(kept, &QAction::triggered, this, &PaperMenus::showKept);
    take(kept, Right::PrintPapers);
    return actions;
}

QList<QAction *> PaperMenus::addTools(QMenu *menu)
{
    const auto add = [this, menu](DeskAction which, Right right, void (PaperMenus::*show)()) {
        if (!may(m_desk.who.worker, right))
            return;
        m_tools.append(makeAction(which, m_desk, this));
        connect(m_tools.last(), &QAction::triggered, this, show);
        menu->addAction(m_tools.last());
    };
    add(DeskAction::ManyPapers, Right::PrintBatch, &PaperMenus::showBatch);
    add(DeskAction::OfficeSettings, Right::Administer, &PaperMenus::showSettings);
    setToday(m_today);
    return m_tools;
}

void PaperMenus::setToday(QDate today)
{
    m_today = today;
    for (QAction *tool : std::as_const(m_tools))
        tool->setEnabled(today.isValid());
}

void PaperMenus::showCaller(CallerRole caller)
{
    for (const auto &[action, kind] : std::as_const(m_papers)) {
        const QString why = whyNotFor(kind, caller, m_desk.book);
        action->setEnabled(why.isEmpty());
        explainOff(action, why, m_desk);
    }
}

void PaperMenus::showCurrentCase(PaperKind kind)
{
    if (const CasePage *page = m_cases->currentPage(); page && page->loaded())
        showPaper(kind, page->loaded(), callerOf(page));
}

void PaperMenus::showPaper(PaperKind kind, const LoadedCasePointer &loaded, CallerRole caller)
{
    auto *dialog = new PaperDialog(m_desk, loaded, kind, m_window, parentOf(caller));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PaperDialog::caseChanged, m_cases, &CaseTabs::readAgain);
    dialog->show();
}

void PaperMenus::showKept()
{
    const CasePage *page = m_cases->currentPage();
    if (!page)
        return;
    const QString reason = page->loaded() ? page->loaded()->reason : QString();
    auto *dialog = new KeptPapersDialog(m_desk, page->id(), m_window, reason);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void PaperMenus::showBatch()
{
    if (!m_batch) {
        m_batch = new BatchDialog(m_desk, m_today, m_window);
        connect(m_batch, &BatchDialog::ended, this, [this](const QString &text) {
            if (!m_batch->isVisible())
                emit news(text);
        });
    }
    bringUp(m_batch);
}

void PaperMenus::showSettings()
{
    if (!m_settings) {
        m_settings = new SettingsDialog(m_desk, m_today, m_window);
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
    }
    bringUp(m_settings);
}

bool PaperMenus::mayClose()
{
    if (!m_batch || !m_batch->batch()->isRunning())
        return true;
    if (m_isAsking)
        return false;
    auto *box = new QMessageBox(QMessageBox::Question, tr("A batch is running"), {}, QMessageBox::NoButton, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("A batch is running. Stop it and quit? What is written stays whole, and it can go on later."));
    QPushButton *stop = box->addButton(tr("&Stop and quit"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("&Go on"), QMessageBox::RejectRole));
    connect(stop, &QPushButton::clicked, this, &PaperMenus::stopAndClose);
    connect(box, &QDialog::finished, this, [this] { m_isAsking = false; });
    m_isAsking = true;
    box->open();
    return false;
}

void PaperMenus::stopAndClose()
{
    BatchThread *batch = m_batch->batch();
    if (!batch->isRunning()) {
        emit closeWanted();
        return;
    }
    connect(batch, &BatchThread::finished, this, &PaperMenus::closeWanted);
    connect(batch, &BatchThread::failed, this, &PaperMenus::closeWanted);
    batch->cancel();
}

} // namespace caseledger
