// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/deskapplication.h"

#include <QPalette>
#include <QThread>

namespace caseledger {

DeskApplication::DeskApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    setAttribute(Qt::AA_DontUseNativeDialogs);
    setAttribute(Qt::AA_DontUseNativeMenuBar);
    showPlaceholders();
}

bool DeskApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_watch && QThread::currentThread() == thread() && m_watch(receiver, event))
        return true;
    return QApplication::notify(receiver, event);
}

bool DeskApplication::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        showPlaceholders();
    return QApplication::event(event);
}

void DeskApplication::showPlaceholders()
{
    QPalette placeholders; // the rest stays the desktop's
    for (const auto group : { QPalette::Active, QPalette::Disabled, QPalette::Inactive }) {
        QColor pale = palette().color(group, QPalette::Text);
        pale.setAlphaF(0.6F);
        placeholders.setColor(group, QPalette::PlaceholderText, pale);
    }
    if (placeholders.color(QPalette::PlaceholderText) != palette().color(QPalette::PlaceholderText))
        setPalette(placeholders);
}

} // namespace caseledger
