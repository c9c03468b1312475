// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/safety/opening/lockedbytes.h"
#include "models/safety/sealing.h"

/// Opening of sealed PINs: linked into caseledger-mailroom, and into no other program.
namespace caseledger {

/// A PIN in the clear, for as long as this is there. Never leaves its memory but onto paper: no text, no copy, no debug
/// output.
class OpenedPin
{
public:
    PinDigits digits() const
    {
        return PinDigits(reinterpret_cast<const char *>(m_bytes.data()) + pinblock::pinAt, pinDigits);
    }

private:
    friend class MailroomKey;
    OpenedPin() = default;

    LockedBytes<pinblock::size> m_bytes; ///< the sealed block with all but the PIN wiped
};

/// The secret key of a mailroom, or of the escrow.
class MailroomKey
{
public:
    /// From what keygen wrote. Error::Denied where the passphrase is wrong; Error::Failed for another file, a later
    /// version, a half file, or where the memory is not to be had. Takes about half a second, on purpose.
    /// @param from what it was read from, for the message: "office.key", "the keychain"
    static Result<MailroomKey> unwrap(const QByteArray &wrapped, const QByteArray &passphrase, const QString &from);

    const PublicKey &publicKey() const { return m_public; }
    /// Which sealed PINs it opens: those whose SealedPin::key this is. Ask before opening: a PIN for another key is no
    /// damaged one.
    const KeyId &id() const { return m_id; }

    /// Error::Refused where it is sealed for another key or another party, is of an unknown version or suite, has been
    /// altered, or holds no five digits. The message says which, and nothing of what is in it.
    Result<OpenedPin> open(const SealedPin &sealed, const PartyRef &party) const;

private:
    MailroomKey() = default;

    LockedBytes<PublicKey::size> m_secret;
    PublicKey m_public { PublicKey::Bytes {} };
    KeyId m_id;
};

} // namespace caseledger
