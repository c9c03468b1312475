// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/papers/keptpapers.h"
#include "models/tables/column.h"
#include "ui/cases/rowdetails.h"

#include <span>

namespace caseledger {

std::span<const Column<KeptPaper>> keptPaperColumns();

/// Everything that is kept of a paper, for people.
QList<DetailLine> keptPaperFacts(const KeptPaper &paper, const Phrasebook &book);

} // namespace caseledger
