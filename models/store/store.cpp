// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"

#include <atomic>
#include <optional>

namespace caseledger {

/// Lives in the store's thread and owns what belongs to it.
class StoreWorker : public QObject
{
public:
    explicit StoreWorker(DatabaseSpec spec)
        : m_spec(std::move(spec))
    { }

    void run(const std::function<void(Connection *, const Error &)> &task)
    {
        if (m_closing)
            return;
        if (!m_opened)
            m_opened = Connection::open(m_spec);
        const bool open = m_opened->has_value();
        task(open ? m_opened->value().get() : nullptr, open ? Error() : m_opened->error());
    }

    /// From any thread: no job that has not begun will begin.
    void close() { m_closing = true; }

private:
    DatabaseSpec m_spec;
    std::optional<Result<std::unique_ptr<Connection>>> m_opened; ///< empty before the first job
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

void Store::post(Task task)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, task = std::move(task)] { worker->run(task); }, Qt::QueuedConnection);
}

} // namespace caseledger
