// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/verbs/verbs.h"
#include "app/tasks/exitcode.h"
#include "app/tasks/papers.h"
#include "models/tables/caseexport.h"

#include <CLI/CLI.hpp>

namespace caseledger {

namespace {

struct PrintOptions
{
    std::string kind;
    std::string caseId;
    std::string reader;
    std::string from;
    std::string to;
    std::string language;
    std::string overrideReason;
    std::string reason;
    std::string output;
};

struct ExportOptions
{
    std::string caseId;
    std::string table;
    std::string format;
    std::string output;
    std::string reason;
};

/// The period that was asked for, what was left open filled as usual: from 1 January of the year before its last day,
/// to today.
Result<DateRange> periodOf(const PrintOptions &options, QDate today)
{
    const Result<QDate> from = dayOf(options.from, "--from");
    if (!from)
        return tl::unexpected(from.error());
    const Result<QDate> to = dayOf(options.to, "--to");
    if (!to)
        return tl::unexpected(to.error());
    DateRange period = defaultStatementPeriod(to->isValid() ? *to : today);
    if (from->isValid())
        period.first = *from;
    if (period.last < period.first)
        return failure(Error::Kind::Usage,
            QStringLiteral("the period ends before it begins: give --to a day that is not before --from"));
    return period;
}

Result<Language> languageOf(const std::string &typed, const Party &recipient)
{
    const QString wanted = typed.empty() ? recipient.language : textOf(typed);
    const Language language = languageFromCode(wanted);
    if (!typed.empty() && code(language) != wanted)
        return failure(Error::Kind::Usage, QStringLiteral("--language takes en, ar, it, bn or ko"));
    if (language != Language::English)
        Invocation::note(
            QStringLiteral("printed in English: the words of this paper in the reader's language are not there yet"));
    return Language::English;
}

Result<int> print(Invocation &invocation, const PrintOptions &options)
{
    const std::optional<StatementKind> kind = statementKindFromCode(textOf(options.kind));
    if (!kind)
        return failure(Error::Kind::Usage,
            QStringLiteral(
                "there is no such paper: this version prints payment-history, obligation-summary and statement"));
    if (const Result<DateRange> tried = periodOf(options, QDate(7999, 12, 31)); !tried)
        return tl::unexpected(tried.error());
    const Result<QString> output = invocation.output(options.output);
    if (!output)
        return tl::unexpected(output.error());
    const Result<OpenedCase> opened = openTypedCase(invocation, options.caseId);
    if (!opened)
        return tl::unexpected(opened.error());
    const Result<DateRange> period = periodOf(options, opened->today);
    if (!period)
        return tl::unexpected(period.error());
    const Role role = options.reader == "noncustodial" ? Role::Noncustodial : Role::Custodial;
    const Result<Language> language = languageOf(options.language, partyOf(*opened->file, role));
    if (!language)
        return tl::unexpected(language.error());
    const std::vector<Page> pages = statementPaper(*opened->file, opened->office,
        { .kind = *kind, .role = role, .period = *period, .printedOn = opened->today, .language = *language });
    const Result<int> written = writePdf(pages, statementTitle(*kind), *output);
    if (!written)
        return tl::unexpected(written.error());
    invocation.writeLine(QStringLiteral("%1: %2 page(s)").arg(*output).arg(*written).toUtf8());
    return exitDone;
}

Result<int> exportOne(Invocation &invocation, const ExportOptions &options)
{
    const std::optional<ExportTable> table = exportTableFromName(textOf(options.table));
    if (!table)
        return failure(Error::Kind::Usage,
            QStringLiteral("there is no such table: name payments, disbursements, charges, balances or parties"));
    const Result<QString> output = invocation.output(options.output);
    if (!output)
        return tl::unexpected(output.error());
    const Result<OpenedCase> opened = openTypedCase(invocation, options.caseId);
    if (!opened)
        return tl::unexpected(opened.error());
    const ExportFormat format = options.format == "xlsx" ? ExportFormat::Xlsx : ExportFormat::Csv;
    const CellTable cells = exportCells(*opened->file, *table, opened->today, opened->office.policy);
    const Result<QByteArray> bytes = exportBytes(cells, format);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return replaceFile(*output, *bytes).map([] { return exitDone; });
}

} // namespace

void addPaperVerbs(CLI::App &line, Task &task)
{
    auto *printVerb = line.add_subcommand("print", "A paper as a PDF file");
    const auto printing = std::make_shared<PrintOptions>();
    printVerb->add_option("kind", printing->kind, "payment-history, obligation-summary or statement")->required();
    printVerb->add_option("--case", printing->caseId, "The case identifier")->required();
    printVerb->add_option("--for", printing->reader, "Who it goes to (else the custodial parent)")
        ->check(CLI::IsMember({ "custodial", "noncustodial" }));
    printVerb->add_option("--from", printing->from, "The first day (else 1 January of last year)");
    printVerb->add_option("--to", printing->to, "The last day (else today)");
    printVerb->add_option("--language", printing->language, "en, ar, it, bn or ko (else the recipient's)");
    printVerb->add_option("--override", printing->overrideReason, "Print what the rules hold back, for this reason");
    printVerb->add_option("--reason", printing->reason, "Why a case of another office is looked up");
    printVerb->add_option("--output", printing->output, "The file to write")->required();
    printVerb->callback([&task, printing] {
        task = { .run = [printing](Invocation &invocation) { return print(invocation, *printing); }, .draws = true };
    });

    auto *exportVerb = line.add_subcommand("export", "One table of a case, complete, as a file");
    const auto exporting = std::make_shared<ExportOptions>();
    exportVerb->add_option("case", exporting->caseId, "The case identifier")->required();
    exportVerb->add_option("table", exporting->table, "payments, disbursements, charges, balances or parties")
        ->required();
    exportVerb->add_option("--format", exporting->format, "csv or xlsx")
        ->required()
        ->check(CLI::IsMember({ "csv", "xlsx" }));
    exportVerb->add_option("--output", exporting->output, "The file to write")->required();
    exportVerb->add_option("--reason", exporting->reason, "Why a case of another office is looked up");
    exportVerb->callback([&task, exporting] {
        task.run = [exporting](Invocation &invocation) { return exportOne(invocation, *exporting); };
    });
}

} // namespace caseledger
