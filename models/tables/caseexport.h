// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"
#include "models/domain/policy.h"
#include "models/domain/result.h"
#include "models/tables/celltable.h"

namespace caseledger {

enum class ExportTable { Payments, Disbursements, Charges, Balances, Parties };
enum class ExportFormat { Csv, Xlsx };

std::optional<ExportTable> exportTableFromName(QStringView name); ///< payments disbursements charges balances parties
std::optional<ExportFormat> exportFormatFromName(QStringView name); ///< csv xlsx

/// One table of a case, complete, with the columns of the contract. What is planned is not in it, and a protected
/// person's address, phone and e-mail are empty.
CellTable exportCells(const CaseFile &file, ExportTable table, QDate asOf, const DistributionPolicy &policy);

/// The bytes of a table as a file of that format. Fails as workbookOf() does; CSV never fails.
Result<QByteArray> exportBytes(const CellTable &table, ExportFormat format);

/// Writes a file as a whole: into a temporary file beside it first, which then takes its place. What was there before
/// is replaced or left as it was. Error::Failed for a folder that is missing or not writable, a full disk, or a path
/// that is no ordinary file.
Result<> replaceFile(const QString &path, const QByteArray &content);

} // namespace caseledger
