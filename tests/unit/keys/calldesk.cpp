// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/keys/calldesk.h"

#include "models/store/casequeries.h"
#include "ui/caller/callerbar.h"
#include "ui/cases/caseheader.h"
#include "ui/cases/casepage.h"
#include "ui/casetabs.h"
#include "ui/guard/hidebutton.h"
#include "ui/letters/callmenu.h"
#include "ui/letters/callwizard.h"
#include "ui/signin/sessionstrip.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace caseledger::test {

namespace {

Result<PaperSource> readCase(Connection &connection, const CaseId &number, PaperKind, const QString &reason)
{
    const Result<CaseFilePointer> file = openCase(connection, number, { .reason = reason });
    return file ? Result<PaperSource>(PaperSource { .file = *file, .others = {} }) : tl::unexpected(file.error());
}

void typeText(const QString &text)
{
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, character, Qt::NoModifier);
}

} // namespace

CallDesk::CallDesk(const CallOffice &office, const QString &user)
    : m_office(office)
    , m_desk(std::make_unique<SignedInDesk>(office, user))
{
    PaperTools &papers = desk().papers;
    papers.read = &readCase;
    papers.dayOfBatch = [](const QString &) { return QDate(); };
    papers.wordingProblems = [](const Office &) { return QStringList(); };
    desk().printers
        = { .nudge = [](const QString &) { return QPointF(); }, .keepNudge = [](const QString &, QPointF) {} };
    m_window = std::make_unique<MainWindow>(desk());
    new SessionStrip(desk().who, Phrasebook(), m_window.get());
    new HideControls(m_window.get());
    QSignalSpy read(m_window.get(), &MainWindow::officeRead);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()) || (read.isEmpty() && !read.wait()))
        qFatal("the window does not come");
}

CasePage *CallDesk::open(const char *caseId)
{
    QSignalSpy shown(m_window->cases(), &CaseTabs::caseShown);
    m_window->openCase(id(caseId));
    return shown.wait() ? m_window->cases()->currentPage() : nullptr;
}

CallerBar *CallDesk::caller() const { return m_window->cases()->currentPage()->header()->caller(); }

QAction *CallDesk::action(const char *code) const { return m_window->findChild<QAction *>(QLatin1String(code)); }

void CallDesk::press(const char *key)
{
    const QKeyCombination pressed = QKeySequence(QLatin1String(key))[0];
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), pressed.key(),
        pressed.keyboardModifiers());
}

CallWizard *CallDesk::call()
{
    auto *calls = m_window->findChild<CallMenu *>();
    calls->askForLetter();
    const auto isReady = [calls] { return calls->wizard()->isAncestorOf(QApplication::focusWidget()); };
    if (!calls->wizard() || !QTest::qWaitFor(isReady))
        qFatal("the wizard does not come");
    return calls->wizard();
}

void CallDesk::answer(const Caller &caller)
{
    const auto line = [this](const QString &text) {
        typeText(text);
        press("Return");
    };
    line(caller.fullName());
    typeText(caller.ssn());
    line(caller.caseId);
    line(caller.street());
    line(caller.address().city);
    typeText(caller.address().state);
    typeText(caller.address().zip.left(5));
    press("Return");
}

} // namespace caseledger::test
