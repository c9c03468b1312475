// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace caseledger {

class Connection;
class SsnKey;
struct CommonOptions;
struct DatabaseSpec;

/// Signs in the user of --user, else whoever names himself at the terminal, with the password of --password-file, else
/// the one the keychain remembers, else the one typed at the terminal; the notice before it goes to standard error.
/// Says on standard error where the office has no users; then nobody is signed in. Error::Denied where no user or no
/// password is to be had, or they are not right. Needs an application that runs nothing yet.
Result<> signInOn(Connection &connection, const CommonOptions &options);

/// For what makes a shared office: says to its login who does so, as signInOn() finds it out.
Result<> nameInstaller(const DatabaseSpec &spec, const CommonOptions &options);

/// Puts a shared office's SSN key into the keychain of this computer. Error::Database where there is none.
Result<> keepInKeychain(const DatabaseSpec &spec, const SsnKey &key);

} // namespace caseledger
