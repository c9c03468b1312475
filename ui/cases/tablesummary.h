// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/phrasebook.h"
#include "ui/cases/loadedcase.h"

#include <QList>
#include <QString>

namespace caseledger {

/// An amount with its name, as a table's foot shows it.
struct SummaryFigure
{
    QString label;
    Money amount;

    friend bool operator==(const SummaryFigure &, const SummaryFigure &) = default;
};

/// What stands below a table: how many rows, and what they come to.
struct TableSummary
{
    QString count; ///< "52 payments"
    QList<SummaryFigure> figures;
};

/// The rows shown, summed. Returned payments count for nothing; returned and stopped disbursements are not sent.
TableSummary summaryOf(const QList<PaymentTableRow> &shown);
TableSummary summaryOf(const QList<DisbursementTableRow> &shown);
TableSummary summaryOf(const QList<ChargeTableRow> &shown);

/// Total owed at the end of a range: on its last day, or as of the loaded day where the range is open or reaches beyond
/// it.
SummaryFigure balanceAtEnd(const LoadedCase &loaded, const DateRange &range, const Phrasebook &book);

} // namespace caseledger
