// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"
#include "models/tables/celltable.h"

/// A made-up case that has something in every column, and tables of bare cells.
namespace caseledger::test {

/// A case with two kinds of charges, posted, held and returned payments, disbursements of every payee, and a custodial
/// parent under the family-violence flag.
CaseFile tableCase();

/// A table of texts, the first row being the keys.
CellTable textTable(const QList<QStringList> &rows);

/// A table of one row and one column.
CellTable oneCell(const QVariant &value, const QString &plain);

} // namespace caseledger::test
