// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/spool/spoolmark.h"

#include <QTest>

using namespace caseledger;

namespace {

using Printed = std::optional<int>;

constexpr auto pending = IPP_JSTATE_PENDING;
constexpr auto held = IPP_JSTATE_HELD;
constexpr auto processing = IPP_JSTATE_PROCESSING;
constexpr auto stopped = IPP_JSTATE_STOPPED;
constexpr auto cancelled = IPP_JSTATE_CANCELED;
constexpr auto aborted = IPP_JSTATE_ABORTED;
constexpr auto completed = IPP_JSTATE_COMPLETED;

} // namespace

class SpoolJobTest : public QObject
{
    Q_OBJECT

private slots:
    void fates();
    void completedWithFaults();
    void severalOfOneName();
    void marks();
    void marksOfNothing();
    void wholeLists();
};

void SpoolJobTest::fates()
{
    const auto fate = [](ipp_jstate_t state, std::optional<bool> began, Printed printed, Printed pages = {}) {
        return fateOf({ .state = state, .began = began, .pages = pages, .printed = printed });
    };
    for (const Printed printed : { Printed(), Printed(0) }) {
        QCOMPARE(fate(held, false, printed), JobFate::Held);
        QCOMPARE(fate(held, true, printed), JobFate::Unknown); // it was at it before
        for (const ipp_jstate_t ended : { cancelled, aborted }) {
            QCOMPARE(fate(ended, false, printed), JobFate::Absent);
            QCOMPARE(fate(ended, true, printed), JobFate::Unknown);
            QCOMPARE(fate(ended, {}, printed), JobFate::Unknown); // nothing is told of when it began
        }
    }
    QCOMPARE(fate(held, false, 1), JobFate::Unknown);
    QCOMPARE(fate(cancelled, false, 1), JobFate::Unknown);
    for (const ipp_jstate_t going : { pending, processing, stopped })
        for (const Printed printed : { Printed(), Printed(0), Printed(1) })
            QCOMPARE(fate(going, true, printed), JobFate::Going);
    QCOMPARE(fate(completed, true, {}), JobFate::Done);
    QCOMPARE(fate(completed, true, 0), JobFate::Unknown);
    QCOMPARE(fate(completed, true, 1), JobFate::Done);
    QCOMPARE(fate(completed, true, 1, 1), JobFate::Done);
    QCOMPARE(fate(completed, true, 1, 2), JobFate::Unknown);
    QCOMPARE(fate(completed, true, 2, 2), JobFate::Done);
    QCOMPARE(fate(completed, true, {}, 2), JobFate::Done);
    QCOMPARE(fate(completed, true, 0, 0), JobFate::Unknown); // no letter has no page
    QCOMPARE(fate(static_cast<ipp_jstate_t>(0), false, 0), JobFate::Unknown); // it does not say
}

void SpoolJobTest::completedWithFaults()
{
    SpoolJob job { .state = completed, .reasons = { QStringLiteral("job-completed-with-errors") }, .printed = 1 };
    QCOMPARE(fateOf(job), JobFate::Unknown);
    job.reasons = { QStringLiteral("job-completed-with-warnings") };
    QCOMPARE(fateOf(job), JobFate::Done);
}

void SpoolJobTest::severalOfOneName()
{
    const QList<JobFate> all { JobFate::Absent, JobFate::Held, JobFate::Going, JobFate::Done, JobFate::Unknown };
    for (const JobFate one : all) {
        QCOMPARE(worseOf(one, JobFate::Absent), one);
        for (const JobFate other : all) {
            QCOMPARE(worseOf(one, other), worseOf(other, one));
            const bool isNothing = one == JobFate::Absent || other == JobFate::Absent;
            const bool isHeldTwice = one == JobFate::Held && other == JobFate::Held;
            if (!isNothing && !isHeldTwice)
                QCOMPARE(worseOf(one, other), JobFate::Unknown);
        }
    }
    QCOMPARE(worseOf(JobFate::Held, JobFate::Held), JobFate::Held);
}

void SpoolJobTest::marks()
{
    const SpoolMark mark { 12, QStringLiteral("check-0123456789abcdef"), 7, 1234567890123 };
    QCOMPARE(mark.text(), QStringLiteral("12 check-0123456789abcdef 7 1234567890123"));
    QVERIFY(SpoolMark::parse(mark.text()) == mark);
}

void SpoolJobTest::marksOfNothing()
{
    for (const char *text : { "", " ", "12", "12 check", "12 check 7", "x check 7 0", "12 check 7 x", "12 check 7 0 1",
             "12  check 7", "012 check 7 0", "-folder-" })
        QVERIFY2(!SpoolMark::parse(QString::fromLatin1(text)), text);
}

void SpoolJobTest::wholeLists()
{
    const SpoolMark mark { 3, QStringLiteral("check-a"), 1, 0 };
    const auto named = [](const char *name) { return SpoolJob { .name = QString::fromLatin1(name) }; };
    QVERIFY(isWhole({ { 3, named("check-a") } }, mark));
    QVERIFY(isWhole({ { 3, named("check-a") }, { 4, named("") } }, mark));
    QVERIFY(!isWhole({}, mark));
    QVERIFY(!isWhole({ { 4, named("check-a") } }, mark)); // another spool's
    QVERIFY(!isWhole({ { 3, named("check-b") } }, mark)); // the number is another's now
    QVERIFY(!isWhole({ { 3, named("check-a") }, { 4, SpoolJob {} } }, mark)); // a name is kept from us
}

QTEST_APPLESS_MAIN(SpoolJobTest)
#include "tst_spooljob.moc"
