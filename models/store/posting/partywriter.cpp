// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/posting/partywriter.h"

#include "models/store/connection.h"
#include "models/store/records.h"

namespace caseledger {

namespace {

const PostalAddress &addressOf(const Party &party) { return *party.address.shownTo(Audience::StaffWithReason); }

/// A day that the row does not give stays as it was, unless the address is another one.
QDate addressChangedOn(const Party &incoming, const Party &stored, QDate today)
{
    if (incoming.addressChangedOn.isValid())
        return incoming.addressChangedOn;
    return addressOf(incoming) == addressOf(stored) ? stored.addressChangedOn : today;
}

} // namespace

PartyWriter::PartyWriter(PostingUnit &unit)
    : m_unit(unit)
    , m_stored(unit.connection(), "party_stored")
    , m_insert(unit.connection(), "party_insert")
    , m_update(unit.connection(), "party_update")
    , m_keep(unit.connection(), "replaced_party_insert")
    , m_words(unit.connection())
{
    m_insert.bind(":posting", unit.number());
    m_update.bind(":posting", unit.number());
    m_keep.bind(":posting", unit.number());
}

PartyWriter::Stored PartyWriter::readStored(RowReader &row)
{
    return Stored {
        .party = readRecord<Party>(row),
        .ssnIndex = row.read<QByteArray>(),
        .searchLine = row.read<QString>(),
    };
}

/// The row as it would lie in the table. Of a social security number nothing but its end and its index goes on.
Result<PartyWriter::Stored> PartyWriter::asStored(const PartyRow &row)
{
    auto index = m_unit.indexOf(row.ssn);
    if (!index)
        return tl::unexpected(index.error());
    Stored incoming { row.party, *std::move(index), searchLine(row.party) };
    incoming.party.ssnLast4 = row.ssn ? row.ssn->last4() : QString();
    return incoming;
}

template <class Values>
void PartyWriter::bind(Values &values, const Stored &incoming)
{
    const QString digits = phoneDigits(*incoming.party.phone.shownTo(Audience::StaffWithReason));
    bindRecord(values, incoming.party);
    values.bind(":ssn_index", incoming.ssnIndex)
        .bind(":phone_digits", digits)
        .bind(":phone_last7", lastSeven(digits))
        .bind(":search_words", incoming.searchLine);
}

Result<> PartyWriter::insert(const Stored &incoming)
{
    bind(m_insert, incoming);
    if (const auto inserted = m_insert.run(); !inserted)
        return tl::unexpected(inserted.error());
    m_unit.noteWritten();
    return {};
}

Result<QString> PartyWriter::add(const PartyRow &row)
{
    auto incoming = asStored(row);
    if (!incoming)
        return tl::unexpected(incoming.error());
    if (Result<> inserted = insert(*incoming); !inserted)
        return tl::unexpected(inserted.error());
    return std::move(incoming->searchLine);
}

Result<> PartyWriter::replace(const Stored &stored, const Stored &incoming)
{
    const auto old
        = m_stored.bind(":party_ref", stored.party.ref).first([](RowReader &row) { return row.restAsJson(); });
    if (!old)
        return tl::unexpected(old.error());
    m_keep.bind(":party_ref", stored.party.ref).bind(":content", old->value_or(QString()));
    if (const auto kept = m_keep.run(); !kept)
        return tl::unexpected(kept.error());
    bind(m_update, incoming);
    if (const auto updated = m_update.run(); !updated)
        return tl::unexpected(updated.error());
    m_unit.noteWritten();
    if (stored.searchLine == incoming.searchLine)
        return {};
    if (Result<> removed = m_words.remove(stored.searchLine, stored.party.ref); !removed)
        return removed;
    return m_words.add(incoming.searchLine, incoming.party.ref);
}

Result<PostedRow> PartyWriter::post(const PartyRow &row, QDate today)
{
    auto incoming = asStored(row);
    if (!incoming)
        return tl::unexpected(incoming.error());
    const auto stored = m_stored.bind(":party_ref", row.party.ref).first(readStored);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored) {
        Result<> added = insert(*incoming);
        if (added)
            added = m_words.add(incoming->searchLine, row.party.ref);
        if (!added)
            return tl::unexpected(added.error());
        return PostedRow { PostedRow::Outcome::Accepted, {} };
    }
    return postKnown(**stored, *incoming, today);
}

