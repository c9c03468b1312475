// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/papers.h"

#include "models/documents/disbursementpages.h"
#include "models/documents/notices/accessnotice.h"
#include "models/documents/notices/monthlynoticepages.h"
#include "models/documents/statementpages.h"

namespace caseledger {

namespace {

/// What every paper is made with.
struct Making
{
    const PaperSource &source;
    const Letterhead &letterhead;
    const PaperWish &wish;
    Phrasebook book;

    const CaseFile &file() const { return *source.file; }
    const DistributionPolicy &policy() const { return letterhead.office.policy; }
};

StatementKind statementKindOf(PaperKind kind)
{
    if (kind == PaperKind::PaymentHistory)
        return StatementKind::PaymentHistory;
    return kind == PaperKind::ObligationSummary ? StatementKind::ObligationSummary : StatementKind::Combined;
}

void makeStatementPaper(Paper &paper, const Making &making)
{
    const Statement statement
        = makeStatement(making.file(), statementKindOf(paper.kind), paper.role, paper.period, making.policy());
    paper.amount = statement.owedAtEnd;
    paper.pages = statementPages(statement, making.letterhead, paper.asOf, making.book);
}

void makeDisbursementPaper(Paper &paper, const Making &making)
{
    const DisbursementList list = makeDisbursementList(making.file(), paper.period, making.policy());
    paper.amount = list.sentSum;
    paper.pages = disbursementPages(list, making.letterhead, paper.asOf, making.book);
}

std::optional<PaperRefusal> makeCouponPaper(Paper &paper, const Making &making)
{
    const CouponSheet sheet = makeCoupons(making.file(), paper.period, paper.asOf, making.policy());
    if (auto refusal = couponRefusal(sheet, making.policy(), making.wish.overridden))
        return refusal;
    paper.amount = sheet.sum();
    paper.pages = couponPages(sheet, making.letterhead, making.book, making.wish.stock);
    return std::nullopt;
}

std::optional<PaperRefusal> makeMonthlyPaper(Paper &paper, const Making &making)
{
    std::vector<CaseFilePointer> files { making.source.file };
    files.insert(files.end(), making.source.others.begin(), making.source.others.end());
    const MonthlyNotice notice = makeMonthlyNotice(files, paper.period, making.policy());
    paper.otherCases = notice.cases;
    paper.otherCases.removeAll(paper.caseId);
    if (auto refusal = noticeRefusal(notice, making.file().custodial))
        return refusal;
    paper.amount = notice.sums.toFamily;
    paper.pages = monthlyNoticePages(notice, making.letterhead, paper.asOf, making.book);
    return std::nullopt;
}

/// Fills amount and pages, or says why not.
std::optional<PaperRefusal> fill(Paper &paper, const Making &making)
{
    switch (paper.kind) {
    case PaperKind::PaymentHistory:
    case PaperKind::ObligationSummary:
    case PaperKind::Statement:
        makeStatementPaper(paper, making);
        break;
    case PaperKind::Disbursements:
        makeDisbursementPaper(paper, making);
        break;
    case PaperKind::Coupon:
        return makeCouponPaper(paper, making);
    case PaperKind::MonthlyNotice:
        return makeMonthlyPaper(paper, making);
    case PaperKind::AccessNotice:
        paper.pages = accessNoticePages(
            recipientOf(making.file(), paper.role), paper.caseId, making.letterhead, paper.asOf, making.book);
        break;
    }
    return std::nullopt;
}

} // namespace

PaperAnswer makePaper(const PaperSource &source, const Letterhead &letterhead, const PaperWish &wish)
{
    const CaseFile &file = *source.file;
    const Role role = wish.role.value_or(usualReader(wish.kind));
    const Party &recipient = partyOf(file, role);
    const Language language = wish.language.value_or(languageFromCode(recipient.language));
    PaperAnswer answer;
    answer.paper = { .kind = wish.kind,
        .caseId = file.supportCase().id,
        .role = role,
        .language = language,
        .period = usualPeriod(wish.kind, wish.period, wish.asOf),
        .asOf = wish.asOf,
        .isProtected = recipient.address.isProtected() && recipient.address.shownTo(Audience::Owner) != nullptr,
        .madeOf = { revisionOf(file) } };
    if (wish.kind == PaperKind::MonthlyNotice) {
        for (const CaseFilePointer &other : source.others)
            answer.paper.madeOf.push_back(revisionOf(*other));
    }
    answer.refusal = roleRefusal(wish.kind, role);
    if (!answer.refusal)
        answer.refusal = fill(answer.paper, { source, letterhead, wish, Phrasebook(language) });
    return answer;
}

QString paperTitle(PaperKind kind)
{
    switch (kind) {
    case PaperKind::PaymentHistory:
        return QStringLiteral("Payment history");
    case PaperKind::ObligationSummary:
        return QStringLiteral("Support obligation summary");
    case PaperKind::Statement:
        return QStringLiteral("Statement of account");
    case PaperKind::Disbursements:
        return QStringLiteral("Disbursements");
    case PaperKind::Coupon:
        return QStringLiteral("Payment coupons");
    case PaperKind::MonthlyNotice:
        return QStringLiteral("Monthly notice");
    case PaperKind::AccessNotice:
        return QStringLiteral("Access notice");
    }
    return {};
}

DateRange usualPeriod(PaperKind kind, DateRange wished, QDate asOf)
{
    DateRange usual;
    switch (kind) {
    case PaperKind::PaymentHistory:
    case PaperKind::ObligationSummary:
    case PaperKind::Statement:
    case PaperKind::Disbursements:
        usual = defaultStatementPeriod(wished.last.isValid() ? wished.last : asOf);
        break;
    case PaperKind::Coupon:
        usual = couponPeriod(asOf);
        break;
    case PaperKind::MonthlyNotice: {
        const QDate day = wished.first.isValid() ? wished.first : wished.last;
        return day.isValid() ? DateRange { firstOfMonth(day), lastOfMonth(day) } : noticeMonth(asOf);
    }
    case PaperKind::AccessNotice:
        return {};
    }
    return { wished.first.isValid() ? wished.first : usual.first, wished.last.isValid() ? wished.last : usual.last };
}

} // namespace caseledger
