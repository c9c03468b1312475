// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/room/folderoutlet.h"

#include "app/mailroom/room/outlets.h"
#include "tests/faults/faultyoffice.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace caseledger;
using namespace caseledger::test;

namespace {

const QByteArray sheet = "%PDF-1.4 made up %%EOF";

int modeOf(const QString &file)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(file).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

} // namespace

/// Letters to a folder: held beside their place, let go by one step of the file system.
class TestFolderOutlet : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    JobName m_job;
    std::unique_ptr<FolderOutlet> m_outlet;

    QString final() const { return letterFile(m_folder.path(), m_job.letter); }
    QString part() const { return m_folder.filePath(u'.' + m_job.text() + QLatin1String(".part")); }
    JobFate fateOf(qint64 number) { return m_outlet->find(m_job.text(), number, m_outlet->instance())->fate; }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

private slots:
    void init()
    {
        for (const QString &file : files())
            QFile::remove(m_folder.filePath(file));
        m_job = { PaperNumber::random(), 1, 1 };
        m_outlet = std::make_unique<FolderOutlet>(m_folder.path());
        QVERIFY(m_outlet->prepare());
    }

    void heldLetterIsHiddenWholeAndItsOwners()
    {
        const Result<qint64> number = m_outlet->hold(m_job.text(), sheet);
        QVERIFY(number && *number > 0);
        QCOMPARE(files(), QStringList { QFileInfo(part()).fileName() });
        QCOMPARE(contentOf(part()), sheet);
        QCOMPARE(modeOf(part()), 0600);
        QCOMPARE(fateOf(*number), JobFate::Held);
        QCOMPARE(fateOf(0), JobFate::Held);
        QCOMPARE(m_outlet->find(m_job.text(), 0, {})->number, *number);
        QCOMPARE(m_outlet->heldJobs(), QStringList { m_job.text() });
    }

    void releasedLetterHasItsNameAndNothingElseStays()
    {
        const Result<qint64> number = m_outlet->hold(m_job.text(), sheet);
        QVERIFY(m_outlet->release(m_job.text(), *number));
        QCOMPARE(files(), QStringList { QFileInfo(final()).fileName() });
        QCOMPARE(contentOf(final()), sheet);
        QCOMPARE(modeOf(final()), 0600);
        QCOMPARE(fateOf(*number), JobFate::Done);
        QVERIFY(m_outlet->heldJobs().isEmpty());
        QVERIFY2(m_outlet->release(m_job.text(), *number), "releasing twice changes nothing");
        QCOMPARE(files().size(), 1);
    }

    void withdrawnLetterLeavesNothing()
    {
        const Result<qint64> number = m_outlet->hold(m_job.text(), sheet);
        QVERIFY(m_outlet->withdraw(m_job.text(), *number));
        QVERIFY(files().isEmpty());
        QVERIFY(m_outlet->withdraw(m_job.text(), *number));
        QCOMPARE(fateOf(0), JobFate::Absent);
        QCOMPARE(fateOf(*number), JobFate::Unknown);
    }

    void letterThatSomebodyTookAwayIsUnknown()
    {
        const Result<qint64> number = m_outlet->hold(m_job.text(), sheet);
        QVERIFY(m_outlet->release(m_job.text(), *number));
        QVERIFY(QFile::remove(final()));
        QCOMPARE(fateOf(*number), JobFate::Unknown);
        QCOMPARE(m_outlet->release(m_job.text(), *number).error().kind, Error::Kind::Refused);
    }

    void fileInTheWayIsNotReplaced()
    {
        QVERIFY(writeContent(final(), "somebody's"));
        const Result<qint64> number = m_outlet->hold(m_job.text(), sheet);
        const Result<> released = m_outlet->release(m_job.text(), *number);
        QCOMPARE(released.error().kind, Error::Kind::Refused);
        QCOMPARE(contentOf(final()), QByteArray("somebody's"));
        QCOMPARE(fateOf(*number), JobFate::Held);
    }

    void laterAttemptReplacesTheSheetOfAnEarlierOne()
    {
        const Result<qint64> first = m_outlet->hold(m_job.text(), sheet);
        QVERIFY(m_outlet->release(m_job.text(), *first));
        m_job.attempt = 2;
        m_job.epoch = 3;
        QCOMPARE(fateOf(0), JobFate::Absent); // the sheet of attempt 1 is none of attempt 2
        const Result<qint64> second = m_outlet->hold(m_job.text(), "%PDF-1.4 second %%EOF");
        QCOMPARE(fateOf(*second), JobFate::Held);
        QVERIFY(m_outlet->release(m_job.text(), *second));
        QCOMPARE(contentOf(final()), QByteArray("%PDF-1.4 second %%EOF"));
        QCOMPARE(files().size(), 1);
        QCOMPARE(fateOf(*second), JobFate::Done);
        QCOMPARE(fateOf(*first), JobFate::Unknown);
    }

    void jobOfOneNameIsHeldOnce()
    {
        QVERIFY(m_outlet->hold(m_job.text(), sheet));
        QVERIFY(!m_outlet->hold(m_job.text(), "another"));
    }

    void nameThatIsNoJobIsNoFile()
    {
        QCOMPARE(m_outlet->find(QStringLiteral("../escape"), 0, {})->fate, JobFate::Unknown);
        QVERIFY(!m_outlet->release(QStringLiteral("../escape"), 0));
    }

    void fullDiskLeavesNothing()
    {
        const SizeLimit limit(10);
        const Result<qint64> number = m_outlet->hold(m_job.text(), sheet);
        QCOMPARE(number.error().kind, Error::Kind::Failed);
        QVERIFY(number.error().message.contains(m_folder.path()));
        QVERIFY(files().isEmpty());
    }

    void folderThatGoesIsAnErrorWithItsName()
    {
        QTemporaryDir going;
        FolderOutlet outlet(going.path());
        QVERIFY(outlet.prepare());
        QVERIFY(going.remove());
        const Result<qint64> number = outlet.hold(m_job.text(), sheet);
        QCOMPARE(number.error().kind, Error::Kind::Failed);
        QVERIFY(number.error().message.contains(going.path()));
    }

    void whatIsNoFolderIsRefused()
    {
        QVERIFY(!FolderOutlet(m_folder.filePath(QStringLiteral("none"))).prepare());
        const QString file = m_folder.filePath(QStringLiteral("file"));
        QVERIFY(writeContent(file, "x"));
        QVERIFY(!FolderOutlet(file).prepare());
    }

    void foldersAreMadeWhereTheirParentIs()
    {
        const QString folder = m_folder.filePath(QStringLiteral("letters"));
        const auto outlet = folderOutlet(folder);
        QVERIFY(outlet && (*outlet)->prepare());
        QCOMPARE((*outlet)->name(), QLatin1String("folder ") + QFileInfo(folder).canonicalFilePath());
        QCOMPARE(modeOf(folder), 0700);
        QVERIFY(folderOutlet(folder));
        QVERIFY(!folderOutlet(m_folder.filePath(QStringLiteral("none/letters"))));
        QVERIFY(QDir(folder).removeRecursively());
    }

    void outletsAreFoundByTheirNames()
    {
        Outlets outlets;
        Outlet *folder = outlets.named(m_outlet->name());
        QVERIFY(folder);
        QCOMPARE(folder->name(), m_outlet->name());
        QCOMPARE(outlets.named(m_outlet->name()), folder);
        QVERIFY(!outlets.named(QStringLiteral("folder /no/such/folder")));
        QVERIFY(!outlets.named(QStringLiteral("pigeon")));
        QVERIFY(!outlets.named(QString()));
        Outlet *printer = outlets.named(QStringLiteral("printer KYO-2"));
        QVERIFY(printer);
        QCOMPARE(printer->name(), QStringLiteral("printer KYO-2"));
    }

    void onlyPartsOfLettersAreJobs()
    {
        for (const char *name : { ".something.part", ".AAA-AAA-AAA.1.1.part", "x.part" })
            QVERIFY(writeContent(m_folder.filePath(QLatin1String(name)), "x"));
        QVERIFY(m_outlet->heldJobs().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFolderOutlet)
#include "tst_folderoutlet.moc"
