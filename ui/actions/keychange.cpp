// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/keychange.h"

#include "ui/actions/keyfield.h"
#include "ui/actions/keyrules.h"
#include "ui/parts/announcer.h"
#include "ui/parts/labels.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace caseledger {

KeyChange::KeyChange(DeskAction action, const Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_action(action)
    , m_desk(desk)
    , m_field(new KeyField(this))
    , m_why(plainLabel(this))
{
    setWindowTitle(tr("Change key"));
    m_field->setAccessibleName(tr("New key"));
    m_field->setAccessibleDescription(tr("Press the key: it is taken as it is pressed. Tab goes on."));
    m_field->setPlaceholderText(tr("Press the new key"));
    m_why->setWordWrap(true);
    m_why->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    m_why->setMinimumHeight(fontMetrics().lineSpacing() * 2); // so that nothing moves
    auto *buttons = new QDialogButtonBox(this);
    m_set = buttons->addButton(tr("&Set"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    m_set->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    //: Of what the key is: the name of a menu entry
    layout->addWidget(plainLabel(this, tr("New key for “%1”").arg(nameOf(action))));
    layout->addWidget(m_field);
    layout->addWidget(m_why);
    layout->addWidget(buttons);
    connect(m_field, &KeyField::keyPressed, this, &KeyChange::judge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(m_field->key());
        accept();
    });
}

void KeyChange::judge(const QKeySequence &key)
{
    const QString why = keyRefusal(key, m_action, m_desk);
    m_why->setText(why.isEmpty() ? tr("This key is free.") : why);
    m_set->setEnabled(why.isEmpty());
    announce(this, m_field->text() + QLatin1String(". ") + m_why->text());
}

} // namespace caseledger
