// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/keys.h"

#include "app/command/invocation.h"
#include "app/command/terminalprompt.h"
#include "models/safety/keychain.h"
#include "models/safety/passwordhash.h"
#include "models/safety/secretfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace caseledger {

namespace {

constexpr qint64 longestKeyFile = 4096; ///< bytes; far above what one takes

QString keychainKey(const KeyId &id) { return QLatin1String("mailroom-key-") + id.text; }

QLatin1String describe(KeychainTrouble trouble)
{
    switch (trouble) {
    case KeychainTrouble::Unavailable:
        return QLatin1String("there is no keychain here, or it does not work");
    case KeychainTrouble::NotFound:
        return QLatin1String("the keychain holds no key for the sealed PINs of this office");
    case KeychainTrouble::Denied:
        return QLatin1String("the keychain is locked");
    case KeychainTrouble::TimedOut:
        break;
    }
    return QLatin1String("the keychain does not answer");
}

/// Runs one wish of the keychain to its end.
template <class Answer, class Wish>
Answer await(Wish wish)
{
    Keychain keychain(keychainService());
    Answer answer = tl::unexpected(KeychainTrouble::Unavailable);
    wish(keychain, [&answer](Answer given) {
        answer = std::move(given);
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return answer;
}

Result<QByteArray> wrappedInFile(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Failed, QStringLiteral("The key %1 cannot be read: %2.").arg(file, source.errorString()));
    return source.read(longestKeyFile);
}

Result<QByteArray> wrappedInKeychain(const QList<KeyId> &wanted)
{
    KeychainTrouble trouble = KeychainTrouble::NotFound;
    for (const KeyId &id : wanted) {
        Keychain::Secret kept = await<Keychain::Secret>([&id](Keychain &keychain, const auto &answer) {
            keychain.read(keychainKey(id), QCoreApplication::instance(), answer);
        });
        if (kept)
            return *std::move(kept);
        trouble = kept.error();
        if (trouble != KeychainTrouble::NotFound)
            break;
    }
    return failure(Error::Kind::Failed, QStringLiteral("No key: %1; name its file with --key.").arg(describe(trouble)));
}

} // namespace

void addKeyOptions(CLI::App &verb, KeyOptions &options)
{
    verb.add_option("--key", options.key, "The secret key that `keygen` wrote (else the one in the keychain)");
    verb.add_option("--passphrase-file", options.passphraseFile,
        "A file with the key's passphrase in its first line (else it is asked for)");
}

Result<QByteArray> passphraseOf(const std::string &file, Typed typed)
{
    if (!file.empty())
        return readPassphrase(fileOf(file));
    if (!canPrompt())
        return failure(Error::Kind::Usage, QStringLiteral("name the file with the passphrase: --passphrase-file"));
    std::optional<QByteArray> passphrase = promptSecret("Passphrase of the key: ");
    bool isGiven = passphrase && !passphrase->isEmpty();
    if (isGiven && typed == Typed::Twice) {
        std::optional<QByteArray> again = promptSecret("The same again: ");
        isGiven = again == passphrase;
        if (again)
            wipe(*again);
    }
    if (!isGiven) {
        if (passphrase)
            wipe(*passphrase);
        return failure(Error::Kind::Usage,
            QStringLiteral("no passphrase was given, or not the same one twice: try again, or name --passphrase-file"));
    }
    return *std::move(passphrase);
}

Result<MailroomKey> mailroomKey(const KeyOptions &options, const QList<KeyId> &wanted)
{
    const QString file = fileOf(options.key);
    const Result<QByteArray> wrapped = file.isEmpty() ? wrappedInKeychain(wanted) : wrappedInFile(file);
    if (!wrapped)
        return tl::unexpected(wrapped.error());
    Result<QByteArray> passphrase = passphraseOf(options.passphraseFile);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    const WipedAtEnd wiped(*passphrase);
    return MailroomKey::unwrap(*wrapped, *passphrase, file.isEmpty() ? QStringLiteral("The keychain") : file);
}

Result<> requireReplaceable(const QString &file, std::initializer_list<std::string> readHere)
{
    const QString there = QFileInfo(file).canonicalFilePath();
    if (there.isEmpty())
        return {}; // there is none
    for (const std::string &read : readHere) {
        if (!read.empty() && there == QFileInfo(fileOf(read)).canonicalFilePath())
            return failure(
                Error::Kind::Usage, QStringLiteral("%1 is read here: name another file with --output").arg(file));
    }
    QFile old(file);
    if (QFileInfo(file).isFile() && old.open(QIODevice::ReadOnly)
        && old.read(wrappedMailroomKeyKind.size()) == wrappedMailroomKeyKind)
        return failure(Error::Kind::Usage,
            QStringLiteral("%1 holds a secret key, without which no PIN opens: name another file").arg(file));
    return {};
}

QString keepInKeychain(const KeyId &id, const QByteArray &wrapped)
{
    const Keychain::Done kept = await<Keychain::Done>([&](Keychain &keychain, const auto &answer) {
        keychain.write(keychainKey(id), wrapped, QCoreApplication::instance(), answer);
    });
    if (kept)
        return {};
    return QStringLiteral("the key is in its file only: %1").arg(describe(kept.error()));
}

} // namespace caseledger
