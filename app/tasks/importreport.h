// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intake.h"
#include "models/domain/money.h"

#include <QLatin1String>
#include <QStringList>

#include <vector>

namespace caseledger {

/// What became of an import, or would become of it.
struct ImportReport
{
    static constexpr size_t mostFaults = 1000; ///< so many are kept; all are counted

    QString file; ///< name of the file or folder, without its path
    QLatin1String kind; ///< extract parties cases assistance obligations payments disbursements adjustments nacha
                        ///< pins
    qint64 accepted = 0; ///< rows; of NACHA files DEDs, and entries without one
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 refused = 0;
    qint64 notForUs = 0;
    Money total; ///< of the payments accepted
    std::vector<Fault> faults; ///< the first of them
    qint64 faultCount = 0;
    QStringList remarks; ///< what was left out of account: unknown columns, other files; no fault
    bool alreadyImported = false;
    bool posted = false; ///< the database holds it now

    /// Whether it has rows that are new or changed. The transaction of one that has none is taken back.
    bool hasNews() const { return accepted + updated > 0; }

    void addFault(const Fault &fault)
    {
        if (faults.size() < mostFaults)
            faults.push_back(fault);
        ++faultCount;
    }
};

} // namespace caseledger
