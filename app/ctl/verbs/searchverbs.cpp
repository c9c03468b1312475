// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/texttable.h"
#include "app/ctl/verbs/showcase.h"
#include "app/ctl/verbs/verbs.h"
#include "app/tasks/exitcode.h"
#include "models/store/casequeries.h"
#include "models/text/phrasebook.h"

#include <CLI/CLI.hpp>

namespace caseledger {

namespace {

struct FindOptions
{
    std::string text;
    int limit = 50;
};

struct ShowOptions
{
    std::string caseId;
    std::string reveal;
    std::string reason;
};

Result<int> find(Invocation &invocation, const FindOptions &options)
{
    const Result<Connection *> connection = invocation.open(Right::OpenCases, TrailAction::Search);
    if (!connection)
        return tl::unexpected(connection.error());
    const Result<QList<CaseHit>> hits = findCases(**connection, textOf(options.text), options.limit);
    if (!hits)
        return tl::unexpected(hits.error());
    using Align = TextTable::Align;
    TextTable table({ { QStringLiteral("Case"), Align::Left }, { QStringLiteral("Custodial parent"), Align::Left },
        { QStringLiteral("Noncustodial parent"), Align::Left }, { QStringLiteral("County"), Align::Left },
        { QStringLiteral("Status"), Align::Left }, { QStringLiteral("Matched"), Align::Left } });
    for (const CaseHit &hit : *hits) {
        if (invocation.wantsJson()) {
            invocation.write(JsonObject()
                                 .add(QLatin1String("case"), hit.caseId.text())
                                 .add(QLatin1String("custodial"), hit.custodial)
                                 .add(QLatin1String("noncustodial"), hit.noncustodial)
                                 .add(QLatin1String("county"), hit.countyFips)
                                 .add(QLatin1String("status"), code(hit.status))
                                 .add(QLatin1String("matched"), code(hit.matched)));
        } else {
            table.addRow({ hit.caseId.text(), hit.custodial, hit.noncustodial, hit.countyFips, code(hit.status),
                code(hit.matched) });
        }
    }
    if (!table.isEmpty())
        invocation.write(table.text());
    if (hits->isEmpty())
        Invocation::note(QStringLiteral("nothing found"));
    return exitDone;
}

Result<int> show(Invocation &invocation, const ShowOptions &options)
{
    const Result<OpenedCase> opened = openTypedCase(invocation, options.caseId,
        { .action = options.reveal.empty() ? TrailAction::View : TrailAction::Reveal,
            .reason = textOf(options.reveal.empty() ? options.reason : options.reveal),
            .contact = options.reveal.empty() ? ProtectedContact::TakenOut : ProtectedContact::Wanted });
    if (!opened)
        return tl::unexpected(opened.error());
    const Audience audience = options.reveal.empty() ? Audience::Staff : Audience::StaffWithReason;
    const CaseView view(*opened, audience);
    if (invocation.wantsJson())
        invocation.write(view.json());
    else
        invocation.write(view.text());
    return exitDone;
}

} // namespace

void addSearchVerbs(CLI::App &line, Task &task)
{
    auto *findVerb = line.add_subcommand("find", "Cases by identifier, name, phone, or last four of an SSN");
    const auto findOptions = std::make_shared<FindOptions>();
    findVerb->add_option("text", findOptions->text, "What to look for, in any script")->required();
    findVerb->add_option("--limit", findOptions->limit, "At most so many cases")
        ->check(CLI::Range(1, 1000000))
        ->capture_default_str();
    findVerb->callback([&task, findOptions] {
        task.run = [findOptions](Invocation &invocation) { return find(invocation, *findOptions); };
    });

    auto *showVerb = line.add_subcommand("show", "A case: its parents, obligations and balances");
    const auto showOptions = std::make_shared<ShowOptions>();
    showVerb->add_option("case", showOptions->caseId, "The case identifier")->required();
    showVerb->add_option("--reveal", showOptions->reveal, "Show protected contact values, for this reason");
    showVerb->add_option("--reason", showOptions->reason, "Why a case of another office is looked up");
    showVerb->callback([&task, showOptions] {
        task.run = [showOptions](Invocation &invocation) { return show(invocation, *showOptions); };
    });
}

} // namespace caseledger
