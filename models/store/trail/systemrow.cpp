// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/trail/systemrow.h"

#include "models/store/connection.h"
#include "models/store/query.h"
#include "models/store/schema.h"
#include "models/store/settings/systemuser.h"
#include "models/store/trail/trail.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace caseledger {

Result<bool> keepsTrail(Connection &connection)
{
    constexpr int firstWithTrail = 6; // 0006_users_and_trail
    return schemaNumber(connection).map([&connection](int number) {
        return number >= firstWithTrail && number <= schemaSteps(connection.engine().dialect()).back().number;
    });
}

Result<> recordAsSystem(Connection &connection, TrailRow row)
{
    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    const Result<TrailStart> start = beginSession(connection,
        { .user = systemUser(),
            .role = QStringLiteral("none"),
            .workstation = QSysInfo::machineHostName(),
            .program = QCoreApplication::applicationName() });
    if (!start)
        return tl::unexpected(start.error());
    row.session = start->session;
    if (Result<> written = appendRow(connection, std::move(row)); !written)
        return written;
    return (*unit)->commit();
}

} // namespace caseledger
