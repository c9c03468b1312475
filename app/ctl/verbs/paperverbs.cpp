// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/verbs/paperoptions.h"
#include "app/ctl/verbs/verbs.h"
#include "app/tasks/exitcode.h"
#include "app/tasks/papers.h"
#include "models/documents/pagepainter.h"
#include "models/store/trail/trail.h"
#include "models/tables/caseexport.h"
#include "models/text/words.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace caseledger {

namespace {

constexpr std::string_view alignmentSheetName = "alignment-sheet";

struct PrintOptions
{
    PaperOptions paper;
    std::string caseId;
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

/// What a printed paper is told by on standard output.
void tell(Invocation &invocation, const QString &file, const IssuedPaper &issued, const Paper &paper)
{
    if (invocation.wantsJson()) {
        invocation.write(JsonObject()
                             .add(QLatin1String("file"), file)
                             .add(QLatin1String("pages"), issued.pages.size())
                             .add(QLatin1String("number"), issued.number.text())
                             .add(QLatin1String("kind"), code(paper.kind))
                             .add(QLatin1String("case"), paper.caseId.text())
                             .add(QLatin1String("for"), roleCode(paper.role))
                             .add(QLatin1String("language"), code(paper.language))
                             .add(QLatin1String("amount"), paper.amount));
        return;
    }
    const QString line = QStringLiteral("%1: %2 page(s), number %3");
    invocation.writeLine(line.arg(file).arg(issued.pages.size()).arg(issued.number.text()).toUtf8());
}

/// A sheet that shows how far a printer is off. It is no paper of a case: it has no number and is not kept.
Result<int> printAlignmentSheet(Invocation &invocation, const PrintOptions &options)
{
    PaperOptions couponOptions = options.paper;
    couponOptions.kind = code(PaperKind::Coupon).data();
    const Result<PaperWish> wish = wishOf(couponOptions);
    if (!wish)
        return tl::unexpected(wish.error());
    const Result<QPointF> byMm = nudgeOf(options.paper);
    if (!byMm)
        return tl::unexpected(byMm.error());
    const Result<QString> output = invocation.output(options.output);
    if (!output)
        return tl::unexpected(output.error());
    const Result<Connection *> connection = invocation.open(deeds::alignmentSheet);
    if (!connection)
        return tl::unexpected(connection.error());
    const TrailRow row { .action = deeds::alignmentSheet.action, .detail = textOf(std::string(alignmentSheetName)) };
    if (const Result<> noted = record(**connection, row); !noted)
        return tl::unexpected(noted.error());
    const Result<Office> office = readOffice(**connection);
    if (!office)
        return tl::unexpected(office.error());
    const Phrasebook book(wish->language.value_or(Language::English));
    std::vector<Page> pages { alignmentSheet(letterheadOf(*office), book) };
    nudge(pages, *byMm);
    const Result<QByteArray> pdf = pdfOf(pages, QStringLiteral("Alignment sheet"));
    if (!pdf)
        return tl::unexpected(pdf.error());
    if (const Result<> written = replaceFile(*output, *pdf); !written)
        return tl::unexpected(written.error());
    invocation.writeLine(QStringLiteral("%1: 1 page(s)").arg(*output).toUtf8());
    return exitDone;
}

/// The paper that was asked for, or why it is not made.
Result<MadePaper> makeOne(
    Connection &connection, Invocation &invocation, const CaseId &id, PaperWish wish, const PaperOptions &options)
{
    const Result<Office> office = readOffice(connection);
    if (!office)
        return tl::unexpected(office.error());
    wish.asOf = *invocation.today(*office);
    if (const Result<> sound = checkPeriod(wish); !sound)
        return tl::unexpected(sound.error());
    const Result<QString> reason = reasonOf(options.reason);
    if (!reason)
        return tl::unexpected(reason.error());
    const Result<PaperSource> source = readPaperSource(connection, id, wish.kind, *reason);
    if (!source)
        return tl::unexpected(invocation.answerTo(source.error(), deeds::print.right));
    return makePaperWithReason(
        *source, letterheadFor(*office, wish.kind), wish, textOf(options.overrideReason).simplified());
}

/// What can be told of a place before it is written to, so that no number is given to a paper in vain.
Result<> checkPlace(const QString &output)
{
    const QFileInfo file(output);
    const QFileInfo folder(file.absolutePath());
    const bool canHold = folder.isDir() && folder.isWritable() && (!file.exists() || file.isFile());
    if (!canHold)
        return failure(Error::Kind::Failed,
            QStringLiteral("%1 cannot be written: choose a file in a folder that is there and may be written to")
                .arg(output));
    return {};
}

Result<int> print(Invocation &invocation, const PrintOptions &options)
{
    if (options.paper.kind == alignmentSheetName)
        return printAlignmentSheet(invocation, options);
    const Result<PaperWish> wish = wishOf(options.paper);
    if (!wish)
        return tl::unexpected(wish.error());
    const Result<QPointF> byMm = nudgeOf(options.paper);
    if (!byMm)
        return tl::unexpected(byMm.error());
    if (options.caseId.empty())
        return failure(Error::Kind::Usage, QStringLiteral("--case is missing: name the case the paper is for"));
    const Result<CaseId> id = caseIdOf(options.caseId);
    if (!id)
        return tl::unexpected(id.error());
    const Result<QString> output = invocation.output(options.output);
    if (!output)
        return tl::unexpected(output.error());
    const Result<Connection *> connection = invocation.openSignedIn();
    if (!connection)
        return tl::unexpected(connection.error());
    Result<MadePaper> made = makeOne(**connection, invocation, *id, *wish, options.paper);
    if (!made)
        return tl::unexpected(made.error());
    if (made->answer.refusal)
        return failure(Error::Kind::Refused, reason(*made->answer.refusal, Phrasebook()));
    if (const Result<> place = checkPlace(*output); !place)
        return tl::unexpected(place.error());
    nudge(made->answer.paper.pages, *byMm);
    const Result<IssuedPaper> issued = issuePaper(**connection, made->answer.paper, made->overrideReason);
    if (!issued)
        return tl::unexpected(issued.error());
    if (const Result<> written = replaceFile(*output, issued->pdf); !written)
        return failure(written.error().kind,
            QStringLiteral("%1; the paper is kept: paper save %2 brings it out")
                .arg(written.error().message, issued->number.text()));
    tell(invocation, *output, *issued, made->answer.paper);
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
    const Result<OpenedCase> opened = openTypedCase(invocation, options.caseId, options.reason,
        { .action = deeds::exportTable.action,
            .right = deeds::exportTable.right,
            .contact = ProtectedContact::TakenOut,
            .detail = textOf(options.table + ' ' + options.format) });
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
    addPaperOptions(
        *printVerb, printing->paper, paperNames().toStdString() + "; or alignment-sheet, which needs no case");
    printVerb->add_option("--case", printing->caseId, "The case identifier");
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
    exportVerb->add_option("--reason", exporting->reason, "Why the case is exported");
    exportVerb->callback([&task, exporting] {
        task.run = [exporting](Invocation &invocation) { return exportOne(invocation, *exporting); };
    });
}

} // namespace caseledger
