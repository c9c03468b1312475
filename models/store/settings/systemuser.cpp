// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/settings/systemuser.h"

#include <array>

#include <pwd.h>
#include <unistd.h>

namespace caseledger {

QString systemUser()
{
    passwd account {};
    passwd *found = nullptr;
    std::array<char, 16384> text {};
    if (getpwuid_r(geteuid(), &account, text.data(), text.size(), &found) == 0 && found != nullptr)
        return QString::fromLocal8Bit(account.pw_name);
    return QString::number(geteuid());
}

} // namespace caseledger
