// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/shared/sharedrun.h"

#include "app/tasks/batch/shared/unittext.h"
#include "app/tasks/batch/unitfiles.h"

#include <QFile>
#include <QThread>

#include <algorithm>

namespace caseledger {

namespace {

constexpr std::chrono::milliseconds patience(100); ///< between two looks at whether the batch is still wanted
constexpr qint64 betweenLooks = 250; ///< milliseconds in which the folder may become free
constexpr qint64 longestBeginning = 3000; ///< milliseconds between the taking of a folder and its key

int threadsFor(const BatchWish &wish) { return wish.jobs > 0 ? wish.jobs : QThread::idealThreadCount(); }

QString stemOf(const UnitClaim &claim) { return QStringLiteral("unit-%1-%2").arg(claim.number).arg(claim.epoch); }

tl::unexpected<Error> notAUnit(const BatchWish &wish)
{
    return failure(Error::Kind::Database,
        QStringLiteral("The server's batch for %1 has a unit that no program of this version planned")
            .arg(wish.folder));
}

void count(BatchSoFar &soFar, const BatchRow &row)
{
    ++soFar.rows;
    switch (row.status) {
    case PaperStatus::Done:
        soFar.papers.add(row);
        break;
    case PaperStatus::Included:
        ++soFar.included;
        break;
    case PaperStatus::Refused:
        ++soFar.refused;
        break;
    case PaperStatus::Failed:
        ++soFar.failed;
        break;
    }
}

} // namespace

SharedRun::SharedRun(const BatchPlan &plan, Connection &connection, QByteArray asked)
    : m_plan(plan)
    , m_connection(connection)
    , m_asked(std::move(asked))
    , m_threads(threadsFor(plan.wish))
{
    m_clock.start();
    m_sinceKey.start();
    m_sinceRenewal.start();
}

Result<BatchProgress> SharedRun::run(const std::function<bool(const BatchProgress &)> &goOn)
{
    const Result<qint64> total = m_plan.cases.count(m_connection);
    if (!total)
        return tl::unexpected(total.error());
    m_total = *total;
    PaperCrew crew(m_plan, m_threads);
    while (true) {
        Result<> worked = lookForFolder();
        if (worked && !isComplete())
            worked = workOn(crew);
        const bool isAtEnd = !worked || isComplete();
        if (isAtEnd || !goOn(progress()))
            giveBack();
        else {
            crew.waitForMade(m_index ? m_index->awaited() : UnitKey(), patience);
            continue;
        }
        if (!worked)
            return tl::unexpected(worked.error());
        return progress();
    }
}

Result<> SharedRun::lookForFolder()
{
    if (m_index || (m_sinceLook.isValid() && m_sinceLook.elapsed() < betweenLooks))
        return {};
    m_sinceLook.start();
    auto folder = BatchFolder::openIfFree(m_plan.wish, m_asked);
    if (!folder)
        return tl::unexpected(folder.error());
    if (!*folder) {
        m_key = sharedKey(m_plan.wish.folder);
        if (!m_key.isEmpty())
            m_sinceKey.start();
        if (m_sinceKey.elapsed() < longestBeginning)
            return {};
        return failure(Error::Kind::Refused,
            QStringLiteral(
                "Another program writes %1/index.csv at this moment, and not for a batch of this office: wait "
                "for it, or choose another folder")
                .arg(m_plan.wish.folder));
    }
    auto index = SharedIndex::takeUp(m_plan, m_connection, std::move(*folder), m_threads);
    if (!index)
        return tl::unexpected(index.error());
    m_index = std::move(*index);
    m_key = m_index->key();
    m_rowsBefore = m_index->soFar().rows;
    return {};
}

Result<> SharedRun::workOn(PaperCrew &crew)
{
    Result<> worked = m_index ? m_index->plan(crew) : Result<>();
    if (worked && !m_key.isEmpty())
        worked = claim(crew);
    while (worked) {
        std::optional<std::pair<qint64, MadeUnit>> made = crew.takeMade();
        if (!made)
            break;
        auto unit = m_inHand.extract(made->first);
        worked = keep(crew, unit.mapped(), made->second);
    }
    if (worked && m_index)
        worked = m_index->assemble();
    return worked ? renew() : worked;
}

Result<> SharedRun::claim(PaperCrew &crew)
{
    while (qint64(m_inHand.size()) <= m_threads) {
        auto claimed = claimUnit(m_connection, m_key);
        if (!claimed)
            return tl::unexpected(claimed.error());
        if (!*claimed)
            return {};
        if (m_inHand.contains((*claimed)->number)) // overtaken by oneself: what is being made will not be kept
            return giveBackUnit(m_connection, m_key, **claimed);
        std::optional<std::vector<PlannedCase>> cases = plannedCasesFrom((*claimed)->cases);
        if (!cases || cases->empty())
            return notAUnit(m_plan.wish);
        if (const Result<> given = give(crew, { .claim = **claimed, .cases = *std::move(cases) }); !given)
            return given;
    }
    return {};
}

Result<> SharedRun::give(PaperCrew &crew, const InHand &unit)
{
    QList<CaseId> toRead;
    for (const PlannedCase &each : unit.cases) {
        if (!each.settled)
            toRead.append(each.id);
    }
    PlannedUnit planned { .cases = unit.cases, .leave = {}, .stem = stemOf(unit.claim), .position = {} };
    m_inHand.insert_or_assign(unit.claim.number, unit);
    if (!toRead.isEmpty()) {
        const QString part = QStringLiteral("unit %1").arg(unit.claim.number);
        if (const Result<> admitted = admit(m_connection, m_plan, toRead, part, planned); !admitted)
            return admitted;
    }
    crew.give({ UnitWork::Make, unit.claim.number }, std::move(planned));
    return {};
}

Result<> SharedRun::keep(PaperCrew &crew, const InHand &unit, const MadeUnit &made)
{
    if (made.error)
        return tl::unexpected(*made.error);
    m_readsPrimary = m_readsPrimary || made.isFromPrimary;
    for (const std::unique_ptr<PaperFile> &file : made.files)
        file->leave(); // whatever becomes of this program: the papers are kept with their files or not at all
    const UnitOutcome outcome { .rows = textOf(made.outcomes), .rowCount = qint64(made.outcomes.size()) };
    const Result<bool> kept = keepUnit(m_connection, m_key, unit.claim, outcome, made.kept, made.madeOf);
    if (kept && *kept) {
        for (const CaseOutcome &each : made.outcomes)
            count(m_own, each.row);
        return {};
    }
    if (!kept && kept.error().kind != Error::Kind::Conflict)
        return tl::unexpected(kept.error());
    for (size_t i = 0; i < made.files.size(); ++i)
        QFile::remove(m_plan.wish.folder + u'/' + passingName(stemOf(unit.claim), qsizetype(i)));
    return kept ? Result<>() : give(crew, unit); // a case on it has changed since it was read
}

Result<> SharedRun::renew()
{
    if (m_sinceRenewal.elapsed() < std::chrono::milliseconds(unitLease).count() / 4)
        return {};
    m_sinceRenewal.start();
    for (const auto &[number, unit] : m_inHand) {
        if (const Result<> renewed = renewClaim(m_connection, m_key, unit.claim); !renewed)
            return renewed;
    }
    return {};
}

void SharedRun::giveBack()
{
    for (const auto &[number, unit] : m_inHand)
        static_cast<void>(giveBackUnit(m_connection, m_key, unit.claim)); // where it fails, its lease ends
    m_inHand.clear();
}

BatchProgress SharedRun::progress() const
{
    const BatchSoFar &soFar = m_index ? m_index->soFar() : m_own;
    const double seconds = std::max(0.001, double(m_clock.elapsed()) / 1000);
    const qint64 through = soFar.rows - m_rowsBefore;
    return { .total = soFar.isComplete ? soFar.rows : std::max(soFar.rows, m_total),
        .done = soFar.papers.count,
        .included = soFar.included,
        .refused = soFar.refused,
        .failed = soFar.failed,
        .pages = m_own.papers.pages,
        .pagesInAll = soFar.papers.pages,
        .pagesPerSecond = double(m_own.papers.pages) / seconds,
        .secondsLeft = through > 0 ? seconds / double(through) * double(std::max<qint64>(0, m_total - soFar.rows)) : 0,
        .first = soFar.papers.first,
        .last = soFar.papers.last,
        .sum = soFar.papers.amount,
        .complete = soFar.isComplete,
        .readsPrimary = m_readsPrimary };
}

} // namespace caseledger
