// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/demoguide.h"

#include "app/demo/fixedcases.h"

namespace caseledger {

namespace {

QString oneLine(const PostalAddress &address)
{
    QStringList parts { address.street1, address.street2, address.city, address.state + u' ' + address.zip };
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

} // namespace

DemoGuide demoGuide(QDate today)
{
    constexpr int ordinary = 0;
    const PartyRow paying = fixedParties(ordinary, today).back();
    const PostalAddress *address = paying.party.address.shownTo(Audience::Owner);
    return { .caseId = *CaseId::parse(u"AA00001A1"),
        .fullName = paying.party.name(),
        .ssn = paying.ssn ? QString::fromLatin1(paying.ssn->digits()) : QString(),
        .address = address ? oneLine(*address) : QString() };
}

} // namespace caseledger
