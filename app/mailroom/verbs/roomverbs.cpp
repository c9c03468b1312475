// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/interrupt.h"
#include "app/command/texttable.h"
#include "app/mailroom/keys.h"
#include "app/mailroom/room/folderoutlet.h"
#include "app/mailroom/room/lettermaker.h"
#include "app/mailroom/room/outlets.h"
#include "app/mailroom/room/printrun.h"
#include "app/mailroom/room/recovery.h"
#include "app/mailroom/verbs/printreport.h"
#include "app/mailroom/verbs/verbs.h"
#include "app/tasks/exitcode.h"
#include "app/tasks/papers.h"
#include "models/documents/pagepainter.h"
#include "models/domain/codes.h"
#include "models/store/letters/letterqueue.h"
#include "models/store/letters/sealedpins.h"
#include "models/tables/caseexport.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <thread>

namespace caseledger {

namespace {

using L = QLatin1String;

struct PrintOptions
{
    KeyOptions key;
    int limit = 0; ///< 0: all
    std::string folder;
    std::string printer;
    std::string controlSheet; ///< empty: none
};

Result<std::unique_ptr<Outlet>> outletOf(Connection &connection, const PrintOptions &options)
{
    auto outlet
        = options.folder.empty() ? printerOutlet(textOf(options.printer)) : folderOutlet(fileOf(options.folder));
    if (!outlet)
        return outlet;
    if (const Result<> ready = (*outlet)->prepare(); !ready)
        return tl::unexpected(ready.error());
    if (auto *folder = dynamic_cast<FolderOutlet *>(outlet->get())) {
        if (const Result<> swept = sweepDeadJobs(connection, *folder); !swept)
            return tl::unexpected(swept.error());
    }
    return outlet;
}

/// The key, which must be one that PINs of this office are sealed for, be it as their escrow.
Result<MailroomKey> keyFor(Connection &connection, const KeyOptions &options)
{
    QList<KeyId> wanted;
    for (const SealedFor whom : { SealedFor::Office, SealedFor::Escrow }) {
        const Result<QList<SealedPinCount>> counts = sealedPinKeys(connection, whom);
        if (!counts)
            return tl::unexpected(counts.error());
        for (const SealedPinCount &count : *counts)
            wanted.append(count.key);
    }
    Result<MailroomKey> key = mailroomKey(options, wanted);
    if (key && !wanted.isEmpty() && !wanted.contains(key->id()))
        return failure(Error::Kind::Refused,
            QStringLiteral("This is the key %1, and no PIN here is sealed for it, most for %2: print with that one.")
                .arg(key->id().text, wanted.first().text));
    return key;
}

/// The file that was named for the control sheet; empty where none was.
Result<QString> controlSheetOf(const Invocation &invocation, const PrintOptions &options)
{
    if (options.controlSheet.empty())
        return QString();
    return invocation.output(options.controlSheet).and_then([&](const QString &file) {
        return requireReplaceable(file, { options.key.key, options.key.passphraseFile }).map([&file] { return file; });
    });
}

/// The sheet that goes along with the letters of a run.
Result<> writeControlSheet(const QString &file, const ControlSheet &sheet, const Letterhead &letterhead)
{
    const std::vector<Page> pages = controlSheetPages(sheet, letterhead);
    return pdfOf(pages, QStringLiteral("Control sheet")).and_then([&](const QByteArray &pdf) {
        return replaceFile(file, pdf);
    });
}

/// What a run works with.
struct Room
{
    Connection &connection;
    Outlet &outlet;
    const MailroomKey &key;
};

Result<int> printAll(Invocation &invocation, const Room &room, const PrintOptions &options)
{
    const Result<QString> controlSheet = controlSheetOf(invocation, options);
    if (!controlSheet)
        return tl::unexpected(controlSheet.error());
    const Result<Office> office = readOffice(room.connection);
    const Result<QDate> today = office.and_then([&](const Office &read) { return invocation.today(read); });
    if (!today)
        return tl::unexpected(today.error());
    const Letterhead letterhead = readLetterhead(*office).letterhead;
    PrintReport report(invocation);
    Outlets others;
    const PrintOrder order { .makers = pinLetterMakers(room.key, letterhead, *today),
        .limit = options.limit,
        .otherOutlet = [&others](const QString &name) { return others.named(name); },
        .isInterrupted = isInterrupted,
        .tell = [&report](const LetterOutcome &outcome) { report.add(outcome); },
        .pace = { .threads = std::clamp(int(std::thread::hardware_concurrency()), 1, 4), .pause = pauseFor } };
    noteInterrupts();
    const Result<> printed = printLetters(room.connection, room.outlet, order);
    report.close();
    if (!controlSheet->isEmpty()) {
        const ControlSheet sheet { QDateTime::currentDateTime(),
            invocation.worker().hasEveryRight ? QString() : invocation.worker().name, room.outlet.name(),
            report.lines() };
        if (const Result<> written = writeControlSheet(*controlSheet, sheet, letterhead); !written)
            Invocation::note(written.error().message);
    }
    const int exit = isInterrupted() ? exitInterrupted : report.isAllWell() ? exitDone : exitRefused;
    return printed.map([exit] { return exit; });
}

Result<int> print(Invocation &invocation, const PrintOptions &options)
{
    const Result<Connection *> connection = invocation.open(deeds::room);
    if (!connection)
        return tl::unexpected(connection.error());
    const Result<std::unique_ptr<Outlet>> outlet = outletOf(**connection, options);
    if (!outlet)
        return tl::unexpected(outlet.error());
    const Result<MailroomKey> key = keyFor(**connection, options.key);
    if (!key)
        return tl::unexpected(key.error());
    return printAll(invocation, { **connection, **outlet, *key }, options);
}

/// Error::Usage for the first that is none. The message does not repeat what was typed.
Result<QList<SheetNumber>> sheetsOf(const std::vector<std::string> &typed)
{
    QList<SheetNumber> sheets;
    for (const std::string &text : typed) {
        const std::optional<SheetNumber> sheet = SheetNumber::parse(textOf(text));
        if (!sheet)
            return failure(Error::Kind::Usage,
                QStringLiteral("number %1 of these is no letter's: scan it again, or write it as in 7K3-M9Q-XTE")
                    .arg(sheets.size() + 1));
        sheets.append(*sheet);
    }
    return sheets;
}

Result<int> confirm(Invocation &invocation, const std::vector<std::string> &typed)
{
    const Result<QList<SheetNumber>> sheets = sheetsOf(typed);
    if (!sheets)
        return tl::unexpected(sheets.error());
    const Result<Connection *> connection = invocation.open(deeds::room);
    if (!connection)
        return tl::unexpected(connection.error());
    int exit = exitDone;
    TextTable table({ { QStringLiteral("Letter") }, { QStringLiteral("State") } });
    for (const SheetNumber &sheet : *sheets) {
        const Result<Letter> mailed = confirmMailed(**connection, sheet);
        if (mailed) {
            table.addRow({ sheet.letter.text(), code(mailed->state) });
            if (invocation.wantsJson())
                invocation.write(
                    JsonObject().add(L("letter"), sheet.letter.text()).add(L("state"), code(mailed->state)));
            continue;
        }
        const Error::Kind kind = mailed.error().kind;
        if (kind != Error::Kind::Refused && kind != Error::Kind::NotFound)
            return tl::unexpected(mailed.error());
        Invocation::note(mailed.error().message);
        exit = exit == exitDone || kind == Error::Kind::Refused ? exitCode(kind) : exit;
    }
    if (!table.isEmpty() && !invocation.wantsJson())
        invocation.write(table.text());
    return exit;
}

/// Whether letters of that state are in a program's hands: for longer than that takes, and it may have been ended.
bool isLeftBehind(const LetterCount &count)
{
    const bool isAtWork = count.state == LetterState::Claimed || count.state == LetterState::Rendered
        || count.state == LetterState::Submitted;
    return isAtWork && count.oldest.secsTo(QDateTime::currentDateTimeUtc()) > letterLease.count();
}

void write(Invocation &invocation, const QList<LetterCount> &counts)
{
    TextTable table({ { QStringLiteral("State") }, { QStringLiteral("Letters"), TextTable::Align::Right },
        { QStringLiteral("Oldest since") } });
    for (const LetterCount &count : counts) {
        if (invocation.wantsJson())
            invocation.write(JsonObject()
                                 .add(L("state"), code(count.state))
                                 .add(L("count"), count.count)
                                 .add(L("oldest"), count.oldest.toUTC().toString(Qt::ISODateWithMs)));
        else
            table.addRow({ code(count.state), QString::number(count.count), count.oldest.toString(Qt::ISODate) });
    }
    if (!table.isEmpty())
        invocation.write(table.text());
}

/// How many letters lie in a folder that an ended program left there and nothing will let go.
Result<qsizetype> leftIn(Connection &connection, const std::string &typedFolder)
{
    if (typedFolder.empty())
        return 0;
    FolderOutlet folder(fileOf(typedFolder));
    return folder.prepare().and_then([&] { return deadJobs(connection, folder); }).map(&QStringList::size);
}

Result<int> status(Invocation &invocation, const std::string &folder)
{
    const Result<Connection *> connection = invocation.open(deeds::room);
    if (!connection)
        return tl::unexpected(connection.error());
    const Result<QList<LetterCount>> counts = countLetters(**connection);
    if (!counts)
        return tl::unexpected(counts.error());
    const Result<qsizetype> left = leftIn(**connection, folder);
    if (!left)
        return tl::unexpected(left.error());
    write(invocation, *counts);
    if (std::ranges::any_of(*counts, isLeftBehind))
        Invocation::note(QStringLiteral("some letters have been on their way for long: the next `print` goes on with "
                                        "those whose program was ended"));
    if (*left > 0)
        Invocation::note(
            QStringLiteral("%1 letter(s) there were never let go: the next `print` to that folder removes them")
                .arg(*left));
    return exitDone;
}

} // namespace

void addRoomVerbs(CLI::App &line, Task &task)
{
    CLI::App *printVerb = line.add_subcommand("print", "The letters that wait, to a folder or a printer");
    const auto options = std::make_shared<PrintOptions>();
    addKeyOptions(*printVerb, options->key);
    printVerb->add_option("--limit", options->limit, "At most so many")->check(CLI::PositiveNumber);
    CLI::Option_group *where = printVerb->add_option_group("where", "Where they go");
    where->add_option("--output", options->folder, "A folder: a file each");
    where->add_option("--printer", options->printer, "A printer: a job each");
    where->require_option(1);
    printVerb->add_option("--control-sheet", options->controlSheet, "A PDF that lists them, to tick them off");
    printVerb->callback([&task, options] {
        task.draws = true;
        task.run = [options](Invocation &invocation) { return print(invocation, *options); };
    });

    CLI::App *confirmVerb = line.add_subcommand("confirm", "Letters that are in their envelopes");
    const auto sheets = std::make_shared<std::vector<std::string>>();
    confirmVerb->add_option("letter", *sheets, "What the barcode of the sheet says")->required();
    confirmVerb->callback(
        [&task, sheets] { task.run = [sheets](Invocation &invocation) { return confirm(invocation, *sheets); }; });

    CLI::App *statusVerb = line.add_subcommand("status", "How many letters are in which state");
    const auto folder = std::make_shared<std::string>();
    statusVerb->add_option("--output", *folder, "A folder of letters, to be looked through for what was left there");
    statusVerb->callback(
        [&task, folder] { task.run = [folder](Invocation &invocation) { return status(invocation, *folder); }; });
}

} // namespace caseledger
