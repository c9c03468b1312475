// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/statementpages.h"

/// Made-up cases for the tests of papers.
namespace caseledger::test {

/// Two years and a bit: weekly support, child care, an add amount, opening amounts, an adjustment, a held and a
/// returned payment, a payment before the opening day, assistance for a while.
CaseFile ordinaryCase();
/// Weekly support since 2005 with a payment for nearly every week: about 2,200 lines.
CaseFile twentyOneYearCase();
/// One obligation and so many payments of 10.00, a day apart from 2 January 2025.
CaseFile caseWithPayments(int payments);

Letterhead office();
Statement statementOf(const CaseFile &file, StatementKind kind, Role role = Role::Custodial);
std::vector<Page> pagesOf(const Statement &statement, Language language = Language::English);

} // namespace caseledger::test
