// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/letters/pinrules.h"

#include <algorithm>

namespace caseledger {

namespace {

using L = QLatin1String;

constexpr L resultCodes[] = { L("queued"), L("needs_approval"), L("refused") };
constexpr L obstacleCodes[] = { L("locked"), L("locked_in_writing"), L("no_match"), L("not_signed"),
    L("no_letter_date"), L("no_sealed_pin"), L("quarantined"), L("open_letter"), L("address_changed"),
    L("address_changed_by_requester"), L("mail_returned"), L("address_not_verified"), L("many_letters") };
static_assert(std::size(obstacleCodes) == size_t(PinObstacle::ManyLetters) + 1);

/// The day on which the rules are hardest to meet: whatever is recent, or yet to come, on any of the days is so on it.
QDate strictestDay(const PinFacts &facts)
{
    const auto first = std::ranges::min_element(facts.days);
    return first == facts.days.end() ? QDate() : *first;
}

/// What is wrong with what was given. Says nothing of what is on record but that it is something else.
QList<PinObstacle> obstaclesInRequest(const PinFacts &facts)
{
    const PinChecks &checks = facts.checks;
    const auto matches = [](const std::optional<bool> &check) { return check.value_or(false); };
    QList<PinObstacle> obstacles;
    if (!facts.hasAddress || !matches(checks.fullName) || !matches(checks.ssn) || !matches(checks.caseIds)
        || !matches(checks.mailingAddress))
        obstacles.append(PinObstacle::NoMatch);
    if (facts.channel != PinChannel::Written)
        return obstacles;
    if (!matches(checks.signature))
        obstacles.append(PinObstacle::NotSigned);
    if (!facts.writtenOn.isValid() || facts.writtenOn > strictestDay(facts))
        obstacles.append(PinObstacle::NoLetterDate);
    return obstacles;
}

QList<PinObstacle> obstaclesOnRecord(const PinFacts &facts)
{
    QList<PinObstacle> obstacles;
    if (!facts.hasSealedPin)
        obstacles.append(PinObstacle::NoSealedPin);
    else if (facts.isQuarantined)
        obstacles.append(PinObstacle::Quarantined);
    if (facts.hasOpenLetter)
        obstacles.append(PinObstacle::OpenLetter);
    return obstacles;
}

QList<PinObstacle> risks(const PinFacts &facts)
{
    const QDate recent = strictestDay(facts).addDays(-daysOfRecentAddress);
    const QDate verified = facts.addressVerifiedOn;
    const QDate changed = facts.addressChangedOn;
    QList<PinObstacle> found;
    if (changed.isValid() && changed >= recent)
        found.append(PinObstacle::AddressChanged);
    if (facts.addressChangedByRequester)
        found.append(PinObstacle::AddressChangedByRequester);
    if (facts.returnedMailOn.isValid() && (!verified.isValid() || verified <= facts.returnedMailOn))
        found.append(PinObstacle::MailReturned);
    if (!verified.isValid() || (changed.isValid() && verified < changed))
        found.append(PinObstacle::AddressNotVerified);
    if (facts.recentLetters >= lettersWithoutSupervisor)
        found.append(PinObstacle::ManyLetters);
    return found;
}

} // namespace

std::span<const QLatin1String> codesOf(PinResult) { return resultCodes; }
std::span<const QLatin1String> codesOf(PinObstacle) { return obstacleCodes; }

bool isLocked(const PinFacts &facts)
{
    return facts.failuresToday >= (facts.channel == PinChannel::Phone ? failuresToLockPhone : failuresToLockWriting);
}

PinDecision decide(const PinFacts &facts)
{
    if (isLocked(facts))
        return { PinResult::Refused,
            { facts.channel == PinChannel::Phone ? PinObstacle::Locked : PinObstacle::LockedInWriting } };
    // Whoever does not know the four things is told nothing else.
    for (const auto &obstacles : { obstaclesInRequest, obstaclesOnRecord }) {
        if (const QList<PinObstacle> refusals = obstacles(facts); !refusals.isEmpty())
            return { PinResult::Refused, refusals };
    }
    const QList<PinObstacle> wantSupervisor = risks(facts);
    return { wantSupervisor.isEmpty() ? PinResult::Queued : PinResult::NeedsApproval, wantSupervisor };
}

} // namespace caseledger
