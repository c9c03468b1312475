// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/interrupt.h"
#include "app/ctl/verbs/paperoptions.h"
#include "app/ctl/verbs/verbs.h"
#include "app/tasks/batch/batch.h"
#include "app/tasks/exitcode.h"
#include "app/tasks/papers.h"
#include "models/store/batch/replica.h"

#include <CLI/CLI.hpp>

namespace caseledger {

namespace {

struct BatchOptions
{
    PaperOptions paper;
    std::string cases;
    std::string folder;
    std::string office;
    std::string lastPaymentFrom;
    std::string lastPaymentTo;
    std::optional<std::string> replica;
    int jobs = 0;
    int chunk = 0;
    bool all = false;
    bool estimate = false;
    bool keep = false;
};

Result<DateRange> lastPaymentOf(const BatchOptions &options)
{
    const Result<QDate> from = dayOf(options.lastPaymentFrom, "--last-payment-from");
    if (!from)
        return tl::unexpected(from.error());
    return dayOf(options.lastPaymentTo, "--last-payment-to").map([&from](QDate to) { return DateRange { *from, to }; });
}

/// What was asked for, but for the day that counts.
Result<BatchWish> typedWish(Invocation &invocation, const BatchOptions &options)
{
    if (options.all == !options.cases.empty())
        return failure(Error::Kind::Usage, QStringLiteral("name the cases with --cases FILE, or take them --all"));
    const Result<PaperWish> paper = wishOf(options.paper);
    if (!paper)
        return tl::unexpected(paper.error());
    const Result<QPointF> byMm = nudgeOf(options.paper);
    if (!byMm)
        return tl::unexpected(byMm.error());
    const Result<DateRange> lastPayment = lastPaymentOf(options);
    if (!lastPayment)
        return tl::unexpected(lastPayment.error());
    const Result<QString> reason = reasonOf(options.paper.reason);
    if (!reason)
        return tl::unexpected(reason.error());
    const Result<QString> folder = invocation.output(options.folder);
    if (!folder)
        return tl::unexpected(folder.error());
    return BatchWish { .paper = *paper,
        .caseList = fileOf(options.cases),
        .office = textOf(options.office),
        .lastPayment = *lastPayment,
        .folder = *folder,
        .overrideReason = textOf(options.paper.overrideReason).simplified(),
        .reason = *reason,
        .jobs = options.jobs,
        .chunk = options.chunk,
        .nudgeMm = *byMm,
        .keepContent = options.keep };
}

/// A batch that goes on takes the day it began with.
Result<QDate> dayOf(const Invocation &invocation, const BatchWish &wish, const Office &office)
{
    const QDate begun = dayOfBatch(wish.folder);
    const Result<QDate> typed = invocation.asOf();
    return begun.isValid() && typed && !typed->isValid() ? begun : invocation.today(office);
}

QString timeText(double seconds)
{
    const qint64 whole = qRound64(seconds + 0.5);
    return QStringLiteral("%1:%2:%3")
        .arg(whole / 3600)
        .arg(whole / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(whole % 60, 2, 10, QLatin1Char('0'));
}

Result<int> estimate(
    Invocation &invocation, const DatabaseSpec &spec, const BatchWish &wish, const std::optional<SignedIn> &who)
{
    const Result<BatchEstimate> expected = estimateBatch(spec, wish, who);
    if (!expected)
        return tl::unexpected(expected.error());
    if (invocation.wantsJson())
        invocation.write(JsonObject()
                             .add(QLatin1String("cases"), expected->cases)
                             .add(QLatin1String("pages"), expected->pages)
                             .add(QLatin1String("seconds"), qRound64(expected->seconds + 0.5)));
    else
        invocation.writeLine(QStringLiteral("%1 case(s), about %2 page(s), about %3")
                                 .arg(expected->cases)
                                 .arg(expected->pages)
                                 .arg(timeText(expected->seconds))
                                 .toUtf8());
    return exitDone;
}

bool showProgress(const BatchProgress &progress)
{
    const qint64 through = progress.done + progress.included + progress.refused + progress.failed;
    QString text = QStringLiteral("%1 of %2 cases").arg(through).arg(progress.total);
    if (progress.pagesPerSecond > 0)
        text += QStringLiteral(", %1 pages/s, %2 left")
                    .arg(qRound64(progress.pagesPerSecond))
                    .arg(timeText(progress.secondsLeft));
    Invocation::progress(text);
    return !isInterrupted();
}

/// What a batch is reconciled by, on standard output; what went wrong beside it.
void tell(Invocation &invocation, const BatchProgress &progress)
{
    if (progress.included + progress.refused + progress.failed > 0)
        Invocation::note(QStringLiteral("%1 included in another notice, %2 refused, %3 failed: index.csv says why")
                             .arg(progress.included)
                             .arg(progress.refused)
                             .arg(progress.failed));
    if (invocation.wantsJson())
        invocation.write(JsonObject()
                             .add(QLatin1String("first"), progress.first.text())
                             .add(QLatin1String("last"), progress.last.text())
                             .add(QLatin1String("count"), progress.done)
                             .add(QLatin1String("pages"), progress.pagesInAll)
                             .add(QLatin1String("amount"), progress.sum)
                             .add(QLatin1String("included"), progress.included)
                             .add(QLatin1String("refused"), progress.refused)
                             .add(QLatin1String("failed"), progress.failed));
    else
        invocation.writeLine(QStringLiteral("first %1, last %2, count %3, pages %4, amount %5")
                                 .arg(progress.first.isEmpty() ? QStringLiteral("-") : progress.first.text(),
                                     progress.last.isEmpty() ? QStringLiteral("-") : progress.last.text())
                                 .arg(progress.done)
                                 .arg(progress.pagesInAll)
                                 .arg(plainText(progress.sum))
                                 .toUtf8());
}

Result<int> batch(Invocation &invocation, const BatchOptions &options)
{
    Result<BatchWish> wish = typedWish(invocation, options);
    if (!wish)
        return tl::unexpected(wish.error());
    const Result<Connection *> connection = invocation.open(deeds::batch);
    if (!connection)
        return tl::unexpected(connection.error());
    const Result<Office> office = readOffice(**connection);
    if (!office)
        return tl::unexpected(office.error());
    const Result<QDate> day = dayOf(invocation, *wish, *office);
    if (!day)
        return tl::unexpected(day.error());
    wish->paper.asOf = *day;
    if (const Result<> sound = checkPeriod(wish->paper); !sound)
        return tl::unexpected(sound.error());
    letterheadFor(*office, wish->paper.kind);
    if (options.estimate)
        return estimate(invocation, (*connection)->spec(), *wish, (*connection)->signedIn());
    std::optional<DatabaseSpec> replica;
    if (options.replica) {
        const Result<DatabaseSpec> named = replicaOf((*connection)->spec(), textOf(*options.replica));
        if (!named)
            return tl::unexpected(named.error());
        replica = *named;
    }
    noteInterrupts();
    const Result<BatchProgress> through
        = runBatchOn(**connection, *wish, showProgress, (*connection)->signedIn(), replica);
    Invocation::progress(QString());
    if (!through)
        return tl::unexpected(through.error());
    if (!through->complete) {
        Invocation::note(QStringLiteral("stopped: %1 paper(s) are whole, and index.csv names them; the same command "
                                        "goes on")
                             .arg(through->done));
        return exitInterrupted;
    }
    if (through->readsPrimary)
        Invocation::note(QStringLiteral("some cases were read from the office's own server: %1 was away, or behind")
                             .arg(textOf(*options.replica)));
    tell(invocation, *through);
    if (through->failed > 0)
        return exitFailed;
    return through->refused > 0 ? exitRefused : exitDone;
}

} // namespace

void addBatchVerb(CLI::App &line, Task &task)
{
    auto *verb = line.add_subcommand("batch", "Many papers, with an index; goes on where it stopped");
    const auto options = std::make_shared<BatchOptions>();
    addPaperOptions(*verb, options->paper, paperNames().toStdString());
    verb->add_option("--cases", options->cases, "A file with one case identifier a line");
    verb->add_flag("--all", options->all, "All cases; of monthly notices those with rights assigned");
    verb->add_option("--office", options->office, "With --all: the cases of this office");
    verb->add_option("--last-payment-from", options->lastPaymentFrom, "With --all: last paid on this day or later");
    verb->add_option("--last-payment-to", options->lastPaymentTo, "With --all: last paid on this day or earlier");
    verb->add_option("--output", options->folder, "The folder for the papers, index.csv and totals.csv")->required();
    verb->add_option("--jobs", options->jobs, "Papers made side by side (else one a processor)")
        ->check(CLI::Range(0, 256));
    verb->add_option("--chunk", options->chunk, "One file for every so many cases (else a file a paper)")
        ->check(CLI::Range(0, 100000));
    verb->add_option("--replica", options->replica,
        "A server that follows a shared office's, HOST or HOST:PORT: cases are read there");
    verb->add_flag("--estimate", options->estimate, "Say how many pages and how long, and write nothing");
    verb->add_flag("--keep", options->keep, "Keep every paper byte for byte, not its facts alone");
    verb->callback([&task, options] {
        task = { .run = [options](Invocation &invocation) { return batch(invocation, *options); }, .draws = true };
    });
}

} // namespace caseledger
