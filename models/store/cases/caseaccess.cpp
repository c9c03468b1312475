// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cases/caseaccess.h"

#include "models/store/connection.h"
#include "models/store/preparedqueries.h"

namespace caseledger {

Result<std::optional<CaseAccess>> accessOf(Connection &connection, const CaseId &id, const Worker &worker)
{
    return connection.prepared()
        .query("case_access")
        .bind(":case_id", id)
        .bind(":user_name", worker.name)
        .first([](RowReader &row) {
            CaseAccess access;
            access.office = row.read<QString>();
            access.isBlocked = row.read<bool>();
            return access;
        });
}

} // namespace caseledger
