// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/textguard.h"

#include <QEvent>
#include <QLabel>
#include <QTextEdit>

namespace caseledger {

TextGuard::TextGuard(QCoreApplication *application)
    : QObject(application)
{
    application->installEventFilter(this);
}

bool TextGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Polish)
        return false;
    if (auto *label = qobject_cast<QLabel *>(watched))
        label->setTextFormat(Qt::PlainText);
    else if (auto *edit = qobject_cast<QTextEdit *>(watched))
        edit->setAcceptRichText(false); // what is pasted or dropped
    return false;
}

} // namespace caseledger
