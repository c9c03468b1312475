// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/interrupt.h"
#include "app/command/texttable.h"
#include "app/ctl/verbs/verbs.h"
#include "app/demo/demooffice.h"
#include "app/demo/deskwork/deskwork.h"
#include "app/demo/people/demoparties.h"
#include "app/demo/pins/demopins.h"
#include "app/tasks/exitcode.h"
#include "models/store/maintenance.h"
#include "models/store/trail/systemrow.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace caseledger {

namespace {

struct DemoWish
{
    int cases = 2000;
    int seed = 1;
    std::string today;
};

Result<int> makeEmpty(Invocation &invocation)
{
    const Result<DatabaseSpec> spec = invocation.spec();
    if (!spec)
        return tl::unexpected(spec.error());
    const Result<std::unique_ptr<Connection>> made = invocation.makeOffice(*spec);
    if (!made)
        return tl::unexpected(made.error());
    Invocation::note(
        QStringLiteral("the key that SSNs are matched with lies in %1; no backup holds it, so keep a copy of it "
                       "elsewhere (key export)")
            .arg(spec->keyPath().isEmpty() ? QStringLiteral("this computer's keychain") : spec->keyPath()));
    return exitDone;
}

QStringList filesOf(const DatabaseSpec &spec)
{
    QStringList files { demoKeyFile(spec.fileStem()), demoPublicKeyFile(spec.fileStem()) };
    if (!spec.isShared())
        files << spec.path << spec.path + QLatin1String("-wal") << spec.path + QLatin1String("-shm")
              << spec.path + QLatin1String("-journal");
    if (!spec.keyPath().isEmpty())
        files << spec.keyPath();
    return files;
}

/// Error::Refused where a key of another demo office's mailroom is in the way.
Result<> checkNoMailroomKey(const DatabaseSpec &spec)
{
    for (const QString &file : { demoKeyFile(spec.fileStem()), demoPublicKeyFile(spec.fileStem()) }) {
        if (QFileInfo::exists(file))
            return failure(Error::Kind::Refused,
                QStringLiteral("%1 is there already and is not replaced: choose another name for the database")
                    .arg(file));
    }
    return {};
}

Result<int> makeDemo(Invocation &invocation, const DemoWish &wish)
{
    const Result<QDate> typed = dayOf(wish.today, "--today");
    if (!typed)
        return tl::unexpected(typed.error());
    const Result<DatabaseSpec> spec = invocation.spec();
    if (!spec)
        return tl::unexpected(spec.error());
    if (const Result<> free = checkNoMailroomKey(*spec); !free)
        return tl::unexpected(free.error());
    Result<std::unique_ptr<Connection>> made = invocation.makeOffice(*spec);
    if (!made)
        return tl::unexpected(made.error());
    UnfinishedFiles unfinished(filesOf(*spec));
    const Result<QDate> day = typed->isValid() ? *typed : invocation.today(Office());
    if (!day)
        return tl::unexpected(day.error());
    const quint64 seed = quint64(wish.seed);
    const auto progress
        = [&wish](int done) { Invocation::progress(QStringLiteral("%1 of %2 cases").arg(done).arg(wish.cases)); };
    const DemoOptions options { .cases = wish.cases, .seed = seed, .today = *day };
    const Result<> filled
        = fillDemoOffice(**made, options, progress).and_then([&] { return addDemoPins(**made, seed); }).and_then([&] {
              return staffDemoOffice(**made, options);
          });
    Invocation::progress(QString());
    made->reset();
    if (!filled)
        return tl::unexpected(filled.error());
    unfinished.keep();
    return exitDone;
}

Result<int> migrateTo(const DatabaseSpec &spec)
{
    const Result<int> steps = migrate(spec);
    if (!steps)
        return tl::unexpected(steps.error());
    Invocation::note(*steps == 0 ? QStringLiteral("the database was of this version already")
                                 : QStringLiteral("the database took %1 step(s) to this version").arg(*steps));
    return exitDone;
}

/// A shared office's is brought up to date by whoever installs it, who need be no user.
Result<int> bringSharedUpToDate(Invocation &invocation, const DatabaseSpec &spec)
{
    if (const Result<> named = invocation.nameInstaller(spec); !named)
        return tl::unexpected(named.error());
    return migrateTo(spec);
}

/// A database of before there were users and a trail has nobody to sign in; it is noted once it has a trail.
Result<int> bringUpToDate(Invocation &invocation)
{
    const Result<DatabaseSpec> spec = invocation.spec();
    if (!spec)
        return tl::unexpected(spec.error());
    if (spec->isShared())
        return bringSharedUpToDate(invocation, *spec);
    Result<std::unique_ptr<Connection>> opened = Connection::openAnySchema(*spec);
    if (!opened)
        return tl::unexpected(opened.error());
    const Result<bool> keeps = keepsTrail(**opened);
    if (!keeps)
        return tl::unexpected(keeps.error());
    const TrailRow row { .action = deeds::migrate.action };
    if (*keeps) {
        const Result<Connection *> admitted = invocation.admit(std::move(*opened), deeds::migrate);
        if (!admitted)
            return tl::unexpected(admitted.error());
        return invocation.noted(row, [&spec] { return migrateTo(*spec); });
    }
    opened->reset();
    const Result<int> done = migrateTo(*spec);
    if (!done)
        return done;
    if (const Result<Connection *> connection = invocation.open(deeds::migrate); !connection)
        return tl::unexpected(connection.error());
    return invocation.noted(row, [] { return exitDone; });
}

Result<int> checkAll(Invocation &invocation, Connection &connection, QDate day)
{
    TextTable table({ { QStringLiteral("Rule") }, { QStringLiteral("Case") }, { QStringLiteral("Reference") },
        { QStringLiteral("What differs") } });
    const Result<int> found = checkOffice(connection, day, [&](const CheckFinding &finding) {
        if (invocation.wantsJson())
            invocation.write(JsonObject()
                                 .add(QLatin1String("rule"), finding.rule)
                                 .add(QLatin1String("case"), finding.caseId)
                                 .add(QLatin1String("ref"), finding.ref)
                                 .add(QLatin1String("message"), finding.message));
        else
            table.addRow({ finding.rule, finding.caseId, finding.ref, finding.message });
    });
    if (!found)
        return tl::unexpected(found.error());
    if (!table.isEmpty())
        invocation.write(table.text());
    Invocation::note(*found == 0 ? QStringLiteral("all rules hold") : QStringLiteral("%1 finding(s)").arg(*found));
    return *found == 0 ? exitDone : exitFailed;
}

Result<int> check(Invocation &invocation)
{
    const Result<Connection *> connection = invocation.open(deeds::check);
    if (!connection)
        return tl::unexpected(connection.error());
    const Result<Office> office = readOffice(**connection);
    if (!office)
        return tl::unexpected(office.error());
    const Result<QDate> day = invocation.today(*office);
    if (!day)
        return tl::unexpected(day.error());
    return invocation.noted(
        { .action = deeds::check.action, .detail = QStringLiteral("as of %1").arg(day->toString(Qt::ISODate)) },
        [&] { return checkAll(invocation, **connection, *day); });
}

} // namespace

void addOfficeVerbs(CLI::App &line, Task &task)
{
    line.add_subcommand("init", "An empty office")->callback([&task] { task.run = makeEmpty; });

    auto *demoVerb = line.add_subcommand("demo", "A made-up office to try things in");
    const auto wish = std::make_shared<DemoWish>();
    demoVerb->add_option("--cases", wish->cases, "So many cases, among them always the ten of the guide")
        ->check(CLI::Range(1, mostDemoCases))
        ->capture_default_str();
    demoVerb->add_option("--seed", wish->seed, "Another number, another office")
        ->check(CLI::Range(0, 2147483647))
        ->capture_default_str();
    demoVerb->add_option("--today", wish->today, "The office's today (else this day)");
    demoVerb->callback(
        [&task, wish] { task.run = [wish](Invocation &invocation) { return makeDemo(invocation, *wish); }; });

    line.add_subcommand("migrate", "Bring the database to this version")->callback([&task] {
        task.run = bringUpToDate;
    });
    line.add_subcommand("check", "Every invariant and reference; says what differs")->callback([&task] {
        task.run = check;
    });
}

} // namespace caseledger
