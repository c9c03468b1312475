// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/contact/contactchange.h"

namespace caseledger {

namespace {

using Word = QLatin1String;

constexpr Word kinds[]
    = { Word("address"), Word("phone"), Word("email"), Word("address_verified"), Word("mail_returned") };

constexpr qsizetype partsOfAddress = 5;

QString onOneLine(QString part)
{
    for (QChar &sign : part) {
        if (sign == u'\n' || sign == u'\r')
            sign = u' ';
    }
    return part;
}

/// Unicode's marks of direction (UAX #9): LRM, RLM, ALM, embeddings, overrides, isolates.
bool isDirectionMark(QChar sign)
{
    const char16_t code = sign.unicode();
    return code == 0x200e || code == 0x200f || code == 0x061c || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069);
}

const PostalAddress &addressOf(const Party &party) { return *party.address.shownTo(Audience::StaffWithReason); }

} // namespace

std::span<const QLatin1String> codesOf(ContactKind) { return kinds; }

QString contactText(const PostalAddress &address)
{
    if (address.isEmpty())
        return {};
    QStringList lines;
    for (const QString &part : { address.street1, address.street2, address.city, address.state, address.zip })
        lines.append(onOneLine(part));
    return lines.join(u'\n');
}

PostalAddress addressOfText(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    if (lines.size() != partsOfAddress)
        return {};
    return { lines[0], lines[1], lines[2], lines[3], lines[4] };
}

QString cleaned(const QString &typed)
{
    QString kept;
    kept.reserve(typed.size());
    for (const QChar sign : typed) {
        if (!isDirectionMark(sign))
            kept += sign;
    }
    return kept.trimmed();
}

PostalAddress cleaned(const PostalAddress &typed)
{
    return { cleaned(typed.street1), cleaned(typed.street2), cleaned(typed.city), cleaned(typed.state),
        cleaned(typed.zip) };
}

Party withContact(const Party &party, const ContactChange &change, QDate day, bool isSamePlace)
{
    Party changed = party;
    if (change.phone)
        changed.phone = Guarded(cleaned(*change.phone), party.familyViolence);
    if (change.email)
        changed.email = Guarded(cleaned(*change.email), party.familyViolence);
    if (const auto address = change.address ? cleaned(*change.address) : addressOf(party);
        address != addressOf(party)) {
        changed.address = Guarded(address, party.familyViolence);
        changed.addressChangedOn = day;
        if (!isSamePlace) {
            changed.addressVerifiedOn = {};
            changed.returnedMailOn = {};
        }
    }
    if (change.verifiedOn)
        changed.addressVerifiedOn = *change.verifiedOn;
    if (change.mailReturnedOn)
        changed.returnedMailOn = *change.mailReturnedOn;
    return changed;
}

} // namespace caseledger
