// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cases/reasoncheck.h"

#include "models/store/connection.h"
#include "models/store/preparedqueries.h"
#include "models/store/searchwords.h"
#include "models/text/namefold.h"

#include <algorithm>

namespace caseledger {

namespace {

/// Shorter ones ("1 A") stand in many a sentence by chance, and are looked for as whole words.
constexpr qsizetype shortestWithoutBlanks = 6;
constexpr qsizetype digitsOfZip = 9; ///< five digits are those of a whole town

/// A text as it is compared: its folded words, and the same without what divides them.
struct ComparedText
{
    explicit ComparedText(const QString &text)
        : words(u' ' + folded(text) + u' ')
        , joined(QString(words).remove(u' '))
    {
        std::ranges::copy_if(joined, std::back_inserter(digits), [](QChar sign) { return sign.isDigit(); });
    }

    bool holds(const QString &part) const
    {
        const ComparedText sought(part);
        if (sought.joined.size() >= shortestWithoutBlanks)
            return joined.contains(sought.joined);
        return !sought.joined.isEmpty() && words.contains(sought.words);
    }

    QString words; ///< with a blank before and behind
    QString joined;
    QString digits;
};

/// What of one person may not stand in a reason.
struct Contact
{
    QStringList lines; ///< street lines, e-mail
    QStringList digits; ///< ZIP of nine digits, phone with and without its area
};

Contact contactOf(const QStringList &lines, const QString &zip, const QString &phone)
{
    Contact contact { .lines = lines, .digits = {} };
    const QString zipDigits = phoneDigits(zip);
    const QString digits = phoneDigits(phone);
    if (zipDigits.size() == digitsOfZip)
        contact.digits.append(zipDigits);
    contact.digits += { digits, lastSeven(digits) };
    contact.digits.removeAll(QString());
    return contact;
}

Contact readContact(RowReader &row)
{
    const QStringList lines { row.read<QString>(), row.read<QString>(), row.read<QString>() };
    const QString zip = row.read<QString>();
    return contactOf(lines, zip, row.read<QString>());
}

bool holdsAnyOf(const ComparedText &text, const Contact &contact)
{
    return std::ranges::any_of(contact.lines, [&text](const QString &line) { return text.holds(line); })
        || std::ranges::any_of(contact.digits, [&text](const QString &digits) { return text.digits.contains(digits); });
}

} // namespace

Result<> checkReasonForm(const QString &reason)
{
    const auto endsLine = [](QChar sign) {
        return sign == u'\n' || sign == u'\r' || sign == u'\v' || sign == u'\f' || sign == QChar(0x85)
            || sign == QChar::LineSeparator || sign == QChar::ParagraphSeparator;
    };
    if (reason.size() > longestReason)
        return failure(Error::Kind::Usage,
            QStringLiteral("The reason is longer than %1 characters: say it shorter.").arg(longestReason));
    if (std::ranges::any_of(reason, endsLine))
        return failure(Error::Kind::Usage, QStringLiteral("The reason has several lines: say it in one."));
    return {};
}

Result<bool> holdsProtectedContact(Connection &connection, const QList<CaseId> &cases, const QString &reason)
{
    if (reason.isEmpty())
        return false;
    const ComparedText text(reason);
    for (const CaseId &id : cases) {
        const auto contacts = connection.prepared()
                                  .query("protected_contact_of_case")
                                  .bind(":case_id", id)
                                  .bind(":text", reason)
                                  .all(readContact);
        if (!contacts)
            return tl::unexpected(contacts.error());
        for (const Contact &contact : *contacts) {
            if (holdsAnyOf(text, contact))
                return true;
        }
    }
    return false;
}

bool holdsContactOf(const Party &party, const QString &reason)
{
    const PostalAddress &address = *party.address.shownTo(Audience::StaffWithReason);
    return holdsAnyOf(ComparedText(reason),
        contactOf({ address.street1, address.street2, *party.email.shownTo(Audience::StaffWithReason) }, address.zip,
            *party.phone.shownTo(Audience::StaffWithReason)));
}

bool mayHoldContact(const QString &reason)
{
    return std::ranges::any_of(reason, [](QChar sign) { return sign.isNumber() || sign == u'@'; });
}

tl::unexpected<Error> contactInReason()
{
    return failure(Error::Kind::Usage,
        QStringLiteral("The reason holds the address, phone or e-mail of a protected person: say why without it."));
}

} // namespace caseledger
