// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intake.h"
#include "models/imports/extractkind.h"
#include "models/imports/rowfields.h"

#include <QByteArrayView>

#include <span>
#include <vector>

namespace caseledger {

/// One record of an extract as the row it means, by the value rules of the contract.
/// @param fields  one for each column of the kind, in its order; empty for an absent column. A null view (no data at
/// all) stands
///                for a field already found broken: it is left alone.
/// @param faults  gets every fault of the row in the order of the columns; the row is of use only if none was added.
ExtractRow extractRow(ExtractKind kind, std::span<const QByteArrayView> fields, std::vector<FieldFault> &faults);

/// The columns that make the key of a kind; the second is -1 where one is enough.
struct KeyColumns
{
    int first = 0;
    int second = -1;
};
KeyColumns keyColumnsOf(ExtractKind kind);

} // namespace caseledger