Result<PostedRow> PartyWriter::postKnown(const Stored &stored, const Stored &incoming, QDate today)
{
    if (isSame(incoming, stored, today))
        return PostedRow { PostedRow::Outcome::Unchanged, {} };
    const Result<Stored> held = hold(stored);
    if (!held)
        return tl::unexpected(held.error());
    Stored becomes = incoming;
    becomes.party.addressChangedOn = addressChangedOn(incoming.party, held->party, today);
    if (Result<> replaced = replace(*held, becomes); !replaced)
        return tl::unexpected(replaced.error());
    return PostedRow { PostedRow::Outcome::Updated, {} };
}

bool PartyWriter::isSame(const Stored &incoming, const Stored &stored, QDate today)
{
    Party becomes = incoming.party;
    becomes.addressChangedOn = addressChangedOn(incoming.party, stored.party, today);
    return becomes == stored.party && incoming.ssnIndex == stored.ssnIndex;
}

/// The party as it is now, and stays: on a server a desk may have changed it since it was read.
Result<PartyWriter::Stored> PartyWriter::hold(const Stored &stored)
{
    if (m_unit.connection().engine().dialect() == Dialect::Sqlite)
        return stored;
    if (!m_hold)
        m_hold.emplace(m_unit.connection(), "party_hold");
    const auto held
        = m_hold->bind(":party_ref", stored.party.ref).first([](RowReader &row) { return row.read<int>(); });
    if (!held)
        return tl::unexpected(held.error());
    const auto now = m_stored.bind(":party_ref", stored.party.ref).first(readStored);
    if (!now)
        return tl::unexpected(now.error());
    return now->value_or(stored);
}

void PartyWriter::gather(const Stored &incoming)
{
    bind(m_gathered, incoming);
    for (const QString &word : wordsOfLine(incoming.searchLine)) {
        m_gatheredWords.bind(":word", word)
            .bind(":search_words", incoming.searchLine)
            .bind(":party_ref", incoming.party.ref);
    }
}

Result<> PartyWriter::gather(const PartyRow &row)
{
    return asStored(row).map([this](const Stored &incoming) { gather(incoming); });
}

Result<> PartyWriter::writeGathered()
{
    if (m_gathered.isEmpty())
        return {};
    if (!m_insertMany) {
        m_insertMany.emplace(m_unit.connection(), "party_insert_many").bind(":posting", m_unit.number());
        m_insertWords.emplace(m_unit.connection(), "name_word_insert_many");
    }
    m_gathered.moveTo(*m_insertMany);
    Result<qint64> written = m_insertMany->run();
    if (written && !m_gatheredWords.isEmpty()) {
        m_gatheredWords.moveTo(*m_insertWords);
        written = m_insertWords->run();
    }
    if (!written)
        return tl::unexpected(written.error());
    m_unit.noteWritten();
    return {};
}

/// The parties that are there, each with the place of its row, from 0.
Result<QHash<qint64, PartyWriter::Stored>> PartyWriter::readMany(const std::vector<const PartyRow *> &rows)
{
    RowLists refs;
    for (const PartyRow *row : rows)
        refs.bind(":party_ref", row->party.ref);
    if (!m_byKeys)
        m_byKeys.emplace(m_unit.connection(), "party_by_keys");
    refs.moveTo(*m_byKeys);
    const auto found = m_byKeys->all([](RowReader &row) {
        const auto place = row.read<qint64>();
        return std::pair(place - 1, readStored(row));
    });
    if (!found)
        return tl::unexpected(found.error());
    QHash<qint64, Stored> known;
    for (const auto &[place, stored] : *found)
        known.insert(place, stored);
    return known;
}

Result<std::vector<PostedRow>> PartyWriter::postMany(const std::vector<const PartyRow *> &rows, QDate today)
{
    const auto known = readMany(rows);
    if (!known)
        return tl::unexpected(known.error());
    std::vector<PostedRow> answers(rows.size());
    for (size_t place = 0; place < rows.size(); ++place) {
        auto incoming = asStored(*rows[place]);
        if (!incoming)
            return tl::unexpected(incoming.error());
        const auto stored = known->constFind(qint64(place));
        if (stored == known->cend()) {
            gather(*incoming);
            continue;
        }
        Result<PostedRow> posted = postKnown(*stored, *incoming, today);
        if (!posted)
            return tl::unexpected(posted.error());
        answers[place] = *std::move(posted);
    }
    return writeGathered().map([&answers] { return std::move(answers); });
}

} // namespace caseledger
