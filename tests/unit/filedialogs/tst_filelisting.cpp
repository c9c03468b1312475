// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"
#include "models/store/office.h"
#include "ui/parts/filedialogs.h"

#include <QCompleter>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace caseledger;

namespace {

constexpr int madeFiles = 50;

/// Notes each file of a folder that anybody opens or closes.
class OpenWatch
{
public:
    explicit OpenWatch(const QString &folder)
        : m_queue(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
        , m_watch(::inotify_add_watch(
              m_queue, QFile::encodeName(folder).constData(), IN_OPEN | IN_CLOSE_NOWRITE | IN_CLOSE_WRITE | IN_ACCESS))
    { }
    ~OpenWatch() { ::close(m_queue); }
    OpenWatch(const OpenWatch &) = delete;
    OpenWatch &operator=(const OpenWatch &) = delete;

    bool isWatching() const { return m_watch >= 0; }

    /// Since the last question; folders, which are read to be listed, do not count.
    QStringList touched() const
    {
        QStringList names;
        alignas(inotify_event) char buffer[16384];
        for (ssize_t size = ::read(m_queue, buffer, sizeof buffer); size > 0;
             size = ::read(m_queue, buffer, sizeof buffer)) {
            for (ssize_t at = 0; at < size;) {
                const auto *event = reinterpret_cast<const inotify_event *>(buffer + at);
                if (event->len > 0 && !(event->mask & IN_ISDIR))
                    names.append(QFile::decodeName(event->name));
                at += ssize_t(sizeof(inotify_event)) + event->len;
            }
        }
        names.removeDuplicates();
        return names;
    }

private:
    int m_queue;
    int m_watch;
};

/// The locks of this process on a file, as the kernel lists them (proc_locks(5)).
int locksOn(const QString &path)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return -1;
    const QByteArray inode = ':' + QByteArray::number(qulonglong(facts.st_ino));
    const QByteArray process = QByteArray::number(qint64(::getpid()));
    QFile list(QStringLiteral("/proc/locks"));
    if (!list.open(QIODevice::ReadOnly))
        return -1;
    int count = 0;
    for (const QByteArray &line : list.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() > 5 && words[4] == process && words[5].endsWith(inode))
            ++count;
    }
    return count;
}

