// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "models/store/schema.h"
#include "storesamples.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

/// The database file: how it is made, what is refused, and that all SQL is there and fits the schema.
class StoreSchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void everyQueryIsCarriedAndPrepares();
    void everyQueryHasAHeading_data();
    void everyQueryHasAHeading();
    void createMakesAnEmptyOfficeThatOpens();
    void createOverwritesNothing();
    void onlyTheOwnerMayReadTheFiles();
    void stepsHaveNoGapAndAreNoted();
    void everyLedgerTableBeginsWithTheCase();
    void settingsOfTheConnectionAreTaken();
    void openRefusesWhatIsNoOffice_data();
    void openRefusesWhatIsNoOffice();
    void openRefusesFoldersAndLinks();
    void openRefusesAnotherSchema_data();
    void openRefusesAnotherSchema();

private:
    static QStringList fileNames();
    static QStringList queryNames();
};

/// Of all files of queries, those of either database among them.
QStringList StoreSchemaTest::fileNames()
{
    QStringList names;
    QDirIterator files(QStringLiteral(CASELEDGER_SQL_FOLDER), { u"*.sql"_s }, QDir::Files);
    while (files.hasNext())
        names.append(files.nextFileInfo().fileName());
    return names;
}

/// Of all queries that an embedded database knows.
QStringList StoreSchemaTest::queryNames()
{
    QStringList names;
    for (const QString &file : fileNames()) {
        if (!file.endsWith(u".postgresql.sql"_s))
            names.append(file.section(u'.', 0, 0));
    }
    names.removeDuplicates();
    return names;
}

void StoreSchemaTest::everyQueryIsCarriedAndPrepares()
{
    TestOffice office;
    const QSet<QString> scripts { u"connection_setup"_s,
        u"mark_office"_s }; // several statements, run at every start above
    const QSet<QString> units { u"begin_write"_s, u"begin_read"_s, u"commit"_s, u"rollback"_s };
    int prepared = 0;
    for (const QString &name : queryNames()) {
        const QByteArray plain = name.toLatin1();
        QVERIFY2(!textOf(Dialect::Sqlite, plain.constData()).isEmpty(),
            qPrintable(name + u" is not in resources/CMakeLists.txt"_s));
        if (textOf(Dialect::Sqlite, plain.constData()).contains(u';') || plain == "maintenance_row_count"
            || units.contains(name))
            continue; // of several statements, with a name to be filled in, or a unit of work: run by other tests
        QVERIFY2(Query(office.connection(), plain.constData()).isPrepared(), plain.constData());
        ++prepared;
    }
    QVERIFY(prepared > 5);
    QVERIFY(!Query(office.connection(), "no_such_query").isPrepared());
}

void StoreSchemaTest::everyQueryHasAHeading_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : fileNames())
        QTest::newRow(qPrintable(file)) << file;
}

void StoreSchemaTest::everyQueryHasAHeading()
{
    QFETCH(QString, file);
    QFile carried(u":/sql/"_s + file);
    QVERIFY2(carried.open(QIODevice::ReadOnly), "it is not in resources/CMakeLists.txt");
    const QString text = QString::fromUtf8(carried.readAll());
    QVERIFY(text.startsWith(u"-- "_s));
    const QString in = text.section(u"\n-- in   "_s, 1, 1).section(u"\n-- out  "_s, 0, 0);
    QVERIFY2(!in.isEmpty(), "no line that begins with `-- in   `");
    QVERIFY2(text.contains(u"\n-- out  "_s), "no line that begins with `-- out  `");

    const QRegularExpression parameter(u"(?<!:):[a-z][a-z0-9_]*"_s); // two colons are a cast
    const auto parametersOf = [&parameter](const QString &part) {
        QSet<QString> found;
        for (const QRegularExpressionMatch &match : parameter.globalMatch(part))
            found.insert(match.captured());
        return found;
    };
    QString body;
    for (const QString &line : text.split(u'\n')) {
        if (!line.startsWith(u"--"_s))
            body += line + u'\n';
    }
    QCOMPARE(parametersOf(in), parametersOf(body));
    if (file.endsWith(u".sqlite.sql"_s))
        QVERIFY2(text.contains(u"A file for SQLite, "_s), "a dialect file must say why it is one");
    if (file.endsWith(u".postgresql.sql"_s))
        QVERIFY2(text.contains(u"A file for PostgreSQL, "_s), "a dialect file must say why it is one");
}

void StoreSchemaTest::createMakesAnEmptyOfficeThatOpens()
{
    TestOffice office;
    office.close();
    QVERIFY(QFile::exists(office.spec().keyPath()));
    QCOMPARE(rawQuery(office.spec().path, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QCOMPARE(rawQuery(office.spec().path, u"SELECT COUNT(*) FROM support_case"_s).toInt(), 0);
    const auto opened = Connection::open(office.spec());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
}

void StoreSchemaTest::createOverwritesNothing()
{
    TestOffice office;
    const auto again = Connection::create(office.spec());
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Refused);

    // A key that lies there belongs to some other database: it is neither taken nor replaced, and no database is left.
    QTemporaryDir folder;
    const DatabaseSpec spec { .path = folder.filePath(u"new.db"_s) };
    QFile key(spec.keyPath());
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write("something") == 9);
    key.close();
    const auto beside = Connection::create(spec);
    QVERIFY(!beside);
    QCOMPARE(beside.error().kind, Error::Kind::Refused);
    QVERIFY(!QFile::exists(spec.path));
    QVERIFY(key.open(QIODevice::ReadOnly));
    QCOMPARE(key.readAll(), "something");

    const auto nowhere = Connection::create({ .path = folder.filePath(u"no/such/folder/new.db"_s) });
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, Error::Kind::Database);
}

