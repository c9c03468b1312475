// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/signingin.h"

#include "app/window/ending.h"
#include "models/safety/secretfile.h"
#include "models/store/access/signin.h"
#include "models/store/office.h"
#include "models/store/whenready.h"
#include "models/text/banner.h"
#include "ui/errortext.h"

#include <QCoreApplication>

namespace caseledger {

struct SigningIn::Door
{
    bool hasUsers = false;
    QString office;
    bool demo = false;
};

namespace {

Result<SignedIn> signInAs(Connection &connection, const QString &user, const QByteArray &password)
{
    const Result<> in = signIn(connection, user, password, QCoreApplication::applicationName());
    if (!in)
        return tl::unexpected(in.error());
    return requireWorker(connection);
}

Error nobodyNamed()
{
    return { Error::Kind::Denied, QStringLiteral("this office has users: sign in with --user and --password-file") };
}

} // namespace

SigningIn::SigningIn(Store &store, const DatabaseSpec &spec, const WindowWish &wish)
    : m_store(store)
    , m_spec(spec)
    , m_wish(wish)
{ }

Result<SigningIn::Door> SigningIn::doorOf(Connection &connection)
{
    const Result<bool> users = hasUsers(connection);
    if (!users)
        return tl::unexpected(users.error());
    const Result<Office> office = readOffice(connection);
    if (!office)
        return tl::unexpected(office.error());
    return Door { .hasUsers = *users, .office = office->name, .demo = office->demo };
}

void SigningIn::start()
{
    whenReady(m_store.run(&SigningIn::doorOf), this, [this](const Result<Door> &door) { take(door); });
}

void SigningIn::take(const Result<Door> &door)
{
    if (!door)
        return emit failed(door.error());
    if (!door->hasUsers)
        return enterWithoutUsers();
    if (m_wish.demo && m_wish.passwordFile.isEmpty())
        return enter(m_wish.user.isEmpty() ? QStringLiteral("caseworker") : m_wish.user, QByteArrayLiteral("demo"));
    if (m_wish.passwordFile.isEmpty())
        return m_wish.screenshot.isEmpty() ? ask(*door) : emit failed(nobodyNamed());
    if (m_wish.user.isEmpty())
        return emit failed(nobodyNamed());
    const Result<QByteArray> password = readPassphrase(m_wish.passwordFile);
    if (!password)
        return emit failed(password.error());
    enter(m_wish.user, *password);
}

void SigningIn::enterWithoutUsers()
{
    const auto answer = m_store.run([](Connection &connection) { return requireWorker(connection); });
    whenReady(answer, this, [this](const Result<SignedIn> &who) {
        if (who)
            emit signedIn(*who);
        else
            emit failed(who.error());
    });
}

/// With a name and a password that were there from the start: the notice goes to standard error and counts as accepted.
void SigningIn::enter(const QString &user, const QByteArray &password)
{
    note(signInBanner());
    const auto answer
        = m_store.run([user, password](Connection &connection) { return signInAs(connection, user, password); });
    whenReady(answer, this, [this](const Result<SignedIn> &who) {
        if (who)
            emit signedIn(*who);
        else
            emit failed(who.error());
    });
}

void SigningIn::ask(const Door &door)
{
    m_dialog = std::make_unique<SignInDialog>(
        SignInOffer { .office = door.office, .database = m_spec.path, .demo = door.demo, .user = m_wish.user });
    connect(m_dialog.get(), &SignInDialog::signInWanted, this, &SigningIn::tryFromDialog);
    connect(m_dialog.get(), &QDialog::rejected, this, [this] {
        emit failed({ Error::Kind::Denied, QStringLiteral("nobody signed in") });
    });
    m_dialog->show();
}

void SigningIn::tryFromDialog(const QString &user, const QByteArray &password)
{
    const auto answer
        = m_store.run([user, password](Connection &connection) { return signInAs(connection, user, password); });
    whenReady(answer, this, [this](const Result<SignedIn> &who) {
        if (!who)
            return m_dialog->refuse(errorText(who.error()));
        emit signedIn(*who);
        m_dialog->hide();
    });
}

} // namespace caseledger
