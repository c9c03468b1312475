// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/trail/trailreading.h"

#include "models/domain/access/rights.h"
#include "models/store/access/signin.h"
#include "models/store/connection.h"
#include "models/store/preparedqueries.h"
#include "models/store/trail/trail.h"

#include <QStringList>
#include <QTimeZone>

#include <limits>

namespace caseledger {

namespace {

const QList<TrailAction> actionsOfViews { TrailAction::View, TrailAction::Reveal, TrailAction::Print,
    TrailAction::Export, TrailAction::Paper };

/// A filter with the rights of whoever asks laid over it.
struct Question
{
    TrailFilter filter;
    QString ownUser; ///< the rows of this user only; empty: of everybody
    bool everyOffice = true;
    QString office; ///< else the rows of this office only
};

/// @param isKnown becomes false for a code of no such value
template <class Enum>
Enum readCode(RowReader &row, bool &isKnown)
{
    const auto value = fromCode<Enum>(row.read<QString>());
    isKnown = isKnown && value;
    return value.value_or(Enum {});
}

/// Identifiers with a blank between them; what is none is left out.
QList<CaseId> casesOf(const QString &text)
{
    QList<CaseId> cases;
    for (const QStringView part : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        if (const auto id = CaseId::parse(part))
            cases.append(*id);
    }
    return cases;
}

TrailEntry readEntry(RowReader &row, bool &isKnown)
{
    TrailEntry entry;
    entry.row.entry = row.read<qint64>();
    entry.row.session = row.read<qint64>();
    entry.row.number = row.read<qint64>();
    entry.row.at = row.read<QDateTime>();
    entry.row.action = readCode<TrailAction>(row, isKnown);
    entry.row.outcome = readCode<TrailOutcome>(row, isKnown);
    entry.row.caseId = CaseId::parse(row.read<QString>()).value_or(CaseId());
    entry.row.officeOfCase = row.read<QString>();
    entry.row.reason = row.read<QString>();
    entry.row.detail = row.read<QString>();
    entry.row.cases = casesOf(row.read<QString>());
    entry.row.hash = row.read<QByteArray>();
    entry.user = row.read<QString>();
    entry.role = row.read<QString>();
    entry.office = row.read<QString>();
    entry.workstation = row.read<QString>();
    entry.program = row.read<QString>();
    return entry;
}

/// The codes of a list, each between commas; empty for an empty list.
template <class Enum>
QString codesBetweenCommas(const QList<Enum> &values)
{
    QString text;
    for (const Enum value : values)
        text += (text.isEmpty() ? QLatin1String(",") : QLatin1String()) + code(value) + u',';
    return text;
}

const char *queryFor(const TrailFilter &filter)
{
    if (!filter.caseId.isEmpty())
        return "trail_entries_of_case";
    if (!filter.user.isEmpty())
        return "trail_entries_of_user";
    return filter.from.isValid() || filter.to.isValid() ? "trail_entries_of_days" : "trail_entries";
}

Query prepare(Connection &connection, const Question &question, qint64 limit)
{
    const TrailFilter &filter = question.filter;
    const char *name = queryFor(filter);
    Query query(connection, name);
    if (qstrcmp(name, "trail_entries") != 0) {
        query.bind(":since", filter.from.isValid() ? beginOf(filter.from) : QString())
            .bind(":until", filter.to.isValid() ? beginOf(filter.to.addDays(1)) : QStringLiteral("9999"));
    }
    if (!filter.caseId.isEmpty())
        query.bind(":case_id", filter.caseId);
    query.bind(":user_name", filter.user)
        .bind(":actions", codesBetweenCommas(filter.actions))
        .bind(":outcomes", codesBetweenCommas(filter.outcomes))
        .bind(":with_reason", filter.withReasonOnly)
        .bind(":own_user", question.ownUser)
        .bind(":every_office", question.everyOffice)
        .bind(":office", question.office)
        .bind(":limit", limit);
    return query;
}

Result<> readEach(
    Connection &connection, const Question &question, qint64 limit, const std::function<void(const TrailEntry &)> &take)
{
    Query query = prepare(connection, question, limit);
    if (Result<> started = query.start(); !started)
        return started;
    while (true) {
        bool isKnown = true;
        const auto entry = query.next([&isKnown](RowReader &row) { return readEntry(row, isKnown); });
        if (!entry)
            return tl::unexpected(entry.error());
        if (!*entry)
            return {};
        if (!isKnown)
            return failure(Error::Kind::Database,
                QStringLiteral("%1: the trail holds a code that is none; run `caseledgerctl audit verify`.")
                    .arg(connection.spec().path));
        take(**entry);
    }
}

/// What was asked, in the words of the trail. Names no user: what was typed may be anything.
QString wordsOf(const TrailFilter &filter)
{
    QStringList words;
    if (filter.from.isValid())
        words.append(QStringLiteral("from ") + filter.from.toString(Qt::ISODate));
    if (filter.to.isValid())
        words.append(QStringLiteral("to ") + filter.to.toString(Qt::ISODate));
    if (!filter.user.isEmpty())
        words.append(QStringLiteral("one user"));
    for (const TrailAction action : filter.actions)
        words.append(code(action));
    for (const TrailOutcome outcome : filter.outcomes)
        words.append(code(outcome));
    if (filter.withReasonOnly)
        words.append(QStringLiteral("with a reason"));
    if (filter.ownViewsOnly)
        words.append(QStringLiteral("own views"));
    return words.isEmpty() ? QStringLiteral("everything") : words.join(QLatin1String(", "));
}

/// The office of the case that is asked about; empty where there is none, or it is not there.
Result<QString> officeOf(Connection &connection, const CaseId &id)
{
    if (id.isEmpty())
        return QString();
    const auto office = connection.prepared()
                            .query("case_access")
                            .bind(":case_id", id)
                            .bind(":user_name", QString())
                            .first([](RowReader &row) {
                                QString name = row.read<QString>();
                                (void)row.read<bool>();
                                return name;
                            });
    if (!office)
        return tl::unexpected(office.error());
    return office->value_or(QString());
}

/// Notes what is asked, and lays the rights of whoever asks over it.
Result<Question> admit(Connection &connection, const TrailFilter &filter)
{
    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    const Result<SignedIn> who = requireWorker(connection);
    if (!who)
        return tl::unexpected(who.error());
    const Result<QString> office = officeOf(connection, filter.caseId);
    if (!office)
        return tl::unexpected(office.error());
    const Worker &worker = who->worker;
    const Grant grant = grantOf(worker, Right::ReadTrail);
    TrailRow row { .action = TrailAction::ReadTrail, .caseId = filter.caseId, .officeOfCase = *office };
    row.outcome = grant == Grant::No ? TrailOutcome::Refused : TrailOutcome::Done;
    row.detail = wordsOf(filter);
    if (Result<> noted = record(connection, std::move(row)); !noted)
        return tl::unexpected(noted.error());
    if (Result<> committed = (*unit)->commit(); !committed)
        return tl::unexpected(committed.error());
    Question question { .filter = filter };
    switch (grant) {
    case Grant::Yes:
        break;
    case Grant::OwnViews:
        question.ownUser = worker.name;
        break;
    case Grant::OwnOffice:
        if (worker.office.isEmpty()) // no office is one's own then, but one's own rows are
            question.ownUser = worker.name;
        question.everyOffice = worker.office.isEmpty();
        question.office = worker.office;
        break;
    default:
        return failure(Error::Kind::Denied, QStringLiteral("The role %1 does not allow this.").arg(code(worker.role)));
    }
    if (filter.ownViewsOnly) {
        question.ownUser = worker.name;
        question.filter.actions = filter.actions.isEmpty() ? actionsOfViews : filter.actions;
    }
    return question;
}

} // namespace

QString beginOf(QDate day)
{
    constexpr int easternStandardTime = -5 * 3600; // where the system has no table of time zones
    const QTimeZone newYork("America/New_York");
    const QDateTime begin
        = newYork.isValid() ? day.startOfDay(newYork) : day.startOfDay(Qt::OffsetFromUTC, easternStandardTime);
    return begin.toUTC().toString(Qt::ISODateWithMs);
}

Result<> eachOfTrail(Connection &connection, const TrailFilter &filter, std::optional<int> limit,
    const std::function<void(const TrailEntry &)> &take)
{
    const Result<Question> question = admit(connection, filter);
    if (!question)
        return tl::unexpected(question.error());
    return readEach(connection, *question, limit ? qint64(*limit) : std::numeric_limits<qint64>::max(), take);
}

Result<QList<TrailEntry>> readTrail(Connection &connection, const TrailFilter &filter, int limit)
{
    QList<TrailEntry> entries;
    Result<> read
        = eachOfTrail(connection, filter, limit, [&entries](const TrailEntry &entry) { entries.append(entry); });
    if (!read)
        return tl::unexpected(read.error());
    return entries;
}

Result<QList<TrailEntry>> ownLastViews(Connection &connection, int count)
{
    const Result<SignedIn> who = requireWorker(connection);
    if (!who)
        return tl::unexpected(who.error());
    const Question question { .filter
        = { .user = who->worker.name, .actions = actionsOfViews, .outcomes = { TrailOutcome::Done } } };
    QList<TrailEntry> entries;
    Result<> read
        = readEach(connection, question, count, [&entries](const TrailEntry &entry) { entries.append(entry); });
    if (!read)
        return tl::unexpected(read.error());
    return entries;
}

} // namespace caseledger
