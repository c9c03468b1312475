// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/texttable.h"
#include "app/ctl/verbs/verbs.h"
#include "app/tasks/exitcode.h"
#include "models/documents/notices/noticewording.h"
#include "models/documents/paperstamp.h"
#include "models/store/papers/keptpapers.h"
#include "models/tables/caseexport.h"

#include <CLI/CLI.hpp>

namespace caseledger {

namespace {

using L = QLatin1String;

constexpr qsizetype digestSigns = 64;

struct KeptOptions
{
    std::string notice;
    std::string language;
    std::vector<std::string> words; ///< a number, or the text of a stamp, in one word or in several
    std::string caseId;
    std::string output;
    std::string reason; ///< why a paper of another office's case, or of a protected person, is looked at
};

L readerOf(const KeptPaper &paper) { return paper.role == Role::Custodial ? L("custodial") : L("noncustodial"); }

/// What is wrong with a paper that is kept, or with the one in hand; empty where nothing is.
struct PaperFault
{
    L code;
    QString words;
};

PaperFault faultOf(const KeptPaper &kept, const PaperStamp &inHand)
{
    if (!kept.isContentSound())
        return { L("content"),
            QStringLiteral("what is kept of this paper no longer has the hash it was kept with: compare a backup") };
    if (kept.pages < 1 || kept.digest.size() != digestSigns)
        return { L("facts"),
            QStringLiteral("what is kept of this paper names no page or no digest of its pages: compare a backup") };
    if (!kept.areFactsSound())
        return { L("facts"),
            QStringLiteral("what is kept of this paper is not what the trail names of it: compare a backup") };
    if (!kept.digest.startsWith(inHand.digest, Qt::CaseInsensitive))
        return { L("digest"),
            QStringLiteral("the paper in hand is not the one that was kept: the digest in its code is another") };
    return {};
}

JsonObject factsObject(const KeptPaper &paper)
{
    return JsonObject()
        .add(L("number"), paper.number.text())
        .add(L("kind"), code(paper.kind))
        .add(L("case"), paper.caseId.text())
        .add(L("for"), readerOf(paper))
        .add(L("language"), paper.language)
        .add(L("from"), paper.period.first)
        .add(L("to"), paper.period.last)
        .add(L("as_of"), paper.asOf)
        .add(L("pages"), paper.pages)
        .add(L("amount"), paper.amount)
        .add(L("override_reason"), paper.overrideReason)
        .add(L("made_at"), paper.madeAt.toString(Qt::ISODate))
        .add(L("made_by"), paper.madeBy)
        .add(L("digest"), paper.digest)
        .add(L("content_kept"), !paper.contentSha256.isEmpty());
}

QString dayText(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("-"); }

QByteArray factsTable(const KeptPaper &paper)
{
    TextTable table({ { QStringLiteral("Number") }, { paper.number.text() } });
    table.addRow({ QStringLiteral("Kind"), code(paper.kind) });
    table.addRow({ QStringLiteral("Case"), paper.caseId.text() });
    table.addRow({ QStringLiteral("For"), readerOf(paper) });
    table.addRow({ QStringLiteral("Language"), paper.language });
    table.addRow({ QStringLiteral("From"), dayText(paper.period.first) });
    table.addRow({ QStringLiteral("To"), dayText(paper.period.last) });
    table.addRow({ QStringLiteral("As of"), dayText(paper.asOf) });
    table.addRow({ QStringLiteral("Pages"), QString::number(paper.pages) });
    table.addRow({ QStringLiteral("Amount"), plainText(paper.amount) });
    if (!paper.overrideReason.isEmpty())
        table.addRow({ QStringLiteral("Override"), paper.overrideReason });
    table.addRow({ QStringLiteral("Made at"), paper.madeAt.toString(Qt::ISODate) });
    table.addRow({ QStringLiteral("Made by"), paper.madeBy });
    table.addRow({ QStringLiteral("Digest"), paper.digest });
    table.addRow({ QStringLiteral("Content"),
        paper.contentSha256.isEmpty() ? QStringLiteral("not kept") : QStringLiteral("kept") });
    return table.text();
}

Result<PaperStamp> stampOf(const std::vector<std::string> &words)
{
    QStringList typed;
    for (const std::string &word : words)
        typed.append(textOf(word));
    if (const std::optional<PaperStamp> stamp = parseStamp(typed.join(u' ')))
        return *stamp;
    return failure(Error::Kind::Usage,
        QStringLiteral("that is no paper's number, or one sign of it is wrong: write it as at the foot of the paper"));
}

/// The paper that a typed number or stamp names. The store asks for the right to it, and notes it.
Result<KeptPaper> openPaper(Invocation &invocation, const PaperStamp &stamp, KeptPart part, const KeptOptions &options)
{
    const Result<QString> reason = reasonOf(options.reason);
    if (!reason)
        return tl::unexpected(reason.error());
    const Result<Connection *> connection = invocation.openSignedIn();
    if (!connection)
        return tl::unexpected(connection.error());
    return paperByNumber(**connection, stamp.number, part, *reason).map_error([&](const Error &error) {
        return invocation.answerTo(error, deeds::keptPaper.right);
    });
}

Result<int> check(Invocation &invocation, const KeptOptions &options)
{
    const Result<PaperStamp> stamp = stampOf(options.words);
    if (!stamp)
        return tl::unexpected(stamp.error());
    const Result<KeptPaper> paper = openPaper(invocation, *stamp, KeptPart::Facts, options);
    if (!paper)
        return tl::unexpected(paper.error());
    const PaperFault fault = faultOf(*paper, *stamp);
    if (invocation.wantsJson())
        invocation.write(factsObject(*paper).add(L("fault"), fault.code));
    else
        invocation.write(factsTable(*paper));
    if (fault.code.isEmpty())
        return exitDone;
    Invocation::note(fault.words);
    return exitFailed;
}

Result<int> list(Invocation &invocation, const KeptOptions &options)
{
    const Result<CaseId> id = caseIdOf(options.caseId);
    if (!id)
        return tl::unexpected(id.error());
    const Result<QString> reason = reasonOf(options.reason);
    if (!reason)
        return tl::unexpected(reason.error());
    const Result<Connection *> connection = invocation.openSignedIn();
    if (!connection)
        return tl::unexpected(connection.error());
    const auto papers = papersOfCase(**connection, *id, *reason);
    if (!papers)
        return tl::unexpected(invocation.answerTo(papers.error(), deeds::keptPaper.right));
    TextTable table({ { QStringLiteral("Made at") }, { QStringLiteral("Number") }, { QStringLiteral("Kind") },
        { QStringLiteral("For") }, { QStringLiteral("Language") }, { QStringLiteral("Pages"), TextTable::Align::Right },
        { QStringLiteral("Made by") }, { QStringLiteral("Content") } });
    for (const KeptPaper &paper : *papers) {
        if (invocation.wantsJson())
            invocation.write(factsObject(paper));
        else
            table.addRow({ paper.madeAt.toString(Qt::ISODate), paper.number.text(), code(paper.kind), readerOf(paper),
                paper.language, QString::number(paper.pages), paper.madeBy,
                paper.contentSha256.isEmpty() ? QStringLiteral("not kept") : QStringLiteral("kept") });
    }
    if (!table.isEmpty())
        invocation.write(table.text());
    return exitDone;
}

Result<int> save(Invocation &invocation, const KeptOptions &options)
{
    const Result<PaperStamp> stamp = stampOf(options.words);
    if (!stamp)
        return tl::unexpected(stamp.error());
    const Result<QString> output = invocation.output(options.output);
    if (!output)
        return tl::unexpected(output.error());
    const Result<KeptPaper> paper = openPaper(invocation, *stamp, KeptPart::Whole, options);
    if (!paper)
        return tl::unexpected(paper.error());
    if (const PaperFault fault = faultOf(*paper, *stamp); !fault.code.isEmpty())
        return failure(Error::Kind::Failed, fault.words);
    if (paper->content.isEmpty())
        return failure(Error::Kind::Failed,
            QStringLiteral("of this paper only the facts are kept, not its pages: print it anew from the case"));
    return replaceFile(*output, paper->content).map([] { return exitDone; });
}

/// A beginning for an office's own wording of a notice. Needs no database.
Result<int> wording(Invocation &invocation, const KeptOptions &options)
{
    const QString typed = textOf(options.language);
    const Language language = languageFromCode(typed);
    if (!typed.isEmpty() && code(language) != typed)
        return failure(Error::Kind::Usage, QStringLiteral("--language takes en, ar, it, bn or ko"));
    const QString lines = noticeTemplate(textOf(options.notice), language);
    if (lines.isEmpty())
        return failure(
            Error::Kind::Usage, QStringLiteral("there is no wording of that: name access-notice or monthly-notice"));
    invocation.write(lines.toUtf8());
    return exitDone;
}

} // namespace

void addPaperKeepingVerbs(CLI::App &line, Task &task)
{
    auto *verb = line.add_subcommand("paper", "What is kept of papers that were handed out, and their wording");
    verb->require_subcommand(1);
    const auto options = std::make_shared<KeptOptions>();
    constexpr int wordsOfStamp = 3;
    const auto addReason = [&options](CLI::App &action) {
        action.add_option(
            "--reason", options->reason, "Why a paper of another office or of a protected person is needed");
    };
    const auto addNumber = [&options, &addReason](CLI::App &action) {
        addReason(action);
        action.add_option("number", options->words, "The paper's number, or the text of its code")
            ->required()
            ->expected(1, wordsOfStamp);
    };
    const auto runs = [&task, options](Result<int> (*run)(Invocation &, const KeptOptions &)) {
        return [&task, options, run] {
            task.run = [options, run](Invocation &invocation) { return run(invocation, *options); };
        };
    };

    auto *checkAction = verb->add_subcommand("check", "What was kept under a number, and whether it is still that");
    addNumber(*checkAction);
    checkAction->callback(runs(check));

    auto *listAction = verb->add_subcommand("list", "The kept papers of a case, newest first");
    listAction->add_option("--case", options->caseId, "The case identifier")->required();
    addReason(*listAction);
    listAction->callback(runs(list));

    auto *saveAction = verb->add_subcommand("save", "A kept paper as it was made, byte for byte");
    addNumber(*saveAction);
    saveAction->add_option("--output", options->output, "The file to write")->required();
    saveAction->callback(runs(save));

    auto *wordingAction
        = verb->add_subcommand("wording", "The texts of a notice, to be changed in a file of one's own");
    wordingAction->add_option("notice", options->notice, "access-notice or monthly-notice")->required();
    wordingAction->add_option("--language", options->language, "en, ar, it, bn or ko (else en)");
    wordingAction->callback(runs(wording));
}

} // namespace caseledger
