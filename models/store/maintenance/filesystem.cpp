// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/maintenance/filesystem.h"

#include <QFile>
#include <QFileInfo>

#include <array>

#include <sys/vfs.h>

namespace caseledger {

namespace {

struct FileSystem
{
    unsigned long magic;
    const char *name;
};

/// The numbers of statfs(2) and of the kernel's linux/magic.h.
constexpr std::array<FileSystem, 11> unsafe { { { 0x6969, "NFS" }, { 0x517b, "SMB" }, { 0xfe534d42, "SMB" },
    { 0xff534d42, "CIFS" }, { 0x65735546, "FUSE" }, { 0x01021997, "9P" }, { 0x5346414f, "AFS" }, { 0x6b414653, "AFS" },
    { 0x73757245, "Coda" }, { 0x564c, "NCP" }, { 0x00c36400, "Ceph" } } };

} // namespace

QString unsafeFileSystem(long magic)
{
    const auto number = static_cast<unsigned long>(magic) & 0xffffffffUL;
    for (const FileSystem &known : unsafe) {
        if (known.magic == number)
            return QString::fromLatin1(known.name);
    }
    return {};
}

QString unsafeFileSystemOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    struct statfs answer
    {
    };
    for (const QString &place : { path, folder }) {
        if (statfs(QFile::encodeName(place).constData(), &answer) == 0)
            return unsafeFileSystem(answer.f_type);
    }
    return {};
}

} // namespace caseledger
