// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QList>
#include <QString>

namespace caseledger {

/// Why papers of a batch were not made, and how many for that reason.
struct BatchReason
{
    QString status; ///< as in the index: refused, failed
    QString reason; ///< as the first case has it; the others' may differ by a day or a number
    qint64 count = 0;
    CaseId first; ///< the first case of these

    friend bool operator==(const BatchReason &, const BatchReason &) = default;
};

/// Reads the reasons from a batch's index.csv, the most frequent first. Memory grows with the reasons, not with the
/// rows. Error::Failed where the index cannot be read.
Result<QList<BatchReason>> reasonsOf(const QString &indexFile);

} // namespace caseledger
