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
enum class CasePaneId { Payments, Disbursements, Balances, Charges, Chart, Contact, Activity };
inline constexpr std::array allCasePanes { CasePaneId::Payments, CasePaneId::Disbursements, CasePaneId::Balances,
    CasePaneId::Charges, CasePaneId::Chart, CasePaneId::Contact, CasePaneId::Activity };

/// Whether it is one of the tables: made right after the case is painted, the others when they are first looked at.
constexpr bool isTable(CasePaneId pane) { return pane <= CasePaneId::Charges; }

/// Whether all that a pane says of amounts and contact is in words of the desk's book and values of the loaded case:
/// then it stays to be seen while they are covered (ui/output/privacyview.h). One that is not named here is covered as
/// a whole.
constexpr bool coversItself(CasePaneId pane) { return isTable(pane); }

QString tabTitle(CasePaneId pane); ///< with its letter for Alt
/// @param desk must outlive the pane
CasePane *makeCasePane(CasePaneId pane, const Desk &desk, QWidget *parent);

} // namespace caseledger
