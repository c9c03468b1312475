// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/party.h"

#include <QDateTime>
#include <QLatin1String>
#include <QList>

#include <array>
#include <optional>
#include <span>

namespace caseledger {

/// What of a party's contact a change is of. The database stores the position: a new one goes to the end.
enum class ContactKind {
    Address,
    Phone,
    Email,
    AddressVerified, ///< that mail reaches the address was found out on a day
    MailReturned ///< mail came back from the address on a day
};
inline constexpr std::array allContactKinds { ContactKind::Address, ContactKind::Phone, ContactKind::Email,
    ContactKind::AddressVerified, ContactKind::MailReturned };
std::span<const QLatin1String> codesOf(ContactKind); ///< address phone email address_verified mail_returned

/// What a worker puts on record of a party; null: stays as it is. An empty value takes away what is known.
struct ContactChange
{
    std::optional<PostalAddress> address;
    std::optional<QString> phone;
    std::optional<QString> email;
    std::optional<QDate> verifiedOn; ///< a day, never null
    std::optional<QDate> mailReturnedOn; ///< a day, never null

    friend bool operator==(const ContactChange &, const ContactChange &) = default;
};

/// One change of one thing, as it is kept.
struct ContactEntry
{
    /// That made it. Postings are numbered as they come, while two may carry the same instant and a clock may be set
    /// back.
    qint64 posting = 0;
    ContactKind kind = ContactKind::Address;
    Guarded<QString> before; ///< contactText() of an address, ISO text of a day; empty: nothing was known
    Guarded<QString> after;
    QString reason; ///< as the worker stated it; empty for an import, and where it is not for who reads it
    CaseId caseId; ///< in which it was done; empty for an import, and where the case is not for who reads it
    QDate changedOn; ///< the office's day; of an import the day in UTC
    QDateTime changedAt; ///< UTC
    QString changedBy; ///< empty for an import
    bool isImport = false; ///< an extract brought it
};

/// The five parts of an address, each on a line of its own, empty lines included; empty for an empty address. A line
/// end within a part becomes a blank.
QString contactText(const PostalAddress &address);
/// The other way round; an empty address for anything that has not five lines.
PostalAddress addressOfText(const QString &text);

/// What was typed without the blanks at its ends and without marks of direction, which come along with copied text and
/// are seen by nobody. Nothing else of it is changed.
QString cleaned(const QString &typed);
PostalAddress cleaned(const PostalAddress &typed);

/// A party with a change put on record (values cleaned). Pure. Whatever is altered in an address makes it another one,
/// changed on that day, as an import does it; what was known of the old one goes: that it was verified, and that mail
/// came back. Where it is the same place, only written in another way, that stays.
/// @param isSamePlace whether the new address is the old one in other words (isSameAddress())
Party withContact(const Party &party, const ContactChange &change, QDate day, bool isSamePlace);

} // namespace caseledger
