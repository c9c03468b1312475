// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/papers.h"
#include "models/documents/paperstamp.h"
#include "models/domain/result.h"
#include "models/store/casequeries.h"
#include "models/store/papers/keptpapers.h"
#include "models/store/settings/systemuser.h"

#include <QString>

#include <optional>

namespace caseledger {

class Connection;

/// custodial noncustodial, as scripts write it.
QLatin1String roleCode(Role role);
std::optional<Role> roleFromCode(QStringView code);

/// Error::Usage for days that cannot be asked for: a period that ends before it begins, its open days filled as usual,
/// and days of several months for a monthly notice.
Result<> checkPeriod(const PaperWish &wish);

/// All that papers show of an office.
struct LetterheadRead
{
    Letterhead letterhead;
    QStringList problems; ///< with the office's own wording of notices, a line a file; built-in words stand in for it
};
LetterheadRead readLetterhead(const Office &office);

/// All that a paper is made of: the case, and for a monthly notice the custodial parent's other cases. Opens them for
/// the worker who is signed in: the right to papers of that kind is asked for, and the trail notes them in one row.
/// Errors as admitCases() and Admission::allows() answer them, for the parent's other cases too.
/// @param reason why a case of another office is opened, or a protected person's own address is to stand on the paper;
/// empty where none was given
Result<PaperSource> readPaperSource(
    Connection &connection, const CaseId &id, PaperKind kind, const QString &reason = {});
/// The same with a leave that was given before, as for a part of a batch. Errors as readAdmitted().
Result<PaperSource> readAdmittedSource(
    Connection &connection, const Admission &admission, const CaseId &id, PaperKind kind);

/// A paper, or why it is not made, and the reason that had it made all the same.
struct MadePaper
{
    PaperAnswer answer;
    QString overrideReason; ///< empty where no rule held it back
};

/// Makes a paper; a reason overrides the rule that holds it back, where that rule can be overridden.
MadePaper makePaperWithReason(
    const PaperSource &source, const Letterhead &letterhead, const PaperWish &wish, const QString &reason);

/// Why a paper would not be made, found out without making it; a reason overrides what can be overridden.
std::optional<PaperRefusal> refusalOf(
    const PaperSource &source, const Letterhead &letterhead, const PaperWish &wish, const QString &reason);

/// Moves pages on their sheets, where there is anything to move (see moved()).
void nudge(std::vector<Page> &pages, QPointF byMm);

/// A number that no paper has.
Result<PaperNumber> freeNumber(Connection &connection);

/// What is kept of a paper that carries a stamp, without its content.
KeptPaper keptFacts(const Paper &paper, const PaperStamp &stamp, const QString &overrideReason);

/// Numbers a paper, makes its PDF, keeps it and notes it in the trail, before anything leaves the program.
/// Error::Conflict if the case has changed since the paper was made; Error::Denied, Error::Usage as keepPapers(). Wants
/// a QGuiApplication.
Result<IssuedPaper> issuePaper(Connection &connection, const Paper &paper, const QString &overrideReason);

} // namespace caseledger
