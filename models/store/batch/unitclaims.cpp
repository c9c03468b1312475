// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/batch/unitclaims.h"

#include "models/store/connection.h"
#include "models/store/preparedqueries.h"

namespace caseledger {

namespace {

Query &ofBatch(Connection &connection, const char *name, const QByteArray &key)
{
    return connection.prepared().query(name).bind(":key", QString::fromLatin1(key));
}

Query &ofUnit(Connection &connection, const char *name, const QByteArray &key, qint64 number, int epoch)
{
    return ofBatch(connection, name, key).bind(":number", number).bind(":epoch", epoch);
}

Result<> done(const Result<qint64> &written)
{
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

QByteArray readText(RowReader &row) { return row.read<QString>().toUtf8(); }

UnitClaim readClaim(RowReader &row)
{
    UnitClaim claim;
    claim.number = row.read<qint64>();
    claim.epoch = row.read<int>();
    claim.cases = readText(row);
    return claim;
}

KeptUnit readKept(RowReader &row)
{
    KeptUnit unit;
    unit.epoch = row.read<int>();
    unit.rows = readText(row);
    unit.isLeaseOver = row.read<bool>();
    return unit;
}

BatchPlanned readPlanned(RowReader &row)
{
    BatchPlanned planned;
    planned.rowsBefore = row.read<qint64>();
    planned.isAll = row.read<bool>();
    planned.lastUnit = row.read<qint64>();
    planned.lastCases = readText(row);
    planned.cases = row.read<qint64>();
    return planned;
}

} // namespace

Result<BatchPlanned> joinBatch(Connection &connection, const QByteArray &key, qint64 rowsBefore)
{
    const Result<> joined = done(ofBatch(connection, "batch_join", key).bind(":rows_before", rowsBefore).run());
    if (!joined)
        return tl::unexpected(joined.error());
    return ofBatch(connection, "batch_plan", key)
        .first(readPlanned)
        .map([](const std::optional<BatchPlanned> &planned) { return planned.value_or(BatchPlanned()); });
}

Result<> addUnits(
    Connection &connection, const QByteArray &key, qint64 lastUnit, std::span<const UnitToMake> units, bool isAll)
{
    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Beside);
    if (!unit)
        return tl::unexpected(unit.error());
    for (const UnitToMake &each : units) {
        const Result<> added = done(ofBatch(connection, "batch_unit_insert", key)
                                        .bind(":number", ++lastUnit)
                                        .bind(":cases", QString::fromUtf8(each.cases))
                                        .bind(":case_count", each.caseCount)
                                        .run());
        if (!added)
            return added;
    }
    const Result<> noted = isAll ? done(ofBatch(connection, "batch_is_planned", key).run()) : Result<>();
    return noted ? (*unit)->commit() : noted;
}

Result<qint64> unitsWaiting(Connection &connection, const QByteArray &key)
{
    return ofBatch(connection, "batch_units_waiting", key)
        .first([](RowReader &row) { return row.read<qint64>(); })
        .map([](const std::optional<qint64> &count) { return count.value_or(0); });
}

Result<std::optional<UnitClaim>> claimUnit(Connection &connection, const QByteArray &key, std::chrono::seconds lease)
{
    return ofBatch(connection, "batch_unit_claim", key).bind(":lease", qint64(lease.count())).first(readClaim);
}

Result<> renewClaim(Connection &connection, const QByteArray &key, const UnitClaim &claim, std::chrono::seconds lease)
{
    return done(ofUnit(connection, "batch_unit_renew", key, claim.number, claim.epoch)
                    .bind(":lease", qint64(lease.count()))
                    .run());
}

Result<> giveBackUnit(Connection &connection, const QByteArray &key, const UnitClaim &claim)
{
    return done(ofUnit(connection, "batch_unit_give_back", key, claim.number, claim.epoch).run());
}

Result<bool> keepUnit(Connection &connection, const QByteArray &key, const UnitClaim &claim, const UnitOutcome &outcome,
    std::span<const KeptPaper> papers, std::span<const CaseRevision> madeOf)
{
    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    const Result<> kept = papers.empty() ? Result<>() : keepPapers(connection, papers, madeOf);
    if (!kept && kept.error().kind == Error::Kind::Denied) {
        const Result<> noted = (*unit)->commit(); // the refusal stands in the trail
        return tl::unexpected(noted ? kept.error() : noted.error());
    }
    if (!kept)
        return tl::unexpected(kept.error());
    const Result<qint64> written = ofUnit(connection, "batch_unit_keep", key, claim.number, claim.epoch)
                                       .bind(":index_rows", QString::fromUtf8(outcome.rows))
                                       .bind(":row_count", outcome.rowCount)
                                       .run();
    if (!written)
        return tl::unexpected(written.error());
    if (*written == 0)
        return false;
    return (*unit)->commit().map([] { return true; });
}

Result<std::optional<KeptUnit>> keptUnit(Connection &connection, const QByteArray &key, qint64 number)
{
    return ofBatch(connection, "batch_unit_kept", key).bind(":number", number).first(readKept);
}

Result<QList<std::pair<qint64, qint64>>> rowsOfKeptUnits(Connection &connection, const QByteArray &key)
{
    return ofBatch(connection, "batch_units_done", key).all([](RowReader &row) {
        const qint64 number = row.read<qint64>();
        return std::pair(number, row.read<qint64>());
    });
}

Result<> makeUnitAnew(Connection &connection, const QByteArray &key, qint64 number, int epoch)
{
    return done(ofUnit(connection, "batch_unit_anew", key, number, epoch).run());
}

Result<> endSharedBatch(Connection &connection, const QByteArray &key)
{
    return done(ofBatch(connection, "batch_units_end", key).run()).and_then([&] {
        return done(ofBatch(connection, "batch_end", key).run());
    });
}

} // namespace caseledger
