// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/callmenu.h"

#include "ui/access/rightwords.h"
#include "ui/actions/deskactions.h"
#include "ui/caller/callerbar.h"
#include "ui/caller/callers.h"
#include "ui/cases/caseheader.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casepanes.h"
#include "ui/casetabs.h"
#include "ui/letters/callwizard.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolTip>

#include <utility>

namespace caseledger {

namespace {

void clearOwnClipboard()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard())
        clipboard->clear(QClipboard::Clipboard);
    if (clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

} // namespace

CallMenu::CallMenu(const Desk &desk, CaseTabs *cases, QMainWindow *window)
    : QObject(window)
    , m_desk(desk)
    , m_cases(cases)
    , m_window(window)
{
    connect(cases, &CaseTabs::pinLetterWanted, this, &CallMenu::askForLetter);
}

CallWizard *CallMenu::wizard() const { return m_wizard; }

QList<QAction *> CallMenu::addTo(QMenu *menu)
{
    QAction *letter = makeAction(DeskAction::PinLetter, m_desk, this);
    connect(letter, &QAction::triggered, this, &CallMenu::askForLetter);
    m_next = makeAction(DeskAction::NextCall, m_desk, this);
    connect(m_next, &QAction::triggered, this, &CallMenu::nextCall);
    qApp->installEventFilter(this);
    menu->addActions({ letter, m_next });
    if (offer(letter, m_desk.who.worker, Right::RequestPinLetter))
        return { letter };
    menu->setToolTipsVisible(true);
    return {};
}

void CallMenu::askForLetter()
{
    const QPointer<CasePage> page = m_cases->currentPage();
    if (m_wizard || !page || !page->loaded())
        return;
    m_wizard = new CallWizard(m_desk, callCaseOf(*page->loaded(), callerOf(page)), m_window);
    connect(m_wizard, &CallWizard::verified, page, [page](std::optional<Role> parent) {
        if (parent)
            page->header()->caller()->noteVerified(*parent);
        else
            page->header()->caller()->forgetVerification();
    });
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_wizard, &CallWizard::nextCallWanted, this, &CallMenu::nextCall);
    connect(m_wizard, &QDialog::finished, this, [this] { cover(false); });
    m_wizard->show();
    cover(true); // only now: a dialog that is hidden while it is in front would bring the main window there
    m_wizard->activateWindow();
}

/// The red button lies over the menu bar and is none of it: it goes on working.
void CallMenu::cover(bool covered)
{
    for (const QPointer<QDialog> &dialog : std::exchange(m_hidden, {})) {
        if (dialog)
            dialog->show();
    }
    for (QDialog *dialog : covered ? m_window->findChildren<QDialog *>() : QList<QDialog *>()) {
        if (dialog == m_wizard || !dialog->isVisible())
            continue;
        m_hidden.append(dialog);
        dialog->hide();
    }
    for (QWidget *part : { static_cast<QWidget *>(m_window->menuBar()), m_window->centralWidget() })
        part->setEnabled(!covered); // what is hidden may still have the focus; what is off has not
    m_window->centralWidget()->setVisible(!covered);
    if (CasePage *page = m_cases->currentPage(); page && page->panes() && !covered)
        page->panes()->focusPane();
}

/// What stays when it is closed (a batch that runs) is not of a call.
void CallMenu::nextCall()
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->hide();
        if (QApplication::activePopupWidget() == popup)
            break;
    }
    QToolTip::hideText();
    if (m_wizard)
        m_wizard->close();
    QList<QPointer<QDialog>> dialogs; // one may take another with it
    for (QDialog *dialog : m_window->findChildren<QDialog *>())
        dialogs.append(dialog);
    for (const QPointer<QDialog> &dialog : std::as_const(dialogs)) {
        if (dialog && dialog->testAttribute(Qt::WA_DeleteOnClose))
            dialog->close();
    }
    clearOwnClipboard();
    emit callEnded();
    m_window->activateWindow();
}

bool CallMenu::isNextCall(const QKeyEvent &event) const
{
    const int pressed = int(event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier)) | event.key();
    return m_next->shortcuts().contains(QKeySequence(pressed));
}

/// Taken before it becomes a shortcut, which a dialog or a popup would keep from the window. Behind a curtain no key
/// comes here (DeskApplication).
bool CallMenu::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || !watched->isWidgetType() || !isNextCall(*static_cast<QKeyEvent *>(event)))
        return QObject::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress && !static_cast<QKeyEvent *>(event)->isAutoRepeat())
        QMetaObject::invokeMethod(this, &CallMenu::nextCall, Qt::QueuedConnection); // what has the key may go with it
    return true;
}

} // namespace caseledger
