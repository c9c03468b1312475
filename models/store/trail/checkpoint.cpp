// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/trail/checkpoint.h"

#include "models/domain/access/rights.h"
#include "models/store/access/signin.h"
#include "models/store/connection.h"
#include "models/store/preparedqueries.h"
#include "models/store/trail/trail.h"
#include "models/store/trail/trailwalk.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace caseledger {

namespace {

constexpr qsizetype bytesOfHash = 32;

QByteArray lineOf(const CheckpointHead &head)
{
    return "{\"checkpoint\":1,\"at\":\"" + head.at.toString(Qt::ISODateWithMs).toLatin1()
        + "\",\"sessions\":" + QByteArray::number(head.sessions) + ",\"rows\":" + QByteArray::number(head.rows)
        + ",\"start\":\"" + head.lastStart.toHex() + "\",\"root\":\"" + head.root.toHex() + "\"}";
}

QByteArray lineOf(const CheckpointSession &session)
{
    return "{\"session\":" + QByteArray::number(session.session) + ",\"rows\":" + QByteArray::number(session.rows)
        + ",\"head\":\"" + session.head.toHex() + "\",\"marks\":\"" + session.marks.toBase64() + "\"}";
}

/// Goes through the sessions of a trail that has no fault.
Result<CheckpointHead> walkSessions(
    Connection &connection, qint64 before, const std::function<void(const CheckpointSession &)> &take)
{
    CheckpointHead head;
    CheckpointSession session;
    QByteArray ends;
    std::optional<TrailFault> first;
    const TrailSteps steps { .fault =
                                 [&](const TrailFault &fault) {
                                     if (!first)
                                         first = fault;
                                 },
        .row =
            [&](const TrailRowBytes &, const QByteArray &hash) {
                ++session.rows;
                session.head = hash;
                session.marks += hash.first(std::min(bytesOfMark, hash.size()));
            },
        .end =
            [&](qint64 number, const QByteArray &startHash) {
                session.session = number;
                ends = checkpointHash(ends, number, session.rows, session.head);
                take(session);
                head.sessions = number;
                head.rows += session.rows;
                head.lastStart = startHash;
                session = {};
            } };
    if (Result<> walked = walkTrail(connection, before, steps); !walked)
        return tl::unexpected(walked.error());
    if (first)
        return failure(Error::Kind::Failed,
            QStringLiteral("the trail is not whole, so there is no checkpoint of it; `caseledgerctl audit verify` says "
                           "where"));
    head.root = checkpointRoot(ends, head.lastStart);
    return head;
}

/// Notes the checkpoint. The entry of that row.
Result<qint64> noteCheckpoint(Connection &connection)
{
    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    const Result<SignedIn> who = requireWorker(connection);
    if (!who)
        return tl::unexpected(who.error());
    const bool isAllowed = may(who->worker, Right::VerifyTrail);
    const TrailRow row { .action = TrailAction::Checkpoint,
        .outcome = isAllowed ? TrailOutcome::Done : TrailOutcome::Refused };
    if (Result<> noted = record(connection, row); !noted)
        return tl::unexpected(noted.error());
    const auto entry
        = connection.prepared().query("trail_newest").first([](RowReader &one) { return one.read<qint64>(); });
    if (!entry)
        return tl::unexpected(entry.error());
    if (Result<> committed = (*unit)->commit(); !committed)
        return tl::unexpected(committed.error());
    if (!isAllowed)
        return failure(
            Error::Kind::Denied, QStringLiteral("The role %1 does not allow this.").arg(code(who->worker.role)));
    return entry->value_or(0);
}

QByteArray bytesFromHex(const QJsonValue &text)
{
    const QByteArray hex = text.toString().toLatin1();
    const QByteArray bytes = QByteArray::fromHex(hex);
    return bytes.size() == bytesOfHash && bytes.toHex() == hex.toLower() ? bytes : QByteArray();
}

std::optional<CheckpointHead> headOf(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const CheckpointHead head { .at
        = QDateTime::fromString(object.value(QLatin1String("at")).toString(), Qt::ISODateWithMs),
        .sessions = object.value(QLatin1String("sessions")).toInteger(),
        .rows = object.value(QLatin1String("rows")).toInteger(),
        .lastStart = bytesFromHex(object.value(QLatin1String("start"))),
        .root = bytesFromHex(object.value(QLatin1String("root"))) };
    const bool isOne = object.value(QLatin1String("checkpoint")).toInteger() == 1 && head.sessions > 0
        && head.rows >= head.sessions && !head.root.isEmpty();
    return isOne ? std::optional(head) : std::nullopt;
}

std::optional<CheckpointSession> sessionOf(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const CheckpointSession session { .session = object.value(QLatin1String("session")).toInteger(),
        .rows = object.value(QLatin1String("rows")).toInteger(),
        .head = bytesFromHex(object.value(QLatin1String("head"))),
        .marks = QByteArray::fromBase64(object.value(QLatin1String("marks")).toString().toLatin1()) };
    const bool isOne = session.session > 0 && session.rows > 0 && !session.head.isEmpty()
        && session.marks.size() == session.rows * bytesOfMark;
    return isOne ? std::optional(session) : std::nullopt;
}

/// Whether the sessions of a file are those its first line stands for. Reads them all.
bool isWhole(CheckpointFile &file)
{
    const CheckpointHead &head = file.head();
    QByteArray ends;
    qint64 sessions = 0;
    qint64 rows = 0;
    while (const auto session = file.next()) {
        if (session->session != ++sessions)
            return false;
        ends = checkpointHash(ends, session->session, session->rows, session->head);
        rows += session->rows;
    }
    return sessions == head.sessions && rows == head.rows && checkpointRoot(ends, head.lastStart) == head.root;
}

} // namespace

