// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/messagebar.h"

#include "ui/parts/announcer.h"
#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace caseledger {

namespace {

QString signOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Done:
        return QStringLiteral("\u2713");
    case MessageBar::Kind::Notice:
    case MessageBar::Kind::Protected:
        return QStringLiteral("\u26A0");
    case MessageBar::Kind::Problem:
        return QStringLiteral("\u2715");
    }
    return {};
}

QColor tintOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Done:
        return QColor(0x2e, 0x7d, 0x32);
    case MessageBar::Kind::Notice:
        return QColor(0xe0, 0x9f, 0x00);
    case MessageBar::Kind::Problem:
    case MessageBar::Kind::Protected:
        return QColor(0xc6, 0x28, 0x28);
    }
    return {};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_sign(plainLabel(this))
    , m_text(plainLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QPushButton(tr("Dismiss"), this))
{
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    emphasise(m_sign);
    m_close->setFlat(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 6, 4);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionWanted);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::hide);
    hide();
}

void MessageBar::say(Kind kind, const QString &text, const QString &action)
{
    QPalette colours = parentWidget() ? parentWidget()->palette() : palette();
    colours.setColor(QPalette::Window, tinted(colours, tintOf(kind), 0.22));
    setPalette(colours);
    m_sign->setText(signOf(kind));
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    show();
    announce(this, text, kind == Kind::Problem ? Urgency::Urgent : Urgency::Polite);
}

QString MessageBar::text() const { return m_text->text(); }

void MessageBar::setClosable(bool closable) { m_close->setVisible(closable); }

} // namespace caseledger
