// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demousers.h"

#include "app/demo/caseplan.h"
#include "models/domain/codes.h"
#include "models/store/access/signin.h"
#include "models/store/access/users.h"
#include "models/store/connection.h"

#include <QCoreApplication>

namespace caseledger {

namespace {

NewUser userOf(StaffRole role)
{
    const bool seesTaxInformation = role == StaffRole::Supervisor || role == StaffRole::Caseworker;
    return { .worker
        = { .name = code(role), .role = role, .office = demoOfficeCode, .taxInformation = seesTaxInformation },
        .password = demoPassword };
}

} // namespace

Result<> addDemoUsers(Connection &connection)
{
    if (Result<> first = addUser(connection, userOf(StaffRole::Administrator)); !first)
        return first;
    if (Result<> in
        = signIn(connection, code(StaffRole::Administrator), demoPassword, QCoreApplication::applicationName());
        !in)
        return in;
    for (const StaffRole role :
        { StaffRole::Supervisor, StaffRole::Caseworker, StaffRole::Agent, StaffRole::Mailroom, StaffRole::Auditor }) {
        if (Result<> added = addUser(connection, userOf(role)); !added)
            return added;
    }
    return signOut(connection);
}

} // namespace caseledger
