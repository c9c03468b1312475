// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/trail/verifytrail.h"

#include "models/domain/access/rights.h"
#include "models/domain/codes.h"
#include "models/store/access/signin.h"
#include "models/store/connection.h"
#include "models/store/query.h"
#include "models/store/trail/trail.h"

#include <limits>

namespace caseledger {

namespace {

/// Compares a trail on its way with a checkpoint, and keeps the first fault of each session.
class Comparison
{
public:
    Comparison(CheckpointFile *checkpoint, const std::function<void(const TrailFault &)> &tell)
        : m_checkpoint(checkpoint)
        , m_tell(tell)
    {
        if (m_checkpoint != nullptr && m_checkpoint->hasSessions())
            m_line = m_checkpoint->next();
    }

    /// Of a session the first bad row is told once the session is at its end.
    void takeFault(const TrailFault &fault)
    {
        if (m_first && m_first->session == fault.session) {
            if (fault.row < m_first->row)
                m_first = fault;
            return;
        }
        tellFirst();
        m_first = fault;
    }

    void takeRow(const TrailRowBytes &row, const QByteArray &hash)
    {
        ++m_count.rows;
        skipLinesBefore(row.session);
        if (!m_checkpoint || row.entry > m_checkpoint->head().rows) {
            if (isOfLine(row.session) && row.number <= m_line->rows)
                takeFault({ row.session, row.number, notInCheckpoint() });
            return;
        }
        ++m_covered;
        m_head = hash;
        if (m_checkpoint->hasSessions() && !isOfLine(row.session))
            takeFault({ row.session, row.number, notInCheckpoint() });
        if (!isOfLine(row.session))
            return;
        const qsizetype place = qsizetype(row.number - 1) * bytesOfMark;
        const bool isThere = row.number >= 1 && row.number <= m_line->rows;
        if (!isThere || hash.first(std::min(bytesOfMark, hash.size())) != m_line->marks.mid(place, bytesOfMark))
            m_otherMark = m_otherMark ? std::min(m_otherMark, row.number) : row.number;
    }

    void endSession(qint64 session, const QByteArray &startHash)
    {
        ++m_count.sessions;
        skipLinesBefore(session);
        if (isOfLine(session)) {
            if (m_covered < m_line->rows)
                takeFault({ session, m_covered + 1, QStringLiteral("is missing") });
            if (m_head != m_line->head)
                takeFault({ session, m_otherMark ? m_otherMark : m_line->rows, notInCheckpoint() });
            m_line = m_checkpoint->next();
        }
        if (m_covered > 0) {
            m_ends = checkpointHash(m_ends, session, m_covered, m_head);
            m_lastStart = startHash;
            m_coveredSessions = session;
            m_coveredRows += m_covered;
        }
        tellFirst();
        m_covered = m_otherMark = 0;
        m_head.clear();
    }

    TrailCount finish()
    {
        if (m_line) // the walk knows only of sessions that are missing between two others
            takeFault({ m_line->session, 0, QStringLiteral("is missing") });
        tellFirst();
        if (m_checkpoint && m_count.faults == 0 && checkpointRoot(m_ends, m_lastStart) != m_checkpoint->head().root)
            takeFault(faultOfRoot());
        tellFirst();
        return m_count;
    }

private:
    static QString notInCheckpoint() { return QStringLiteral("is not the one of the checkpoint"); }

    bool isOfLine(qint64 session) const { return m_line && m_line->session == session; }

    void tellFirst()
    {
        if (!m_first)
            return;
        ++m_count.faults;
        m_tell(*std::exchange(m_first, std::nullopt));
    }

    void skipLinesBefore(qint64 session)
    {
        while (m_line && m_line->session < session)
            m_line = m_checkpoint->next();
    }

    /// By the root alone: as near as it can be said.
    TrailFault faultOfRoot() const
    {
        const CheckpointHead &head = m_checkpoint->head();
        if (m_coveredSessions < head.sessions)
            return { m_coveredSessions + 1, 0, QStringLiteral("is missing") };
        if (m_coveredRows < head.rows)
            return { 0, 0, QStringLiteral("the trail ends before the checkpoint: its last rows are missing") };
        return { 0, 0, QStringLiteral("one of the sessions 1 to %1 was written anew").arg(head.sessions) };
    }

    CheckpointFile *m_checkpoint;
    const std::function<void(const TrailFault &)> &m_tell;
    std::optional<CheckpointSession> m_line; ///< of the session on its way, or of a later one
    std::optional<TrailFault> m_first; ///< of the session on its way
    TrailCount m_count;
    qint64 m_covered = 0; ///< rows of the session up to the checkpoint
    QByteArray m_head; ///< hash of the last of them
    qint64 m_otherMark = 0; ///< the first row whose mark is another one; 0: none
    QByteArray m_ends;
    QByteArray m_lastStart;
    qint64 m_coveredSessions = 0;
    qint64 m_coveredRows = 0;
};

Result<> admit(Connection &connection, const CheckpointFile *checkpoint)
{
    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    const Result<SignedIn> who = requireWorker(connection);
    if (!who)
        return tl::unexpected(who.error());
    const bool isAllowed = may(who->worker, Right::VerifyTrail);
    TrailRow row { .action = TrailAction::VerifyTrail,
        .outcome = isAllowed ? TrailOutcome::Done : TrailOutcome::Refused };
    row.detail = checkpoint != nullptr ? QStringLiteral("by a checkpoint up to entry %1").arg(checkpoint->head().rows)
                                       : QStringLiteral("by the chains alone");
    if (Result<> noted = record(connection, row); !noted)
        return noted;
    if (Result<> committed = (*unit)->commit(); !committed)
        return committed;
    if (!isAllowed)
        return failure(
            Error::Kind::Denied, QStringLiteral("The role %1 does not allow this.").arg(code(who->worker.role)));
    return {};
}

} // namespace

Result<TrailCount> verifyTrail(
    Connection &connection, CheckpointFile *checkpoint, const std::function<void(const TrailFault &)> &tell)
{
    if (Result<> admitted = admit(connection, checkpoint); !admitted)
        return tl::unexpected(admitted.error());
    Comparison comparison(checkpoint, tell);
    const TrailSteps steps { .fault = [&comparison](const TrailFault &fault) { comparison.takeFault(fault); },
        .row = [&comparison](const TrailRowBytes &row, const QByteArray &hash) { comparison.takeRow(row, hash); },
        .end = [&comparison](qint64 session, const QByteArray &hash) { comparison.endSession(session, hash); } };
    if (Result<> walked = walkTrail(connection, std::numeric_limits<qint64>::max(), steps); !walked)
        return tl::unexpected(walked.error());
    const TrailCount count = comparison.finish();
    if (count.faults > 0) {
        const TrailRow row { .action = TrailAction::VerifyTrail,
            .outcome = TrailOutcome::Failed,
            .detail = QStringLiteral("faults: %1").arg(count.faults) };
        if (Result<> noted = record(connection, row); !noted)
            return tl::unexpected(noted.error());
    }
    return count;
}

} // namespace caseledger
