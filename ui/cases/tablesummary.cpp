// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/tablesummary.h"

#include <QCoreApplication>

namespace caseledger {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TableSummary)
};

struct CountWords
{
    QString one;
    QString many;
    QString some;
};

QString counted(qsizetype count, const SummaryScope &scope, const CountWords &words)
{
    if (count < scope.allRows)
        return words.some.arg(count).arg(scope.allRows);
    return count == 1 ? words.one : words.many.arg(count);
}

} // namespace

TableSummary summaryOf(const QList<PaymentTableRow> &shown, const SummaryScope &scope)
{
    Money total;
    for (const PaymentTableRow &row : shown) {
        if (row.payment.status != PaymentStatus::Returned)
            total += row.payment.amount;
    }
    //: %1 of them are shown, %2 are there
    return { counted(shown.size(), scope,
                 { Words::tr("1 payment"), Words::tr("%1 payments"), Words::tr("%1 of %2 payments") }),
        { { scope.isFiltered ? Words::tr("Filtered total received") : Words::tr("Total received"), total } } };
}

TableSummary summaryOf(const QList<DisbursementTableRow> &shown, const SummaryScope &scope)
{
    Money sent;
    Money planned;
    for (const DisbursementTableRow &row : shown) {
        const DisbursementStatus status = row.disbursement.status;
        if (row.planned)
            planned += row.disbursement.amount;
        else if (status == DisbursementStatus::Issued || status == DisbursementStatus::Cleared)
            sent += row.disbursement.amount;
    }
    TableSummary summary {
        counted(shown.size(), scope,
            //: %1 of them are shown, %2 are there
            { Words::tr("1 disbursement"), Words::tr("%1 disbursements"), Words::tr("%1 of %2 disbursements") }),
        { { scope.isFiltered ? Words::tr("Filtered total sent") : Words::tr("Total sent"), sent } }
    };
    if (!planned.isZero())
        summary.figures.append(
            { scope.isFiltered ? Words::tr("Filtered total planned") : Words::tr("Planned"), planned });
    return summary;
}

TableSummary summaryOf(const QList<ChargeTableRow> &shown, const SummaryScope &scope)
{
    Money total;
    Money unpaid;
    for (const ChargeTableRow &row : shown) {
        total += row.amount;
        unpaid += row.unpaid;
    }
    return { counted(shown.size(), scope,
                 //: %1 of them are shown, %2 are there
                 { Words::tr("1 charge"), Words::tr("%1 charges"), Words::tr("%1 of %2 charges") }),
        { { scope.isFiltered ? Words::tr("Filtered total charged") : Words::tr("Total charged"), total },
            { scope.isFiltered ? Words::tr("Filtered total unpaid") : Words::tr("Unpaid"), unpaid } } };
}

SummaryFigure balanceAtEnd(const LoadedCase &loaded, const DateRange &range, const Phrasebook &book)
{
    const bool endsEarlier = range.last.isValid() && range.last < loaded.today;
    const QDate day = endsEarlier ? range.last : loaded.today;
    const CaseRecords &records = loaded.file->records;
    const Balances balances = balancesOf(accountAsOf(records, day, loaded.office.policy));
    return { Words::tr("Total owed on %1").arg(book.date(day)), balances.totalOwed };
}

} // namespace caseledger
