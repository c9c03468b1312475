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
    QString count; ///< "52 payments", "52 of 214 payments"
    QList<SummaryFigure> figures;
};

/// Of how many rows those shown are, and whether more than a period leaves others out.
struct SummaryScope
{
    qsizetype allRows = 0; ///< less than the rows shown: as many
    bool isFiltered = false;
};

/// The rows shown, summed. Returned payments count for nothing; returned and stopped disbursements are not sent.
TableSummary summaryOf(const QList<PaymentTableRow> &shown, const SummaryScope &scope = {});
TableSummary summaryOf(const QList<DisbursementTableRow> &shown, const SummaryScope &scope = {});
TableSummary summaryOf(const QList<ChargeTableRow> &shown, const SummaryScope &scope = {});

/// Total owed at the end of a range: on its last day, or as of the loaded day where the range is open or reaches beyond
/// it.
SummaryFigure balanceAtEnd(const LoadedCase &loaded, const DateRange &range, const Phrasebook &book);

} // namespace caseledger
