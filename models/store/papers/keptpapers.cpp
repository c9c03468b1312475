// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/papers/keptpapers.h"

#include "models/store/access/signin.h"
#include "models/store/cases/admission.h"
#include "models/store/cases/reasoncheck.h"
#include "models/store/connection.h"
#include "models/store/papers/paperfacts.h"
#include "models/store/preparedqueries.h"
#include "models/store/query.h"
#include "models/store/records.h"
#include "models/store/trail/trail.h"

#include <QCryptographicHash>

namespace caseledger {

namespace {

/// A number as it lies in its column.
struct NumberColumn
{
    PaperNumber number;
};
bool fromColumn(const QVariant &column, NumberColumn &read)
{
    QString text;
    const auto number = caseledger::fromColumn(column, text) ? PaperNumber::parse(text) : std::nullopt;
    if (number)
        read.number = *number;
    return number.has_value();
}

/// Yes for the noncustodial parent: the position in Role.
Role roleOf(bool noncustodial) { return noncustodial ? Role::Noncustodial : Role::Custodial; }

/// All but the content.
KeptPaper readFacts(RowReader &row)
{
    KeptPaper paper;
    paper.number = row.read<NumberColumn>().number;
    paper.caseId = row.read<CaseId>();
    paper.kind = row.read<PaperKind>();
    paper.role = roleOf(row.read<bool>());
    paper.language = row.read<QString>();
    paper.period.first = row.read<QDate>();
    paper.period.last = row.read<QDate>();
    paper.asOf = row.read<QDate>();
    paper.pages = row.read<int>();
    paper.amount = row.read<Money>();
    paper.digest = row.read<QString>();
    paper.overrideReason = row.read<QString>();
    paper.madeAt = row.read<QDateTime>();
    paper.madeBy = row.read<QString>();
    paper.contentSha256 = row.read<QString>();
    return paper;
}

KeptPaper readWhole(RowReader &row)
{
    KeptPaper paper = readFacts(row);
    paper.content = row.read<QByteArray>();
    paper.contentSound = row.read<bool>() || paper.contentSha256 == sha256Of(paper.content);
    return paper;
}

void bindPaper(Query &query, const KeptPaper &paper)
{
    query.bind(":number", paper.number.text())
        .bind(":case_id", paper.caseId)
        .bind(":kind", paper.kind)
        .bind(":role", paper.role == Role::Noncustodial)
        .bind(":language", paper.language)
        .bind(":period_first", paper.period.first)
        .bind(":period_last", paper.period.last)
        .bind(":as_of", paper.asOf)
        .bind(":pages", paper.pages)
        .bind(":amount", paper.amount)
        .bind(":digest", paper.digest)
        .bind(":override_reason", paper.overrideReason)
        .bind(":made_at", paper.madeAt)
        .bind(":made_by", paper.madeBy)
        .bind(":content_sha256", paper.contentSha256)
        .bind(":content", paper.content);
}

tl::unexpected<Error> noSuchCase(const CaseId &id)
{
    return failure(Error::Kind::NotFound, QStringLiteral("There is no case %1.").arg(id.text()));
}

Result<> insert(Query &query, const KeptPaper &paper)
{
    bindPaper(query, paper);
    const auto inserted = query.run();
    if (!inserted)
        return tl::unexpected(inserted.error());
    if (*inserted == 1)
        return {};
    return failure(Error::Kind::Failed,
        QStringLiteral("A paper %1 is kept already; nothing was kept: make the paper anew.").arg(paper.number.text()));
}

Result<QString> officeOf(Connection &connection, const CaseId &id)
{
    const auto supportCase
        = connection.prepared().query("support_case_by_key").bind(":case_id", id).first(readRecord<SupportCase>);
    if (!supportCase)
        return tl::unexpected(supportCase.error());
    return *supportCase ? (*supportCase)->office : QString();
}

/// Each paper with its row in the trail.
Result<> insertAll(Connection &connection, const SignedIn &who, std::span<const KeptPaper> papers)
{
    Query query(connection, "kept_paper_insert");
    for (KeptPaper paper : papers) {
        if (!paper.madeAt.isValid())
            paper.madeAt = QDateTime::currentDateTimeUtc();
        paper.madeBy = who.worker.name;
        paper.contentSha256 = sha256Of(paper.content);
        TrailRow row = printRow(paper);
        row.session = who.session;
        const Result<> done = insert(query, paper)
                                  .and_then([&] { return officeOf(connection, paper.caseId); })
                                  .and_then([&](const QString &office) {
                                      row.officeOfCase = office;
                                      return appendRow(connection, std::move(row));
                                  });
        if (!done)
            return done;
    }
    return {};
}

/// Whether somebody may have papers of these kinds made at all; which cases they may see was asked when those were
/// read.
Result<> requireRights(Connection &connection, const Worker &worker, std::span<const KeptPaper> papers)
{
    for (const KeptPaper &paper : papers) {
        if (may(worker, rightToPrint(paper.kind)))
            continue;
        const Result<> noted = record(connection,
            { .action = TrailAction::Print,
                .outcome = TrailOutcome::Refused,
                .caseId = paper.caseId,
                .detail = QString(code(paper.kind)) });
        if (!noted)
            return noted;
        return failure(Error::Kind::Denied, QStringLiteral("Your role does not allow papers of this kind."));
    }
    return {};
}

/// Reasons for overriding a rule stand in the trail, like every other.
Result<> requireReasons(Connection &connection, std::span<const KeptPaper> papers)
{
    for (const KeptPaper &paper : papers) {
        if (const Result<> sound = checkReasonForm(paper.overrideReason); !sound)
            return sound;
        const Result<bool> tells = holdsProtectedContact(connection, { paper.caseId }, paper.overrideReason);
        if (!tells)
            return tl::unexpected(tells.error());
        if (*tells)
            return contactInReason();
    }
    return {};
}

/// What decides on who may look at a kept paper.
struct PaperPlace
{
    CaseId caseId;
    PaperKind kind = PaperKind::Statement;
    bool hasContent = false;
    bool isProtected = false; ///< its reader
};

PaperPlace readPlace(RowReader &row)
{
    PaperPlace place;
    place.caseId = row.read<CaseId>();
    place.kind = row.read<PaperKind>();
    place.hasContent = row.read<bool>();
    place.isProtected = row.read<bool>();
    return place;
}

Result<std::optional<PaperPlace>> placeOf(Connection &connection, const PaperNumber &number)
{
    return connection.prepared().query("kept_paper_place").bind(":number", number.text()).first(readPlace);
}

/// Asks whether the worker may see what is kept of a case, and notes it.
Result<> admitToKept(Connection &connection, const CaseId &id, const CaseVisit &visit)
{
    return admitCases(connection, { id }, visit).and_then([&id](const Admission &admission) {
        return admission.allows(id);
    });
}

/// A server tells roles that have no papers not even which case one is of: their look is noted without it.
tl::unexpected<Error> untold(Connection &connection, const PaperNumber &number, const Error &error)
{
    if (error.kind != Error::Kind::Denied)
        return tl::unexpected(error);
    const Result<> noted = record(
        connection, { .action = TrailAction::Paper, .outcome = TrailOutcome::Refused, .detail = number.text() });
    return tl::unexpected(noted ? error : noted.error());
}

/// Whether the lines of a paper can tell how single payments were parted: where the money of one comes from can be told
/// by it (26 USC 6103).
bool partsPayments(PaperKind kind)
{
    return kind == PaperKind::PaymentHistory || kind == PaperKind::Statement || kind == PaperKind::Disbursements
        || kind == PaperKind::MonthlyNotice;
}

/// A paper as it was made holds what its maker was allowed to see; of tax information nobody can tell what that was.
Result<> requireTaxInformation(Connection &connection, const PaperPlace &place, const QString &detail)
{
    const Result<SignedIn> who = requireWorker(connection);
    if (!who)
        return tl::unexpected(who.error());
    if (!partsPayments(place.kind) || maySeeTaxInformation(who->worker))
        return {};
    const Result<QString> office = officeOf(connection, place.caseId);
    if (!office)
        return tl::unexpected(office.error());
    const Result<> noted = record(connection,
        { .action = TrailAction::Paper,
            .outcome = TrailOutcome::Refused,
            .caseId = place.caseId,
            .officeOfCase = *office,
            .detail = detail });
    if (!noted)
        return noted;
    return failure(Error::Kind::Denied,
        QStringLiteral("This paper may tell where payments come from, which you may not see: make it anew."));
}

tl::unexpected<Error> noSuchPaper(const PaperNumber &number)
{
    return failure(Error::Kind::NotFound, QStringLiteral("No paper is kept under the number %1.").arg(number.text()));
}

} // namespace

Result<> requireUnchanged(Connection &connection, const CaseRevision &madeOf)
{
    const auto &[id, revision] = madeOf;
    PreparedQueries &prepared = connection.prepared();
    const auto supportCase = prepared.query("support_case_by_key").bind(":case_id", id).first(readRecord<SupportCase>);
    if (!supportCase)
        return tl::unexpected(supportCase.error());
    if (!*supportCase)
        return noSuchCase(id);
    const auto stands = prepared.query("case_revision")
                            .bind(":case_id", id)
                            .bind(":custodial_ref", (*supportCase)->custodial)
                            .bind(":noncustodial_ref", (*supportCase)->noncustodial)
                            .first([](RowReader &row) { return row.read<qint64>(); });
    if (!stands)
        return tl::unexpected(stands.error());
    if (*stands != revision)
        return failure(Error::Kind::Conflict,
            QStringLiteral("Case %1 has changed since it was read: read it again first.").arg(id.text()));
    return {};
}

QString sha256Of(const QByteArray &content)
{
    if (content.isEmpty())
        return {};
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

Right rightToPrint(PaperKind kind)
{
    switch (kind) {
    case PaperKind::PaymentHistory:
    case PaperKind::ObligationSummary:
    case PaperKind::Statement:
        return Right::PrintStatements;
    case PaperKind::Disbursements:
    case PaperKind::Coupon:
    case PaperKind::MonthlyNotice:
    case PaperKind::AccessNotice:
        break;
    }
    return Right::PrintPapers;
}

Result<> keepPapers(Connection &connection, std::span<const KeptPaper> papers, std::span<const CaseRevision> madeOf)
{
    const auto unit = UnitOfWork::beginOrJoin(connection);
    if (!unit)
        return tl::unexpected(unit.error());
    const Result<SignedIn> who = requireWorker(connection);
    if (!who)
        return tl::unexpected(who.error());
    if (const Result<> allowed = requireRights(connection, who->worker, papers); !allowed) {
        const Result<> noted = (*unit)->commit();
        return noted ? allowed : noted;
    }
    if (const Result<> sound = requireReasons(connection, papers); !sound)
        return sound;
    for (const CaseRevision &revision : madeOf) {
        if (Result<> same = requireUnchanged(connection, revision); !same)
            return same;
    }
    if (Result<> inserted = insertAll(connection, *who, papers); !inserted)
        return inserted;
    return (*unit)->commit();
}

Result<bool> isNumberTaken(Connection &connection, const PaperNumber &number)
{
    return placeOf(connection, number).map([](const std::optional<PaperPlace> &place) { return place.has_value(); });
}

Result<KeptPaper> paperByNumber(Connection &connection, const PaperNumber &number, KeptPart part, const QString &reason)
{
    const auto place = placeOf(connection, number);
    if (!place)
        return untold(connection, number, place.error());
    if (!*place) {
        const Result<> noted = record(
            connection, { .action = TrailAction::Paper, .outcome = TrailOutcome::NotFound, .detail = number.text() });
        return noted ? noSuchPaper(number) : tl::unexpected(noted.error());
    }
    const bool handsOut = part == KeptPart::Whole && (*place)->hasContent;
    const QString detail
        = QString(code((*place)->kind)) + u' ' + number.text() + (handsOut ? QLatin1String(" copy") : QLatin1String());
    const Result<> allowed = handsOut ? requireTaxInformation(connection, **place, detail) : Result<>();
    if (!allowed)
        return tl::unexpected(allowed.error());
    const Result<> admitted = admitToKept(connection, (*place)->caseId,
        { .action = TrailAction::Paper,
            .right = rightToPrint((*place)->kind),
            .reason = reason,
            .contact = handsOut && (*place)->isProtected ? ProtectedContact::Wanted : ProtectedContact::TakenOut,
            .detail = detail });
    if (!admitted)
        return tl::unexpected(admitted.error());
    auto read = connection.prepared().query("kept_paper_by_number").bind(":number", number.text()).first(readWhole);
    if (!read)
        return tl::unexpected(read.error());
    if (!*read)
        return noSuchPaper(number);
    KeptPaper paper = **std::move(read);
    const Result<bool> facts = areFactsInTrail(connection, paper);
    if (!facts)
        return tl::unexpected(facts.error());
    paper.factsSound = *facts;
    if (part == KeptPart::Facts)
        paper.content.clear();
    return paper;
}

Result<QList<KeptPaper>> papersOfCase(Connection &connection, const CaseId &id, const QString &reason)
{
    return admitToPapers(connection, id, reason).and_then([&](const Admission &admission) {
        return papersOfCase(connection, admission, id);
    });
}

Result<Admission> admitToPapers(Connection &connection, const CaseId &id, const QString &reason)
{
    return admitCases(connection, { id },
        { .action = TrailAction::Paper,
            .reason = reason,
            .contact = ProtectedContact::TakenOut,
            .detail = QStringLiteral("kept papers") });
}

Result<QList<KeptPaper>> papersOfCase(Connection &connection, const Admission &admission, const CaseId &id)
{
    const std::optional<SignedIn> &who = connection.signedIn();
    if (!who || who->session != admission.who().session)
        return failure(Error::Kind::Denied, QStringLiteral("This leave to read cases was given to somebody else."));
    if (const Result<> allowed = admission.allows(id); !allowed)
        return tl::unexpected(allowed.error());
    return connection.prepared().query("kept_papers_of_case").bind(":case_id", id).all(readFacts);
}

} // namespace caseledger
