// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/papers/keptpapers.h"

#include "models/store/connection.h"
#include "models/store/preparedqueries.h"
#include "models/store/query.h"
#include "models/store/records.h"
#include "models/store/settings/systemuser.h"

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
        .bind(":made_at", paper.madeAt.isValid() ? paper.madeAt : QDateTime::currentDateTimeUtc())
        .bind(":made_by", paper.madeBy.isEmpty() ? systemUser() : paper.madeBy)
        .bind(":content_sha256", sha256Of(paper.content))
        .bind(":content", paper.content);
}

tl::unexpected<Error> noSuchCase(const CaseId &id)
{
    return failure(Error::Kind::NotFound, QStringLiteral("There is no case %1.").arg(id.text()));
}

Result<> requireRevision(Connection &connection, const CaseRevision &madeOf)
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
            QStringLiteral("Case %1 has changed since it was read: read it again and make the paper anew.")
                .arg(id.text()));
    return {};
}

Result<> insertAll(Connection &connection, std::span<const KeptPaper> papers)
{
    Query insert(connection, "kept_paper_insert");
    for (const KeptPaper &paper : papers) {
        bindPaper(insert, paper);
        const auto inserted = insert.run();
        if (!inserted)
            return tl::unexpected(inserted.error());
        if (*inserted != 1)
            return failure(Error::Kind::Failed,
                QStringLiteral("A paper %1 is kept already; nothing was kept: make the paper anew.")
                    .arg(paper.number.text()));
    }
    return {};
}

} // namespace

QString sha256Of(const QByteArray &content)
{
    if (content.isEmpty())
        return {};
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

Result<> keepPapers(Connection &connection, std::span<const KeptPaper> papers, std::span<const CaseRevision> madeOf)
{
    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    for (const CaseRevision &revision : madeOf) {
        if (Result<> same = requireRevision(connection, revision); !same)
            return same;
    }
    if (Result<> inserted = insertAll(connection, papers); !inserted)
        return inserted;
    return (*unit)->commit();
}

Result<KeptPaper> paperByNumber(Connection &connection, const PaperNumber &number)
{
    auto paper = Query(connection, "kept_paper_by_number").bind(":number", number.text()).first(readWhole);
    if (!paper)
        return tl::unexpected(paper.error());
    if (!*paper)
        return failure(
            Error::Kind::NotFound, QStringLiteral("No paper is kept under the number %1.").arg(number.text()));
    return **std::move(paper);
}

Result<QList<KeptPaper>> papersOfCase(Connection &connection, const CaseId &id)
{
    auto papers = Query(connection, "kept_papers_of_case").bind(":case_id", id).all(readFacts);
    if (!papers || !papers->isEmpty())
        return papers;
    const auto known
        = Query(connection, "case_exists").bind(":case_id", id).first([](RowReader &row) { return row.read<int>(); });
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return noSuchCase(id);
    return papers;
}

} // namespace caseledger
