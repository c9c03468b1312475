// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

namespace caseledger {

/// What has become of a letter that was put somewhere.
enum class JobFate {
    Absent, ///< there is no such job, and there was none: nothing came out
    Held, ///< it waits to be let go: nothing came out
    Going, ///< let go, and not through yet
    Done, ///< it came out
    Unknown ///< given up, cancelled or forgotten after it was let go: what came out cannot be known
};

/// Where letters go: a folder or a printer. A letter is put there first so that nothing comes out, and let go once the
/// database knows of it; so after a crash it can be told what happened. Messages name the printer or the folder, never
/// a person. Used by one thread.
class Outlet
{
public:
    Outlet() = default;
    virtual ~Outlet() = default;
    Outlet(const Outlet &) = delete;
    Outlet &operator=(const Outlet &) = delete;

    virtual QString name() const = 0; ///< "folder /letters", "printer KYO-2": LetterPlace::name
    virtual QString instance() const = 0; ///< LetterPlace::instance; empty before prepare()

    /// Whether letters may go there. Error::Printer: not there, does not answer, prints again by itself after a fault,
    /// keeps files of jobs; Error::Failed: a folder that cannot be written.
    virtual Result<> prepare() = 0;

    /// Puts a letter there and holds it back.
    /// @param job its name, unique for letter and attempt
    /// @return the spool's number of it; 0 where it has none
    virtual Result<qint64> hold(const QString &job, const QByteArray &pdf) = 0;
    /// Lets it go. Doing so twice changes nothing.
    virtual Result<> release(const QString &job, qint64 number) = 0;
    /// Takes a letter back that was not let go.
    virtual Result<> withdraw(const QString &job, qint64 number) = 0;

    /// What has become of a letter. An error where it cannot be asked now.
    /// @param number 0 where it is not known: then by its name
    /// @param instance of the spool at the time it was put there
    struct Found
    {
        JobFate fate = JobFate::Unknown;
        qint64 number = 0;
        QString what; ///< for people: the printer's own words on a fault ("media-empty"); may be empty
    };
    virtual Result<Found> find(const QString &job, qint64 number, const QString &instance) = 0;
};

} // namespace caseledger
