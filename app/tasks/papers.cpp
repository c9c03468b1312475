// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/papers.h"

#include "models/documents/pagepainter.h"
#include "models/tables/caseexport.h"

namespace caseledger {

std::optional<StatementKind> statementKindFromCode(QStringView code)
{
    if (code == QLatin1String("payment-history"))
        return StatementKind::PaymentHistory;
    if (code == QLatin1String("obligation-summary"))
        return StatementKind::ObligationSummary;
    if (code == QLatin1String("statement"))
        return StatementKind::Combined;
    return std::nullopt;
}

std::vector<Page> statementPaper(const CaseFile &file, const Office &office, const StatementWish &wish)
{
    const Statement statement = makeStatement(file, wish.kind, wish.role, wish.period, office.policy);
    return statementPages(statement, Letterhead { .office = office }, wish.printedOn, Phrasebook(wish.language));
}

Result<int> writePdf(const std::vector<Page> &pages, const QString &title, const QString &output)
{
    const Result<QByteArray> bytes = pdfOf(pages, title);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const Result<> written = replaceFile(output, *bytes); !written)
        return tl::unexpected(written.error());
    return int(pages.size());
}

QString statementTitle(StatementKind kind)
{
    switch (kind) {
    case StatementKind::PaymentHistory:
        return QStringLiteral("Payment history");
    case StatementKind::ObligationSummary:
        return QStringLiteral("Support obligation summary");
    case StatementKind::Combined:
        return QStringLiteral("Statement of account");
    }
    return {};
}

} // namespace caseledger
