// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/announcer.h"

#include <QAccessibleWidget>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace caseledger {

namespace {

using namespace std::chrono_literals;

constexpr auto moment = 150ms; ///< a burst of results, as while somebody types
constexpr auto memory = 1500ms;
constexpr auto longestPause = 2s;
constexpr auto untilFaded = 15s; ///< then nobody who looks around finds it and takes it for new

/// How long it takes to hear a text, read fast.
std::chrono::milliseconds pauseAfter(const QString &text)
{
    return std::clamp<std::chrono::milliseconds>(40ms * text.size(), moment, longestPause);
}

Announcer *knownOf(const QWidget &window)
{
    return window.findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
}

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
        Announcer::of(window).say(where, text, urgency);
}

void hush(const QWidget &window)
{
    if (Announcer *announcer = knownOf(window))
        announcer->forget();
}

Announcer &Announcer::of(QWidget *window)
{
    Announcer *known = knownOf(*window);
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
    for (QTimer *timer : { &m_pause, &m_memory, &m_fading })
        timer->setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Announcer::tellNext);
    connect(&m_fading, &QTimer::timeout, this, [this] {
        hide();
        setAccessibleName({});
    });
    window->installEventFilter(this);
}

void Announcer::say(const QWidget *from, const QString &text, Urgency urgency)
{
    m_waiting.removeIf([from](const News &news) { return news.from == from; }); // it is no longer true
    if (urgency == Urgency::Urgent)
        return tell(text);
    if (std::ranges::find(m_waiting, text, &News::text) == m_waiting.end())
        m_waiting.append({ from, text });
    if (!m_pause.isActive())
        m_pause.start(moment);
}

void Announcer::tellNext()
{
    if (!m_waiting.isEmpty())
        tell(m_waiting.takeFirst().text);
}

void Announcer::tell(const QString &text)
{
    const bool isKnown = text == said() && m_memory.isActive();
    m_pause.start(isKnown ? moment : pauseAfter(text));
    if (isKnown)
        return;
    hide(); // that it is shown is the news
    setAccessibleName(text);
    show();
    m_memory.start(memory);
    m_fading.start(untilFaded);
}

void Announcer::forget()
{
    m_waiting.clear();
    for (QTimer *timer : { &m_pause, &m_memory, &m_fading })
        timer->stop();
    hide();
    setAccessibleName({});
}

/// A dialog that says what came of it and closes.
void Announcer::passOn()
{
    const QWidget *above = parentWidget()->parentWidget();
    QWidget *window = above ? above->window() : nullptr;
    for (const News &news : std::exchange(m_waiting, {})) {
        if (window && window->isVisible())
            of(window).say(news.from, news.text, Urgency::Polite);
    }
}

bool Announcer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && watched == parentWidget() && !event->spontaneous())
        passOn();
    return QWidget::eventFilter(watched, event);
}

} // namespace caseledger
