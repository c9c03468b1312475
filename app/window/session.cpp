// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session.h"

#include "app/tasks/batch/batch.h"
#include "app/tasks/exitcode.h"
#include "app/tasks/papers.h"
#include "app/window/windowsettings.h"
#include "models/store/whenready.h"
#include "models/tables/caseexport.h"
#include "ui/casetabs.h"

#include <QApplication>
#include <QMessageBox>
#include <QSaveFile>
#include <QTimer>

#include <cstdio>

#include <unistd.h>

namespace caseledger {

namespace {

PaperTools paperTools(const DatabaseSpec &spec)
{
    return { .read = &readPaperSource,
        .make = &makePaper,
        .letterhead = [](const Office &office) { return readLetterhead(office).letterhead; },
        .wordingProblems = [](const Office &office) { return readLetterhead(office).problems; },
        .issue
        = [](Connection &connection, const Paper &paper,
              const QString &overrideReason) { return issuePaper(connection, paper, overrideReason, systemUser()); },
        .writeFile = [](const QByteArray &content, const QString &file) { return replaceFile(file, content); },
        .dayOfBatch = &dayOfBatch,
        .estimateBatch = [spec](const BatchWish &wish) { return estimateBatch(spec, wish); },
        .runBatch
        = [spec](const BatchWish &wish,
              const std::function<bool(const BatchProgress &)> &goOn) { return runBatch(spec, wish, goOn); } };
}

Desk deskOf(Store &store, const DatabaseSpec &spec, Language language)
{
    return { .store = store,
        .book = Phrasebook(language),
        .papers = paperTools(spec),
        .printers = { .nudge = &printerNudge, .keepNudge = &keepPrinterNudge },
        .user = systemUser() };
}

RecentCases recentCasesFor(const WindowWish &wish, const DatabaseSpec &spec)
{
    return wish.screenshot.isEmpty() ? readRecentCases(spec) : RecentCases(); // a picture is of what was asked for only
}

} // namespace

void note(const QString &text) { std::fprintf(stderr, "caseledger: %s\n", qUtf8Printable(text)); }

void endWith(const Error &error, const WindowWish &wish)
{
    note(error.message);
    const auto exit = [code = exitCode(error.kind)] { QCoreApplication::exit(code); };
    const QString platform = QGuiApplication::platformName();
    const bool hasScreen = platform != QLatin1String("offscreen") && platform != QLatin1String("minimal");
    if (isatty(STDERR_FILENO) || !wish.screenshot.isEmpty() || !hasScreen) {
        QTimer::singleShot(0, QCoreApplication::instance(), exit);
        return;
    }
    QApplication::setQuitOnLastWindowClosed(false); // which would be an exit without the code
    auto *box = new QMessageBox(QMessageBox::Critical, QApplication::applicationDisplayName(), {}, QMessageBox::Close);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(error.message);
    QObject::connect(box, &QDialog::finished, QCoreApplication::instance(), exit);
    box->open();
}

Session::Session(DatabaseSpec spec, WindowWish wish)
    : m_spec(std::move(spec))
    , m_wish(std::move(wish))
    , m_store(m_spec)
    , m_window(deskOf(m_store, m_spec, m_wish.language), recentCasesFor(m_wish, m_spec))
{ }

void Session::start()
{
    watch();
    if (m_wish.screenshot.isEmpty())
        restoreGeometry(m_window);
    else
        m_window.resize(1280, 800); // a picture is the same on every screen
    if (m_wish.caseId)
        m_window.openCase(*m_wish.caseId);
    m_window.show();
}

void Session::watch()
{
    connect(&m_window, &MainWindow::officeFailed, this, &Session::end);
    if (m_wish.caseId) {
        connect(m_window.cases(), &CaseTabs::caseShown, this, &Session::complete, Qt::SingleShotConnection);
        connect(m_window.cases(), &CaseTabs::caseFailed, this, [this](const CaseId &id, const Error &error) {
            if (id == *m_wish.caseId)
                end(error);
        });
    } else {
        connect(&m_window, &MainWindow::officeRead, this, &Session::complete);
    }
    if (m_wish.screenshot.isEmpty()) {
        connect(&m_window, &MainWindow::recentCasesChanged, this,
            [this](const QStringList &recent) { keepRecentCases(m_spec, recent); });
        connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, [this] { keepGeometry(m_window); });
    }
}

/// What was asked for is shown: from here on an error is the window's to tell, and a picture can be taken.
void Session::complete()
{
    disconnect(&m_window, &MainWindow::officeFailed, this, nullptr);
    disconnect(m_window.cases(), &CaseTabs::caseFailed, this, nullptr);
    if (m_wish.screenshot.isEmpty())
        return;
    const auto behindAllElse = m_store.run([](Connection &) { return Result<>(); });
    whenReady(behindAllElse, this, [this](const Result<> &) { QTimer::singleShot(0, this, &Session::takePicture); });
}

void Session::takePicture()
{
    QSaveFile file(m_wish.screenshot);
    const bool written = file.open(QIODevice::WriteOnly) && m_window.grab().save(&file, "PNG") && file.commit();
    if (!written)
        return end({ Error::Kind::Failed,
            QStringLiteral("cannot write the picture %1: %2").arg(m_wish.screenshot, file.errorString()) });
    QCoreApplication::exit(exitDone);
}

void Session::end(const Error &error)
{
    disconnect(&m_window, nullptr, this, nullptr);
    disconnect(m_window.cases(), nullptr, this, nullptr);
    m_window.hide();
    endWith(error, m_wish);
}

} // namespace caseledger
