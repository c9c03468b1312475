// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/activity.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace caseledger;
using namespace Qt::StringLiterals;

namespace {

Activity noteAt(qint64 second, const QString &text)
{
    return { QDateTime::fromSecsSinceEpoch(second, Qt::UTC), u"worker"_s, NoteWritten { text } };
}

QString textOf(const Activity &activity) { return std::get<NoteWritten>(activity.what).text; }

/// What of a list comes from one source, in its order there.
QStringList ofSource(const QList<Activity> &all, int source)
{
    QStringList texts;
    for (const Activity &activity : all) {
        if (textOf(activity).startsWith(QString::number(source) + u' '))
            texts.append(textOf(activity));
    }
    return texts;
}

} // namespace

/// What happened in a case stands in one order, whatever tables it comes from.
class ActivityTest : public QObject
{
    Q_OBJECT

private slots:
    void newestFirst();
    void oneMomentKeepsTheOrderOfItsSources();
    void nothingIsLostOrMadeUp();
    void everyTableHasItsCode();
};

void ActivityTest::newestFirst()
{
    const QList<Activity> all = inOrder({ { noteAt(5, u"c"_s), noteAt(1, u"a"_s) }, {}, { noteAt(3, u"b"_s) } });
    QCOMPARE(all, (QList { noteAt(5, u"c"_s), noteAt(3, u"b"_s), noteAt(1, u"a"_s) }));
    QCOMPARE(inOrder({}), QList<Activity>());
}

void ActivityTest::oneMomentKeepsTheOrderOfItsSources()
{
    const QList<Activity> first { noteAt(7, u"last step"_s), noteAt(7, u"first step"_s) };
    const QList<Activity> second { noteAt(7, u"note"_s) };
    QCOMPARE(inOrder({ first, second }), first + second);
    QCOMPARE(inOrder({ second, first }), second + first);
}

/// For any sources, each newest first: the whole is sorted, has just what they have, and each keeps its own order.
void ActivityTest::nothingIsLostOrMadeUp()
{
    const int rounds = qEnvironmentVariableIsSet("CASELEDGER_LONG") ? 200'000 : 4'000;
    QRandomGenerator random(6);
    int ties = 0;
    for (int round = 0; round < rounds; ++round) {
        QList<QList<Activity>> sources(random.bounded(1, 8));
        qsizetype total = 0;
        for (qsizetype source = 0; source < sources.size(); ++source) {
            for (int row = random.bounded(12); row > 0; --row)
                sources[source].append(noteAt(random.bounded(20), {}));
            std::ranges::sort(sources[source], std::ranges::greater(), &Activity::at);
            for (qsizetype row = 0; row < sources[source].size(); ++row)
                sources[source][row].what = NoteWritten { u"%1 %2"_s.arg(source).arg(row) };
            total += sources[source].size();
        }
        const QList<Activity> all = inOrder(sources);
        QCOMPARE(all.size(), total);
        QVERIFY(std::ranges::is_sorted(all, std::ranges::greater(), &Activity::at));
        for (qsizetype source = 0; source < sources.size(); ++source)
            QCOMPARE(ofSource(all, int(source)), ofSource(sources.at(source), int(source)));
        ties += int(std::ranges::adjacent_find(all, {}, &Activity::at) != all.end());
    }
    qInfo("%d random cases (4000, long 200000), %d of them with ties", rounds, ties);
    QVERIFY(ties > rounds / 2);
}

void ActivityTest::everyTableHasItsCode()
{
    QCOMPARE(fromCode<RowSubject>(u"party"_s), RowSubject::Party);
    QCOMPARE(fromCode<RowSubject>(u"adjustment"_s), RowSubject::Adjustment);
    QVERIFY(!fromCode<RowSubject>(u"kept_paper"_s));
}

QTEST_GUILESS_MAIN(ActivityTest)
#include "tst_activity.moc"
