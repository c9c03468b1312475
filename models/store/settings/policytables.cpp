// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/settings/policytables.h"

#include "models/store/connection.h"
#include "models/store/query.h"

namespace caseledger {

namespace {

using L = QLatin1String;

/// Fills a table's entries, if it was ever written.
template <class Entries, class Read>
Result<> readTable(
    Connection &connection, const StoredSettings &settings, L table, const char *query, Entries &entries, Read read)
{
    if (!settings.contains(QStringLiteral("policy_kept")) && !settings.contains(table + L("_kept")))
        return {};
    const auto rows = Query(connection, query).all(read);
    if (!rows)
        return tl::unexpected(rows.error());
    entries = Entries(rows->begin(), rows->end());
    return {};
}

template <class Entries, class Bind>
Result<> replaceAll(Connection &connection, const char *clear, const char *insert, const Entries &entries, Bind bind)
{
    if (const auto cleared = Query(connection, clear).run(); !cleared)
        return tl::unexpected(cleared.error());
    Query query(connection, insert);
    for (const auto &entry : entries) {
        bind(query, entry);
        if (const auto added = query.run(); !added)
            return tl::unexpected(added.error());
    }
    return {};
}

Result<> writeRows(Connection &connection, L table, const DistributionPolicy &policy)
{
    if (table == L("pass_through"))
        return replaceAll(connection, "pass_through_clear", "pass_through_insert", policy.passThrough,
            [](Query &query, const DistributionPolicy::PassThrough &entry) {
                query.bind(":from_on", entry.from)
                    .bind(":one_child", entry.oneChild)
                    .bind(":two_or_more", entry.twoOrMore);
            });
    if (table == L("annual_fee"))
        return replaceAll(connection, "annual_fee_clear", "annual_fee_insert", policy.annualFee,
            [](Query &query, const DistributionPolicy::AnnualFee &entry) {
                query.bind(":from_fiscal_year", entry.fromFiscalYear)
                    .bind(":threshold", entry.threshold)
                    .bind(":fee", entry.fee);
            });
    return replaceAll(connection, "own_holiday_clear", "own_holiday_insert", policy.calendar.ownHolidays,
        [](Query &query, QDate day) { query.bind(":holiday_on", day); });
}

} // namespace

Result<> readPolicyTables(Connection &connection, const StoredSettings &settings, DistributionPolicy &policy)
{
    return readTable(connection, settings, L("pass_through"), "pass_through_all", policy.passThrough,
        [](RowReader &row) {
            return DistributionPolicy::PassThrough { row.read<QDate>(), row.read<Money>(), row.read<Money>() };
        })
        .and_then([&] {
            return readTable(
                connection, settings, L("annual_fee"), "annual_fee_all", policy.annualFee, [](RowReader &row) {
                    return DistributionPolicy::AnnualFee { row.read<int>(), row.read<Money>(), row.read<Money>() };
                });
        })
        .and_then([&] {
            return readTable(connection, settings, L("holidays"), "own_holiday_all", policy.calendar.ownHolidays,
                [](RowReader &row) { return row.read<QDate>(); });
        });
}

Result<> writePolicyTable(Connection &connection, QLatin1String table, const DistributionPolicy &policy)
{
    if (Result<> written = writeRows(connection, table, policy); !written)
        return written;
    Query mark(connection, "office_setting_put");
    if (const auto put = mark.bind(":name", table + L("_kept")).bind(":value", L("yes")).run(); !put)
        return tl::unexpected(put.error());
    return {};
}

} // namespace caseledger
