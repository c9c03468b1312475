// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/keys.h"
#include "app/mailroom/verbs/verbs.h"
#include "app/tasks/exitcode.h"
#include "models/safety/passwordhash.h"
#include "models/safety/secretfile.h"

#include <QFile>
#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace caseledger {

namespace {

struct KeygenWish
{
    std::string output;
    std::string passphraseFile;
    bool noKeychain = false;
};

/// "office.pub" beside "office.key"; beside a file of another name, that name with ".pub" behind it.
QString publicFileOf(const QString &keyFile)
{
    const QLatin1String ending(".key");
    return (keyFile.endsWith(ending) ? keyFile.chopped(ending.size()) : keyFile) + QLatin1String(".pub");
}

/// The key first: one without its public half is of no use to anybody, while PINs could be sealed for a public half
/// whose key was never kept.
Result<> writePair(const NewMailroomKey &made, const QString &keyFile, const QString &publicFile)
{
    if (QFileInfo::exists(publicFile))
        return failure(Error::Kind::Refused,
            QStringLiteral("%1 is there already and is not replaced: choose another name.").arg(publicFile));
    if (Result<> written = writeNewFile(keyFile, made.wrapped); !written)
        return written;
    Result<> written = writeNewFile(publicFile, made.publicKey.text());
    if (!written)
        QFile::remove(keyFile);
    return written;
}

Result<int> keygen(const KeygenWish &wish)
{
    const QString keyFile = fileOf(wish.output);
    if (QFileInfo::exists(keyFile))
        return failure(Error::Kind::Refused,
            QStringLiteral("%1 is there already and is not replaced: choose another name.").arg(keyFile));
    Result<QByteArray> passphrase = passphraseOf(wish.passphraseFile, Typed::Twice);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    const WipedAtEnd wiped(*passphrase);
    const Result<NewMailroomKey> made = makeMailroomKey(*passphrase);
    if (!made)
        return tl::unexpected(made.error());
    const QString publicFile = publicFileOf(keyFile);
    if (const Result<> written = writePair(*made, keyFile, publicFile); !written)
        return tl::unexpected(written.error());
    const QString remark = wish.noKeychain ? QString() : keepInKeychain(made->publicKey.id(), made->wrapped);
    if (!remark.isEmpty())
        Invocation::note(remark);
    Invocation::note(
        QStringLiteral("key %1: %2 opens PINs, keep a copy of it and of its passphrase elsewhere; %3 seals "
                       "them")
            .arg(made->publicKey.id().text, keyFile, publicFile));
    return exitDone;
}

} // namespace

void addKeyVerbs(CLI::App &line, Task &task)
{
    auto *keygenVerb = line.add_subcommand("keygen", "A new pair of keys: one opens PINs, one seals them");
    const auto keygenWish = std::make_shared<KeygenWish>();
    keygenVerb->add_option("--output", keygenWish->output, "The file of the secret key; the public one goes beside it")
        ->required();
    keygenVerb->add_option("--passphrase-file", keygenWish->passphraseFile,
        "A file with the new key's passphrase in its first line (else it is asked for)");
    keygenVerb->add_flag("--no-keychain", keygenWish->noKeychain, "Keep it in the file only, as for an escrow");
    keygenVerb->callback(
        [&task, keygenWish] { task.run = [keygenWish](Invocation &) { return keygen(*keygenWish); }; });
}

} // namespace caseledger
