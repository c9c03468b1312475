// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/tablesummary.h"

#include "tests/support/casetext.h"
#include "tests/unit/ui/madecase.h"
#include "ui/cases/rowdetails.h"
#include "ui/cases/tablefooter.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

QString textOf(const TableSummary &summary)
{
    QStringList parts { summary.count };
    for (const SummaryFigure &figure : summary.figures)
        parts.append(figure.label + u' ' + plainText(figure.amount));
    return parts.join(QLatin1String(", "));
}

QString textOf(const QList<DetailLine> &lines)
{
    QStringList parts;
    for (const DetailLine &line : lines)
        parts.append(line.value.isEmpty() ? line.label : line.label + QLatin1String(" = ") + line.value);
    return parts.join(u'\n');
}

} // namespace

/// What stands below the tables and beside their rows.
class TestTableSummary : public QObject
{
    Q_OBJECT

private slots:
    void returnedPaymentsCountForNothing()
    {
        // 100 + 60 + 30 + 20; the 100 that came back is shown, not counted
        QCOMPARE(textOf(summaryOf(usualCase()->tables.payments)), QStringLiteral("5 payments, Total received 210.00"));
        QCOMPARE(textOf(summaryOf(usualCase()->tables.payments.mid(0, 1))),
            QStringLiteral("1 payment, Total received 100.00"));
        QCOMPARE(textOf(summaryOf(QList<PaymentTableRow>())), QStringLiteral("0 payments, Total received 0.00"));
    }

    void stoppedDisbursementsAreNotSent()
    {
        const QList<DisbursementTableRow> rows = usualCase()->tables.disbursements;
        Money planned;
        for (const DisbursementTableRow &row : rows) {
            if (row.planned)
                planned += row.disbursement.amount;
        }
        QVERIFY(planned > Money()); // what was stopped is planned again
        const TableSummary summary = summaryOf(rows);
        QCOMPARE(summary.figures,
            (QList<SummaryFigure> {
                { QStringLiteral("Total sent"), Money::fromDollars(100) }, { QStringLiteral("Planned"), planned } }));
    }

    void chargesSayWhatIsUnpaid()
    {
        // four charges of 100; of the payments 210 paid some of them
        QCOMPARE(textOf(summaryOf(usualCase()->tables.charges)),
            QStringLiteral("4 charges, Total charged 400.00, Unpaid 190.00"));
    }

    void theBalanceIsThatOfTheRangesEnd()
    {
        const Phrasebook book;
        const LoadedCasePointer loaded = usualCase();
        const auto balance = [&](DateRange range) {
            const SummaryFigure figure = balanceAtEnd(*loaded, range, book);
            return figure.label + u' ' + plainText(figure.amount);
        };
        QCOMPARE(balance({}), QStringLiteral("Total owed on 04/20/2026 190.00"));
        QCOMPARE(balance({ day("2026-01-01"), day("2026-12-31") }), QStringLiteral("Total owed on 04/20/2026 190.00"));
        // January paid in full, February's 100 paid with 90
        QCOMPARE(balance({ QDate(), day("2026-02-28") }), QStringLiteral("Total owed on 02/28/2026 10.00"));
        QCOMPARE(balance({ QDate(), day("2026-02-09") }), QStringLiteral("Total owed on 02/09/2026 100.00"));
    }

    void theFootShowsAllOfIt()
    {
        const Phrasebook book;
        TableFooter footer(book);
        footer.showSummary({ QStringLiteral("5 payments"),
            { { QStringLiteral("Total"), Money::fromCents(123456) },
                { QStringLiteral("Owed"), Money::fromCents(-500) } } });
        QCOMPARE(footer.text(), QStringLiteral("5 payments · Total $1,234.56 · Owed -$5.00"));
        QCOMPARE(footer.accessibleName(), footer.text());
        footer.showSummary({ QStringLiteral("none"), {} });
        QCOMPARE(footer.text(), QStringLiteral("none"));
    }

    void aPaymentSaysWhereItWent()
    {
        const LoadedCasePointer loaded = usualCase();
        const Phrasebook book;
        const QString first = textOf(sentOnLines(loaded->tables.payments.at(0), *loaded, book));
        QVERIFY2(first.contains(QLatin1String("01/14/2026")), qPrintable(first));
        QVERIFY2(first.contains(QLatin1String("$100.00")), qPrintable(first));
        const QString returned = textOf(sentOnLines(loaded->tables.payments.at(3), *loaded, book));
        QCOMPARE(returned, QStringLiteral("Sent on = nothing so far"));
    }

    void aDisbursementSaysWhereItCameFrom()
    {
        const LoadedCasePointer loaded = usualCase();
        for (const DisbursementTableRow &row : loaded->tables.disbursements) {
            if (row.disbursement.ref.text == QLatin1String("D1"))
                QVERIFY(textOf(paymentLines(row, *loaded, Phrasebook())).contains(QLatin1String("01/10/2026")));
        }
    }

    void detailsAreTextNotMarkup()
    {
        RowDetails details;
        details.setLines({ { QStringLiteral("Reason"), QStringLiteral("<b>held</b> & <img src=x>") } });
        QCOMPARE(details.toPlainText(), QStringLiteral("Reason\n<b>held</b> & <img src=x>"));
        details.setLines({});
        QVERIFY(details.toPlainText().isEmpty());
    }
};

QTEST_MAIN(TestTableSummary)
#include "tst_tablesummary.moc"
