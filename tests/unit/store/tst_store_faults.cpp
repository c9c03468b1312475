// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casequeries.h"
#include "models/store/office.h"
#include "models/store/posting.h"
#include "storesamples.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

namespace {

int pragma(Connection &connection, const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(connection.name()));
    return query.exec(u"PRAGMA "_s + statement) && query.next() ? query.value(0).toInt() : -1;
}

/// Rows enough to need many new pages, with texts that do not fit into one.
QList<ExtractRow> manyRows()
{
    QList<ExtractRow> rows = oneOfEach();
    for (int i = 0; i < 30; ++i) {
        rows.append(partyRow(u"Q%1"_s.arg(i), u"Given%1"_s.arg(i), u"Family"_s));
        PaymentRow payment = paymentRow("AA00001A1", u"S%1"_s.arg(i), QDate(2026, 1, 5), i);
        payment.payment.holdReason = QString(1500, u'x');
        rows.append(payment);
    }
    return rows;
}

/// Posts all rows, then commits; false, and the error, at the first thing that fails. Then everything else must fail
/// too.
bool postAll(Connection &connection, const QList<ExtractRow> &rows, Error *error)
{
    auto posting = Posting::begin(connection);
    if (!posting) {
        *error = posting.error();
        return false;
    }
    for (const ExtractRow &row : rows) {
        if (const auto posted = (*posting)->post(row); !posted) {
            *error = posted.error();
            for (const ExtractRow &later : rows) {
                if ((*posting)->post(later))
                    qFatal("a row was taken after the error");
            }
            if ((*posting)->commit())
                qFatal("the tail was committed");
            return false;
        }
    }
    if (const auto done = (*posting)->commit(); !done) {
        *error = done.error();
        return false;
    }
    return true;
}

/// Limits how long files may get in this process, and says so by an error instead of a signal.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = rlim_t(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before {};
};

} // namespace

/// The disk is full at every step: the database holds the old state or the new one, and never a tail.
class StoreFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void aFullDatabaseAtEveryPage();
    void aFullDiskAtEveryWrite();
    void aFullDiskAtEveryWriteOfTheOffice();
    void aFullDiskWhileAnOfficeIsMade();
    void whatWasReadOnlyStaysAsItWas();
    void aDamagedDatabaseIsAnError();
};

void StoreFaultsTest::aFullDatabaseAtEveryPage()
{
    TestOffice office;
    const QString before = contentOf(office.spec().path);
    const int pages = pragma(office.connection(), u"page_count"_s);
    const QList<ExtractRow> rows = manyRows();
    int failures = 0;
    for (int limit = pages;; ++limit) {
        QCOMPARE(pragma(office.connection(), u"max_page_count = %1"_s.arg(limit)), limit);
        Error error;
        if (postAll(office.connection(), rows, &error))
            break;
        ++failures;
        QCOMPARE(error.kind, Error::Kind::Database);
        QVERIFY2(error.message.contains(u"the disk is full"_s), qPrintable(error.message));
        QCOMPARE(contentOf(office.spec().path), before);
    }
    QVERIFY(failures > 10);
    QCOMPARE((*openCase(office.connection(), caseId("AA00001A1")))->records.payments.size(), 31);
    QCOMPARE(rawQuery(office.spec().path, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void StoreFaultsTest::aFullDiskAtEveryWrite()
{
    const QList<ExtractRow> rows = manyRows();
    int failures = 0;
    for (qint64 room = 0;; room += 10 * 1024) {
        TestOffice office;
        const QString before = contentOf(office.spec().path);
        office.reopen();
        bool done = false;
        Error error;
        {
            const qint64 log = QFileInfo(office.spec().path + u"-wal"_s).size();
            const FileSizeLimit limit(std::max(log, qint64(32 * 1024)) + room);
            done = postAll(office.connection(), rows, &error);
        }
        if (done)
            break;
        ++failures;
        QCOMPARE(error.kind, Error::Kind::Database);
        QCOMPARE(contentOf(office.spec().path), before);
        QVERIFY(postAll(office.connection(), rows, &error)); // with room again, the same connection goes on
        QCOMPARE((*openCase(office.connection(), caseId("AA00001A1")))->records.payments.size(), 31);
    }
    QVERIFY(failures > 5);
}

void StoreFaultsTest::aFullDiskAtEveryWriteOfTheOffice()
{
    Office written { .name = QString(30'000, u'n') };
    int failures = 0;
    for (qint64 room = 0;; room += 4096) {
        TestOffice office;
        QVERIFY(writeOffice(office.connection(), { .name = u"old"_s }));
        office.reopen();
        bool done = false;
        {
            const FileSizeLimit limit(32 * 1024 + room);
            done = writeOffice(office.connection(), written).has_value();
        }
        QCOMPARE(readOffice(office.connection())->name, done ? written.name : u"old"_s);
        if (done)
            break;
        ++failures;
    }
    QVERIFY(failures > 3);
}

void StoreFaultsTest::aFullDiskWhileAnOfficeIsMade()
{
    int failures = 0;
    for (qint64 room = 0;; room += 9000) {
        QTemporaryDir folder;
        const DatabaseSpec spec { .path = folder.filePath(u"office.db"_s) };
        bool made = false;
        {
            const FileSizeLimit limit(room);
            const auto connection = Connection::create(spec);
            made = connection.has_value();
            if (!made)
                QVERIFY(!connection.error().message.isEmpty());
        }
        if (made)
            break;
        ++failures;
        QVERIFY2(
            QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden), "an office that was not made left files behind");
        QVERIFY(Connection::create(spec));
    }
    QVERIFY(failures > 3);
}

void StoreFaultsTest::whatWasReadOnlyStaysAsItWas()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    const QString before = contentOf(office.spec().path);
    QCOMPARE(pragma(office.connection(), u"query_only = 1"_s), -1);
    Error error;
    QVERIFY(!postAll(office.connection(), manyRows(), &error));
    QVERIFY2(error.message.contains(u"may not be written"_s), qPrintable(error.message));
    const auto unnoted = openCase(office.connection(), caseId("AA00001A1"));
    QVERIFY(!unnoted); // what the trail cannot take is not shown
    QCOMPARE(unnoted.error().kind, Error::Kind::Database);
    QCOMPARE(contentOf(office.spec().path), before);
}

void StoreFaultsTest::aDamagedDatabaseIsAnError()
{
    TestOffice office;
    Error error;
    QVERIFY(postAll(office.connection(), manyRows(), &error));
    office.close();
    QFile file(office.spec().path);
    const qint64 size = file.size();
    for (qint64 at = 4096; at + 512 < size; at += 4096) {
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
        const QByteArray sound = file.read(512);
        QVERIFY(file.seek(at) && file.write(QByteArray(512, '\x5a')) == 512);
        file.close();
        auto connection = Connection::open(office.spec());
        if (connection) {
            const auto opened = openCase(**connection, caseId("AA00001A1")); // an error or a case, but no crash
            if (!opened)
                QVERIFY(opened.error().kind == Error::Kind::Database || opened.error().kind == Error::Kind::NotFound);
            connection->reset();
        } else {
            QCOMPARE(connection.error().kind, Error::Kind::Database);
        }
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(sound) == 512);
        file.close();
    }
}

QTEST_GUILESS_MAIN(StoreFaultsTest)
#include "tst_store_faults.moc"
