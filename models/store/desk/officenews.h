// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QList>

namespace caseledger {

/// What others have committed in a shared office since one listened, or heard last. It says where to look again and
/// nothing of what was done: anybody who may connect to the server hears it, and could say it.
struct OfficeNews
{
    QList<CaseId> cases; ///< of which something is another than before, each once: ledger, parents, notes, papers, letters
    bool isAnyCase = false; ///< more cases than are named, or nobody knows: the server was away in between
    bool isOffice = false; ///< settings, districts, users
};

} // namespace caseledger
