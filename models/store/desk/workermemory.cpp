// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/workermemory.h"

#include "models/store/access/signin.h"
#include "models/store/connection.h"
#include "models/store/query.h"
#include "models/store/settings/systemuser.h"

namespace caseledger {

namespace {

constexpr qsizetype longestKey = 100;
constexpr qsizetype longestValue = 64 * 1024;

Result<QString> nameOfWorker(Connection &connection)
{
    return requireWorker(connection).map([](const SignedIn &who) {
        return who.worker.hasEveryRight ? systemUser() : who.worker.name;
    });
}

} // namespace

Result<QHash<QString, QString>> readWorkerMemory(Connection &connection)
{
    const Result<QString> user = nameOfWorker(connection);
    if (!user)
        return tl::unexpected(user.error());
    const auto rows = Query(connection, "worker_memory").bind(":user_name", *user).all([](RowReader &row) {
        const QString key = row.read<QString>();
        return std::pair(key, row.read<QString>());
    });
    if (!rows)
        return tl::unexpected(rows.error());
    return QHash<QString, QString>(rows->begin(), rows->end());
}

Result<> keepInWorkerMemory(Connection &connection, const QString &key, const QString &value)
{
    if (key.isEmpty() || key.size() > longestKey || value.size() > longestValue)
        return tl::unexpected(
            Error { Error::Kind::Usage, QStringLiteral("what is to be remembered is too long: it is left as it was") });
    const Result<QString> user = nameOfWorker(connection);
    if (!user)
        return tl::unexpected(user.error());
    Query query(connection, value.isEmpty() ? "worker_memory_forget" : "worker_memory_put");
    query.bind(":user_name", *user).bind(":key", key);
    if (!value.isEmpty())
        query.bind(":value", value);
    const auto written = query.run();
    return written ? Result<>() : tl::unexpected(written.error());
}

Result<> changeInWorkerMemory(
    Connection &connection, const QString &key, const std::function<QString(const QString &before)> &change)
{
    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    return readWorkerMemory(connection)
        .and_then([&](const QHash<QString, QString> &remembered) {
            return keepInWorkerMemory(connection, key, change(remembered.value(key)));
        })
        .and_then([&unit] { return (*unit)->commit(); });
}

} // namespace caseledger
