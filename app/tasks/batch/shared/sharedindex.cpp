// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/shared/sharedindex.h"

#include "app/tasks/batch/shared/unittext.h"
#include "app/tasks/batch/unitfiles.h"
#include "models/store/batch/unitclaims.h"
#include "models/tables/caseexport.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <array>
#include <cerrno>
#include <cstdio>

namespace caseledger {

namespace {

constexpr int likelyPrograms
    = 4; ///< that share a batch, with as many threads as this one: units are small enough for them
constexpr qint64 fewWaiting = 32; ///< units that nobody has claimed: more are planned then
constexpr size_t plannedAtOnce = 64;
constexpr int writtenAtOnce = 16; ///< units, before the batch is asked whether it goes on
constexpr qsizetype keyDigits = 32;

QString keyFile(const QString &folder) { return folder + QLatin1String("/batch.key"); }

Result<QByteArray> keyOf(const QString &folder)
{
    if (const QByteArray key = sharedKey(folder); !key.isEmpty())
        return key;
    std::array<quint32, 4> drawn {};
    QRandomGenerator::system()->fillRange(drawn.data(), qsizetype(drawn.size()));
    const QByteArray key = QByteArray(reinterpret_cast<const char *>(drawn.data()), qsizetype(sizeof drawn)).toHex();
    return replaceFile(keyFile(folder), key + '\n').map([&key] { return key; });
}

tl::unexpected<Error> notOfThisBatch(const QString &folder)
{
    return failure(Error::Kind::Refused,
        QStringLiteral("%1 holds an index.csv with other rows than the server's batch: choose another folder")
            .arg(folder));
}

/// Gives a file of a unit its name. False where neither it nor one of that name is there.
Result<bool> giveName(const QString &folder, const QString &passing, const QString &name)
{
    const QString target = folder + u'/' + name;
    if (std::rename(QFile::encodeName(folder + u'/' + passing).constData(), QFile::encodeName(target).constData()) == 0)
        return true;
    if (errno == ENOENT)
        return QFile::exists(target); // an earlier start gave it its name
    return failure(
        Error::Kind::Failed, QStringLiteral("%1 cannot be given its name: %2").arg(target, qt_error_string(errno)));
}

QString stemOf(qint64 unit, int epoch) { return QStringLiteral("unit-%1-%2").arg(unit).arg(epoch); }

} // namespace

QByteArray sharedKey(const QString &folder)
{
    QFile file(keyFile(folder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray key = file.read(keyDigits + 1).chopped(1);
    return key.size() == keyDigits ? key : QByteArray();
}

SharedIndex::SharedIndex(const BatchPlan &plan, Connection &connection, std::unique_ptr<BatchFolder> folder,
    const BatchSoFar &planned, int threads)
    : m_plan(plan)
    , m_connection(connection)
    , m_folder(std::move(folder))
    , m_planner(plan, connection, planned, threads * likelyPrograms)
{ }

Result<std::unique_ptr<SharedIndex>> SharedIndex::takeUp(
    const BatchPlan &plan, Connection &connection, std::unique_ptr<BatchFolder> folder, int threads)
{
    const Result<QByteArray> key = keyOf(plan.wish.folder);
    if (!key)
        return tl::unexpected(key.error());
    const Result<BatchPlanned> planned = joinBatch(connection, *key, folder->soFar().rows);
    if (!planned)
        return tl::unexpected(planned.error());
    BatchSoFar start = folder->soFar();
    if (planned->lastUnit > 0) {
        const std::optional<std::vector<PlannedCase>> last = plannedCasesFrom(planned->lastCases);
        if (!last || last->empty())
            return notOfThisBatch(plan.wish.folder);
        start.rows = planned->rowsBefore + planned->cases;
        start.lastCase = last->back().id;
    }
    std::unique_ptr<SharedIndex> index(new SharedIndex(plan, connection, std::move(folder), start, threads));
    index->m_key = *key;
    index->m_lastUnit = planned->lastUnit;
    index->m_isPlanned = planned->isAll;
    Result<> found = index->soFar().isComplete ? index->end() : index->findNext(planned->rowsBefore);
    if (found && !index->soFar().isComplete)
        found = index->m_planner.begin();
    if (!found)
        return tl::unexpected(found.error());
    return index;
}

Result<> SharedIndex::findNext(qint64 rowsBefore)
{
    const auto kept = rowsOfKeptUnits(m_connection, m_key);
    if (!kept)
        return tl::unexpected(kept.error());
    qint64 left = m_folder->soFar().rows - rowsBefore;
    for (const auto &[number, rows] : *kept) {
        if (number != m_next || rows > left)
            break;
        left -= rows;
        ++m_next;
    }
    m_rowsThere = left;
    const bool isPartOfNext = std::any_of(kept->begin(), kept->end(),
        [this, left](const std::pair<qint64, qint64> &unit) { return unit.first == m_next && unit.second > left; });
    if (left < 0 || (left > 0 && !isPartOfNext))
        return notOfThisBatch(m_plan.wish.folder);
    return {};
}

Result<> SharedIndex::plan(PaperCrew &crew)
{
    if (m_isPlanned)
        return {};
    const Result<qint64> waiting = unitsWaiting(m_connection, m_key);
    if (!waiting)
        return tl::unexpected(waiting.error());
    std::vector<UnitToMake> units;
    while (*waiting < fewWaiting && units.size() < plannedAtOnce) {
        if (const Result<> ahead = m_planner.advance(crew); !ahead)
            return ahead;
        const std::vector<PlannedCase> unit = m_planner.next();
        if (unit.empty())
            break;
        units.push_back({ .cases = textOf(unit), .caseCount = qint64(unit.size()) });
    }
    const bool isAll = m_planner.isAtEnd();
    if (units.empty() && !isAll)
        return {};
    const Result<> added = addUnits(m_connection, m_key, m_lastUnit, units, isAll);
    m_lastUnit += qint64(units.size());
    m_isPlanned = isAll;
    return added;
}

Result<bool> SharedIndex::place(const KeptUnit &unit, const std::vector<BatchRow> &rows, const QString &chunk)
{
    const QString stem = stemOf(m_next, unit.epoch);
    if (!chunk.isEmpty())
        return giveName(m_plan.wish.folder, passingName(stem, 0), chunk);
    qsizetype file = 0;
    for (const BatchRow &row : rows) {
        if (row.status != PaperStatus::Done)
            continue;
        const Result<bool> named = giveName(m_plan.wish.folder, passingName(stem, file++), row.file);
        if (!named || !*named)
            return named;
    }
    return true;
}

Result<bool> SharedIndex::write(const KeptUnit &unit)
{
    const std::optional<std::vector<CaseOutcome>> outcomes = outcomesFrom(unit.rows);
    if (!outcomes || qint64(outcomes->size()) < m_rowsThere)
        return notOfThisBatch(m_plan.wish.folder);
    const bool hasPapers = std::any_of(outcomes->begin(), outcomes->end(),
        [](const CaseOutcome &outcome) { return outcome.row.status == PaperStatus::Done; });
    const QString chunk = m_plan.wish.chunk > 0 && hasPapers ? m_folder->nextChunk() : QString();
    const std::vector<BatchRow> rows = rowsWithFiles(*outcomes, chunk, *m_folder);
    const Result<bool> placed = place(unit, rows, chunk);
    if (!placed || !*placed)
        return placed;
    return m_folder->append(std::span(rows).subspan(size_t(m_rowsThere)), chunk).map([] { return true; });
}

Result<> SharedIndex::assemble()
{
    for (int i = 0; i < writtenAtOnce && m_next <= m_lastUnit; ++i) {
        const auto unit = keptUnit(m_connection, m_key, m_next);
        if (!unit)
            return tl::unexpected(unit.error());
        if (!*unit)
            return {};
        const Result<bool> written = write(**unit);
        if (!written)
            return tl::unexpected(written.error());
        if (!*written) // another machine's files come to light late; once nobody can be writing them they are lost
            return (*unit)->isLeaseOver ? makeUnitAnew(m_connection, m_key, m_next, (*unit)->epoch) : Result<>();
        ++m_next;
        m_rowsThere = 0;
    }
    if (!m_isPlanned || m_next <= m_lastUnit)
        return {};
    return m_folder->complete().and_then([this] { return end(); });
}

/// What is left of a batch that is complete goes: on the server, and of claims that were overtaken.
Result<> SharedIndex::end()
{
    if (const Result<> forgotten = endSharedBatch(m_connection, m_key); !forgotten)
        return forgotten;
    QDir folder(m_plan.wish.folder);
    const QStringList left
        = folder.entryList({ QLatin1String("unit-*") + PaperFile::passingSuffix() }, QDir::Files | QDir::Hidden);
    for (const QString &name : left)
        folder.remove(name);
    QFile::remove(keyFile(m_plan.wish.folder));
    return {};
}

} // namespace caseledger
