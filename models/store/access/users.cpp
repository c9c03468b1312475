// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/access/users.h"

#include "models/domain/codes.h"
#include "models/safety/passwordhash.h"
#include "models/store/access/signin.h"
#include "models/store/access/userchange.h"
#include "models/store/connection.h"
#include "models/store/engine/serverengine.h"
#include "models/store/office.h"
#include "models/store/preparedqueries.h"

#include <algorithm>

namespace caseledger {

namespace {

constexpr int longestOffice = 64;

bool isNameLetter(QChar letter)
{
    const char16_t c = letter.unicode();
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_'
        || c == u'-' || c == u'@';
}

/// Whether a server keeps a name, or such names, for itself and the office.
bool isServersOwn(const QString &name)
{
    const auto begins = [&name](const char *word) { return name.startsWith(QLatin1String(word), Qt::CaseInsensitive); };
    const auto is = [&name](const char *word) { return name.compare(QLatin1String(word), Qt::CaseInsensitive) == 0; };
    return begins("pg_") || begins("caseledger_") || is("public") || is("none");
}

Result<> requireUserName(const Connection &connection, const QString &name)
{
    const bool isShared = connection.spec().isShared();
    const int longest = isShared ? longestServerUserName : longestUserName;
    if (name.isEmpty() || name.size() > longest || !std::ranges::all_of(name, isNameLetter))
        return failure(Error::Kind::Usage,
            QStringLiteral("A user's name is made of 1 to %1 letters from a to z, digits and . _ - @").arg(longest));
    if (isShared && isServersOwn(name))
        return failure(Error::Kind::Usage, QStringLiteral("That name is one of the server's own: take another one."));
    return {};
}

Result<> requireOfficeCode(const QString &office)
{
    if (office.size() <= longestOffice && office == office.trimmed()
        && std::ranges::all_of(office, [](QChar c) { return c.isPrint(); }))
        return {};
    return failure(Error::Kind::Usage,
        QStringLiteral("An office is named as the cases name theirs, in at most %1 characters.").arg(longestOffice));
}

/// Counts characters, not bytes, and copies nothing of it.
qsizetype lengthOf(const QByteArray &password)
{
    return std::ranges::count_if(
        password, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; });
}

Result<> requireGoodPassword(const QByteArray &password, bool isDemo)
{
    if (password.isEmpty())
        return failure(Error::Kind::Usage, QStringLiteral("The password is empty."));
    if (!isDemo && lengthOf(password) < shortestPassword)
        return failure(Error::Kind::Usage,
            QStringLiteral("The password is too short: it takes %1 characters.").arg(shortestPassword));
    return {};
}

/// What a server keeps of a new password; the password itself never goes there.
Result<QByteArray> verifierOf(ServerEngine &server, const QString &name, const QByteArray &password)
{
    QByteArray verifier = server.scramVerifier(name, password);
    if (verifier.isEmpty())
        return failure(Error::Kind::Failed, QStringLiteral("The password cannot be prepared for the server."));
    return verifier;
}

/// The hash of a user's new password, or what a server keeps of it; made before a unit of work begins, for it takes its
/// time.
Result<QByteArray> hashOf(Connection &connection, const QString &name, const QByteArray &password)
{
    const Result<Office> office = readOffice(connection);
    if (!office)
        return tl::unexpected(office.error());
    if (Result<> good = requireGoodPassword(password, office->demo); !good)
        return tl::unexpected(good.error());
    if (ServerEngine *const server = serverEngine(connection.engine()))
        return verifierOf(*server, name, password);
    const bool isPublished = office->demo && password == "demo";
    QByteArray hash = hashPassword(password, isPublished ? PasswordWorth::Published : PasswordWorth::Secret);
    if (hash.isEmpty())
        return failure(Error::Kind::Failed,
            QStringLiteral("The password cannot be stored: the 64 MiB of memory that takes are not to be had."));
    return hash;
}

/// What the trail says of a change to somebody's rights.
TrailRow rowOf(const char *what, const Worker &worker)
{
    QString text = QLatin1String(what) + u' ' + worker.name + QLatin1String(": ") + code(worker.role);
    if (!worker.office.isEmpty())
        text += QLatin1String(", office ") + worker.office;
    if (worker.taxInformation)
        text += QLatin1String(", tax information");
    return { .detail = text };
}

/// What the trail says of another change.
auto rowSaying(const char *what)
{
    return
        [what](const StaffUser &user) { return TrailRow { .detail = QLatin1String(what) + u' ' + user.worker.name }; };
}

Result<> requireFreeName(Connection &connection, const Worker &worker)
{
    const auto taken
        = connection.prepared().query("staff_user_taken").bind(":name", worker.name).first([](RowReader &row) {
              return row.read<int>();
          });
    if (!taken)
        return tl::unexpected(taken.error());
    if (*taken)
        return failure(Error::Kind::Refused, QStringLiteral("There is a user of that name already."));
    if (worker.role == StaffRole::Administrator)
        return {};
    const Result<bool> users = hasUsers(connection);
    if (users && !*users)
        return failure(Error::Kind::Refused, QStringLiteral("The first user must be an administrator."));
    return users.map([](bool) {});
}

/// A user the office can do without. Error::Refused for the last administrator who may sign in.
Result<StaffUser> dispensableUser(Connection &connection, const QString &name)
{
    Result<StaffUser> user = knownUser(connection, name);
    if (!user || user->worker.role != StaffRole::Administrator || user->disabled)
        return user;
    const auto others = connection.prepared()
                            .query("staff_other_administrators")
                            .bind(":administrator", StaffRole::Administrator)
                            .bind(":name", name)
                            .first([](RowReader &row) { return row.read<int>(); });
    if (!others)
        return tl::unexpected(others.error());
    if (others->value_or(0) > 0)
        return user;
    return failure(Error::Kind::Refused,
        QStringLiteral("This is the last administrator who may sign in: make another one first."));
}

Result<> run(Query &query)
{
    return query.run().map([](qint64) {});
}

Result<> insertUser(Connection &connection, const Worker &worker, const QByteArray &hash)
{
    return run(connection.prepared()
                   .query("staff_user_insert")
                   .bind(":name", worker.name)
                   .bind(":role", worker.role)
                   .bind(":office", worker.office)
                   .bind(":tax_information", worker.taxInformation)
                   .bind(":password_hash", QString::fromLatin1(hash)));
}

Result<> updateUser(Connection &connection, const Worker &worker)
{
    return run(connection.prepared()
                   .query("staff_user_update")
                   .bind(":role", worker.role)
                   .bind(":office", worker.office)
                   .bind(":tax_information", worker.taxInformation)
                   .bind(":name", worker.name));
}

/// A server lets people in itself: there nobody is locked out by our count.
Result<bool> isLocked(Connection &connection, const StaffUser &user)
{
    if (connection.spec().isShared())
        return false;
    return countingFailures(connection, user).map([](int failures) { return failures >= failuresToLock; });
}

Worker changed(Worker worker, const RightsChange &change)
{
    worker.role = change.role;
    worker.office = change.office.value_or(worker.office);
    worker.taxInformation = change.taxInformation.value_or(worker.taxInformation);
    return worker;
}

} // namespace

