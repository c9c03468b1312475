// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/people/kinship.h"

namespace caseledger {

namespace {

constexpr int custodialSharedPerMille
    = 100; ///< so that one custodial parent in ten has children with two or more others
constexpr int noncustodialSharedPerMille = 145; ///< so that 15 % of the noncustodial parents have two or more cases
constexpr int farthestCaseBack = 60;

/// Where the person in a role of a case comes from: so many cases back, or 0 for a person of its own. Never both
/// parents.
int casesBack(int caseIndex, Role role, quint64 seed)
{
    DemoRandom random(seed, caseIndex, DemoStream::Sharing);
    const int drawn = random.below(1000);
    const int back = random.between(1, farthestCaseBack);
    const bool shared = role == Role::Custodial
        ? drawn < custodialSharedPerMille
        : drawn >= custodialSharedPerMille && drawn < custodialSharedPerMille + noncustodialSharedPerMille;
    return shared && caseIndex - back >= fixedCaseCount ? back : 0;
}

} // namespace

DemoPerson personOf(int caseIndex, Role role, quint64 seed)
{
    int back = casesBack(caseIndex, role, seed);
    while (back > 0) {
        caseIndex -= back;
        back = casesBack(caseIndex, role, seed);
    }
    return { caseIndex, role };
}

Tongue tongueOf(DemoPerson person, quint64 seed)
{
    const std::initializer_list<int> shares { 760, 60, 50, 30, 60, 40 }; // in the order of Tongue
    DemoRandom random(seed, person.caseIndex, DemoStream::Tongue);
    const Tongue household = Tongue(random.weighted(shares));
    const Tongue other = Tongue(random.weighted(shares));
    return person.role == Role::Noncustodial && random.chance(300) ? other : household;
}

} // namespace caseledger
