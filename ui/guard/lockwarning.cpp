// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/lockwarning.h"

#include "ui/parts/labels.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QMainWindow>

namespace caseledger {

namespace {

/// The one in use, else the program's own.
QWidget *windowInUse()
{
    if (QWidget *active = QApplication::activeWindow())
        return active;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && qobject_cast<QMainWindow *>(window))
            return window;
    }
    return nullptr;
}

void say(QWidget *strip, const QString &text)
{
    strip->setAccessibleName(text);
    QAccessibleEvent spoken(strip, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

} // namespace

void LockWarning::warn(int secondsLeft)
{
    QWidget *window = windowInUse();
    if (!window)
        return;
    const bool isNew = !m_strip || m_strip->parentWidget() != window;
    if (isNew) {
        end();
        m_strip = new QFrame(window);
        m_strip->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_strip->setAutoFillBackground(true);
        m_strip->setFrameShape(QFrame::StyledPanel);
        QPalette colours = window->palette();
        colours.setColor(QPalette::Window, tinted(colours, QColor(0xe0, 0x9f, 0x00), 0.35));
        m_strip->setPalette(colours);
        m_text = plainLabel(m_strip);
        m_text->setWordWrap(true);
        m_text->setAlignment(Qt::AlignCenter);
        auto *layout = new QHBoxLayout(m_strip);
        layout->addWidget(m_text);
    }
    m_text->setText(tr("Caseledger locks in %1 s. Any key or a move of the mouse keeps it open.").arg(secondsLeft));
    const int height = m_strip->layout()->heightForWidth(window->width());
    m_strip->setGeometry(0, window->height() - height, window->width(), height);
    m_strip->raise();
    m_strip->show();
    if (isNew)
        say(m_strip, m_text->text());
}

void LockWarning::end()
{
    if (!m_strip)
        return;
    m_strip->hide();
    m_strip->deleteLater();
    m_strip.clear();
}

} // namespace caseledger
