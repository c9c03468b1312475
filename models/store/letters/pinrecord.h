// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/letters/pinrules.h"
#include "models/domain/result.h"
#include "models/safety/ssnindex.h"
#include "models/store/letters/pinrequest.h"

/// Internal to the store: what is on record of a parent who asks for a lost PIN.
namespace caseledger {

/// What a request is compared with.
struct PinParty
{
    Party party;
    QList<CaseId> cases; ///< in which she or he is a parent

    const PostalAddress &address() const { return *party.address.shownTo(Audience::StaffWithReason); }
};
Result<PinParty> readPinParty(Connection &connection, const PartyRef &ref);

/// Compares what was typed. Hands out nothing of what is on record but whether it is the same.
Result<PinChecks> compare(Connection &connection, const PinRequest &request, const PinParty &party, const SsnKey &key);

/// What the rules look at, but for PinFacts::checks; and the letter that is open, empty where there is none.
struct PinRecord
{
    PinFacts facts;
    PaperNumber openLetter;
};
/// @param days PinFacts::days: one or two, the one that counts as today first
Result<PinRecord> readPinRecord(Connection &connection, const PinRequest &request, const PinParty &party,
    const QString &requester, const QList<QDate> &days);

} // namespace caseledger
