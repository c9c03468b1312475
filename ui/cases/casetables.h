// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/phrasebook.h"

#include <array>

class QWidget;

namespace caseledger {

class CasePane;
struct Desk;

/// The pages inside a case, in the order of their tabs; the tables come first.
enum class CasePaneId { Payments, Disbursements, Balances, Charges };
inline constexpr std::array allCasePanes { CasePaneId::Payments, CasePaneId::Disbursements, CasePaneId::Balances,
    CasePaneId::Charges };

/// Whether it is a table (TablePage): made right after the case is painted, the others when they are first looked at.
constexpr bool isTable(CasePaneId pane) { return pane <= CasePaneId::Charges; }

QString tabTitle(CasePaneId pane); ///< with its letter for Alt
/// @param desk must outlive the pane
CasePane *makeCasePane(CasePaneId pane, const Desk &desk, QWidget *parent);

} // namespace caseledger
