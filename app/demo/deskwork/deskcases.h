// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demogenerator.h"

namespace caseledger {

/// A parent of the bulk about whom something is done.
struct DeskParent
{
    CaseId caseId;
    Role role = Role::Custodial;
    PartyRow row; ///< not protected, with a number and an address
};

/// Cases of a demo office for the deeds of its users. Nobody is in it twice, nor in two of the lists.
struct DeskCases
{
    std::vector<DeskParent> plain; ///< a letter to whom is simply queued
    std::vector<DeskParent> doubtful; ///< a letter to whom wants a supervisor: no verified address, or a new one
    QList<CaseId> own; ///< of the users' office
    QList<CaseId> elsewhere; ///< of other offices
};

/// Looks through the cases behind the fixed ones, the first few hundred at most.
DeskCases deskCases(const DemoGenerator &generator);

} // namespace caseledger
