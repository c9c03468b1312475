// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/room/jobname.h"
#include "tests/unit/printroom/falseoutlet.h"
#include "tests/unit/printroom/roomoffice.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

Q_DECLARE_METATYPE(std::optional<caseledger::JobFate>)

/// What a crash leaves, by the table of the header: how far the database knew, what lies at the outlet, what becomes of
/// it.
class TestLostLetters : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RoomOffice> m_office;
    FalseOutlet m_printer;
    Told m_told;

    JobName job() const { return { m_office->numbers().at(0), 1, 1 }; }
    /// Leaves the only letter as a worker left it whose time is over.
    bool lose(LetterState state, SpoolStep step, const QString &place)
    {
        const QByteArray number = step >= SpoolStep::Held ? "7" : "0";
        return m_office->set(0,
            "epoch = 1, lease_until = '2026-03-10T00:00:00.000Z', lease_length = 120, state = "
                + QByteArray::number(int(state)) + ", spool_step = " + QByteArray::number(int(step)) + ", place = '"
                + place.toLatin1() + "', instance = 'spool 1', job = '" + job().text().toLatin1()
                + "', job_number = " + number);
    }
    Result<> print(const PrintOrder &order) { return printLetters(m_office->connection(), m_printer, order); }

private slots:
    void init()
    {
        m_office = std::make_unique<RoomOffice>(1);
        QVERIFY(m_office->isMade());
        m_printer.jobs.clear();
        m_printer.sheets.clear();
        m_printer.looksUntilDone = 0;
        m_printer.beforeFind = FalseOutlet().beforeFind;
        m_printer.beforeRelease = FalseOutlet().beforeRelease;
        m_told = {};
    }

    void isSettledByTheTable_data()
    {
        QTest::addColumn<LetterState>("state");
        QTest::addColumn<SpoolStep>("step");
        QTest::addColumn<std::optional<JobFate>>("found");
        QTest::addColumn<LetterState>("becomes");
        QTest::addColumn<int>("newSheets"); // that this run lets out
        QTest::addColumn<int>("attempt");
        using S = LetterState;
        using F = std::optional<JobFate>;
        QTest::newRow("claimed") << S::Claimed << SpoolStep::None << F() << S::Printed << 1 << 1;
        QTest::newRow("rendered") << S::Rendered << SpoolStep::None << F() << S::Printed << 1 << 1;
        QTest::newRow("intended, nothing") << S::Submitted << SpoolStep::Intended << F() << S::Printed << 1 << 2;
        QTest::newRow("intended, held") << S::Submitted << SpoolStep::Intended << F(JobFate::Held) << S::Printed << 1
                                        << 2;
        QTest::newRow("intended, going") << S::Submitted << SpoolStep::Intended << F(JobFate::Going) << S::Printed << 0
                                         << 1;
        QTest::newRow("intended, done") << S::Submitted << SpoolStep::Intended << F(JobFate::Done) << S::Printed << 0
                                        << 1;
        QTest::newRow("intended, unknown")
            << S::Submitted << SpoolStep::Intended << F(JobFate::Unknown) << S::Unclear << 0 << 1;
        QTest::newRow("held, held") << S::Submitted << SpoolStep::Held << F(JobFate::Held) << S::Printed << 1 << 1;
        QTest::newRow("held, cancelled") << S::Submitted << SpoolStep::Held << F(JobFate::Absent) << S::Failed << 0
                                         << 1;
        QTest::newRow("held, going") << S::Submitted << SpoolStep::Held << F(JobFate::Going) << S::Printed << 0 << 1;
        QTest::newRow("held, done") << S::Submitted << SpoolStep::Held << F(JobFate::Done) << S::Printed << 0 << 1;
        QTest::newRow("held, unknown") << S::Submitted << SpoolStep::Held << F(JobFate::Unknown) << S::Unclear << 0
                                       << 1;
        QTest::newRow("released, held") << S::Submitted << SpoolStep::Released << F(JobFate::Held) << S::Printed << 1
                                        << 1;
        QTest::newRow("released, going") << S::Submitted << SpoolStep::Released << F(JobFate::Going) << S::Printed << 0
                                         << 1;
        QTest::newRow("released, done") << S::Submitted << SpoolStep::Released << F(JobFate::Done) << S::Printed << 0
                                        << 1;
        QTest::newRow("released, absent")
            << S::Submitted << SpoolStep::Released << F(JobFate::Absent) << S::Unclear << 0 << 1;
        QTest::newRow("released, unknown")
            << S::Submitted << SpoolStep::Released << F(JobFate::Unknown) << S::Unclear << 0 << 1;
    }
    void isSettledByTheTable()
    {
        QFETCH(LetterState, state);
        QFETCH(SpoolStep, step);
        QFETCH(std::optional<JobFate>, found);
        QFETCH(LetterState, becomes);
        QFETCH(int, newSheets);
        QFETCH(int, attempt);
        QVERIFY(lose(state, step, m_printer.name()));
        if (found)
            m_printer.put(job().text(), *found);
        QVERIFY(print(orderFor(m_told)));
        QCOMPARE(m_office->letter(0).state, becomes);
        QCOMPARE(m_printer.sheets.size(), newSheets);
        QCOMPARE(m_office->letter(0).attempt, attempt);
        QCOMPARE(m_told.outcomes.size(), 1);
        QCOMPARE(m_told.outcomes.first().state, becomes);
    }

    void aWorkerThatIsAliveKeepsItsLetter()
    {
        QVERIFY(lose(LetterState::Submitted, SpoolStep::Held, m_printer.name()));
        QVERIFY(m_office->set(0, "lease_until = '2999-01-01T00:00:00.000Z', lease_length = 2147483647"));
        m_printer.put(job().text(), JobFate::Held);
        QVERIFY(print(orderFor(m_told)));
        QCOMPARE(m_office->letter(0).state, LetterState::Submitted);
        QVERIFY(m_printer.sheets.isEmpty());
    }

    void letterAtAnotherOutletIsAskedForThere()
    {
        FalseOutlet other;
        other.m_name = QStringLiteral("printer OTHER");
        other.put(job().text(), JobFate::Held);
        QVERIFY(lose(LetterState::Submitted, SpoolStep::Held, other.name()));
        PrintOrder order = orderFor(m_told);
        order.otherOutlet = [&other](const QString &name) { return name == other.name() ? &other : nullptr; };
        QVERIFY(print(order));
        QCOMPARE(m_office->letter(0).state, LetterState::Printed);
        QCOMPARE(other.sheets.size(), 1);
        QVERIFY(m_printer.sheets.isEmpty());
        QCOMPARE(m_told.outcomes.first().place, other.name());
    }

    void letterAtAPlaceThatIsGoneIsUnclear()
    {
        QVERIFY(lose(LetterState::Submitted, SpoolStep::Intended, QStringLiteral("folder /gone")));
        QVERIFY(print(orderFor(m_told)));
        QCOMPARE(m_office->letter(0).state, LetterState::Unclear);
        QVERIFY(m_office->letter(0).reason.contains(QLatin1String("folder /gone")));
    }

    void letterThatWasNotSentNeedsNoPlace()
    {
        QVERIFY(lose(LetterState::Rendered, SpoolStep::None, QString()));
        QVERIFY(print(orderFor(m_told)));
        QCOMPARE(m_office->letter(0).state, LetterState::Printed);
    }

    void letterAtAnotherOutletThatDoesNotAnswerIsUnclear()
    {
        FalseOutlet other;
        other.m_name = QStringLiteral("printer OTHER");
        other.beforeFind
            = [](const QString &) -> Result<> { return failure(Error::Kind::Printer, QStringLiteral("silent")); };
        QVERIFY(lose(LetterState::Submitted, SpoolStep::Released, other.name()));
        PrintOrder order = orderFor(m_told);
        order.otherOutlet = [&other](const QString &) { return &other; };
        QVERIFY(print(order));
        QCOMPARE(m_office->letter(0).state, LetterState::Unclear);
    }

    void letterAtTheOwnOutletThatDoesNotAnswerStays()
    {
        m_printer.beforeFind
            = [](const QString &) -> Result<> { return failure(Error::Kind::Printer, QStringLiteral("silent")); };
        QVERIFY(lose(LetterState::Submitted, SpoolStep::Released, m_printer.name()));
        QCOMPARE(print(orderFor(m_told)).error().kind, Error::Kind::Printer);
        QCOMPARE(m_office->letter(0).state, LetterState::Submitted);
    }

    void lostLetterThatIsGoingIsWaitedFor()
    {
        QVERIFY(lose(LetterState::Submitted, SpoolStep::Released, m_printer.name()));
        m_printer.put(job().text(), JobFate::Going);
        m_printer.looksUntilDone = 4;
        QVERIFY(print(orderFor(m_told)));
        QCOMPARE(m_office->letter(0).state, LetterState::Printed);
        QVERIFY(m_printer.sheets.isEmpty());
    }

    void heldLetterThatIsNotLetGoGoesBack()
    {
        QVERIFY(lose(LetterState::Submitted, SpoolStep::Held, m_printer.name()));
        m_printer.put(job().text(), JobFate::Held);
        m_printer.beforeRelease
            = [](const QString &) -> Result<> { return failure(Error::Kind::Printer, QStringLiteral("no")); };
        QCOMPARE(print(orderFor(m_told)).error().kind, Error::Kind::Printer);
        QCOMPARE(m_office->letter(0).state, LetterState::Queued);
        QVERIFY(m_printer.sheets.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLostLetters)
#include "tst_lostletters.moc"
