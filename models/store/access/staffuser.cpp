// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/access/staffuser.h"

#include "models/store/access/signin.h"
#include "models/store/connection.h"
#include "models/store/preparedqueries.h"
#include "models/store/trail/trail.h"

namespace caseledger {

namespace {

StaffUser readUser(RowReader &row)
{
    StaffUser user;
    user.worker.name = row.read<QString>();
    user.worker.role = row.read<StaffRole>();
    user.worker.office = row.read<QString>();
    user.worker.taxInformation = row.read<bool>();
    user.disabled = row.read<bool>();
    user.passwordHash = row.read<QString>().toLatin1();
    user.forgivenBefore = row.read<qint64>();
    return user;
}

Result<int> countOf(Query &query)
{
    return query.first([](RowReader &row) { return row.read<int>(); }).map([](std::optional<int> count) {
        return count.value_or(0);
    });
}

} // namespace

Result<std::optional<StaffUser>> staffUserOf(Connection &connection, const QString &name)
{
    return connection.prepared().query("staff_user_by_name").bind(":name", name).first(readUser);
}

Result<QList<StaffUser>> allStaffUsers(Connection &connection)
{
    return connection.prepared().query("staff_users").all(readUser);
}

Result<int> countingFailures(Connection &connection, const StaffUser &user)
{
    const Result<QDateTime> now = databaseClock(connection);
    if (!now)
        return tl::unexpected(now.error());
    return countOf(connection.prepared()
                       .query("staff_failures")
                       .bind(":user_name", user.worker.name)
                       .bind(":since", now->addSecs(-60 * minutesOfFailures))
                       .bind(":forgiven_before", user.forgivenBefore));
}

Result<QDateTime> lastSignInOf(Connection &connection, const QString &user)
{
    return connection.prepared()
        .query("staff_last_sign_in")
        .bind(":user_name", user)
        .first([](RowReader &row) { return row.read<QDateTime>(); })
        .map([](const std::optional<QDateTime> &moment) { return moment.value_or(QDateTime()); });
}

Result<int> failuresSince(Connection &connection, const QString &user, const QDateTime &moment)
{
    const QDateTime since = moment.isValid() ? moment : QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    return countOf(connection.prepared()
                       .query("staff_failures_since")
                       .bind(":user_name", user)
                       .bind(":since", since)
                       .bind(":begun_since", since.addDays(-1)));
}

} // namespace caseledger
