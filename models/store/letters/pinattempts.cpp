// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/letters/pinattempts.h"

#include "models/domain/access/rights.h"
#include "models/domain/letters/pinrules.h"
#include "models/store/access/signin.h"
#include "models/store/connection.h"
#include "models/store/office.h"
#include "models/store/query.h"

#include <algorithm>

namespace caseledger {

Result<int> phoneAttemptsLeft(Connection &connection, const CaseId &id, Role role, QDate asOf)
{
    const Result<SignedIn> who = requireWorker(connection);
    if (!who)
        return tl::unexpected(who.error());
    if (!may(who->worker, Right::RequestPinLetter))
        return failure(Error::Kind::Denied, QStringLiteral("Your role may not ask for PIN letters."));
    const Result<Office> office = readOffice(connection);
    if (!office)
        return tl::unexpected(office.error());
    const auto failed = Query(connection, "pin_attempts")
                            .bind(":case_id", id)
                            .bind(":role", int(role))
                            .bind(":day", asOf.isValid() ? asOf : today(*office))
                            .bind(":office_day", today(*office))
                            .first([](RowReader &row) { return row.read<int>(); });
    if (!failed)
        return tl::unexpected(failed.error());
    return std::max(0, failuresToLockPhone - failed->value_or(0));
}

} // namespace caseledger
