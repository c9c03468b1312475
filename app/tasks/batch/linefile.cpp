// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/linefile.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace caseledger {

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t taken = ::write(descriptor, bytes.data(), size_t(bytes.size()));
        if (taken < 0 && errno == EINTR)
            continue;
        if (taken < 0)
            return false;
        bytes = bytes.sliced(taken);
    }
    return true;
}

LineFile::LineFile(const QString &path, int descriptor)
    : m_path(path)
    , m_descriptor(descriptor)
{
    struct stat state = {};
    if (::fstat(m_descriptor, &state) == 0)
        m_size = qint64(state.st_size);
}

LineFile::~LineFile() { ::close(m_descriptor); }

Result<std::unique_ptr<LineFile>> LineFile::openIfFree(const QString &path)
{
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (descriptor < 0)
        return failure(
            Error::Kind::Failed, QStringLiteral("%1 cannot be written: %2").arg(path, qt_error_string(errno)));
    std::unique_ptr<LineFile> file(new LineFile(path, descriptor));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return file;
    if (errno == EWOULDBLOCK)
        return nullptr;
    return failure(Error::Kind::Failed,
        QStringLiteral("%1 cannot be locked: %2; choose a folder on a disk that can")
            .arg(path, qt_error_string(errno)));
}

Result<std::unique_ptr<LineFile>> LineFile::open(const QString &path)
{
    auto file = openIfFree(path);
    if (file && !*file)
        return failure(Error::Kind::Refused,
            QStringLiteral("Another program writes %1 at this moment: wait for it, or choose another folder")
                .arg(path));
    return file;
}

tl::unexpected<Error> LineFile::failed() const
{
    return failure(Error::Kind::Failed,
        QStringLiteral("%1 cannot be written on: %2; make room there, then start the batch again")
            .arg(m_path, qt_error_string(errno)));
}

Result<> LineFile::append(const QByteArray &lines)
{
    if (!writeAll(m_descriptor, lines) || ::fdatasync(m_descriptor) != 0) {
        const auto error = failed();
        static_cast<void>(cutTo(m_size)); // where even that fails, the next start cuts it
        return error;
    }
    m_size += lines.size();
    return {};
}

Result<> LineFile::cutTo(qint64 size)
{
    if (::ftruncate(m_descriptor, off_t(size)) != 0)
        return failed();
    m_size = size;
    return {};
}

} // namespace caseledger
