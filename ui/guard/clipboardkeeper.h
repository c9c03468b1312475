// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guard/idlewatch.h"

#include <QClipboard>

#include <array>

namespace caseledger {

/// How long what was copied from this program stays on the clipboard.
constexpr std::chrono::seconds clipboardStays(30);

/// Takes back what this program put on the clipboard and into the primary selection: after 30 s, when it is asked to,
/// and at the program's end. What another program put there since is left alone.
class ClipboardKeeper : public QObject
{
    Q_OBJECT

public:
    /// Whether what is there was put there by this program.
    using Owns = std::function<bool(QClipboard::Mode)>;

    ClipboardKeeper(QClipboard *clipboard, GuardClock clock, Owns owns, QObject *parent = nullptr);

    void clear();

private:
    void noteChange(QClipboard::Mode mode);
    void look();

    static constexpr std::array modes { QClipboard::Clipboard, QClipboard::Selection };
    QClipboard *m_clipboard;
    GuardClock m_clock;
    Owns m_owns;
    std::array<std::optional<std::chrono::milliseconds>, modes.size()> m_since; ///< null where nothing is ours
    QTimer m_timer;
};

} // namespace caseledger
