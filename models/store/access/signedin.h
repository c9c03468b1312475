// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/worker.h"

#include <QDateTime>

namespace caseledger {

/// Who works on a connection, and under which session the trail notes it. Several connections of one program may carry
/// the same.
struct SignedIn
{
    qint64 session = 0; ///< TrailStart::session
    Worker worker;
    QDateTime lastSignIn; ///< the same user's one before, UTC; null where there is none (NIST SP 800-53 AC-9)
    int failuresSince = 0; ///< failed tries under this name since then
    bool isShared = false; ///< at the server of a shared office, which enforces what this program promises
};

} // namespace caseledger
