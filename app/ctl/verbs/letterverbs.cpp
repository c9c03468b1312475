// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/texttable.h"
#include "app/ctl/verbs/verbs.h"
#include "app/tasks/exitcode.h"
#include "models/domain/codes.h"
#include "models/store/letters/letterqueue.h"

#include <CLI/CLI.hpp>

namespace caseledger {

namespace {

using L = QLatin1String;

struct LetterOptions
{
    std::string state;
    int limit = 0; ///< 0: all
    std::string letter;
    std::string reason;
    bool printed = false;
    bool notPrinted = false;
};

std::vector<std::string> stateCodes()
{
    std::vector<std::string> codes;
    for (const QLatin1String state : codesOf(LetterState {}))
        codes.emplace_back(state.data(), size_t(state.size()));
    return codes;
}

QString momentText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString();
}

L roleText(Role role) { return role == Role::Custodial ? L("custodial") : L("noncustodial"); }

/// Error::Usage unless it is the form of a letter's number. The message does not repeat what was typed.
Result<PaperNumber> numberOf(const std::string &typed)
{
    if (const std::optional<PaperNumber> number = PaperNumber::parse(textOf(typed)))
        return *number;
    return failure(
        Error::Kind::Usage, QStringLiteral("that is no letter's number: write nine signs, as in 7K3-M9Q-XTE"));
}

JsonObject objectOf(const Letter &letter)
{
    return JsonObject()
        .add(L("letter"), letter.number.text())
        .add(L("case"), letter.caseId.text())
        .add(L("party"), roleText(letter.role))
        .add(L("state"), code(letter.state))
        .add(L("queued_at"), momentText(letter.queuedAt))
        .add(L("reason"), letter.reason);
}

JsonObject objectOf(const LetterStep &step)
{
    return JsonObject()
        .add(L("at"), momentText(step.at))
        .add(L("by"), step.by)
        .add(L("state"), code(step.state))
        .add(L("attempt"), step.attempt)
        .add(L("reason"), step.reason);
}

TextTable letterTable()
{
    return TextTable({ { QStringLiteral("Letter") }, { QStringLiteral("Case") }, { QStringLiteral("Party") },
        { QStringLiteral("State") }, { QStringLiteral("Since") }, { QStringLiteral("Asked for by") },
        { QStringLiteral("Attempt"), TextTable::Align::Right }, { QStringLiteral("Place") },
        { QStringLiteral("Reason") } });
}

QStringList cellsOf(const Letter &letter)
{
    return { letter.number.text(), letter.caseId.text(), roleText(letter.role), code(letter.state),
        letter.changedAt.toString(Qt::ISODate), letter.requestedBy, QString::number(letter.attempt), letter.place,
        letter.reason };
}

void write(Invocation &invocation, const QList<Letter> &letters)
{
    TextTable table = letterTable();
    for (const Letter &letter : letters) {
        if (invocation.wantsJson())
            invocation.write(objectOf(letter));
        else
            table.addRow(cellsOf(letter));
    }
    if (!table.isEmpty())
        invocation.write(table.text());
}

Result<int> list(Invocation &invocation, const LetterOptions &options)
{
    const Result<Connection *> connection = invocation.openSignedIn();
    if (!connection)
        return tl::unexpected(connection.error());
    LetterFilter filter;
    filter.state = fromCode<LetterState>(textOf(options.state));
    filter.limit = options.limit;
    return readLetters(**connection, filter).map([&](const QList<Letter> &letters) {
        write(invocation, letters);
        return exitDone;
    });
}

Result<int> show(Invocation &invocation, const LetterOptions &options)
{
    const Result<PaperNumber> number = numberOf(options.letter);
    if (!number)
        return tl::unexpected(number.error());
    const Result<Connection *> connection = invocation.openSignedIn();
    if (!connection)
        return tl::unexpected(connection.error());
    const Result<QList<LetterStep>> steps = stepsOfLetter(**connection, *number);
    if (!steps)
        return tl::unexpected(steps.error());
    TextTable table({ { QStringLiteral("At") }, { QStringLiteral("User") }, { QStringLiteral("State") },
        { QStringLiteral("Attempt"), TextTable::Align::Right }, { QStringLiteral("Reason") } });
    for (const LetterStep &step : *steps) {
        if (invocation.wantsJson())
            invocation.write(objectOf(step));
        else
            table.addRow(
                { momentText(step.at), step.by, code(step.state), QString::number(step.attempt), step.reason });
    }
    if (!table.isEmpty())
        invocation.write(table.text());
    return exitDone;
}

Result<int> manage(Invocation &invocation, const LetterOptions &options, LetterDeed deed)
{
    const Result<PaperNumber> number = numberOf(options.letter);
    if (!number)
        return tl::unexpected(number.error());
    const Result<QString> reason = reasonOf(options.reason);
    if (!reason)
        return tl::unexpected(reason.error());
    const Result<Connection *> connection = invocation.openSignedIn();
    if (!connection)
        return tl::unexpected(connection.error());
    return manageLetter(**connection, *number, deed, *reason).map([&](const Letter &letter) {
        write(invocation, { letter });
        return exitDone;
    });
}

using Work = std::function<Result<int>(Invocation &, const LetterOptions &)>;

} // namespace

