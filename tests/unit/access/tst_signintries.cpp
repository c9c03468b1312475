// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "rawstatement.h"
#include "staffsamples.h"

#include <QTest>

#include <array>
#include <numeric>
#include <random>
#include <thread>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

/// Failed tries: which count, for how long, what ends them, and that guesses at one time get no more answers (IRS
/// Publication 1075, AC-7).
class SignInTriesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void threeFailuresLock();
    void aLockedAccountOpensByItself();
    void failuresGrowOldOneByOne();
    void triesAtALockedAccountDoNotKeepItLocked();
    void theRightPasswordEndsTheCount();
    void triesAtTheLockCountToo();
    void aSessionAtTheLockIsNoWayRound();
    void anAdministratorForgives_data();
    void anAdministratorForgives();
    void othersFailuresAreOthers();
    void aClockThatIsSetForgivesNothing();
    void guessesAtOneTimeGetThreeAnswers();
    void aModelAgrees();
    void manyRowsDoNotSlowIt();

private:
    std::optional<Error::Kind> fail(int times = 1);

    std::unique_ptr<StaffedOffice> m_office;
};

void SignInTriesTest::init()
{
    m_office = std::make_unique<StaffedOffice>();
    m_office->add(staff(u"ann"_s, StaffRole::Caseworker));
}

std::optional<Error::Kind> SignInTriesTest::fail(int times)
{
    std::optional<Error::Kind> last;
    for (int i = 0; i < times; ++i)
        last = m_office->errorOf(u"ann"_s, wrongPassword);
    return last;
}

void SignInTriesTest::threeFailuresLock()
{
    for (int i = 0; i < failuresToLock; ++i) {
        QVERIFY(!m_office->isLocked(u"ann"_s));
        QCOMPARE(fail(), Error::Kind::Denied);
    }
    QVERIFY(m_office->isLocked(u"ann"_s));
    const Result<> right = signIn(*m_office->another(), u"ann"_s, rightPassword, u"test"_s);
    const Result<> wrong = signIn(*m_office->another(), u"ann"_s, wrongPassword, u"test"_s);
    QCOMPARE(kindOf(right), Error::Kind::Denied);
    QVERIFY(right.error().message.contains(u"locked"_s));
    QCOMPARE(right.error(), wrong.error()); // nothing tells which of them it was
    QCOMPARE(m_office->rowsOf(u"sign_in"_s).last(), u"ann refused locked"_s);
}

void SignInTriesTest::aLockedAccountOpensByItself()
{
    fail(failuresToLock);
    m_office->passMinutes(minutesOfFailures - 1);
    QCOMPARE(m_office->errorOf(u"ann"_s, rightPassword), Error::Kind::Denied);
    m_office->passMinutes(1);
    QVERIFY(!m_office->isLocked(u"ann"_s));
    QCOMPARE(m_office->errorOf(u"ann"_s, rightPassword), std::nullopt);
}

void SignInTriesTest::failuresGrowOldOneByOne()
{
    for (int i = 0; i < failuresToLock; ++i) {
        fail();
        m_office->passMinutes(50);
    } // now 150, 100 and 50 minutes old
    QVERIFY(!m_office->isLocked(u"ann"_s));
    fail();
    QVERIFY(m_office->isLocked(u"ann"_s)); // 100, 50, 0
    m_office->passMinutes(20);
    QCOMPARE(m_office->errorOf(u"ann"_s, rightPassword), std::nullopt); // 70, 20
}

void SignInTriesTest::triesAtALockedAccountDoNotKeepItLocked()
{
    fail(failuresToLock);
    m_office->passMinutes(minutesOfFailures / 2);
    fail(5);
    m_office->passMinutes(minutesOfFailures / 2);
    QCOMPARE(m_office->errorOf(u"ann"_s, rightPassword), std::nullopt);
}

