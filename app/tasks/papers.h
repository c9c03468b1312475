// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/statementpages.h"
#include "models/domain/result.h"
#include "models/store/office.h"

#include <QLatin1String>
#include <QString>

#include <optional>

namespace caseledger {

/// The words scripts use for the statement kinds: payment-history, obligation-summary, statement. Null for any other
/// word.
std::optional<StatementKind> statementKindFromCode(QStringView code);

/// Which statement, for whom, of which days.
struct StatementWish
{
    StatementKind kind = StatementKind::Combined;
    Role role = Role::Custodial;
    DateRange period; ///< both days valid, in order
    QDate printedOn;
    Language language = Language::English;
};

/// The pages of a statement of one case. Pure.
std::vector<Page> statementPaper(const CaseFile &file, const Office &office, const StatementWish &wish);

/// Writes pages as a PDF file, as a whole or not at all. Needs a QGuiApplication. Returns the pages written.
Result<int> writePdf(const std::vector<Page> &pages, const QString &title, const QString &output);

/// The title of a statement's PDF: its kind, and no person.
QString statementTitle(StatementKind kind);

} // namespace caseledger
