// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/busyoverlay.h"

#include <QEvent>
#include <QPainter>

#include <chrono>

namespace caseledger {

BusyOverlay::BusyOverlay(QWidget *parent)
    : QWidget(parent)
{
    using namespace std::chrono_literals;
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_delay.setSingleShot(true);
    m_delay.setInterval(300ms);
    connect(&m_delay, &QTimer::timeout, this, &BusyOverlay::cover);
    parent->installEventFilter(this);
    hide();
}

void BusyOverlay::begin(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    m_delay.start();
}

void BusyOverlay::end()
{
    m_delay.stop();
    hide();
}

void BusyOverlay::cover()
{
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

bool BusyOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void BusyOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlpha(190);
    painter.fillRect(rect(), veil);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, m_text);
}

} // namespace caseledger
