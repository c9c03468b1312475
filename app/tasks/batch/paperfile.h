// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QIODevice>

#include <memory>

namespace caseledger {

/// A file in the making, under a passing name in the folder it belongs to. Remembers a write that failed, which Qt's
/// PDF engine does not tell. Gone again unless it is given its name.
class PaperFile : public QIODevice
{
public:
    /// @param name of its own as long as it is in the making; readable by its owner alone
    static Result<std::unique_ptr<PaperFile>> make(const QString &folder, const QString &name);
    ~PaperFile() override;

    bool isSequential() const override { return true; }

    /// Puts all of it on the disk. Error::Failed if the disk did not take every byte.
    Result<> finish();
    /// Gives it its name; what had that name is replaced. Wants a file that is finished.
    Result<> place(const QString &name);

    /// Leaves it under its passing name, for whoever gives it its own. Wants a file that is finished.
    void leave() { m_path.clear(); }

    /// The ending of passing names: files that have it were left by a program that was ended.
    static QLatin1String passingSuffix() { return QLatin1String(".part"); }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    PaperFile(const QString &folder, const QString &name, int descriptor);
    void flush();
    Error cannotWrite() const;

    QString m_folder;
    QString m_path; ///< empty once it has its name
    int m_descriptor = -1;
    int m_fault = 0; ///< errno of the first write that failed; 0 for none
    QByteArray m_waiting;
};

} // namespace caseledger
