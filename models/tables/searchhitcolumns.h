// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"
#include "models/tables/column.h"

#include <span>

namespace caseledger {

/// By what a search found a case.
enum class HitMatch { Case, Name, Phone, SsnLast4 };
QLatin1String code(HitMatch match); ///< case name phone ssn_last4
QString word(HitMatch match, const Phrasebook &book);

/// One result of a search: nothing protected. Names as given name, blank, family name; native ones empty where there is
/// none.
struct SearchHitRow
{
    CaseId caseId;
    QString custodial;
    QString custodialNative;
    QString noncustodial;
    QString noncustodialNative;
    QString countyFips; ///< five digits
    CaseStatus status = CaseStatus::Open;
    HitMatch matched = HitMatch::Case;
};

/// Search results as a screen lists them; each parent with the name in her or his own script behind it.
std::span<const Column<SearchHitRow>> searchHitColumns();

} // namespace caseledger
