// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/batch/batchreasons.h"
#include "ui/desk.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace caseledger {

/// What a batch came to.
struct BatchOutcome
{
    BatchProgress progress;
    QList<BatchReason> reasons;
};

/// Estimates and runs batches on a thread of its own, one thing at a time; its signals come on the thread it lives in.
class BatchThread : public QObject
{
    Q_OBJECT

public:
    explicit BatchThread(const PaperTools &tools, QObject *parent = nullptr);
    /// Stops what runs and waits until its papers in hand are whole.
    ~BatchThread() override;

    bool isBusy() const { return m_busy; } ///< estimates or runs
    bool isRunning() const { return m_running; }
    void estimate(const BatchWish &wish);
    void start(const BatchWish &wish);
    /// The papers in hand are finished; then finished() comes, or failed().
    void cancel() { m_cancelled = true; }

signals:
    void estimated(const caseledger::BatchEstimate &estimate);
    void progressed(const caseledger::BatchProgress &progress);
    void finished(const caseledger::BatchOutcome &outcome); ///< through, or stopped
    void failed(const caseledger::Error &error); ///< of either

private:
    void launch(std::function<void()> work);
    /// Calls act on the thread this lives in, unless it is gone by then.
    template <class Act>
    void post(Act act)
    {
        QMetaObject::invokeMethod(this, std::move(act), Qt::QueuedConnection);
    }
    void settle();

    PaperTools m_tools;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled = false;
    bool m_busy = false;
    bool m_running = false;
};

} // namespace caseledger
