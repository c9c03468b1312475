// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/celltable.h"

#include <QDate>

namespace caseledger {

/// A table as somebody has it before her: the columns that are shown, in their order, and the rows that the filters
/// leave, in theirs. A value: it stays as it was when it was taken, whatever becomes of the screen.
struct ShownTable
{
    QString title; ///< for people: "Payments"
    CellTable cells; ///< what files and spreadsheets get; its name is the table's key: "payments"
    QStringList heads; ///< titles of the columns, in the window's language
    QList<Qt::Alignment> alignments; ///< one for each column
    std::function<QString(qsizetype row, qsizetype column)> text; ///< as it is read on the screen
    QStringList conditions; ///< every filter that is in force, in words; empty: all rows are there
    qsizetype allRows = 0; ///< how many there are without filters
    QDate asOf
        = {}; ///< the day that its amounts are of, where that is not the day that the case was read on; null else
};

} // namespace caseledger