void SignInTriesTest::theRightPasswordEndsTheCount()
{
    for (int i = 0; i < 3; ++i) {
        fail(failuresToLock - 1);
        QCOMPARE(m_office->errorOf(u"ann"_s, rightPassword), std::nullopt);
    }
    const auto connection = m_office->connectionOf(u"ann"_s);
    for (int i = 0; i < 3; ++i) {
        fail(failuresToLock - 1);
        QVERIFY(confirmPassword(*connection, rightPassword).has_value()); // at the lock as well
    }
    QVERIFY(!m_office->isLocked(u"ann"_s));
}

void SignInTriesTest::triesAtTheLockCountToo()
{
    const auto connection = m_office->connectionOf(u"ann"_s);
    QCOMPARE(kindOf(confirmPassword(*connection, wrongPassword)), Error::Kind::Refused);
    fail();
    QCOMPARE(kindOf(confirmPassword(*connection, wrongPassword)), Error::Kind::Denied); // the third: it is locked now
    QVERIFY(m_office->isLocked(u"ann"_s));
    QCOMPARE(kindOf(confirmPassword(*connection, rightPassword)), Error::Kind::Denied);
    QCOMPARE(m_office->errorOf(u"ann"_s, rightPassword), Error::Kind::Denied);
    QCOMPARE(m_office->rowsOf(u"unlock"_s).last(), u"ann refused locked"_s);
    m_office->passMinutes(minutesOfFailures);
    QVERIFY(confirmPassword(*connection, rightPassword).has_value());
}

/// Signing in elsewhere must not give back tries at a desk that somebody left.
void SignInTriesTest::aSessionAtTheLockIsNoWayRound()
{
    const auto left = m_office->connectionOf(u"ann"_s);
    m_office->passMinutes(2 * 24 * 60); // a program that runs for days
    const auto elsewhere = m_office->connectionOf(u"ann"_s);
    for (int i = 1; i < failuresToLock; ++i)
        QCOMPARE(kindOf(confirmPassword(*left, wrongPassword)), Error::Kind::Refused);
    QCOMPARE(kindOf(confirmPassword(*left, wrongPassword)), Error::Kind::Denied);
    QVERIFY(m_office->isLocked(u"ann"_s));
}

void SignInTriesTest::anAdministratorForgives_data()
{
    QTest::addColumn<bool>("byReset");
    QTest::addRow("enable") << false;
    QTest::addRow("reset") << true;
}

void SignInTriesTest::anAdministratorForgives()
{
    QFETCH(const bool, byReset);
    const auto before = m_office->connectionOf(u"ann"_s);
    QCOMPARE(kindOf(confirmPassword(*before, wrongPassword)), Error::Kind::Refused);
    fail(4);
    QVERIFY(m_office->isLocked(u"ann"_s));
    const Result<> forgiven
        = byReset ? resetPassword(m_office->root(), u"ann"_s, rightPassword) : enableUser(m_office->root(), u"ann"_s);
    QVERIFY(forgiven.has_value());
    QVERIFY(!m_office->isLocked(u"ann"_s));
    QCOMPARE(kindOf(confirmPassword(*before, wrongPassword)), Error::Kind::Denied); // that session has ended
    fail(failuresToLock - 1);
    QCOMPARE(m_office->errorOf(u"ann"_s, rightPassword), std::nullopt);
    fail(failuresToLock);
    QVERIFY(m_office->isLocked(u"ann"_s));
}

void SignInTriesTest::othersFailuresAreOthers()
{
    m_office->add(staff(u"bob"_s, StaffRole::Agent));
    fail(failuresToLock - 1);
    for (const QString &other : { u"bob"_s, u"nobody"_s, u"ANN"_s, u"ann "_s })
        QCOMPARE(m_office->errorOf(other, wrongPassword), Error::Kind::Denied);
    QCOMPARE(m_office->errorOf(u"bob"_s, rightPassword), std::nullopt);
    QVERIFY(!m_office->isLocked(u"ann"_s));
    QVERIFY(!m_office->isLocked(u"bob"_s));
}

