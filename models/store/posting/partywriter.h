// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intake.h"
#include "models/store/posting.h"
#include "models/store/posting/postingunit.h"
#include "models/store/searchwords.h"

/// Internal to the store: parties on their way into their table, with what they are found by.
namespace caseledger {

class PartyWriter
{
public:
    explicit PartyWriter(PostingUnit &unit);

    /// Adds the party, or replaces the one of its reference and keeps what that was, or finds nothing to do.
    /// @param today  the day of the change where the address is another one and the row names no day itself
    Result<PostedRow> post(const PartyRow &row, QDate today);
    /// Adds a party that is not there yet, without the words it is found by. Returns the line they are made of.
    Result<QString> add(const PartyRow &row);

private:
    struct Stored
    {
        Party party;
        QByteArray ssnIndex;
        QString searchLine;
    };

    static Stored readStored(RowReader &row);
    Result<Stored> asStored(const PartyRow &row);
    Result<> insert(const Stored &incoming);
    Result<> replace(const Stored &stored, const Stored &incoming);
    void bind(Query &query, const Stored &incoming);

    PostingUnit &m_unit;
    Query m_stored;
    Query m_insert;
    Query m_update;
    Query m_keep;
    NameWordWriter m_words;
};

} // namespace caseledger
