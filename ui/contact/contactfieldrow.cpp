// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactfieldrow.h"

#include "models/text/phrasebook.h"
#include "ui/contact/contactwords.h"
#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace caseledger {

ContactFieldRow::ContactFieldRow(ContactField field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_editor(new QLineEdit(this))
    , m_offer(new QPushButton(this))
    , m_remark(plainLabel(this))
    , m_beforeLine(captionLabel(this))
{
    m_editor->setAccessibleName(nameOf(field));
    m_editor->setMaxLength(int(longestEmail) + 1); // what is longer is told, not cut off in silence
    m_offer->setAutoDefault(false);
    m_offer->hide();
    m_remark->setWordWrap(true);
    m_remark->hide();
    m_beforeLine->setWordWrap(true);
    m_beforeLine->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(m_editor, 1);
    line->addWidget(m_offer);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_remark);
    layout->addWidget(m_beforeLine);
    setFocusProxy(m_editor);
    connect(m_editor, &QLineEdit::textChanged, this, [this] {
        describe();
        emit edited();
    });
    connect(m_editor, &QLineEdit::editingFinished, this, [this] {
        m_wasLeft = m_wasLeft || isTouched();
        emit left();
    });
    connect(m_offer, &QPushButton::clicked, this, [this] {
        const QString offered = m_offer->property("offered").toString();
        m_editor->setFocus(); // before the button goes
        m_editor->setText(offered);
        emit left();
    });
}

/// The focus that goes with it leaves a field of nobody's.
ContactFieldRow::~ContactFieldRow() { m_editor->disconnect(this); }

QString ContactFieldRow::text() const { return m_editor->text(); }

bool ContactFieldRow::isTouched() const { return cleaned(m_editor->text()) != cleaned(m_before); }

void ContactFieldRow::setBefore(const QString &before, bool keepsText)
{
    const bool hasTyped = isTouched();
    const bool isAnother = cleaned(before) != cleaned(m_before);
    m_before = before;
    m_isOvertaken = isAnother ? hasTyped || keepsText : m_isOvertaken;
    if (!hasTyped && !keepsText)
        m_editor->setText(before);
    describe();
}

void ContactFieldRow::noteOvertaken(const QString &why)
{
    m_isOvertaken = true;
    m_whyOvertaken = why;
    describe();
}

void ContactFieldRow::takeRecord()
{
    m_isOvertaken = false;
    if (std::exchange(m_whyOvertaken, {}).isEmpty())
        m_editor->setText(m_before);
    describe();
}

void ContactFieldRow::showRemark(const std::optional<FieldRemark> &remark)
{
    m_remark->setText(remark ? textOf(*remark) : QString());
    m_remark->setVisible(remark.has_value());
    QFont font = m_remark->font();
    font.setBold(remark && isFault(remark->remark));
    m_remark->setFont(font);
    const bool hasOffer = remark && !remark->offer.isEmpty();
    if (!hasOffer && m_offer->hasFocus())
        m_editor->setFocus();
    m_offer->setVisible(hasOffer);
    if (hasOffer) {
        m_offer->setText(tr("Write %1").arg(remark->offer));
        m_offer->setProperty("offered", remark->offer);
        m_offer->setAccessibleDescription(tr("Puts it into the field: %1").arg(nameOf(m_field)));
    }
    describe();
}

/// A screen reader says with the field what stands beside it.
void ContactFieldRow::describe()
{
    QString before;
    if (isContested() && !m_whyOvertaken.isEmpty())
        before = m_whyOvertaken;
    else if (isContested())
        before = m_before.isEmpty() ? tr("A colleague has emptied this.")
                                    : tr("A colleague has saved: %1").arg(Phrasebook::isolated(m_before));
    else if (isTouched() && !m_before.isEmpty())
        before = tr("Before: %1").arg(Phrasebook::isolated(m_before));
    QFont font = m_beforeLine->font();
    font.setBold(isContested());
    m_beforeLine->setFont(font);
    m_beforeLine->setText(before);
    m_beforeLine->setVisible(!before.isEmpty());
    QStringList said { m_remark->text(), m_beforeLine->text() };
    said.removeAll(QString());
    m_editor->setAccessibleDescription(said.join(u' '));
}

QStringList contestedFields(const QWidget &widget)
{
    QStringList names;
    for (const ContactFieldRow *row : widget.findChildren<ContactFieldRow *>()) {
        if (row->isContested())
            names.append(nameOf(row->field()));
    }
    return names;
}

void takeRecord(const QWidget &widget)
{
    const QList<ContactFieldRow *> rows = widget.findChildren<ContactFieldRow *>();
    const auto isOfAddress = [](const ContactFieldRow *row) { return row->field() <= ContactField::Zip; };
    const bool isAddress
        = std::ranges::any_of(rows, [&](const ContactFieldRow *row) { return isOfAddress(row) && row->isContested(); });
    for (ContactFieldRow *row : rows) {
        if (row->isContested() || (isAddress && isOfAddress(row)))
            row->takeRecord();
    }
}

} // namespace caseledger
