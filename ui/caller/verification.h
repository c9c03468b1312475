// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"
#include "ui/guard/idlewatch.h"

#include <QTime>
#include <QTimer>

#include <optional>

namespace caseledger {

/// How long what a caller proved counts in a call.
constexpr std::chrono::minutes verificationCounts(10);

/// That somebody proved to be a parent of one case in the call that is on. It ends by itself; it is of one case's page
/// and goes with that, so that nobody can inherit it.
class Verification : public QObject
{
    Q_OBJECT

public:
    explicit Verification(QObject *parent = nullptr, GuardClock clock = &bootClock);

    /// @param at as the office's clock shows it
    void note(Role parent, QTime at);
    void forget();
    /// Null where nobody did, or it counts no more.
    std::optional<Role> parent() const;
    QTime at() const { return m_at; } ///< of the latest
    void look(); ///< what the timer does every second

signals:
    void changed();

private:
    GuardClock m_clock;
    std::optional<Role> m_parent;
    QTime m_at;
    std::chrono::milliseconds m_since {};
    QTimer m_timer;
};

} // namespace caseledger
