// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailroom/room/jobname.h"
#include "app/mailroom/room/outlet.h"

#include <QStringList>

namespace caseledger {

/// A folder that letters go to, a file each: <letter>.pdf, which only its owner may read. Until it is let go, a letter
/// lies beside its place in a hidden file, .<job>.part, and takes its name in one step of the file system; so it is
/// always one of the two, and what has its name is whole and on the disk.
///
/// A file of a letter's name that is there already is not replaced: Error::Refused. But a later attempt, which a
/// supervisor has ordered, replaces the file of an earlier one, whose sheet is to be destroyed.
///
/// Its number of a job is the file's inode, which tells a letter's file from that of an earlier attempt. It needs no
/// instance: a folder that is not the same has no file of that inode under that name.
class FolderOutlet : public Outlet
{
public:
    /// @param folder absolute
    explicit FolderOutlet(QString folder);
    ~FolderOutlet() override;

    QString name() const override;
    QString instance() const override { return QStringLiteral("folder"); }

    /// Error::Failed where it is no folder, or cannot be written.
    Result<> prepare() override;
    /// Error::Failed where the disk does not take it; nothing is left of it then.
    Result<qint64> hold(const QString &job, const QByteArray &pdf) override;
    /// Error::Refused where a file of that name is in the way, or the letter is gone.
    Result<> release(const QString &job, qint64 number) override;
    Result<> withdraw(const QString &job, qint64 number) override;
    /// Held; Done, which is on the disk; Absent for a letter without a number, Unknown for one that had one and is
    /// gone.
    Result<Found> find(const QString &job, qint64 number, const QString &instance) override;

    /// What lies there and was not let go: of letters on their way, or left by a program that was ended.
    QStringList heldJobs() const;

private:
    tl::unexpected<Error> failed(const char *what) const;
    std::optional<qint64> inodeOf(const QByteArray &file) const; ///< 0: there is none; null: it cannot be found out

    QString m_folder;
    int m_descriptor = -1;
};

/// The folder of an outlet's name; empty where that is a printer.
QString folderOf(const QString &outletName);
/// The file of a letter in a folder.
QString letterFile(const QString &folder, const PaperNumber &letter);

} // namespace caseledger
