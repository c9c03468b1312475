// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/commandline.h"
#include "app/window/signingin.h"
#include "models/store/store.h"
#include "ui/mainwindow.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace caseledger {

/// One run of the window: the store, who is working, the window, and what the command line asked for.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(DatabaseSpec spec, WindowWish wish);
    /// Notes the end of the session in the trail.
    ~Session() override;

    void start();
    /// Signs the user out and puts a fresh program in the place of this one, which asks who is working. Whatever the
    /// windows hold is lost, on purpose.
    /// @param idleFor after how long without work; null where somebody wished it
    void endSession(std::optional<std::chrono::minutes> idleFor = {});

    Store &store() { return m_store; }
    OfficeWatch *news() const { return m_news.get(); } ///< what the windows hear of colleagues

signals:
    /// Somebody is signed in and the window is there, not yet shown.
    void opened(caseledger::MainWindow *window, const caseledger::SignedIn &who);

private:
    void remember(const SignedIn &who);
    void open(const SignedIn &who, const QHash<QString, QString> &remembered);
    void watch();
    void complete();
    void takePicture();
    void signOut();
    void end(const Error &error);

    DatabaseSpec m_spec;
    WindowWish m_wish;
    Store m_store;
    SigningIn m_signingIn;
    std::shared_ptr<OfficeWatch> m_news = std::make_shared<OfficeWatch>();
    std::unique_ptr<MainWindow> m_window; ///< null until somebody is signed in
    bool m_isSignedIn = false;
};

} // namespace caseledger
