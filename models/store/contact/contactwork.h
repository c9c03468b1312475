// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"
#include "models/domain/contact/contactchange.h"
#include "models/domain/letters/letter.h"
#include "models/domain/result.h"

#include <QList>

#include <optional>

namespace caseledger {

class Connection;

/// What a worker wants to put on record of a parent.
struct ContactWish
{
    CaseId caseId;
    Role role = Role::Custodial;
    ContactChange change;
    QString reason; ///< one line of at most 500 characters; never empty
    qint64 revision = 0; ///< CaseFile::revision of the case as the worker has it
};

struct ContactAnswer
{
    QList<ContactKind> changed; ///< each with its row; empty: all of it stood there already, and nothing was written
                                ///< but, of a protected person, that this was found out
    std::optional<LetterState> openLetter; ///< of the party's PIN letter, where the address was changed and one is open
};

/// Puts it on record, in one unit of work: the party (as withContact() makes it) with what it is found by, the version
/// before, a row for each thing that changed, who changed an address (PIN letters), and the trail. All cases of the
/// party count as changed. A protected person's contact is changed by whoever may see it with that reason.
///
/// Error::NotFound for no such case; Error::Denied by the table of rights, also where any case of the party stands on
/// the worker's list of own and relatives' cases; refusals are noted. Error::Usage without a reason, for one that is
/// not of its form or holds what was or becomes the party's contact, and for values with a fault (remarksOn()).
/// Error::Conflict where the party has changed since, or is another one. Nothing that is on record stands in an error.
Result<ContactAnswer> changeContact(Connection &connection, const ContactWish &wish);

} // namespace caseledger
