// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/statementpages.h"
#include "models/domain/papers/monthlynotice.h"

/// Made-up cases for the tests of papers.
namespace caseledger::test {

/// Two years and a bit: weekly support, child care, an add amount, opening amounts, an adjustment, a held and a
/// returned payment, a payment before the opening day, assistance for a while.
CaseFile ordinaryCase();
/// Weekly support since 2005 with a payment for nearly every week: about 2,200 lines.
CaseFile twentyOneYearCase();
/// One obligation and so many payments of 10.00, a day apart from 2 January 2025.
CaseFile caseWithPayments(int payments);
/// Another case of the same custodial parent, BB00002B1, with another noncustodial parent: payments of February 2026
/// (posted, held, returned) and disbursements of every status.
CaseFile secondCase();

Letterhead office();
Statement statementOf(const CaseFile &file, StatementKind kind, Role role = Role::Custodial);
std::vector<Page> pagesOf(const Statement &statement, Language language = Language::English);

/// A notice of February 2026 to the custodial parent of the samples, of so many payments of 100.00 from one parent:
/// 60.00 current support, 30.00 past-due support of which the government keeps 20.00, 10.00 held.
MonthlyNotice noticeOf(int payments);
/// The sums of a notice and its sections made anew from its lines.
void addUp(MonthlyNotice &notice);

/// All languages that papers come in.
inline constexpr Language allLanguages[] { Language::English, Language::Arabic, Language::Italian, Language::Bengali,
    Language::Korean };

} // namespace caseledger::test
