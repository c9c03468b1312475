// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/deskleave.h"

#include "models/domain/access/rights.h"
#include "models/store/cases/caseaccess.h"

namespace caseledger {

Result<QString> leaveToWrite(Connection &connection, const Worker &worker, const CaseId &id, const QString &reason)
{
    const auto access = accessOf(connection, id, worker);
    if (!access)
        return tl::unexpected(access.error());
    if (!*access)
        return failure(Error::Kind::NotFound, QStringLiteral("There is no case %1.").arg(id.text()));
    switch (verdictOn(worker, Right::OpenCases, (*access)->office, (*access)->isBlocked, !reason.isEmpty())) {
    case Verdict::Granted:
        return (*access)->office;
    case Verdict::NeedsReason:
        return failure(
            Error::Kind::ReasonNeeded, QStringLiteral("Case %1: writing a note takes a reason.").arg(id.text()));
    case Verdict::Blocked:
        return failure(Error::Kind::Denied,
            QStringLiteral("Case %1 stands on the list of your own and relatives' cases: a colleague must do it.")
                .arg(id.text()));
    case Verdict::NotAllowed:
        break;
    }
    return failure(
        Error::Kind::Denied, QStringLiteral("Case %1: your role does not allow writing notes.").arg(id.text()));
}

} // namespace caseledger
