// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/phrasebook.h"

#include <array>

class QWidget;

namespace caseledger {

class TablePage;

/// The tables of a case, in the order of their tabs.
enum class CaseTableId { Payments, Disbursements, Balances, Charges };
inline constexpr std::array allCaseTables { CaseTableId::Payments, CaseTableId::Disbursements, CaseTableId::Balances,
    CaseTableId::Charges };

QString tabTitle(CaseTableId table); ///< with its letter for Alt
TablePage *makeTablePage(CaseTableId table, const Phrasebook &book, QWidget *parent);

} // namespace caseledger
