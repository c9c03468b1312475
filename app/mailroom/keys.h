// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/safety/opening/opening.h"

#include <QList>

#include <initializer_list>
#include <string>

namespace CLI {
class App;
}

namespace caseledger {

/// Where the secret key and its passphrase are, as typed.
struct KeyOptions
{
    std::string key; ///< empty: in the keychain
    std::string passphraseFile; ///< empty: asked for at the terminal
};

/// Adds --key and --passphrase-file to a verb.
void addKeyOptions(CLI::App &verb, KeyOptions &options);

/// The passphrase of a file, else one typed at the terminal. Whoever has it wipes it.
/// @param twice a new one is typed twice
enum class Typed { Once, Twice };
Result<QByteArray> passphraseOf(const std::string &file, Typed typed = Typed::Once);

/// The secret key: from the file of --key, else the first of the wanted ones that the keychain has. Error::Usage where
/// there is no passphrase and nobody to ask; Error::Denied where it is wrong; Error::Failed where there is no such key:
/// no file, another file, half of one; no keychain, a locked one, one that does not answer. Needs an application that
/// runs nothing yet. Takes about half a second.
/// @param wanted keys that sealed PINs of the office are for, the most used first (sealedPinKeys()); asks nothing of a
/// key from a file
Result<MailroomKey> mailroomKey(const KeyOptions &options, const QList<KeyId> &wanted);

/// Error::Usage where a file must not be replaced: it is read here, or holds a secret key.
Result<> requireReplaceable(const QString &file, std::initializer_list<std::string> readHere);

/// Keeps a wrapped key in the keychain. A remark for people where it cannot; empty where it did.
QString keepInKeychain(const KeyId &id, const QByteArray &wrapped);

} // namespace caseledger
