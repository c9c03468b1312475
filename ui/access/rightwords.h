// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/rights.h"

class QAction;

namespace caseledger {

/// What a role does here, and what it does not, in two or three sentences.
QString roleTask(StaffRole role);

/// Why a worker may not do it, in one sentence; empty where she or he may, be it with a reason or in one place only.
/// The one place where windows learn what they offer (the table of rights decides, models/domain/access/rights.h).
QString whyNot(const Worker &worker, Right right);

/// Turns an action off for whoever may not use it, and says why in its tooltip and its status line. True where it stays
/// on offer.
bool offer(QAction *action, const Worker &worker, Right right);

} // namespace caseledger
