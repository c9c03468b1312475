// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casequeries.h"

namespace caseledger {

Result<CaseFilePointer> openCase(Connection &connection, const CaseId &id, const CaseVisit &visit)
{
    return admitCases(connection, { id }, visit).and_then([&](const Admission &admission) {
        const Result<> allowed = admission.allows(id);
        return allowed ? readAdmitted(connection, admission, id)
                       : Result<CaseFilePointer>(tl::unexpected(allowed.error()));
    });
}

} // namespace caseledger
