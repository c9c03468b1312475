// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demooffice.h"
#include "app/demo/demousers.h"
#include "app/demo/deskwork/deskwork.h"
#include "app/demo/pins/demopins.h"
#include "models/domain/codes.h"
#include "models/store/access/signin.h"
#include "models/store/casequeries.h"
#include "models/store/connection.h"
#include "models/store/desk/caseactivity.h"
#include "models/store/letters/letterqueue.h"
#include "models/store/maintenance.h"
#include "models/store/oversight/officefigures.h"
#include "models/store/oversight/undisbursedscan.h"
#include "models/store/trail/trail.h"
#include "models/store/trail/trailreading.h"
#include "models/store/trail/verifytrail.h"
#include "tests/unit/demo/demosamples.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace caseledger;
using namespace caseledger::test;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

constexpr int someCases = 2 * fewestCasesForDeskWork;

DemoOptions optionsOf(int cases) { return { .cases = cases, .seed = 1, .today = usualDay() }; }

/// "AA00031K5 queued", in the order in which they were asked for.
QStringList lettersOf(Connection &connection)
{
    QStringList texts;
    for (const Letter &letter : must(readLetters(connection)))
        texts.append(letter.caseId.text() + u' ' + code(letter.state));
    return texts;
}

} // namespace

/// What a demo office's users did before one looks: every figure of the supervisor's page leads somewhere.
class TestDemoDeskWork : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_office = office(u"office.db"_s, someCases);
        must(signIn(*m_office, u"supervisor"_s, demoPassword, u"test"_s));
        m_figures = must(readOfficeFigures(*m_office));
    }

    void lettersWaitAndHaveFailed()
    {
        QCOMPARE(countOf(LetterState::Queued), 4);
        QCOMPARE(countOf(LetterState::Requested), 4);
        QCOMPARE(countOf(LetterState::Failed), 2);
        QCOMPARE(m_figures.overdue.count, 3); // the fourth was asked for yesterday
        QVERIFY(m_figures.overdue.oldest < m_figures.readAt.addDays(-8));
    }

    void aBatchWasBegun()
    {
        QCOMPARE(m_figures.batches.size(), 1);
        const BatchFigures &batch = m_figures.batches.first();
        QCOMPARE(batch.user, u"supervisor"_s);
        QCOMPARE(batch.cases, 16);
        QCOMPARE(batch.papers, 0);
    }

    void someViewsAreUnusual()
    {
        QList<UnusualRule> rules;
        for (const UnusualFinding &finding : m_figures.unusual)
            rules.append(finding.rule);
        std::ranges::sort(rules);
        const QList<UnusualRule> expected { UnusualRule::OtherOffices, UnusualRule::OddHours, UnusualRule::SameCase };
        QCOMPARE(rules, expected);
    }

    void moneyLiesPastItsDay()
    {
        QList<UndisbursedCase> found;
        for (CaseId after;;) {
            const ScanPart part = must(undisbursedPart(*m_office, after, 50));
            found += part.found;
            QCOMPARE(part.notAllowed, 0);
            if (part.isAtEnd())
                break;
            after = part.last;
        }
        QVERIFY(!found.isEmpty());
        for (const UndisbursedCase &each : found)
            QVERIFY(each.money.amount > Money() && each.money.oldestDue < usualDay());
    }

    void notesAndContactChangesStandInTheTrail()
    {
        const QList<TrailEntry> entries = must(readTrail(*m_office, {}, 1000));
        const auto count = [&entries](TrailAction action) {
            return std::ranges::count_if(entries, [action](const TrailEntry &entry) {
                return entry.row.action == action && entry.row.outcome == TrailOutcome::Done;
            });
        };
        QCOMPARE(count(TrailAction::Note), 4);
        QCOMPARE(count(TrailAction::Contact), 3);
        for (const TrailEntry &entry : entries)
            QVERIFY(entry.row.action != TrailAction::ClockWentBack);
    }

    /// Days before the one on which the office was made, and the clock runs again.
    void allOfItLiesInThePast()
    {
        const QDateTime now = must(databaseClock(*m_office));
        QVERIFY(std::abs(now.secsTo(QDateTime::currentDateTimeUtc())) < 600);
        for (const Letter &letter : must(readLetters(*m_office)))
            QVERIFY(letter.changedAt < now);
    }

    void theTenAreAsTheyWere()
    {
        const auto plain = office(u"plain.db"_s, 12);
        must(signIn(*plain, u"supervisor"_s, demoPassword, u"test"_s));
        QVERIFY(lettersOf(*plain).isEmpty()); // too small for anybody to have worked in it
        static_assert(fewestCasesForDeskWork > 12);
        for (int number = 1; number <= 10; ++number) {
            const auto id = CaseId::parse(u"AA%1A1"_s.arg(number, 5, 10, QChar(u'0')));
            const CaseFilePointer here = must(openCase(*m_office, *id));
            const CaseFilePointer there = must(openCase(*plain, *id));
            QVERIFY(here->custodial == there->custodial);
            QVERIFY(here->noncustodial == there->noncustodial);
            QVERIFY(here->records.payments == there->records.payments);
            QVERIFY(here->records.disbursements == there->records.disbursements);
        }
    }

    void theSameOptionsGiveTheSame()
    {
        const auto again = office(u"again.db"_s, someCases);
        must(signIn(*again, u"supervisor"_s, demoPassword, u"test"_s));
        QCOMPARE(lettersOf(*again), lettersOf(*m_office));
        const OfficeFigures figures = must(readOfficeFigures(*again));
        QCOMPARE(figures.unusual.size(), m_figures.unusual.size());
        for (qsizetype i = 0; i < figures.unusual.size(); ++i)
            QCOMPARE(figures.unusual.at(i).caseId, m_figures.unusual.at(i).caseId);
    }

    void everyRuleHolds()
    {
        const auto administrator = must(Connection::open(m_office->spec()));
        must(signIn(*administrator, u"administrator"_s, demoPassword, u"test"_s));
        QStringList findings;
        must(checkOffice(*administrator, usualDay(), [&findings](const CheckFinding &finding) {
            findings.append(finding.rule + u' ' + finding.caseId + u' ' + finding.message);
        }));
        QCOMPARE(findings.join(u'\n'), QString());
    }

private:
    int countOf(LetterState state) const
    {
        const auto found = std::ranges::find(m_figures.letters, state, &LetterCount::state);
        return found == m_figures.letters.end() ? 0 : int(found->count);
    }

    std::unique_ptr<Connection> office(const QString &name, int cases) const
    {
        auto made = must(Connection::create({ .path = m_folder.filePath(name), .keyFile = {} }));
        must(fillDemoOffice(*made, optionsOf(cases)));
        must(addDemoPins(*made, 1));
        must(staffDemoOffice(*made, optionsOf(cases)));
        return made;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_office;
    OfficeFigures m_figures;
};

QTEST_GUILESS_MAIN(TestDemoDeskWork)
#include "tst_demo_deskwork.moc"
