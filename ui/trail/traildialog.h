// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/trail/trailreading.h"
#include "models/tables/recordtablemodel.h"
#include "ui/desk.h"
#include "ui/parts/taborder.h"

#include <QDialog>

class QPushButton;

namespace caseledger {

class BusyOverlay;
class IntegrityLine;
class MessageBar;
class PlainLabel;
class RecordTableView;
class TrailFilterBar;
class TrailTextLine;

/// Who did what, when and why, as far as the worker may know; and whether anybody has bent it. Each look stands in the
/// trail itself.
class TrailDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr int mostRows = 1000; ///< of one look

    /// @param desk must outlive the dialog
    /// @param first what is asked for when it opens
    TrailDialog(const Desk &desk, QWidget *parent = nullptr, const TrailFilter &first = {});

    TrailFilterBar *filterBar() const { return m_filter; }
    IntegrityLine *integrity() const { return m_integrity; } ///< null where the worker may not verify
    void look();
    /// The rows shown, as a file for spreadsheets; noted in the trail first.
    void saveAs(const QString &file);

signals:
    void trailShown();
    void fileSaved();
    void failed(const caseledger::Error &error);

protected:
    bool focusNextPrevChild(bool next) override { return focusNextAsRead(this, next); }

private:
    void layOut();
    void take(const Result<QList<TrailEntry>> &entries);
    void chooseFile();
    void tell(const Error &error);

    const Desk &m_desk;
    RecordTableModel<TrailEntry> *m_entries;
    MessageBar *m_message;
    TrailFilterBar *m_filter;
    RecordTableView *m_table;
    PlainLabel *m_count;
    BusyOverlay *m_busy;
    TrailTextLine *m_text = nullptr;
    IntegrityLine *m_integrity = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace caseledger
