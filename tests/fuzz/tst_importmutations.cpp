// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/nacha.h"
#include "tests/fuzz/importproperties.h"
#include "tests/fuzz/mutation.h"
#include "tests/unit/imports/extracttext.h"

#include <QTest>

using namespace caseledger;

class TestImportMutations : public QObject
{
    Q_OBJECT

private slots:
    void undamagedFilesAreSound();
    void damagedFilesHoldTheProperties();
};

/// Else the damaged ones would prove little.
void TestImportMutations::undamagedFilesAreSound()
{
    std::mt19937 random(3);
    qint64 payments = 0;
    for (int round = 0; round < 2000; ++round) {
        const SoundFile file = randomSoundFile(random);
        QCOMPARE(brokenProperty(file.kind, file.bytes), QString());
        if (file.kind < extractKinds) {
            QVERIFY(!readText(ExtractKind(file.kind), file.bytes).rows.empty());
            continue;
        }
        const NachaFile nacha = readNacha(file.bytes, QStringLiteral("file"));
        QVERIFY(nacha.faults.empty());
        for (const NachaEntry &entry : nacha.entries)
            payments += qint64(entry.remittances.size());
    }
    QVERIFY(payments > 1000);
}

void TestImportMutations::damagedFilesHoldTheProperties()
{
    for (unsigned seed = 1; seed <= 100'000; ++seed) {
        const QString broken = brokenProperty(seed);
        QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(broken)));
    }
}

QTEST_APPLESS_MAIN(TestImportMutations)
#include "tst_importmutations.moc"
