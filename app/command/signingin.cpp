// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/signingin.h"

#include "app/command/invocation.h"
#include "app/command/terminalprompt.h"
#include "models/safety/keychain.h"
#include "models/safety/passwordhash.h"
#include "models/safety/secretfile.h"
#include "models/store/access/signin.h"
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

Result<QString> nameOfUser(const CommonOptions &options)
{
    if (!options.user.empty())
        return textOf(options.user);
    if (!canPrompt())
        return notSignedIn();
    std::optional<QByteArray> typed = promptLine("User: ");
    return typed ? Result<QString>(asText(*std::move(typed))) : notSignedIn();
}

/// Null where the keychain has none, or does not answer in its time.
std::optional<QByteArray> rememberedPassword(const QString &user, const QString &database)
{
    Keychain keychain(keychainService());
    std::optional<QByteArray> password;
    keychain.read(passwordKey(user, database), QCoreApplication::instance(), [&password](Keychain::Secret kept) {
        if (kept)
            password = *std::move(kept);
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return password;
}

Result<QByteArray> passwordOf(const QString &user, const QString &database, const CommonOptions &options)
{
    if (!options.passwordFile.empty())
        return readPassphrase(fileOf(options.passwordFile)).map_error([](const Error &error) {
            return Error { Error::Kind::Denied, error.message };
        });
    if (std::optional<QByteArray> remembered = rememberedPassword(user, database))
        return *std::move(remembered);
    if (!canPrompt())
        return notSignedIn();
    std::optional<QByteArray> typed = promptSecret("Password: ");
    return typed ? Result<QByteArray>(*std::move(typed)) : notSignedIn();
}

/// For eyes only: a script has nothing to do with it.
void tellOfEarlierSignIns(const SignedIn &who)
{
    if (::isatty(STDERR_FILENO) != 1)
        return;
    const QString last = who.lastSignIn.isValid() ? who.lastSignIn.toLocalTime().toString(Qt::ISODate)
                                                  : QStringLiteral("never before");
    Invocation::note(
        QStringLiteral("your last sign-in: %1; failed tries since then: %2").arg(last).arg(who.failuresSince));
}

} // namespace

Result<> signInOn(Connection &connection, const CommonOptions &options)
{
    const Result<bool> users = hasUsers(connection);
    if (!users)
        return tl::unexpected(users.error());
    if (!*users) {
        Invocation::note(
            QStringLiteral("this database has no users: whoever may open the file has every right of every role"));
        return {};
    }
    if (canPrompt() || !options.passwordFile.empty())
        showBanner();
    const Result<QString> user = nameOfUser(options);
    if (!user)
        return tl::unexpected(user.error());
    Result<QByteArray> password = passwordOf(*user, connection.spec().path, options);
    if (!password)
        return tl::unexpected(password.error());
    const WipedAtEnd wiped(*password);
    if (Result<> done = signIn(connection, *user, *password, QCoreApplication::applicationName()); !done)
        return done;
    tellOfEarlierSignIns(*connection.signedIn());
    return {};
}

} // namespace caseledger
