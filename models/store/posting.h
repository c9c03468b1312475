// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intake.h"
#include "models/domain/result.h"

#include <QDate>

#include <memory>
#include <span>
#include <vector>

namespace caseledger {

class Connection;

/// What became of one row.
struct PostedRow
{
    enum class Outcome { Accepted, Updated, Unchanged, Refused };

    struct Problem
    {
        QString column; ///< as in the extract, or the NACHA field
        QString message;
    };

    Outcome outcome = Outcome::Accepted;
    std::vector<Problem> problems; ///< why it was refused; nothing of the row was written
};

/// One import: a unit of work that is all of it or nothing. Ends at the first error of the database; unless committed,
/// everything is rolled back. A known key with other content replaces the row and keeps the old version. Rows must come
/// parties first, then cases, assistance, obligations, payments, disbursements, adjustments.
class Posting
{
public:
    /// @param today  the day of a changed address whose row names none; null: the office's today
    static Result<std::unique_ptr<Posting>> begin(Connection &connection, QDate today = {});
    ~Posting();
    Posting(const Posting &) = delete;
    Posting &operator=(const Posting &) = delete;

    /// Refused rows name their problems: an unknown party, case or payment. Error::Database ends the whole posting
    /// (also where a row has an SSN and the key is missing or wrong).
    Result<PostedRow> post(const ExtractRow &row);
    /// The same for row after row, with their answers in the same order; much faster on a server. Some thousand at a
    /// time are enough.
    Result<std::vector<PostedRow>> post(std::span<const ExtractRow> rows);
    /// Refused where the case is unknown, or name or SSN do not match the noncustodial parent's. Known reference:
    /// Unchanged.
    Result<PostedRow> post(const Remittance &remittance);

    /// True if every DED of a file with that SHA-256 was posted before.
    Result<bool> isFilePosted(const QByteArray &sha256);
    Result<> noteFilePosted(const QByteArray &sha256);

    Result<> commit();

private:
    struct State;
    explicit Posting(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

/// Fills an empty office as fast as the database takes rows: plain inserts, no look at what is there. For the demo
/// office only. One transaction; nothing stays unless committed. Search words and SSN indexes are written too.
class BulkWriter
{
public:
    static Result<std::unique_ptr<BulkWriter>> begin(Connection &connection);
    ~BulkWriter();
    BulkWriter(const BulkWriter &) = delete;
    BulkWriter &operator=(const BulkWriter &) = delete;

    Result<> addParty(const PartyRow &row);
    Result<> addCase(const CaseRecords &records);
    Result<> commit();

private:
    struct State;
    explicit BulkWriter(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace caseledger
