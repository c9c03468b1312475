// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/papers.h"

#include "models/documents/notices/noticewording.h"
#include "models/documents/pagepainter.h"
#include "models/store/papers/papercases.h"

#include <QDateTime>

namespace caseledger {

namespace {

constexpr QLatin1String roleCodes[] = { QLatin1String("custodial"), QLatin1String("noncustodial") };

Result<> readOtherCases(Connection &connection, const Admission &admission, PaperSource &source)
{
    const auto cases = casesOfCustodial(connection, source.file->supportCase().custodial);
    if (!cases)
        return tl::unexpected(cases.error());
    for (const CaseId &id : *cases) {
        if (id == source.file->supportCase().id)
            continue;
        Result<CaseFilePointer> other = readAdmitted(connection, admission, id);
        if (!other)
            return tl::unexpected(other.error());
        source.others.push_back(std::move(*other));
    }
    return {};
}

} // namespace

QLatin1String roleCode(Role role) { return roleCodes[size_t(role)]; }

std::optional<Role> roleFromCode(QStringView code)
{
    for (const Role role : { Role::Custodial, Role::Noncustodial }) {
        if (code == roleCode(role))
            return role;
    }
    return std::nullopt;
}

Result<> checkPeriod(const PaperWish &wish)
{
    const DateRange &typed = wish.period;
    const bool isBetween = typed.first.isValid() && typed.last.isValid();
    const DateRange days = isBetween ? typed : usualPeriod(wish.kind, typed, wish.asOf);
    if (days.first.isValid() && days.last < days.first)
        return failure(Error::Kind::Usage,
            QStringLiteral("the period ends before it begins: give --to a day that is not before --from"));
    if (isBetween && wish.kind == PaperKind::MonthlyNotice && firstOfMonth(typed.first) != firstOfMonth(typed.last))
        return failure(Error::Kind::Usage,
            QStringLiteral("a monthly notice is of one month: give --from and --to days of the same month, or one "
                           "of them"));
    return {};
}

LetterheadRead readLetterhead(const Office &office)
{
    WordingRead wording = readNoticeWording(office.noticeFolder);
    LetterheadRead read { .letterhead = letterheadOf(office), .problems = std::move(wording.problems) };
    read.letterhead.wording = std::move(wording.wording);
    return read;
}

Result<PaperSource> readPaperSource(Connection &connection, const CaseId &id, PaperKind kind, const QString &reason)
{
    const CaseVisit visit { .right = rightToPrint(kind),
        .reason = reason,
        .detail = QString(code(kind)),
        .withOthersOfCustodial = kind == PaperKind::MonthlyNotice };
    return admitCases(connection, { id }, visit).and_then([&](const Admission &admission) {
        return readAdmittedSource(connection, admission, id, kind);
    });
}

Result<PaperSource> readAdmittedSource(
    Connection &connection, const Admission &admission, const CaseId &id, PaperKind kind)
{
    Result<CaseFilePointer> file = readAdmitted(connection, admission, id);
    if (!file)
        return tl::unexpected(file.error());
    PaperSource source { .file = std::move(*file), .others = {} };
    if (kind == PaperKind::MonthlyNotice) {
        if (const Result<> read = readOtherCases(connection, admission, source); !read)
            return tl::unexpected(read.error());
    }
    return source;
}

MadePaper makePaperWithReason(
    const PaperSource &source, const Letterhead &letterhead, const PaperWish &wish, const QString &reason)
{
    PaperWish plain = wish;
    plain.overridden = false;
    MadePaper made { .answer = makePaper(source, letterhead, plain), .overrideReason = {} };
    if (made.answer.refusal && made.answer.refusal->canOverride() && !reason.isEmpty()) {
        plain.overridden = true;
        made = { .answer = makePaper(source, letterhead, plain), .overrideReason = reason };
    }
    return made;
}

std::optional<PaperRefusal> refusalOf(
    const PaperSource &source, const Letterhead &letterhead, const PaperWish &wish, const QString &reason)
{
    if (const auto refusal = roleRefusal(wish.kind, wish.role.value_or(usualReader(wish.kind))))
        return refusal;
    const DistributionPolicy &policy = letterhead.office.policy;
    const DateRange period = usualPeriod(wish.kind, wish.period, wish.asOf);
    if (wish.kind == PaperKind::Coupon)
        return couponRefusal(makeCoupons(*source.file, period, wish.asOf, policy), policy, !reason.isEmpty());
    if (wish.kind != PaperKind::MonthlyNotice)
        return std::nullopt;
    std::vector<CaseFilePointer> files { source.file };
    files.insert(files.end(), source.others.begin(), source.others.end());
    return noticeRefusal(makeMonthlyNotice(files, period, policy), source.file->custodial);
}

void nudge(std::vector<Page> &pages, QPointF byMm)
{
    if (byMm.isNull())
        return;
    for (Page &page : pages)
        page = moved(std::move(page), byMm);
}

Result<PaperNumber> freeNumber(Connection &connection)
{
    while (true) {
        const PaperNumber number = PaperNumber::random();
        const Result<bool> taken = isNumberTaken(connection, number);
        if (!taken)
            return tl::unexpected(taken.error());
        if (!*taken)
            return number;
    }
}

KeptPaper keptFacts(const Paper &paper, const PaperStamp &stamp, const QString &overrideReason)
{
    return { .number = stamp.number,
        .caseId = paper.caseId,
        .kind = paper.kind,
        .role = paper.role,
        .language = code(paper.language),
        .period = paper.period,
        .asOf = paper.asOf,
        .pages = int(paper.pages.size()),
        .amount = paper.amount,
        .digest = stamp.digest,
        .overrideReason = overrideReason,
        .madeAt = QDateTime::currentDateTimeUtc(),
        .madeBy = {},
        .content = {},
        .contentSha256 = {} };
}

Result<IssuedPaper> issuePaper(Connection &connection, const Paper &paper, const QString &overrideReason)
{
    const Result<PaperNumber> number = freeNumber(connection);
    if (!number)
        return tl::unexpected(number.error());
    IssuedPaper issued { .number = *number, .pages = paper.pages, .pdf = {} };
    const PaperStamp drawn = stamp(issued.pages, *number);
    Result<QByteArray> pdf = pdfOf(issued.pages, paperTitle(paper.kind));
    if (!pdf)
        return tl::unexpected(pdf.error());
    issued.pdf = std::move(*pdf);
    KeptPaper kept = keptFacts(paper, drawn, overrideReason);
    kept.content = issued.pdf;
    if (const Result<> done = keepPapers(connection, std::span(&kept, 1), paper.madeOf); !done)
        return tl::unexpected(done.error());
    return issued;
}

} // namespace caseledger
