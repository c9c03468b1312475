// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/maintenance/checkparties.h"

#include "models/store/maintenance/looserow.h"
#include "models/store/searchwords.h"

#include <algorithm>

namespace caseledger {

namespace {

struct CheckedParty
{
    Party names; ///< reference and names
    QString phone;
    QString phoneDigits;
    QString phoneLast7;
    QString searchLine;
    QString ssnLast4;
    QByteArray ssnIndex;
    QList<ColumnFault> faults;
};

CheckedParty readParty(RowReader &row)
{
    LooseReader in(row);
    CheckedParty party;
    party.names.ref.text = in.key(QLatin1String("party_ref"));
    party.names.givenName = in.text(QLatin1String("given_name"));
    party.names.familyName = in.text(QLatin1String("family_name"));
    party.names.nativeName = in.text(QLatin1String("native_name"));
    party.ssnLast4 = in.text(QLatin1String("ssn_last4"));
    party.ssnIndex = in.value<QByteArray>(QLatin1String("ssn_index"));
    in.dayOrNone(QLatin1String("date_of_birth"));
    in.dayOrNone(QLatin1String("address_verified_on"));
    in.dayOrNone(QLatin1String("address_changed_on"));
    in.dayOrNone(QLatin1String("returned_mail_on"));
    in.value<bool>(QLatin1String("family_violence"));
    party.phone = in.text(QLatin1String("phone"));
    party.phoneDigits = in.text(QLatin1String("phone_digits"));
    party.phoneLast7 = in.text(QLatin1String("phone_last7"));
    party.searchLine = in.text(QLatin1String("search_words"));
    party.faults = in.takeFaults();
    return party;
}

bool isSsnWhole(const CheckedParty &party)
{
    constexpr qsizetype indexSize = 32;
    if (party.ssnLast4.isEmpty())
        return party.ssnIndex.isEmpty();
    const bool digits = std::ranges::all_of(party.ssnLast4, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && party.ssnLast4.size() == 4 && party.ssnIndex.size() == indexSize;
}

/// Whether each word of a person's line leads to her or him.
Result<bool> areWordsThere(Query &lookUp, const QStringList &words, const CheckedParty &party)
{
    for (const QString &word : words) {
        lookUp.bind(":word", word).bind(":search_words", party.searchLine).bind(":party_ref", party.names.ref);
        const auto there = lookUp.first([](RowReader &row) { return row.read<int>(); });
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return false;
    }
    return true;
}

} // namespace

Result<> checkParties(Connection &connection, const FindingSink &found)
{
    Query parties(connection, "check_parties");
    Query lookUp(connection, "check_name_word");
    if (Result<> started = parties.start(); !started)
        return started;
    qint64 words = 0;
    while (true) {
        const auto next = parties.next(readParty);
        if (!next)
            return tl::unexpected(next.error());
        if (!*next)
            break;
        const CheckedParty &party = **next;
        const QString &ref = party.names.ref.text;
        const QStringList line = wordsOfLine(party.searchLine);
        words += line.size();
        if (reportFaults(party.faults, {}, QStringLiteral("party"), ref, found))
            continue;
        if (!isSsnWhole(party))
            found({ QStringLiteral("ssn_index"), {}, ref,
                QStringLiteral("Last four digits and index do not go together; import the party again.") });

        const auto there = areWordsThere(lookUp, line, party);
        if (!there)
            return tl::unexpected(there.error());
        const QString digits = phoneDigits(party.phone);
        if (!*there || party.searchLine != searchLine(party.names) || party.phoneDigits != digits
            || party.phoneLast7 != lastSeven(digits))
            found({ QStringLiteral("search_words"), {}, ref,
                QStringLiteral("The words or digits the party is found by are not its own; import the party again.") });
    }
    const auto stored
        = Query(connection, "check_name_word_count").first([](RowReader &row) { return row.read<qint64>(); });
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored > words)
        found({ QStringLiteral("search_words"), {}, {},
            QStringLiteral("%1 search words belong to no party.").arg(**stored - words) });
    return {};
}

} // namespace caseledger
