// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intake.h"
#include "models/store/posting.h"
#include "models/store/posting/postingunit.h"
#include "models/store/posting/rowlists.h"
#include "models/store/searchwords.h"

#include <QHash>

#include <optional>
#include <span>

/// Internal to the store: parties on their way into their table, with what they are found by.
namespace caseledger {

class PartyWriter
{
public:
    explicit PartyWriter(PostingUnit &unit);

    /// Adds the party, or replaces the one of its reference and keeps what that was, or finds nothing to do.
    /// @param today  the day of the change where the address is another one and the row names no day itself
    Result<PostedRow> post(const PartyRow &row, QDate today);
    /// The same for many of them with different references, on a server. The answers are in the order of the rows.
    Result<std::vector<PostedRow>> postMany(const std::vector<const PartyRow *> &rows, QDate today);
    /// Adds a party that is not there yet, without the words it is found by. Returns the line they are made of.
    Result<QString> add(const PartyRow &row);
    /// Keeps a party that is not there yet, and its words, back until writeGathered(). For a server.
    Result<> gather(const PartyRow &row);
    Result<> writeGathered();

private:
    struct Stored
    {
        Party party;
        QByteArray ssnIndex;
        QString searchLine;
    };

    static Stored readStored(RowReader &row);
    Result<Stored> asStored(const PartyRow &row);
    Result<QHash<qint64, Stored>> readMany(const std::vector<const PartyRow *> &rows);
    Result<PostedRow> postKnown(const Stored &stored, const Stored &incoming, QDate today);
    static bool isSame(const Stored &incoming, const Stored &stored, QDate today);
    Result<Stored> hold(const Stored &stored);
    void gather(const Stored &incoming);
    Result<> insert(const Stored &incoming);
    Result<> replace(const Stored &stored, const Stored &incoming);
    template <class Values>
    void bind(Values &values, const Stored &incoming);

    PostingUnit &m_unit;
    Query m_stored;
    Query m_insert;
    Query m_update;
    Query m_keep;
    NameWordWriter m_words;
    RowLists m_gathered;
    RowLists m_gatheredWords;
    std::optional<Query> m_insertMany;
    std::optional<Query> m_insertWords;
    std::optional<Query> m_byKeys;
    std::optional<Query> m_hold;
};

} // namespace caseledger
