// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/access/signedin.h"
#include "models/text/phrasebook.h"

namespace caseledger {

/// A role as the window names it: "Caseworker".
QString roleWord(StaffRole role);

/// "caseworker · Caseworker, office 0100 · One file on this computer": who works, as what, and in which mode ("Shared
/// office" at a server). In a database without users it says so instead of a role.
QString sessionLine(const SignedIn &who);

/// "Last sign-in 11/20/2026 14:05. 2 failed tries since then." Empty in a database without users.
QString lastSignInLine(const SignedIn &who, const Phrasebook &book);

/// What the mode is and what it cannot promise, in a few sentences.
/// @param isShared at a shared office's server; else an embedded database
QString modeText(bool isShared);

/// Why one is not let in: as errorText(), but nothing is on the screen yet that could stay.
QString refusalText(const Error &error);

/// The mode, and what follows for this worker: for whoever asks what the line means.
QString sessionText(const SignedIn &who);

} // namespace caseledger
