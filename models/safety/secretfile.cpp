// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safety/secretfile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace caseledger {

namespace {

/// An open file of the system, closed when it goes.
class Descriptor
{
public:
    Descriptor(const QString &file, int flags)
        : m_number(::open(QFile::encodeName(file).constData(), flags | O_CLOEXEC, 0600))
    { }
    ~Descriptor() { close(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool isOpen() const { return m_number >= 0; }
    bool sync() const { return ::fsync(m_number) == 0; }
    bool write(QByteArrayView content) const
    {
        while (!content.isEmpty()) {
            const ssize_t written = ::write(m_number, content.data(), size_t(content.size()));
            if (written < 0 && errno != EINTR)
                return false;
            content = content.sliced(std::max<ssize_t>(written, 0));
        }
        return true;
    }
    bool close()
    {
        const int number = std::exchange(m_number, -1);
        return number < 0 || ::close(number) == 0;
    }

private:
    int m_number;
};

Result<> sync(const QString &path, int flags)
{
    const Descriptor descriptor(path, flags);
    if (!descriptor.isOpen() || !descriptor.sync())
        return failure(Error::Kind::Failed,
            QStringLiteral("%1 cannot be put on the disk safely: %2.").arg(path, qt_error_string(errno)));
    return {};
}

} // namespace

Result<QByteArray> readPassphrase(const QString &file)
{
    constexpr qsizetype longest = 1024;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Failed,
            QStringLiteral("The passphrase file %1 cannot be read: %2.").arg(file, source.errorString()));
    QByteArray line = source.readLine(longest + 3); // with a line end of two, and the NUL that readLine leaves room for
    if (line.endsWith('\n'))
        line.chop(line.endsWith("\r\n") ? 2 : 1);
    if (line.isEmpty() || line.size() > longest)
        return failure(Error::Kind::Failed,
            QStringLiteral("The first line of %1 must be a passphrase of 1 to 1,024 bytes.").arg(file));
    return line;
}

Result<> writeNewFile(const QString &file, QByteArrayView content)
{
    Descriptor descriptor(file, O_WRONLY | O_CREAT | O_EXCL);
    if (!descriptor.isOpen() && errno == EEXIST)
        return failure(Error::Kind::Refused,
            QStringLiteral("%1 is there already and is not replaced: choose another name.").arg(file));
    if (!descriptor.isOpen())
        return failure(Error::Kind::Failed, QStringLiteral("%1 cannot be made: %2.").arg(file, qt_error_string(errno)));
    if (!descriptor.write(content) || !descriptor.sync() || !descriptor.close()) {
        const QString reason = qt_error_string(errno);
        QFile::remove(file);
        return failure(Error::Kind::Failed, QStringLiteral("%1 cannot be written: %2.").arg(file, reason));
    }
    return syncFolderOf(file);
}

Result<> syncFile(const QString &file) { return sync(file, O_RDONLY); }

Result<> syncFolderOf(const QString &file) { return sync(QFileInfo(file).absolutePath(), O_RDONLY | O_DIRECTORY); }

} // namespace caseledger
