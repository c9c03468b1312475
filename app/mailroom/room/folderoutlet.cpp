// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/room/folderoutlet.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace caseledger {

namespace {

constexpr QLatin1String folderWord("folder ");
constexpr QLatin1String partEnding(".part");

QByteArray partOf(const QString &job) { return QFile::encodeName(u'.' + job + partEnding); }

QByteArray finalOf(const JobName &job) { return QFile::encodeName(job.letter.text() + QLatin1String(".pdf")); }

bool writeAll(int descriptor, QByteArrayView content)
{
    while (!content.isEmpty()) {
        const ssize_t written = ::write(descriptor, content.data(), size_t(content.size()));
        if (written < 0 && errno != EINTR)
            return false;
        content = content.sliced(std::max<ssize_t>(written, 0));
    }
    return true;
}

tl::unexpected<Error> notAJob()
{
    return failure(Error::Kind::Failed, QStringLiteral("a letter has a name that no letter of a folder has"));
}

} // namespace

FolderOutlet::FolderOutlet(QString folder)
    : m_folder(std::move(folder))
{ }

FolderOutlet::~FolderOutlet()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

QString FolderOutlet::name() const { return folderWord + m_folder; }

Result<> FolderOutlet::prepare()
{
    if (m_descriptor < 0)
        m_descriptor = ::open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (m_descriptor < 0)
        return failed("cannot be opened");
    if (::faccessat(m_descriptor, ".", W_OK | X_OK, AT_EACCESS) != 0)
        return failed("cannot be written");
    return {};
}

Result<qint64> FolderOutlet::hold(const QString &job, const QByteArray &pdf)
{
    const QByteArray part = partOf(job);
    const int file
        = ::openat(m_descriptor, part.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return failed("takes no letter");
    const bool isWritten = writeAll(file, pdf) && ::fsync(file) == 0;
    const int fault = errno;
    const bool isClosed = ::close(file) == 0;
    if (isWritten && isClosed && ::fsync(m_descriptor) == 0)
        return inodeOf(part).value_or(0);
    if (!isWritten)
        errno = fault;
    const tl::unexpected<Error> error = failed("takes no letter");
    ::unlinkat(m_descriptor, part.constData(), 0);
    return error;
}

Result<> FolderOutlet::release(const QString &job, qint64 number)
{
    const std::optional<JobName> parsed = JobName::parse(job);
    if (!parsed)
        return notAJob();
    const QByteArray final = finalOf(*parsed);
    const unsigned how = parsed->attempt > 1 ? 0 : RENAME_NOREPLACE;
    if (::renameat2(m_descriptor, partOf(job).constData(), m_descriptor, final.constData(), how) == 0)
        return {};
    if (errno == ENOENT && number != 0 && inodeOf(final) == number)
        return {};
    if (errno == EEXIST)
        return failure(Error::Kind::Refused,
            QStringLiteral("%1 is in %2 already: find out whose letter that is").arg(QFile::decodeName(final), name()));
    if (errno == ENOENT)
        return failure(Error::Kind::Refused, QStringLiteral("the letter is gone from the %1").arg(name()));
    if (errno == EINVAL)
        return failure(Error::Kind::Failed,
            QStringLiteral(
                "The %1 lies on a file system on which a file might replace another: choose one on a local disk.")
                .arg(name()));
    return failed("does not let a letter have its name");
}

Result<> FolderOutlet::withdraw(const QString &job, qint64)
{
    if (::unlinkat(m_descriptor, partOf(job).constData(), 0) != 0 && errno != ENOENT)
        return failed("does not give a letter back");
    return {};
}

Result<Outlet::Found> FolderOutlet::find(const QString &job, qint64 number, const QString &)
{
    const std::optional<JobName> parsed = JobName::parse(job);
    if (!parsed)
        return Found {};
    const std::optional<qint64> part = inodeOf(partOf(job));
    const std::optional<qint64> final = inodeOf(finalOf(*parsed));
    if (!part || !final)
        return failed("cannot be read");
    if (*part != 0)
        return Found { JobFate::Held, *part, {} };
    if (number == 0)
        return Found { JobFate::Absent, 0, {} };
    if (*final != number)
        return Found { JobFate::Unknown, 0, QStringLiteral("it is not in the folder any more") };
    if (::fsync(m_descriptor) != 0)
        return failed("cannot be put on the disk safely");
    return Found { JobFate::Done, number, {} };
}

QStringList FolderOutlet::heldJobs() const
{
    QStringList jobs;
    const QStringList files = QDir(m_folder).entryList({ QStringLiteral(".*.part") }, QDir::Files | QDir::Hidden);
    for (const QString &file : files) {
        const QString job = file.sliced(1).chopped(partEnding.size());
        if (JobName::parse(job))
            jobs.append(job);
    }
    return jobs;
}

tl::unexpected<Error> FolderOutlet::failed(const char *what) const
{
    return failure(
        Error::Kind::Failed, QStringLiteral("The %1 %2: %3.").arg(name(), QLatin1String(what), qt_error_string(errno)));
}

std::optional<qint64> FolderOutlet::inodeOf(const QByteArray &file) const
{
    struct stat status = {};
    if (::fstatat(m_descriptor, file.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0)
        return qint64(status.st_ino);
    return errno == ENOENT ? std::optional<qint64>(0) : std::nullopt;
}

QString folderOf(const QString &outletName)
{
    return outletName.startsWith(folderWord) ? outletName.sliced(folderWord.size()) : QString();
}

QString letterFile(const QString &folder, const PaperNumber &letter)
{
    return folder + u'/' + letter.text() + QLatin1String(".pdf");
}

} // namespace caseledger
