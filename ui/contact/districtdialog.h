// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/recordtablemodel.h"
#include "ui/contact/districtcolumns.h"
#include "ui/desk.h"
#include "ui/parts/taborder.h"

#include <QDialog>

class QAction;
class QLineEdit;
class QMenu;
class QPushButton;

namespace caseledger {

class MessageBar;
class RecordTableView;

/// The directory of local districts: which e-mail each has, who says so, and what the office changed in it, with a
/// reason.
class DistrictDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param desk must outlive the dialog
    explicit DistrictDialog(const Desk &desk, QWidget *parent = nullptr);

    void choose(QStringView countyFips); ///< nothing for a county that is not in sight

signals:
    void directoryShown(); ///< as it is read

protected:
    bool focusNextPrevChild(bool next) override { return focusNextAsRead(this, next); }

private:
    struct Directory
    {
        QList<District> districts;
        QList<DistrictChange> changes;
    };

    static Result<Directory> readAll(Connection &connection);
    void layOut();
    QWidget *makeEditor();
    void read();
    void showFiltered();
    void showCurrent();
    void save();
    void take(const Result<> &saved);
    void complain(const QString &text, QWidget *where);
    const District *current() const;

    const Desk &m_desk;
    Directory m_directory;
    QString m_shown; ///< the county whose e-mail stands in the fields
    RecordTableModel<District> *m_rows;
    RecordTableModel<DistrictChange> *m_changes;
    MessageBar *m_message;
    QLineEdit *m_filter;
    RecordTableView *m_table;
    RecordTableView *m_history;
    QLineEdit *m_email;
    QLineEdit *m_source;
    QLineEdit *m_reason;
    QPushButton *m_save;
};

/// "Directory of districts" of the tools, for whoever may change it; empty for others.
/// @param desk must outlive the window
QList<QAction *> addDistrictActions(QMenu *menu, const Desk &desk, QWidget *window);

} // namespace caseledger
