// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/maintenance/partfile.h"

#include "models/safety/secretfile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace caseledger {

namespace {

tl::unexpected<Error> taken(const QString &path)
{
    return failure(Error::Kind::Refused,
        QStringLiteral("%1 is there already and is not replaced: choose another name.").arg(path));
}

/// Renames, but never onto something. Some network file systems know only links that refuse to replace.
bool renameWithoutReplacing(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    return errno == EINVAL && ::link(from.constData(), to.constData()) == 0 && ::unlink(from.constData()) == 0;
}

} // namespace

bool isTaken(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

PartFile::PartFile(const QString &target)
    : m_target(target)
    , m_path(QStringLiteral("%1.part-%2")
                 .arg(target)
                 .arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0')))
{ }

PartFile::PartFile(PartFile &&other) noexcept
    : m_target(other.m_target)
    , m_path(std::exchange(other.m_path, QString()))
{ }

PartFile::~PartFile()
{
    if (m_path.isEmpty())
        return;
    QFile::remove(m_path);
    removeCompanions();
}

void PartFile::removeCompanions() const
{
    for (const char *ending : { "-journal", "-wal", "-shm" })
        QFile::remove(m_path + QLatin1String(ending));
}

Result<PartFile> PartFile::make(const QString &target)
{
    if (isTaken(target))
        return taken(target);
    PartFile part(target);
    const int descriptor
        = ::open(QFile::encodeName(part.path()).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return failure(
            Error::Kind::Failed, QStringLiteral("%1 cannot be made: %2.").arg(target, qt_error_string(errno)));
    ::close(descriptor);
    return part;
}

Result<> PartFile::place()
{
    if (Result<> synced = syncFile(m_path); !synced)
        return synced;
    if (!renameWithoutReplacing(QFile::encodeName(m_path), QFile::encodeName(m_target))) {
        if (errno == EEXIST)
            return taken(m_target);
        return failure(Error::Kind::Failed,
            QStringLiteral("%1 cannot be given its name: %2.").arg(m_target, qt_error_string(errno)));
    }
    removeCompanions();
    m_path.clear();
    return syncFolderOf(m_target);
}

} // namespace caseledger
