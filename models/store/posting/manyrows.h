// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intake.h"
#include "models/store/posting/knowncases.h"
#include "models/store/posting/ledgerwriter.h"
#include "models/store/posting/partywriter.h"

#include <span>
#include <vector>

/// Internal to the store: rows of an extract on their way to a server, where each statement costs a way there and back.
namespace caseledger {

/// The writers of one posting, for each kind of row.
struct PostingWriters
{
    explicit PostingWriters(PostingUnit &unit);

    KnownCases known;
    PartyWriter parties;
    LedgerWriter<SupportCase> cases;
    LedgerWriter<AssistanceChange> assistance;
    LedgerWriter<Obligation> obligations;
    LedgerWriter<Payment> payments;
    LedgerWriter<Disbursement> disbursements;
    LedgerWriter<Adjustment> adjustments;
};

/// Posts rows as if they came one by one: what is stored is asked for in one statement, and what is new goes in one.
/// The answers are in the order of the rows.
Result<std::vector<PostedRow>> postManyRows(
    PostingUnit &unit, PostingWriters &writers, std::span<const ExtractRow> rows, QDate today);

} // namespace caseledger
