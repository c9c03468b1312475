// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caller/verification.h"

namespace caseledger {

Verification::Verification(QObject *parent, GuardClock clock)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    using namespace std::chrono_literals;
    m_timer.setInterval(1s); // the clock decides: a timer stops in suspend
    connect(&m_timer, &QTimer::timeout, this, &Verification::look);
}

void Verification::note(Role parent, QTime at)
{
    m_parent = parent;
    m_at = at;
    m_since = m_clock();
    m_timer.start();
    emit changed();
}

void Verification::forget()
{
    if (!m_parent)
        return;
    m_parent.reset();
    m_timer.stop();
    emit changed();
}

std::optional<Role> Verification::parent() const
{
    return m_parent && m_clock() - m_since < verificationCounts ? m_parent : std::nullopt;
}

void Verification::look()
{
    if (!parent())
        forget();
}

} // namespace caseledger
