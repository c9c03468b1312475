// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar.h"
#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QList>
#include <QString>

namespace caseledger {

class Connection;

/// Which cases of an office a batch is for. What is left empty chooses nothing away.
struct CaseScope
{
    QString office;
    DateRange lastPayment; ///< the day of the case's latest payment (posted or held) lies in it; two null days: any or
                           ///< none
};

/// The next cases of a scope behind an identifier, in the order of identifiers: a batch reads on from where it is, so
/// its memory stays flat.
Result<QList<CaseId>> casesAfter(Connection &connection, const CaseScope &scope, const CaseId &after, int limit);

/// How many cases a scope has.
Result<qint64> countCases(Connection &connection, const CaseScope &scope);

/// All cases of a custodial parent, in the order of identifiers.
Result<QList<CaseId>> casesOfCustodial(Connection &connection, const PartyRef &custodial);

} // namespace caseledger
