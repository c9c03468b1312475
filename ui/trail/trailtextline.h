// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/trail/trailreading.h"
#include "models/tables/recordtablemodel.h"
#include "ui/parts/labels.h"

namespace caseledger {

class RecordTableView;

/// The reason and the detail of the current row of the trail, whole: the table gives them the room that its other
/// columns leave, and may cut them. Takes as many lines as it needs, two at least.
class TrailTextLine : public PlainLabel
{
    Q_OBJECT

public:
    /// @param table shows the entries; both outlive the line
    TrailTextLine(RecordTableView *table, const RecordTableModel<TrailEntry> *entries, QWidget *parent);

    /// To be called when the table has new entries. Hidden where none of them says anything of the kind.
    void showTable();

private:
    void showCurrent();

    RecordTableView *m_table;
    const RecordTableModel<TrailEntry> *m_entries;
};

} // namespace caseledger
