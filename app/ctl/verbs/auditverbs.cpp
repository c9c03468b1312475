// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/texttable.h"
#include "app/ctl/verbs/verbs.h"
#include "app/tasks/exitcode.h"
#include "models/store/trail/checkpoint.h"
#include "models/store/trail/trailreading.h"
#include "models/store/trail/verifytrail.h"
#include "models/text/trailwords.h"

#include <CLI/CLI.hpp>

namespace caseledger {

namespace {

using L = QLatin1String;

struct AuditOptions
{
    std::string caseId;
    std::string from;
    std::string to;
    std::string user;
    int limit = 0; ///< 0: all
    std::string checkpoint;
};

QString momentText(const QDateTime &moment) { return moment.toUTC().toString(Qt::ISODateWithMs); }

JsonObject objectOf(const TrailEntry &entry)
{
    QStringList cases;
    for (const CaseId &id : entry.row.cases)
        cases.append(id.text());
    return JsonObject()
        .add(L("at"), momentText(entry.row.at))
        .add(L("user"), entry.user)
        .add(L("workstation"), entry.workstation)
        .add(L("case"), entry.row.caseId.text())
        .add(L("action"), code(entry.row.action))
        .add(L("outcome"), code(entry.row.outcome))
        .add(L("reason"), entry.row.reason)
        .add(L("detail"), entry.row.detail)
        .add(L("role"), entry.role)
        .add(L("session"), entry.row.session)
        .add(L("row"), entry.row.number)
        .add(L("cases"), cases.join(u' '));
}

QStringList cellsOf(const TrailEntry &entry, const Phrasebook &book)
{
    const TrailRow &row = entry.row;
    const QString about = row.cases.isEmpty() ? row.caseId.text() : QStringLiteral("%1 cases").arg(row.cases.size());
    return { momentText(row.at), entry.user, entry.workstation, about, word(row.action, book), word(row.outcome, book),
        row.reason, row.detail };
}

Result<TrailFilter> filterOf(const AuditOptions &options)
{
    TrailFilter filter;
    if (!options.caseId.empty()) {
        const Result<CaseId> id = caseIdOf(options.caseId);
        if (!id)
            return tl::unexpected(id.error());
        filter.caseId = *id;
    }
    const Result<DateRange> days = daysOf(options.from, options.to);
    if (!days)
        return tl::unexpected(days.error());
    filter.from = days->first;
    filter.to = days->last;
    filter.user = textOf(options.user);
    return filter;
}

Result<int> list(Invocation &invocation, const AuditOptions &options)
{
    const Result<TrailFilter> filter = filterOf(options);
    if (!filter)
        return tl::unexpected(filter.error());
    const Result<Connection *> connection = invocation.openSignedIn();
    if (!connection)
        return tl::unexpected(connection.error());
    const Phrasebook book;
    TextTable table({ { QStringLiteral("At") }, { QStringLiteral("User") }, { QStringLiteral("Workstation") },
        { QStringLiteral("Case") }, { QStringLiteral("What") }, { QStringLiteral("Outcome") },
        { QStringLiteral("Reason") }, { QStringLiteral("Detail") } });
    const std::optional<int> limit = options.limit > 0 ? std::optional(options.limit) : std::nullopt;
    const Result<> read = eachOfTrail(**connection, *filter, limit, [&](const TrailEntry &entry) {
        if (invocation.wantsJson())
            invocation.write(objectOf(entry));
        else
            table.addRow(cellsOf(entry, book));
    });
    if (!read)
        return tl::unexpected(read.error());
    if (!table.isEmpty())
        invocation.write(table.text());
    return exitDone;
}

Result<int> checkpoint(Invocation &invocation, const AuditOptions &)
{
    const Result<Connection *> connection = invocation.openSignedIn();
    if (!connection)
        return tl::unexpected(connection.error());
    const auto made
        = makeCheckpoint(**connection, [&invocation](const QByteArray &line) { invocation.writeLine(line); });
    return made.map([](const CheckpointHead &) { return exitDone; });
}

/// "session 12, row 7: is missing"
QString faultText(const TrailFault &fault)
{
    if (fault.session == 0)
        return fault.fault;
    const QString session = QStringLiteral("session %1").arg(fault.session);
    return (fault.row > 0 ? session + QStringLiteral(", row %1").arg(fault.row) : session) + QStringLiteral(": ")
        + fault.fault;
}

JsonObject objectOf(const TrailFault &fault)
{
    JsonObject object;
    if (fault.session != 0)
        object.add(L("session"), fault.session);
    else
        object.add(L("session"), nullptr);
    if (fault.session != 0)
        object.add(L("row"), fault.row);
    else
        object.add(L("row"), nullptr);
    return object.add(L("fault"), fault.fault);
}

/// What was not looked at, because nobody can by the file alone.
void sayWhatIsOpen(const CheckpointFile *checkpoint)
{
    const QString limits = QStringLiteral("by the chains alone nobody can tell whether the trail's last rows were cut "
                                          "off, or a chain was written anew");
    Invocation::note(checkpoint == nullptr
            ? limits + QStringLiteral(": compare with a checkpoint")
            : QStringLiteral("compared up to the checkpoint's %1 rows; behind it ").arg(checkpoint->head().rows)
                + limits);
}

Result<int> verify(Invocation &invocation, const AuditOptions &options)
{
    std::optional<CheckpointFile> file;
    if (!options.checkpoint.empty()) {
        Result<CheckpointFile> opened = CheckpointFile::open(fileOf(options.checkpoint));
        if (!opened)
            return tl::unexpected(opened.error());
        file = std::move(*opened);
    }
    const Result<Connection *> connection = invocation.openSignedIn();
    if (!connection)
        return tl::unexpected(connection.error());
    const Result<TrailCount> count
        = verifyTrail(**connection, file ? &*file : nullptr, [&invocation](const TrailFault &fault) {
              if (invocation.wantsJson())
                  invocation.write(objectOf(fault));
              else
                  invocation.writeLine(faultText(fault).toUtf8());
          });
    if (!count)
        return tl::unexpected(count.error());
    sayWhatIsOpen(file ? &*file : nullptr);
    if (count->faults == 0 && !invocation.wantsJson())
        invocation.writeLine(
            QStringLiteral("The trail is whole: %1 sessions, %2 rows.").arg(count->sessions).arg(count->rows).toUtf8());
    return count->faults == 0 ? exitDone : exitFailed;
}

} // namespace

void addAuditVerbs(CLI::App &line, Task &task)
{
    auto *verb = line.add_subcommand("audit", "The trail: who did what, when; and whether it is whole");
    verb->require_subcommand(0, 1);
    const auto options = std::make_shared<AuditOptions>();
    const auto runs = [&task, options](Result<int> (*run)(Invocation &, const AuditOptions &)) {
        return [&task, options, run] {
            task.run = [options, run](Invocation &invocation) { return run(invocation, *options); };
        };
    };
    verb->add_option("--case", options->caseId, "What was done about this case");
    verb->add_option("--from", options->from, "From this day on (in New York), as in 2026-03-31");
    verb->add_option("--to", options->to, "Up to this day");
    verb->add_option("--by", options->user, "What this user did");
    verb->add_option("--limit", options->limit, "At most so many rows, the newest")->check(CLI::PositiveNumber);
    verb->callback([verb, run = runs(list)] {
        if (verb->get_subcommands().empty())
            run();
    });

    auto *checkpointAction = verb->add_subcommand("checkpoint", "What the trail is now, to be kept elsewhere");
    checkpointAction->callback(runs(checkpoint));

    auto *verifyAction = verb->add_subcommand("verify", "Whether the trail is what it was");
    verifyAction->add_option("--checkpoint", options->checkpoint, "A file made by `audit checkpoint`");
    verifyAction->callback(runs(verify));
}

} // namespace caseledger
