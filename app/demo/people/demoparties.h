// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/people/demonames.h"
#include "models/domain/intake.h"

namespace caseledger {

/// Who a demo party is. Every person belongs to the case it was made with, in one role of it.
struct DemoPerson
{
    int caseIndex = 0;
    Role role = Role::Custodial;

    int number() const { return 2 * caseIndex + (role == Role::Custodial ? 0 : 1); } ///< unique in the office
    friend bool operator==(const DemoPerson &, const DemoPerson &) = default;
};

/// The demo office can hold this many cases: so many numbers of nine digits no person can have.
constexpr int mostDemoCases = 5'000'000;

PartyRef partyRef(DemoPerson person);

/// A number of nine digits that was never a social security number (those begin with 900 and up) nor a taxpayer's
/// (their fourth and fifth digits are 50 and up): unique for each person, its last four digits scattered.
Ssn madeUpSsn(DemoPerson person);

/// A person of the bulk, whose case was opened on a day, as seen on another.
PartyRow drawParty(DemoPerson person, Tongue tongue, QDate openedOn, QDate today, quint64 seed);

/// A person of the ten fixed cases: always reachable, address verified, nothing unknown.
PartyRow fixedParty(DemoPerson person, Tongue tongue, PersonName name, QDate today, bool familyViolence = false);

} // namespace caseledger
