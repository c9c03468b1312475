// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/announcer.h"

#include <QAccessibleWidget>

namespace caseledger {

namespace {

using namespace std::chrono_literals;

constexpr auto moment = 150ms; ///< a burst of results, as while somebody types
constexpr auto memory = 1500ms;
constexpr auto untilFaded = 15s; ///< then nobody who looks around finds it and takes it for new

QAccessibleInterface *notificationOf(const QString &, QObject *object)
{
    auto *announcer = qobject_cast<Announcer *>(object);
    return announcer ? new QAccessibleWidget(announcer, QAccessible::Notification) : nullptr;
}

} // namespace

void announce(QWidget *where, const QString &text, Urgency urgency)
{
    QWidget *window = where->window();
    if (!text.isEmpty() && window->isVisible())
        Announcer::of(window).say(text, urgency);
}

Announcer &Announcer::of(QWidget *window)
{
    auto *known = window->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new Announcer(window);
}

Announcer::Announcer(QWidget *window)
    : QWidget(window)
{
    QAccessible::installFactory(&notificationOf); // once, however often it is asked for
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(0, 0, 1, 1);
    hide();
    for (QTimer *timer : { &m_moment, &m_memory, &m_fading })
        timer->setSingleShot(true);
    connect(&m_moment, &QTimer::timeout, this, &Announcer::tell);
    connect(&m_fading, &QTimer::timeout, this, [this] {
        hide();
        setAccessibleName({});
    });
}

void Announcer::say(const QString &text, Urgency urgency)
{
    m_waiting = text;
    if (urgency == Urgency::Urgent)
        tell();
    else
        m_moment.start(moment);
}

void Announcer::tell()
{
    m_moment.stop();
    if (m_waiting == said() && m_memory.isActive())
        return;
    hide(); // that it is shown is the news
    setAccessibleName(m_waiting);
    show();
    m_memory.start(memory);
    m_fading.start(untilFaded);
}

} // namespace caseledger
