// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/maintenance.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

struct sqlite3;

namespace caseledger::test {

/// The day the offices of these tests are sound on.
inline const QDate soundOn(2026, 3, 10);

/// An office in a folder of its own that goes with the test, and ways to spoil it behind the program's back.
class FaultyOffice
{
public:
    enum class Place { Disk, Memory }; ///< memory: for hundreds of files that need not be on any disk

    /// Made by the program, filled with sound cases AA00001A1, AA00002A1, ...
    explicit FaultyOffice(int cases = 1, Place place = Place::Disk);

    bool isMade() const { return m_made; }
    QString pathOf(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    DatabaseSpec spec() const { return { pathOf("office.db"), {} }; }
    /// Files in the folder, but those of the office and its key.
    QStringList otherFiles() const;

private:
    QTemporaryDir m_folder;
    bool m_made = false;
};

/// Runs statements on a database file without asking for references or rules.
bool execute(const QString &path, const QByteArray &statements);
/// Takes the last schema steps away again, with what they hold: what an older program left behind.
bool makeOlder(const QString &path, int steps = 1);
/// The first column of the first row, as text; null if there is none.
QString answer(const QString &path, const QByteArray &statement);
/// Everything a database says, one line a row: two offices with the same text hold the same.
QString dump(const QString &path);

/// All findings of a check, as "rule case ref".
QStringList findingsOf(const DatabaseSpec &spec, QDate asOf = soundOn);

QByteArray contentOf(const QString &path);
bool writeContent(const QString &path, const QByteArray &content);

/// Files of this process cannot grow beyond a size while this lives: a full disk, without one.
class SizeLimit
{
public:
    explicit SizeLimit(qint64 bytes);
    ~SizeLimit();
    SizeLimit(const SizeLimit &) = delete;
    SizeLimit &operator=(const SizeLimit &) = delete;

private:
    qint64 m_before = 0;
};

} // namespace caseledger::test
