// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"
#include "models/domain/contact/contactchange.h"
#include "models/domain/result.h"

#include <QList>

namespace caseledger {

class Admission;
class Connection;

/// How the contact of a case's parents came to be what it is, each newest first.
struct ContactHistory
{
    QList<ContactEntry> custodial;
    QList<ContactEntry> noncustodial;

    const QList<ContactEntry> &of(Role role) const { return role == Role::Custodial ? custodial : noncustodial; }
};

/// The changes at desks, in whatever case they were made, and those that extracts brought, read in one snapshot and
/// noted in the trail as a view of the case. Of a person who is protected now, or was then, what was and what became
/// are taken out for everybody (42 USC 654(26)): that something changed, when, by whom and why stays, but for a reason
/// that holds the contact of somebody who is protected now. What was done in a case on the worker's list of own and
/// relatives' cases is there without why, and without which case.
/// Error::NotFound for no such case; Error::Denied and Error::ReasonNeeded as for opening it.
/// @param reason why a case of another office is open; empty elsewhere
Result<ContactHistory> contactHistory(Connection &connection, const CaseId &id, const QString &reason = {});
/// The same under a leave that was given before, without another row: for who has it open and a colleague changed it.
Result<ContactHistory> contactHistory(Connection &connection, const Admission &admission, const CaseId &id);

} // namespace caseledger
