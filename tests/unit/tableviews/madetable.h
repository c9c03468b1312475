// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/recordtablemodel.h"

namespace caseledger::test {

/// A row of every kind of cell; each may be without a value.
struct MadeRow
{
    QDate on;
    QString name;
    QString kind; ///< a code; its words are another text
    std::optional<qint64> cents;
    int count = 0;
};

std::span<const Column<MadeRow>> madeColumns();
/// Drawn from few values, so that many are equal; the same seed, the same rows.
QList<MadeRow> madeRows(int count, quint32 seed);

} // namespace caseledger::test
