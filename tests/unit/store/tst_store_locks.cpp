// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"
#include "models/store/office.h"
#include "tests/unit/store/storesamples.h"

#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace caseledger;
using namespace caseledger::samples;

namespace {

/// The bytes that SQLite locks to say: this database is in use (sqlite.org/fileformat2.html, "The locking protocol").
constexpr off_t sharedBytes = 0x40000002;
constexpr off_t sharedCount = 510;

/// Watches a database's lock through a descriptor that stays open: to close one would give the process's locks up.
class LockWatch
{
public:
    explicit LockWatch(const QString &file)
        : m_descriptor(::open(QFile::encodeName(file).constData(), O_RDWR | O_CLOEXEC))
    { }
    ~LockWatch() { ::close(m_descriptor); }
    LockWatch(const LockWatch &) = delete;
    LockWatch &operator=(const LockWatch &) = delete;

    /// Whether another open file description holds the lock.
    bool isHeld() const
    {
        struct flock asked = {};
        asked.l_type = F_WRLCK;
        asked.l_whence = SEEK_SET;
        asked.l_start = sharedBytes;
        asked.l_len = sharedCount;
        return m_descriptor >= 0 && ::fcntl(m_descriptor, F_OFD_GETLK, &asked) == 0 && asked.l_type != F_UNLCK;
    }

private:
    int m_descriptor;
};

} // namespace

/// An open connection keeps its lock on the database whatever else this process opens: without it another program that
/// comes and goes would take the log away, and what was committed with it.
class TestStoreLocks : public QObject
{
    Q_OBJECT

private slots:
    void theLockStays_data();
    void theLockStays();
};

void TestStoreLocks::theLockStays_data()
{
    QTest::addColumn<bool>("works");
    QTest::newRow("a second connection comes and goes") << true;
    QTest::newRow("a second connection is refused") << false;
}

void TestStoreLocks::theLockStays()
{
    QFETCH(bool, works);
    TestOffice office;
    office.reopen();
    QVERIFY(readOffice(office.connection()));
    const LockWatch watch(office.spec().path);
    QVERIFY(watch.isHeld());
    DatabaseSpec spec = office.spec();
    if (!works)
        rawQuery(spec.path, QStringLiteral("INSERT INTO schema_step VALUES (999, 'newer')"));
    QCOMPARE(bool(Connection::open(spec)), works);
    QVERIFY(watch.isHeld());
    office.close();
    QVERIFY(!watch.isHeld());
}

QTEST_GUILESS_MAIN(TestStoreLocks)
#include "tst_store_locks.moc"
