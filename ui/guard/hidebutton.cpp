// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/hidebutton.h"

#include "models/text/phrasebook.h"
#include "ui/actions/deskactions.h"
#include "ui/parts/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>

namespace caseledger {

HideControls::HideControls(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_corner(new QWidget(window->menuBar()))
    , m_button(new QPushButton(tr("Hide"), window))
{
    m_button->setAccessibleName(tr("Hide"));
    m_button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where one types
    m_button->setStyleSheet(QStringLiteral("QPushButton { background: #b3261e; color: white; border: 2px solid #b3261e;"
                                           " border-radius: 3px; padding: 1px 14px; font-weight: bold; }"
                                           "QPushButton:hover, QPushButton:focus { border-color: white; }"));
    connect(m_button, &QPushButton::pressed, this, &HideControls::hideWanted); // at once, not when it is let go
    auto *place = new QHBoxLayout(m_corner);
    place->setContentsMargins({});
    place->addSpacing(m_button->sizeHint().width());
    place->addStrut(m_button->sizeHint().height());
    m_corner->installEventFilter(this);
    window->menuBar()->setCornerWidget(m_corner);
    buildMenu();
    setHotline({});
}

/// The button stands in the corner of the menu bar, but belongs to the window: a screen reader finds nothing in a menu
/// bar but its menus.
bool HideControls::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize || event->type() == QEvent::Show) {
        m_button->setGeometry(QRect(m_corner->mapTo(m_window, QPoint()), m_corner->size()));
        m_button->raise();
    }
    return QObject::eventFilter(watched, event);
}

void HideControls::buildMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Help"));
    if (auto *keys = m_window->findChild<QAction *>(QLatin1String(entryOf(DeskAction::KeySheet).code))) {
        menu->addAction(keys);
        menu->addSeparator();
    }
    menu->addAction(tr("&Lock\tCtrl+L"), this, &HideControls::lockWanted);
    menu->addAction(tr("&Hide\tShift+Esc"), this, &HideControls::hideWanted);
    menu->addSeparator();
    menu->addAction(tr("&About hiding…"), this, &HideControls::explain);
}

void HideControls::setHotline(const QString &number)
{
    m_hotline = Phrasebook::isolated(number);
    m_button->setToolTip(plainToolTip(helpText()));
    m_button->setAccessibleDescription(helpText());
}

QString HideControls::helpText() const
{
    const QString what = tr("Covers everything at once, also by Shift+Esc. Nothing is lost.");
    return m_hotline.isEmpty() ? what : tr("%1 Hotline for people who are not safe at home: %2.").arg(what, m_hotline);
}

void HideControls::explain()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About hiding"), {}, QMessageBox::Close, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QStringList text {
        tr("Shift+Esc or the red button covers all windows of Caseledger at once, from anywhere. Where no "
           "dialog is open and the field you are in is empty, Esc does it too; in a filled field Esc "
           "empties the field."),
        tr("Within 30 seconds you get back with Enter, later with your password. What you were doing stays as it was."),
        tr("Ctrl+L locks at once.")
    };
    if (!m_hotline.isEmpty())
        text.append(tr("Hotline for people who are not safe at home: %1").arg(m_hotline));
    box->setText(text.join(QLatin1String("\n\n")));
    box->open();
}

} // namespace caseledger
