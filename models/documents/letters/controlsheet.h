// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/letterhead.h"
#include "models/documents/page.h"
#include "models/domain/letters/letter.h"

#include <QDateTime>

#include <vector>

namespace caseledger {

/// One run of the print room: which letters came out, and which did not. Numbers alone: no name, address or case.
struct ControlSheet
{
    struct Line
    {
        SheetNumber sheet;
        int pages = 0; ///< sides; 0 where none was made
        LetterState state = LetterState::Printed;
        QString place; ///< its file or job: "7K3-M9Q-XTE.pdf"; empty where it went nowhere
    };

    QDateTime at; ///< in the zone it is printed in
    QString by; ///< the worker; empty in an office without users
    QString place; ///< of all of them: "folder /letters", "printer KYO-2"
    std::vector<Line> lines; ///< in the order they came out
};

/// The sheet that goes along with a run: how many letters it has, the first and the last, and a line for each with a
/// box to tick when it is in its envelope. English: it is for staff. Pure.
std::vector<Page> controlSheetPages(const ControlSheet &sheet, const Letterhead &letterhead);

} // namespace caseledger
