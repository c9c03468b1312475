// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/contact/contactchange.h"

#include <QList>
#include <QString>

/// Whether what is typed as somebody's contact has the form of one. Pure; thread-safe. Nothing is ever corrected: a
/// fault is not taken, a hint may be taken as it was typed, and where another way to write it is likely, it is offered.
namespace caseledger {

/// The fields of a contact as they are typed.
enum class ContactField { Street1, Street2, City, State, Zip, Phone, Email, VerifiedOn, MailReturnedOn };
std::span<const QLatin1String> codesOf(ContactField); ///< the extract's columns: street1 ... email, then the days

/// What is to be said of a field.
enum class ContactRemark {
    // faults
    TooLong, ///< more than longestPart signs (an e-mail: RFC 5321, 4.5.3.1: 254)
    UnprintableSign, ///< a line end or another sign that cannot be seen
    StreetMissing, ///< where anything else of an address is given
    CityMissing,
    StateMissing,
    ZipMissing,
    UnknownState, ///< not one of the Postal Service's two letters (Publication 28, appendix B)
    NoZip, ///< neither five digits nor five, a dash and four
    NoPhone, ///< neither ten digits, nor begun by a plus sign for a number of another country
    NoPhoneArea, ///< area or exchange begin with 0 or 1 (North American Numbering Plan: NXX-NXX-XXXX, N from 2 to 9)
    NoEmail, ///< not of the form name@place.domain (RFC 5321, 4.1.2, without quoted names and address literals)
    NoDay,
    DayToCome,
    VerifiedBeforeChange, ///< what was verified then is another address
    NothingToVerify, ///< no address is known
    // hints
    SmallLetters, ///< a state in small letters
    ZipOfOtherState, ///< by its first three digits (Domestic Mail Manual, labeling list L002)
    PostOfficeBox, ///< mail reaches it; nobody lives there
    NoHouseNumber,
    UnitWithoutNumber, ///< ends in "Apt" or the like (Publication 28, appendix C2)
    ForeignPhone,
    InternationalEmail ///< letters beyond ASCII: not every mail program takes it
};
constexpr bool isFault(ContactRemark remark) { return remark < ContactRemark::SmallLetters; }
std::span<const QLatin1String> codesOf(ContactRemark);

struct FieldRemark
{
    ContactField field = ContactField::Street1;
    ContactRemark remark = ContactRemark::TooLong;
    QString offer; ///< another way to write it, which the worker may take; mostly empty

    friend bool operator==(const FieldRemark &, const FieldRemark &) = default;
};

constexpr qsizetype longestPart = 100; ///< signs of a part of an address, or of a phone
constexpr qsizetype longestEmail = 254;

/// Each takes what was typed, cleaned or not. None for an empty value: it says that nothing is known.
QList<FieldRemark> remarksOn(const PostalAddress &address);
QList<FieldRemark> remarksOnPhone(const QString &phone);
QList<FieldRemark> remarksOnEmail(const QString &email);

/// All of a change, days included. At most one fault a field.
/// @param party who it is of, as on record
/// @param today the office's
QList<FieldRemark> remarksOn(const ContactChange &change, const Party &party, QDate today);

/// Whether any is a fault.
bool hasFault(const QList<FieldRemark> &remarks);

} // namespace caseledger
