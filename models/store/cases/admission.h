// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/rights.h"
#include "models/domain/access/trail.h"
#include "models/domain/casefile.h"
#include "models/domain/result.h"
#include "models/store/access/signedin.h"

#include <QHash>

#include <optional>

namespace caseledger {

class Connection;

/// What is to become of the address, phone and e-mail of a protected person.
enum class ProtectedContact {
    TakenOut, ///< for screens, lists and exports
    WhereAllowed, ///< stays where the worker may see it and gave a reason: for the person's own papers
    Wanted ///< stays, or the case is not opened
};

/// What cases are opened for.
struct CaseVisit
{
    TrailAction action = TrailAction::View;
    Right right = Right::OpenCases; ///< what it takes
    QString reason; ///< as the worker stated it, one line of at most 500 characters; blank where none was
    ProtectedContact contact = ProtectedContact::WhereAllowed;
    QString detail; ///< for the trail: TrailRow::detail
    bool withOthersOfCustodial = false; ///< the custodial parent's other cases too: for her monthly notice
};

/// Leave to read cases: for one worker, in one session, noted in the trail before it was given. There is no way to what
/// a case holds but through one of these, and only the store makes them. A value: threads may share it.
class Admission
{
public:
    /// Whether a case may be read. Error::NotFound where there is none, Error::Denied where it is not allowed,
    /// Error::ReasonNeeded where it is once a reason is given.
    Result<> allows(const CaseId &id) const;
    const SignedIn &who() const { return m_who; }

private:
    friend Result<Admission> admitCases(Connection &connection, const QList<CaseId> &cases, const CaseVisit &visit);
    friend Result<CaseFilePointer> readAdmitted(Connection &connection, const Admission &admission, const CaseId &id);
    friend Result<CaseFilePointer> readOpenCase(Connection &connection, const Admission &admission, const CaseId &id);

    /// What is allowed on one case.
    struct Leave
    {
        std::optional<Error> refusal;
        bool keepsContact = false; ///< of protected persons
    };

    Admission(QString database, SignedIn who, const CaseVisit &visit)
        : m_database(std::move(database))
        , m_who(std::move(who))
        , m_visit(visit)
    { }

    QString m_database;
    SignedIn m_who;
    CaseVisit m_visit; ///< what it was given for
    QHash<CaseId, Leave> m_leaves;
};

/// Asks for the worker who is signed in whether cases may be read, and notes it in the trail in one row for all of them
/// (one more for those that are refused, and for those that are not there), committed before this answers. The row of
/// a batch, or of a supervisor's count, lists its cases; that of anything else names the first, and lists them where
/// they are several.
/// Error::Denied where nobody is signed in; Error::Usage for a reason that is too long, has several lines, or holds
/// the address, phone or e-mail of a protected person of one of the cases.
Result<Admission> admitCases(Connection &connection, const QList<CaseId> &cases, const CaseVisit &visit);

/// Reads one case in one snapshot, without what the worker may not see: sources of payments and reasons of holds
/// without the right to tax information, a protected person's contact without the right to it. On any connection that
/// the same worker works on in the same session. Errors as Admission::allows().
Result<CaseFilePointer> readAdmitted(Connection &connection, const Admission &admission, const CaseId &id);

/// Reads a case that is open once more, since others may have changed it: as readAdmitted(), but by the worker's rights
/// and lists as they are now. No row is written: the one before the leave says who has this case on the screen in this
/// session, and why; rows for what colleagues change would tell of views that nobody chose. Error::Denied where the
/// worker may open it no longer, or a shared office's server has ended the leave; Error::ReasonNeeded where it would
/// take a reason now; else errors as Admission::allows().
Result<CaseFilePointer> readOpenCase(Connection &connection, const Admission &admission, const CaseId &id);

} // namespace caseledger
