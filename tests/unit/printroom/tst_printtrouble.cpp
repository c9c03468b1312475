// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/printroom/falseoutlet.h"
#include "tests/unit/printroom/roomoffice.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

constexpr int letters = 6;
constexpr int underWay = 2; ///< at a printer at one time: so many are unclear at most if it dies

Result<> printerError() { return failure(Error::Kind::Printer, QStringLiteral("The printer FALSE does not answer.")); }

/// Answers an error for the k-th job, and for all after it.
auto failingFrom(int k, Result<> error)
{
    return [k, error, seen = 0](const QString &) mutable { return ++seen < k ? Result<>() : error; };
}

} // namespace

/// A run on which the outlet, the database or another worker fails in the middle.
class TestPrintTrouble : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RoomOffice> m_office;
    std::unique_ptr<FalseOutlet> m_printer;
    Told m_told;

    Result<> print() { return printLetters(m_office->connection(), *m_printer, orderFor(m_told)); }
    /// No sheet of one letter twice, and as many as letters that are printed.
    void compareSheets(int printed)
    {
        QCOMPARE(m_office->count(LetterState::Printed), printed);
        QCOMPARE(m_printer->sheets.size(), printed);
    }

private slots:
    void init()
    {
        m_office = std::make_unique<RoomOffice>(letters);
        m_printer = std::make_unique<FalseOutlet>();
        m_told = {};
        QVERIFY(m_office->isMade());
    }

    void printerThatTakesNoMoreEndsTheRun()
    {
        m_printer->beforeHold = failingFrom(3, printerError());
        const Result<> printed = print();
        QCOMPARE(printed.error().kind, Error::Kind::Printer);
        compareSheets(2);
        QCOMPARE(m_office->count(LetterState::Queued), letters - 2);
        m_printer->beforeHold = FalseOutlet().beforeHold;
        QVERIFY(print());
        compareSheets(letters);
    }

    void printerThatHoldsAndLetsNothingGoEndsTheRun()
    {
        m_printer->beforeRelease = failingFrom(3, printerError());
        QCOMPARE(print().error().kind, Error::Kind::Printer);
        compareSheets(2);
        QCOMPARE(m_office->count(LetterState::Queued), letters - 2);
        QVERIFY(std::ranges::none_of(
            m_printer->jobs, [](const FalseOutlet::Job &job) { return job.fate == JobFate::Held; }));
        m_printer->beforeRelease = FalseOutlet().beforeRelease;
        QVERIFY(print());
        compareSheets(letters);
    }

    void answerThatWasLostIsFoundOut()
    {
        m_printer->afterRelease = failingFrom(3, printerError());
        QCOMPARE(print().error().kind, Error::Kind::Printer);
        compareSheets(3); // the third was let go: that is found out, not done again
        m_printer->afterRelease = FalseOutlet().afterRelease;
        QVERIFY(print());
        compareSheets(letters);
    }

    void printerThatCannotBeAskedLeavesItToTheNextRun()
    {
        m_printer->afterRelease = failingFrom(3, printerError());
        m_printer->beforeFind = failingFrom(3, printerError());
        QCOMPARE(print().error().kind, Error::Kind::Printer);
        QCOMPARE(m_printer->sheets.size(), 3);
        QCOMPARE(m_office->count(LetterState::Submitted), 1);
        m_printer->afterRelease = FalseOutlet().afterRelease;
        m_printer->beforeFind = FalseOutlet().beforeFind;
        QVERIFY(m_office->endLeases());
        QVERIFY(print());
        compareSheets(letters);
    }

    void refusalOfOneLetterFailsItAlone()
    {
        m_printer->beforeRelease = [this](const QString &job) -> Result<> {
            if (job.startsWith(m_office->numbers().at(2).text()))
                return failure(Error::Kind::Refused, QStringLiteral("a file is in the way"));
            return {};
        };
        QVERIFY(print());
        compareSheets(letters - 1);
        QCOMPARE(m_office->letter(2).state, LetterState::Failed);
        QCOMPARE(m_office->letter(2).reason, QStringLiteral("a file is in the way"));
        QCOMPARE(m_told.statesOf(m_office->numbers().at(2)), QList<LetterState> { LetterState::Failed });
    }

    void jobThatIsGivenUpIsUnclear()
    {
        m_printer->afterRelease = [this](const QString &job) -> Result<> {
            if (job.startsWith(m_office->numbers().at(1).text()))
                m_printer->jobs[job].fate = JobFate::Unknown;
            return {};
        };
        QVERIFY(print());
        QCOMPARE(m_office->letter(1).state, LetterState::Unclear);
        QCOMPARE(m_office->count(LetterState::Printed), letters - 1);
        QCOMPARE(m_told.statesOf(m_office->numbers().at(1)), QList<LetterState> { LetterState::Unclear });
    }

    void printerWithoutPaperEndsTheRunAndKeepsWhatItHas()
    {
        m_printer->looksUntilDone = 1'000'000;
        m_printer->what = QStringLiteral("no paper");
        const Result<> printed = print();
        QCOMPARE(printed.error().kind, Error::Kind::Printer);
        QVERIFY(printed.error().message.contains(QLatin1String("no paper")));
        QCOMPARE(m_office->count(LetterState::Submitted), underWay);
        QCOMPARE(m_office->count(LetterState::Queued), letters - underWay);
        QCOMPARE(m_told.outcomes.size(), underWay); // each told as submitted
        m_printer->looksUntilDone = 0; // the paper is there; the same jobs come out, and the next run sees it at once
        QVERIFY(print());
        compareSheets(letters);
    }

    void printerThatSaysNothingIsNotWaitedForForEver()
    {
        m_printer->looksUntilDone = 1'000'000;
        QCOMPARE(print().error().kind, Error::Kind::Printer);
        QCOMPARE(m_office->count(LetterState::Submitted), underWay);
    }

    /// Another worker takes the letter over at every point at which this one does something.
    void overtakenWorkerLeavesTheLetterAlone_data()
    {
        QTest::addColumn<int>("point");
        for (int point = 0; point < 4; ++point)
            QTest::addRow("point %d", point) << point;
    }
    void overtakenWorkerLeavesTheLetterAlone()
    {
        QFETCH(int, point);
        const QString victim = m_office->numbers().at(2).text();
        const auto overtake = [&](const QString &job) -> Result<> {
            if (job.startsWith(victim))
                m_office->overtake(2);
            return {};
        };
        auto &hook = point == 0 ? m_printer->beforeHold
            : point == 1        ? m_printer->beforeRelease
            : point == 2        ? m_printer->afterRelease
                                : m_printer->beforeFind;
        hook = overtake;
        QVERIFY(print());
        QCOMPARE(m_office->count(LetterState::Printed), letters - 1);
        QCOMPARE(m_office->letter(2).state, LetterState::Submitted);
        QVERIFY(m_told.statesOf(m_office->numbers().at(2)).isEmpty());
        const auto held = [](const FalseOutlet::Job &job) { return job.fate == JobFate::Held; };
        QVERIFY2(std::ranges::none_of(m_printer->jobs, held), "a held job of the overtaken worker was left behind");
        hook = FalseOutlet().beforeHold;
        QVERIFY(m_office->endLeases());
        QVERIFY(print());
        compareSheets(letters);
    }

    void databaseThatIsGoneEndsTheRunAndNothingIsLost()
    {
        m_printer->beforeRelease = [this, seen = 0](const QString &) mutable -> Result<> {
            if (++seen == 3)
                execute(m_office->path(), "ALTER TABLE letter RENAME TO letter_away;");
            return {};
        };
        QCOMPARE(print().error().kind, Error::Kind::Database);
        QVERIFY(execute(m_office->path(), "ALTER TABLE letter_away RENAME TO letter;"));
        QCOMPARE(m_printer->sheets.size(), 3);
        QVERIFY(m_office->endLeases());
        m_printer->beforeRelease = FalseOutlet().beforeRelease;
        QVERIFY(print());
        compareSheets(letters);
    }
};

QTEST_GUILESS_MAIN(TestPrintTrouble)
#include "tst_printtrouble.moc"
