// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/banner.h"

#include <QTest>

using namespace caseledger;

/// What has to stand in the notice before the sign-in (IRS Publication 1075, AC-8).
class BannerTest : public QObject
{
    Q_OBJECT

private slots:
    void itSaysWhatItMust();
    void itFitsADialogAndALine();
};

void BannerTest::itSaysWhatItMust()
{
    for (const char *said : { "government", "authorized", "monitored", "recorded", "7213", "7213A", "7431", "crime" })
        QVERIFY2(signInBanner().contains(QLatin1String(said)), said);
}

void BannerTest::itFitsADialogAndALine()
{
    const QStringList paragraphs = signInBanner().split(u'\n');
    QCOMPARE(paragraphs.size(), 3);
    for (const QString &paragraph : paragraphs) {
        QVERIFY(!paragraph.isEmpty());
        QCOMPARE(paragraph, paragraph.simplified());
    }
}

QTEST_GUILESS_MAIN(BannerTest)
#include "tst_banner.moc"
