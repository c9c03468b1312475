// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/keyroom/rotation.h"
#include "app/mailroom/keyroom/sealtable.h"
#include "app/mailroom/keys.h"
#include "app/mailroom/verbs/verbs.h"
#include "app/tasks/exitcode.h"
#include "models/safety/passwordhash.h"
#include "models/safety/secretfile.h"
#include "models/store/letters/sealedpins.h"

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

struct SealOptions
{
    std::string table;
    std::string publicKey;
    std::string escrowKey;
    std::string output;
};

struct RotateOptions
{
    KeyOptions oldKey;
    std::string publicKey;
    std::string escrowKey;
};

constexpr qint64 mostFaultsTold = 1000;

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

/// The public keys that were named: the office's, and perhaps the escrow's.
struct PublicKeys
{
    PublicKey office;
    std::optional<PublicKey> escrow;
};
Result<PublicKeys> publicKeysOf(const std::string &office, const std::string &escrow)
{
    const Result<PublicKey> officeKey = PublicKey::read(fileOf(office));
    if (!officeKey)
        return tl::unexpected(officeKey.error());
    if (escrow.empty())
        return PublicKeys { *officeKey, std::nullopt };
    return PublicKey::read(fileOf(escrow)).map([&](const PublicKey &key) { return PublicKeys { *officeKey, key }; });
}

void tell(const Fault &fault)
{
    QString line = QStringLiteral("%1, record %2").arg(fault.file).arg(fault.record);
    if (!fault.column.isEmpty())
        line += QLatin1String(", ") + fault.column;
    Invocation::note(line + QLatin1String(": ") + fault.message);
}

/// A name for the sealed PINs. Error::Usage for one that would replace something else.
Result<QString> outputOf(const Invocation &invocation, const SealOptions &options)
{
    const QString output = fileOf(options.output);
    const Result<> replaceable = requireReplaceable(output, { options.table, options.publicKey, options.escrowKey });
    if (!replaceable)
        return tl::unexpected(replaceable.error());
    if (const Result<DatabaseSpec> spec = invocation.spec(); spec && !options.output.empty())
        return invocation.output(options.output); // there is an office, whose files are not replaced
    return output;
}

Result<int> seal(const Invocation &invocation, const SealOptions &options)
{
    const Result<QString> output = outputOf(invocation, options);
    if (!output)
        return tl::unexpected(output.error());
    const Result<PublicKeys> keys = publicKeysOf(options.publicKey, options.escrowKey);
    if (!keys)
        return tl::unexpected(keys.error());
    if (keys->escrow == keys->office)
        return failure(Error::Kind::Usage, QStringLiteral("the escrow's key must be another one than the office's"));
    qint64 faults = 0;
    const Result<SealReport> report = sealTable({
        .table = fileOf(options.table),
        .office = keys->office,
        .escrow = keys->escrow,
        .output = *output,
        .fault =
            [&faults](const Fault &fault) {
                if (++faults <= mostFaultsTold)
                    tell(fault);
            },
        .progress = [](qint64 sealed) { Invocation::progress(QStringLiteral("%1 PINs").arg(sealed)); },
    });
    Invocation::progress(QString());
    if (!report)
        return tl::unexpected(report.error());
    for (const QString &column : report->ignoredColumns)
        Invocation::note(QStringLiteral("the column %1 is not known and is ignored").arg(column));
    if (faults > 0) {
        Invocation::note(QStringLiteral("refused with %1 fault(s): nothing was written; mend the table").arg(faults));
        return exitRefused;
    }
    Invocation::note(QStringLiteral("%1 PIN(s) sealed for key %2%3; now destroy the table they came in")
                         .arg(report->sealed)
                         .arg(keys->office.id().text,
                             keys->escrow ? QLatin1String(" and escrow ") + keys->escrow->id().text : QString()));
    return exitDone;
}

/// The keys that the sealed PINs of an office are for.
Result<QList<KeyId>> keysInUse(Connection &connection)
{
    QList<KeyId> keys;
    for (const SealedFor whom : { SealedFor::Office, SealedFor::Escrow }) {
        const Result<QList<SealedPinCount>> counts = sealedPinKeys(connection, whom);
        if (!counts)
            return tl::unexpected(counts.error());
        for (const SealedPinCount &count : *counts)
            keys.append(count.key);
    }
    return keys;
}

int tellOf(const RotationReport &report, const MailroomKey &oldKey, const PublicKey &newKey)
{
    for (const PartyRef &party : report.unopened)
        Invocation::note(
            QStringLiteral("party %1: the sealed PIN does not open and is kept from use; have it delivered "
                           "anew")
                .arg(party.text));
    Invocation::note(QStringLiteral("%1 PIN(s) sealed anew for key %2; %3 left under key %4")
                         .arg(report.resealed)
                         .arg(newKey.id().text)
                         .arg(report.left)
                         .arg(oldKey.id().text));
    return report.left == 0 && report.unopened.isEmpty() ? exitDone : exitRefused;
}

Result<int> rotate(Invocation &invocation, const RotateOptions &options)
{
    const Result<PublicKeys> keys = publicKeysOf(options.publicKey, options.escrowKey);
    if (!keys)
        return tl::unexpected(keys.error());
    const Result<Connection *> connection = invocation.open(deeds::rotate);
    if (!connection)
        return tl::unexpected(connection.error());
    Result<QList<KeyId>> wanted = keysInUse(**connection);
    if (!wanted)
        return tl::unexpected(wanted.error());
    wanted->removeAll(keys->office.id());
    const Result<MailroomKey> oldKey = mailroomKey(options.oldKey, *wanted);
    if (!oldKey)
        return tl::unexpected(oldKey.error());
    const Result<RotationReport> report = caseledger::rotate(**connection,
        { *oldKey, keys->office, keys->escrow,
            [](qint64 done) { Invocation::progress(QStringLiteral("%1 PINs").arg(done)); } });
    Invocation::progress(QString());
    return report.map([&](const RotationReport &done) { return tellOf(done, *oldKey, keys->office); });
}

void addSealVerb(CLI::App &line, Task &task)
{
    auto *verb = line.add_subcommand("seal", "Seals a table of PINs, for import");
    const auto options = std::make_shared<SealOptions>();
    verb->add_option("table", options->table, "CSV with the columns party_ref and pin")->required();
    verb->add_option("--public-key", options->publicKey, "The mailroom's public key")->required();
    verb->add_option(
        "--escrow-key", options->escrowKey, "The public key of the escrow, in case the mailroom's is lost");
    verb->add_option("--output", options->output, "The file to write")->required();
    verb->callback(
        [&task, options] { task.run = [options](Invocation &invocation) { return seal(invocation, *options); }; });
}

void addRotateVerb(CLI::App &line, Task &task)
{
    auto *verb = line.add_subcommand("rotate", "Seals the office's PINs anew, for another key");
    const auto options = std::make_shared<RotateOptions>();
    addKeyOptions(*verb, options->oldKey);
    verb->add_option("--new-public-key", options->publicKey, "The mailroom's new public key")->required();
    verb->add_option("--escrow-key", options->escrowKey, "The escrow's new public key (else its boxes stay)");
    verb->callback(
        [&task, options] { task.run = [options](Invocation &invocation) { return rotate(invocation, *options); }; });
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
    addSealVerb(line, task);
    addRotateVerb(line, task);
}

} // namespace caseledger
