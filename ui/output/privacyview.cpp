// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/privacyview.h"

#include "ui/cases/loadedcase.h"

namespace caseledger {

namespace {

template <class T>
void cover(Guarded<T> &contact, T instead)
{
    if (contact.isKnown() && !contact.isWithheldFrom(Audience::Staff))
        contact = Guarded<T>(std::move(instead), contact.isProtected());
}

void coverParty(Party &party)
{
    cover(party.address, { .street1 = Phrasebook::covered(), .street2 = {}, .city = {}, .state = {}, .zip = {} });
    cover(party.phone, Phrasebook::covered());
    cover(party.email, Phrasebook::covered());
    party.dateOfBirth = {};
    if (!party.ssnLast4.isEmpty())
        party.ssnLast4 = Phrasebook::covered();
}

} // namespace

void PrivacyView::setOn(bool on)
{
    if (m_isOn->exchange(on) != on)
        emit changed(on);
}

LoadedCasePointer PrivacyView::shown(const LoadedCasePointer &loaded) const
{
    return isOn() ? covered(loaded) : loaded;
}

LoadedCasePointer covered(const LoadedCasePointer &loaded)
{
    auto file = std::make_shared<CaseFile>(*loaded->file);
    coverParty(file->custodial);
    coverParty(file->noncustodial);
    auto shown = std::make_shared<LoadedCase>(*loaded);
    shown->file = std::move(file);
    shown->isCovered = true;
    return shown;
}

} // namespace caseledger
