// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/letters/letter.h"
#include "models/domain/party.h"

#include <QDate>
#include <QList>

#include <optional>

/// Whether a lost PIN is mailed again: the rules, without a database (childsupport.ny.gov, account overview: a PIN is
/// never given by phone, never reset, only mailed again, to whoever gives four things that match).
namespace caseledger {

constexpr int failuresToLockPhone = 3; ///< failed attempts a party and day; further requests by phone are refused
/// The same for requests in writing: a letter on paper is not typed wrong that often, while somebody at a desk could
/// find out by trying what is on record.
constexpr int failuresToLockWriting = 10;
constexpr int daysOfRecentAddress = 30; ///< back from the day, that many days ago included
constexpr int daysOfLetters = 90; ///< the same
constexpr int lettersWithoutSupervisor = 2; ///< a party in that time

/// What was compared, and whether it matched. Null: not compared, or not asked for by phone.
struct PinChecks
{
    std::optional<bool> fullName;
    std::optional<bool> ssn;
    std::optional<bool> caseIds;
    std::optional<bool> mailingAddress;
    std::optional<bool> signature; ///< written requests only

    friend bool operator==(const PinChecks &, const PinChecks &) = default;
};

enum class PinResult { Queued, NeedsApproval, Refused };
std::span<const QLatin1String> codesOf(PinResult); ///< queued needs_approval refused

/// What stands against a letter, or wants a supervisor to look.
enum class PinObstacle {
    // refused
    Locked, ///< three attempts failed today: by phone no more today
    LockedInWriting, ///< ten attempts failed today: in writing no more today either
    NoMatch, ///< one of the things that are compared does not match
    NotSigned, ///< a written request without signature
    NoLetterDate, ///< a written request without the day it was written, or with one that is yet to come
    NoSealedPin, ///< none was delivered for this party
    Quarantined, ///< the one that was delivered is not what it should be
    OpenLetter, ///< one is on its way already
    // needs a supervisor
    AddressChanged, ///< in the last 30 days
    AddressChangedByRequester,
    MailReturned,
    AddressNotVerified,
    ManyLetters ///< two in the last 90 days
};
std::span<const QLatin1String> codesOf(PinObstacle);

/// What the rules look at.
struct PinFacts
{
    PinChannel channel = PinChannel::Phone;
    PinChecks checks;
    QDate writtenOn;
    /// The days on which the rules must hold: the one that counts as today and, where somebody could choose that one to
    /// get round them, the office's own. The stricter of both counts.
    QList<QDate> days;
    int failuresToday = 0; ///< attempts that did not match or were not signed, of any channel, on any of the days
    int recentLetters = 0; ///< asked for in the last 90 days or later, but for those that were taken back before a
                           ///< sheet of them was about to be sent
    bool hasSealedPin = false;
    bool isQuarantined = false;
    bool hasOpenLetter = false;
    bool hasAddress = false;
    QDate addressVerifiedOn;
    QDate addressChangedOn;
    QDate returnedMailOn;
    bool addressChangedByRequester = false;
};

struct PinDecision
{
    PinResult result = PinResult::Refused;
    QList<PinObstacle> obstacles; ///< those of the result; empty where it is queued

    friend bool operator==(const PinDecision &, const PinDecision &) = default;
};

/// Whether requests of that channel are refused for the day, before anything is compared.
bool isLocked(const PinFacts &facts);

/// Pure. A lock is told alone; then what is wrong with the request itself; only where all of that is as it should be,
/// what is on record. A change of address or a letter that is dated after the day counts as recent.
PinDecision decide(const PinFacts &facts);

} // namespace caseledger
