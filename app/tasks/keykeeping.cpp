// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/keykeeping.h"

#include "models/safety/secretfile.h"
#include "models/safety/ssnindex.h"
#include "models/store/access/officekey.h"
#include "models/store/serverlogin.h"

#include <QFile>

namespace caseledger {

namespace {

constexpr qint64 longestWrappedKey = 4096; ///< bytes; far above what one takes

Result<QByteArray> readWrapped(const QString &file)
{
    QFile wrapped(file);
    if (!wrapped.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Failed, QStringLiteral("%1 could not be read: %2").arg(file, wrapped.errorString()));
    return wrapped.read(longestWrappedKey);
}

/// Takes a key that was just put in its place away again if the database there is another's.
Result<> keepIfFitting(const DatabaseSpec &spec)
{
    if (!spec.isShared() && !QFile::exists(spec.path))
        return {};
    const Result<std::unique_ptr<Connection>> opened = Connection::open(spec);
    if (!opened)
        return {}; // what is wrong with the database is no fault of the key's
    const Result<SsnKey> fitting = readOfficeKey(**opened);
    if (fitting)
        return {};
    QFile::remove(spec.keyPath());
    return tl::unexpected(fitting.error());
}

/// Of a shared office as the keychain gave it.
Result<SsnKey> keyOf(const DatabaseSpec &spec)
{
    if (!spec.keyPath().isEmpty())
        return SsnKey::read(spec.keyPath());
    if (std::optional<SsnKey> key = spec.login->ssnKey())
        return *std::move(key);
    return failure(Error::Kind::Database,
        QStringLiteral("The keychain of this computer does not have the office's SSN key: name its file with "
                       "--key-file."));
}

} // namespace

Result<> exportKey(const DatabaseSpec &spec, const QString &file, const QString &passphraseFile)
{
    const Result<SsnKey> key = keyOf(spec);
    if (!key)
        return tl::unexpected(key.error());
    const Result<QByteArray> passphrase = readPassphrase(passphraseFile);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    const Result<QByteArray> wrapped = key->wrapped(*passphrase);
    if (!wrapped)
        return tl::unexpected(wrapped.error());
    return writeNewFile(file, *wrapped);
}

Result<> importKey(const DatabaseSpec &spec, const QString &file, const QString &passphraseFile, const KeepKey &keepKey)
{
    const Result<QByteArray> wrapped = readWrapped(file);
    if (!wrapped)
        return tl::unexpected(wrapped.error());
    const Result<QByteArray> passphrase = readPassphrase(passphraseFile);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    const Result<SsnKey> key = SsnKey::unwrap(*wrapped, *passphrase);
    if (!key)
        return tl::unexpected(key.error());
    if (spec.keyPath().isEmpty())
        return keepKey(*key);
    const Result<> written = key->write(spec.keyPath());
    return written ? keepIfFitting(spec) : written;
}

} // namespace caseledger
