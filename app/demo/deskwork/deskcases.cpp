// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/deskwork/deskcases.h"

#include "app/demo/people/kinship.h"
#include "models/domain/letters/pinrules.h"
#include "models/domain/papers/recipient.h"

#include <algorithm>

namespace caseledger {

namespace {

constexpr int mostLookedAt = 400;

/// What the rules of PIN letters ask for before they look at the address.
bool canBeVerified(const PartyRow &row)
{
    const PostalAddress *address = row.party.address.shownTo(Audience::Staff);
    return row.ssn && address && !address->isEmpty() && !row.party.familyViolence;
}

bool isTrusted(const Party &party, QDate today)
{
    const QDate recent = today.addDays(-daysOfRecentAddress);
    return hasVerifiedAddress(party) && (!party.addressChangedOn.isValid() || party.addressChangedOn < recent);
}

void addParent(DeskCases &cases, const DemoCase &made, QDate today)
{
    const SupportCase &supportCase = made.records.supportCase;
    const auto row = std::ranges::find_if(made.parties, canBeVerified);
    constexpr qsizetype enough = 20;
    if (row == made.parties.end() || cases.own.size() < enough) {
        cases.own.append(supportCase.id);
        return;
    }
    const Role role = row->party.ref == supportCase.custodial ? Role::Custodial : Role::Noncustodial;
    (isTrusted(row->party, today) ? cases.plain : cases.doubtful).push_back({ supportCase.id, role, *row });
}

} // namespace

DeskCases deskCases(const DemoGenerator &generator)
{
    DeskCases cases;
    const int end = std::min(generator.caseCount(), mostLookedAt);
    for (int index = fixedCaseCount; index < end; ++index) {
        const DemoCase made = generator.demoCase(index);
        const SupportCase &supportCase = made.records.supportCase;
        if (supportCase.status == CaseStatus::Closed)
            continue;
        if (supportCase.office == demoOfficeCode)
            addParent(cases, made, generator.setting().today);
        else
            cases.elsewhere.append(supportCase.id);
    }
    return cases;
}

} // namespace caseledger
