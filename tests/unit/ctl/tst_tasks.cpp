// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/databasespec.h"
#include "app/tasks/importing.h"
#include "app/tasks/keykeeping.h"
#include "models/store/serverlogin.h"

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

    void anAddressIsTakenApart_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QStringList>("parts"); // host, port, database, user, authority
        const auto row = [](const char *name, const char *address, const QStringList &parts) {
            QTest::newRow(name) << QString::fromLatin1(address) << parts;
        };
        const QString none;
        const QString host = QStringLiteral("db.example.org");
        const QString office = QStringLiteral("office");
        row("plain", "postgresql://db.example.org/office", { host, QStringLiteral("5432"), office, none, none });
        row("all of it", "postgresql://ann.b@db.example.org:6543/office?sslrootcert=/etc/office%20ca.crt",
            { host, QStringLiteral("6543"), office, QStringLiteral("ann.b"), QStringLiteral("/etc/office ca.crt") });
        row("behind the mark", "postgresql://?host=db.example.org&port=1&dbname=office&user=ann",
            { host, QStringLiteral("1"), office, QStringLiteral("ann"), none });
        row("a user with an at sign", "postgresql://ann%40office@db.example.org/office",
            { host, QStringLiteral("5432"), office, QStringLiteral("ann@office"), none });
        row("IPv6", "postgresql://[::1]:5/office", { QStringLiteral("::1"), QStringLiteral("5"), office, none, none });
        row("a socket", "postgresql://%2Frun%2Fpg/office",
            { QStringLiteral("/run/pg"), QStringLiteral("5432"), office, none, none });
        row("a socket behind the mark", "postgresql:///office?host=/run/pg",
            { QStringLiteral("/run/pg"), QStringLiteral("5432"), office, none, none });
    }

    void anAddressIsTakenApart()
    {
        QFETCH(QString, address);
        QFETCH(QStringList, parts);
        const Result<DatabaseSpec> spec = databaseSpec(address, QString(), true);
        QVERIFY2(spec, qPrintable(spec ? QString() : spec.error().message));
        QVERIFY(spec->isShared());
        const ServerAddress &server = *spec->server;
        QCOMPARE(QStringList({ server.host, QString::number(server.port), server.database, spec->login->namedUser(),
                     server.authority }),
            parts);
        QVERIFY(!spec->path.contains(QStringLiteral("ann"))); // the same office for every user
        QVERIFY(spec->keyPath().isEmpty());
        const Result<DatabaseSpec> again = databaseSpec(spec->path, QString(), true);
        QVERIFY(again);
        QCOMPARE(again->path, spec->path);
    }

    void aWrongAddressIsRefused_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : { "postgresql:office", "postgresql:/h/office", "postgresql://", "postgresql://h",
                 "postgresql:///office", "postgresql://h/", "postgresql://ann:secret@h/office",
                 "postgresql://ann%3Asecret@h:x/office", "postgresql://h:0/office", "postgresql://h:65536/office",
                 "postgresql://h:5432x/office", "postgresql://h:-1/office", "postgresql://h,g/office",
                 "postgresql://h/office?sslmode=disable", "postgresql://h/office?options=-c",
                 "postgresql://h/office?password=secret", "postgresql://h/office?host=g", "postgresql://h/office?",
                 "postgresql://h/office?port=1&port=2", "postgresql://h/office?sslrootcert", "postgresql://@/office",
                 "postgresql://h%00/office", "postgresql://h/off%0Aice", "postgresql://-h/office",
                 "postgresql://h%20sslmode%3Ddisable/office", "postgresql://%40abstract/office",
                 "postgresql://[::1/office", "postgresql://[h]/office", "postgresql://h/a?hostaddr=1.2.3.4" })
            QTest::newRow(address) << QString::fromLatin1(address);
    }

    void aWrongAddressIsRefused()
    {
        QFETCH(QString, address);
        const Result<DatabaseSpec> spec = databaseSpec(address, QString(), true);
        if (address.endsWith(u'?')) { // nothing behind the mark
            QVERIFY(spec);
            return;
        }
        QVERIFY(!spec);
        QCOMPARE(spec.error().kind, Error::Kind::Usage);
        QVERIFY(!spec.error().message.contains(QLatin1String("secret")));
        QCOMPARE(spec.error().message.count(u'\n'), 0);
    }

    void aSocketTakesLeave()
    {
        const QString socket = QStringLiteral("postgresql://%2Frun%2Fpg/office");
        QVERIFY(!databaseSpec(socket, QString(), false));
        QVERIFY(databaseSpec(socket, QString(), true));
        QVERIFY(databaseSpec(QStringLiteral("postgresql://127.0.0.1/office"), QString(), false));
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
