// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/room/jobname.h"

#include <QTest>

using namespace caseledger;

/// Names of jobs and files.
class TestJobName : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas()
    {
        for (const int attempt : { 1, 2, 17 }) {
            for (const int epoch : { 1, 3, 4711 }) {
                const JobName name { PaperNumber::random(), attempt, epoch };
                QCOMPARE(JobName::parse(name.text()), std::optional(name));
            }
        }
    }

    void namesLetterAttemptAndEpoch()
    {
        LetterClaim claim;
        claim.number = PaperNumber::random();
        claim.attempt = 2;
        claim.epoch = 5;
        QCOMPARE(jobOf(claim).text(), claim.number.text() + QLatin1String(".2.5"));
    }

    void isNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        const QString number = PaperNumber::random().text();
        QTest::newRow("empty") << QString();
        QTest::newRow("letter alone") << number;
        QTest::newRow("without epoch") << number + QLatin1String(".1");
        QTest::newRow("epoch 0") << number + QLatin1String(".1.0");
        QTest::newRow("negative epoch") << number + QLatin1String(".1.-2");
        QTest::newRow("letters behind") << number + QLatin1String(".1.2x");
        QTest::newRow("leading nought") << number + QLatin1String(".1.02");
        QTest::newRow("small letters") << number.toLower() + QLatin1String(".1.2");
        QTest::newRow("a path") << QLatin1String("../") + number + QLatin1String(".1.2");
        QTest::newRow("no number") << QStringLiteral("AAA-AAA-AAA.1.2");
    }
    void isNothingElse()
    {
        QFETCH(QString, text);
        QVERIFY(!JobName::parse(text));
    }
};

QTEST_GUILESS_MAIN(TestJobName)
#include "tst_jobname.moc"
