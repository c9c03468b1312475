// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/view/tablefilter.h"
#include "models/text/phrasebook.h"

class QAbstractItemModel;

namespace caseledger {

/// A condition as a chip above the table says it: "Amount: at least $100.00".
/// @param records give the column's title, and the words of the values that are there
QString conditionWords(const TableCondition &condition, const QAbstractItemModel &records, const Phrasebook &book);

} // namespace caseledger
