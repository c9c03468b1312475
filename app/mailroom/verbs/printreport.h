// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/texttable.h"
#include "app/mailroom/room/dispatch.h"
#include "models/documents/letters/controlsheet.h"

namespace caseledger {

class Invocation;

/// Tells what becomes of the letters of a run, as it becomes so: on standard output, and what did not come out on
/// standard error.
class PrintReport
{
public:
    explicit PrintReport(Invocation &invocation)
        : m_invocation(invocation)
    { }

    void add(const LetterOutcome &outcome);
    /// Ends it.
    void close();

    /// Whether every letter was printed, or is at the printer.
    bool isAllWell() const { return m_isAllWell; }
    const std::vector<ControlSheet::Line> &lines() const { return m_lines; }

private:
    Invocation &m_invocation;
    TextTable m_table { { { QStringLiteral("Letter") }, { QStringLiteral("State") }, { QStringLiteral("Where") } } };
    std::vector<ControlSheet::Line> m_lines;
    bool m_isAllWell = true;
};

} // namespace caseledger
