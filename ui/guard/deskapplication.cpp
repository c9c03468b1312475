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
    keepPaleTextReadable();
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
        keepPaleTextReadable();
    return QApplication::event(event);
}

void DeskApplication::keepPaleTextReadable()
{
    constexpr float pale = 0.6F;
    QPalette readable; // the rest stays the desktop's
    const auto set = [&readable](QPalette::ColorGroup group, QPalette::ColorRole role, QColor colour) {
        colour.setAlphaF(pale);
        readable.setColor(group, role, colour);
    };
    for (const auto group : { QPalette::Active, QPalette::Disabled, QPalette::Inactive })
        set(group, QPalette::PlaceholderText, palette().color(QPalette::Active, QPalette::Text));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        set(QPalette::Disabled, role, palette().color(QPalette::Active, role));
    if (readable.color(QPalette::PlaceholderText) != palette().color(QPalette::PlaceholderText))
        setPalette(readable);
}

} // namespace caseledger
