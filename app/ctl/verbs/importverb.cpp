// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/verbs/verbs.h"
#include "app/tasks/exitcode.h"
#include "app/tasks/importing.h"
#include "models/text/phrasebook.h"

#include <CLI/CLI.hpp>

namespace caseledger {

namespace {

using Key = QLatin1String;

struct ImportWish
{
    std::string path;
    bool dryRun = false;
    bool partial = false;
};

JsonObject jsonOf(const ImportReport &report)
{
    std::vector<JsonObject> errors;
    for (const Fault &fault : report.faults) {
        JsonObject error;
        error.add(Key("file"), fault.file);
        if (fault.record > 0)
            error.add(Key("record"), fault.record);
        else
            error.add(Key("record"), nullptr);
        errors.push_back(error.add(Key("column"), fault.column).add(Key("message"), fault.message));
    }
    return JsonObject()
        .add(Key("file"), report.file)
        .add(Key("kind"), report.kind)
        .add(Key("accepted"), report.accepted)
        .add(Key("updated"), report.updated)
        .add(Key("unchanged"), report.unchanged)
        .add(Key("refused"), report.refused)
        .add(Key("not_for_us"), report.notForUs)
        .add(Key("total"), report.total)
        .add(Key("errors"), errors)
        .add(Key("already_imported"), report.alreadyImported);
}

QByteArray textOf(const ImportReport &report)
{
    QString lines
        = QStringLiteral("%1: %2 new, %3 updated, %4 unchanged, %5 refused, %6 not for this office; payments of %7\n")
              .arg(report.file)
              .arg(report.accepted)
              .arg(report.updated)
              .arg(report.unchanged)
              .arg(report.refused)
              .arg(report.notForUs)
              .arg(Phrasebook().money(report.total));
    for (const Fault &fault : report.faults) {
        lines += fault.file;
        if (fault.record > 0)
            lines += QStringLiteral(", record %1").arg(fault.record);
        if (!fault.column.isEmpty())
            lines += QStringLiteral(", %1").arg(fault.column);
        lines += QStringLiteral(": %1\n").arg(fault.message);
    }
    return lines.toUtf8();
}

/// What came of it, in one line for people.
QString verdictOn(const ImportReport &report, const ImportWish &wish)
{
    if (report.alreadyImported)
        return QStringLiteral("all of this file was posted before; nothing was posted now");
    if (report.faultCount > 0 && !wish.partial)
        return QStringLiteral(
            "refused with %1 fault(s): nothing was posted; mend the file, or keep what is sound with --partial")
            .arg(report.faultCount);
    if (report.faultCount > 0 && report.accepted + report.updated == 0)
        return QStringLiteral("refused with %1 fault(s): nothing was posted; nothing that is new in it is sound")
            .arg(report.faultCount);
    if (wish.dryRun)
        return QStringLiteral("a dry run: nothing was posted");
    if (report.faultCount > 0)
        return QStringLiteral("%1 fault(s): what they touch was left out, the rest is posted").arg(report.faultCount);
    return {};
}

Result<int> import(Invocation &invocation, const ImportWish &wish)
{
    const Result<Connection *> connection = invocation.open(deeds::import);
    if (!connection)
        return tl::unexpected(connection.error());
    const Result<QDate> day = invocation.asOf();
    if (!day)
        return tl::unexpected(day.error());
    const ImportOptions options {
        .today = *day,
        .writing = wish.dryRun ? ImportOptions::Writing::DryRun : ImportOptions::Writing::Post,
        .faults = wish.partial ? ImportOptions::Faults::KeepSound : ImportOptions::Faults::RefuseAll,
        .progress = [](qint64 rows) { Invocation::progress(QStringLiteral("%1 rows").arg(rows)); },
    };
    const Result<ImportReport> report = importPath(**connection, fileOf(wish.path), options);
    Invocation::progress(QString());
    if (!report)
        return tl::unexpected(report.error());
    for (const QString &remark : report->remarks)
        Invocation::note(remark);
    if (invocation.wantsJson())
        invocation.write(jsonOf(*report));
    else
        invocation.write(textOf(*report));
    if (const QString verdict = verdictOn(*report, wish); !verdict.isEmpty())
        Invocation::note(verdict);
    return report->faultCount > 0 ? exitRefused : exitDone;
}

} // namespace

void addImportVerb(CLI::App &line, Task &task)
{
    auto *verb = line.add_subcommand("import", "A folder of CSV extracts, one CSV file, a NACHA file, or sealed PINs");
    const auto wish = std::make_shared<ImportWish>();
    verb->add_option("path", wish->path, "The file or folder")->required();
    verb->add_flag("--dry-run", wish->dryRun, "Say what would become of it, and post nothing");
    verb->add_flag("--partial", wish->partial, "Post what is sound, and name the rest");
    verb->callback([&task, wish] { task.run = [wish](Invocation &invocation) { return import(invocation, *wish); }; });
}

} // namespace caseledger
