// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/room/folderoutlet.h"
#include "app/mailroom/room/recovery.h"
#include "tests/unit/printroom/roomoffice.h"

#include <QDir>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

/// Letters to a folder, and what ended programs leave in it.
class TestDeadJobs : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RoomOffice> m_office;
    std::unique_ptr<FolderOutlet> m_folder;
    Told m_told;

    QString path() const { return m_office->pathOf("letters"); }
    QStringList files() const { return QDir(path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QStringList dead()
    {
        return deadJobs(m_office->connection(), *m_folder).value_or(QStringList { QStringLiteral("?") });
    }

private slots:
    void init()
    {
        m_office = std::make_unique<RoomOffice>(4);
        QVERIFY(m_office->isMade() && QDir().mkdir(path()));
        m_folder = std::make_unique<FolderOutlet>(path());
        QVERIFY(m_folder->prepare());
        m_told = {};
    }

    void everyLetterHasItsFile()
    {
        QVERIFY(printLetters(m_office->connection(), *m_folder, orderFor(m_told)));
        QCOMPARE(m_office->count(LetterState::Printed), 4);
        QCOMPARE(files().size(), 4);
        for (const PaperNumber &number : m_office->numbers())
            QCOMPARE(contentOf(letterFile(path(), number)), test::pdfOf(number));
    }

    void reprintTakesThePlaceOfTheOlderSheet()
    {
        QVERIFY(printLetters(m_office->connection(), *m_folder, orderFor(m_told)));
        const PaperNumber number = m_office->numbers().at(0);
        QVERIFY(manageLetter(m_office->connection(), number, LetterDeed::Reprint, QStringLiteral("torn")));
        QVERIFY(printLetters(m_office->connection(), *m_folder, orderFor(m_told)));
        QCOMPARE(contentOf(letterFile(path(), number)), test::pdfOf(number, 2));
        QCOMPARE(files().size(), 4);
    }

    void fileInTheWayFailsItsLetterAlone()
    {
        const PaperNumber number = m_office->numbers().at(1);
        QVERIFY(writeContent(letterFile(path(), number), "somebody's"));
        QVERIFY(printLetters(m_office->connection(), *m_folder, orderFor(m_told)));
        QCOMPARE(m_office->letter(1).state, LetterState::Failed);
        QVERIFY(m_office->letter(1).reason.contains(number.text()));
        QCOMPARE(contentOf(letterFile(path(), number)), QByteArray("somebody's"));
        QCOMPARE(m_office->count(LetterState::Printed), 3);
        QCOMPARE(files().size(), 4);
    }

    void fullDiskEndsTheRunAndLosesNothing()
    {
        {
            const PaperNumber large = m_office->numbers().at(2);
            PrintOrder order = orderFor(m_told);
            order.makers = [large] {
                return [large](const LetterContent &content) -> LetterAnswer {
                    const bool isLarge = content.claim.number == large;
                    return MadeLetter(isLarge ? QByteArray(64 << 20, 'x') : test::pdfOf(content.claim.number), 1);
                };
            };
            const SizeLimit limit(32 << 20);
            const Result<> printed = printLetters(m_office->connection(), *m_folder, order);
            QCOMPARE(printed.error().kind, Error::Kind::Failed);
        }
        QCOMPARE(m_office->count(LetterState::Printed), 2);
        QCOMPARE(m_office->count(LetterState::Queued), 2);
        QCOMPARE(files().size(), 2);
        QVERIFY(printLetters(m_office->connection(), *m_folder, orderFor(m_told)));
        QCOMPARE(files().size(), 4);
    }

    void folderThatGoesEndsTheRunAndLosesNothing()
    {
        PrintOrder order = orderFor(m_told);
        order.isInterrupted = [this] {
            if (m_told.outcomes.size() == 2)
                QDir(path()).removeRecursively();
            return false;
        };
        QCOMPARE(printLetters(m_office->connection(), *m_folder, order).error().kind, Error::Kind::Failed);
        QCOMPARE(m_office->count(LetterState::Printed), 2);
        QCOMPARE(m_office->count(LetterState::Queued), 2);
    }

    void deadAreThoseThatNothingWillLetGo()
    {
        const auto jobFor = [this](int index, int epoch) {
            return JobName { m_office->numbers().at(index), 1, epoch }.text();
        };
        for (int i = 0; i < 4; ++i)
            QVERIFY(m_folder->hold(jobFor(i, 1), "x"));
        const QString foreign = JobName { PaperNumber::random(), 1, 1 }.text();
        QVERIFY(m_folder->hold(foreign, "x"));
        QVERIFY(m_office->set(0, "state = 5")); // printed
        QVERIFY(m_office->set(1, "state = 4, spool_step = 2, epoch = 1")); // on its way
        QVERIFY(m_office->set(2, "state = 9")); // unclear
        QStringList found = dead();
        found.sort();
        QStringList expected { jobFor(0, 1), jobFor(2, 1), jobFor(3, 1) };
        expected.sort();
        QCOMPARE(found, expected);
        QVERIFY(sweepDeadJobs(m_office->connection(), *m_folder));
        QStringList left = m_folder->heldJobs();
        left.sort();
        QStringList kept { jobFor(1, 1), foreign };
        kept.sort();
        QCOMPARE(left, kept);
        QVERIFY(dead().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDeadJobs)
#include "tst_deadjobs.moc"
