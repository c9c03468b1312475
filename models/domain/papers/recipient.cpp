// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/papers/recipient.h"

namespace caseledger {

Recipient recipientOf(const CaseFile &file, Role role)
{
    const Party &party = partyOf(file, role);
    const PostalAddress *address = party.address.shownTo(Audience::Owner);
    return { .role = role,
        .name = party.name(),
        .nativeName = party.nativeName,
        .language = party.language,
        .address = address ? *address : PostalAddress(),
        .isInCareOfOffice = !address && party.address.isKnown() };
}

bool hasVerifiedAddress(const Party &party)
{
    if (!party.address.isKnown() || !party.addressVerifiedOn.isValid())
        return false;
    const auto isBefore = [&party](QDate day) { return !day.isValid() || day <= party.addressVerifiedOn; };
    return isBefore(party.addressChangedOn) && isBefore(party.returnedMailOn);
}

} // namespace caseledger
