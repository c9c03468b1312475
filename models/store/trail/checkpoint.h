// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace caseledger {

class Connection;

/// What a checkpoint says of the whole trail: its first line. Enough to find that something was changed; kept on paper,
/// say.
struct CheckpointHead
{
    QDateTime at; ///< UTC, the database's clock
    qint64 sessions = 0; ///< 1 to this one
    qint64 rows = 0; ///< of all of them: entries 1 to this one
    QByteArray lastStart; ///< hash of the last session's start; empty where the line does not have it
    QByteArray root; ///< checkpointRoot()
};

/// What it says of one session: enough to find where.
struct CheckpointSession
{
    qint64 session = 0;
    qint64 rows = 0;
    QByteArray head; ///< hash of the last of them
    QByteArray marks; ///< the first bytesOfMark bytes of each one's hash
};

/// A made-up chain can be given one mark of a row by trying, but not the head.
constexpr qsizetype bytesOfMark = 3;

/// Notes in the trail that a checkpoint is made, and then makes it of everything before that row: gives its lines, each
/// without its end, one by one. For whoever may verify the trail. Error::Denied, noted too, for everybody else;
/// Error::Failed, and no line, where the trail has a fault.
Result<CheckpointHead> makeCheckpoint(Connection &connection, const std::function<void(const QByteArray &)> &write);

/// A checkpoint in a file, read line by line.
class CheckpointFile
{
public:
    /// Error::Usage where the file is not there, or no checkpoint, or not a whole one; a first line without any session
    /// is taken.
    static Result<CheckpointFile> open(const QString &path);

    const CheckpointHead &head() const { return m_head; }
    bool hasSessions() const { return m_hasSessions; }
    /// The next session's line; null after the last one.
    std::optional<CheckpointSession> next();

private:
    explicit CheckpointFile(std::unique_ptr<QFile> file)
        : m_file(std::move(file))
    { }

    std::unique_ptr<QFile> m_file;
    CheckpointHead m_head;
    bool m_hasSessions = false;
};

} // namespace caseledger
