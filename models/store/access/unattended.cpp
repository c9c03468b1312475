// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/access/unattended.h"

#include "models/store/connection.h"
#include "models/store/query.h"

namespace caseledger {

Result<> waitAsUnattended(Connection &connection)
{
    if (connection.isAtDoor() || !connection.spec().isShared())
        return {};
    return Query(connection, "wait_longer").run().map([](qint64) { });
}

} // namespace caseledger
