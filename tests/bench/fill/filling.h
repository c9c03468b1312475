// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/safety/ssnindex.h"
#include "tests/bench/fill/madeoffice.h"

#include <QByteArray>

#include <functional>

namespace caseledger::bench {

/// What is to be filled, and how.
struct FillWish
{
    QByteArray server; ///< libpq's own words, for a superuser
    SsnKey key;
    MadeRange range;
    int workers = 3; ///< connections side by side; making the rows and taking them share the machine
};

/// Cases filled so far and rows of their ledgers.
struct FillCount
{
    qint64 cases = 0;
    qint64 ledgerRows = 0; ///< obligations, changes of assistance, payments, disbursements, adjustments
    qint64 rows = 0; ///< parties and cases, too: what an extract has; the words of their names are not counted
};

/// Copies the cases into an office that init has laid, some thousand in a transaction, under one posting. Triggers and
/// foreign keys look at none of it (session_replication_role): proveReferences() does afterwards. No further payments.
/// @param progress  called from any of the workers, one at a time
Result<FillCount> fillOffice(
    const MadeOffice &office, const FillWish &wish, const std::function<void(const FillCount &)> &progress);

/// Copies a range of cases in one transaction on one connection, as the owner of the tables with all their triggers and
/// keys: what the database itself needs for rows that an import brings. Only this is timed, not the making of the rows.
/// @return seconds, by which rows can be divided
Result<std::pair<FillCount, double>> copyBare(const MadeOffice &office, const FillWish &wish);

/// Looks for rows whose foreign key leads nowhere, in every table of the office: Error::Failed names the first such
/// key.
Result<> proveReferences(const QByteArray &server, int workers);

/// VACUUM and ANALYZE of every table that was filled.
Result<> tidy(const QByteArray &server, int workers);

} // namespace caseledger::bench
