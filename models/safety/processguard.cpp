// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safety/processguard.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

namespace caseledger {

namespace {

void forgetServers()
{
    std::vector<std::string> names; // of all first: forgetting one moves the others
    for (char **entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
        const std::string_view text(*entry);
        if (text.starts_with("PG"))
            names.emplace_back(text.substr(0, text.find('=')));
    }
    for (const std::string &name : names)
        ::unsetenv(name.c_str());
}

} // namespace

void guardProcess()
{
    const rlimit none { 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    umask(S_IRWXG | S_IRWXO);
    forgetServers();
}

} // namespace caseledger
