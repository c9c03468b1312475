// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/people/demoparties.h"

namespace caseledger {

namespace {

constexpr QStringView streets[] = { u"Placeholder Street", u"Sample Avenue", u"Example Road", u"Specimen Lane",
    u"Fiction Boulevard", u"Made-Up Court", u"Fable Terrace", u"Nowhere Place", u"Invention Drive", u"Pretend Parkway",
    u"Mock Street", u"Figment Way" };
constexpr QStringView cities[] = { u"Sampleton", u"Exampleville", u"Mockport", u"Fable Falls", u"Nowhere", u"Testburgh",
    u"Port Pretend", u"Specimen Springs" };
constexpr QStringView areaCodes[]
    = { u"212", u"315", u"347", u"518", u"585", u"607", u"646", u"716", u"718", u"845", u"914", u"917" };
constexpr QStringView mailHosts[] = { u"example.com", u"example.org", u"example.net" };

DemoRandom randomOf(DemoPerson person, quint64 seed)
{
    const bool custodial = person.role == Role::Custodial;
    return DemoRandom(seed, person.caseIndex, custodial ? DemoStream::Custodial : DemoStream::Noncustodial);
}

/// ZIP codes of the State (100 to 149) that end in 00 are no place's, so that no letter of a demo arrives.
PostalAddress drawAddress(DemoRandom &random)
{
    PostalAddress address;
    const int house = random.between(1, 999); // draws stand in statements of their own: operands have no order
    address.street1 = QString::number(house) + u' ' + random.pick(streets).toString();
    if (random.chance(400)) {
        const int apartment = random.between(1, 30);
        address.street2 = QStringLiteral("Apt ") + QString::number(apartment) + QChar(u'A' + random.below(8));
    }
    address.city = random.pick(cities).toString();
    address.state = QStringLiteral("NY");
    address.zip = QString::number(random.between(100, 149)) + QStringLiteral("00");
    return address;
}

/// 555-0100 to 555-0199 are kept free for fiction in every area code.
QString drawPhone(DemoRandom &random)
{
    const QStringView area = random.pick(areaCodes);
    return area.toString() + QStringLiteral("-555-0") + QString::number(random.between(100, 199));
}

QString mailAddress(DemoPerson person, DemoRandom &random)
{
    return QStringLiteral("parent") + QString::number(person.number()) + u'@' + random.pick(mailHosts).toString();
}

} // namespace

PartyRef partyRef(DemoPerson person)
{
    return { QStringLiteral("P%1").arg(person.number() + 1, 8, 10, QLatin1Char('0')) };
}

Ssn madeUpSsn(DemoPerson person)
{
    constexpr quint64 serials = 9999; // 0001 to 9999
    constexpr quint64 groups = 49; // 01 to 49
    constexpr quint64 areas = 100; // 900 to 999
    constexpr quint64 count = serials * groups * areas;
    constexpr quint64 step = 15'485'863; // a prime that does not divide count, so that no two persons share a number
    static_assert(2ULL * mostDemoCases < count);
    const quint64 place = quint64(person.number()) * step % count;
    const quint64 serial = place % serials + 1;
    const quint64 group = place / serials % groups + 1;
    const quint64 area = 900 + place / serials / groups;
    const quint64 number = (area * 100 + group) * 10'000 + serial;
    return Ssn::parse(QString::number(number)).value();
}

PartyRow drawParty(DemoPerson person, Tongue tongue, QDate openedOn, QDate today, quint64 seed)
{
    DemoRandom random = randomOf(person, seed);
    PersonName name = drawName(tongue, random);
    Party party { .ref = partyRef(person),
        .givenName = std::move(name.given),
        .familyName = std::move(name.family),
        .nativeName = std::move(name.native),
        .language = code(tongue) };
    party.familyViolence = random.chance(person.role == Role::Custodial ? 90 : 8);
    if (!random.chance(20))
        party.dateOfBirth = openedOn.addDays(-random.between(19 * 365, 45 * 365));
    PostalAddress address;
    if (!random.chance(person.role == Role::Custodial ? 20 : 60)) {
        address = drawAddress(random);
        if (!random.chance(80))
            party.addressVerifiedOn = today.addDays(-random.between(5, 900));
        if (random.chance(150))
            party.addressChangedOn = today.addDays(-random.between(1, 700));
        if (random.chance(30))
            party.returnedMailOn = today.addDays(-random.between(1, 300));
    }
    party.address = { std::move(address), party.familyViolence };
    party.phone = { random.chance(70) ? QString() : drawPhone(random), party.familyViolence };
    party.email = { random.chance(550) ? mailAddress(person, random) : QString(), party.familyViolence };
    PartyRow row { .party = std::move(party) };
    if (!random.chance(25)) {
        row.ssn = madeUpSsn(person);
        row.party.ssnLast4 = row.ssn->last4();
    }
    return row;
}

PartyRow fixedParty(DemoPerson person, Tongue tongue, PersonName name, QDate today, bool familyViolence)
{
    constexpr quint64 seed = 1; // the ten look the same in every demo office
    DemoRandom random = randomOf(person, seed);
    Party party { .ref = partyRef(person),
        .givenName = std::move(name.given),
        .familyName = std::move(name.family),
        .nativeName = std::move(name.native),
        .language = code(tongue) };
    party.familyViolence = familyViolence;
    party.dateOfBirth = today.addDays(-random.between(42 * 365, 55 * 365));
    party.address = { drawAddress(random), familyViolence };
    party.addressVerifiedOn = today.addDays(-random.between(100, 300));
    party.phone = { drawPhone(random), familyViolence };
    party.email = { mailAddress(person, random), familyViolence };
    PartyRow row { .party = std::move(party), .ssn = madeUpSsn(person) };
    row.party.ssnLast4 = row.ssn->last4();
    return row;
}

} // namespace caseledger