void StoreSchemaTest::onlyTheOwnerMayReadTheFiles()
{
    TestOffice office;
    const auto others
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(office.spec().path) & others, QFileDevice::Permissions());
    QCOMPARE(QFile::permissions(office.spec().keyPath()) & others, QFileDevice::Permissions());
}

void StoreSchemaTest::stepsHaveNoGapAndAreNoted()
{
    TestOffice office;
    int number = 0;
    for (const SchemaStep &step : schemaSteps(Dialect::Sqlite)) {
        QCOMPARE(step.number, ++number);
        QVERIFY(!textOf(Dialect::Sqlite, step.query).isEmpty());
        const QVariant noted
            = rawQuery(office.spec().path, u"SELECT checksum FROM schema_step WHERE number = %1"_s.arg(step.number));
        QCOMPARE(noted.toString(), checksumOf(Dialect::Sqlite, step));
    }
    QCOMPARE(schemaNumber(office.connection()).value_or(-1), number);
}

void StoreSchemaTest::everyLedgerTableBeginsWithTheCase()
{
    TestOffice office;
    for (const char *table : { "support_case", "assistance_change", "obligation", "payment", "disbursement",
             "adjustment", "replaced_row" }) {
        const QVariant first = rawQuery(
            office.spec().path, u"SELECT name FROM pragma_table_info('%1') WHERE pk = 1"_s.arg(QLatin1String(table)));
        QCOMPARE(first.toString(), u"case_id"_s);
    }
}

void StoreSchemaTest::settingsOfTheConnectionAreTaken()
{
    TestOffice office;
    const auto taken
        = Query(office.connection(), "connection_state").first([](RowReader &row) { return row.read<bool>(); });
    QVERIFY(taken && taken->value_or(false));
    QCOMPARE(rawQuery(office.spec().path, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(rawQuery(office.spec().path, u"PRAGMA application_id"_s).toInt(), 0x43534c47);
}

void StoreSchemaTest::openRefusesWhatIsNoOffice_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty file") << QByteArray("");
    QTest::newRow("text") << QByteArray("case_id,payment_ref\r\n");
    QTest::newRow("half a header") << QByteArray("SQLite for");
    QTest::newRow("a header and nothing") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("a header and noise") << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, '\xa5');
}

void StoreSchemaTest::openRefusesWhatIsNoOffice()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"office.db"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();

    const auto opened = Connection::open({ .path = path });
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Database);
    QVERIFY(!opened.error().message.contains(u'\n'));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content); // looked at, not touched
}

void StoreSchemaTest::openRefusesFoldersAndLinks()
{
    TestOffice office;
    QTemporaryDir folder;
    const QString link = folder.filePath(u"link.db"_s);
    QVERIFY(QFile::link(office.spec().path, link));
    const QString foreign = folder.filePath(u"foreign.db"_s);
    rawQuery(foreign, u"CREATE TABLE schema_step (number INTEGER, checksum TEXT)"_s);
    for (const QString &path :
        { folder.path(), link, foreign, folder.filePath(u"missing.db"_s), u":memory:"_s, QString() }) {
        const auto opened = Connection::open({ .path = path });
        QVERIFY2(!opened, qPrintable(path));
        QCOMPARE(opened.error().kind, Error::Kind::Database);
        QVERIFY(!QFile::exists(folder.filePath(u"missing.db"_s)));
    }
}

void StoreSchemaTest::openRefusesAnotherSchema_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("word");
    QTest::newRow("newer") << u"INSERT INTO schema_step VALUES (9999, 'x')"_s << u"update the program"_s;
    QTest::newRow("older") << u"DELETE FROM schema_step WHERE number = (SELECT MAX(number) FROM schema_step)"_s
                           << u"caseledgerctl migrate"_s;
    QTest::newRow("none") << u"DELETE FROM schema_step"_s << u"caseledgerctl migrate"_s;
    QTest::newRow("altered") << u"UPDATE schema_step SET checksum = 'x' WHERE number = 2"_s << u"schema step 2"_s;
    QTest::newRow("no steps at all") << u"DROP TABLE schema_step"_s << u"schema_steps"_s;
}

void StoreSchemaTest::openRefusesAnotherSchema()
{
    QFETCH(QString, change);
    QFETCH(QString, word);
    TestOffice office;
    office.close();
    rawQuery(office.spec().path, change);
    const auto opened = Connection::open(office.spec());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Database);
    QVERIFY2(opened.error().message.contains(word), qPrintable(opened.error().message));
    QVERIFY(Connection::openAnySchema(office.spec()));
}

QTEST_GUILESS_MAIN(StoreSchemaTest)
#include "tst_store_schema.moc"