void addLetterVerbs(CLI::App &line, Task &task)
{
    CLI::App *letters = line.add_subcommand("letters", "PIN letters: what has become of them, and what is to");
    letters->require_subcommand(0, 1);
    const auto options = std::make_shared<LetterOptions>();
    letters->add_option("--state", options->state, "Letters in this state only")->check(CLI::IsMember(stateCodes()));
    letters->add_option("--limit", options->limit, "At most so many, the oldest")->check(CLI::PositiveNumber);
    const auto runs = [&task, options](Work work) {
        return [&task, options, work = std::move(work)] {
            task.run = [options, work](Invocation &invocation) { return work(invocation, *options); };
        };
    };
    const auto addVerb = [&](const char *name, const char *meaning, Work work) {
        CLI::App *verb = letters->add_subcommand(name, meaning);
        verb->add_option("letter", options->letter, "The letter's number")->required();
        verb->callback(runs(std::move(work)));
        return verb;
    };
    const auto addDeed = [&](const char *name, const char *meaning, LetterDeed deed) {
        CLI::App *verb = addVerb(name, meaning,
            [deed](Invocation &invocation, const LetterOptions &given) { return manage(invocation, given, deed); });
        verb->add_option("--reason", options->reason, "Why; stands in the trail")->required();
    };
    letters->callback([letters, run = runs(list)] {
        if (letters->get_subcommands().empty())
            run();
    });
    addVerb("show", "The steps of a letter", show);
    addDeed("approve", "A letter that waits for a supervisor may be printed", LetterDeed::Approve);
    addDeed("void", "A letter is taken back, and none is printed", LetterDeed::Void);
    addDeed("retry", "A letter that failed or was refused is tried again", LetterDeed::Retry);
    addDeed("reprint", "A letter is printed once more; its older sheets are to be destroyed", LetterDeed::Reprint);

    CLI::App *resolve = addVerb(
        "resolve", "What became of a letter that is unclear", [](Invocation &invocation, const LetterOptions &given) {
            return manage(
                invocation, given, given.printed ? LetterDeed::ResolvePrinted : LetterDeed::ResolveNotPrinted);
        });
    resolve->add_option("--reason", options->reason, "Why; stands in the trail")->required();
    CLI::Option_group *which = resolve->add_option_group("which", "What was found");
    which->add_flag("--printed", options->printed, "The sheet is there");
    which->add_flag("--not-printed", options->notPrinted, "There is none");
    which->require_option(1);
}

} // namespace caseledger
