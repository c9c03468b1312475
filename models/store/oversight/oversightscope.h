// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/access/signedin.h"
#include "models/store/query.h"

/// Internal to the store: who may see an office's figures, and of which office.
namespace caseledger {

/// Whose figures: of one office, or in a database without users of all.
struct OversightScope
{
    SignedIn who;
    bool everyOffice = false;
    QString office;

    /// Sets the parameters that every query of figures has.
    Query &bind(Query &query) const { return query.bind(":every_office", everyOffice).bind(":office", office); }
};

/// Asks for the worker who is signed in, and notes it in the trail, committed when this answers. Error::Denied, noted
/// too, for a role that oversees nothing and for a supervisor of no office.
/// @param what for the trail: TrailRow::detail
Result<OversightScope> oversee(Connection &connection, const QString &what);

/// The same without a row: for the parts of something that has its own.
Result<OversightScope> oversightOf(Connection &connection);

} // namespace caseledger
