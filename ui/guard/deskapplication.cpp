// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/deskapplication.h"

#include <QThread>

namespace caseledger {

DeskApplication::DeskApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    setAttribute(Qt::AA_DontUseNativeDialogs);
    setAttribute(Qt::AA_DontUseNativeMenuBar);
}

bool DeskApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_watch && QThread::currentThread() == thread() && m_watch(receiver, event))
        return true;
    return QApplication::notify(receiver, event);
}

} // namespace caseledger
