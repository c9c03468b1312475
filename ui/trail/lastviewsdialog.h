// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/trail/trailreading.h"
#include "models/tables/recordtablemodel.h"
#include "ui/desk.h"

#include <QDialog>

namespace caseledger {

class MessageBar;
class PlainLabel;
class RecordTableView;
class TrailTextLine;

/// What the worker looked at last, as the trail has it: whoever sees what is kept of them has less reason to guess.
class LastViewsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param desk must outlive the dialog
    LastViewsDialog(const Desk &desk, QWidget *parent = nullptr);

signals:
    void viewsShown();

private:
    void take(const Result<QList<TrailEntry>> &views);

    RecordTableModel<TrailEntry> *m_views;
    MessageBar *m_message;
    RecordTableView *m_table;
    PlainLabel *m_none;
    TrailTextLine *m_text = nullptr;
};

} // namespace caseledger
