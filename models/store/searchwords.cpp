// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/searchwords.h"

#include "models/store/connection.h"
#include "models/text/namefold.h"

namespace caseledger {

namespace {

constexpr qsizetype mostWords = 24;
constexpr qsizetype longestWord = 40;
constexpr auto foldVersionSetting = QLatin1String("fold_version");

struct NamedParty
{
    Party party; ///< reference and names
    QString line; ///< as it was stored
};

NamedParty readNames(RowReader &row)
{
    NamedParty named;
    named.party.ref = row.read<PartyRef>();
    named.party.givenName = row.read<QString>();
    named.party.familyName = row.read<QString>();
    named.party.nativeName = row.read<QString>();
    named.line = row.read<QString>();
    return named;
}

Result<> refresh(const NamedParty &named, NameWordWriter &words, Query &update)
{
    const QString line = searchLine(named.party);
    if (Result<> removed = words.remove(named.line, named.party.ref); !removed)
        return removed;
    if (Result<> added = words.add(line, named.party.ref); !added)
        return added;
    update.bind(":search_words", line).bind(":party_ref", named.party.ref);
    if (const auto updated = update.run(); !updated)
        return tl::unexpected(updated.error());
    return {};
}

Result<> refreshAll(Connection &connection)
{
    Query next(connection, "party_names_after");
    Query update(connection, "party_search_words_update");
    NameWordWriter words(connection);
    PartyRef last;
    while (true) {
        const auto some = next.bind(":after", last).all(readNames);
        if (!some)
            return tl::unexpected(some.error());
        if (some->isEmpty())
            return {};
        for (const NamedParty &named : *some) {
            if (Result<> done = refresh(named, words, update); !done)
                return done;
        }
        last = some->last().party.ref;
    }
}

} // namespace

QString searchLine(const Party &party)
{
    QString line;
    qsizetype count = 0;
    for (const QString &word : searchWords(party)) {
        if (count++ == mostWords)
            break;
        line += u' ' + word.left(longestWord);
    }
    return line;
}

QStringList wordsOfLine(const QString &line)
{
    QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

QString phoneDigits(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits.size() == 11 && digits.startsWith(u'1') ? digits.mid(1) : digits;
}

QString lastSeven(const QString &digits) { return digits.size() < 7 ? QString() : digits.right(7); }

NameWordWriter::NameWordWriter(Connection &connection)
    : m_insert(connection, "name_word_insert")
    , m_delete(connection, "name_word_delete")
{ }

Result<> NameWordWriter::each(Query &query, const QString &line, const PartyRef &party)
{
    for (const QString &word : wordsOfLine(line)) {
        query.bind(":word", word).bind(":search_words", line).bind(":party_ref", party);
        if (const auto done = query.run(); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<> NameWordWriter::add(const QString &line, const PartyRef &party) { return each(m_insert, line, party); }

Result<> NameWordWriter::remove(const QString &line, const PartyRef &party) { return each(m_delete, line, party); }

Result<> noteFoldVersion(Connection &connection)
{
    Query put(connection, "office_setting_put");
    const auto done = put.bind(":name", foldVersionSetting).bind(":value", QString::number(foldVersion)).run();
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<> refreshSearchWords(Connection &connection)
{
    const auto stored = Query(connection, "office_setting").bind(":name", foldVersionSetting).first([](RowReader &row) {
        return row.read<QString>();
    });
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored == QString::number(foldVersion))
        return {};
    auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    if (Result<> done = refreshAll(connection); !done)
        return done;
    if (Result<> noted = noteFoldVersion(connection); !noted)
        return noted;
    return (*unit)->commit();
}

} // namespace caseledger
