// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safety/sealing.h"

#include "models/safety/sodiumbytes.h"
#include "models/safety/wrappedsecret.h"

#include <QFile>
#include <QFileInfo>
#include <QList>

#include <algorithm>

namespace caseledger {

namespace {

constexpr qsizetype keyIdSize = 8;
constexpr qint64 longestPublicKeyFile = 4096; ///< bytes; far above what one takes

constexpr const char *publicKeyKind = "caseledger public key ";
constexpr const char *publicKeyHead = "caseledger public key 1\n"; // with its version

QByteArray checksumOf(QByteArrayView text)
{
    QByteArray hash(crypto_generichash_BYTES_MIN, Qt::Uninitialized);
    crypto_generichash(sodiumBytes(hash), size_t(hash.size()), sodiumBytes(text), size_t(text.size()), nullptr, 0);
    return hash.toHex();
}

/// What the checksum is of: everything before it.
QByteArray publicKeyLines(const PublicKey &key)
{
    const QByteArray hex
        = QByteArray(reinterpret_cast<const char *>(key.bytes().data()), qsizetype(PublicKey::size)).toHex();
    return publicKeyHead + QByteArray("id ") + key.id().text.toLatin1() + "\nkey " + hex + '\n';
}

tl::unexpected<Error> notThat(const QString &name, QLatin1String what)
{
    return failure(Error::Kind::Failed,
        QStringLiteral("%1 is %2: take the file that `caseledger-mailroom keygen` wrote beside the key.")
            .arg(name, what));
}

std::optional<PublicKey::Bytes> keyIn(const QByteArray &line)
{
    const QByteArray key = line.startsWith("key ") ? QByteArray::fromHex(line.mid(4)) : QByteArray();
    PublicKey::Bytes bytes {};
    if (key.size() != qsizetype(bytes.size()))
        return std::nullopt;
    std::ranges::copy(key, bytes.begin());
    return bytes;
}

} // namespace

KeyId PublicKey::id() const
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(sodiumBytes(hash), size_t(hash.size()), m_bytes.data(), m_bytes.size(), nullptr, 0);
    return { QString::fromLatin1(hash.first(keyIdSize).toHex()) };
}

QByteArray PublicKey::text() const
{
    const QByteArray lines = publicKeyLines(*this);
    return lines + "checksum " + checksumOf(lines) + '\n';
}

Result<PublicKey> PublicKey::parse(const QByteArray &text, const QString &name)
{
    const QByteArray unixText = QByteArray(text).replace("\r\n", "\n");
    if (!unixText.startsWith(publicKeyKind))
        return notThat(name, QLatin1String("no public key of a mailroom"));
    const QList<QByteArray> lines = unixText.split('\n');
    if (lines.size() > 1 && !unixText.startsWith(publicKeyHead))
        return notThat(name, QLatin1String("a public key of a later version"));
    const auto bytes = lines.size() > 2 ? keyIn(lines.at(2)) : std::nullopt;
    if (!bytes || PublicKey(*bytes).text() != unixText)
        return notThat(name, QLatin1String("no whole public key, it was cut short or altered"));
    return PublicKey(*bytes);
}

Result<PublicKey> PublicKey::read(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Failed,
            QStringLiteral("The public key %1 cannot be read: %2.").arg(file, source.errorString()));
    return parse(source.read(longestPublicKeyFile), file);
}

Result<NewMailroomKey> makeMailroomKey(const QByteArray &passphrase, PasswordWorth worth)
{
    startSodium();
    PublicKey::Bytes publicHalf {};
    std::array<unsigned char, crypto_box_SECRETKEYBYTES> secret {};
    crypto_box_keypair(publicHalf.data(), secret.data());
    const Result<QByteArray> wrapped = wrapSecret(wrappedMailroomKeyKind, secret, passphrase, worth);
    sodium_memzero(secret.data(), secret.size());
    if (!wrapped)
        return tl::unexpected(wrapped.error());
    return NewMailroomKey { PublicKey(publicHalf), *wrapped };
}

namespace pinblock {

std::array<unsigned char, 32> partyHash(const PartyRef &party)
{
    const QByteArray reference = party.text.toUtf8();
    std::array<unsigned char, 32> hash {};
    crypto_generichash(
        hash.data(), hash.size(), sodiumBytes(QByteArrayView(reference)), size_t(reference.size()), nullptr, 0);
    return hash;
}

Block make(
    const PublicKey &key, const PartyRef &party, PinDigits pin, std::span<const unsigned char, randomSize> random)
{
    Block block {};
    block[versionAt] = version;
    block[suiteAt] = suite;
    std::ranges::copy(QByteArray::fromHex(key.id().text.toLatin1()), block.begin() + keyIdAt);
    std::ranges::copy(partyHash(party), block.begin() + partyAt);
    std::ranges::copy(pin, block.begin() + pinAt);
    std::ranges::copy(random, block.begin() + randomAt);
    return block;
}

SealedPin seal(const PublicKey &key, const Block &block)
{
    startSodium();
    SealedPin sealed { .key = key.id(), .box = QByteArray(SealedPin::size, Qt::Uninitialized) };
    static_assert(SealedPin::size == qsizetype(size) + crypto_box_SEALBYTES);
    // Fails for a key with which no secret can be shared: one of few that nobody draws. The box then opens for nobody.
    if (crypto_box_seal(sodiumBytes(sealed.box), block.data(), block.size(), key.bytes().data()) != 0)
        sealed.box.fill('\0');
    return sealed;
}

} // namespace pinblock

SealedPin sealPin(const PublicKey &key, const PartyRef &party, PinDigits pin)
{
    startSodium();
    std::array<unsigned char, pinblock::randomSize> random {};
    randombytes_buf(random.data(), random.size());
    pinblock::Block block = pinblock::make(key, party, pin, random);
    SealedPin sealed = pinblock::seal(key, block);
    sodium_memzero(block.data(), block.size());
    return sealed;
}

} // namespace caseledger
