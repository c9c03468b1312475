// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/papers/paperkind.h"

#include <optional>

namespace caseledger {

/// Whom one speaks to about a case, as the worker says it.
enum class CallerRole {
    NotSet, ///< nobody said it yet: papers ask for whom they are
    Custodial,
    Noncustodial,
    SomebodyElse ///< neither parent: nothing is told without a parent's authority (45 CFR 303.21; 42 USC 654(26))
};

/// The parent that it is; null for nobody yet and for somebody else.
std::optional<Role> parentOf(CallerRole caller);
CallerRole callerOf(Role parent);

/// Whether a paper is for whom one speaks to: those of that parent (isFor()), all of them while nobody is set, none for
/// somebody else.
bool applies(PaperKind kind, CallerRole caller);

/// Whether a caller may hear of what was sent on: that is the custodial parent's money (the State's and the City's
/// pages on online access list it for that parent alone). Not set: whoever asks is asked first.
bool mayHearDisbursements(CallerRole caller);

} // namespace caseledger
