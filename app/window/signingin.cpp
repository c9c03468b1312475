// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/signingin.h"

#include "app/window/ending.h"
#include "app/window/windowsettings.h"
#include "models/safety/passwordhash.h"
#include "models/safety/secretfile.h"
#include "models/store/access/signin.h"
#include "models/store/office.h"
#include "models/store/serverlogin.h"
#include "models/store/whenready.h"
#include "models/text/banner.h"
#include "ui/signin/sessionwords.h"

#include <QCoreApplication>

namespace caseledger {

struct SigningIn::Door
{
    bool hasUsers = false;
    QString office;
    bool demo = false;
};

namespace {

/// A job that signs in, with a password of its own that it wipes.
auto signingInAs(const QString &user, const QByteArray &password)
{
    return [user, own = QByteArray(password.constData(), password.size())](
               Connection &connection) mutable -> Result<SignedIn> {
        const WipedAtEnd wiped(own);
        const Result<> in = signIn(connection, user, own, QCoreApplication::applicationName());
        if (!in)
            return tl::unexpected(in.error());
        return requireWorker(connection);
    };
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
    , m_keychain(keychainService())
{ }

Result<SigningIn::Door> SigningIn::doorOf(Connection &connection)
{
    if (connection.isAtDoor()) // of a server, which tells nothing before
        return Door { .hasUsers = true };
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
        return enter(namedUser().isEmpty() ? QStringLiteral("caseworker") : namedUser(), QByteArrayLiteral("demo"));
    if (m_wish.passwordFile.isEmpty())
        return m_wish.screenshot.isEmpty() ? ask(*door) : enterFromKeychain();
    if (namedUser().isEmpty())
        return emit failed(nobodyNamed());
    const Result<QByteArray> password = readPassphrase(m_wish.passwordFile);
    if (!password)
        return emit failed(password.error());
    enter(namedUser(), *password);
}

void SigningIn::enterWithoutUsers()
{
    const auto worker = m_store.run([](Connection &connection) { return requireWorker(connection); });
    whenReady(worker, this, [this](const Result<SignedIn> &who) { answer(who); });
}

/// With a name and a password that need no dialog: the notice goes to standard error and counts as accepted.
void SigningIn::enter(const QString &user, QByteArray password)
{
    const WipedAtEnd wiped(password);
    note(signInBanner());
    whenReady(m_store.run(signingInAs(user, password)), this, [this](const Result<SignedIn> &who) { answer(who); });
}

void SigningIn::enterFromKeychain()
{
    if (namedUser().isEmpty() || m_wish.askPassword)
        return emit failed(nobodyNamed());
    m_keychain.read(passwordKey(namedUser(), m_spec.path), this, [this](const Keychain::Secret &kept) {
        if (kept)
            enter(namedUser(), *kept);
        else
            emit failed(nobodyNamed());
    });
}

void SigningIn::ask(const Door &door)
{
    const bool maybeRemembered = namedUser().isEmpty() && !m_wish.askPassword;
    const QString user = maybeRemembered ? rememberedUser(m_spec) : namedUser();
    m_dialog = std::make_unique<SignInDialog>(SignInOffer { .office = door.office,
        .database = m_spec.path,
        .demo = door.demo,
        .user = user,
        .isShared = m_spec.isShared() });
    connect(m_dialog.get(), &SignInDialog::signInWanted, this, &SigningIn::tryFromDialog);
    connect(m_dialog.get(), &QDialog::rejected, this, &SigningIn::cancelled);
    m_dialog->show();
    if (m_wish.signedOutAfter > 0)
        m_dialog->tellSignedOut(m_wish.signedOutAfter);
    askKeychain(m_wish.askPassword ? QString() : user);
}

/// Without a user it is asked whether it answers at all.
void SigningIn::askKeychain(const QString &user)
{
    m_keychain.read(passwordKey(user, m_spec.path), m_dialog.get(), [this](Keychain::Secret kept) {
        if (kept) {
            m_dialog->offerToRemember(*kept);
            wipe(*kept);
        } else if (kept.error() == KeychainTrouble::NotFound) {
            m_dialog->offerToRemember({});
        }
    });
}

void SigningIn::tryFromDialog(const QString &user, QByteArray password)
{
    const QFuture<Result<SignedIn>> tried = m_store.run(signingInAs(user, password));
    whenReady(tried, m_dialog.get(), [this, user, password](const Result<SignedIn> &who) mutable {
        if (!who) {
            wipe(password);
            return m_dialog->refuse(refusalText(who.error()));
        }
        const bool remember = m_dialog->wantsToBeRemembered();
        m_dialog.release()->deleteLater(); // this is called for it
        answer(who);
        keepOrForget(user, std::move(password), remember);
    });
}

void SigningIn::keepOrForget(const QString &user, QByteArray password, bool remember)
{
    const WipedAtEnd wiped(password);
    const QString key = passwordKey(user, m_spec.path);
    if (remember) {
        m_keychain.write(key, password, this, [this, user](const Keychain::Done &done) {
            if (done)
                keepRememberedUser(m_spec, user);
            else
                emit remark(tr("The keychain did not take the password: it is not remembered."));
        });
    } else if (user == rememberedUser(m_spec)) {
        keepRememberedUser(m_spec, {});
        m_keychain.forget(key, this, [this](const Keychain::Done &done) {
            if (!done)
                emit remark(tr("The keychain did not answer: it may still hold the password."));
        });
    }
}

QString SigningIn::namedUser() const
{
    return m_wish.user.isEmpty() && m_spec.isShared() ? m_spec.login->namedUser() : m_wish.user;
}

/// What a shared office's desk needs to match numbers; where the keychain has none, whatever needs it says so.
void SigningIn::takeSsnKey()
{
    if (!m_spec.isShared() || !m_spec.keyFile.isEmpty())
        return;
    m_keychain.read(ssnKeyName(m_spec.path), this, [this](Keychain::Secret kept) {
        if (!kept)
            return;
        const WipedAtEnd wiped(*kept);
        if (const std::optional<SsnKey> key = SsnKey::fromDigits(*kept))
            m_spec.login->keepSsnKey(*key);
    });
}

void SigningIn::answer(const Result<SignedIn> &who)
{
    if (who)
        takeSsnKey();
    if (who)
        emit signedIn(*who);
    else
        emit failed(who.error());
}

} // namespace caseledger
