// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/hidebutton.h"

#include "models/text/phrasebook.h"
#include "ui/actions/deskactions.h"
#include "ui/looks/deskstyle.h"
#include "ui/parts/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>

namespace caseledger {

namespace {

/// Its focus ring lies inside the red: beside it, on a pale bar, a white one would look as if the button had shrunk.
class RedButton : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPushButton::paintEvent(event);
        if (!hasFocus())
            return;
        constexpr qreal rim = 2;
        constexpr qreal middle = rim + ringWidth / 2.0;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Qt::white, ringWidth));
        painter.drawRoundedRect(QRectF(rect()).adjusted(middle, middle, -middle, -middle), 2, 2);
    }
};

} // namespace

HideControls::HideControls(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_corner(new QWidget(window->menuBar()))
    , m_room(new QSpacerItem(0, 0))
    , m_button(new RedButton(tr("Hide"), window))
{
    m_button->setAccessibleName(tr("Hide"));
    m_button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where one types
    m_button->setStyleSheet(QStringLiteral("QPushButton { background: #b3261e; color: white; border: 2px solid #b3261e;"
                                           " border-radius: 3px; padding: 1px 14px; font-weight: bold; }"
                                           "QPushButton:hover { border-color: white; }"));
    connect(m_button, &QPushButton::pressed, this, &HideControls::hideWanted); // at once, not when it is let go
    auto *place = new QHBoxLayout(m_corner);
    place->setContentsMargins({});
    place->addItem(m_room);
    m_corner->installEventFilter(this);
    m_button->installEventFilter(this);
    fitCorner();
    buildMenu();
    setHotline({});
}

/// The bar asks for the size of its corner when it is given one.
void HideControls::fitCorner()
{
    const QSize needed = m_button->sizeHint();
    m_room->changeSize(needed.width(), needed.height(), QSizePolicy::Fixed);
    m_corner->layout()->invalidate();
    m_window->menuBar()->setCornerWidget(m_corner);
    m_corner->show();
}

/// The button stands in the corner of the menu bar, but belongs to the window: a screen reader finds nothing in a menu
/// bar but its menus.
bool HideControls::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_button) { // its words may need more room, or less
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
            QMetaObject::invokeMethod(this, &HideControls::fitCorner, Qt::QueuedConnection);
    } else if (event->type() == QEvent::Move || event->type() == QEvent::Resize || event->type() == QEvent::Show) {
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
