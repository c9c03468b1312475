// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/texttable.h"
#include "app/ctl/verbs/verbs.h"
#include "app/tasks/exitcode.h"
#include "models/domain/ledger.h"
#include "models/text/words.h"

#include <CLI/CLI.hpp>

namespace caseledger {

namespace {

using Key = QLatin1String;
using Align = TextTable::Align;

struct LedgerOptions
{
    std::string caseId;
    std::string from;
    std::string to;
    std::string reason;
};

struct ExplainOptions
{
    std::string caseId;
    std::string balance;
    std::string reason;
};

Result<DateRange> rangeOf(const LedgerOptions &options)
{
    const Result<DateRange> days = daysOf(options.from, options.to);
    if (days && days->first.isValid() && days->last.isValid() && days->last < days->first)
        return failure(Error::Kind::Usage, QStringLiteral("--to is a day before --from"));
    return days;
}

JsonObject jsonOf(const LedgerLine &line, const CaseRecords &records, const Phrasebook &book)
{
    JsonObject json;
    json.add(Key("on"), line.on)
        .add(Key("kind"), code(line.kind))
        .add(Key("ref"), line.ref)
        .add(Key("text"), lineText(line, records, book))
        .add(Key("amount"), line.amount);
    for (const auto &[key, part] : { std::pair { "current", &PaymentSplit::current },
             { "arrears", &PaymentSplit::arrears }, { "held", &PaymentSplit::held } })
        json.add(Key(key), line.split ? std::optional((*line.split).*part) : std::nullopt);
    return json.add(Key("status"), line.status).add(Key("balance"), line.balance);
}

QStringList cellsOf(const LedgerLine &line, const CaseRecords &records, const Phrasebook &book)
{
    const auto money = [&book](const std::optional<Money> &amount) { return amount ? book.money(*amount) : QString(); };
    const auto part
        = [&](Money PaymentSplit::*which) { return line.split ? book.money((*line.split).*which) : QString(); };
    return { book.date(line.on), lineText(line, records, book), line.ref, money(line.amount),
        part(&PaymentSplit::current), part(&PaymentSplit::arrears), part(&PaymentSplit::held), line.status,
        money(line.balance) };
}

Result<int> ledger(Invocation &invocation, const LedgerOptions &options)
{
    Result<DateRange> range = rangeOf(options);
    if (!range)
        return tl::unexpected(range.error());
    const Result<OpenedCase> opened = openTypedCase(invocation, options.caseId, options.reason,
        { .action = deeds::look.action,
            .right = deeds::look.right,
            .contact = ProtectedContact::TakenOut,
            .detail = QStringLiteral("ledger") });
    if (!opened)
        return tl::unexpected(opened.error());
    if (!range->last.isValid())
        range->last = std::max(opened->today, range->first.isValid() ? range->first : opened->today);
    const CaseRecords &records = opened->file->records;
    const CaseAccount account = accountAsOf(records, range->last, opened->office.policy);
    const Phrasebook book;
    TextTable table({ { QStringLiteral("Date") }, { QStringLiteral("What") }, { QStringLiteral("Reference") },
        { QStringLiteral("Amount"), Align::Right }, { QStringLiteral("Current"), Align::Right },
        { QStringLiteral("Arrears"), Align::Right }, { QStringLiteral("Held"), Align::Right },
        { QStringLiteral("Status") }, { QStringLiteral("Total owed"), Align::Right } });
    for (const LedgerLine &line : ledgerLines(records, account, *range)) {
        if (invocation.wantsJson())
            invocation.write(jsonOf(line, records, book));
        else
            table.addRow(cellsOf(line, records, book));
    }
    if (!table.isEmpty())
        invocation.write(table.text());
    return exitDone;
}

struct LineSource
{
    QLatin1String kind;
    QString ref;
};

/// Which row a line of a balance comes from, in the words of the ledger.
LineSource sourceOf(const BalanceLine &line, const CaseRecords &records)
{
    switch (line.kind) {
    case BalanceLine::Kind::Opening:
        return { code(LedgerLine::Kind::Opening), {} };
    case BalanceLine::Kind::Charge:
        return { code(LedgerLine::Kind::Charge), records.obligations[line.source].ref.text };
    case BalanceLine::Kind::Adjustment:
        return { code(LedgerLine::Kind::Adjustment), records.adjustments[line.source].ref.text };
    case BalanceLine::Kind::Payment:
        return { code(LedgerLine::Kind::Payment),
            line.source < 0 ? QString() : records.payments[line.source].ref.text };
    case BalanceLine::Kind::Nothing:
        return { Key("nothing"), {} };
    }
    return {};
}

Result<int> explainBalance(Invocation &invocation, const ExplainOptions &options)
{
    const std::optional<BalanceKind> kind = balanceKindFromKey(textOf(options.balance));
    if (!kind)
        return failure(Error::Kind::Usage,
            QStringLiteral("there is no such balance: name due_this_month, arrears_family, arrears_government, held or "
                           "total_owed"));
    const Result<OpenedCase> opened = openTypedCase(invocation, options.caseId, options.reason,
        { .action = deeds::look.action,
            .right = deeds::look.right,
            .contact = ProtectedContact::TakenOut,
            .detail = QStringLiteral("explain") });
    if (!opened)
        return tl::unexpected(opened.error());
    const CaseRecords &records = opened->file->records;
    const CaseAccount account = accountAsOf(records, opened->today, opened->office.policy);
    const Phrasebook book;
    TextTable table({ { QStringLiteral("Date") }, { QStringLiteral("What") }, { QStringLiteral("Reference") },
        { QStringLiteral("Amount"), Align::Right }, { QStringLiteral("Sum"), Align::Right } });
    for (const BalanceLine &line : explain(records, account, *kind)) {
        const LineSource source = sourceOf(line, records);
        if (invocation.wantsJson())
            invocation.write(JsonObject()
                                 .add(Key("on"), line.on)
                                 .add(Key("kind"), source.kind)
                                 .add(Key("ref"), source.ref)
                                 .add(Key("text"), lineText(line, records, book))
                                 .add(Key("amount"), line.amount)
                                 .add(Key("running"), line.running));
        else
            table.addRow({ book.date(line.on), lineText(line, records, book), source.ref, book.money(line.amount),
                book.money(line.running) });
    }
    if (!table.isEmpty())
        invocation.write(table.text());
    return exitDone;
}

} // namespace

void addLedgerVerbs(CLI::App &line, Task &task)
{
    auto *ledgerVerb = line.add_subcommand("ledger", "Charges, payments, disbursements and adjustments by day");
    const auto ledgerOptions = std::make_shared<LedgerOptions>();
    ledgerVerb->add_option("case", ledgerOptions->caseId, "The case identifier")->required();
    ledgerVerb->add_option("--from", ledgerOptions->from, "The first day");
    ledgerVerb->add_option("--to", ledgerOptions->to, "The last day (else today)");
    ledgerVerb->add_option("--reason", ledgerOptions->reason, "Why a case of another office is looked up");
    ledgerVerb->callback([&task, ledgerOptions] {
        task.run = [ledgerOptions](Invocation &invocation) { return ledger(invocation, *ledgerOptions); };
    });

    auto *explainVerb = line.add_subcommand("explain", "The lines that make one balance");
    const auto explainOptions = std::make_shared<ExplainOptions>();
    explainVerb->add_option("case", explainOptions->caseId, "The case identifier")->required();
    explainVerb
        ->add_option("balance", explainOptions->balance,
            "due_this_month, arrears_family, arrears_government, held or total_owed")
        ->required();
    explainVerb->add_option("--reason", explainOptions->reason, "Why a case of another office is looked up");
    explainVerb->callback([&task, explainOptions] {
        task.run = [explainOptions](Invocation &invocation) { return explainBalance(invocation, *explainOptions); };
    });
}

} // namespace caseledger