/// A right password from before a clock was set back stands behind the failures by the clock, not by the trail.
void SignInTriesTest::aClockThatIsSetForgivesNothing()
{
    QCOMPARE(m_office->errorOf(u"ann"_s, rightPassword), std::nullopt);
    m_office->passMinutes(-60);
    fail(failuresToLock);
    QVERIFY(m_office->isLocked(u"ann"_s));
    m_office->passMinutes(-60); // failures that seem to come from the future count
    QVERIFY(m_office->isLocked(u"ann"_s));
}

void SignInTriesTest::guessesAtOneTimeGetThreeAnswers()
{
    constexpr int guessers = 8;
    constexpr int guessesEach = 3;
    std::array<int, guessers> locked {};
    std::vector<std::thread> threads;
    for (int i = 0; i < guessers; ++i) {
        threads.emplace_back([this, i, &locked] {
            const auto connection = m_office->another();
            for (int guess = 0; guess < guessesEach; ++guess) {
                const Result<> done = signIn(*connection, u"ann"_s, wrongPassword, u"test"_s);
                locked[size_t(i)] += !done && done.error().message.contains(u"locked"_s) ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(std::accumulate(locked.begin(), locked.end(), 0), guessers * guessesEach - failuresToLock);
    const QStringList rows = m_office->rowsOf(u"sign_in"_s);
    QCOMPARE(rows.count(u"ann refused wrong password"_s), failuresToLock);
    QCOMPARE(rows.count(u"ann refused locked"_s), guessers * guessesEach - failuresToLock);
}

/// Random tries and times against a count kept here.
void SignInTriesTest::aModelAgrees()
{
    const bool isLong = qEnvironmentVariableIsSet("CASELEDGER_LONG");
    const int steps = isLong ? 5000 : 150;
    std::mt19937 random(20260331); // NOLINT: the same every time
    QList<int> ages; // of the failures that count, in minutes
    const auto alive = [&ages] { ages.removeIf([](int age) { return age >= minutesOfFailures; }); };
    auto connection = m_office->connectionOf(u"ann"_s);
    for (int step = 0; step < steps; ++step) {
        const bool atLock = random() % 3 == 0;
        const bool isRight = random() % 4 == 0;
        const char *password = isRight ? rightPassword : wrongPassword;
        const bool wasLocked = ages.size() >= failuresToLock;
        const auto kind
            = atLock ? kindOf(confirmPassword(*connection, password)) : m_office->errorOf(u"ann"_s, password);
        QCOMPARE(!kind.has_value(), isRight && !wasLocked);
        if (!kind)
            ages.clear();
        else if (!wasLocked)
            ages.append(0);
        QCOMPARE(m_office->isLocked(u"ann"_s), ages.size() >= failuresToLock);
        const int minutes = int(random() % 70);
        m_office->passMinutes(minutes);
        for (int &age : ages)
            age += minutes;
        alive();
        if (random() % 20 == 0) {
            QVERIFY(enableUser(m_office->root(), u"ann"_s).has_value());
            ages.clear();
            connection = m_office->connectionOf(u"ann"_s);
        }
    }
    qInfo("%d steps", steps);
}

/// The failures of two hours are found among these two hours' rows, not among a user's sessions of years.
void SignInTriesTest::manyRowsDoNotSlowIt()
{
    const QString plan = planOf(m_office->path(), textOf(Dialect::Sqlite, "staff_failures"));
    QVERIFY2(plan.contains(u"SEARCH answer USING INDEX trail_row_by_moment"_s), qPrintable(plan));
    QVERIFY2(plan.contains(u"SEARCH good USING INDEX trail_row_by_moment"_s), qPrintable(plan));
    QVERIFY2(!plan.contains(u"[SCAN"_s), qPrintable(plan));
    const QString last = planOf(m_office->path(), textOf(Dialect::Sqlite, "staff_last_sign_in"));
    QVERIFY2(last.contains(u"SEARCH tried USING INDEX trail_session_by_user"_s), qPrintable(last));
    QVERIFY2(!last.contains(u"B-TREE"_s), qPrintable(last));
}

QTEST_GUILESS_MAIN(SignInTriesTest)
#include "tst_signintries.moc"
