// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intake.h"
#include "tests/unit/ui/staffedoffice.h"

#include <functional>

namespace caseledger::test {

/// What a parent of the made-up office says on the telephone when all of it is right.
struct Caller
{
    Role role = Role::Custodial;
    PartyRow row;
    QString caseId;

    QString fullName() const { return row.party.name(); }
    QString ssn() const { return QString::fromLatin1(row.ssn->digits().toByteArray()); }
    QString street() const; ///< both lines, as one says them
    const PostalAddress &address() const { return *row.party.address.shownTo(Audience::Owner); }
    /// What is on record of the parent and must not be read off the wizard: names, address, telephone, e-mail.
    QStringList onRecord() const;
};

/// A staffed office with a sealed PIN for every parent but the noncustodial one of case 9. Nobody can open them: they
/// have the length of sealed PINs and are none.
class CallOffice : public StaffedOffice
{
public:
    CallOffice();

    /// A parent of one of the ten cases, 1 to 10.
    Caller caller(int number, Role role) const;
    /// Imports a parent anew, changed.
    void change(const Caller &caller, const std::function<void(Party &)> &change);
    qsizetype letters() const; ///< how many there are
};

} // namespace caseledger::test
