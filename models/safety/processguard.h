// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace caseledger {

/// Makes a program keep to itself what it has in memory and on the disk: no core dumps (neither files nor a crash
/// handler at the end of a pipe, core(5)), no look into its memory by other programs of the same user, and files that
/// only their owner may read, whatever was set before. What the environment says of PostgreSQL servers it forgets: libpq
/// takes from it what a connection does not name, and some of it (a host's address, a service, a password) cannot be
/// named away. The first thing a program does; cannot fail in a way that
/// matters to it.
void guardProcess();

} // namespace caseledger
