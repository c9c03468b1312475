// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contact/contactdialog.h"

#include <array>

namespace caseledger {

class ContactFieldRow;

/// Changes a parent's address, phone and e-mail: whatever is altered of what is on record. Of a protected person
/// nothing of that is shown: the fields are empty, and what stays empty stays as it is.
class ContactChangeDialog : public ContactDialog
{
    Q_OBJECT

public:
    /// @param desk must outlive the dialog
    ContactChangeDialog(const Desk &desk, const LoadedCasePointer &loaded, Role role, QWidget *parent = nullptr);

    /// A field that is left asks for what was typed: so it is left while all of that is there.
    ~ContactChangeDialog() override { hide(); }

    void tellCaller(CallerRole caller) override;
    ContactFieldRow *row(ContactField field) const { return m_rows[size_t(field)]; }

protected:
    ContactChange change() const override;
    bool isChanged() const override;
    bool showFaults() override;
    void showOnRecord() override;

private:
    static constexpr size_t fieldCount = size_t(ContactField::Email) + 1;

    bool isAddressTouched() const;
    bool isCovered() const;
    QString typed(ContactField field) const;
    void showRemarks(bool ofAll);
    void reveal();

    std::array<ContactFieldRow *, fieldCount> m_rows {};
    CallerRole m_caller = CallerRole::NotSet;
    QLabel *m_samePlace; ///< the address is the one before, in other words
};

} // namespace caseledger
