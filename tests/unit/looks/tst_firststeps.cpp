// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/firststeps.h"

#include "tests/unit/ui/madecase.h"
#include "tests/unit/ui/madedesk.h"
#include "ui/actions/deskactions.h"
#include "ui/casetabs.h"
#include "ui/letters/callwizard.h"
#include "ui/looks/firststepswatch.h"
#include "ui/papers/paperdialog.h"
#include "ui/papers/paperoutput.h"

#include <QLabel>
#include <QMainWindow>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

DemoGuide guide()
{
    return { .caseId = *CaseId::parse(QStringLiteral("AA00001A1")),
        .fullName = QStringLiteral("Invented Example"),
        .ssn = QStringLiteral("900-00-0000"),
        .address = QStringLiteral("1 Sample Street, Albany NY 12207") };
}

QStringList textsOf(const QWidget &card)
{
    QStringList texts;
    for (const QLabel *label : card.findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

int ticked(const FirstStepsCard &card)
{
    int done = 0;
    for (int step = 0; step < firstStepCount; ++step)
        done += card.isTicked(FirstStep(step)) ? 1 : 0;
    return done;
}

} // namespace

/// The demo's first steps.
class TestFirstSteps : public QObject
{
    Q_OBJECT

private slots:
    void progressIsReadAsItWasWritten()
    {
        for (int bits = 0; bits < 2 << firstStepCount; ++bits) {
            FirstStepsProgress progress;
            for (int step = 0; step < firstStepCount; ++step) {
                if (bits & (1 << step))
                    progress.done.insert(FirstStep(step));
            }
            progress.isClosed = bits & (1 << firstStepCount);
            QCOMPARE(firstStepsFrom(textOf(progress)), progress);
        }
        QCOMPARE(firstStepsFrom(QStringLiteral("  find_case nonsense 17 find_case ")),
            (FirstStepsProgress { .done = { FirstStep::FindCase }, .isClosed = false }));
        QCOMPARE(firstStepsFrom({}), FirstStepsProgress {});
    }

    void stepsTickThemselvesAndStayTicked()
    {
        MadeDesk made;
        {
            FirstStepsCard card(made.desk(), guide());
            QCOMPARE(ticked(card), 0);
            card.tick(FirstStep::SaveStatement);
            card.tick(FirstStep::SaveStatement);
            card.tick(FirstStep::FindCase);
            QCOMPARE(ticked(card), 2);
        }
        const FirstStepsCard again(made.desk(), guide());
        QCOMPARE(ticked(again), 2);
        QVERIFY(again.isTicked(FirstStep::FindCase));
        QVERIFY(!again.isTicked(FirstStep::PinLetter));
        int spokenAsDone = 0;
        for (const QLabel *label : again.findChildren<QLabel *>())
            spokenAsDone += label->accessibleName().startsWith(QLatin1String("Done:")) ? 1 : 0;
        QCOMPARE(spokenAsDone, 2);
    }

    void theCardSaysWhatTheCallerSaysAndWhichKeys()
    {
        MadeDesk made;
        made.desk().memory->keep(QStringLiteral("key/find_case"), QStringLiteral("Ctrl+J"));
        const FirstStepsCard card(made.desk(), guide());
        const QString all = textsOf(card).join(u'\n');
        for (const QString &text : { guide().fullName, guide().ssn, guide().address, guide().caseId.text(),
                 QStringLiteral("Ctrl+J"), QStringLiteral("Ctrl+Shift+S") })
            QVERIFY2(all.contains(text), qPrintable(text));
        QVERIFY(!all.contains(QLatin1String("Ctrl+K")));
    }

    void whoMayNotChangeAnAddressIsNotToldTo()
    {
        MadeDesk made;
        made.desk().who.worker = { .role = StaffRole::Agent };
        FirstStepsCard card(made.desk(), guide());
        QVERIFY(!textsOf(card).contains(QStringLiteral("Change an address")));
        for (const FirstStep step : { FirstStep::FindCase, FirstStep::FilterPayments, FirstStep::WhyBalance,
                 FirstStep::SaveStatement, FirstStep::PinLetter })
            card.tick(step);
        QVERIFY(textsOf(card).contains(QStringLiteral("First steps: 5 of 5 done")));
    }

    void closedItIsClosedForEver()
    {
        MadeDesk made;
        FirstStepsCard card(made.desk(), guide());
        const QSignalSpy closed(&card, &FirstStepsCard::closed);
        card.tick(FirstStep::FindCase);
        card.findChild<QPushButton *>()->click();
        QCOMPARE(closed.size(), 1);
        const FirstStepsProgress kept = firstStepsFrom(made.desk().memory->value(QStringLiteral("card/first-steps")));
        QVERIFY(kept.isClosed);
        QCOMPARE(int(kept.done.size()), 1);
        card.tick(FirstStep::PinLetter); // what is done later is not told
        QVERIFY(!card.isTicked(FirstStep::PinLetter));
    }

    /// The form covers all else: what the caller is to say would have to be learnt by heart.
    void theCardStaysInSightWhileACallIsAsked()
    {
        MadeDesk made;
        QMainWindow window;
        auto *place = new QSplitter(&window);
        window.setCentralWidget(place);
        auto *tabs = new CaseTabs(made.desk(), place);
        auto *card = addFirstSteps(made.desk(), guide(), &window, place, tabs);
        window.resize(1000, 600);
        window.show();
        const QRect before(card->mapTo(&window, QPoint()), card->size());
        auto *wizard = new CallWizard(made.desk(), callCaseOf(*usualCase()), &window);
        wizard->show();
        place->setEnabled(false);
        place->hide();
        QVERIFY(card->isVisible() && card->isEnabled());
        QCOMPARE(card->geometry(), before);
        place->show();
        place->setEnabled(true);
        wizard->close();
        QCOMPARE(place->indexOf(card), 1);
        QVERIFY(card->isVisible());
        QTRY_COMPARE(QRect(card->mapTo(&window, QPoint()), card->size()), before);
    }

    void onlyAStatementSavedAsAPdfIsAStatementSaved_data()
    {
        QTest::addColumn<PaperKind>("kind");
        QTest::addColumn<bool>("isPrinted");
        QTest::addColumn<bool>("isTicked");
        QTest::newRow("statement, saved") << PaperKind::Statement << false << true;
        QTest::newRow("payment history, saved") << PaperKind::PaymentHistory << false << true;
        QTest::newRow("statement, printed") << PaperKind::Statement << true << false;
        QTest::newRow("coupons, saved") << PaperKind::Coupon << false << false;
        QTest::newRow("access notice, saved") << PaperKind::AccessNotice << false << false;
    }
    void onlyAStatementSavedAsAPdfIsAStatementSaved()
    {
        QFETCH(PaperKind, kind);
        QFETCH(bool, isPrinted);
        QFETCH(bool, isTicked);
        MadeDesk made;
        QMainWindow window;
        CaseTabs tabs(made.desk(), &window);
        FirstStepsCard card(made.desk(), guide());
        new FirstStepsWatch(&window, &tabs, &card);
        auto *dialog = new PaperDialog(made.desk(), usualCase(), kind, &window);
        dialog->show();
        QTRY_VERIFY(dialog->output()->isReady());
        QSignalSpy done(dialog->output(), &PaperOutput::done);
        if (isPrinted) {
            auto printer = std::make_shared<QPrinter>();
            printer->setOutputFormat(QPrinter::PdfFormat);
            printer->setOutputFileName(made.path(QStringLiteral("printed.pdf")));
            dialog->output()->print(std::move(printer));
        } else {
            dialog->output()->save(made.path(QStringLiteral("saved.pdf")));
        }
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(card.isTicked(FirstStep::SaveStatement), isTicked);
    }
};

QTEST_MAIN(TestFirstSteps)
#include "tst_firststeps.moc"
