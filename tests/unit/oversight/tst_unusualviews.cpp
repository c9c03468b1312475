// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/oversight/unusualviews.h"

#include "models/domain/codes.h"

#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace caseledger;

namespace {

const QDate monday(2026, 3, 16);
const QTime noon(12, 0);

CaseId numbered(int number)
{
    return CaseId::parse(QStringLiteral("AA%1A1").arg(number, 5, 10, QLatin1Char('0'))).value();
}

WorkerDeed deed(QDate day, int number, TrailAction action = TrailAction::View, QTime time = noon)
{
    return { .worker = QStringLiteral("ines"), .day = day, .time = time, .action = action, .caseId = numbered(number) };
}

/// So many different cases in a day.
void views(QList<WorkerDeed> &deeds, QDate day, int count, int from = 0)
{
    for (int number = 0; number < count; ++number)
        deeds.append(deed(day, from + number));
}

/// "many_cases ines 2026-03-16 41 usual 0"
QString textOf(const UnusualFinding &finding)
{
    return QStringLiteral("%1 %2 %3 %4 usual %5 %6")
        .arg(code(finding.rule), finding.worker, finding.day.toString(Qt::ISODate))
        .arg(finding.count)
        .arg(finding.usual)
        .arg(finding.caseId.text())
        .trimmed();
}

QStringList found(const QList<WorkerDeed> &deeds, QDate from = monday)
{
    QStringList texts;
    for (const UnusualFinding &finding : unusualViews(deeds, from))
        texts.append(textOf(finding));
    return texts;
}

} // namespace

