// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"
#include "models/domain/contact/contactchange.h"
#include "models/domain/letters/letter.h"
#include "models/domain/result.h"

#include <QList>

#include <optional>

/// Internal to the store: what is read and written where a contact is changed.
namespace caseledger {

class Connection;

/// The parent that a change is of.
struct ContactTarget
{
    PartyRef party;
    QString office; ///< of the case
    bool isProtected = false;
    qint64 posting = 0; ///< that changed the party, or who the case's parents are, last
    qint64 partyPosting = 0; ///< that changed the party last
};
/// Null where there is no such case.
Result<std::optional<ContactTarget>> findTarget(Connection &connection, const CaseId &id, Role role);
Result<QList<CaseId>> casesOfParty(Connection &connection, const PartyRef &party);
/// What may not leave a shared office's server is kept back (Guarded).
Result<Party> readPartyOf(Connection &connection, const PartyRef &party);
tl::unexpected<Error> missingParent(const Connection &connection);
/// Of the party's PIN letter; null where none is open.
Result<std::optional<LetterState>> openLetterOf(Connection &connection, const PartyRef &party);

/// What a party has of a kind, as it lies in contact_change: empty for nothing.
QString contactValue(const Party &party, ContactKind kind);

/// One thing that changed.
struct ContactRow
{
    ContactKind kind = ContactKind::Address;
    QString before; ///< contactValue()
    QString after;
};

/// What the rows of one change have in common.
struct ContactStamp
{
    PartyRef party;
    CaseId caseId;
    QString reason;
    QDate day; ///< the office's
    QDateTime at; ///< UTC, the database's clock
    QString by;
    qint64 posting = 0;
};

/// Keeps what the party was, and writes its contact with the digits of its phone.
/// @param postingRead of the party when it was read: another one has changed it since, and nothing is written
/// @return whether it was written
Result<bool> updateContact(Connection &connection, const Party &party, qint64 posting, qint64 postingRead);
Result<> insertContactChange(Connection &connection, const ContactStamp &stamp, const ContactRow &row);
/// Who changed an address, for the rules of PIN letters.
Result<> insertAddressChange(Connection &connection, const ContactStamp &stamp);

} // namespace caseledger
