// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/partycolumns.h"

#include "models/tables/columnkinds.h"

#include <QCoreApplication>

namespace caseledger {

namespace {

using Row = PartyTableRow;

/// What staff may see of a guarded value; empty where it is withheld.
template <class T>
QString shown(const Guarded<T> &guarded, QString T::*part)
{
    const T *value = guarded.shownTo(Audience::Staff);
    return value ? value->*part : QString();
}

QString shown(const Guarded<QString> &guarded)
{
    const QString *value = guarded.shownTo(Audience::Staff);
    return value ? *value : QString();
}

QString withheldText(const Phrasebook &)
{
    //: stands in place of a protected address, phone or e-mail
    return QCoreApplication::translate("Column", "Withheld");
}

/// A part of a contact value: files leave it empty where it is withheld, people are told.
template <auto guarded, auto get>
constexpr Column<Row> contactColumn(const char *key, const char *title)
{
    return { .key = key,
        .title = title,
        .value = [](const Row &row) -> QVariant { return get(row); },
        .text =
            [](const Row &row, const Phrasebook &book) {
                const bool withheld = (row.party.*guarded).isWithheldFrom(Audience::Staff);
                return withheld ? withheldText(book) : cellText(get(row), book);
            },
        .plain = [](const Row &row) -> QString { return get(row); } };
}

template <auto part>
constexpr Column<Row> addressColumn(const char *key, const char *title)
{
    return contactColumn<&Party::address, [](const Row &row) { return shown(row.party.address, part); }>(key, title);
}

QString languageText(const Row &row, const Phrasebook &book)
{
    const Language language = languageFromCode(row.party.language);
    return code(language) == row.party.language ? word(language, book) : cellText(row.party.language, book);
}

QString yesNoCode(const Row &row) { return row.party.familyViolence ? QStringLiteral("Y") : QStringLiteral("N"); }

QString protectionText(const Row &row, const Phrasebook &)
{
    if (row.party.familyViolence)
        //: the person's address and contacts are kept from others
        return QCoreApplication::translate("Column", "Protected");
    return {};
}

constexpr auto reference = textColumn<Row, [](const Row &row) { return row.party.ref.text; }>(
    //: the reference of a person
    "party_ref", QT_TRANSLATE_NOOP("Column", "Person"));
constexpr auto givenName = textColumn<Row, [](const Row &row) { return row.party.givenName; }>(
    "given_name", QT_TRANSLATE_NOOP("Column", "Given name"));
constexpr auto familyName = textColumn<Row, [](const Row &row) { return row.party.familyName; }>(
    "family_name", QT_TRANSLATE_NOOP("Column", "Family name"));
constexpr auto nativeName = textColumn<Row, [](const Row &row) { return row.party.nativeName; }>(
    //: the name in the person's own script
    "native_name", QT_TRANSLATE_NOOP("Column", "Name in own script"));
constexpr Column<Row> language { .key = "language",
    .title = QT_TRANSLATE_NOOP("Column", "Language"),
    .value = [](const Row &row) -> QVariant { return row.party.language; },
    .text = languageText,
    .plain = [](const Row &row) { return row.party.language; } };
constexpr auto street1 = addressColumn<&PostalAddress::street1>("street1", QT_TRANSLATE_NOOP("Column", "Street"));
constexpr auto street2
    = addressColumn<&PostalAddress::street2>("street2", QT_TRANSLATE_NOOP("Column", "Street, line 2"));
constexpr auto city = addressColumn<&PostalAddress::city>("city", QT_TRANSLATE_NOOP("Column", "City"));
constexpr auto state = addressColumn<&PostalAddress::state>("state", QT_TRANSLATE_NOOP("Column", "US state"));
constexpr auto zip = addressColumn<&PostalAddress::zip>("zip", QT_TRANSLATE_NOOP("Column", "ZIP"));
constexpr auto verifiedOn = dayColumn<Row, [](const Row &row) { return row.party.addressVerifiedOn; }>(
    "address_verified_on", QT_TRANSLATE_NOOP("Column", "Address verified"));
constexpr auto changedOn = dayColumn<Row, [](const Row &row) { return row.party.addressChangedOn; }>(
    "address_changed_on", QT_TRANSLATE_NOOP("Column", "Address changed"));
constexpr auto returnedMailOn = dayColumn<Row, [](const Row &row) { return row.party.returnedMailOn; }>(
    "returned_mail_on", QT_TRANSLATE_NOOP("Column", "Mail returned"));
constexpr auto phone = contactColumn<&Party::phone, [](const Row &row) { return shown(row.party.phone); }>(
    "phone", QT_TRANSLATE_NOOP("Column", "Phone"));
constexpr auto email = contactColumn<&Party::email, [](const Row &row) { return shown(row.party.email); }>(
    "email", QT_TRANSLATE_NOOP("Column", "E-mail"));
constexpr Column<Row> familyViolence { .key = "family_violence",
    .title = QT_TRANSLATE_NOOP("Column", "Protection"),
    .value = [](const Row &row) -> QVariant { return yesNoCode(row); },
    .text = protectionText,
    .plain = yesNoCode };

constexpr Column<Row> exported[] = { reference, givenName, familyName, nativeName, language, street1, street2, city,
    state, zip, verifiedOn, changedOn, returnedMailOn, phone, email, familyViolence };

} // namespace

std::span<const Column<PartyTableRow>> partyExportColumns() { return exported; }

} // namespace caseledger