/// What tells its kind only by its first bytes tempts whoever lists it most.
void makeFiles(const QString &folder)
{
    const QList<QByteArray> beginnings { "%PDF-1.7\n", "\x89PNG\r\n\x1a\n", QByteArray("SQLite format 3\0", 16),
        "<?xml version=\"1.0\"?>", "#!/bin/sh\n", "case_id,office\n", "", "PK\x03\x04",
        "\x7f"
        "ELF",
        "GIF89a" };
    const QStringList endings { QString(), QStringLiteral(".pdf"), QStringLiteral(".png"), QStringLiteral(".db"),
        QStringLiteral(".unheardof"), QStringLiteral(".csv"), QStringLiteral(".txt"), QStringLiteral(".desktop") };
    for (int number = 0; number < madeFiles; ++number) {
        QFile file(folder + QStringLiteral("/made-%1").arg(number) + endings.at(number % endings.size()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(beginnings.at(number % beginnings.size()));
    }
}

int shownRows(const FileDialog &dialog)
{
    const auto *rows = dialog.findChild<QTreeView *>();
    return rows->model()->rowCount(rows->rootIndex());
}

} // namespace

/// A folder is shown without opening one of its files, the open database above all.
class TestFileListing : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        makeFiles(m_folder->path());
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("inner")));
        auto made = Connection::create({ .path = office(), .keyFile = {} });
        QVERIFY(made);
        m_office = std::move(*made);
        QVERIFY(readOffice(*m_office));
        m_locks = locksOn(office());
        QVERIFY2(m_locks > 0, "an open database has no lock");
        m_listed = int(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size());
        QVERIFY(m_listed > madeFiles + 2);
    }

    void cleanup()
    {
        m_office.reset();
        m_folder.reset();
    }

    void theWatchSeesWhatIsOpened()
    {
        const OpenWatch watch(m_folder->path());
        QVERIFY(watch.isWatching());
        QVERIFY(watch.touched().isEmpty());
        QFile file(m_folder->filePath(QStringLiteral("made-1.pdf")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.close();
        QCOMPARE(watch.touched(), { QStringLiteral("made-1.pdf") });
    }

    /// The fault itself, so that the proof below proves something.
    void aDescriptorThatIsClosedGivesUpTheLocks()
    {
        QFile file(office());
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.close();
        QVERIFY(locksOn(office()) < m_locks);
    }

    void listingOpensNothing_data()
    {
        QTest::addColumn<FileWish::Kind>("kind");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<int>("hidden"); // of what lies there
        QTest::newRow("open any") << FileWish::Kind::Open << QString() << 0;
        QTest::newRow("open a picture") << FileWish::Kind::Open << QStringLiteral("png") << -1;
        QTest::newRow("save a paper") << FileWish::Kind::Save << QStringLiteral("pdf") << -1;
        QTest::newRow("a folder") << FileWish::Kind::Folder << QString() << -1;
    }
    void listingOpensNothing()
    {
        QFETCH(FileWish::Kind, kind);
        QFETCH(QString, suffix);
        QFETCH(int, hidden);
        const OpenWatch watch(m_folder->path());
        {
            FileDialog dialog({ .kind = kind, .title = {}, .suffix = suffix, .folder = m_folder->path() });
            QSignalSpy loaded(dialog.findChild<QTreeView *>()->model(), SIGNAL(directoryLoaded(QString)));
            dialog.open();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            QTRY_VERIFY(!loaded.isEmpty());
            if (hidden == 0)
                QTRY_COMPARE(shownRows(dialog), m_listed);
            else
                QTRY_VERIFY(shownRows(dialog) > 0 && shownRows(dialog) < m_listed);
            scrollThrough(dialog);
            typeNames(dialog);
            goInAndOut(dialog);
        }
        QCOMPARE(watch.touched().join(u'\n'), QString());
        QCOMPARE(locksOn(office()), m_locks);
    }

    void choosingOpensNothing()
    {
        const OpenWatch watch(m_folder->path());
        FileDialog dialog({ .title = {}, .folder = m_folder->path() });
        QSignalSpy selected(&dialog, &FileDialog::fileSelected);
        dialog.open();
        QTRY_COMPARE(shownRows(dialog), m_listed);
        dialog.findChildren<QLineEdit *>().last()->setText(QStringLiteral("office.db"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(selected.value(0).value(0).toString(), office());
        QCOMPARE(watch.touched().join(u'\n'), QString());
        QCOMPARE(locksOn(office()), m_locks);
    }

private:
    QString office() const { return m_folder->filePath(QStringLiteral("office.db")); }

    void scrollThrough(FileDialog &dialog)
    {
        auto *rows = dialog.findChild<QTreeView *>();
        for (const Qt::Key key : { Qt::Key_Home, Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_End })
            QTest::keyClick(rows, key);
        rows->sortByColumn(1, Qt::DescendingOrder);
        rows->sortByColumn(3, Qt::DescendingOrder);
        QVERIFY(!dialog.grab().isNull());
    }

    void typeNames(FileDialog &dialog)
    {
        auto *name = dialog.findChildren<QLineEdit *>().last();
        QVERIFY(name->completer());
        for (const QString &text : { QStringLiteral("made-"), m_folder->path() + QLatin1String("/m"), office() }) {
            name->clear();
            QTest::keyClicks(name, text);
            QVERIFY(!dialog.grab().isNull());
        }
        name->clear();
    }

    void goInAndOut(FileDialog &dialog)
    {
        const auto *folder = dialog.findChildren<QLineEdit *>().first();
        auto *rows = dialog.findChild<QTreeView *>();
        const QAbstractItemModel *model = rows->model();
        const QModelIndexList inner = model->match(
            model->index(0, 0, rows->rootIndex()), Qt::DisplayRole, QStringLiteral("inner"), 1, Qt::MatchExactly);
        QCOMPARE(inner.size(), 1);
        emit rows->activated(inner.first());
        QCOMPARE(folder->text(), m_folder->filePath(QStringLiteral("inner")));
        QTRY_COMPARE(shownRows(dialog), 0);
        QTest::keyClick(&dialog, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(folder->text(), m_folder->path());
        QTRY_VERIFY(shownRows(dialog) > 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_office;
    int m_locks = 0;
    int m_listed = 0;
};

QTEST_MAIN(TestFileListing)
#include "tst_filelisting.moc"
