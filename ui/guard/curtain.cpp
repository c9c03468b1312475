// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/curtain.h"

#include "models/safety/passwordhash.h"
#include "ui/parts/labels.h"
#include "ui/signin/passwordfield.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace caseledger {

namespace {

/// The program's colours, whatever the window below has for its own.
QPalette ownPalette()
{
    const QPalette usual = QApplication::palette();
    QPalette own;
    for (const auto group : { QPalette::Active, QPalette::Disabled, QPalette::Inactive }) {
        for (int role = 0; role < QPalette::NColorRoles; ++role)
            own.setBrush(group, QPalette::ColorRole(role), usual.brush(group, QPalette::ColorRole(role)));
    }
    return own;
}

PasswordField *passwordField(QWidget *parent)
{
    auto *field = new PasswordField(parent);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    field->setContextMenuPolicy(Qt::NoContextMenu); // a popup would show through the curtain
    field->setAcceptDrops(false);
    field->setAccessibleName(Curtain::tr("Password"));
    field->setPlaceholderText(Curtain::tr("Password"));
    field->setMaximumWidth(260);
    return field;
}

} // namespace

Curtain::Curtain(QWidget *window)
    : QWidget(window)
    , m_heading(plainLabel(this, tr("Caseledger")))
    , m_text(plainLabel(this))
    , m_problem(plainLabel(this))
    , m_password(passwordField(this))
    , m_back(new QPushButton(tr("Go on"), this))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_NoMousePropagation);
    setPalette(ownPalette());
    setFont(QApplication::font());
    setCursor(Qt::ArrowCursor);
    setFocusPolicy(Qt::StrongFocus);
    emphasise(m_heading, 1.4);
    m_back->setAutoDefault(false);
    for (QLabel *label : { m_text, m_problem }) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    auto *way = new QHBoxLayout;
    way->addStretch(1);
    way->addWidget(m_password, 8);
    way->addWidget(m_back);
    way->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addStretch();
    layout->addWidget(m_heading, 0, Qt::AlignCenter);
    layout->addWidget(m_text);
    layout->addLayout(way);
    layout->addWidget(m_problem);
    layout->addStretch();
    connect(m_back, &QPushButton::clicked, this, &Curtain::act);
    connect(m_password, &PasswordField::capsLockNoticed, this,
        [this](bool on) { setProblem(on ? tr("Caps Lock is on.") : QString()); });
    setWay(WayBack::Button);
    setProblem({});
    setGeometry(window->rect());
}

void Curtain::setWay(WayBack way)
{
    m_way = way;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_text->setText(way == WayBack::Button ? tr("This window is covered. Press Enter to go on.")
                                           : tr("This window is locked. Type your password to go on."));
    m_password->setVisible(way == WayBack::Password);
    arrange();
    setAccessibleName(m_text->text());
    if (hadFocus)
        takeFocus();
}

void Curtain::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void Curtain::setBusy(bool busy)
{
    m_busy = busy;
    m_password->setReadOnly(busy);
    m_back->setEnabled(!busy);
}

void Curtain::takeFocus()
{
    // the reason keeps what is selected beneath
    (m_way == WayBack::Password ? static_cast<QWidget *>(m_password) : m_back)->setFocus(Qt::PopupFocusReason);
}

void Curtain::act()
{
    if (m_busy)
        return;
    if (m_way == WayBack::Button)
        return emit backWanted();
    QByteArray password = m_password->take();
    const WipedAtEnd wiped(password);
    if (!password.isEmpty())
        emit passwordGiven(password);
}

/// Takes every key that its field and its button leave, so that none goes on to the window: no shortcut, no default
/// button, no Esc that closes a dialog.
bool Curtain::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !key->isAutoRepeat())
            act();
        else
            QWidget::event(event); // Tab
        [[fallthrough]];
    }
    case QEvent::ShortcutOverride:
    case QEvent::KeyRelease:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease:
        event->accept();
        return true;
    default:
        return QWidget::event(event);
    }
}

void Curtain::paintEvent(QPaintEvent *event) { QPainter(this).fillRect(event->rect(), palette().window().color()); }

void Curtain::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

/// In a low window there is only what one needs to get back.
void Curtain::arrange()
{
    constexpr int room = 130;
    m_heading->setVisible(height() >= room);
    m_text->setVisible(height() >= room);
}

bool Curtain::focusNextPrevChild(bool)
{
    QWidget *next = m_back->hasFocus() && m_way == WayBack::Password ? static_cast<QWidget *>(m_password) : m_back;
    next->setFocus(Qt::TabFocusReason);
    return true; // never to what lies beneath
}

Curtain *curtainOf(const QWidget *window)
{
    if (!window->isWindow())
        return nullptr;
    const auto curtains = window->findChildren<Curtain *>(QString(), Qt::FindDirectChildrenOnly);
    const auto down = std::ranges::find_if_not(curtains, &QWidget::isHidden); // one that was raised goes a little later
    return down == curtains.end() ? nullptr : *down;
}

bool isOnCurtain(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const Curtain *>(widget))
            return true;
    }
    return false;
}

} // namespace caseledger
