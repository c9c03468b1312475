// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/maintenance/checkparties.h"

#include "models/store/connection.h"
#include "models/store/maintenance/looserow.h"
#include "models/store/searchwords.h"

#include <algorithm>
#include <optional>

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
    QStringList words; ///< that lead to the party by its line
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
    if (const QString word = in.text(QLatin1String("word")); !word.isEmpty())
        party.words.append(word);
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

/// The parties one after the other, each with all words that lead to it.
class PartyCursor
{
public:
    explicit PartyCursor(Connection &connection)
        : m_query(connection, "check_parties")
    { }

    Result<> start() { return m_query.start().and_then([this] { return readRow(); }); }
    /// Null after the last.
    Result<std::optional<CheckedParty>> next()
    {
        std::optional<CheckedParty> party = std::move(m_ahead);
        if (!party)
            return party;
        while (true) {
            if (Result<> read = readRow(); !read)
                return tl::unexpected(read.error());
            if (!m_ahead || m_ahead->names.ref.text != party->names.ref.text)
                return party;
            party->words += m_ahead->words;
        }
    }

private:
    Result<> readRow()
    {
        return m_query.next(readParty).map([this](std::optional<CheckedParty> row) { m_ahead = std::move(row); });
    }

    Query m_query;
    std::optional<CheckedParty> m_ahead;
};

void checkParty(const CheckedParty &party, const QStringList &line, const FindingSink &found)
{
    const QString &ref = party.names.ref.text;
    if (reportFaults(party.faults, {}, QStringLiteral("party"), ref, found))
        return;
    if (!isSsnWhole(party))
        found({ QStringLiteral("ssn_index"), {}, ref,
            QStringLiteral("Last four digits and index do not go together; import the party again.") });

    const auto isThere = [&party](const QString &word) { return party.words.contains(word); };
    const QString digits = phoneDigits(party.phone);
    if (!std::ranges::all_of(line, isThere) || party.searchLine != searchLine(party.names)
        || party.phoneDigits != digits || party.phoneLast7 != lastSeven(digits))
        found({ QStringLiteral("search_words"), {}, ref,
            QStringLiteral("The words or digits the party is found by are not its own; import the party again.") });
}

/// On a server a search reads rows that were laid out for it.
Result<> checkPartyCases(Connection &connection, const FindingSink &found)
{
    if (!connection.spec().isShared())
        return {};
    const auto wrong
        = Query(connection, "check_party_cases").all([](RowReader &row) { return row.read<QString>(); });
    if (!wrong)
        return tl::unexpected(wrong.error());
    for (const QString &id : *wrong)
        found({ QStringLiteral("search_words"), id, {},
            QStringLiteral("A search does not show the case as it is; have the table party_case filled anew.") });
    return {};
}

} // namespace

Result<> checkParties(Connection &connection, const FindingSink &found)
{
    PartyCursor parties(connection);
    if (Result<> started = parties.start(); !started)
        return started;
    qint64 words = 0;
    while (true) {
        const auto party = parties.next();
        if (!party)
            return tl::unexpected(party.error());
        if (!*party)
            break;
        const QStringList line = wordsOfLine((*party)->searchLine);
        words += line.size();
        checkParty(**party, line, found);
    }
    const auto stored
        = Query(connection, "check_name_word_count").first([](RowReader &row) { return row.read<qint64>(); });
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored > words)
        found({ QStringLiteral("search_words"), {}, {},
            QStringLiteral("%1 search words belong to no party.").arg(**stored - words) });
    return checkPartyCases(connection, found);
}

} // namespace caseledger