/// Which views a supervisor should ask about: every rule at its borders, and against a plain count of its own.
class TestUnusualViews : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsUnusualInNothing() { QVERIFY(unusualViews({}, monday).isEmpty()); }

    void manyCases_data()
    {
        QTest::addColumn<int>("usual"); // a day, on the five days before
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("cases");
        QTest::addColumn<QStringList>("expected");
        const QString finding = QStringLiteral("many_cases ines 2026-03-16 %1 usual %2");
        QTest::newRow("forty, no habit") << 0 << 0 << 40 << QStringList();
        QTest::newRow("forty-one, no habit") << 0 << 0 << 41 << QStringList { finding.arg(41).arg(0) };
        QTest::newRow("four days are no habit") << 30 << 4 << 41 << QStringList { finding.arg(41).arg(0) };
        QTest::newRow("five days are one") << 30 << 5 << 41 << QStringList();
        QTest::newRow("three times the habit") << 20 << 5 << 60 << QStringList();
        QTest::newRow("more than that") << 20 << 5 << 61 << QStringList { finding.arg(61).arg(20) };
        QTest::newRow("many times a small habit, but few") << 2 << 5 << 40 << QStringList();
    }
    void manyCases()
    {
        QFETCH(int, usual);
        QFETCH(int, days);
        QFETCH(int, cases);
        QFETCH(QStringList, expected);
        QList<WorkerDeed> deeds;
        for (int day = 1; day <= days; ++day)
            views(deeds, monday.addDays(-day), usual, day * 100);
        views(deeds, monday, cases, 1000);
        QCOMPARE(found(deeds), expected);
    }

    void theMedianIsOfThirtyDaysAndOfNoOneElse()
    {
        QList<WorkerDeed> deeds;
        views(deeds, monday, 61);
        for (int day = 31; day < 40; ++day)
            views(deeds, monday.addDays(-day), 39, day * 100);
        for (int day = 1; day < 8; ++day) {
            views(deeds, monday.addDays(-day), 39, day * 100);
            for (qsizetype last = deeds.size() - 39; last < deeds.size(); ++last)
                deeds[last].worker = QStringLiteral("omar");
        }
        QCOMPARE(found(deeds), QStringList { QStringLiteral("many_cases ines 2026-03-16 61 usual 0") });
        for (int day = 1; day <= 6; ++day) // four days of 10, two of 39: the middle is 10
            views(deeds, monday.addDays(-day), day <= 4 ? 10 : 39, 5000 + day * 100);
        QCOMPARE(found(deeds), QStringList { QStringLiteral("many_cases ines 2026-03-16 61 usual 10") });
    }

    void aCaseCountsOnceADay()
    {
        QList<WorkerDeed> deeds;
        for (int time = 0; time < 100; ++time)
            deeds.append(deed(monday, time % 40, time % 2 == 0 ? TrailAction::View : TrailAction::Print));
        QVERIFY(found(deeds).isEmpty());
    }

    void singleRules_data()
    {
        QTest::addColumn<QList<WorkerDeed>>("deeds");
        QTest::addColumn<QStringList>("expected");
        const auto many = [](int count, auto change) {
            QList<WorkerDeed> deeds;
            for (int number = 0; number < count; ++number) {
                WorkerDeed one = deed(monday, number);
                change(one);
                deeds.append(one);
            }
            return deeds;
        };
        const auto elsewhere = [](WorkerDeed &one) { one.isElsewhere = true; };
        QTest::newRow("five of other offices") << many(5, elsewhere) << QStringList();
        QTest::newRow("six of other offices")
            << many(6, elsewhere) << QStringList { QStringLiteral("other_offices ines 2026-03-16 6 usual 0") };
        const auto reveal = [](WorkerDeed &one) {
            one.action = TrailAction::Reveal;
            one.caseId = numbered(1);
        };
        QTest::newRow("five contacts") << many(5, reveal) << QStringList();
        QTest::newRow("six contacts") << many(6, reveal)
                                      << QStringList { QStringLiteral("reveals ines 2026-03-16 6 usual 0") };
        const auto at = [](QTime time) { return [time](WorkerDeed &one) { one.time = time; }; };
        QTest::newRow("at six") << many(3, at({ 6, 0 })) << QStringList();
        QTest::newRow("before six") << many(3, at({ 5, 59, 59, 999 }))
                                    << QStringList { QStringLiteral("odd_hours ines 2026-03-16 3 usual 0") };
        QTest::newRow("before eight in the evening") << many(3, at({ 19, 59, 59, 999 })) << QStringList();
        QTest::newRow("at eight in the evening")
            << many(1, at({ 20, 0 })) << QStringList { QStringLiteral("odd_hours ines 2026-03-16 1 usual 0") };
        const auto refusedOwn = [](WorkerDeed &one) {
            one.isDone = false;
            one.isOwn = true;
        };
        QTest::newRow("own case refused")
            << many(1, refusedOwn) << QStringList { QStringLiteral("own_cases ines 2026-03-16 1 usual 0") };
        QTest::newRow("refused otherwise") << many(60, [](WorkerDeed &one) { one.isDone = false; }) << QStringList();
        QTest::newRow("notes at night show no case") << many(60, [](WorkerDeed &one) {
            one.action = TrailAction::Note;
            one.time = QTime(3, 0);
        }) << QStringList();
    }
    void singleRules()
    {
        QFETCH(QList<WorkerDeed>, deeds);
        QFETCH(QStringList, expected);
        QCOMPARE(found(deeds), expected);
    }

    void theSameCase_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("apart");
        QTest::addColumn<int>("work"); // an action among them; -1: none
        QTest::addColumn<bool>("expected");
        QTest::newRow("four days") << 4 << 1 << -1 << false;
        QTest::newRow("five days") << 5 << 1 << -1 << true;
        QTest::newRow("five days within the thirty") << 5 << 7 << -1 << true;
        QTest::newRow("the fifth is too far back") << 5 << 8 << -1 << false;
        for (const TrailAction action : { TrailAction::Print, TrailAction::PinRequest, TrailAction::Letter,
                 TrailAction::Contact, TrailAction::Note })
            QTest::newRow(code(action).data()) << 5 << 1 << int(action) << false;
        for (const TrailAction action : { TrailAction::Export, TrailAction::Paper, TrailAction::Reveal })
            QTest::newRow(code(action).data()) << 5 << 1 << int(action) << true;
    }
    void theSameCase()
    {
        QFETCH(int, days);
        QFETCH(int, apart);
        QFETCH(int, work);
        QFETCH(bool, expected);
        QList<WorkerDeed> deeds;
        for (int day = 0; day < days; ++day)
            deeds.append(deed(monday.addDays(-day * apart), 7));
        if (work >= 0)
            deeds.append(deed(monday, 7, TrailAction(work)));
        const QStringList one { QStringLiteral("same_case ines 2026-03-16 5 usual 0 AA00007A1") };
        QCOMPARE(found(deeds), expected ? one : QStringList());
    }

    void workOfAColleagueIsNoneOfOnesOwn()
    {
        QList<WorkerDeed> deeds;
        for (int day = 0; day < 5; ++day)
            deeds.append(deed(monday.addDays(-day), 7));
        deeds.append(deed(monday, 7, TrailAction::Note));
        deeds.last().worker = QStringLiteral("omar");
        QCOMPARE(found(deeds).size(), 1);
    }

    void whatLiesBeforeIsNotTold()
    {
        QList<WorkerDeed> deeds;
        views(deeds, monday.addDays(-1), 100);
        deeds.append(deed(monday.addDays(-1), 7, TrailAction::View, QTime(3, 0)));
        deeds.append(deed(monday, 7));
        QVERIFY(found(deeds).isEmpty());
        QCOMPARE(found(deeds, monday.addDays(-1)).size(), 2);
    }

    void theLatestDayComesFirst()
    {
        QList<WorkerDeed> deeds;
        for (int day = 0; day < 3; ++day) {
            deeds.append(deed(monday.addDays(day), day, TrailAction::View, QTime(3, 0)));
            deeds.append(deeds.last());
            deeds.last().worker = QStringLiteral("carol");
        }
        QCOMPARE(found(deeds),
            QStringList({ QStringLiteral("odd_hours carol 2026-03-18 1 usual 0"),
                QStringLiteral("odd_hours ines 2026-03-18 1 usual 0"),
                QStringLiteral("odd_hours carol 2026-03-17 1 usual 0"),
                QStringLiteral("odd_hours ines 2026-03-17 1 usual 0"),
                QStringLiteral("odd_hours carol 2026-03-16 1 usual 0"),
                QStringLiteral("odd_hours ines 2026-03-16 1 usual 0") }));
    }

    void limitsAreThoseThatAreGiven()
    {
        QList<WorkerDeed> deeds;
        views(deeds, monday, 3);
        const UnusualLimits strict { .cases = 2, .open = QTime(13, 0) };
        const QList<UnusualFinding> findings = unusualViews(deeds, monday, strict);
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings.first().rule, UnusualRule::ManyCases);
        QCOMPARE(findings.last().rule, UnusualRule::OddHours);
    }

    /// Random weeks of an office, in random order, against plain counts; and each finding is of its worker's own deeds.
    void randomWeeksAgainstAPlainCount()
    {
        const bool isLong = qEnvironmentVariableIntValue("CASELEDGER_LONG") == 1;
        const int offices = isLong ? 4000 : 200;
        std::mt19937 random(16);
        int findingsInAll = 0;
        for (int office = 0; office < offices; ++office) {
            const QList<WorkerDeed> deeds = madeUp(random);
            const QList<UnusualFinding> findings = unusualViews(deeds, monday, smallLimits());
            QCOMPARE(plain(findings), plainCount(deeds));
            QList<WorkerDeed> shuffled = deeds;
            std::ranges::shuffle(shuffled, random);
            QCOMPARE(unusualViews(shuffled, monday, smallLimits()), findings);
            QList<WorkerDeed> alone = deeds;
            alone.removeIf([](const WorkerDeed &one) { return one.worker != QLatin1String("w1"); });
            alone.append({ .worker = QStringLiteral("w1"),
                .day = monday.addDays(13),
                .time = noon,
                .caseId = numbered(99),
                .isDone = false }); // keeps the last day where it was
            QList<UnusualFinding> own = findings;
            own.removeIf([](const UnusualFinding &one) { return one.worker != QLatin1String("w1"); });
            QCOMPARE(unusualViews(alone, monday, smallLimits()), own);
            findingsInAll += int(findings.size());
        }
        qInfo("%d offices, %d findings (the long form has 4,000 offices)", offices, findingsInAll);
        QVERIFY(findingsInAll > offices);
    }

