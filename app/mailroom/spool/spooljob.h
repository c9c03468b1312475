// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailroom/room/outlet.h"
#include "app/mailroom/spool/ippexchange.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace caseledger {

/// A job as the spool tells of it. Null: it does not tell.
struct SpoolJob
{
    int number = 0;
    std::optional<QString> name; ///< null also where it is kept from us
    ipp_jstate_t state = IPP_JSTATE_PENDING;
    QStringList reasons; ///< job-state-reasons
    std::optional<bool> began; ///< whether it was ever taken up (time-at-processing has a value)
    bool keepsFiles = false; ///< of an ended job: its files are still there (CUPS' job-preserved)
    std::optional<int> documents; ///< that are whole
    std::optional<int> pages; ///< that it was said to have (job-impressions)
    std::optional<int> printed; ///< sides that came out (job-impressions-completed)

    friend bool operator==(const SpoolJob &, const SpoolJob &) = default;
};

using SpoolJobs = std::map<int, SpoolJob>; ///< by their numbers

/// The jobs of ours that a spool or a printer remembers, ended ones too.
Result<SpoolJobs> listJobs(const PrinterAddress &address);
/// That one; empty where it is not known there.
Result<SpoolJobs> readJob(const PrinterAddress &address, int number);

/// What has become of it, never better than what is told: done only if every page is told to have come out, or nothing
/// is told of pages; nothing came out of one that was given up only if it surely never began.
JobFate fateOf(const SpoolJob &job);

/// Of several jobs of one name the fate that is to be feared: two of which more than nothing may have come out are
/// Unknown.
JobFate worseOf(JobFate one, JobFate other);

} // namespace caseledger
