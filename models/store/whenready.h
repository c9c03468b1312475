// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace caseledger {

/// Calls handle(value) in context's thread when the future has its value; never after context is gone, never for a
/// dropped job. Use this, not QFuture::then(context, ...), which races and asserts in Qt 6.4.2.
template <class T, class Handle>
void whenReady(const QFuture<T> &future, QObject *context, Handle handle)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, handle = std::move(handle)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            handle(watcher->result());
    });
    watcher->setFuture(future); // last: a future that is done already still reports
}

} // namespace caseledger
