// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/databasespec.h"
#include "app/tasks/importing.h"
#include "app/tasks/keykeeping.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace caseledger;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestTasks : public QObject
{
    Q_OBJECT

private slots:
    void init() { qunsetenv("CASELEDGER_DATABASE"); }

    void theOptionNamesTheDatabase()
    {
        qputenv("CASELEDGER_DATABASE", "environment.db");
        const Result<DatabaseSpec> spec = databaseSpec(QStringLiteral("option.db"), QString());
        QVERIFY(spec);
        QCOMPARE(spec->path, QStringLiteral("option.db"));
        QCOMPARE(spec->keyPath(), QStringLiteral("option.db.key"));
    }

    void elseTheEnvironmentDoes()
    {
        qputenv("CASELEDGER_DATABASE", "environment.db");
        const Result<DatabaseSpec> spec = databaseSpec(QString(), QStringLiteral("elsewhere.key"));
        QVERIFY(spec);
        QCOMPARE(spec->path, QStringLiteral("environment.db"));
        QCOMPARE(spec->keyPath(), QStringLiteral("elsewhere.key"));
    }

    void withoutEitherItIsWrongUse()
    {
        const Result<DatabaseSpec> spec = databaseSpec(QString(), QString());
        QVERIFY(!spec);
        QCOMPARE(spec.error().kind, Error::Kind::Usage);
    }

    void aSharedOfficeIsRefused_data()
    {
        QTest::addColumn<QString>("database");
        QTest::newRow("usual") << QStringLiteral("postgresql://db.example.org/office");
        QTest::newRow("short") << QStringLiteral("postgres://db.example.org/office");
    }

    void aSharedOfficeIsRefused()
    {
        QFETCH(QString, database);
        const Result<DatabaseSpec> spec = databaseSpec(database, QString());
        QVERIFY(!spec);
        QCOMPARE(spec.error().kind, Error::Kind::Usage);
        QVERIFY(spec.error().message.contains(QLatin1String("postgresql")));
        QVERIFY(!spec.error().message.contains(QLatin1String("example.org")));
    }

    void aKeyGoesOutWrappedAndComesBack()
    {
        const QTemporaryDir folder;
        const DatabaseSpec here { .path = folder.filePath(QStringLiteral("here.db")) };
        const DatabaseSpec there { .path = folder.filePath(QStringLiteral("there.db")) };
        const QString phrase = folder.filePath(QStringLiteral("phrase"));
        const QString wrapped = folder.filePath(QStringLiteral("wrapped"));
        write(here.keyPath(), QByteArray(32, 'k'));
        write(phrase, "correct horse\n");
        QVERIFY(exportKey(here, wrapped, phrase));
        QVERIFY(!contentOf(wrapped).contains(QByteArray(32, 'k')));
        QVERIFY(importKey(there, wrapped, phrase));
        QCOMPARE(contentOf(there.keyPath()), QByteArray(32, 'k'));

        const Result<> again = importKey(there, wrapped, phrase);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Refused);
    }

    void aKeyThatIsMissingOrAPhraseThatIsWrong()
    {
        const QTemporaryDir folder;
        const DatabaseSpec here { .path = folder.filePath(QStringLiteral("here.db")) };
        const QString phrase = folder.filePath(QStringLiteral("phrase"));
        const QString wrapped = folder.filePath(QStringLiteral("wrapped"));
        write(phrase, "correct horse\n");
        QCOMPARE(exportKey(here, wrapped, phrase).error().kind, Error::Kind::Database);
        QVERIFY(!QFile::exists(wrapped));
        QCOMPARE(importKey(here, wrapped, phrase).error().kind, Error::Kind::Failed);

        write(here.keyPath(), QByteArray(32, 'k'));
        QVERIFY(exportKey(here, wrapped, phrase));
        QVERIFY(QFile::remove(here.keyPath()));
        write(phrase, "incorrect horse\n");
        QCOMPARE(importKey(here, wrapped, phrase).error().kind, Error::Kind::Database);
        QVERIFY(!QFile::exists(here.keyPath()));
    }

    void theTrailSaysKindAndCountsOfAnImport()
    {
        ImportReport report { .kind = QLatin1String("nacha") };
        report.accepted = 3;
        report.unchanged = 1;
        report.notForUs = 2;
        report.total = Money::fromCents(12345);
        report.file = QStringLiteral("Testwood.ach");
        const TrailRow row = trailRowOf(report, {});
        QCOMPARE(row.action, TrailAction::Import);
        QCOMPARE(row.outcome, TrailOutcome::Done);
        QCOMPARE(row.detail,
            QStringLiteral(
                "nacha: 3 new, 0 updated, 1 unchanged, 0 refused, 2 not for this office")); // no name, no sum
    }

    void aFaultRefusesAnImportUnlessWhatIsSoundIsKept()
    {
        ImportReport report { .kind = QLatin1String("payments") };
        report.addFault({ QStringLiteral("payments.csv"), 2, QStringLiteral("amount"), QStringLiteral("no amount") });
        QCOMPARE(trailRowOf(report, {}).outcome, TrailOutcome::Refused);
        QCOMPARE(trailRowOf(report, { .faults = ImportOptions::Faults::KeepSound }).outcome, TrailOutcome::Done);
        QVERIFY(!trailRowOf(report, {}).detail.contains(QLatin1String("amount")));
    }

    void howFarAnImportWentIsSaid()
    {
        ImportReport report { .kind = QLatin1String("nacha") };
        report.alreadyImported = true;
        QVERIFY(trailRowOf(report, {}).detail.startsWith(QLatin1String("nacha, posted before: ")));
        report.alreadyImported = false;
        const ImportOptions dry { .writing = ImportOptions::Writing::DryRun };
        QVERIFY(trailRowOf(report, dry).detail.startsWith(QLatin1String("nacha, dry run: ")));
        QVERIFY(trailRowOf({}, {}).detail.startsWith(QLatin1String("unknown kind: ")));
    }
};

QTEST_GUILESS_MAIN(TestTasks)
#include "tst_tasks.moc"
