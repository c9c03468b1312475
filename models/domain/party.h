// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QDate>
#include <QString>

namespace caseledger {

/// Who is about to see a value.
enum class Audience {
    Owner, ///< the person the value belongs to: a paper addressed to her or him
    OtherParent, ///< a paper, export or screen meant for the other parent of the case
    Staff, ///< a worker's screen, a list, an export: where a protected value stays covered
    StaffWithReason ///< a worker who gave a reason to see it
};

/// A value that says itself for whom it may be shown (42 USC 654(26), 45 CFR 303.21). What belongs to a person under
/// the family-violence flag is shown only to that person and to staff with a reason; the other parent never sees any of
/// it, flag or no flag. There is no way to the value but through whoever is about to see it, so no template can forget
/// it. What the worker who reads may not see at all is taken out: then nobody gets it from here, not even the person's
/// own paper, on which the office's address stands instead.
template <class T>
class Guarded
{
public:
    Guarded() = default;
    Guarded(T value, bool protectedPerson)
        : m_value(std::move(value))
        , m_known(!m_value.isEmpty())
        , m_protected(protectedPerson)
    { }

    /// One that never came: nothing but that there is one is known.
    static Guarded keptBack(bool protectedPerson)
    {
        Guarded guarded;
        guarded.m_known = true;
        guarded.m_protected = protectedPerson;
        guarded.m_takenOut = true;
        return guarded;
    }

    /// Takes the value out for good; that there is one stays known.
    void takeOut()
    {
        m_value = T();
        m_takenOut = true;
    }
    bool isKnown() const { return m_known; } ///< there is a value, whoever may see it
    bool isProtected() const { return m_protected; }

    /// The value if that audience may see it, else null.
    const T *shownTo(Audience audience) const
    {
        if (m_takenOut)
            return nullptr;
        switch (audience) {
        case Audience::Owner:
        case Audience::StaffWithReason:
            return &m_value;
        case Audience::Staff:
            return m_protected ? nullptr : &m_value;
        case Audience::OtherParent:
            return nullptr;
        }
        return nullptr;
    }
    bool isWithheldFrom(Audience audience) const { return shownTo(audience) == nullptr; }

    friend bool operator==(const Guarded &, const Guarded &) = default;

private:
    T m_value {};
    bool m_known = false;
    bool m_protected = false;
    bool m_takenOut = false;
};

/// A United States mailing address as the extract gives it; every part may be empty (unknown). Never corrected
/// silently.
struct PostalAddress
{
    QString street1;
    QString street2;
    QString city;
    QString state; ///< two letters
    QString zip; ///< five digits, or five, a dash and four

    bool isEmpty() const
    {
        return street1.isEmpty() && street2.isEmpty() && city.isEmpty() && state.isEmpty() && zip.isEmpty();
    }
    friend bool operator==(const PostalAddress &, const PostalAddress &) = default;
};

/// A parent. Empty texts and null days mean unknown.
struct Party
{
    PartyRef ref;
    QString givenName;
    QString familyName;
    QString nativeName; ///< the name in the person's own script; empty where it is written in Latin letters
    QString language; ///< code as imported: en ar it bn ko, others are kept and served in English
    QString ssnLast4; ///< the only part of a social security number that is kept readable
    QDate dateOfBirth;
    Guarded<PostalAddress> address;
    Guarded<QString> phone;
    Guarded<QString> email;
    QDate addressVerifiedOn;
    QDate addressChangedOn;
    QDate returnedMailOn;
    bool familyViolence = false; ///< belongs to the person, in all of that person's cases

    /// Given name, blank, family name; what is known of it.
    QString name() const { return QString(givenName + u' ' + familyName).trimmed(); }

    friend bool operator==(const Party &, const Party &) = default;
};

} // namespace caseledger
