// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/commandline.h"
#include "models/safety/keychain.h"
#include "models/store/access/signedin.h"
#include "models/store/store.h"
#include "ui/signin/signindialog.h"

#include <QObject>

#include <memory>

namespace caseledger {

/// Finds out who is working: nobody in particular where the office has no users, else the user that the command line
/// names, else whoever signs in at the dialog, which the keychain may help to fill in. Answers once, with signedIn(),
/// failed() or cancelled().
class SigningIn : public QObject
{
    Q_OBJECT

public:
    /// All three must outlive it.
    SigningIn(Store &store, const DatabaseSpec &spec, const WindowWish &wish);

    void start();

signals:
    void signedIn(const caseledger::SignedIn &who);
    void failed(const caseledger::Error &error);
    void cancelled();
    /// Something to know that stops nobody; may come after signedIn().
    void remark(const QString &text);

private:
    struct Door; // what one sees of an office before one is in

    void take(const Result<Door> &door);
    void enterWithoutUsers();
    void enter(const QString &user, QByteArray password);
    void enterFromKeychain();
    void ask(const Door &door);
    void askKeychain(const QString &user);
    void tryFromDialog(const QString &user, QByteArray password);
    void keepOrForget(const QString &user, QByteArray password, bool remember);
    void answer(const Result<SignedIn> &who);
    void takeSsnKey();
    QString namedUser() const; ///< whom the command line names, or the office's address

    static Result<Door> doorOf(Connection &connection);

    Store &m_store;
    const DatabaseSpec &m_spec;
    const WindowWish &m_wish;
    Keychain m_keychain;
    std::unique_ptr<SignInDialog> m_dialog; ///< while it asks
};

} // namespace caseledger
