// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/maintenance/filesystem.h"

#include <QTemporaryDir>
#include <QTest>

using namespace caseledger;

class StoreFileSystemTest : public QObject
{
    Q_OBJECT

private slots:
    void networksAreNotSafe_data()
    {
        QTest::addColumn<qlonglong>("magic");
        QTest::addColumn<QString>("name");
        QTest::newRow("NFS") << qlonglong(0x6969) << QStringLiteral("NFS");
        QTest::newRow("SMB 2") << qlonglong(0xfe534d42) << QStringLiteral("SMB");
        QTest::newRow("CIFS") << qlonglong(0xff534d42) << QStringLiteral("CIFS");
        QTest::newRow("CIFS as a 32-bit number with a sign") << qlonglong(qint32(0xff534d42)) << QStringLiteral("CIFS");
        QTest::newRow("FUSE, as sshfs is") << qlonglong(0x65735546) << QStringLiteral("FUSE");
        QTest::newRow("9P") << qlonglong(0x01021997) << QStringLiteral("9P");
        QTest::newRow("ext4") << qlonglong(0xef53) << QString();
        QTest::newRow("XFS") << qlonglong(0x58465342) << QString();
        QTest::newRow("Btrfs") << qlonglong(0x9123683e) << QString();
        QTest::newRow("tmpfs") << qlonglong(0x01021994) << QString();
        QTest::newRow("overlay") << qlonglong(0x794c7630) << QString();
        QTest::newRow("ZFS") << qlonglong(0x2fc12fc1) << QString();
    }
    void networksAreNotSafe()
    {
        QFETCH(qlonglong, magic);
        QTEST(unsafeFileSystem(long(magic)), "name");
    }

    void theOwnDiskIsSafe()
    {
        const QTemporaryDir folder(QStringLiteral("/dev/shm/filesystem-XXXXXX"));
        QVERIFY(folder.isValid());
        QCOMPARE(unsafeFileSystemOf(folder.filePath(QStringLiteral("not-there.db"))), QString());
    }
};

QTEST_APPLESS_MAIN(StoreFileSystemTest)
#include "tst_store_filesystem.moc"
