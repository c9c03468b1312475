// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/accessiblecover.h"

#include "ui/guard/curtain.h"

#include <QAccessibleObject>
#include <QApplication>

namespace caseledger {

namespace {

/// A widget beneath a curtain: nothing. A window: that it is there, and its curtain.
class CoveredInterface : public QAccessibleObject
{
public:
    explicit CoveredInterface(QWidget *widget)
        : QAccessibleObject(widget)
    { }

    QAccessibleInterface *parent() const override
    {
        return widget()->isWindow() ? QAccessible::queryAccessibleInterface(qApp) : nullptr;
    }
    int childCount() const override { return curtainOf(widget()) ? 1 : 0; }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(curtainOf(widget())) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return childCount() > 0 && child && child->object() == curtainOf(widget()) ? 0 : -1;
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && curtainOf(widget()) ? QString(neutralTitle) : QString();
    }
    QRect rect() const override { return curtainOf(widget()) ? widget()->geometry() : QRect(); }
    QAccessible::Role role() const override { return widget()->isWindow() ? QAccessible::Window : QAccessible::Client; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invisible = !curtainOf(widget()) || !widget()->isVisible();
        state.active = !state.invisible && widget()->isActiveWindow();
        return state;
    }

private:
    QWidget *widget() const { return static_cast<QWidget *>(object()); }
};

QAccessibleInterface *coveredInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && !isOnCurtain(widget) ? new CoveredInterface(widget) : nullptr;
}

/// Lets pass what curtains have to say, and that a window comes, goes or is in use.
void passWhatIsNotCovered(QAccessibleEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(event->object());
    if (!isOnCurtain(widget) && !(widget && curtainOf(widget)))
        return;
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(&passWhatIsNotCovered);
}

/// The number that the next interface gets.
QAccessible::Id nextNumber()
{
    auto *probe = new CoveredInterface(nullptr);
    const QAccessible::Id number = QAccessible::registerAccessibleInterface(probe);
    QAccessible::deleteAccessibleInterface(number);
    return number;
}

bool staysKnown(const QAccessibleInterface &interface)
{
    QObject *object = interface.object();
    return object == qApp || isOnCurtain(qobject_cast<QWidget *>(object));
}

} // namespace

AccessibleCover::~AccessibleCover()
{
    if (m_isDown)
        raise();
}

void AccessibleCover::lower()
{
    m_isDown = true;
    QAccessible::installFactory(&coveredInterface);
    QAccessible::installUpdateHandler(&passWhatIsNotCovered);
}

void AccessibleCover::forgetAll()
{
    const QAccessible::Id end = nextNumber();
    for (; m_next < end; ++m_next) {
        const QAccessibleInterface *interface = QAccessible::accessibleInterface(m_next);
        if (interface && !staysKnown(*interface))
            QAccessible::deleteAccessibleInterface(m_next);
    }
}

void AccessibleCover::raise()
{
    m_isDown = false;
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::removeFactory(&coveredInterface);
    forgetAll();
}

} // namespace caseledger
