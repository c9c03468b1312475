// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/batch.h"

#include "app/tasks/batch/batchrun.h"
#include "app/tasks/batch/batchwish.h"
#include "app/tasks/batch/shared/sharedrun.h"
#include "models/documents/pdffile.h"
#include "models/store/office.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

namespace caseledger {

namespace {

constexpr qint64 sampleSize = 40;

/// A batch that is about to begin: what is wrong with the wish is told before anything is made.
Result<BatchPlan> planOf(
    const DatabaseSpec &spec, const BatchWish &wish, Connection &connection, const std::optional<SignedIn> &startedBy)
{
    if (const Result<> sound = checkWish(wish); !sound)
        return tl::unexpected(sound.error());
    const Result<SignedIn> who = beginBatch(connection, startedBy, wish);
    if (!who)
        return tl::unexpected(who.error());
    Result<BatchCases> cases = BatchCases::of(wish);
    if (!cases)
        return tl::unexpected(cases.error());
    const Result<Office> office = readOffice(connection);
    if (!office)
        return tl::unexpected(office.error());
    return BatchPlan { .spec = spec,
        .who = *who,
        .wish = wish,
        .letterhead = readLetterhead(*office).letterhead,
        .cases = std::move(*cases),
        .replica = {} };
}

/// Identifiers spread over all of a batch.
Result<QList<CaseId>> sampleOf(const BatchCases &cases, Connection &connection, qint64 count)
{
    const qint64 step = std::max<qint64>(1, count / sampleSize);
    QList<CaseId> sample;
    CaseId behind;
    for (qint64 place = 0; place < count && sample.size() < sampleSize; place += step) {
        const Result<QList<CaseId>> stretch = cases.next(connection, place, behind, int(step));
        if (!stretch)
            return tl::unexpected(stretch.error());
        if (stretch->isEmpty())
            break;
        sample.append(stretch->first());
        behind = stretch->last();
    }
    return sample;
}

/// Makes the papers of a sample and forgets them. Returns their pages.
Result<qint64> tryOut(const BatchPlan &plan, Connection &connection, const QList<CaseId> &sample)
{
    if (sample.isEmpty())
        return 0;
    const Result<UnitLeave> leave = admitUnit(connection, plan.who, plan.wish, sample, QStringLiteral("estimate"));
    if (!leave)
        return tl::unexpected(leave.error());
    const Result<std::unique_ptr<PaperMaker>> maker = PaperMaker::open(plan);
    if (!maker)
        return tl::unexpected(maker.error());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PdfFile chunk(buffer);
    qint64 pages = 0;
    for (const CaseId &id : sample) {
        const Result<std::optional<CaseOutcome>> outcome = (*maker)->outcomeOf(**leave, id);
        if (!outcome)
            return tl::unexpected(outcome.error());
        if (!*outcome)
            continue;
        const std::vector<Page> &made = (*outcome)->paper.pages;
        pages += qint64(made.size());
        if (plan.wish.chunk > 0 && !made.empty()) {
            if (const Result<> added = chunk.add(made); !added)
                return tl::unexpected(added.error());
        } else if (!made.empty()) {
            if (const Result<QByteArray> pdf = pdfOf(made, {}); !pdf)
                return tl::unexpected(pdf.error());
        }
    }
    return pages;
}

} // namespace

Result<BatchEstimate> estimateBatch(const DatabaseSpec &spec, const BatchWish &wish, const std::optional<SignedIn> &who)
{
    const auto connection = Connection::open(spec);
    if (!connection)
        return tl::unexpected(connection.error());
    const Result<BatchPlan> plan = planOf(spec, wish, **connection, who);
    if (!plan)
        return tl::unexpected(plan.error());
    const Result<qint64> count = plan->cases.count(**connection);
    if (!count)
        return tl::unexpected(count.error());
    const Result<QList<CaseId>> sample = sampleOf(plan->cases, **connection, *count);
    if (!sample)
        return tl::unexpected(sample.error());
    QElapsedTimer clock;
    clock.start();
    const Result<qint64> pages = tryOut(*plan, **connection, *sample);
    if (!pages)
        return tl::unexpected(pages.error());
    const double share = sample->isEmpty() ? 0 : double(*count) / double(sample->size());
    const int threads = std::max(1, std::min(wish.jobs > 0 ? wish.jobs : INT_MAX, QThread::idealThreadCount()));
    return BatchEstimate { .cases = *count,
        .pages = qRound64(double(*pages) * share),
        .seconds = double(clock.nsecsElapsed()) / 1e9 * share / threads };
}

Result<BatchProgress> runBatch(const DatabaseSpec &spec, const BatchWish &wish,
    const std::function<bool(const BatchProgress &)> &goOn, const std::optional<SignedIn> &who)
{
    const auto connection = Connection::open(spec);
    if (!connection)
        return tl::unexpected(connection.error());
    return runBatchOn(**connection, wish, goOn, who);
}

Result<BatchProgress> runBatchOn(Connection &connection, const BatchWish &wish,
    const std::function<bool(const BatchProgress &)> &goOn, const std::optional<SignedIn> &who,
    const std::optional<DatabaseSpec> &replica)
{
    const DatabaseSpec &spec = connection.spec();
    Result<BatchPlan> plan = planOf(spec, wish, connection, who);
    if (!plan)
        return tl::unexpected(plan.error());
    plan->replica = replica;
    if (spec.isShared())
        return SharedRun(*plan, connection, wishText(spec, wish, plan->cases)).run(goOn);
    const auto folder = BatchFolder::open(wish, wishText(spec, wish, plan->cases));
    if (!folder)
        return tl::unexpected(folder.error());
    return BatchRun(*plan, connection, **folder).run(goOn);
}

} // namespace caseledger
