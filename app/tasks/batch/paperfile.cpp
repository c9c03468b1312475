// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/paperfile.h"

#include "app/tasks/batch/linefile.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace caseledger {

namespace {

constexpr qsizetype writtenAtOnce = 1 << 18;

} // namespace

PaperFile::PaperFile(const QString &folder, const QString &name, int descriptor)
    : m_folder(folder)
    , m_path(folder + u'/' + name)
    , m_descriptor(descriptor)
{
    setOpenMode(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

Result<std::unique_ptr<PaperFile>> PaperFile::make(const QString &folder, const QString &name)
{
    const QByteArray path = QFile::encodeName(folder + u'/' + name);
    const int descriptor = ::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return failure(Error::Kind::Failed,
            QStringLiteral("No file can be made in %1: %2; see its rights and what is free on its disk")
                .arg(folder, qt_error_string(errno)));
    return std::unique_ptr<PaperFile>(new PaperFile(folder, name, descriptor));
}

PaperFile::~PaperFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

Error PaperFile::cannotWrite() const
{
    return { Error::Kind::Failed,
        QStringLiteral("Papers cannot be written into %1: %2; make room there, then start the batch again")
            .arg(m_folder, qt_error_string(m_fault)) };
}

void PaperFile::flush()
{
    if (m_fault == 0 && !writeAll(m_descriptor, m_waiting))
        m_fault = errno;
    m_waiting.clear();
}

qint64 PaperFile::readData(char *, qint64) { return -1; }

qint64 PaperFile::writeData(const char *data, qint64 size)
{
    m_waiting.append(data, size);
    if (m_waiting.size() >= writtenAtOnce)
        flush();
    return size;
}

Result<> PaperFile::finish()
{
    flush();
    if (m_fault == 0 && ::fdatasync(m_descriptor) != 0)
        m_fault = errno;
    if (::close(std::exchange(m_descriptor, -1)) != 0 && m_fault == 0)
        m_fault = errno;
    if (m_fault != 0)
        return tl::unexpected(cannotWrite());
    return {};
}

Result<> PaperFile::place(const QString &name)
{
    const QByteArray target = QFile::encodeName(m_folder + u'/' + name);
    if (::rename(QFile::encodeName(m_path).constData(), target.constData()) != 0)
        return failure(Error::Kind::Failed,
            QStringLiteral("%1/%2 cannot be given its name: %3").arg(m_folder, name, qt_error_string(errno)));
    m_path.clear();
    return {};
}

} // namespace caseledger
