// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/letters/letter.h"

/// Letters for the tests of what needs no office.
namespace caseledger::test {

inline QDateTime noon() { return QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC); }

inline QList<LetterState> allStates()
{
    QList<LetterState> states;
    for (size_t state = 0; state < codesOf(LetterState()).size(); ++state)
        states.append(LetterState(state));
    return states;
}

/// One that "agent" asked for, in its state since some hours before noon().
inline Letter madeLetter(LetterState state, int hours = 1)
{
    Letter letter;
    letter.number = PaperNumber::random();
    letter.caseId = *CaseId::parse(QStringLiteral("AA00001A1"));
    letter.state = state;
    letter.requestedBy = QStringLiteral("agent");
    letter.requestedAt = noon().addDays(-9);
    letter.changedAt = noon().addSecs(-3600 * hours);
    return letter;
}

} // namespace caseledger::test
