// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/splitter.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

#include <utility>

namespace caseledger {

namespace {

/// What the keys and a screen reader move.
class Divider : public QSplitterHandle
{
public:
    Divider(Qt::Orientation orientation, QSplitter *splitter)
        : QSplitterHandle(orientation, splitter)
    {
        setFocusPolicy(Qt::TabFocus);
        setAccessibleDescription(Splitter::tr("The arrow keys move it."));
    }

    /// The part behind it tells it from others.
    QString name() const
    {
        const QWidget *part = splitter()->widget(splitter()->indexOf(const_cast<Divider *>(this)));
        const QString partName = part ? part->accessibleName() : QString();
        return partName.isEmpty() ? Splitter::tr("Divider") : Splitter::tr("Divider") + QLatin1String(": ") + partName;
    }

    /// From the beginning of what it divides, in pixels; in a mirrored window from the right.
    int place() const
    {
        if (orientation() == Qt::Vertical)
            return y();
        return isRightToLeft() ? splitter()->width() - x() - width() : x();
    }
    /// As far as it can go either way.
    std::pair<int, int> room() const
    {
        std::pair<int, int> room;
        splitter()->getRange(splitter()->indexOf(const_cast<Divider *>(this)), &room.first, &room.second);
        return room;
    }
    int length() const { return orientation() == Qt::Vertical ? splitter()->height() : splitter()->width(); }

    void moveTo(int place)
    {
        const int before = this->place();
        const bool isMirrored = orientation() == Qt::Horizontal && isRightToLeft();
        moveSplitter(isMirrored ? splitter()->contentsRect().width() - place : place); // as the mouse would
        if (this->place() == before)
            return;
        QAccessibleValueChangeEvent moved(this, percent());
        QAccessible::updateAccessibility(&moved);
    }
    int percent() const { return length() > 0 ? place() * 100 / length() : 0; }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const int step = 2 * fontMetrics().height();
        const bool isAcross = orientation() == Qt::Horizontal;
        const int key = event->key();
        if (event->modifiers() & ~Qt::KeypadModifier)
            QSplitterHandle::keyPressEvent(event);
        else if (key == Qt::Key_Home || key == Qt::Key_End)
            moveTo(key == Qt::Key_Home ? room().first : room().second);
        else if (key == (isAcross ? Qt::Key_Left : Qt::Key_Up))
            moveTo(place() + (isAcross && isRightToLeft() ? step : -step));
        else if (key == (isAcross ? Qt::Key_Right : Qt::Key_Down))
            moveTo(place() + (isAcross && isRightToLeft() ? -step : step));
        else
            QSplitterHandle::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *event) override
    {
        QSplitterHandle::paintEvent(event);
        if (!hasFocus())
            return;
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        QPainter painter(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
};

/// A separator with a value, as WAI-ARIA has it: percent of what it divides.
class SpokenDivider : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit SpokenDivider(Divider *divider)
        : QAccessibleWidget(divider, QAccessible::Splitter)
    { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? divider()->name() : QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override { return divider()->percent(); }
    QVariant minimumValue() const override { return percent(divider()->room().first); }
    QVariant maximumValue() const override { return percent(divider()->room().second); }
    QVariant minimumStepSize() const override { return 1; }
    void setCurrentValue(const QVariant &value) override
    {
        divider()->moveTo(value.toInt() * divider()->length() / 100);
    }

private:
    Divider *divider() const { return static_cast<Divider *>(object()); }
    int percent(int place) const { return divider()->length() > 0 ? place * 100 / divider()->length() : 0; }
};

QAccessibleInterface *spokenDivider(const QString &, QObject *object)
{
    auto *divider = dynamic_cast<Divider *>(object);
    return divider ? new SpokenDivider(divider) : nullptr;
}

} // namespace

QSplitterHandle *Splitter::createHandle()
{
    QAccessible::installFactory(&spokenDivider); // once, however often it is asked for
    return new Divider(orientation(), this);
}

} // namespace caseledger
