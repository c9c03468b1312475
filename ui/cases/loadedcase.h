// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/worker.h"
#include "models/domain/casefile.h"
#include "models/domain/result.h"
#include "models/store/office.h"
#include "models/tables/caserows.h"

#include <memory>

namespace caseledger {

class Admission;
class Connection;

/// All that a case's page shows, from one snapshot and one distribution.
struct LoadedCase
{
    CaseFilePointer file;
    Office office;
    QDate today;
    CaseTables tables; ///< as of today
    Worker worker; ///< who opened it
    QString reason; ///< why, where that takes a reason; empty elsewhere
    std::shared_ptr<const Admission> admission; ///< under which it may be read again; null for one that was made up
    bool isCovered = false; ///< shown to bystanders too: made by covered() (ui/output/privacyview.h)

    const CaseId &id() const { return file->supportCase().id; }
};

using LoadedCasePointer = std::shared_ptr<const LoadedCase>;

/// Opens a case for the worker who is signed in (openCase()) and works out its tables. A protected person's contact is
/// not in it, whoever opens it (revealContact()). Runs on the store's thread.
/// Error::NotFound if there is no such case; Error::Denied and Error::ReasonNeeded as openCase() answers them.
/// @param reason why a case of another office is opened; empty where none was given
Result<LoadedCasePointer> loadCase(Connection &connection, const CaseId &id, const QString &reason = {});

/// The same case as it is now, for whoever has it open: without a row of the trail and without asking for the reason
/// again (readOpenCase()). Answers what was given where nothing of it has changed, the office's settings and the day
/// included. Runs on the store's thread. Errors as readOpenCase(); Error::Denied for a case that was made up.
Result<LoadedCasePointer> loadAgain(Connection &connection, const LoadedCasePointer &before);

} // namespace caseledger
