// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/spokennames.h"

#include <QAbstractButton>
#include <QAccessibleObject>
#include <QAction>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabBar>

namespace caseledger {

namespace {

constexpr QLatin1StringView letterBegins("(&");
constexpr char givenProperty[] = "caseledger_spoken";

/// The menu or menu bar that an action is an entry of: of several the one in sight. Null where there is none.
QWidget *menuOf(const QAction &action)
{
    QWidget *menu = nullptr;
    for (QObject *place : action.associatedObjects()) {
        const bool isMenu = qobject_cast<QMenu *>(place) || qobject_cast<QMenuBar *>(place);
        if (isMenu && (!menu || static_cast<QWidget *>(place)->isVisible()))
            menu = static_cast<QWidget *>(place);
    }
    return menu;
}

/// An entry of a menu, as Qt's own but for its name, and that it tells its keys.
class SpokenEntry : public QAccessibleObject, public QAccessibleActionInterface
{
public:
    explicit SpokenEntry(QAction *action)
        : QAccessibleObject(action)
    { }

    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(menuOf(*action())); }
    int childCount() const override { return action()->menu() ? 1 : 0; }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(action()->menu()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && action()->menu() && child->object() == action()->menu() ? 0 : -1;
    }

    QAccessible::Role role() const override
    {
        return action()->isSeparator() ? QAccessible::Separator : QAccessible::MenuItem;
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString text = action()->text();
        if (kind == QAccessible::Name)
            return spokenText(text.section(u'\t', 0, 0));
        if (kind != QAccessible::Accelerator)
            return {};
        return shortcut().isEmpty() ? letter() : shortcut();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const QWidget *menu = menuOf(*action());
        state.invisible = !menu || !menu->isVisible() || !action()->isVisible();
        state.focused = isActive(menu);
        state.focusable = true;
        state.hotTracked = true;
        state.disabled = action()->isSeparator() || !action()->isEnabled();
        state.checkable = action()->isCheckable();
        state.checked = action()->isChecked();
        state.hasPopup = action()->menu() != nullptr;
        return state;
    }
    QRect rect() const override
    {
        const QWidget *menu = menuOf(*action());
        const auto *bar = qobject_cast<const QMenuBar *>(menu);
        const auto *popup = qobject_cast<const QMenu *>(menu);
        const QRect place = bar ? bar->actionGeometry(action()) : popup ? popup->actionGeometry(action()) : QRect();
        return menu ? place.translated(menu->mapToGlobal(QPoint())) : QRect();
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override
    {
        if (action()->isSeparator())
            return {};
        return { action()->menu() ? showMenuAction() : pressAction() };
    }
    void doAction(const QString &name) override
    {
        if (!action()->isEnabled() || !actionNames().contains(name))
            return;
        QWidget *menu = menuOf(*action());
        if (name == pressAction())
            action()->trigger();
        else if (action()->menu()->isVisible())
            action()->menu()->hide();
        else if (auto *bar = qobject_cast<QMenuBar *>(menu))
            bar->setActiveAction(action());
        else if (auto *popup = qobject_cast<QMenu *>(menu))
            popup->setActiveAction(action());
    }
    /// As AT-SPI wants them (Action.GetKeyBinding): the letter, the way there from the menu bar, the key.
    QStringList keyBindingsForAction(const QString &) const override { return { letter(), QString(), shortcut() }; }

private:
    QString letter() const { return QKeySequence::mnemonic(action()->text()).toString(QKeySequence::NativeText); }
    QString shortcut() const
    {
        const QString key = action()->shortcut().toString(QKeySequence::NativeText);
        return key.isEmpty() ? action()->text().section(u'\t', 1) : key;
    }
    QAction *action() const { return static_cast<QAction *>(object()); }
    bool isActive(const QWidget *menu) const
    {
        const auto *bar = qobject_cast<const QMenuBar *>(menu);
        const auto *popup = qobject_cast<const QMenu *>(menu);
        return (bar && bar->activeAction() == action()) || (popup && popup->activeAction() == action());
    }
};

QAccessibleInterface *spokenEntry(const QString &, QObject *object)
{
    auto *action = qobject_cast<QAction *>(object);
    return action && menuOf(*action) ? new SpokenEntry(action) : nullptr;
}

/// Where the name is Qt's, or the one that was given here.
void nameAsSpoken(QWidget *widget, const QString &text)
{
    const QString name = text.contains(letterBegins) ? spokenText(text) : QString();
    if (widget->accessibleName() != widget->property(givenProperty).toString() || widget->accessibleName() == name)
        return;
    widget->setProperty(givenProperty, name);
    widget->setAccessibleName(name);
}

} // namespace

QString spokenText(const QString &text)
{
    static const QRegularExpression letter(QStringLiteral("\\s*\\(&[^&\\s]\\)"));
    static const QRegularExpression mark(QStringLiteral("&(.)"));
    return QString(text).remove(letter).replace(mark, QStringLiteral("\\1"));
}

SpokenNames::SpokenNames(QCoreApplication *application)
    : QObject(application)
{
    QAccessible::installFactory(&spokenEntry);
    application->installEventFilter(this);
}

/// That the text of a button changed is told to nobody, but it is painted anew.
bool SpokenNames::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Polish && event->type() != QEvent::Paint)
        return false;
    if (auto *button = qobject_cast<QAbstractButton *>(watched)) {
        nameAsSpoken(button, button->text());
    } else if (auto *box = qobject_cast<QGroupBox *>(watched)) {
        nameAsSpoken(box, box->title());
    } else if (auto *tabs = qobject_cast<QTabBar *>(watched)) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab).contains(letterBegins))
                tabs->setAccessibleTabName(tab, spokenText(tabs->tabText(tab)));
        }
    } else if (auto *label = qobject_cast<QLabel *>(watched); label && label->buddy()) {
        nameAsSpoken(label, label->text());
        nameAsSpoken(label->buddy(), label->text());
    }
    return false;
}

} // namespace caseledger
