// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/freshreading.h"

#include <QEvent>
#include <QWidget>

namespace caseledger {

FreshReading::FreshReading(QWidget *page, std::chrono::milliseconds apart, std::function<void()> read)
    : QObject(page)
    , m_page(page)
    , m_read(std::move(read))
    , m_pause(this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(apart);
    connect(&m_pause, &QTimer::timeout, this, &FreshReading::readIfDue);
    page->installEventFilter(this);
}

void FreshReading::want()
{
    m_isWanted = true;
    readIfDue();
}

void FreshReading::hasEnded()
{
    m_isReading = false;
    readIfDue();
}

void FreshReading::readIfDue()
{
    if (!m_isWanted || m_isReading || m_pause.isActive() || !m_page->isVisible())
        return;
    m_isWanted = false;
    m_isReading = true;
    m_pause.start();
    m_read();
}

bool FreshReading::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &FreshReading::readIfDue, Qt::QueuedConnection); // behind its own showing
    return QObject::eventFilter(watched, event);
}

} // namespace caseledger
