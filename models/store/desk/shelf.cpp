// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/shelf.h"

#include "models/store/access/signin.h"
#include "models/store/cases/caseaccess.h"

namespace caseledger {

namespace {

Result<bool> mayOpen(Connection &connection, const Worker &worker, const CaseId &id)
{
    return accessOf(connection, id, worker).map([&worker](const std::optional<CaseAccess> &access) {
        return access
            && verdictOn(worker, Right::OpenCases, access->office, access->isBlocked, /*hasReason=*/true)
            == Verdict::Granted;
    });
}

} // namespace

Result<QList<CaseHit>> readShelf(Connection &connection, const QList<CaseId> &ids)
{
    const Result<SignedIn> who = requireWorker(connection);
    if (!who)
        return tl::unexpected(who.error());
    QList<CaseHit> shelf;
    for (const CaseId &id : ids) {
        const Result<bool> allowed = mayOpen(connection, who->worker, id);
        if (!allowed)
            return tl::unexpected(allowed.error());
        if (!*allowed)
            continue;
        const Result<QList<CaseHit>> found = findCases(connection, id.text(), 1);
        if (!found)
            return found;
        for (const CaseHit &hit : *found) {
            if (hit.caseId == id)
                shelf.append(hit);
        }
    }
    return shelf;
}

} // namespace caseledger
