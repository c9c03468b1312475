// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"
#include "models/domain/result.h"

#include <QDate>

namespace caseledger {

class Connection;

/// How many failed requests of a parent the day still takes until it is locked for requests by telephone: 0 to
/// failuresToLockPhone. For the worker who has just made one (checkPinRequest() decides, this only tells).
/// @param asOf the day that counts as today; null: the office's
/// Error::Denied for who may not ask for PIN letters.
Result<int> phoneAttemptsLeft(Connection &connection, const CaseId &id, Role role, QDate asOf = {});

} // namespace caseledger
