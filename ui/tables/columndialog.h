// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace caseledger {

class RecordTableView;

/// Chooses which columns a table shows and in which order. What is done here is done to the table at once.
class ColumnDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ColumnDialog(RecordTableView *table);

private:
    void layOut();
    void showColumns(const QString &current);
    void showFound();
    void take(QListWidgetItem *item);
    void move(int by);
    void updateButtons();

    RecordTableView *m_table;
    QLineEdit *m_find;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};

/// Opens the choice of columns over a table's window.
void openColumns(RecordTableView *table);

} // namespace caseledger
