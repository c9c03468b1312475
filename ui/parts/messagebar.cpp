// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/messagebar.h"

#include "ui/looks/colours.h"
#include "ui/looks/icons.h"
#include "ui/parts/announcer.h"
#include "ui/parts/labels.h"
#include "ui/parts/relativelooks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace caseledger {

namespace {

Sign signOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Done:
        return Sign::Done;
    case MessageBar::Kind::Notice:
        return Sign::Warning;
    case MessageBar::Kind::Problem:
        return Sign::Problem;
    case MessageBar::Kind::Protected:
        break;
    }
    return Sign::Protected;
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
    m_kind = kind;
    setTintedGround(this, tintOf(kind), 0.22);
    drawSign();
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    show();
    announce(this, text, kind == Kind::Problem ? Urgency::Urgent : Urgency::Polite);
}

void MessageBar::drawSign()
{
    const QColor ground = palette().color(QPalette::Window);
    const QColor ink = readableOn(ground, tintOf(m_kind), leastForSigns);
    m_sign->setPixmap(signPixmap(signOf(m_kind), fontMetrics().height(), ink, devicePixelRatioF()));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawSign();
}

QString MessageBar::text() const { return m_text->text(); }

void MessageBar::setClosable(bool closable) { m_close->setVisible(closable); }

} // namespace caseledger
