// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/papers.h"

#include <QString>

namespace caseledger {

/// Many papers of one kind into one folder.
struct BatchWish
{
    PaperWish paper;
    QString caseList; ///< a file with one identifier a line; empty: the cases of the scope
    QString office; ///< empty: all
    DateRange lastPayment; ///< as in CaseScope
    QString folder; ///< for the papers and index.csv; made if it is not there
    QString overrideReason;
    QString reason; ///< why cases of another office, or protected persons' own addresses, are in it; empty for none
    int jobs = 0; ///< papers made side by side; 0: one a processor
    int chunk = 0; ///< papers in one file; 0: a file for each
    QPointF nudgeMm; ///< coupons: moved on their sheets, to the right and down, in steps of 0.1 mm
    bool keepContent = false; ///< keep every paper byte for byte (files for each only)
};

/// What a batch will be, from its list and a sample of its papers.
struct BatchEstimate
{
    qint64 cases = 0;
    qint64 pages = 0;
    double seconds = 0;
};

/// How far a batch is. Counts papers in the index, those of an earlier start included.
struct BatchProgress
{
    qint64 total = 0; ///< cases
    qint64 done = 0;
    qint64 included = 0; ///< in a paper of another case
    qint64 refused = 0;
    qint64 failed = 0;
    qint64 pages = 0; ///< of this start
    qint64 pagesInAll = 0; ///< of the papers done, those of earlier starts included
    double pagesPerSecond = 0;
    double secondsLeft = 0;
    CaseId first; ///< of the papers done
    CaseId last;
    Money sum; ///< of the amounts done
    bool complete = false; ///< false after a Cancel
    bool readsPrimary = false; ///< the server that was to be read was away, or late
};

} // namespace caseledger
