// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"

#include <QTimer>

#include <atomic>
#include <chrono>
#include <optional>

namespace caseledger {

/// Lives in the store's thread and owns what belongs to it.
class StoreWorker : public QObject
{
public:
    explicit StoreWorker(DatabaseSpec spec)
        : m_spec(std::move(spec))
        , m_again(new QTimer(this))
    {
        m_again->setInterval(betweenTries);
        connect(m_again, &QTimer::timeout, this, &StoreWorker::tryAgain);
    }

    void run(const std::function<void(Connection *, const Error &)> &task)
    {
        if (m_closing)
            return;
        if (!m_opened)
            m_opened = Connection::open(m_spec);
        if (m_away)
            return task(nullptr, *m_away);
        const bool open = m_opened->has_value();
        task(open ? m_opened->value().get() : nullptr, open ? Error() : m_opened->error());
        if (open && m_opened->value()->isLost())
            goAway();
    }

    void watch(std::function<void(DatabaseState)> tell) { m_tell = std::move(tell); }

    /// From any thread: no job that has not begun will begin.
    void close() { m_closing = true; }

private:
    static constexpr std::chrono::milliseconds betweenTries { 1000 };

    void goAway()
    {
        m_away = Error { Error::Kind::Database,
            QStringLiteral("%1: the server does not answer; the program goes on trying.").arg(m_spec.path) };
        m_who = m_opened->value()->signedIn();
        m_again->start();
        tell(DatabaseState::Away);
    }

    /// Who may not come in any more need not try; everybody else does until the server is back.
    void tryAgain()
    {
        if (m_closing)
            return;
        Result<std::unique_ptr<Connection>> again = Connection::open(m_spec);
        if (!again) {
            if (again.error().kind == Error::Kind::Denied) {
                m_away = again.error();
                m_again->stop();
            }
            return;
        }
        if (m_who)
            (*again)->workAs(*m_who);
        m_opened = std::move(again);
        m_away.reset();
        m_again->stop();
        tell(DatabaseState::Answers);
    }

    void tell(DatabaseState state)
    {
        if (m_tell)
            m_tell(state);
    }

    DatabaseSpec m_spec;
    std::optional<Result<std::unique_ptr<Connection>>> m_opened; ///< empty before the first job
    std::optional<Error> m_away; ///< what jobs are answered while the server is lost
    std::optional<SignedIn> m_who; ///< who was at work when it was
    QTimer *m_again;
    std::function<void(DatabaseState)> m_tell;
    std::atomic<bool> m_closing = false;
};

Store::Store(DatabaseSpec spec)
    : m_worker(new StoreWorker(std::move(spec)))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("store"));
    m_thread.start();
}

Store::~Store()
{
    m_worker->close();
    m_thread.requestInterruption();
    m_thread.quit();
    m_thread.wait();
}

void Store::watch(QObject *context, std::function<void(DatabaseState)> tell)
{
    auto inItsThread = [context, tell = std::move(tell)](DatabaseState state) {
        QMetaObject::invokeMethod(
            context, [tell, state] { tell(state); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, inItsThread] { worker->watch(inItsThread); }, Qt::QueuedConnection);
}

void Store::post(Task task)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, task = std::move(task)] { worker->run(task); }, Qt::QueuedConnection);
}

} // namespace caseledger