Result<CheckpointHead> makeCheckpoint(Connection &connection, const std::function<void(const QByteArray &)> &write)
{
    const Result<qint64> before = noteCheckpoint(connection);
    if (!before)
        return tl::unexpected(before.error());
    const auto snapshot = UnitOfWork::begin(connection, UnitOfWork::Kind::Read);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const Result<QDateTime> now = databaseClock(connection);
    if (!now)
        return tl::unexpected(now.error());
    Result<CheckpointHead> head = walkSessions(connection, *before, [](const CheckpointSession &) {});
    if (!head)
        return head;
    head->at = *now;
    write(lineOf(*head)); // the root stands first, so the sessions are walked once more
    const Result<CheckpointHead> again
        = walkSessions(connection, *before, [&write](const CheckpointSession &session) { write(lineOf(session)); });
    if (!again)
        return again;
    if (Result<> ended = (*snapshot)->commit(); !ended)
        return tl::unexpected(ended.error());
    return head;
}

Result<CheckpointFile> CheckpointFile::open(const QString &path)
{
    CheckpointFile file(std::make_unique<QFile>(path));
    if (!file.m_file->open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Usage, QStringLiteral("%1: the checkpoint cannot be read; look at its name").arg(path));
    const auto head = headOf(file.m_file->readLine());
    if (!head)
        return failure(Error::Kind::Usage,
            QStringLiteral("%1: this is no checkpoint of `caseledgerctl audit checkpoint`").arg(path));
    file.m_head = *head;
    const qint64 begin = file.m_file->pos();
    file.m_hasSessions = !file.m_file->readLine().trimmed().isEmpty();
    file.m_file->seek(begin);
    if (file.m_hasSessions && !isWhole(file))
        return failure(Error::Kind::Usage,
            QStringLiteral("%1: the checkpoint is cut short, or its lines are not those of its root").arg(path));
    file.m_file->seek(begin);
    return file;
}

std::optional<CheckpointSession> CheckpointFile::next()
{
    return m_file->atEnd() ? std::nullopt : sessionOf(m_file->readLine());
}

} // namespace caseledger
