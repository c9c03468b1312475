// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contact/contactdialog.h"

namespace caseledger {

class ContactFieldRow;

/// Puts a day on record: that the address was verified, or that mail came back from it. Today is proposed.
class ContactDayDialog : public ContactDialog
{
    Q_OBJECT

public:
    /// @param field VerifiedOn or MailReturnedOn
    /// @param desk must outlive the dialog
    ContactDayDialog(
        const Desk &desk, const LoadedCasePointer &loaded, Role role, ContactField field, QWidget *parent = nullptr);

    /// A field that is left asks for what was typed: so it is left while all of that is there.
    ~ContactDayDialog() override { hide(); }

    ContactFieldRow *row() const { return m_row; }

protected:
    ContactChange change() const override;
    bool isChanged() const override { return true; }
    bool hasTyped() const override;
    bool showFaults() override;
    void showOnRecord() override;

private:
    std::optional<FieldRemark> remark() const;

    ContactField m_field;
    QString m_proposed;
    ContactFieldRow *m_row;
    QLabel *m_address; ///< which one is meant
};

} // namespace caseledger
