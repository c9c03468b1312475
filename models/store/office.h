// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/policy.h"
#include "models/domain/result.h"

#include <QDate>
#include <QStringList>

namespace caseledger {

class Connection;

/// What an office says of itself.
struct Office
{
    QString name;
    QStringList addressLines;
    QString phone;
    QString tty;
    bool demo = false; ///< every name and number is made up; screen and paper carry DEMO
    QDate demoToday; ///< valid in a demo office only
    DistributionPolicy policy;
};

Result<Office> readOffice(Connection &connection);
Result<> writeOffice(Connection &connection, const Office &office);

/// The day to count from: the demo office's own, else the day in America/New_York.
QDate today(const Office &office);

} // namespace caseledger
