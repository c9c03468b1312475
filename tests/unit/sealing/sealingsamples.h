// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/safety/opening/opening.h"

#include <QRandomGenerator>

/// Made-up keys and PINs for the tests of sealing.
namespace caseledger::samples {

/// A pair of keys, unwrapped. Under a published passphrase, so that it takes no time.
struct KeyPair
{
    QByteArray wrapped;
    PublicKey publicKey;
    MailroomKey secretKey;
};
inline KeyPair keyPair()
{
    const NewMailroomKey made = makeMailroomKey("demo", PasswordWorth::Published).value();
    return { made.wrapped, made.publicKey,
        MailroomKey::unwrap(made.wrapped, "demo", QStringLiteral("a test's key")).value() };
}

inline std::array<char, pinDigits> digitsOf(int number)
{
    std::array<char, pinDigits> digits {};
    for (auto place = digits.rbegin(); place != digits.rend(); ++place, number /= 10)
        *place = char('0' + number % 10);
    return digits;
}
inline int numberOf(PinDigits digits)
{
    int number = 0;
    for (const char digit : digits)
        number = number * 10 + (digit - '0');
    return number;
}
inline PartyRef partyOf(int number) { return { QStringLiteral("P%1").arg(number, 6, 10, QLatin1Char('0')) }; }

/// Whether the long form of the proofs is wanted.
inline bool isLong() { return qEnvironmentVariableIntValue("CASELEDGER_LONG") != 0; }

/// The kind of an error; null for a success.
template <class T>
std::optional<Error::Kind> kindOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

} // namespace caseledger::samples
