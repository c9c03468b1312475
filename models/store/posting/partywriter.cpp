// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/posting/partywriter.h"

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
{ }

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

void PartyWriter::bind(Query &query, const Stored &incoming)
{
    const QString digits = phoneDigits(*incoming.party.phone.shownTo(Audience::StaffWithReason));
    bindRecord(query, incoming.party);
    query.bind(":ssn_index", incoming.ssnIndex)
        .bind(":phone_digits", digits)
        .bind(":phone_last7", lastSeven(digits))
        .bind(":search_words", incoming.searchLine)
        .bind(":posting", m_unit.number());
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
    m_keep.bind(":party_ref", stored.party.ref)
        .bind(":posting", m_unit.number())
        .bind(":content", old->value_or(QString()));
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
    incoming->party.addressChangedOn = addressChangedOn(incoming->party, (*stored)->party, today);
    if (incoming->party == (*stored)->party && incoming->ssnIndex == (*stored)->ssnIndex)
        return PostedRow { PostedRow::Outcome::Unchanged, {} };
    if (Result<> replaced = replace(**stored, *incoming); !replaced)
        return tl::unexpected(replaced.error());
    return PostedRow { PostedRow::Outcome::Updated, {} };
}

} // namespace caseledger
