// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/ownaddress.h"

#include "ui/parts/labels.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace caseledger {

OwnAddress::OwnAddress(QWidget *parent)
    : QGroupBox(tr("Own address"), parent)
    , m_reason(new QLineEdit(this))
    , m_use(new QPushButton(tr("&Use the parent's own address"), this))
{
    constexpr int longestReason = 200;
    m_reason->setMaxLength(longestReason);
    m_reason->setPlaceholderText(tr("Stands in the trail"));
    m_reason->installEventFilter(this);
    m_use->setEnabled(false);
    m_use->setAutoDefault(false);
    QLabel *caption
        = captionLabel(this, tr("Only with a reason: name the occasion, not a person, an address or a number."));
    caption->setWordWrap(true);
    m_reason->setAccessibleDescription(caption->text());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buddyLabel(tr("Wh&y?"), m_reason, this));
    layout->addWidget(m_reason);
    layout->addWidget(caption);
    layout->addWidget(m_use);
    connect(m_reason, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_use->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_use, &QPushButton::clicked, this, &OwnAddress::give);
}

void OwnAddress::forget()
{
    m_given.clear();
    m_reason->clear();
}

bool OwnAddress::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QGroupBox::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QGroupBox::eventFilter(watched, event);
    give();
    return true;
}

void OwnAddress::give()
{
    const QString reason = m_reason->text().simplified();
    if (reason.isEmpty() || reason == m_given)
        return;
    m_given = reason;
    emit given();
}

} // namespace caseledger
