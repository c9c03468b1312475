// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safety/opening/opening.h"

#include "models/safety/sodiumbytes.h"
#include "models/safety/wrappedsecret.h"

#include <algorithm>

namespace caseledger {

namespace {

tl::unexpected<Error> notOpened(QLatin1String why)
{
    return failure(Error::Kind::Refused, QStringLiteral("The sealed PIN is not used: %1.").arg(why));
}

tl::unexpected<Error> notUnwrapped(Error::Kind kind, const QString &from, QLatin1String why)
{
    return failure(kind, QStringLiteral("%1 %2.").arg(from, why));
}

/// What is wrong with an opened block; empty where nothing is.
QLatin1String faultOf(std::span<const unsigned char, pinblock::size> block, const KeyId &key, const PartyRef &party)
{
    if (block[pinblock::versionAt] != pinblock::version || block[pinblock::suiteAt] != pinblock::suite)
        return QLatin1String("it is of a version that this program does not know");
    const QByteArray id = QByteArray::fromHex(key.text.toLatin1());
    if (sodium_memcmp(block.data() + pinblock::keyIdAt, id.constData(), size_t(id.size())) != 0)
        return QLatin1String("it says of itself that it is for another key");
    const auto hash = pinblock::partyHash(party);
    if (sodium_memcmp(block.data() + pinblock::partyAt, hash.data(), hash.size()) != 0)
        return QLatin1String("it is another party's");
    const auto pin = block.subspan<pinblock::pinAt, pinDigits>();
    if (!std::ranges::all_of(pin, [](unsigned char digit) { return digit >= '0' && digit <= '9'; }))
        return QLatin1String("it does not hold five digits");
    return {};
}

} // namespace

Result<MailroomKey> MailroomKey::unwrap(const QByteArray &wrapped, const QByteArray &passphrase, const QString &from)
{
    MailroomKey key;
    switch (unwrapSecret(wrappedMailroomKeyKind, wrapped, passphrase, key.m_secret.span())) {
    case Unwrapping::Done:
        break;
    case Unwrapping::OtherFile:
        return notUnwrapped(Error::Kind::Failed, from,
            QLatin1String("holds no mailroom key of this version: take the file that "
                          "`caseledger-mailroom keygen` wrote"));
    case Unwrapping::NotWhole:
        return notUnwrapped(Error::Kind::Failed, from,
            QLatin1String("holds no whole mailroom key, it was cut short or altered: take another copy of it"));
    case Unwrapping::WrongPassphrase:
        return notUnwrapped(
            Error::Kind::Denied, from, QLatin1String("does not open: its key was wrapped with another passphrase"));
    case Unwrapping::NoMemory:
        return notUnwrapped(
            Error::Kind::Failed, from, QLatin1String("cannot be opened now: 256 MB of memory are needed for a moment"));
    }
    PublicKey::Bytes publicHalf {};
    crypto_scalarmult_base(publicHalf.data(), key.m_secret.data());
    key.m_public = PublicKey(publicHalf);
    key.m_id = key.m_public.id();
    return key;
}

Result<OpenedPin> MailroomKey::open(const SealedPin &sealed, const PartyRef &party) const
{
    if (sealed.key != m_id)
        return notOpened(QLatin1String("it is for another key"));
    if (sealed.box.size() != SealedPin::size)
        return notOpened(QLatin1String("it is not whole"));
    OpenedPin pin;
    const auto block = pin.m_bytes.span();
    if (crypto_box_seal_open(block.data(), sodiumBytes(QByteArrayView(sealed.box)), size_t(sealed.box.size()),
            m_public.bytes().data(), m_secret.data())
        != 0)
        return notOpened(QLatin1String("it was altered, or sealed for another key"));
    if (const QLatin1String fault = faultOf(block, m_id, party); !fault.isEmpty())
        return notOpened(fault);
    sodium_memzero(block.data(), pinblock::pinAt);
    sodium_memzero(block.data() + pinblock::randomAt, pinblock::randomSize);
    return pin;
}

} // namespace caseledger
