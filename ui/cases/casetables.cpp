// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casetables.h"

#include "models/tables/chargecolumns.h"
#include "models/tables/disbursementcolumns.h"
#include "models/tables/paymentcolumns.h"
#include "ui/activity/activitypane.h"
#include "ui/balances/balancespane.h"
#include "ui/balances/chartpane.h"
#include "ui/balances/laterows.h"
#include "ui/cases/casetable.h"
#include "ui/contact/contactpane.h"
#include "ui/desk.h"

#include <QCoreApplication>

namespace caseledger {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseTables)
};

/// "None between 03/01/2026 and 03/31/2026", or none at all, with what there is elsewhere.
QString emptyText(const QString &none, const QString &noneInRange, const QString &lastDay)
{
    return lastDay.isEmpty() ? none : noneInRange + u'\n' + Words::tr("The latest: %1").arg(lastDay);
}

/// Planned ones may have no day, and stand behind all others.
QString lastDay(const QList<DisbursementTableRow> &all, const Phrasebook &book)
{
    for (auto row = all.crbegin(); row != all.crend(); ++row) {
        if (row->disbursement.issuedOn.isValid())
            return book.date(row->disbursement.issuedOn);
    }
    return {};
}

template <class Row>
QList<DetailLine> nothingMore(const Row &, const LoadedCase &, const Phrasebook &)
{
    return {};
}

CaseTableKind<PaymentTableRow> payments()
{
    return { .key = QStringLiteral("payments"),
        .name = Words::tr("Payments"),
        .columns = paymentColumns(),
        .rows = [](const CaseTables &tables) -> const QList<PaymentTableRow> & { return tables.payments; },
        .keyOf = [](const PaymentTableRow &row) { return row.payment.ref.text; },
        .dayOf = [](const PaymentTableRow &row) { return row.payment.receivedOn; },
        .summary =
            [](const QList<PaymentTableRow> &shown, const SummaryScope &scope, const LoadedCase &loaded,
                const DateRange &range, const Phrasebook &book) {
                TableSummary summary = summaryOf(shown, scope);
                summary.figures.append(balanceAtEnd(loaded, range, book));
                return summary;
            },
        .moreDetails = &sentOnLines,
        .emptyText =
            [](const DateRange &range, const QList<PaymentTableRow> &all, const Phrasebook &book) {
                return emptyText(Words::tr("No payments yet."),
                    Words::tr("No payments in this period (%1).").arg(book.period(range)),
                    all.isEmpty() ? QString() : book.date(all.last().payment.receivedOn));
            },
        .hiddenText =
            [](qsizetype count) {
                return count == 1 ? Words::tr("1 payment is hidden by filters")
                                  : Words::tr("%1 payments are hidden by filters").arg(count);
            } };
}

CaseTableKind<DisbursementTableRow> disbursements()
{
    return { .key = QStringLiteral("disbursements"),
        .name = Words::tr("Disbursements"),
        .columns = disbursementColumns(),
        .rows = [](const CaseTables &tables) -> const QList<DisbursementTableRow> & { return tables.disbursements; },
        .keyOf =
            [](const DisbursementTableRow &row) {
                const Disbursement &sent = row.disbursement;
                return sent.payment.text + u'\n' + sent.ref.text + u'\n' + code(sent.payee);
            },
        .dayOf = [](const DisbursementTableRow &row) { return row.disbursement.issuedOn; },
        .summary = [](const QList<DisbursementTableRow> &shown, const SummaryScope &scope, const LoadedCase &,
                       const DateRange &, const Phrasebook &) { return summaryOf(shown, scope); },
        .moreDetails = &paymentLines,
        .emptyText =
            [](const DateRange &range, const QList<DisbursementTableRow> &all, const Phrasebook &book) {
                return emptyText(Words::tr("No disbursements yet."),
                    Words::tr("No disbursements in this period (%1).").arg(book.period(range)), lastDay(all, book));
            },
        .hiddenText =
            [](qsizetype count) {
                return count == 1 ? Words::tr("1 disbursement is hidden by filters")
                                  : Words::tr("%1 disbursements are hidden by filters").arg(count);
            },
        .prepare = &markLateRows };
}

CaseTableKind<ChargeTableRow> charges()
{
    return { .key = QStringLiteral("charges"),
        .name = Words::tr("Charges"),
        .columns = chargeColumns(),
        .rows = [](const CaseTables &tables) -> const QList<ChargeTableRow> & { return tables.charges; },
        .keyOf
        = [](const ChargeTableRow &row) { return row.obligation.text + u'\n' + row.dueOn.toString(Qt::ISODate); },
        .dayOf = [](const ChargeTableRow &row) { return row.dueOn; },
        .summary =
            [](const QList<ChargeTableRow> &shown, const SummaryScope &scope, const LoadedCase &loaded,
                const DateRange &range, const Phrasebook &book) {
                TableSummary summary = summaryOf(shown, scope);
                summary.figures.append(balanceAtEnd(loaded, range, book));
                return summary;
            },
        .moreDetails = &nothingMore<ChargeTableRow>,
        .emptyText =
            [](const DateRange &range, const QList<ChargeTableRow> &all, const Phrasebook &book) {
                return emptyText(Words::tr("No charges yet."),
                    Words::tr("No charges in this period (%1).").arg(book.period(range)),
                    all.isEmpty() ? QString() : book.date(all.last().dueOn));
            },
        .hiddenText =
            [](qsizetype count) {
                return count == 1 ? Words::tr("1 charge is hidden by filters")
                                  : Words::tr("%1 charges are hidden by filters").arg(count);
            } };
}

} // namespace

QString tabTitle(CasePaneId pane)
{
    switch (pane) {
    case CasePaneId::Payments:
        return Words::tr("&Payments");
    case CasePaneId::Disbursements:
        return Words::tr("D&isbursements");
    case CasePaneId::Balances:
        return Words::tr("&Balances");
    case CasePaneId::Charges:
        return Words::tr("Char&ges");
    case CasePaneId::Chart:
        return Words::tr("Cha&rt");
    case CasePaneId::Contact:
        return Words::tr("C&ontact");
    case CasePaneId::Activity:
        return Words::tr("Activit&y");
    }
    return {};
}

CasePane *makeCasePane(CasePaneId pane, const Desk &desk, QWidget *parent)
{
    switch (pane) {
    case CasePaneId::Payments:
        return new CaseTable(payments(), desk, parent);
    case CasePaneId::Disbursements:
        return new CaseTable(disbursements(), desk, parent);
    case CasePaneId::Balances:
        return new BalancesPane(desk, parent);
    case CasePaneId::Charges:
        return new CaseTable(charges(), desk, parent);
    case CasePaneId::Chart:
        return new ChartPane(desk, parent);
    case CasePaneId::Contact:
        return new ContactPane(desk, parent);
    case CasePaneId::Activity:
        return new ActivityPane(desk, parent);
    }
    return nullptr;
}

} // namespace caseledger
