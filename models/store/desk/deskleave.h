// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/worker.h"
#include "models/domain/ids.h"
#include "models/domain/result.h"

/// Internal to the store.
namespace caseledger {

class Connection;

/// Whether a worker may write at the desk of a case that she or he may open: its office where so. Notes nothing.
/// Error::NotFound, Error::Denied and Error::ReasonNeeded as Admission::allows() answers them.
/// @param reason why the case was opened; empty where that took none
Result<QString> leaveToWrite(Connection &connection, const Worker &worker, const CaseId &id, const QString &reason);

} // namespace caseledger
