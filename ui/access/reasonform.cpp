// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/reasonform.h"

#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace caseledger {

ReasonForm::ReasonForm(const QString &question, const QString &go, QWidget *parent)
    : QWidget(parent)
    , m_reason(new QLineEdit(this))
    , m_go(new QPushButton(go, this))
{
    constexpr int longestReason = 200;
    constexpr int roomForAReason = 60;
    PlainLabel *asked = plainLabel(this, question);
    emphasise(asked, 1.1);
    const int width = fontMetrics().averageCharWidth() * roomForAReason;
    wrapAt(asked, width);
    QLabel *who = captionLabel(this,
        tr("The reason stands in the trail, where your supervisor reads it. Name the occasion, not a person, an "
           "address or a number."));
    wrapAt(who, width);
    m_reason->setMaxLength(longestReason);
    m_reason->setAccessibleDescription(who->text());
    m_go->setEnabled(false);
    m_go->setAutoDefault(false); // Enter in the line gives the reason; a dialog's default button would give it twice
    auto *leave = new QPushButton(tr("C&lose"), this);
    leave->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_go);
    buttons->addWidget(leave);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(asked);
    layout->addWidget(buddyLabel(tr("&Why?"), m_reason, this));
    layout->addWidget(m_reason);
    layout->addWidget(who);
    layout->addLayout(buttons);
    setFocusProxy(m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { m_go->setEnabled(!reason().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonForm::give);
    connect(m_go, &QPushButton::clicked, this, &ReasonForm::give);
    connect(leave, &QPushButton::clicked, this, &ReasonForm::dismissed);
}

QString ReasonForm::reason() const { return m_reason->text().simplified(); }

void ReasonForm::give()
{
    if (!reason().isEmpty())
        emit given(reason());
}

} // namespace caseledger
