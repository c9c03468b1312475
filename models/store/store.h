// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/desk/databasestate.h"
#include "models/domain/result.h"
#include "models/store/connection.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace caseledger {

class StoreWorker;

/// Runs jobs one at a time, in order, on a private thread that owns the only Connection; a job is a
/// Result<T>(Connection &). Opening happens on that thread too, with the first job: if it fails, that job and every
/// later one answer with its error. Where a shared office's server is lost, the job that runs answers with that, and so
/// does every one until it is back: the store tries again by itself, once a second, and the worker stays signed in.
/// When the store goes it waits for the job that runs, which may look at
/// QThread::isInterruptionRequested() to end early; jobs still waiting are dropped, and their futures end without a
/// value. Use results through whenReady.
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

    /// Tells, in the context's thread, how the database takes what it is asked, whenever that becomes another. The
    /// context must outlive the store.
    void watch(QObject *context, std::function<void(DatabaseState)> tell);

private:
    using Task = std::function<void(Connection *, const Error &)>;
    void post(Task task);

    QThread m_thread;
    StoreWorker *m_worker; ///< lives in m_thread with the connection, deleted there at its end
};

} // namespace caseledger
