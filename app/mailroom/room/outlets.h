// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailroom/room/outlet.h"

#include <map>
#include <memory>

namespace caseledger {

/// Where letters may go, by the names that outlets have.
class Outlets
{
public:
    /// The outlet of that name: a folder that is there, or a printer, whether it answers or not. Null for any other.
    Outlet *named(const QString &name);

private:
    std::map<QString, std::unique_ptr<Outlet>> m_known;
};

/// A folder for letters, made if it is not there (its parent must be); not prepared. Error::Failed where it cannot be.
Result<std::unique_ptr<Outlet>> folderOutlet(const QString &folder);
/// A printer, not prepared. Errors as printerAddress().
Result<std::unique_ptr<Outlet>> printerOutlet(const QString &printer);

} // namespace caseledger
