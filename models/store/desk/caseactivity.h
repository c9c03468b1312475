// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/activity.h"
#include "models/domain/result.h"
#include "models/store/cases/admission.h"

namespace caseledger {

class Connection;

/// What happened in a case, newest first, read in one snapshot: notes, papers that are kept, requests for a lost PIN
/// and the steps of its letters, changes of a parent's contact, what imports replaced. The trail is not in it: who
/// looked at a case is nobody's news. What a row was before an import stands there without where a payment comes from
/// and why it was held, and of a parent who is protected, or was then, without anything; a note that holds the contact
/// of one who is protected now, without its text. Errors as for readAdmitted().
/// @param admission the worker's leave to read the case, on the connection on which it was given
Result<QList<Activity>> readActivity(Connection &connection, const Admission &admission, const CaseId &id);

} // namespace caseledger
