// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/log.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

#include <sys/stat.h>

using namespace caseledger;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

uint modeOf(const QString &path)
{
    struct stat found
    {
    };
    return lstat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 0777U : 0U;
}

} // namespace

/// What the programs' log takes, and what it keeps out.
class LogTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->filePath(QStringLiteral("state"))));
        m_file = m_folder->filePath(QStringLiteral("state/caseledger/log"));
    }

    void cleanup() { qInstallMessageHandler(nullptr); }

    void aLineSaysWhenWhichAndWhat()
    {
        const QDateTime at(QDate(2025, 2, 3), QTime(4, 5, 6), Qt::UTC);
        const QByteArray begin = "2025-02-03T04:05:06Z caseledgerctl " CASELEDGER_VERSION " ";
        QCOMPARE(logLine(at, Program::Ctl, ProgramStarted {}), begin + "started\n");
        QCOMPARE(logLine(at, Program::Ctl, TaskFailed { Error::Kind::Database }), begin + "failed database\n");
        QCOMPARE(
            logLine(at, Program::Ctl, ToolkitRemark { QtWarningMsg, "qt.qpa.xcb" }), begin + "qt warning qt.qpa.xcb\n");
        QVERIFY(logLine(at, Program::Window, ProgramStarted {}).contains("Z caseledger " CASELEDGER_VERSION " "));
    }

    void everyKindHasItsWord()
    {
        QSet<QByteArray> lines;
        const QList kinds { Error::Kind::Failed, Error::Kind::Usage, Error::Kind::Refused, Error::Kind::NotFound,
            Error::Kind::Denied, Error::Kind::ReasonNeeded, Error::Kind::Printer, Error::Kind::Database,
            Error::Kind::Conflict };
        for (const Error::Kind kind : kinds)
            lines.insert(logLine({}, Program::Ctl, TaskFailed { kind }));
        QCOMPARE(lines.size(), kinds.size());
    }

    void aCategoryIsAPlainName_data()
    {
        QTest::addColumn<QByteArray>("category");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("usual") << QByteArray("qt.qpa.xcb-2") << QByteArray("qt.qpa.xcb-2");
        QTest::newRow("longest") << QByteArray(40, 'a') << QByteArray(40, 'a');
        QTest::newRow("too long") << QByteArray(41, 'a') << QByteArray("other");
        QTest::newRow("blank") << QByteArray("a b") << QByteArray("other");
        QTest::newRow("line end") << QByteArray("a\nb") << QByteArray("other");
        QTest::newRow("escape") << QByteArray("\x1b[2J") << QByteArray("other");
        QTest::newRow("capital") << QByteArray("Wren") << QByteArray("other");
        QTest::newRow("not ASCII") << QByteArray("\xc3\xa9") << QByteArray("other");
        QTest::newRow("empty") << QByteArray("") << QByteArray("other");
    }
    void aCategoryIsAPlainName()
    {
        QFETCH(QByteArray, category);
        QFETCH(QByteArray, shown);
        const QByteArray line = logLine({}, Program::Ctl, ToolkitRemark { QtWarningMsg, category.constData() });
        QVERIFY2(line.endsWith(" qt warning " + shown + '\n'), line.constData());
        QVERIFY(logLine({}, Program::Ctl, ToolkitRemark {}).endsWith(" other\n"));
    }

    void onlyItsOwnerReadsIt()
    {
        const mode_t before = umask(0);
        writeLog(Program::Ctl, ProgramStarted {});
        umask(before);
        QCOMPARE(contents(m_file).count('\n'), 1);
        QCOMPARE(modeOf(m_file), 0600U);
        QCOMPARE(modeOf(QFileInfo(m_file).path()), 0700U);
    }

    void aFullLogMakesRoom()
    {
        writeLog(Program::Ctl, ProgramStarted {});
        QVERIFY(QFile::resize(m_file, 256 * 1024 - 10));
        writeLog(Program::Ctl, TaskFailed {});
        QVERIFY(!QFile::exists(m_file));
        QCOMPARE(modeOf(m_file + QStringLiteral(".1")), 0600U);
        QVERIFY(contents(m_file + QStringLiteral(".1")).endsWith("failed failed\n"));
        writeLog(Program::Window, ProgramStarted {});
        QCOMPARE(contents(m_file).count('\n'), 1);
        QVERIFY(QFile::resize(m_file, 300 * 1024));
        writeLog(Program::Window, ProgramStarted {});
        QCOMPARE(QFileInfo(m_file + QStringLiteral(".1")).size() / 1024, 300);
    }

    void whatCannotBeWrittenIsLeft()
    {
        const QString target = m_folder->filePath(QStringLiteral("target"));
        writeLog(Program::Ctl, ProgramStarted {});
        QVERIFY(QFile::remove(m_file));
        QVERIFY(QFile::link(target, m_file)); // a link would have it written elsewhere
        writeLog(Program::Ctl, ProgramStarted {});
        QVERIFY(!QFile::exists(target));
        QVERIFY(QFile::remove(m_file));
        QCOMPARE(mkfifo(QFile::encodeName(m_file).constData(), 0600), 0); // nobody reads it: nobody waits either
        writeLog(Program::Ctl, ProgramStarted {});
        qputenv("XDG_STATE_HOME", "/dev/null");
        writeLog(Program::Ctl, ProgramStarted {});
    }

    void aRelativeStateFolderIsIgnored()
    {
        const QByteArray home = qgetenv("HOME");
        qputenv("XDG_STATE_HOME", "somewhere");
        qputenv("HOME", QFile::encodeName(m_folder->path()));
        writeLog(Program::Ctl, ProgramStarted {});
        QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral(".local/state/caseledger/log"))));
        qunsetenv("HOME");
        writeLog(Program::Ctl, ProgramStarted {});
        qputenv("HOME", home);
        QVERIFY(!QFile::exists(QStringLiteral("somewhere")));
    }

    void whatQtSaysStaysOutside()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
        logToolkit(Program::Window);
        qDebug("Wren Canary");
        qInfo("900-55-0001");
        qWarning("Wren Canary 900-55-0001 at 7 Canary Street");
        qCritical("Key (ssn)=(900550001) already exists");
        const QByteArray log = contents(m_file);
        QCOMPARE(log.count('\n'), 2); // a debugging remark is none for the log
        QVERIFY(log.contains(" qt warning default\n"));
        QVERIFY(log.contains(" qt critical default\n"));
        for (const char *canary : { "Canary", "90055", "900-55", "ssn" })
            QVERIFY2(!log.contains(canary), canary);
    }

    void linesOfSeveralThreadsStayWhole()
    {
        constexpr int threads = 4;
        constexpr int each = 200;
        std::vector<std::unique_ptr<QThread>> writers;
        for (int number = 0; number < threads; ++number)
            writers.emplace_back(QThread::create([] {
                for (int line = 0; line < each; ++line)
                    writeLog(Program::Ctl, TaskFailed { Error::Kind::NotFound });
            }));
        for (const auto &writer : writers)
            writer->start();
        for (const auto &writer : writers)
            QVERIFY(writer->wait());
        const QList<QByteArray> lines = contents(m_file).split('\n');
        QCOMPARE(lines.size(), threads * each + 1);
        static const QRegularExpression whole(
            QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ caseledgerctl \\S+ failed not_found$"));
        for (const QByteArray &line : lines.first(threads * each))
            QVERIFY2(whole.match(QString::fromLatin1(line)).hasMatch(), line.constData());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_APPLESS_MAIN(LogTest)
#include "tst_log.moc"
