// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Internal to the store.
namespace caseledger {

/// The name of the file system a database would lie on, where SQLite's locks cannot be trusted there: NFS, SMB and
/// other network file systems, and those of user programs (FUSE), which may be any of them. Empty for all others, and
/// where it cannot be told.
/// @param magic the number statfs(2) gives for it
QString unsafeFileSystem(long magic);
/// The same for the file system a file lies on, or would lie on in its folder.
QString unsafeFileSystemOf(const QString &path);

} // namespace caseledger
