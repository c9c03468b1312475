// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactdaydialog.h"

#include "models/domain/codes.h"
#include "ui/cases/partycard.h"
#include "ui/contact/contactfieldrow.h"
#include "ui/contact/contactwords.h"
#include "ui/parts/labels.h"
#include "ui/tables/typeddate.h"

#include <QFormLayout>
#include <QLineEdit>

namespace caseledger {

ContactDayDialog::ContactDayDialog(
    const Desk &desk, const LoadedCasePointer &loaded, Role role, ContactField field, QWidget *parent)
    : ContactDialog(desk, loaded, role, parent)
    , m_field(field)
    , m_proposed(desk.book.date(loaded->today))
    , m_row(new ContactFieldRow(field, this))
    , m_address(plainLabel(this))
{
    const bool isVerified = field == ContactField::VerifiedOn;
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins({});
    m_address->setWordWrap(true);
    alignWithWindow(m_address);
    form->addRow(m_address);
    m_row->editor()->setText(m_proposed);
    m_row->editor()->setPlaceholderText(tr("3/31, t for today, t-1 for yesterday"));
    form->addRow(buddyLabel(labelOf(field), m_row->editor(), fields), m_row);
    connect(m_row, &ContactFieldRow::edited, this, [this] {
        noteEdited();
        m_row->showRemark(m_row->wasLeft() ? remark() : std::nullopt);
    });
    connect(m_row, &ContactFieldRow::left, this, [this] { m_row->showRemark(remark()); });
    layOut(fields, isVerified ? tr("Address verified") : tr("Mail came back"), tr("Sa&ve"), code(field));
    showOnRecord();
    resizeWithinScreen(this, { 560, 320 });
    m_row->setFocus();
    m_row->editor()->selectAll();
}

ContactChange ContactDayDialog::change() const
{
    const QDate day = typedDate(m_row->text(), loaded().today, RangeEnd::Last).value_or(QDate());
    return m_field == ContactField::VerifiedOn ? ContactChange { .verifiedOn = day }
                                               : ContactChange { .mailReturnedOn = day };
}

bool ContactDayDialog::hasTyped() const { return m_row->text() != m_proposed; }

std::optional<FieldRemark> ContactDayDialog::remark() const
{
    const QList<FieldRemark> remarks = remarksOn(change(), party(), loaded().today);
    return remarks.isEmpty() ? std::nullopt : std::optional(remarks.first());
}

bool ContactDayDialog::showFaults()
{
    const auto fault = remark();
    m_row->showRemark(fault);
    if (fault)
        m_row->setFocus();
    return !fault;
}

/// Mail to another address than the one that was looked at is another matter.
void ContactDayDialog::showOnRecord()
{
    const QString line = addressLine(party());
    if (!m_address->text().isEmpty() && m_address->text() != line)
        m_row->noteOvertaken(tr("A colleague has changed the address meanwhile: see which one is meant."));
    m_address->setText(line);
}

} // namespace caseledger
