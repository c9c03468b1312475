// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/clipboardkeeper.h"

#include <QCoreApplication>

#include <algorithm>

namespace caseledger {

ClipboardKeeper::ClipboardKeeper(QClipboard *clipboard, GuardClock clock, Owns owns, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_clock(std::move(clock))
    , m_owns(std::move(owns))
{
    using namespace std::chrono_literals;
    m_timer.setInterval(500ms);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardKeeper::look);
    connect(m_clipboard, &QClipboard::changed, this, &ClipboardKeeper::noteChange);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &ClipboardKeeper::clear);
}

void ClipboardKeeper::noteChange(QClipboard::Mode mode)
{
    const auto at = std::ranges::find(modes, mode);
    if (at == modes.end())
        return;
    std::optional<std::chrono::milliseconds> &since = m_since[size_t(at - modes.begin())];
    since = m_owns(mode) ? std::optional(m_clock()) : std::nullopt;
    if (since)
        m_timer.start();
}

void ClipboardKeeper::look()
{
    bool anyLeft = false;
    for (size_t index = 0; index < modes.size(); ++index) {
        if (m_since[index] && m_clock() - *m_since[index] >= clipboardStays) {
            m_since[index].reset();
            if (m_owns(modes[index]))
                m_clipboard->clear(modes[index]);
        }
        anyLeft = anyLeft || m_since[index];
    }
    if (!anyLeft)
        m_timer.stop();
}

void ClipboardKeeper::clear()
{
    for (size_t index = 0; index < modes.size(); ++index) {
        m_since[index].reset();
        if (m_owns(modes[index]))
            m_clipboard->clear(modes[index]);
    }
    m_timer.stop();
}

} // namespace caseledger
