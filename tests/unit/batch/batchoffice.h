// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/batch/batch.h"
#include "app/tasks/batch/batchrow.h"
#include "models/store/connection.h"
#include "tests/support/office/testplace.h"

#include <QList>
#include <QStringList>
#include <QTemporaryDir>

namespace caseledger::test {

/// A demo office in a folder of its own or on a server, and folders beside it for papers.
class BatchOffice
{
public:
    explicit BatchOffice(int cases);
    ~BatchOffice() { dropOffice(pathOf("office.db")); }
    BatchOffice(const BatchOffice &) = delete;
    BatchOffice &operator=(const BatchOffice &) = delete;

    bool isMade() const { return m_made; }
    /// On a server as the role that installs.
    DatabaseSpec spec() const { return placeOf(pathOf("office.db")); }
    QString pathOf(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    /// Statements of a list of cases, or of all where it is empty.
    BatchWish wish(PaperKind kind, const char *folder, const QStringList &cases = {}) const;
    /// The identifiers of the first cases.
    QStringList cases(int count) const;

private:
    QTemporaryDir m_folder;
    bool m_made = false;
};

/// The office's day.
inline const QDate officeDay(2026, 3, 10);

/// Goes on whatever it is told.
inline bool always(const BatchProgress &) { return true; }

CaseId idOf(const char *text);
QByteArray bytesOf(const QString &path);
bool writeContent(const QString &path, const QByteArray &content);
/// The rows of a batch's index; empty where a line is none.
QList<BatchRow> indexOf(const QString &folder);
/// The same rows without their numbers, as lines: what two runs of one batch must have in common.
QStringList comparable(const QList<BatchRow> &rows);
QStringList filesIn(const QString &folder, const QString &pattern = QStringLiteral("*"));
/// A whole PDF file: begins and ends as one.
bool isWholePdf(const QString &path);

} // namespace caseledger::test
