// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/trail/trailwalk.h"

#include "models/store/connection.h"
#include "models/store/preparedqueries.h"
#include "models/store/trail/trail.h"

#include <algorithm>

namespace caseledger {

namespace {

struct StoredStart
{
    TrailStartBytes bytes;
    QByteArray hash;
    bool isOfItsKind = false;
};

struct StoredRow
{
    TrailRowBytes bytes;
    QByteArray hash;
    bool isOfItsKind = false;
};

StoredStart readStart(RowReader &row)
{
    StoredStart start;
    start.bytes.session = row.read<qint64>();
    for (QByteArray *field : { &start.bytes.startedAt, &start.bytes.user, &start.bytes.role, &start.bytes.office,
             &start.bytes.workstation, &start.bytes.program, &start.hash })
        *field = row.read<QByteArray>();
    start.isOfItsKind = row.read<bool>();
    return start;
}

StoredRow readRow(RowReader &row)
{
    StoredRow stored;
    stored.bytes.session = row.read<qint64>();
    stored.bytes.number = row.read<qint64>();
    stored.bytes.entry = row.read<qint64>();
    for (QByteArray *field :
        { &stored.bytes.at, &stored.bytes.action, &stored.bytes.outcome, &stored.bytes.caseId,
            &stored.bytes.officeOfCase, &stored.bytes.reason, &stored.bytes.detail, &stored.bytes.cases, &stored.hash })
        *field = row.read<QByteArray>();
    stored.isOfItsKind = row.read<bool>();
    return stored;
}

QString notAsWritten() { return QStringLiteral("is not as it was written"); }
QString missing() { return QStringLiteral("is missing"); }

class Walk
{
public:
    Walk(Connection &connection, qint64 before, const TrailSteps &steps)
        : m_connection(connection)
        , m_before(before)
        , m_steps(steps)
        , m_starts(connection, "trail_start_bytes")
        , m_rows(connection, "trail_row_bytes")
    { }

    Result<> run()
    {
        if (Result<> started = m_starts.start(); !started)
            return started;
        if (Result<> started = m_rows.start().and_then([this] { return advance(); }); !started)
            return started;
        while (true) {
            const auto start = m_starts.next(readStart);
            if (!start)
                return tl::unexpected(start.error());
            if (!*start)
                break;
            if (Result<> done = takeSession(**start); !done)
                return done;
        }
        if (m_row)
            say({ m_row->bytes.session, 0, missing() });
        return checkCounts();
    }

private:
    Result<> advance()
    {
        auto row = m_rows.next(readRow);
        if (!row)
            return tl::unexpected(row.error());
        m_row = *std::move(row);
        return {};
    }

    void say(const TrailFault &fault)
    {
        m_steps.fault(fault);
        m_isFaulty = true;
    }

    Result<> takeSession(const StoredStart &start)
    {
        const qint64 session = start.bytes.session;
        if (session != m_session + 1)
            say({ std::max(m_session + 1, qint64(1)), 0, missing() });
        while (m_row && m_row->bytes.session < session) { // rows of a start that is missing
            if (m_row->bytes.session <= m_session) // and of none that ever was
                say({ m_row->bytes.session, m_row->bytes.number, QStringLiteral("belongs to no session") });
            if (Result<> advanced = advance(); !advanced)
                return advanced;
        }
        m_isSessionFaulty = false;
        const QByteArray hash = startHash(m_startHash, start.bytes, m_algorithm);
        const bool isKnown = session != m_session + 1 // then the hash before it is not
            || hash == start.hash || startHash(m_startOwnHash, start.bytes, m_algorithm) == start.hash;
        if (!start.isOfItsKind || !isKnown)
            sayOfSession({ session, 0, notAsWritten() });
        m_session = session;
        m_startHash = m_head = start.hash;
        m_startOwnHash = hash;
        return takeRows();
    }

