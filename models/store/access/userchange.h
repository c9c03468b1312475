// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/trail.h"
#include "models/domain/result.h"
#include "models/store/access/staffuser.h"

#include <functional>

/// Internal to the store.
namespace caseledger {

/// A change to one user.
struct UserChange
{
    QString user;
    QString attempt; ///< what the trail says where it is refused; the name goes behind it if it is a user's, for what
                     ///< was typed may be anything
    std::function<Result<TrailRow>()> rule; ///< whether it may be: what the trail says of it then; writes nothing
    std::function<Result<>()> work; ///< does it
};

/// Notes a change and does it, in one unit of work; one that is refused is noted, and nothing is done. Error::Denied
/// where the worker may not look after users.
Result<> applyUserChange(Connection &connection, const UserChange &change);

/// Error::Denied where the worker may not look after users.
Result<> requireAdministration(Connection &connection);

/// A user who must be there. Error::NotFound, in words that do not repeat the name.
Result<StaffUser> knownUser(Connection &connection, const QString &name);

} // namespace caseledger
