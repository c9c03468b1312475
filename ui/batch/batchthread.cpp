// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batchthread.h"

#include <QDir>

namespace caseledger {

namespace {

Result<BatchOutcome> runToItsEnd(
    const PaperTools &tools, const BatchWish &wish, const std::function<bool(const BatchProgress &)> &goOn)
{
    const Result<BatchProgress> progress = tools.runBatch(wish, goOn);
    if (!progress)
        return tl::unexpected(progress.error());
    BatchOutcome outcome { .progress = *progress, .reasons = {} };
    if (progress->refused + progress->failed > 0)
        outcome.reasons = reasonsOf(QDir(wish.folder).filePath(QStringLiteral("index.csv"))).value_or(outcome.reasons);
    return outcome;
}

} // namespace

BatchThread::BatchThread(const PaperTools &tools, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
{ }

BatchThread::~BatchThread()
{
    m_cancelled = true;
    if (m_thread)
        m_thread->wait();
}

void BatchThread::launch(std::function<void()> work)
{
    settle();
    m_busy = true;
    m_cancelled = false;
    m_thread.reset(QThread::create(std::move(work)));
    m_thread->start();
}

/// The thread has answered: it is at its end, or a moment before it.
void BatchThread::settle()
{
    if (m_thread)
        m_thread->wait();
    m_busy = false;
    m_running = false;
}

void BatchThread::estimate(const BatchWish &wish)
{
    if (m_busy)
        return;
    launch([this, tools = m_tools, wish] {
        post([this, estimate = tools.estimateBatch(wish)] {
            settle();
            if (estimate)
                emit estimated(*estimate);
            else
                emit failed(estimate.error());
        });
    });
}

void BatchThread::start(const BatchWish &wish)
{
    if (m_busy)
        return;
    launch([this, tools = m_tools, wish] {
        const auto goOn = [this](const BatchProgress &progress) {
            post([this, progress] { emit progressed(progress); });
            return !m_cancelled.load();
        };
        post([this, outcome = runToItsEnd(tools, wish, goOn)] {
            settle();
            if (outcome)
                emit finished(*outcome);
            else
                emit failed(outcome.error());
        });
    });
    m_running = true;
}

} // namespace caseledger