    Result<> takeRows()
    {
        qint64 count = 0;
        qint64 later = 0;
        m_entry = 0;
        while (m_row && m_row->bytes.session == m_session) {
            m_cases += m_row->bytes.cases.isEmpty() ? 0 : m_row->bytes.cases.count(' ') + 1;
            if (m_row->bytes.entry < m_before) {
                if (Result<> taken = takeRow(*m_row, ++count); !taken)
                    return taken;
            } else {
                ++later;
            }
            if (Result<> advanced = advance(); !advanced)
                return advanced;
        }
        if (count == 0 && later == 0)
            sayOfSession({ m_session, 1, missing() });
        if (count > 0 || later == 0)
            m_steps.end(m_session, m_startHash);
        return {};
    }

    Result<> takeRow(const StoredRow &row, qint64 expected)
    {
        const TrailRowBytes &bytes = row.bytes;
        if (bytes.number != expected)
            sayOfSession({ m_session, expected, missing() });
        else if (!row.isOfItsKind || bytes.entry <= m_entry || rowHash(m_head, bytes, m_algorithm) != row.hash)
            sayOfSession({ m_session, expected, notAsWritten() });
        m_head = row.hash;
        m_entry = bytes.entry;
        m_last = std::max(m_last, bytes.entry);
        ++m_count;
        if (!bytes.cases.isEmpty()) {
            if (Result<> checked = checkCases(bytes); !checked)
                return checked;
        }
        m_steps.row(bytes, row.hash);
        return {};
    }

    void sayOfSession(const TrailFault &fault)
    {
        if (!m_isSessionFaulty)
            say(fault);
        m_isSessionFaulty = true;
    }

    /// That a batch's row is found by its cases.
    Result<> checkCases(const TrailRowBytes &row)
    {
        const auto cases
            = m_connection.prepared().query("trail_batch_cases").bind(":entry", row.entry).all([](RowReader &one) {
                  return one.read<QString>().toUtf8();
              });
        if (!cases)
            return tl::unexpected(cases.error());
        if (cases->join(' ') != row.cases)
            sayOfSession({ m_session, row.number, QStringLiteral("is not found by its cases") });
        return {};
    }

    /// What only the whole shows: a session's last rows that are missing while others were written after them.
    Result<> checkCounts()
    {
        const auto cases = m_connection.prepared().query("trail_batch_case_count").first([](RowReader &row) {
            return row.read<qint64>();
        });
        if (!cases)
            return tl::unexpected(cases.error());
        if (!m_isFaulty && *cases != m_cases)
            say({ 0, 0, QStringLiteral("a case leads to a row of the trail that does not hold it") });
        if (m_isFaulty || m_count == m_last)
            return {};
        const auto gap
            = m_connection.prepared().query("trail_gap").first([](RowReader &row) { return row.read<qint64>(); });
        if (!gap)
            return tl::unexpected(gap.error());
        say({ 0, 0,
            QStringLiteral("entry %1 of the trail is missing: the last rows of a session are gone")
                .arg(gap->value_or(2) - 1) });
        return {};
    }

    Connection &m_connection;
    qint64 m_before;
    const TrailSteps &m_steps;
    TrailHash m_algorithm = trailHashOf(m_connection);
    Query m_starts;
    Query m_rows;
    std::optional<StoredRow> m_row; ///< the next one; null after the last
    qint64 m_session = 0;
    QByteArray m_startHash; ///< of that session, as it is stored
    QByteArray m_startOwnHash; ///< the one its fields have; another one only where one of both was changed
    QByteArray m_head; ///< the end of its chain so far
    qint64 m_entry = 0; ///< of its last row
    qint64 m_count = 0; ///< rows of all sessions
    qint64 m_last = 0; ///< the greatest entry of them
    qint64 m_cases = 0; ///< of all rows of batches
    bool m_isSessionFaulty = false;
    bool m_isFaulty = false;
};

} // namespace

Result<> walkTrail(Connection &connection, qint64 before, const TrailSteps &steps)
{
    const auto snapshot = UnitOfWork::begin(connection, UnitOfWork::Kind::Read);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    if (Result<> walked = Walk(connection, before, steps).run(); !walked)
        return walked;
    return (*snapshot)->commit();
}

} // namespace caseledger
