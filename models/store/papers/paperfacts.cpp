// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/papers/paperfacts.h"

#include "models/store/connection.h"
#include "models/store/preparedqueries.h"

#include <QCryptographicHash>

#include <algorithm>

namespace caseledger {

namespace {

constexpr QLatin1String beforeDigest("sha256:");

QString dayText(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

/// "payment-history 7K3-M9Q-XTE sha256:0123..."
QString printDetail(const KeptPaper &paper)
{
    return QString(code(paper.kind)) + u' ' + paper.number.text() + u' ' + beforeDigest + factsDigest(paper);
}

Result<QStringList> printDetailsOf(Connection &connection, const KeptPaper &paper)
{
    const QString pattern = QLatin1String("% ") + paper.number.text() + u' ' + beforeDigest + u'%';
    return connection.prepared()
        .query("kept_paper_print_rows")
        .bind(":case_id", paper.caseId)
        .bind(":pattern", pattern)
        .all([](RowReader &row) { return row.read<QString>(); });
}

Result<QDateTime> beginningOfTrail(Connection &connection)
{
    const auto first
        = connection.prepared().query("trail_began").first([](RowReader &row) { return row.read<QDateTime>(); });
    if (!first)
        return tl::unexpected(first.error());
    return first->value_or(QDateTime());
}

} // namespace

QString factsDigest(const KeptPaper &paper)
{
    const QStringList facts { paper.number.text(), paper.caseId.text(), code(paper.kind),
        QString::number(int(paper.role)), paper.language, dayText(paper.period.first), dayText(paper.period.last),
        dayText(paper.asOf), QString::number(paper.pages), plainText(paper.amount), paper.digest, paper.overrideReason,
        paper.madeAt.toUTC().toString(Qt::ISODateWithMs), paper.madeBy, paper.contentSha256 };
    QByteArray bytes;
    for (const QString &fact : facts) {
        const QByteArray text = fact.toUtf8();
        bytes += QByteArray::number(text.size()) + ':' + text;
    }
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

TrailRow printRow(const KeptPaper &paper)
{
    return { .action = TrailAction::Print,
        .caseId = paper.caseId,
        .reason = paper.overrideReason,
        .detail = printDetail(paper) };
}

Result<bool> areFactsInTrail(Connection &connection, const KeptPaper &paper)
{
    const Result<QStringList> details = printDetailsOf(connection, paper);
    if (!details)
        return tl::unexpected(details.error());
    if (details->isEmpty()) {
        return beginningOfTrail(connection).map([&paper](const QDateTime &begun) {
            return !begun.isValid() || paper.madeAt < begun;
        });
    }
    return details->size() == 1 && details->front() == printDetail(paper);
}

} // namespace caseledger
