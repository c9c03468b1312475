// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/page.h"
#include "models/domain/papers/statement.h"
#include "models/store/office.h"
#include "models/text/phrasebook.h"

#include <functional>
#include <vector>

namespace caseledger {

class Store;

/// Which statement, for whom, of which days.
struct StatementChoice
{
    StatementKind kind = StatementKind::Combined;
    Role role = Role::Custodial;
    DateRange period; ///< both days valid, in order
    QDate printedOn;

    friend bool operator==(const StatementChoice &, const StatementChoice &) = default;
};

/// How papers are made and kept: the same way in every program, so the program hands it in. Called on any thread.
struct PaperTools
{
    std::function<std::vector<Page>(const CaseFile &, const Office &, const StatementChoice &)> statement;
    std::function<QString(StatementKind)> title; ///< names no person
    std::function<Result<int>(const std::vector<Page> &, const QString &title, const QString &file)> savePdf;
};

/// What the windows of one session work with. The store outlives them.
struct Desk
{
    Store &store;
    Phrasebook book; ///< the worker's words
    PaperTools papers;
};

} // namespace caseledger
