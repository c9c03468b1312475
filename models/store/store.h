// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/connection.h"
#include "models/store/desk/databasestate.h"
#include "models/store/desk/officenews.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace caseledger {

class AnswerWatch;
class StoreWorker;

/// Runs jobs one at a time, in order, on a private thread that owns the only Connection; a job is a
/// Result<T>(Connection &). Opening happens on that thread too, with the first job: if it fails, that job and every
/// later one answer with its error. Where a shared office's server is lost, the job that runs answers with that, and so
/// does every one until it is back: the store tries again by itself, once a second, and the worker stays signed in.
/// When the store goes it waits for the job that runs, which may look at
/// QThread::isInterruptionRequested() to end early; jobs still waiting are dropped, and their futures end without a
/// value. Use results through whenReady. Belongs to the thread that made it; run() may be called from any.
class Store
{
public:
    explicit Store(DatabaseSpec spec);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    template <class Job>
    auto run(Job job) -> QFuture<std::invoke_result_t<Job &, Connection &>>
    {
        using Answer = std::invoke_result_t<Job &, Connection &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start(); // before the future is handed out: one that has not started looks finished to whoever waits
                          // for it
        QFuture<Answer> future = promise->future();
        post([promise, job = std::move(job)](Connection *connection, const Error &error) mutable {
            promise->addResult(connection ? job(*connection) : Answer(tl::unexpected<Error>(error)));
            promise->finish();
        });
        return future;
    }

    /// Tells, in the context's thread, how a shared office's database takes what it is asked, whenever that becomes
    /// another, and at once where it does not answer as usual: slow where a job has waited or run for a second and a
    /// half, until all are answered. An embedded one always answers. It takes an event loop in the thread that made the
    /// store, from which this is called. The context must outlive the store.
    void watch(QObject *context, std::function<void(DatabaseState)> tell);
    /// Tells, in the context's thread, what others have committed in a shared office, well within a second of it; what
    /// was done over this store itself is not told. After the server was away in between, that anything may be another.
    /// An embedded office has no news. The context must outlive the store.
    void listen(QObject *context, std::function<void(const OfficeNews &)> tell);

private:
    using Task = std::function<void(Connection *, const Error &)>;
    void post(Task task);

    std::unique_ptr<AnswerWatch> m_watch; ///< null over an embedded database
    QThread m_thread;
    StoreWorker *m_worker; ///< lives in m_thread with the connection, deleted there at its end
};

} // namespace caseledger
