// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/oversight/batchfigures.h"

#include <QTest>

#include <limits>

using namespace caseledger;
using namespace Qt::StringLiterals;

namespace {

/// Units as the trail has them, given oldest first: "session detail", with a "!" behind it where cases were refused;
/// the entry is the place, from 1 on.
QStringList runs(const QStringList &oldestFirst)
{
    QList<BatchUnit> units;
    for (const QString &text : oldestFirst)
        units.prepend({ .entry = units.size() + 1,
            .session = text.section(u' ', 0, 0).toLongLong(),
            .at = {},
            .outcome = text.endsWith(u'!') ? TrailOutcome::Refused : TrailOutcome::Done,
            .detail = text.section(u' ', 1).remove(u'!'),
            .user = {} });
    QStringList texts;
    for (const BatchSpan &run : runsOf(units)) {
        const QString behind
            = run.behind == std::numeric_limits<qint64>::max() ? QStringLiteral("end") : QString::number(run.behind);
        texts.append(QStringLiteral("%1 %2 %3-%4 %5")
                         .arg(run.first.session)
                         .arg(code(run.kind))
                         .arg(run.first.entry)
                         .arg(run.last.entry)
                         .arg(behind));
    }
    return texts;
}

} // namespace

/// Which units of the trail are one batch.
class TestBatchRuns : public QObject
{
    Q_OBJECT

private slots:
    void runsAreTold_data()
    {
        QTest::addColumn<QStringList>("units");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("none") << QStringList() << QStringList();
        QTest::newRow("one unit") << QStringList { u"1 coupon, unit 1"_s } << QStringList { u"1 coupon 1-1 end"_s };
        QTest::newRow("three units") << QStringList { u"1 coupon, unit 1"_s, u"1 coupon, unit 2"_s,
            u"1 coupon, unit 3"_s } << QStringList { u"1 coupon 1-3 end"_s };
        QTest::newRow("some of a unit refused") << QStringList { u"1 coupon, unit 1"_s, u"1 coupon, unit 1!"_s,
            u"1 coupon, unit 2"_s } << QStringList { u"1 coupon 1-3 end"_s };
        QTest::newRow("two of one unit each") << QStringList {
            u"1 coupon, unit 1"_s, u"1 coupon, unit 1!"_s, u"1 coupon, unit 1!"_s, u"1 coupon, unit 1"_s
        } << QStringList { u"1 coupon 4-4 end"_s, u"1 coupon 3-3 4"_s, u"1 coupon 1-2 3"_s };
        QTest::newRow("two of a kind, one behind the other") << QStringList {
            u"1 coupon, unit 1"_s, u"1 coupon, unit 2"_s, u"1 coupon, unit 1"_s, u"1 coupon, unit 2"_s
        } << QStringList { u"1 coupon 3-4 end"_s, u"1 coupon 1-2 3"_s };
        QTest::newRow("two kinds") << QStringList { u"1 coupon, unit 1"_s, u"1 statement, unit 1"_s }
                                   << QStringList { u"1 statement 2-2 end"_s, u"1 coupon 1-1 2"_s };
        QTest::newRow("two sessions side by side") << QStringList { u"1 coupon, unit 1"_s, u"2 coupon, unit 1"_s,
            u"1 coupon, unit 2"_s, u"2 coupon, unit 2"_s }
                                                   << QStringList { u"2 coupon 2-4 end"_s, u"1 coupon 1-3 end"_s };
        QTest::newRow("what is no unit") << QStringList { u"1 coupon, estimate"_s, u"1 coupon, unit 1"_s,
            u"1 no paper, unit 2"_s, u"1 coupon, unit x"_s, u"1 coupon, unit 0"_s, u"1 coupon"_s }
                                         << QStringList { u"1 coupon 2-2 end"_s };
    }
    void runsAreTold()
    {
        QFETCH(QStringList, units);
        QFETCH(QStringList, expected);
        QCOMPARE(runs(units), expected);
    }
};

QTEST_APPLESS_MAIN(TestBatchRuns)
#include "tst_batchruns.moc"
