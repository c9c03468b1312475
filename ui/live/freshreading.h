// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QWidget;

namespace caseledger {

/// When something that is shown is read again: at once after news, but never while a reading runs, never sooner than a
/// while after the last began, and only while it is in sight; else when it comes into sight. However much news comes
/// meanwhile, one reading follows. Belongs to the page that it is for.
class FreshReading : public QObject
{
    Q_OBJECT

public:
    /// @param apart from the beginning of one reading to that of the next, at least
    /// @param read begins a reading; whoever does it says when it hasEnded()
    FreshReading(QWidget *page, std::chrono::milliseconds apart, std::function<void()> read);

    void want();
    void hasEnded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readIfDue();

    QWidget *m_page;
    std::function<void()> m_read;
    QTimer m_pause;
    bool m_isWanted = false;
    bool m_isReading = false;
};

} // namespace caseledger
