// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session.h"

#include "app/tasks/exitcode.h"
#include "app/window/demoguide.h"
#include "app/window/ending.h"
#include "app/window/papertools.h"
#include "app/window/windowsettings.h"
#include "models/store/access/signin.h"
#include "models/store/desk/drafts.h"
#include "models/store/desk/workermemory.h"
#include "models/store/whenready.h"
#include "ui/casetabs.h"
#include "ui/looks/appearance.h"
#include "ui/parts/connectionstrip.h"
#include "ui/signin/sessionstrip.h"

#include <QApplication>
#include <QSaveFile>
#include <QTimer>

namespace caseledger {

namespace {

constexpr int msToSignOut = 5000; ///< a database that does not answer keeps nobody signed in

/// What is kept goes to the store behind the scenes; where it does not take it, it is known for this run alone.
std::shared_ptr<DeskMemory> memoryOver(Store &store, const QHash<QString, QString> &remembered)
{
    return std::make_shared<DeskMemory>(
        remembered,
        [&store](const QString &key, const QString &value) {
            store.run([key, value](Connection &connection) { return keepInWorkerMemory(connection, key, value); });
        },
        [&store](const QString &key, const DeskMemory::Change &change) {
            store.run([key, change](Connection &connection) { return changeInWorkerMemory(connection, key, change); });
        });
}

Desk deskOf(
    Store &store, const DatabaseSpec &spec, Language language, const SignedIn &who, std::shared_ptr<DeskMemory> memory)
{
    auto privacy = std::make_shared<PrivacyView>();
    return { .store = store,
        .book = privacy->bookOf(Phrasebook(language)),
        .papers = paperTools(spec, who),
        .printers = { .nudge = &printerNudge, .keepNudge = &keepPrinterNudge },
        .user = who.worker.name,
        .who = who,
        .memory = std::move(memory),
        .languages = { .kept = &keptLanguage, .keep = &keepLanguage },
        .privacy = std::move(privacy) };
}

/// Earlier versions kept the cases opened last on the computer, not with the worker.
void takeOverRecentCases(DeskMemory &memory, const DatabaseSpec &spec, const SignedIn &who)
{
    const QString key = QStringLiteral("cases/recent");
    const QString old = takeRecentCases(spec, who.worker.name);
    if (!old.isEmpty() && memory.value(key).isEmpty())
        memory.keep(key, old);
}

} // namespace

Session::Session(DatabaseSpec spec, WindowWish wish)
    : m_spec(std::move(spec))
    , m_wish(std::move(wish))
    , m_store(m_spec)
    , m_signingIn(m_store, m_spec, m_wish)
{
    connect(&m_signingIn, &SigningIn::signedIn, this, &Session::remember);
    connect(&m_signingIn, &SigningIn::failed, this, &Session::end);
    connect(&m_signingIn, &SigningIn::cancelled, this, [] {
        note(QStringLiteral("nobody signed in"));
        QCoreApplication::exit(exitCode(Error::Kind::Denied));
    });
    QApplication::setQuitOnLastWindowClosed(false); // until the desk's own window is there
}

Session::~Session()
{
    if (m_isSignedIn)
        m_store.run(&caseledger::signOut).waitForFinished();
}

void Session::start() { m_signingIn.start(); }

void Session::remember(const SignedIn &who)
{
    m_isSignedIn = true;
    m_store.run(&forgetOldDrafts);
    whenReady(m_store.run(&readWorkerMemory), this, [this, who](const Result<QHash<QString, QString>> &remembered) {
        open(who, remembered.value_or(QHash<QString, QString>()));
    });
}

void Session::open(const SignedIn &who, const QHash<QString, QString> &remembered)
{
    const bool isPicture = !m_wish.screenshot.isEmpty(); // of what was asked for only, the same on every screen
    const auto memory = isPicture ? std::make_shared<DeskMemory>() : memoryOver(m_store, remembered);
    if (!isPicture)
        takeOverRecentCases(*memory, m_spec, who);
    applyAppearance(appearanceOf(*memory));
    Desk desk = deskOf(m_store, m_spec, m_wish.language, who, memory);
    desk.news = m_news;
    m_window = std::make_unique<MainWindow>(std::move(desk));
    auto *strip = new SessionStrip(who, Phrasebook(m_wish.language), m_window.get());
    connect(strip, &SessionStrip::signOutWanted, this, &Session::signOut);
    connect(&m_signingIn, &SigningIn::remark, strip, &SessionStrip::say);
    if (auto *connection = m_window->findChild<ConnectionStrip *>())
        m_store.watch(this, [strip = QPointer(connection)](DatabaseState state) {
            if (strip)
                strip->setState(state);
        });
    if (!isPicture)
        m_store.listen(this, [this](const OfficeNews &news) { m_news->takeNews(news); });
    watch();
    if (isPicture)
        m_window->resize(1280, 800);
    else
        restoreGeometry(*m_window);
    if (m_wish.caseId)
        m_window->openCase(*m_wish.caseId);
    emit opened(m_window.get(), who);
    m_window->show();
    QApplication::setQuitOnLastWindowClosed(true);
}

void Session::watch()
{
    connect(m_window.get(), &MainWindow::officeFailed, this, &Session::end);
    if (m_wish.caseId) {
        connect(m_window->cases(), &CaseTabs::caseShown, this, &Session::complete, Qt::SingleShotConnection);
        connect(m_window->cases(), &CaseTabs::caseFailed, this, [this](const CaseId &id, const Error &error) {
            const bool isAsked = error.kind == Error::Kind::ReasonNeeded && m_wish.screenshot.isEmpty(); // by the page
            if (id == *m_wish.caseId)
                isAsked ? complete() : end(error);
        });
    } else {
        connect(m_window.get(), &MainWindow::officeRead, this, &Session::complete);
    }
    if (m_wish.screenshot.isEmpty()) {
        connect(m_window.get(), &MainWindow::officeRead, this, [this](const Office &office) {
            if (office.demo)
                m_window->showFirstSteps(demoGuide(today(office)));
        });
        connect(
            QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, [this] { keepGeometry(*m_window); });
    }
}

/// What was asked for is shown: from here on an error is the window's to tell, and a picture can be taken.
void Session::complete()
{
    disconnect(m_window.get(), &MainWindow::officeFailed, this, nullptr);
    disconnect(m_window->cases(), &CaseTabs::caseFailed, this, nullptr);
    if (m_wish.screenshot.isEmpty())
        return;
    const auto behindAllElse = m_store.run([](Connection &) { return Result<>(); });
    whenReady(behindAllElse, this, [this](const Result<> &) { QTimer::singleShot(0, this, &Session::takePicture); });
}

void Session::takePicture()
{
    QSaveFile file(m_wish.screenshot);
    const bool written = file.open(QIODevice::WriteOnly) && m_window->grab().save(&file, "PNG") && file.flush()
        && file.commit();
    if (!written)
        return end({ Error::Kind::Failed,
            QStringLiteral("cannot write the picture %1: %2").arg(m_wish.screenshot, file.errorString()) });
    QCoreApplication::exit(exitDone);
}

/// As the user wishes it: a batch that runs is asked about first.
void Session::signOut()
{
    QApplication::setQuitOnLastWindowClosed(false);
    if (m_window->close())
        return endSession();
    QApplication::setQuitOnLastWindowClosed(true);
}

void Session::endSession(std::optional<std::chrono::minutes> idleFor)
{
    m_window->hide();
    keepGeometry(*m_window);
    const auto goOn = [this, idleFor] {
        replaceProgram(optionsAfterSignOut(m_wish, m_spec, idleFor));
        QCoreApplication::exit(exitFailed);
    };
    whenReady(m_store.run(&caseledger::signOut), this, [goOn](const Result<> &) { goOn(); });
    QTimer::singleShot(msToSignOut, this, goOn);
}

void Session::end(const Error &error)
{
    if (m_window) {
        disconnect(m_window.get(), nullptr, this, nullptr);
        disconnect(m_window->cases(), nullptr, this, nullptr);
        m_window->hide();
    }
    endWith(error, m_wish);
}

} // namespace caseledger
