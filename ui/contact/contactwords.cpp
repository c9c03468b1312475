// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactwords.h"

#include "models/domain/papers/recipient.h"
#include "models/text/words.h"
#include "ui/parts/spokennames.h"

#include <QCoreApplication>

namespace caseledger {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Contact)
};

constexpr std::array fieldLabels { QT_TRANSLATE_NOOP("Contact", "&Street"),
    QT_TRANSLATE_NOOP("Contact", "&Apartment or second line"), QT_TRANSLATE_NOOP("Contact", "C&ity"),
    QT_TRANSLATE_NOOP("Contact", "S&tate"), QT_TRANSLATE_NOOP("Contact", "&ZIP code"),
    QT_TRANSLATE_NOOP("Contact", "&Phone"), QT_TRANSLATE_NOOP("Contact", "&E-mail"),
    QT_TRANSLATE_NOOP("Contact", "&Day"), QT_TRANSLATE_NOOP("Contact", "&Day") };
static_assert(fieldLabels.size() == size_t(ContactField::MailReturnedOn) + 1);

constexpr std::array kindWords { QT_TRANSLATE_NOOP("Contact", "Address"), QT_TRANSLATE_NOOP("Contact", "Phone"),
    QT_TRANSLATE_NOOP("Contact", "E-mail"), QT_TRANSLATE_NOOP("Contact", "Address verified"),
    QT_TRANSLATE_NOOP("Contact", "Mail came back") };
static_assert(kindWords.size() == allContactKinds.size());

constexpr std::array remarkTexts { QT_TRANSLATE_NOOP("Contact", "Cannot be taken: it is too long."),
    QT_TRANSLATE_NOOP("Contact", "Cannot be taken: it holds a sign that cannot be seen."),
    QT_TRANSLATE_NOOP("Contact", "Cannot be taken: an address needs a street."),
    QT_TRANSLATE_NOOP("Contact", "Cannot be taken: an address needs a city."),
    QT_TRANSLATE_NOOP("Contact", "Cannot be taken: an address needs a state."),
    QT_TRANSLATE_NOOP("Contact", "Cannot be taken: an address needs a ZIP code."),
    QT_TRANSLATE_NOOP("Contact", "Cannot be taken: a state is two letters, as in NY."),
    QT_TRANSLATE_NOOP("Contact", "Cannot be taken: a ZIP code is five digits, or five, a dash and four."),
    QT_TRANSLATE_NOOP("Contact", "Cannot be taken: a phone number has ten digits, or a plus sign and its country."),
    QT_TRANSLATE_NOOP("Contact", "Cannot be taken: neither the area nor the number begins with 0 or 1."),
    QT_TRANSLATE_NOOP("Contact", "Cannot be taken: an e-mail has the form name@place.domain."),
    QT_TRANSLATE_NOOP("Contact", "Cannot be taken: type a day, as in 3/31 or t for today."),
    QT_TRANSLATE_NOOP("Contact", "Cannot be taken: the day is yet to come."),
    QT_TRANSLATE_NOOP("Contact", "Cannot be taken: the address was changed after that day."),
    QT_TRANSLATE_NOOP("Contact", "Cannot be taken: no address is known."),
    QT_TRANSLATE_NOOP("Contact", "Looks odd: a state is written in capitals."),
    QT_TRANSLATE_NOOP("Contact", "Looks odd: the ZIP code is of another state."),
    QT_TRANSLATE_NOOP("Contact", "Looks odd: nobody lives in a post office box. Mail reaches it."),
    QT_TRANSLATE_NOOP("Contact", "Looks odd: there is no house number."),
    QT_TRANSLATE_NOOP("Contact", "Looks odd: the number of the apartment is missing."),
    QT_TRANSLATE_NOOP("Contact", "Looks odd: it is a number of another country."),
    QT_TRANSLATE_NOOP("Contact", "Looks odd: not every mail program takes letters like these.") };
static_assert(remarkTexts.size() == size_t(ContactRemark::InternationalEmail) + 1);

QString addressOnOneLine(const QString &kept)
{
    const PostalAddress address = addressOfText(kept);
    QStringList parts { address.street1, address.street2, address.city,
        QString(address.state + u' ' + address.zip).trimmed() };
    parts.removeAll(QString());
    return Phrasebook::isolated(parts.join(QLatin1String(", ")));
}

/// What becomes of a PIN letter that was under way to the address before.
QString letterText(LetterState state)
{
    switch (state) {
    case LetterState::Requested:
    case LetterState::Queued:
    case LetterState::Claimed:
    case LetterState::Failed:
    case LetterState::Refused:
        return Words::tr("A PIN letter is under way to the old address: it goes back to a supervisor.");
    case LetterState::Rendered:
    case LetterState::Submitted:
    case LetterState::Printed:
    case LetterState::Unclear:
        return Words::tr("A PIN letter to the old address may be printed already: tell a supervisor.");
    case LetterState::Mailed:
    case LetterState::Void:
        break;
    }
    return {};
}

} // namespace

QString labelOf(ContactField field) { return Words::tr(fieldLabels[size_t(field)]); }

QString nameOf(ContactField field) { return spokenText(labelOf(field)); }

QString word(ContactKind kind) { return Words::tr(kindWords[size_t(kind)]); }

QString textOf(const FieldRemark &remark) { return Words::tr(remarkTexts[size_t(remark.remark)]); }

QString valueText(ContactKind kind, const QString &kept, const Phrasebook &book)
{
    if (kept.isEmpty())
        return Words::tr("none");
    switch (kind) {
    case ContactKind::Address:
        return addressOnOneLine(kept);
    case ContactKind::AddressVerified:
    case ContactKind::MailReturned:
        return book.date(QDate::fromString(kept, Qt::ISODate));
    case ContactKind::Phone:
    case ContactKind::Email:
        break;
    }
    return Phrasebook::isolated(kept);
}

QString trustText(const Party &party)
{
    if (!party.address.isKnown())
        return {};
    const QDate verified = party.addressVerifiedOn;
    if (hasVerifiedAddress(party))
        return Words::tr("Mail to this address can be trusted to arrive.");
    if (party.returnedMailOn.isValid() && (!verified.isValid() || verified < party.returnedMailOn))
        return Words::tr("Mail to this address came back: find out the right one, or verify it.");
    if (!verified.isValid())
        return Words::tr("This address was never verified.");
    return Words::tr("This address has not been verified since it was changed.");
}

QString parentName(Role role, const Phrasebook &book) { return word(role, book); }

QString savedText(const ContactAnswer &answer)
{
    if (answer.changed.isEmpty())
        return Words::tr("All of it stood there already: nothing is changed.");
    QStringList kinds;
    for (const ContactKind kind : answer.changed)
        kinds.append(word(kind));
    QStringList sentences { Words::tr("Saved: %1.").arg(kinds.join(QLatin1String(", "))) };
    if (answer.changed.contains(ContactKind::Address))
        sentences.append(Words::tr("A PIN letter to it needs a supervisor for 30 days and until it is verified; if you "
                                   "ask for the letter yourself, always."));
    if (answer.openLetter)
        sentences.append(letterText(*answer.openLetter));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace caseledger
