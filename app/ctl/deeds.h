// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/deed.h"

namespace caseledger {

/// What verbs do, all in one place. Beside the right, a case asks for its own: one's office or a reason (openCase()).
/// A single paper asks for the right to its kind (readPaperSource()). Nobody signs in for init, demo and restore, which
/// make what is not there yet, and for `paper wording`, which opens no office.
namespace deeds {

constexpr Deed find { Right::OpenCases, TrailAction::Search };
constexpr Deed look { Right::OpenCases, TrailAction::View }; ///< show, ledger, explain
constexpr Deed reveal { Right::OpenCases, TrailAction::Reveal }; ///< and Right::ProtectedContact, asked with the case
constexpr Deed exportTable { Right::ExportCase, TrailAction::Export };
constexpr Deed print { Right::PrintStatements, TrailAction::Print }; ///< any paper at all
constexpr Deed alignmentSheet { Right::PrintPapers, TrailAction::Print }; ///< of coupons
constexpr Deed batch { Right::PrintBatch, TrailAction::Batch };
constexpr Deed keptPaper { Right::PrintStatements, TrailAction::Paper };
constexpr Deed import { Right::Administer, TrailAction::Import };
constexpr Deed check { Right::Administer, TrailAction::Check };
constexpr Deed backup { Right::Administer, TrailAction::Backup };
constexpr Deed migrate { Right::Administer, TrailAction::Migrate };
constexpr Deed moveKey { Right::Administer, TrailAction::Key };
constexpr Deed pinRequest { Right::RequestPinLetter, TrailAction::PinRequest };
constexpr Deed settings { Right::Administer, TrailAction::Setting };

} // namespace deeds

} // namespace caseledger
