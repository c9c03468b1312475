// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/recordtablemodel.h"
#include "ui/desk.h"
#include "ui/parts/taborder.h"
#include "ui/settings/settingcolumns.h"

#include <QDialog>

namespace caseledger {

class MessageBar;
class RecordTableView;
class SettingEditor;

/// What an office has set: every setting with its meaning, its value and its changes; an administrator changes them
/// here, with a reason.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param desk must outlive the dialog
    SettingsDialog(const Desk &desk, QDate today, QWidget *parent = nullptr);

    SettingEditor *editor() const { return m_editor; }
    void choose(QStringView key); ///< nothing for a key that is not there

signals:
    void settingsShown(); ///< as they are read
    void changeRefused();

protected:
    bool focusNextPrevChild(bool next) override { return focusNextAsRead(this, next); }

private:
    /// All of one reading.
    struct SettingsRead
    {
        QList<SettingValue> values;
        QList<SettingChange> changes;
        QByteArray logo;
    };

    static Result<SettingsRead> readAll(Connection &connection);
    void layOut();
    void read();
    void take(const SettingsRead &read);
    void showCurrent();
    void change();
    void tell(const Error &error);

    const Desk &m_desk;
    QDate m_today;
    SettingsRead m_read;
    RecordTableModel<SettingRow> *m_rows;
    RecordTableModel<SettingChange> *m_changes;
    MessageBar *m_message;
    RecordTableView *m_table;
    RecordTableView *m_history;
    SettingEditor *m_editor;
};

} // namespace caseledger
