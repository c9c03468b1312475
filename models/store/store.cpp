// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"

#include "models/store/desk/answerwatch.h"
#include "models/store/desk/storeworker.h"

namespace caseledger {

Store::Store(DatabaseSpec spec)
    : m_watch(spec.isShared() ? std::make_unique<AnswerWatch>() : nullptr)
    , m_worker(new StoreWorker(std::move(spec), [watch = m_watch.get()](bool isAway) { watch->setAway(isAway); }))
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
    if (!m_watch)
        return;
    m_watch->tellTo([context, tell = std::move(tell)](DatabaseState state) {
        QMetaObject::invokeMethod(context, [tell, state] { tell(state); });
    });
}

void Store::listen(QObject *context, std::function<void(const OfficeNews &)> tell)
{
    auto inItsThread = [context, tell = std::move(tell)](const OfficeNews &news) {
        QMetaObject::invokeMethod(
            context, [tell, news] { tell(news); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, inItsThread] { worker->listen(inItsThread); }, Qt::QueuedConnection);
}

void Store::post(Task task)
{
    if (m_watch)
        m_watch->asked();
    auto work = [worker = m_worker, watch = m_watch.get(), task = std::move(task)] {
        worker->run(task);
        if (watch)
            watch->answered();
    };
    QMetaObject::invokeMethod(m_worker, std::move(work), Qt::QueuedConnection);
}

} // namespace caseledger
