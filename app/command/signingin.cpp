// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/signingin.h"

#include "app/command/invocation.h"
#include "app/command/terminalprompt.h"
#include "models/safety/keychain.h"
#include "models/safety/passwordhash.h"
#include "models/safety/secretfile.h"
#include "models/store/access/signin.h"
#include "models/store/serverlogin.h"
#include "models/text/banner.h"

#include <QCoreApplication>

#include <unistd.h>

namespace caseledger {

namespace {

tl::unexpected<Error> notSignedIn()
{
    return failure(
        Error::Kind::Denied, QStringLiteral("this office has users: sign in with --user and --password-file"));
}

QString asText(QByteArray line)
{
    const WipedAtEnd wiped(line);
    return QString::fromUtf8(line);
}

/// The notice is for whoever is asked, and for scripts, which accept it by going on.
void showBanner() { Invocation::note(signInBanner().replace(u'\n', u' ')); }

Result<QString> nameOfUser(const DatabaseSpec &spec, const CommonOptions &options)
{
    if (!options.user.empty())
        return textOf(options.user);
    if (spec.isShared() && !spec.login->namedUser().isEmpty())
        return spec.login->namedUser();
    if (!canPrompt())
        return notSignedIn();
    std::optional<QByteArray> typed = promptLine("User: ");
    return typed ? Result<QString>(asText(*std::move(typed))) : notSignedIn();
}

/// Null where the keychain has none, or does not answer in its time.
std::optional<QByteArray> remembered(const QString &key)
{
    Keychain keychain(keychainService());
    std::optional<QByteArray> secret;
    keychain.read(key, QCoreApplication::instance(), [&secret](Keychain::Secret kept) {
        if (kept)
            secret = *std::move(kept);
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return secret;
}

/// A server may know somebody by other means: a socket's peer, a certificate, a ticket of Kerberos.
Result<QByteArray> passwordOf(const QString &user, const DatabaseSpec &spec, const CommonOptions &options)
{
    if (!options.passwordFile.empty())
        return readPassphrase(fileOf(options.passwordFile)).map_error([](const Error &error) {
            return Error { Error::Kind::Denied, error.message };
        });
    if (std::optional<QByteArray> kept = remembered(passwordKey(user, spec.path)))
        return *std::move(kept);
    if (!canPrompt())
        return spec.isShared() ? Result<QByteArray>(QByteArray()) : notSignedIn();
    std::optional<QByteArray> typed = promptSecret("Password: ");
    return typed ? Result<QByteArray>(*std::move(typed)) : notSignedIn();
}

/// For eyes only: a script has nothing to do with it. A server tells nobody of failed tries.
void tellOfEarlierSignIns(const SignedIn &who)
{
    if (::isatty(STDERR_FILENO) != 1)
        return;
    const QString last = who.lastSignIn.isValid() ? who.lastSignIn.toLocalTime().toString(Qt::ISODate)
                                                  : QStringLiteral("never before");
    Invocation::note(who.isShared
            ? QStringLiteral("your last sign-in: %1").arg(last)
            : QStringLiteral("your last sign-in: %1; failed tries since then: %2").arg(last).arg(who.failuresSince));
}

/// Who works, and with what.
struct Answer
{
    QString user;
    QByteArray password;
};

Result<Answer> askFor(const DatabaseSpec &spec, const CommonOptions &options)
{
    if (canPrompt() || !options.passwordFile.empty())
        showBanner();
    const Result<QString> user = nameOfUser(spec, options);
    if (!user)
        return tl::unexpected(user.error());
    return passwordOf(*user, spec, options).map([&user](QByteArray password) {
        return Answer { *user, std::move(password) };
    });
}

/// What an office's desk needs to match numbers; where the keychain has none, whatever needs it says so.
void takeSsnKey(ServerLogin &login, const QString &database)
{
    std::optional<QByteArray> kept = remembered(ssnKeyName(database));
    if (!kept)
        return;
    const WipedAtEnd wiped(*kept);
    if (const std::optional<SsnKey> key = SsnKey::fromDigits(*kept))
        login.keepSsnKey(*key);
}

void tellOfNoUsers()
{
    Invocation::note(
        QStringLiteral("this database has no users: whoever may open the file has every right of every role"));
}

} // namespace

Result<> signInOn(Connection &connection, const CommonOptions &options)
{
    const Result<bool> users = hasUsers(connection);
    if (!users)
        return tl::unexpected(users.error());
    if (!*users) {
        tellOfNoUsers();
        return {};
    }
    Result<Answer> answer = askFor(connection.spec(), options);
    if (!answer)
        return tl::unexpected(answer.error());
    const WipedAtEnd wiped(answer->password);
    if (Result<> done = signIn(connection, answer->user, answer->password, QCoreApplication::applicationName()); !done)
        return done;
    if (connection.signedIn())
        tellOfEarlierSignIns(*connection.signedIn());
    else
        tellOfNoUsers();
    if (connection.spec().isShared() && connection.spec().keyFile.isEmpty())
        takeSsnKey(*connection.spec().login, connection.spec().path);
    return {};
}

Result<> nameInstaller(const DatabaseSpec &spec, const CommonOptions &options)
{
    if (!spec.isShared())
        return {};
    Result<Answer> answer = askFor(spec, options);
    if (!answer)
        return tl::unexpected(answer.error());
    const WipedAtEnd wiped(answer->password);
    spec.login->keep(answer->user, answer->password);
    return {};
}

Result<> keepInKeychain(const DatabaseSpec &spec, const SsnKey &key)
{
    Keychain keychain(keychainService());
    bool isKept = false;
    QByteArray digits = key.digits();
    const WipedAtEnd wiped(digits);
    keychain.write(ssnKeyName(spec.path), digits, QCoreApplication::instance(), [&isKept](const Keychain::Done &done) {
        isKept = done.has_value();
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    if (isKept)
        return {};
    return failure(Error::Kind::Database,
        QStringLiteral("this computer has no keychain for the key that SSNs are matched with: name a file for it with "
                       "--key-file"));
}

} // namespace caseledger
