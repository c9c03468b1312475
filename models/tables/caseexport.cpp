// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/caseexport.h"

#include "models/tables/balancecolumns.h"
#include "models/tables/chargecolumns.h"
#include "models/tables/csvwriter.h"
#include "models/tables/disbursementcolumns.h"
#include "models/tables/partycolumns.h"
#include "models/tables/paymentcolumns.h"
#include "models/tables/workbookwriter.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <array>

namespace caseledger {

namespace {

constexpr std::array<QLatin1String, 5> tableNames { QLatin1String("payments"), QLatin1String("disbursements"),
    QLatin1String("charges"), QLatin1String("balances"), QLatin1String("parties") };
constexpr std::array<QLatin1String, 2> formatNames { QLatin1String("csv"), QLatin1String("xlsx") };

template <class Enum, size_t count>
std::optional<Enum> fromName(const std::array<QLatin1String, count> &names, QStringView name)
{
    for (size_t i = 0; i < count; ++i) {
        if (name == names[i])
            return Enum(i);
    }
    return std::nullopt;
}

tl::unexpected<Error> cannotWrite(const QString &path, const QString &reason)
{
    return failure(Error::Kind::Failed,
        QStringLiteral("Cannot write %1: %2; choose another place").arg(QDir::toNativeSeparators(path), reason));
}

} // namespace

std::optional<ExportTable> exportTableFromName(QStringView name) { return fromName<ExportTable>(tableNames, name); }

std::optional<ExportFormat> exportFormatFromName(QStringView name) { return fromName<ExportFormat>(formatNames, name); }

CellTable exportCells(const CaseFile &file, ExportTable table, QDate asOf, const DistributionPolicy &policy)
{
    const QString name = tableNames[size_t(table)];
    if (table == ExportTable::Parties) {
        const QList<PartyTableRow> parents { { Role::Custodial, file.custodial },
            { Role::Noncustodial, file.noncustodial } };
        return cellTable(name, partyExportColumns(), parents);
    }
    CaseTables tables = caseTables(file.records, asOf, policy);
    switch (table) {
    case ExportTable::Payments:
        return cellTable(name, paymentExportColumns(), tables.payments);
    case ExportTable::Disbursements:
        tables.disbursements.removeIf([](const DisbursementTableRow &row) { return row.planned; });
        return cellTable(name, disbursementExportColumns(), tables.disbursements);
    case ExportTable::Charges:
        return cellTable(name, chargeColumns(), tables.charges);
    case ExportTable::Balances:
    case ExportTable::Parties:
        break;
    }
    return cellTable(name, balanceColumns(), tables.balances);
}

Result<QByteArray> exportBytes(const CellTable &table, ExportFormat format)
{
    if (format == ExportFormat::Xlsx)
        return workbookOf(table);
    return csvOf(table);
}

Result<> replaceFile(const QString &path, const QByteArray &content)
{
    // Renaming over a device or a folder would take it away.
    if (const QFileInfo target(path); target.exists() && !target.isFile())
        return cannotWrite(path, QStringLiteral("it is not an ordinary file"));
    QSaveFile file(path);
    const bool isWhole = file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        && file.flush(); // commit() places what was not: Qt does not look whether the last of it found room
    if (!isWhole || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

} // namespace caseledger
