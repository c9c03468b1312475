// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/signingin.h"

#include "app/ctl/invocation.h"
#include "models/safety/secretfile.h"
#include "models/store/access/signin.h"

namespace caseledger {

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
    if (options.user.empty() || options.passwordFile.empty())
        return failure(
            Error::Kind::Denied, QStringLiteral("this office has users: sign in with --user and --password-file"));
    const Result<QByteArray> password = readPassphrase(fileOf(options.passwordFile));
    if (!password)
        return tl::unexpected(password.error());
    return signIn(connection, textOf(options.user), *password, QStringLiteral("caseledgerctl"));
}

} // namespace caseledger
