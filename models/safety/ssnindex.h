// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intake.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace caseledger {

/// The office's key for the index of social security numbers: 32 random bytes. Wiped when it goes; no debug output.
class SsnKey
{
public:
    static SsnKey generate();
    /// From a key file. Error::Database if it is missing, or is not 32 bytes.
    static Result<SsnKey> read(const QString &file);
    /// As a keychain keeps it, in hexadecimal digits, and back; null for anything else. Whoever holds the digits wipes
    /// them.
    QByteArray digits() const;
    static std::optional<SsnKey> fromDigits(const QByteArray &digits);
    /// To a new file, mode 0600, on the disk when this returns. Refused where the file exists; nothing is left of a
    /// file that could not be written whole.
    Result<> write(const QString &file) const;

    SsnKey(const SsnKey &) = default;
    SsnKey &operator=(const SsnKey &) = default;
    ~SsnKey();

    /// Keyed BLAKE2b-256 of the nine digits: equal for equal numbers, says nothing without the key.
    QByteArray indexOf(const Ssn &ssn) const;
    /// What a database keeps to know its key again: a keyed hash of a fixed text.
    QByteArray fingerprint() const;

    /// The key wrapped by a passphrase (Argon2id, XSalsa20-Poly1305), and back. Error::Database where the passphrase is
    /// wrong or the file is not whole. Either takes about half a second and 256 MB, on purpose.
    Result<QByteArray> wrapped(const QByteArray &passphrase) const;
    static Result<SsnKey> unwrap(const QByteArray &wrapped, const QByteArray &passphrase);

private:
    SsnKey() = default;

    std::array<unsigned char, 32> m_bytes {};
};

} // namespace caseledger
