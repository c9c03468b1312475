// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/room/folderoutlet.h"
#include "app/mailroom/room/lettermaker.h"
#include "tests/bench/figures.h"
#include "tests/unit/printroom/roomoffice.h"

#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

using namespace caseledger;
using namespace caseledger::bench;
using namespace caseledger::test;

namespace {

constexpr int runs = 5;

/// Whole files, each on the disk before the next, and their names too: what a letter costs without its life.
void writeBare(const QString &folder, const QList<QByteArray> &files)
{
    const int place = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QByteArray name = QByteArray::number(i) + ".pdf";
        const QByteArray part = '.' + name;
        const int file = ::openat(place, part.constData(), O_WRONLY | O_CREAT | O_EXCL, 0600);
        const bool isWritten = ::write(file, files[i].constData(), size_t(files[i].size())) == files[i].size()
            && ::fsync(file) == 0 && ::close(file) == 0
            && ::renameat(place, part.constData(), place, name.constData()) == 0 && ::fsync(place) == 0;
        if (!isWritten)
            qFatal("a file could not be written");
    }
    ::close(place);
}

QList<QByteArray> filesIn(const QString &folder)
{
    QList<QByteArray> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files))
        files.append(contentOf(folder + u'/' + name));
    return files;
}

/// Parents of all five languages, as many of each.
bool mixLanguages(const QString &path)
{
    return execute(path,
        "UPDATE party SET language = CASE rowid % 5 WHEN 0 THEN 'en' WHEN 1 THEN 'ar' WHEN 2 THEN 'it' WHEN 3 THEN "
        "'bn' ELSE 'ko' END;");
}

struct LetterFigures
{
    double ours = 0; ///< letters a second
    double bare = 0;
};

LetterFigures measure(int letters)
{
    RoomOffice office(letters, FaultyOffice::Place::Disk);
    const Result<NewMailroomKey> made = makeMailroomKey("bench", PasswordWorth::Published);
    const QTemporaryDir folders;
    const QString to = folders.filePath(QStringLiteral("letters"));
    const QString bare = folders.filePath(QStringLiteral("bare"));
    if (!made || !office.isMade() || !mixLanguages(office.path()) || !sealPins(office.path(), letters, made->publicKey)
        || !QDir().mkdir(to) || !QDir().mkdir(bare))
        qFatal("the office was not made");
    const Result<MailroomKey> key = MailroomKey::unwrap(made->wrapped, "bench", QStringLiteral("bench"));
    FolderOutlet outlet(to);
    if (!key || !outlet.prepare())
        qFatal("the print room is not ready");
    Told told;
    PrintOrder order = orderFor(told);
    order.makers = pinLetterMakers(*key, {}, QDate(2026, 3, 10));
    order.pace.threads = int(std::max(1U, std::thread::hardware_concurrency()));
    const double ours = timed([&] {
        if (!printLetters(office.connection(), outlet, order))
            qFatal("the run failed");
    });
    const QList<QByteArray> files = filesIn(to);
    if (files.size() != letters || office.count(LetterState::Printed) != letters)
        qFatal("letters are missing");
    return { letters * 1e3 / ours, letters * 1e3 / timed([&] { writeBare(bare, files); }) };
}

} // namespace

/// Letters to a folder, each on the disk before it is called printed, in five languages.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const int letters = argc > 1 ? QByteArray(argv[1]).toInt() : 1000;
    QList<double> ours;
    QList<double> bare;
    for (int run = 0; run < runs; ++run) {
        const LetterFigures figures = measure(letters);
        ours.append(figures.ours);
        bare.append(figures.bare);
    }
    report("letters to a folder, a second", QByteArray::number(letters) + " letters", ours, bare, "/s");
    return 0;
}
