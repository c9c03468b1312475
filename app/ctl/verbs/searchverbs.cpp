// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/texttable.h"
#include "app/ctl/verbs/showcase.h"
#include "app/ctl/verbs/verbs.h"
#include "app/tasks/exitcode.h"
#include "models/store/casequeries.h"
#include "models/store/trail/trail.h"
#include "models/text/phrasebook.h"

#include <CLI/CLI.hpp>

#include <algorithm>

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
    bool wantsReveal = false;
};

/// What the trail says of a search: by what and how many were found, never what was typed.
QString searchDetail(const QList<CaseHit> &hits)
{
    QStringList parts;
    for (const Matched matched : { Matched::Case, Matched::Name, Matched::Phone, Matched::SsnLast4 }) {
        const auto found = std::ranges::count(hits, matched, &CaseHit::matched);
        if (found > 0)
            parts.append(QStringLiteral("%1: %2 found").arg(code(matched)).arg(found));
    }
    return parts.isEmpty() ? QStringLiteral("nothing found") : parts.join(QLatin1String(", "));
}

Result<int> find(Invocation &invocation, const FindOptions &options)
{
    const Result<Connection *> connection = invocation.open(deeds::find);
    if (!connection)
        return tl::unexpected(connection.error());
    const Result<QList<CaseHit>> hits = findCases(**connection, textOf(options.text), options.limit);
    if (!hits)
        return tl::unexpected(hits.error());
    const TrailRow row { .action = deeds::find.action, .detail = searchDetail(*hits) };
    if (const Result<> noted = record(**connection, row); !noted)
        return tl::unexpected(noted.error());
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

/// The reason of --reveal, that of --reason, or both.
std::string statedReason(const ShowOptions &options)
{
    const bool both = !options.reveal.empty() && !options.reason.empty() && options.reveal != options.reason;
    return both ? options.reason + "; " + options.reveal
                : options.reveal + (options.reveal.empty() ? options.reason : "");
}

Result<int> show(Invocation &invocation, const ShowOptions &options)
{
    const Deed &deed = options.wantsReveal ? deeds::reveal : deeds::look;
    const Result<OpenedCase> opened = openTypedCase(invocation, options.caseId, statedReason(options),
        { .action = deed.action,
            .right = deed.right,
            .contact = options.wantsReveal ? ProtectedContact::Wanted : ProtectedContact::TakenOut,
            .detail = QStringLiteral("show") });
    if (!opened)
        return tl::unexpected(opened.error());
    const Audience audience = options.wantsReveal ? Audience::StaffWithReason : Audience::Staff;
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
    const CLI::Option *reveal
        = showVerb->add_option("--reveal", showOptions->reveal, "Show protected contact values, for this reason");
    showVerb->add_option("--reason", showOptions->reason, "Why a case of another office is looked up");
    showVerb->callback([&task, showOptions, reveal] {
        showOptions->wantsReveal = reveal->count() > 0;
        task.run = [showOptions](Invocation &invocation) { return show(invocation, *showOptions); };
    });
}

} // namespace caseledger
