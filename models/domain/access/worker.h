// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <span>

namespace caseledger {

/// What a worker does in the office; decides what may be seen and done (rights.h).
enum class StaffRole { Agent, Caseworker, Supervisor, Mailroom, Auditor, Administrator };

std::span<const QLatin1String> codesOf(StaffRole); ///< agent caseworker supervisor mailroom auditor administrator

/// Who is working. A database fresh from init has no users: then the worker has the system's name and every right.
struct Worker
{
    QString name;
    StaffRole role = StaffRole::Agent;
    QString office; ///< as cases name it; empty: no case is one's own
    bool taxInformation = false; ///< may see where payments come from (26 USC 6103: federal tax information)
    bool hasEveryRight = false; ///< of every role, because the database has no users

    friend bool operator==(const Worker &, const Worker &) = default;
};

} // namespace caseledger
