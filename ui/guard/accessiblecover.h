// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

namespace caseledger {

/// What assistive technology (AT-SPI: a screen reader, or any program on the session's bus) gets of the program while
/// its windows are covered: each window with its curtain, and nothing beneath. There is neither a way to it from the
/// program, nor does an answer come to whoever kept a reference, nor is an event sent. Not thread-safe: of the windows'
/// thread, one at a time.
///
/// Rests on Qt: factories are asked newest first (QAccessible::installFactory), and the numbers of interfaces grow from
/// INT_MAX + 1 on (QAccessibleCache::acquireId, Qt 6.4; that every interface is found is tested).
class AccessibleCover
{
public:
    AccessibleCover() = default;
    Q_DISABLE_COPY_MOVE(AccessibleCover)
    ~AccessibleCover();

    /// From here on nothing is told of any widget but curtains, and of windows but that they are there.
    void lower();
    /// Forgets every interface that somebody got before: its number answers no more.
    void forgetAll();
    /// From here on everything is told again. References from before stay dead: one has to look again.
    void raise();

private:
    bool m_isDown = false;
    QAccessible::Id m_next = QAccessible::Id(INT_MAX) + 1; ///< first number that may be of an interface to forget
};

} // namespace caseledger
