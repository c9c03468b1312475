// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/batchrun.h"

#include "app/tasks/batch/unitfiles.h"

#include <QThread>

#include <algorithm>

namespace caseledger {

namespace {

constexpr std::chrono::milliseconds patience(100); ///< between two looks at whether the batch is still wanted
constexpr int unitsAhead = 2; ///< a thread, made or being made: so much memory a long list takes

int threadsFor(const BatchWish &wish) { return wish.jobs > 0 ? wish.jobs : QThread::idealThreadCount(); }

} // namespace

BatchRun::BatchRun(const BatchPlan &plan, Connection &connection, BatchFolder &folder)
    : m_plan(plan)
    , m_connection(connection)
    , m_folder(folder)
    , m_threads(threadsFor(plan.wish))
    , m_planner(plan, connection, folder.soFar(), m_threads)
    , m_rowsBefore(folder.soFar().rows)
    , m_pagesBefore(folder.soFar().papers.pages)
{
    m_clock.start();
}

Result<BatchProgress> BatchRun::run(const std::function<bool(const BatchProgress &)> &goOn)
{
    if (m_folder.soFar().isComplete)
        return progress();
    if (const Result<> begun = m_planner.begin(); !begun)
        return tl::unexpected(begun.error());
    PaperCrew crew(m_plan, m_threads);
    while (true) {
        if (const Result<> given = handOut(crew); !given)
            return tl::unexpected(given.error());
        if (m_written == m_given && m_planner.isAtEnd())
            break;
        const UnitKey next { UnitWork::Make, m_written };
        crew.waitFor(next, m_planner.awaited(), patience);
        if (std::optional<MadeUnit> unit = crew.take(next)) {
            if (const Result<> written = write(crew, std::move(*unit)); !written)
                return tl::unexpected(written.error());
        }
        if (!goOn(progress()))
            return progress();
    }
    if (const Result<> ended = m_folder.complete(); !ended)
        return tl::unexpected(ended.error());
    return progress();
}

Result<> BatchRun::handOut(PaperCrew &crew)
{
    while (m_given - m_written < qint64(m_threads) * unitsAhead) {
        if (const Result<> ahead = m_planner.advance(crew); !ahead)
            return ahead;
        std::vector<PlannedCase> unit = m_planner.next();
        if (unit.empty())
            break;
        if (const Result<> given = give(crew, m_given, unit); !given)
            return given;
        m_units.push_back(std::move(unit));
        ++m_given;
    }
    return {};
}

Result<> BatchRun::give(PaperCrew &crew, qint64 number, const std::vector<PlannedCase> &cases)
{
    QList<CaseId> toRead;
    for (const PlannedCase &each : cases) {
        if (!each.settled)
            toRead.append(each.id);
    }
    PlannedUnit unit { .cases = cases, .leave = {}, .stem = QStringLiteral("batch-%1").arg(number), .position = {} };
    if (!toRead.isEmpty()) {
        const QString part = QStringLiteral("unit %1").arg(number + 1);
        if (const Result<> admitted = admit(m_connection, m_plan, toRead, part, unit); !admitted)
            return admitted;
    }
    crew.give({ UnitWork::Make, number }, std::move(unit));
    return {};
}

Result<> BatchRun::place(const MadeUnit &unit, const std::vector<BatchRow> &rows, const QString &chunk)
{
    if (!chunk.isEmpty())
        return unit.files.front()->place(chunk);
    auto file = unit.files.begin();
    for (const BatchRow &row : rows) {
        if (row.status != PaperStatus::Done)
            continue;
        if (const Result<> placed = (*file++)->place(row.file); !placed)
            return placed;
    }
    return {};
}

Result<> BatchRun::write(PaperCrew &crew, MadeUnit unit)
{
    if (unit.error)
        return tl::unexpected(*unit.error);
    const QString chunk = m_plan.wish.chunk > 0 && !unit.kept.empty() ? m_folder.nextChunk() : QString();
    const std::vector<BatchRow> rows = rowsWithFiles(unit.outcomes, chunk, m_folder);
    if (!unit.kept.empty()) {
        const Result<> kept = keepPapers(m_connection, unit.kept, unit.madeOf);
        if (!kept && kept.error().kind == Error::Kind::Conflict) {
            unit = {}; // its passing files go before others get their names
            return give(crew, m_written, m_units.front());
        }
        if (!kept)
            return kept;
    }
    if (const Result<> placed = place(unit, rows, chunk); !placed)
        return placed;
    if (const Result<> added = m_folder.append(rows, chunk); !added)
        return added;
    m_casesWritten += qint64(m_units.front().size());
    m_units.pop_front();
    ++m_written;
    return {};
}

BatchProgress BatchRun::progress() const
{
    const BatchSoFar &soFar = m_folder.soFar();
    const double seconds = std::max(0.001, double(m_clock.nsecsElapsed()) / 1e9);
    const qint64 through = m_casesWritten + m_planner.leftOut();
    const qint64 leftOut = through - (soFar.rows - m_rowsBefore);
    const qint64 left = std::max<qint64>(0, m_planner.total() - m_rowsBefore - through);
    const qint64 pages = soFar.papers.pages - m_pagesBefore;
    return { .total = soFar.isComplete ? soFar.rows : std::max(soFar.rows, m_planner.total() - leftOut),
        .done = soFar.papers.count,
        .included = soFar.included,
        .refused = soFar.refused,
        .failed = soFar.failed,
        .pages = pages,
        .pagesInAll = soFar.papers.pages,
        .pagesPerSecond = double(pages) / seconds,
        .secondsLeft = through > 0 ? seconds / double(through) * double(left) : 0,
        .first = soFar.papers.first,
        .last = soFar.papers.last,
        .sum = soFar.papers.amount,
        .complete = soFar.isComplete };
}

} // namespace caseledger
