// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QEventLoop>
#include <QTimer>

#include <functional>

namespace caseledger::bench {

/// Ends a waiting loop with the first paint of a view that shows rows.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QString viewName)
        : m_viewName(std::move(viewName))
    {
        qApp->installEventFilter(this);
    }

    /// Runs the event loop until the view was painted with rows, after a start. False after ten seconds.
    bool wait(const std::function<void()> &start)
    {
        m_painted = false;
        start();
        QTimer limit;
        QObject::connect(&limit, &QTimer::timeout, &m_loop, [this] { m_loop.exit(1); });
        limit.start(10'000);
        return m_painted || m_loop.exec() == 0;
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_painted)
            return false;
        const auto *view = qobject_cast<QAbstractItemView *>(watched->parent());
        if (view != nullptr && view->viewport() == watched && view->accessibleName() == m_viewName
            && view->model()->rowCount() > 0) {
            m_painted = true;
            QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection); // after the paint itself
        }
        return false;
    }

private:
    QString m_viewName;
    QEventLoop m_loop;
    bool m_painted = false;
};

} // namespace caseledger::bench
