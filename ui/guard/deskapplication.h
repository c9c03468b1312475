// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <functional>

namespace caseledger {

/// The program's application. Whoever watches sees every event of the windows' thread before any event filter: a drag,
/// a menu or a completer takes keys in filters of its own, and would take the one that hides everything.
class DeskApplication : public QApplication
{
    Q_OBJECT

public:
    /// True ends the event there.
    using Watch = std::function<bool(QObject *receiver, QEvent *event)>;

    /// File dialogs and menu bars are the program's own, not the desktop's: what another library draws cannot be
    /// covered.
    DeskApplication(int &argc, char **argv);

    /// One at a time; an empty one ends the watch.
    void setWatch(Watch watch) { m_watch = std::move(watch); }

    bool notify(QObject *receiver, QEvent *event) override;

protected:
    bool event(QEvent *event) override;

private:
    /// What may be typed into an empty field, and what cannot be chosen now, is readable in dark colours, too: where
    /// the desktop names no colour for them, the toolkit takes black for the one and a darker button's for the other.
    void keepPaleTextReadable();

    Watch m_watch;
};

} // namespace caseledger
