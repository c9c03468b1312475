// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailroom/spool/spooljob.h"

namespace caseledger {

/// What tells a spool from another one, and from itself after it was started again. A print server writes down what it
/// did only now and then: one that was killed may come back with a job still held that is on paper already, or print it
/// a second time. So what it tells of a job that was let go is believed only if it has run without a break.
struct SpoolMark
{
    int witness = 0; ///< number of a job that lies cancelled in the spool's list
    QString name; ///< of that job; no other has it. As long as the list has it, the list is whole
    int subscription = 0; ///< to the server's starts (RFC 3995 and 3996, event server-started of CUPS); 0: none
    qint64 startedAt = 0; ///< seconds since 1970, by printer-up-time, of a printer without such subscriptions

    QString text() const; ///< LetterPlace::instance
    static std::optional<SpoolMark> parse(const QString &text); ///< null for anything else

    friend bool operator==(const SpoolMark &, const SpoolMark &) = default;
};

/// A mark of the spool as it runs now.
/// @param printer its answer to Get-Printer-Attributes, with operations-supported
/// Error::Printer where it can tell neither way that it was started again.
Result<SpoolMark> markSpool(const PrinterAddress &address, ipp_t *printer, int witness, const QString &name);

/// Whether it has run without a break since then; false also where that cannot be known any more.
Result<bool> hasRunSince(const PrinterAddress &address, const SpoolMark &mark);

/// Whether a list of jobs has the witness and hides no names: then what it has not was never there.
bool isWhole(const SpoolJobs &jobs, const SpoolMark &mark);

} // namespace caseledger
