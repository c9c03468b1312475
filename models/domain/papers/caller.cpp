// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/papers/caller.h"

namespace caseledger {

std::optional<Role> parentOf(CallerRole caller)
{
    switch (caller) {
    case CallerRole::Custodial:
        return Role::Custodial;
    case CallerRole::Noncustodial:
        return Role::Noncustodial;
    case CallerRole::NotSet:
    case CallerRole::SomebodyElse:
        break;
    }
    return std::nullopt;
}

CallerRole callerOf(Role parent)
{
    return parent == Role::Custodial ? CallerRole::Custodial : CallerRole::Noncustodial;
}

bool applies(PaperKind kind, CallerRole caller)
{
    const std::optional<Role> parent = parentOf(caller);
    return parent ? isFor(kind, *parent) : caller == CallerRole::NotSet;
}

bool mayHearDisbursements(CallerRole caller) { return caller == CallerRole::NotSet || caller == CallerRole::Custodial; }

} // namespace caseledger
