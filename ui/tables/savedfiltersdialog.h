// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace caseledger {

class FilterBar;

/// Saves the filter that is in force under a name, applies, renames and deletes saved ones.
class SavedFiltersDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SavedFiltersDialog(FilterBar *bar);

private:
    void layOut();
    void showFilters(const QString &current);
    void save();
    void rename(QListWidgetItem *item);
    void removeCurrent();
    void applyCurrent();
    void tell(const QString &text);

    FilterBar *m_bar;
    QLineEdit *m_name;
    QPushButton *m_save;
    QListWidget *m_list;
    QList<QPushButton *> m_forCurrent;
    QLabel *m_told;
};

} // namespace caseledger
