// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/recordtablemodel.h"
#include "ui/actions/keysheet.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace caseledger {

class RecordTableView;

/// The sheet of all keys, and the place to change them.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param desk and menus must outlive the dialog
    KeysDialog(const Desk &desk, const QMenuBar &menus, QWidget *parent = nullptr);

private:
    void layOut();
    void showRows();
    void showChosen();
    void change();
    void resetChosen();
    void resetAll();
    void copy();
    void say(const QString &text);
    const KeyRow *chosen() const; ///< null where no line is there

    const Desk &m_desk;
    const QMenuBar &m_menus;
    QLineEdit *m_filter;
    RecordTableModel<KeyRow> *m_rows;
    RecordTableView *m_table;
    QLabel *m_news;
    QPushButton *m_change;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
};

} // namespace caseledger
