// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cases/caseread.h"

#include "models/store/connection.h"
#include "models/store/preparedqueries.h"
#include "models/store/records.h"

namespace caseledger {

namespace {

template <class Record>
Result<> readAll(Connection &connection, const char *query, const CaseId &id, QList<Record> &into)
{
    auto rows = connection.prepared().query(query).bind(":case_id", id).all(readRecord<Record>);
    if (!rows)
        return tl::unexpected(rows.error());
    into = *std::move(rows);
    return {};
}

Result<CaseRecords> readRecords(Connection &connection, const CaseId &id)
{
    CaseRecords records;
    const auto supportCase
        = connection.prepared().query("support_case_by_key").bind(":case_id", id).first(readRecord<SupportCase>);
    if (!supportCase)
        return tl::unexpected(supportCase.error());
    if (!*supportCase)
        return failure(Error::Kind::NotFound, QStringLiteral("There is no case %1.").arg(id.text()));
    records.supportCase = **supportCase;

    Result<> read = readAll(connection, "assistance_changes_of_case", id, records.assistanceChanges);
    if (read)
        read = readAll(connection, "obligations_of_case", id, records.obligations);
    if (read)
        read = readAll(connection, "payments_of_case", id, records.payments);
    if (read)
        read = readAll(connection, "disbursements_of_case", id, records.disbursements);
    if (read)
        read = readAll(connection, "adjustments_of_case", id, records.adjustments);
    if (!read)
        return tl::unexpected(read.error());
    return records;
}

Result<Party> readParty(Connection &connection, const PartyRef &ref)
{
    auto party = connection.prepared().query("party_by_ref").bind(":party_ref", ref).first(readPartyByRef);
    if (!party)
        return tl::unexpected(party.error());
    if (!*party) {
        return failure(Error::Kind::Database,
            QStringLiteral("%1: a case names a party that is not there; run `caseledgerctl check`.")
                .arg(connection.spec().path));
    }
    return **std::move(party);
}

Result<QList<CaseId>> readOtherCases(Connection &connection, const PartyRef &ref, const CaseId &without)
{
    auto cases = connection.prepared().query("cases_of_party").bind(":party_ref", ref).all([](RowReader &row) {
        return row.read<CaseId>();
    });
    if (cases)
        cases->removeAll(without);
    return cases;
}

Result<qint64> readRevision(Connection &connection, const SupportCase &supportCase)
{
    const auto revision = connection.prepared()
                              .query("case_revision")
                              .bind(":case_id", supportCase.id)
                              .bind(":custodial_ref", supportCase.custodial)
                              .bind(":noncustodial_ref", supportCase.noncustodial)
                              .first([](RowReader &row) { return row.read<qint64>(); });
    if (!revision)
        return tl::unexpected(revision.error());
    return revision->value_or(0);
}

/// Puts a result into its place; false, with the error noted, where there is none.
template <class T>
bool take(Result<T> result, T &into, Result<> &outcome)
{
    if (outcome && !result)
        outcome = tl::unexpected(result.error());
    if (result)
        into = *std::move(result);
    return outcome.has_value();
}

} // namespace

Result<std::shared_ptr<CaseFile>> readCase(Connection &connection, const CaseId &id)
{
    auto snapshot = UnitOfWork::begin(connection, UnitOfWork::Kind::Read);
    if (!snapshot)
        return tl::unexpected(snapshot.error());

    auto file = std::make_shared<CaseFile>();
    const SupportCase &found = file->records.supportCase;
    Result<> outcome;
    const bool whole = take(readRecords(connection, id), file->records, outcome)
        && take(readParty(connection, found.custodial), file->custodial, outcome)
        && take(readParty(connection, found.noncustodial), file->noncustodial, outcome)
        && take(readOtherCases(connection, found.custodial, id), file->otherCasesOfCustodial, outcome)
        && take(readOtherCases(connection, found.noncustodial, id), file->otherCasesOfNoncustodial, outcome)
        && take(readRevision(connection, found), file->revision, outcome);
    if (!whole)
        return tl::unexpected(outcome.error());
    if (Result<> ended = (*snapshot)->commit(); !ended)
        return tl::unexpected(ended.error());
    file->readAt = QDateTime::currentDateTimeUtc();
    return file;
}

} // namespace caseledger
