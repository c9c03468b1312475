// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactchangedialog.h"

#include "models/text/callermatch.h"
#include "ui/access/revealdialog.h"
#include "ui/contact/contactfieldrow.h"
#include "ui/contact/contactwords.h"
#include "ui/parts/labels.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace caseledger {

ContactChangeDialog::ContactChangeDialog(const Desk &desk, const LoadedCasePointer &loaded, Role role, QWidget *parent)
    : ContactDialog(desk, loaded, role, parent)
    , m_samePlace(plainLabel(this))
{
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    if (isCovered()) {
        QLabel *covered = plainLabel(fields,
            tr("What is on record of a protected person is not shown here. What you leave empty stays as it is."));
        covered->setWordWrap(true);
        auto *show = new QPushButton(tr("S&how for ten seconds…"), fields);
        show->setAutoDefault(false);
        connect(show, &QPushButton::clicked, this, &ContactChangeDialog::reveal);
        form->addRow(covered);
        form->addRow(show);
    }
    for (size_t i = 0; i < fieldCount; ++i) {
        m_rows[i] = new ContactFieldRow(ContactField(i), fields);
        form->addRow(buddyLabel(labelOf(ContactField(i)), m_rows[i]->editor(), fields), m_rows[i]);
        connect(m_rows[i], &ContactFieldRow::edited, this, [this] {
            noteEdited();
            showRemarks(false);
        });
        connect(m_rows[i], &ContactFieldRow::left, this, [this] { showRemarks(false); });
    }
    m_samePlace->setWordWrap(true);
    form->addRow(m_samePlace);
    layOut(fields, tr("Change contact"), tr("Sa&ve"), QStringLiteral("change"));
    showOnRecord();
    resizeWithinScreen(this, { 620, 540 });
    m_rows.front()->setFocus();
}

bool ContactChangeDialog::isCovered() const { return party().address.isWithheldFrom(Audience::Staff); }

QString ContactChangeDialog::typed(ContactField field) const { return row(field)->text(); }

bool ContactChangeDialog::isAddressTouched() const
{
    return std::any_of(m_rows.begin(), m_rows.begin() + size_t(ContactField::Zip) + 1,
        [](const ContactFieldRow *each) { return each->isTouched(); });
}

bool ContactChangeDialog::isChanged() const
{
    return std::ranges::any_of(m_rows, [](const ContactFieldRow *each) { return each->isTouched(); });
}

ContactChange ContactChangeDialog::change() const
{
    ContactChange wanted;
    if (isAddressTouched())
        wanted.address = PostalAddress { typed(ContactField::Street1), typed(ContactField::Street2),
            typed(ContactField::City), typed(ContactField::State), typed(ContactField::Zip) };
    if (row(ContactField::Phone)->isTouched())
        wanted.phone = typed(ContactField::Phone);
    if (row(ContactField::Email)->isTouched())
        wanted.email = typed(ContactField::Email);
    return wanted;
}

/// Only of what somebody has left, so that nobody is told of what is still to be typed; before it is saved, of all.
void ContactChangeDialog::showRemarks(bool ofAll)
{
    const ContactChange wanted = change();
    const QList<FieldRemark> remarks = remarksOn(wanted, party(), loaded().today);
    for (ContactFieldRow *each : m_rows) {
        const auto remark = std::ranges::find(remarks, each->field(), &FieldRemark::field);
        const bool isShown = remark != remarks.end() && (ofAll || each->wasLeft());
        each->showRemark(isShown ? std::optional(*remark) : std::nullopt);
    }
    const PostalAddress *before = party().address.shownTo(Audience::Staff);
    m_samePlace->setVisible(before && wanted.address && isSameAddress(*before, *wanted.address));
}

bool ContactChangeDialog::showFaults()
{
    showRemarks(true);
    const QList<FieldRemark> remarks = remarksOn(change(), party(), loaded().today);
    const auto isWrong = [&remarks](const ContactFieldRow *each) {
        return std::ranges::any_of(remarks,
            [each](const FieldRemark &remark) { return remark.field == each->field() && isFault(remark.remark); });
    };
    const auto first = std::ranges::find_if(m_rows, isWrong);
    if (first == m_rows.end())
        return true;
    (*first)->setFocus();
    return false;
}

void ContactChangeDialog::showOnRecord()
{
    const auto before = [](const Guarded<QString> &value) {
        const QString *shown = value.shownTo(Audience::Staff);
        return shown ? *shown : QString();
    };
    const PostalAddress *shown = party().address.shownTo(Audience::Staff);
    const PostalAddress address = shown ? *shown : PostalAddress();
    const std::array values { address.street1, address.street2, address.city, address.state, address.zip,
        before(party().phone), before(party().email) };
    static_assert(std::tuple_size_v<decltype(values)> == fieldCount);
    // An address is one: where somebody types one, no part of another comes between.
    const bool isAddressTyped = isAddressTouched();
    for (size_t i = 0; i < fieldCount; ++i)
        m_rows[i]->setBefore(values[i], isAddressTyped && ContactField(i) <= ContactField::Zip);
    m_samePlace->setText(
        tr("It is the same place as before, written in another way: what is known of mail to it stays."));
    showRemarks(false);
}

void ContactChangeDialog::tellCaller(CallerRole caller)
{
    m_caller = caller;
    ContactDialog::tellCaller(caller);
}

void ContactChangeDialog::reveal()
{
    auto *dialog = new RevealDialog(desk(), loaded().id(), role(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    dialog->tellCaller(m_caller);
}

} // namespace caseledger
