// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/drafts.h"

#include "models/store/access/signin.h"
#include "models/store/connection.h"
#include "models/store/desk/deskleave.h"
#include "models/store/desk/notes.h"
#include "models/store/preparedqueries.h"
#include "models/store/trail/trail.h"

namespace caseledger {

namespace {

constexpr qsizetype longestField = 100;

/// The name under which the worker's drafts lie, where she or he may write there.
Result<QString> writerAt(Connection &connection, const DraftPlace &place)
{
    return requireWorker(connection).and_then([&](const SignedIn &who) {
        return leaveToWrite(connection, who.worker, place.caseId, place.reason).map([&who](const QString &) {
            return who.worker.name;
        });
    });
}

Query &boundTo(Query &query, const DraftPlace &place, const QString &user)
{
    return query.bind(":user_name", user).bind(":case_id", place.caseId).bind(":field", place.field);
}

Result<> done(const Result<qint64> &written)
{
    return written.map([](qint64) {});
}

} // namespace

Result<QString> readDraft(Connection &connection, const DraftPlace &place)
{
    const Result<QString> user = writerAt(connection, place);
    if (!user)
        return user;
    return boundTo(connection.prepared().query("draft_of_field"), place, *user)
        .first([](RowReader &row) { return row.read<QString>(); })
        .map([](const std::optional<QString> &text) { return text.value_or(QString()); });
}

Result<> keepDraft(Connection &connection, const DraftPlace &place, const QString &text)
{
    if (text.size() > longestDraft || place.field.isEmpty() || place.field.size() > longestField)
        return failure(
            Error::Kind::Usage, QStringLiteral("This is longer than %1 characters: say it shorter.").arg(longestDraft));
    if (text.isEmpty())
        return forgetDraft(connection, place);
    if (holdsSsn(text)) {
        const Result<> forgotten = forgetDraft(connection, place);
        return forgotten ? failure(Error::Kind::Usage,
                   QStringLiteral("Nine digits like a Social Security number are not kept: write it without."))
                         : forgotten;
    }
    const Result<QString> user = writerAt(connection, place);
    if (!user)
        return tl::unexpected(user.error());
    return databaseClock(connection).and_then([&](const QDateTime &now) {
        return done(boundTo(connection.prepared().query("draft_put"), place, *user)
                        .bind(":text", text)
                        .bind(":written_at", now)
                        .run());
    });
}

Result<> forgetDraft(Connection &connection, const DraftPlace &place)
{
    return requireWorker(connection).and_then([&](const SignedIn &who) {
        return done(boundTo(connection.prepared().query("draft_forget"), place, who.worker.name).run());
    });
}

Result<> forgetOldDrafts(Connection &connection)
{
    const Result<SignedIn> who = requireWorker(connection);
    if (!who)
        return tl::unexpected(who.error());
    return databaseClock(connection).and_then([&](const QDateTime &now) {
        return done(Query(connection, "draft_forget_old")
                        .bind(":user_name", who->worker.name)
                        .bind(":before", now.addDays(-daysOfDrafts))
                        .run());
    });
}

} // namespace caseledger
