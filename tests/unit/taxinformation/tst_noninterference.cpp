// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/taxinformation/sight.h"
#include "tests/unit/taxinformation/twins.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

constexpr Language spoken[]
    = { Language::English, Language::Arabic, Language::Italian, Language::Bengali, Language::Korean };

bool isLong() { return qEnvironmentVariableIntValue("CASELEDGER_LONG") != 0; }

/// Days on which a leak would show: with a single payment in the period, right after one, and when all is long over.
Look lookAt(const CaseRecords &records, Language language, std::mt19937_64 &random)
{
    const Payment &payment = records.payments[int(random() % quint64(records.payments.size()))];
    Look look { .asOf = lastDay(records).addDays(45), .period = {}, .language = language };
    switch (random() % 3) {
    case 0: // a day
        look.period = { payment.receivedOn, payment.receivedOn };
        look.asOf = payment.receivedOn;
        break;
    case 1: // a month
        look.period = { firstOfMonth(payment.receivedOn), lastOfMonth(payment.receivedOn) };
        look.asOf = payment.receivedOn.addDays(int(random() % 40));
        break;
    default:
        look.period = { firstOfMonth(payment.receivedOn), look.asOf };
    }
    return look;
}

} // namespace

/// T08: two ledgers that differ only in where payments come from and why they are held, and that are distributed alike,
/// are one and the same to whoever has no right to tax information; for papers, coupons aside (a withholding from wages
/// holds them back).
class TestNonInterference : public QObject
{
    Q_OBJECT

private slots:
    void twinsLookAlikeWithoutTheRight()
    {
        const int pairs = isLong() ? 10'000 : 300;
        std::mt19937_64 random(54);
        int swapped = 0;
        int papers = 0;
        int differentWithTheRight = 0;
        for (int pair = 0; pair < pairs; ++pair) {
            const Twins twins = randomTwins(random);
            swapped += twins.offsetsSwapped;
            Look look = lookAt(twins.one.records, spoken[pair % 5], random);
            look.all = isLong() || pair % 6 == 0;
            const CaseFile one = covered(twins.one);
            const CaseFile other = covered(twins.other);
            const QByteArray leak = firstDifference(allSeen(one, look), allSeen(other, look));
            QVERIFY2(
                leak.isEmpty(), qPrintable(QStringLiteral("pair %1: %2").arg(pair).arg(QString::fromLatin1(leak))));
            papers += look.all ? 10 : 8;
            for (int more = 1; isLong() && pair % 10 == 0 && more < 5; ++more) {
                look.language = spoken[(pair + more) % 5];
                const QByteArray onPaper = firstDifference(seenOnPapers(one, look), seenOnPapers(other, look));
                QVERIFY2(onPaper.isEmpty(),
                    qPrintable(QStringLiteral("pair %1: %2").arg(pair).arg(QString::fromLatin1(onPaper))));
                papers += 10;
            }
            if (!firstDifference(seenInTables(twins.one, look), seenInTables(twins.other, look)).isEmpty())
                ++differentWithTheRight;
        }
        QCOMPARE(differentWithTheRight, pairs); // else the test would see nothing
        qInfo(
            "%d pairs of ledgers, %d payments that are a tax offset in one of the two only, %d papers twice: all alike",
            pairs, swapped, papers);
    }

    /// What the proof would say if one payment were forgotten, or the reason of one hold.
    void aForgottenRowIsFound()
    {
        std::mt19937_64 random(55);
        int forgotten = 0;
        for (int pair = 0; pair < 12; ++pair) {
            const Twins twins = randomTwins(random);
            const Look look = lookAt(twins.one.records, Language::English, random);
            CaseFile one = covered(twins.one);
            CaseFile other = covered(twins.other);
            for (qsizetype i = 0; i < one.records.payments.size(); ++i) {
                const Payment &before = twins.one.records.payments[i];
                const Payment &after = twins.other.records.payments[i];
                if (before.source == after.source || before.holdReason == after.holdReason)
                    continue;
                Payment &a = one.records.payments[i];
                Payment &b = other.records.payments[i];
                const Payment hidden = a;
                a.source = before.source;
                b.source = after.source;
                QVERIFY(!firstDifference(seenInTables(one, look), seenInTables(other, look)).isEmpty());
                QVERIFY(!firstDifference(seenInExports(one, look), seenInExports(other, look)).isEmpty());
                a = b = hidden;
                a.holdReason = before.holdReason;
                b.holdReason = after.holdReason;
                QVERIFY(!firstDifference(seenInTables(one, look), seenInTables(other, look)).isEmpty());
                a = b = hidden;
                ++forgotten;
            }
        }
        QVERIFY(forgotten > 6);
    }

    /// Papers and ledgers say how payments were applied only to whoever may know: with the right, ledgers that are
    /// distributed alike still differ in the days on which money is to be sent on.
    void theRightShowsDaysThatDiffer()
    {
        std::mt19937_64 random(56);
        int different = 0;
        for (int pair = 0; pair < 20; ++pair) {
            const Twins twins = randomTwins(random);
            const Look look { .asOf = lastDay(twins.one.records), .period = { {}, lastDay(twins.one.records) } };
            CaseFile one = twins.one;
            CaseFile other = twins.other;
            different += !firstDifference(seenOnPapers(one, look), seenOnPapers(other, look)).isEmpty();
            QCOMPARE(
                firstDifference(seenOnPapers(covered(one), look), seenOnPapers(covered(other), look)), QByteArray());
        }
        QVERIFY(different > 3);
    }
};

QTEST_MAIN(TestNonInterference)
#include "tst_noninterference.moc"
