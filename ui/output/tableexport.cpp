// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/tableexport.h"

#include "models/store/cases/admission.h"

namespace caseledger {

namespace {

/// Committed when this returns: what leaves the program stands in the trail before it does.
Result<> note(
    Connection &connection, const CaseRevision &madeOf, Right right, const QString &reason, const QString &detail)
{
    if (const Result<> same = requireUnchanged(connection, madeOf); !same)
        return same;
    const CaseId &id = madeOf.caseId;
    const Result<Admission> admission = admitCases(connection, { id },
        { .action = TrailAction::Export,
            .right = right,
            .reason = reason,
            .contact = ProtectedContact::TakenOut,
            .detail = detail });
    if (!admission)
        return tl::unexpected(admission.error());
    return admission->allows(id);
}

/// For the trail, which is in English: "payments csv, 12 of 52 rows, as shown". Names no person and no value.
QString detailOf(const ExportWish &wish)
{
    const QString what = wish.cells.name + QLatin1String(wish.format == ExportFormat::Xlsx ? " xlsx" : " csv");
    if (wish.isComplete)
        return QStringLiteral("%1, %2 rows, complete").arg(what).arg(wish.cells.rowCount);
    return QStringLiteral("%1, %2 of %3 rows, as shown").arg(what).arg(wish.cells.rowCount).arg(wish.allRows);
}

} // namespace

Result<qsizetype> exportTable(Connection &connection, const ExportWish &wish)
{
    const Result<QByteArray> bytes = exportBytes(wish.cells, wish.format);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return note(connection, { wish.caseId, wish.revision }, Right::ExportCase, wish.reason, detailOf(wish))
        .and_then([&] { return replaceFile(wish.file, *bytes); })
        .map([&] { return wish.cells.rowCount; });
}

Result<> noteListing(
    Connection &connection, const CaseRevision &madeOf, const QString &reason, const QString &table, qsizetype rows)
{
    return note(
        connection, madeOf, Right::PrintPapers, reason, QStringLiteral("%1 on paper, %2 rows").arg(table).arg(rows));
}

} // namespace caseledger
