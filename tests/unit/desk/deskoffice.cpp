// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskoffice.h"

using namespace Qt::StringLiterals;

namespace caseledger::samples {

namespace {

QList<Worker> workers()
{
    QList<Worker> all { staff(u"colleague"_s, StaffRole::Caseworker, u"A1"_s, true),
        staff(u"visitor"_s, StaffRole::Caseworker, u"0100"_s) };
    for (const StaffRole role :
        { StaffRole::Agent, StaffRole::Caseworker, StaffRole::Supervisor, StaffRole::Mailroom, StaffRole::Auditor })
        all.append(staff(QString(code(role)), role, u"A1"_s));
    return all;
}

void fill(Connection &connection)
{
    PartyRow protectedParent = partyRow(u"P1"_s, u"Maren"_s, u"Testwood"_s);
    protectedParent.party.familyViolence = true;
    protectedParent.party.address
        = Guarded(PostalAddress { u"17 Hidden Lane"_s, u"Apt 4"_s, u"Albany"_s, u"NY"_s, u"12207-0417"_s }, true);
    protectedParent.party.phone = Guarded(u"(518) 555-0199"_s, true);
    protectedParent.party.email = Guarded(u"maren@example.org"_s, true);
    post(connection,
        { protectedParent, partyRow(u"P2"_s, u"Quill"_s, u"Exampleson"_s), partyRow(u"P3"_s, u"Ody"_s, u"Sampleby"_s),
            caseRow("AA00001A1", u"P1"_s, u"P2"_s), caseRow("AA00002A1", u"P3"_s, u"P2"_s),
            paymentRow("AA00001A1", u"R1"_s, QDate(2026, 1, 5), 10000) });
}

} // namespace

DeskOffice::DeskOffice()
    : StaffedOffice(workers(), u"desk"_s, fill)
{ }

} // namespace caseledger::samples
