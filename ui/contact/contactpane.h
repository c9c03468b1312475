// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/contact/contacthistory.h"
#include "models/tables/recordtablemodel.h"
#include "ui/cases/casepane.h"
#include "ui/contact/contactcolumns.h"
#include "ui/desk.h"

#include <QPointer>

class QBoxLayout;
class QLabel;

namespace caseledger {

class ContactCard;
class ContactDialog;
class MessageBar;
class RecordTableView;

/// How both parents of a case are reached, side by side; what changed of it and why; and the way to change it.
class ContactPane : public CasePane
{
    Q_OBJECT

public:
    /// @param desk must outlive it
    explicit ContactPane(const Desk &desk, QWidget *parent = nullptr);

    void showCase(const LoadedCasePointer &loaded, const DateRange &range) override;
    void focusPane() override;
    bool focusDetails() override;
    void setCaller(CallerRole caller) override; ///< said in the dialogs that are opened from now on
    ContactDialog *dialog() const; ///< null where none is open

signals:
    void historyShown(); ///< as it was read

protected:
    bool event(QEvent *event) override;

private:
    void watch(ContactCard *card, Role role);
    void openDialog(ContactDialog *dialog);
    void readHistory(const std::shared_ptr<const Admission> &admission);
    void takeHistory(const Result<ContactHistory> &history);

    const Desk &m_desk;
    LoadedCasePointer m_loaded;
    MessageBar *m_message;
    QBoxLayout *m_cards; ///< side by side where there is room
    ContactCard *m_custodial;
    ContactCard *m_noncustodial;
    RecordTableModel<ContactHistoryRow> *m_rows;
    RecordTableView *m_table;
    QLabel *m_none; ///< in its place where nothing ever changed
    QPointer<ContactDialog> m_dialog;
    CallerRole m_caller = CallerRole::NotSet;
};

} // namespace caseledger
