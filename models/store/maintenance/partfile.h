// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

/// Internal to the store: files that appear whole or not at all.
namespace caseledger {

/// True if a file, a folder, or a link to anything or nothing has that name.
bool isTaken(const QString &path);

/// A file under a passing name in the folder of the one it is to become, readable by its owner alone. Gone again unless
/// placed, together with what SQLite may have laid beside it.
class PartFile
{
public:
    /// Makes it, empty. Error::Refused where the target's name is taken, Error::Failed where the folder does not take a
    /// file.
    static Result<PartFile> make(const QString &target);
    PartFile(PartFile &&other) noexcept;
    PartFile &operator=(PartFile &&) = delete;
    ~PartFile();

    const QString &path() const { return m_path; }
    const QString &target() const { return m_target; }

    /// Puts it on the disk and gives it the target's name. Error::Refused where that is taken by now.
    Result<> place();

private:
    explicit PartFile(const QString &target);
    void removeCompanions() const;

    QString m_target;
    QString m_path; ///< empty once placed
};

} // namespace caseledger
