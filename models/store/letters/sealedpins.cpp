// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/letters/sealedpins.h"

#include "models/store/connection.h"
#include "models/store/letters/sealedpincolumns.h"
#include "models/store/posting/postingunit.h"

namespace caseledger {

namespace {

/// What of a party's sealed PIN is heard: boxes are compared where they lie.
struct StoredSeal
{
    bool isThere = false;
    bool isSame = false;
};

StoredSeal readStored(RowReader &row)
{
    StoredSeal stored;
    stored.isThere = row.read<bool>();
    stored.isSame = row.read<bool>();
    return stored;
}

} // namespace

struct SealedPinPosting::State
{
    explicit State(std::unique_ptr<PostingUnit> posting)
        : unit(std::move(posting))
        , stored(unit->connection(), "sealed_pin_stored")
        , insert(unit->connection(), "sealed_pin_insert")
        , replace(unit->connection(), "sealed_pin_replace")
    { }

    Result<PostedRow> write(Query &query, const SealedPinRow &row, PostedRow::Outcome outcome)
    {
        bindSealedPin(query, row).bind(":posting", unit->number());
        unit->noteWritten();
        return query.run().map([outcome](qint64) { return PostedRow { outcome, {} }; });
    }

    std::unique_ptr<PostingUnit> unit;
    Query stored;
    Query insert;
    Query replace;
};

SealedPinPosting::SealedPinPosting(std::unique_ptr<State> state)
    : m_state(std::move(state))
{ }

SealedPinPosting::~SealedPinPosting() = default;

Result<std::unique_ptr<SealedPinPosting>> SealedPinPosting::begin(Connection &connection)
{
    auto unit = PostingUnit::begin(connection);
    if (!unit)
        return tl::unexpected(unit.error());
    return std::unique_ptr<SealedPinPosting>(new SealedPinPosting(std::make_unique<State>(*std::move(unit))));
}

Result<PostedRow> SealedPinPosting::post(const SealedPinRow &row)
{
    const auto stored = bindSealedPin(m_state->stored, row).first(readStored);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return PostedRow { PostedRow::Outcome::Refused,
            { { QStringLiteral("party_ref"), QStringLiteral("there is no such party in the database") } } };
    if (!(*stored)->isThere)
        return m_state->write(m_state->insert, row, PostedRow::Outcome::Accepted);
    if ((*stored)->isSame)
        return PostedRow { PostedRow::Outcome::Unchanged, {} };
    return m_state->write(m_state->replace, row, PostedRow::Outcome::Updated);
}

Result<> SealedPinPosting::commit() { return m_state->unit->commit(); }

Result<QList<SealedPinCount>> sealedPinKeys(Connection &connection, SealedFor whom)
{
    Query query(connection, whom == SealedFor::Office ? "sealed_pin_keys" : "sealed_pin_escrow_keys");
    return query.all([](RowReader &row) {
        SealedPinCount count;
        count.key = row.read<KeyId>();
        count.pins = row.read<qint64>();
        count.quarantined = row.read<qint64>();
        return count;
    });
}

Result<QList<PartyRef>> partiesWithoutPin(Connection &connection, const PartyRef &after, int most)
{
    Query query(connection, "parties_without_pin");
    return query.bind(":after", after).bind(":most", most).all([](RowReader &row) { return row.read<PartyRef>(); });
}

} // namespace caseledger