Result<> addUser(Connection &connection, const NewUser &user)
{
    const Worker &worker = user.worker;
    if (Result<> good
        = requireUserName(connection, worker.name).and_then([&] { return requireOfficeCode(worker.office); });
        !good)
        return good;
    const auto hash = hashOf(connection, worker.name, user.password);
    if (!hash)
        return tl::unexpected(hash.error());
    return applyUserChange(connection,
        { .user = worker.name,
            .attempt = QStringLiteral("not added"),
            .rule = [&] { return requireFreeName(connection, worker).map([&] { return rowOf("added", worker); }); },
            .work = [&] { return insertUser(connection, worker, *hash); } });
}

Result<> changeRights(Connection &connection, const QString &name, const RightsChange &change)
{
    if (Result<> good = requireOfficeCode(change.office.value_or(QString())); !good)
        return good;
    Worker worker;
    return applyUserChange(connection,
        { .user = name,
            .attempt = QStringLiteral("not changed"),
            .rule = [&]() -> Result<TrailRow> {
                const Result<StaffUser> user = change.role == StaffRole::Administrator
                    ? knownUser(connection, name)
                    : dispensableUser(connection, name);
                if (!user)
                    return tl::unexpected(user.error());
                worker = changed(user->worker, change);
                return rowOf("changed", worker);
            },
            .work = [&] { return updateUser(connection, worker); } });
}

Result<> disableUser(Connection &connection, const QString &name)
{
    return applyUserChange(connection,
        { .user = name,
            .attempt = QStringLiteral("not disabled"),
            .rule = [&] { return dispensableUser(connection, name).map(rowSaying("disabled")); },
            .work = [&] { return run(connection.prepared().query("staff_user_disable").bind(":name", name)); } });
}

Result<> enableUser(Connection &connection, const QString &name)
{
    return applyUserChange(connection,
        { .user = name,
            .attempt = QStringLiteral("not enabled"),
            .rule = [&] { return knownUser(connection, name).map(rowSaying("enabled")); },
            .work = [&] { return run(connection.prepared().query("staff_user_enable").bind(":name", name)); } });
}

Result<> resetPassword(Connection &connection, const QString &name, const QByteArray &password)
{
    const auto hash = hashOf(connection, name, password);
    if (!hash)
        return tl::unexpected(hash.error());
    return applyUserChange(connection,
        { .user = name,
            .attempt = QStringLiteral("no new password"),
            .rule = [&] { return knownUser(connection, name).map(rowSaying("new password for")); },
            .work =
                [&] {
                    return run(connection.prepared()
                                   .query("staff_user_reset")
                                   .bind(":password_hash", QString::fromLatin1(*hash))
                                   .bind(":name", name));
                } });
}

Result<QList<StaffAccount>> listUsers(Connection &connection)
{
    if (Result<> allowed = requireAdministration(connection); !allowed)
        return tl::unexpected(allowed.error());
    const auto users = allStaffUsers(connection);
    if (!users)
        return tl::unexpected(users.error());
    QList<StaffAccount> accounts;
    for (const StaffUser &user : *users) {
        const Result<bool> locked = isLocked(connection, user);
        if (!locked)
            return tl::unexpected(locked.error());
        const Result<QDateTime> last = lastSignInOf(connection, user.worker.name);
        if (!last)
            return tl::unexpected(last.error());
        accounts.append({ user.worker, user.disabled, *locked, *last });
    }
    return accounts;
}

} // namespace caseledger
