// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/freshreading.h"
#include "ui/live/officewatch.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace caseledger;

namespace {

CaseId caseOf(const char *text) { return *CaseId::parse(QString::fromLatin1(text)); }

} // namespace

/// What is heard of colleagues, and when it is read for it.
class TestOfficeWatch : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsNoNews()
    {
        OfficeWatch watch;
        QSignalSpy came(&watch, &OfficeWatch::newsCame);
        watch.takeNews({});
        QCOMPARE(came.count(), 0);
        watch.takeNews({ .cases = {}, .isOffice = true });
        QCOMPARE(came.count(), 1);
    }

    void whatComesBehindACurtainComesOnceItIsUp()
    {
        OfficeWatch watch;
        QSignalSpy came(&watch, &OfficeWatch::newsCame);
        watch.setCovered(true);
        watch.takeNews({ .cases = { caseOf("AA00001A1") } });
        watch.takeNews({ .cases = { caseOf("AA00002A1"), caseOf("AA00001A1") } });
        QCOMPARE(came.count(), 0);
        watch.setCovered(false);
        QCOMPARE(came.count(), 1);
        const auto news = came.first().first().value<OfficeNews>();
        QCOMPARE(news.cases.size(), 2);
        QVERIFY(areOf(news, caseOf("AA00002A1")));
        QVERIFY(!areOf(news, caseOf("AA00003A1")));
        watch.setCovered(true);
        watch.setCovered(false);
        QCOMPARE(came.count(), 1); // nothing happened meanwhile
    }

    void nothingIsPassedOnWhereNobodySits()
    {
        OfficeWatch watch;
        QSignalSpy came(&watch, &OfficeWatch::newsCame);
        watch.setUnattended(true);
        watch.takeNews({ .cases = { caseOf("AA00001A1") } });
        watch.setCovered(true); // locked, after a while
        watch.setUnattended(false);
        QCOMPARE(came.count(), 0);
        watch.takeNews({ .cases = { caseOf("AA00002A1") } });
        watch.setCovered(false);
        QCOMPARE(came.count(), 1);
        QCOMPARE(came.first().first().value<OfficeNews>().cases.size(), 2);
        watch.takeNews({ .cases = { caseOf("AA00003A1") } });
        QCOMPARE(came.count(), 2);
    }

    void anyCaseIsEveryCase()
    {
        QVERIFY(areOf({ .cases = {}, .isAnyCase = true }, caseOf("AA00003A1")));
        QVERIFY(areOfCases({ .cases = {}, .isAnyCase = true }));
        QVERIFY(!areOfCases({ .cases = {}, .isOffice = true }));
    }

    void oneReadingFollowsHoweverMuchComesWhileOneRuns()
    {
        QWidget page;
        page.show();
        int begun = 0;
        auto *reading = new FreshReading(&page, std::chrono::milliseconds(0), [&begun] { ++begun; });
        reading->want();
        QCOMPARE(begun, 1); // at once
        for (int i = 0; i < 100; ++i)
            reading->want();
        QCOMPARE(begun, 1);
        reading->hasEnded();
        QTRY_COMPARE(begun, 2);
        reading->hasEnded();
        QCoreApplication::processEvents();
        QCOMPARE(begun, 2);
    }

    void thereIsAPauseBetweenTwo()
    {
        QWidget page;
        page.show();
        int begun = 0;
        auto *reading = new FreshReading(&page, std::chrono::hours(1), [&begun] { ++begun; });
        reading->want();
        reading->hasEnded();
        reading->want();
        QCoreApplication::processEvents();
        QCOMPARE(begun, 1);
    }

    void whatIsOutOfSightIsReadWhenItIsShown()
    {
        QWidget page;
        int begun = 0;
        auto *reading = new FreshReading(&page, std::chrono::milliseconds(0), [&begun] { ++begun; });
        reading->want();
        QCOMPARE(begun, 0);
        page.show();
        QTRY_COMPARE(begun, 1);
        page.hide();
        page.show(); // and only once
        QCoreApplication::processEvents();
        QCOMPARE(begun, 1);
    }
};

QTEST_MAIN(TestOfficeWatch)
#include "tst_officewatch.moc"
