// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/papers/recipient.h"

namespace caseledger {

Recipient recipientOf(const CaseFile &file, Role role)
{
    const Party &party = partyOf(file, role);
    const PostalAddress *address = party.address.shownTo(Audience::Owner);
    return { role, party.name(), party.nativeName, party.language, address ? *address : PostalAddress() };
}

bool hasVerifiedAddress(const Party &party)
{
    if (!party.address.isKnown() || !party.addressVerifiedOn.isValid())
        return false;
    const auto isBefore = [&party](QDate day) { return !day.isValid() || day <= party.addressVerifiedOn; };
    return isBefore(party.addressChangedOn) && isBefore(party.returnedMailOn);
}

} // namespace caseledger
