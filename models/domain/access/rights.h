// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/worker.h"

namespace caseledger {

/// What one may do; a row of the table of rights.
enum class Right {
    OpenCases, ///< search, and open what was found
    ProtectedContact, ///< address, phone and e-mail of a person who is protected
    PrintStatements, ///< the three statement kinds, to either parent
    PrintPapers, ///< coupons, notices and disbursement lists too
    ExportCase,
    PrintBatch,
    ChangeContact,
    RequestPinLetter,
    ManageLetters, ///< approve, void, reprint; never one's own request
    PrintLetters,
    Administer, ///< import, check, migrate, settings, users, backup, keys
    ReadTrail,
    VerifyTrail, ///< checkpoints, and whether the trail is whole
    Oversee, ///< the figures of the own office: queue, batches, money not sent on, unusual views
    ChangeDistricts ///< the directory of local districts
};

/// How far a right reaches.
enum class Grant {
    No,
    Yes,
    WithReason,
    OwnOffice, ///< the trail: of one's own office
    OwnOfficeElseReason, ///< in one's own office; elsewhere with a reason
    OwnOfficeWithReason, ///< in one's own office, and with a reason
    OwnViews ///< the trail: what one did oneself
};

/// The table of rights, in one place.
Grant grantOf(StaffRole role, Right right);
/// The same for a worker: Grant::Yes to everything where the database has no users.
Grant grantOf(const Worker &worker, Right right);

/// Whether a worker may do it at all, be it with a reason or in one place only.
inline bool may(const Worker &worker, Right right) { return grantOf(worker, right) != Grant::No; }

/// Whether a worker may see where payments come from and why they are held: a right of its own, in any role.
inline bool maySeeTaxInformation(const Worker &worker) { return worker.hasEveryRight || worker.taxInformation; }

/// What a right amounts to for one case.
enum class Verdict {
    Granted,
    NeedsReason, ///< granted once a reason is given
    Blocked, ///< one's own or a relative's case
    NotAllowed
};

/// Decides on a case of an office.
/// @param isBlocked the case stands on the worker's list of own and relatives' cases
/// @param hasReason a reason was given
Verdict verdictOn(const Worker &worker, Right right, const QString &officeOfCase, bool isBlocked, bool hasReason);

} // namespace caseledger
