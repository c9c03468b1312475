// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/phrasebook.h"

#include <QString>
#include <QVariant>

namespace caseledger {

/// One column of a table of Row: what it is called, what it shows, how it sorts, what files say. Written once; screen,
/// CSV, XLSX and paper all read it.
template <class Row>
struct Column
{
    const char *key; ///< in files and saved layouts, as in "received_on"; never shown, never renamed
    const char *title; ///< English source, translated in the context "Column"
    QVariant (*value)(
        const Row &); ///< for sorting and typed cells: QDate, qint64 cents, int or QString; invalid for none
    QString (*text)(const Row &, const Phrasebook &); ///< for people
    QString (*plain)(const Row &); ///< for files: ISO days, plain amounts, codes
    Qt::Alignment align = Qt::AlignLeading;
};

} // namespace caseledger
