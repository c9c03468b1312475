// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/guarding.h"

#include "app/window/session.h"
#include "models/safety/passwordhash.h"
#include "models/store/access/signin.h"
#include "models/store/trail/trail.h"
#include "models/store/whenready.h"
#include "ui/caller/callers.h"
#include "ui/guard/deskapplication.h"
#include "ui/guard/hidebutton.h"
#include "ui/guard/loginsession.h"

#include <QClipboard>

namespace caseledger {

namespace {

bool isOurs(QClipboard::Mode mode)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    return mode == QClipboard::Selection ? clipboard->ownsSelection() : clipboard->ownsClipboard();
}

} // namespace

Guarding::Guarding(DeskApplication &application, Session &session, MainWindow &window, const SignedIn &who)
    : m_guard(application, toolsFor(session, who))
{
    auto *controls = new HideControls(&window);
    connect(controls, &HideControls::hideWanted, &m_guard, &DeskGuard::hide);
    connect(controls, &HideControls::lockWanted, &m_guard, [this] { m_guard.lock(LockCause::ByHand); });
    connect(&window, &MainWindow::officeRead, &m_guard, [this, controls](const Office &office) {
        controls->setHotline(office.safetyHotline);
        m_guard.idleWatch().setLockAfter(office.lockMinutes);
    });
    connect(&m_guard, &DeskGuard::locked, window.callers(), &Callers::forgetVerifications);
    connect(&m_guard, &DeskGuard::covered, session.news(), [news = session.news()] { news->setCovered(true); });
    connect(&m_guard, &DeskGuard::opened, session.news(), [news = session.news()] { news->setCovered(false); });
    connect(&m_guard.idleWatch(), &IdleWatch::unattendedChanged, session.news(), &OfficeWatch::setUnattended);
    auto *computer = new LoginSession(QDBusConnection::systemBus(), this);
    connect(computer, &LoginSession::lockWanted, &m_guard, &DeskGuard::lock);
    connect(computer, &LoginSession::idleChanged, &m_guard.idleWatch(), &IdleWatch::noteSession);
}

GuardTools Guarding::toolsFor(Session &session, const SignedIn &who)
{
    GuardTools tools;
    tools.ownsClipboard = &isOurs;
    tools.endSession = [&session](std::optional<std::chrono::minutes> idleFor) { session.endSession(idleFor); };
    tools.note = [&session](TrailAction action, const QString &detail) {
        session.store().run([action, detail](Connection &connection) {
            return record(connection, { .action = action, .detail = detail });
        });
    };
    if (who.worker.hasEveryRight) // nobody has a password
        return tools;
    tools.confirm = [this, &session](const QByteArray &password, const GuardTools::Confirmed &confirmed) {
        auto confirming = [own = QByteArray(password.constData(), password.size())](Connection &connection) mutable {
            const WipedAtEnd wiped(own);
            return confirmPassword(connection, own);
        };
        whenReady(session.store().run(std::move(confirming)), this, confirmed);
    };
    return tools;
}

} // namespace caseledger
