// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/letters/sealedpin.h"
#include "models/store/posting.h"

#include <QList>

namespace caseledger {

/// One import of sealed PINs: a unit of work that is all of it or nothing. Ends at the first error of the database;
/// unless committed, everything is rolled back.
class SealedPinPosting
{
public:
    static Result<std::unique_ptr<SealedPinPosting>> begin(Connection &connection);
    ~SealedPinPosting();
    SealedPinPosting(const SealedPinPosting &) = delete;
    SealedPinPosting &operator=(const SealedPinPosting &) = delete;

    /// Refused where there is no such party. Unchanged where the party has these boxes already; others take the place
    /// of those that are there, which are not kept, and may be used even if those might not; but the office's box that
    /// was found faulty is so with another escrow's box beside it, too.
    Result<PostedRow> post(const SealedPinRow &row);
    Result<> commit();

private:
    struct State;
    explicit SealedPinPosting(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

/// Whose box of a sealed PIN.
enum class SealedFor { Office, Escrow };

/// How many sealed PINs a key opens.
struct SealedPinCount
{
    KeyId key;
    qint64 pins = 0;
    qint64 quarantined = 0; ///< of them, kept from use

    friend bool operator==(const SealedPinCount &, const SealedPinCount &) = default;
};
/// For every key there is, the most used first.
Result<QList<SealedPinCount>> sealedPinKeys(Connection &connection, SealedFor whom = SealedFor::Office);

/// The next parties that have no sealed PIN, in the order of their references: for an office whose PINs are made up.
/// @param after the last one seen; empty at first
Result<QList<PartyRef>> partiesWithoutPin(Connection &connection, const PartyRef &after, int most);

} // namespace caseledger
