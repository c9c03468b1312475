// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/coupons/couponpages.h"
#include "models/documents/letterhead.h"
#include "models/documents/page.h"
#include "models/domain/casefile.h"
#include "models/domain/papers/papernumber.h"
#include "models/domain/papers/paperrules.h"

#include <optional>
#include <vector>

namespace caseledger {

/// What a paper is made of: a case, and for a monthly notice the custodial parent's other cases.
struct PaperSource
{
    CaseFilePointer file;
    std::vector<CaseFilePointer> others;
};

/// Which paper, for whom, of which days. What is left open is filled as usual.
struct PaperWish
{
    PaperKind kind = PaperKind::Statement;
    std::optional<Role> role; ///< null: usualReader
    DateRange period; ///< a null day: as usual for the kind
    QDate asOf; ///< the day that counts as today; valid
    std::optional<Language> language; ///< null: the recipient's
    bool overridden = false; ///< a reason was given to make it although a rule holds it back
    CouponStock stock = CouponStock::Blank;
};

/// A paper as it can be printed, but for its number.
struct Paper
{
    PaperKind kind = PaperKind::Statement;
    CaseId caseId;
    QList<CaseId> otherCases; ///< that it covers too
    Role role = Role::Custodial;
    Language language = Language::English;
    DateRange period;
    QDate asOf;
    Money amount; ///< total owed; coupons: their sum; disbursements and monthly notice: paid to the family; access
                  ///< notice: 0.00
    std::vector<Page> pages;
    bool isProtected = false; ///< carries a protected person's own address, which screens withhold
    std::vector<CaseRevision> madeOf; ///< the cases that stand on it, its own first
};

/// A paper, or why it is not made.
struct PaperAnswer
{
    Paper paper; ///< without pages where it is refused
    std::optional<PaperRefusal> refusal;
};

/// A paper that was given out: numbered, kept, and as it goes to a printer or a file.
struct IssuedPaper
{
    PaperNumber number;
    std::vector<Page> pages; ///< with the number on them
    QByteArray pdf;
};

/// Makes any paper. Pure: no device, no clock, no database.
PaperAnswer makePaper(const PaperSource &source, const Letterhead &letterhead, const PaperWish &wish);

/// The title of a paper's file: its kind, and no person.
QString paperTitle(PaperKind kind);

/// The days of a paper where a null day was wished: statements and disbursements from 1 January of the year before
/// its last day to the day, coupons from the day to the end of next month, a monthly notice the month before (of the
/// wished days only the month counts). Two null days for an access notice.
DateRange usualPeriod(PaperKind kind, DateRange wished, QDate asOf);

} // namespace caseledger
