// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QString>

#include <array>

namespace caseledger {

class Connection;

/// The passphrase of a demo office's mailroom key; the guide has it.
constexpr const char *demoPassphrase = "demo";

/// Where the keys of a demo office's mailroom lie: beside its database (DatabaseSpec::fileStem()).
QString demoKeyFile(const QString &database);
QString demoPublicKeyFile(const QString &database);

/// The made-up PIN of a party: five digits. The same seed gives the same on every machine.
std::array<char, 5> demoPin(quint64 seed, const PartyRef &party);

/// Makes the mailroom's keys of a demo office and a sealed PIN for every parent, on several threads. Error::Refused
/// where one of the key files is there; nothing is left of them after an error.
Result<> addDemoPins(Connection &connection, quint64 seed);

} // namespace caseledger
