// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace caseledger {

/// A text file that only grows, whole lines at a time, and is on the disk after each. One program at a time has it.
class LineFile
{
public:
    /// Opens it, or makes it empty. Error::Refused if another program has it; Error::Failed if it cannot be opened.
    static Result<std::unique_ptr<LineFile>> open(const QString &path);
    /// The same, but null if another program has it.
    static Result<std::unique_ptr<LineFile>> openIfFree(const QString &path);
    ~LineFile();
    LineFile(const LineFile &) = delete;
    LineFile &operator=(const LineFile &) = delete;

    const QString &path() const { return m_path; }
    qint64 size() const { return m_size; }
    /// Puts lines behind the others, or none of them. Error::Failed if the disk does not take them.
    Result<> append(const QByteArray &lines);
    /// Takes away what lies behind a size.
    Result<> cutTo(qint64 size);

private:
    LineFile(const QString &path, int descriptor);
    tl::unexpected<Error> failed() const;

    QString m_path;
    int m_descriptor;
    qint64 m_size = 0;
};

/// Whether the system took every byte; errno says why not.
bool writeAll(int descriptor, QByteArrayView bytes);

} // namespace caseledger
