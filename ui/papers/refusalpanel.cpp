// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/refusalpanel.h"

#include "ui/parts/labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace caseledger {

RefusalPanel::RefusalPanel(QWidget *parent)
    : QWidget(parent)
    , m_why(plainLabel(this))
    , m_override(new QWidget(this))
    , m_reason(new QLineEdit(m_override))
    , m_make(new QPushButton(tr("Make &it all the same"), m_override))
{
    constexpr int longestReason = 200;
    emphasise(m_why, 1.1);
    m_why->setWordWrap(true);
    m_why->setAlignment(Qt::AlignCenter);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_why->setFocusPolicy(Qt::StrongFocus); // so that a screen reader reads why there are no pages
    m_reason->setMaxLength(longestReason);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Kept with the paper"));
    m_make->setEnabled(false);
    m_make->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_override);
    row->addWidget(buddyLabel(tr("R&eason"), m_reason, m_override));
    row->addWidget(m_reason, 1);
    row->addWidget(m_make);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_why);
    layout->addWidget(m_override);
    layout->addStretch(2);
    connect(m_reason, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_make->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &RefusalPanel::giveOverride);
    connect(m_make, &QPushButton::clicked, this, &RefusalPanel::giveOverride);
}

void RefusalPanel::showRefusal(const QString &why, bool canOverride)
{
    m_why->setText(why);
    m_why->setAccessibleName(why);
    m_override->setVisible(canOverride);
    QAccessibleEvent spoken(m_why, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

QString RefusalPanel::why() const { return m_why->text(); }

void RefusalPanel::giveOverride()
{
    if (const QString reason = m_reason->text().trimmed(); !reason.isEmpty())
        emit overrideGiven(reason);
}

} // namespace caseledger
