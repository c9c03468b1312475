// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/signingin.h"
#include "app/ctl/verbs/verbs.h"
#include "app/tasks/exitcode.h"
#include "app/tasks/keykeeping.h"
#include "models/store/access/officekey.h"
#include "models/store/maintenance.h"
#include "models/store/serverlogin.h"
#include "models/store/trail/systemrow.h"

#include <QFile>

#include <CLI/CLI.hpp>

namespace caseledger {

namespace {

struct KeyOptions
{
    std::string action;
    std::string file;
    std::string passphraseFile;
};

Result<int> backup(Invocation &invocation, const std::string &file)
{
    const Result<Connection *> connection = invocation.open(deeds::backup);
    if (!connection)
        return tl::unexpected(connection.error());
    return invocation.noted({ .action = deeds::backup.action },
        [&] { return backupTo(**connection, fileOf(file)).map([] { return exitDone; }); });
}

/// Notes in the restored office, of which nobody is a user yet who could be asked, that it is one.
Result<> noteRestored(const DatabaseSpec &spec)
{
    const Result<std::unique_ptr<Connection>> opened = Connection::openAnySchema(spec);
    if (!opened)
        return tl::unexpected(opened.error());
    const Result<bool> keeps = keepsTrail(**opened);
    if (!keeps)
        return tl::unexpected(keeps.error());
    if (!*keeps)
        return {};
    return recordAsSystem(**opened, { .action = TrailAction::Restore, .detail = QStringLiteral("restored") });
}

Result<int> restore(Invocation &invocation, const std::string &file)
{
    const Result<DatabaseSpec> spec = invocation.spec();
    if (!spec)
        return tl::unexpected(spec.error());
    if (const Result<> restored = restoreFrom(fileOf(file), *spec); !restored)
        return tl::unexpected(restored.error());
    if (const Result<> noted = noteRestored(*spec); !noted)
        return tl::unexpected(noted.error());
    Invocation::note(QStringLiteral("a backup holds no SSN key: put the office's own in its place with key import"));
    return exitDone;
}

Result<int> moveKey(Invocation &invocation, const KeyOptions &options)
{
    const Result<DatabaseSpec> spec = invocation.spec();
    if (!spec)
        return tl::unexpected(spec.error());
    const auto move = [&options](const DatabaseSpec &where, const KeepKey &keep) -> Result<int> {
        const QString file = fileOf(options.file);
        const QString passphraseFile = fileOf(options.passphraseFile);
        const Result<> moved = options.action == "export" ? exportKey(where, file, passphraseFile)
                                                          : importKey(where, file, passphraseFile, keep);
        return moved.map([] { return exitDone; });
    };
    // A key that goes before its database: there is nobody to sign in yet, and nothing to note it in.
    if (options.action == "import" && !spec->isShared() && !QFile::exists(spec->path))
        return move(*spec, {});
    const Result<Connection *> connection = invocation.open(deeds::moveKey);
    if (!connection)
        return tl::unexpected(connection.error());
    return invocation.noted(
        { .action = deeds::moveKey.action, .detail = textOf(options.action) }, [&]() -> Result<int> {
            if (options.action == "export") { // of this office's key, whose users were asked
                if (const Result<SsnKey> own = readOfficeKey(**connection); !own)
                    return tl::unexpected(own.error());
            }
            const DatabaseSpec &where = (*connection)->spec(); // with the login of whoever signed in
            return move(where, [&](const SsnKey &key) {
                where.login->keepSsnKey(key);
                return readOfficeKey(**connection).and_then([&where](const SsnKey &fitting) {
                    return keepInKeychain(where, fitting);
                });
            });
        });
}

} // namespace

void addSafekeepingVerbs(CLI::App &line, Task &task)
{
    auto *backupVerb = line.add_subcommand("backup", "A verified copy of the database, without the SSN key");
    const auto backupFile = std::make_shared<std::string>();
    backupVerb->add_option("file", *backupFile, "The file to write; it must not exist")->required();
    backupVerb->callback([&task, backupFile] {
        task.run = [backupFile](Invocation &invocation) { return backup(invocation, *backupFile); };
    });

    auto *restoreVerb = line.add_subcommand("restore", "A backup in the place of a database that is not there");
    const auto restoredFile = std::make_shared<std::string>();
    restoreVerb->add_option("file", *restoredFile, "The backup")->required();
    restoreVerb->callback([&task, restoredFile] {
        task.run = [restoredFile](Invocation &invocation) { return restore(invocation, *restoredFile); };
    });

    auto *keyVerb = line.add_subcommand("key", "The key of the SSN index, wrapped by a passphrase");
    const auto options = std::make_shared<KeyOptions>();
    keyVerb->add_option("action", options->action, "export or import")
        ->required()
        ->check(CLI::IsMember({ "export", "import" }));
    keyVerb->add_option("file", options->file, "The file with the wrapped key")->required();
    keyVerb->add_option("--passphrase-file", options->passphraseFile, "A file with the passphrase in its first line")
        ->required();
    keyVerb->callback(
        [&task, options] { task.run = [options](Invocation &invocation) { return moveKey(invocation, *options); }; });
}

} // namespace caseledger
