// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safety/processguard.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace caseledger;

namespace {

/// What a child that guards itself and then does something ends with.
template <class Task>
int endOfChild(Task task)
{
    const pid_t child = fork();
    if (child == 0) {
        guardProcess();
        _exit(task());
    }
    int status = -1;
    waitpid(child, &status, 0);
    return status;
}

} // namespace

class ProcessGuardTest : public QObject
{
    Q_OBJECT

private slots:
    void noCoreIsEverWritten()
    {
        const int status = endOfChild([] {
            rlimit limit { 1, 1 };
            return getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0
                    && prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0
                ? 0
                : 1;
        });
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void aCrashLeavesNoCore()
    {
        for (const int how : { SIGSEGV, SIGABRT }) {
            const int status = endOfChild([how] {
                std::signal(how, SIG_DFL);
                std::raise(how);
                return 0;
            });
            QVERIFY(WIFSIGNALED(status));
            QCOMPARE(WTERMSIG(status), how);
            QVERIFY(!WCOREDUMP(status));
        }
    }

    void filesAreTheOwners()
    {
        const QTemporaryDir folder;
        const QByteArray name = QFile::encodeName(folder.filePath(QStringLiteral("made")));
        const int status = endOfChild([&name] {
            QFile file(QFile::decodeName(name));
            return file.open(QIODevice::WriteOnly) ? 0 : 1;
        });
        QCOMPARE(WEXITSTATUS(status), 0);
        struct stat found
        {
        };
        QCOMPARE(::stat(name.constData(), &found), 0);
        QCOMPARE(found.st_mode & 0777U, 0600U);
    }
};

QTEST_APPLESS_MAIN(ProcessGuardTest)
#include "tst_processguard.moc"
