// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/invocation.h"
#include "models/domain/balances.h"

namespace caseledger {

/// A case as `show` tells it, as of a day and for one audience.
class CaseView
{
public:
    CaseView(const OpenedCase &opened, Audience audience);

    JsonObject json() const;
    QByteArray text() const; ///< for people

private:
    JsonObject partyJson(const Party &party) const;
    QByteArray partyText(const Party &party, Role role) const;
    QByteArray obligationsText() const;

    const CaseRecords &m_records;
    const CaseFile &m_file;
    Audience m_audience;
    Assistance m_assistance;
    Balances m_balances;
    Totals m_totals;
};

} // namespace caseledger
