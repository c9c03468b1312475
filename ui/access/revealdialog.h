// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/papers/caller.h"
#include "ui/access/protectedcontact.h"
#include "ui/desk.h"

#include <QDialog>
#include <QTimer>

#include <chrono>

namespace caseledger {

class BusyOverlay;
class MessageBar;
class ReasonForm;

/// Lines that are painted and are no text to anybody: nothing to select, to copy or to drag. A screen reader, where
/// there is one, gets them once.
class PaintedLines : public QWidget
{
    Q_OBJECT

public:
    explicit PaintedLines(QWidget *parent = nullptr);

    /// @param isSpoken there is a screen reader
    void showLines(ProtectedLinesPointer lines, bool isSpoken);
    void forget();
    bool isEmpty() const { return !m_lines; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ProtectedLinesPointer m_lines;
};

/// Shows a protected person's contact to a worker who gives a reason, for ten seconds; then it is gone, and the window
/// with it. It never enters the case that is open.
class RevealDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualTime { 10'000 };

    /// @param desk must outlive the dialog
    RevealDialog(const Desk &desk, const CaseId &id, Role role, QWidget *parent = nullptr,
        std::chrono::milliseconds shownFor = usualTime);

    /// Says it while one speaks to somebody else than whose contact it is. Said aloud, so it has to be on the screen.
    void tellCaller(CallerRole caller);

signals:
    void contactShown();
    void refused(const caseledger::Error &error);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void reveal(const QString &reason);
    void take(const Result<ProtectedLinesPointer> &lines);

    const Desk &m_desk;
    CaseId m_id;
    Role m_role;
    MessageBar *m_message;
    MessageBar *m_caller; ///< where that is somebody else
    ReasonForm *m_form;
    PaintedLines *m_lines;
    BusyOverlay *m_busy;
    QTimer m_time;
};

} // namespace caseledger