private:
    static UnusualLimits smallLimits() { return { .cases = 4, .casesOfOtherOffices = 1, .reveals = 1 }; }

    static QList<WorkerDeed> madeUp(std::mt19937 &random)
    {
        QList<WorkerDeed> deeds;
        const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
        for (int i = 0; i < 150; ++i) {
            WorkerDeed one { .worker = QStringLiteral("w%1").arg(below(3)),
                .day = monday.addDays(below(28) - 14),
                .time = QTime(5 + below(16), below(60)),
                .action = TrailAction(below(int(TrailAction::Note) + 1)),
                .caseId = numbered(below(9)) };
            if (below(3) > 0)
                one.action = TrailAction::View;
            one.isDone = below(9) > 0;
            one.isOwn = !one.isDone && below(2) == 0;
            one.isElsewhere = below(8) == 0;
            deeds.append(one);
        }
        deeds.append({ .worker = QStringLiteral("w0"),
            .day = monday.addDays(13),
            .time = noon,
            .caseId = numbered(99),
            .isDone = false });
        return deeds;
    }

    /// Without the medians, which other tests look at.
    static QStringList plain(const QList<UnusualFinding> &findings)
    {
        QStringList texts;
        for (const UnusualFinding &finding : findings) {
            if (finding.rule != UnusualRule::ManyCases && finding.rule != UnusualRule::SameCase)
                texts.append(QStringLiteral("%1 %2 %3 %4")
                                 .arg(code(finding.rule), finding.worker, finding.day.toString(Qt::ISODate))
                                 .arg(finding.count));
        }
        texts.sort();
        return texts;
    }

    static QStringList plainCount(const QList<WorkerDeed> &deeds)
    {
        using Key = std::pair<QString, QDate>;
        std::map<Key, std::set<QString>> elsewhere;
        std::map<Key, std::set<QString>> odd;
        std::map<Key, int> reveals;
        std::map<Key, int> own;
        for (const WorkerDeed &one : deeds) {
            const Key key(one.worker, one.day);
            const bool shows = QStringList({ QStringLiteral("view"), QStringLiteral("reveal"), QStringLiteral("print"),
                                               QStringLiteral("export"), QStringLiteral("paper") })
                                   .contains(QString(code(one.action)));
            if (one.day < monday)
                continue;
            if (!one.isDone)
                own[key] += one.isOwn;
            if (!one.isDone || !shows)
                continue;
            if (one.isElsewhere)
                elsewhere[key].insert(one.caseId.text());
            if (one.time.hour() < 6 || one.time.hour() >= 20)
                odd[key].insert(one.caseId.text());
            reveals[key] += one.action == TrailAction::Reveal;
        }
        QStringList texts;
        const auto tell = [&texts](const char *rule, const Key &key, int count, int more) {
            if (count > more)
                texts.append(QStringLiteral("%1 %2 %3 %4")
                                 .arg(QLatin1String(rule), key.first, key.second.toString(Qt::ISODate))
                                 .arg(count));
        };
        for (const auto &[key, cases] : elsewhere)
            tell("other_offices", key, int(cases.size()), 1);
        for (const auto &[key, cases] : odd)
            tell("odd_hours", key, int(cases.size()), 0);
        for (const auto &[key, count] : reveals)
            tell("reveals", key, count, 1);
        for (const auto &[key, count] : own)
            tell("own_cases", key, count, 0);
        texts.sort();
        return texts;
    }
};

QTEST_APPLESS_MAIN(TestUnusualViews)
#include "tst_unusualviews.moc"
