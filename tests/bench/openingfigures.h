// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace caseledger {
class Connection;
}

namespace caseledger::bench {

/// Signs the demo office's agent in, who may open every case and see no tax information. Nothing where the office has
/// no users.
Result<> signInAsAgent(Connection &connection);

/// What trail and redaction cost: a case to the first painted table as the window opens it, beside the same without a
/// row in the trail and without anything taken out.
void measureOpening(const QString &database, const QList<CaseId> &cases, const QByteArray &data);

/// A password tried to the answer.
void measureSignIn(const QString &database);

} // namespace caseledger::bench
