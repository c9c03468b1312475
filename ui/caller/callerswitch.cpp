// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caller/callerswitch.h"

#include "ui/caller/callerwords.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QRadioButton>

#include <algorithm>
#include <array>

namespace caseledger {

namespace {

constexpr std::array choices { CallerRole::NotSet, CallerRole::Custodial, CallerRole::Noncustodial,
    CallerRole::SomebodyElse };

} // namespace

CallerSwitch::CallerSwitch(QWidget *parent)
    : QWidget(parent)
    , m_choices(new QButtonGroup(this))
    , m_lines(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_lines->setContentsMargins({});
    m_lines->setSpacing(0);
    QHBoxLayout *line = nullptr;
    for (const CallerRole choice : choices) {
        auto *button = new QRadioButton(callerName(choice), this);
        m_choices->addButton(button, int(choice));
        if (m_choices->buttons().size() % 2 == 1) {
            line = new QHBoxLayout;
            m_lines->addLayout(line);
        }
        line->addWidget(button);
        line->addSpacing(fontMetrics().averageCharWidth());
    }
    choose(CallerRole::NotSet);
    setFocusProxy(m_choices->checkedButton());
    describe({});
    connect(m_choices, &QButtonGroup::idToggled, this, [this](int id, bool isChosen) {
        if (!isChosen)
            return;
        setFocusProxy(m_choices->button(id));
        emit changed(CallerRole(id));
    });
}

CallerRole CallerSwitch::caller() const { return CallerRole(m_choices->checkedId()); }

void CallerSwitch::choose(CallerRole caller) { m_choices->button(int(caller))->setChecked(true); }

void CallerSwitch::focusChoice() { m_choices->checkedButton()->setFocus(Qt::ShortcutFocusReason); }

void CallerSwitch::describe(const QString &text)
{
    for (QAbstractButton *button : m_choices->buttons())
        button->setAccessibleDescription(
            button->isChecked() && !text.isEmpty() ? text : tr("Who is calling about this case"));
}

/// Where a button has no neighbour on that side: on to the next one, as they are read.
void CallerSwitch::keyPressEvent(QKeyEvent *event)
{
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const int key = event->key();
    const bool isOn = key == Qt::Key_Down || key == (isRightToLeft ? Qt::Key_Left : Qt::Key_Right);
    const bool isBack = key == Qt::Key_Up || key == (isRightToLeft ? Qt::Key_Right : Qt::Key_Left);
    if (!isOn && !isBack)
        return QWidget::keyPressEvent(event);
    const auto at = std::ranges::find(choices, caller()) - choices.begin();
    choose(choices[size_t(std::clamp<qsizetype>(at + (isOn ? 1 : -1), 0, choices.size() - 1))]);
    focusChoice();
}

QSize CallerSwitch::sizeIn(int lines) const
{
    QSize size;
    for (int at = 0; at < m_lines->count(); ++at) {
        const QSize part = m_lines->itemAt(at)->sizeHint();
        size = lines == 1 ? QSize(size.width() + part.width(), std::max(size.height(), part.height()))
                          : QSize(std::max(size.width(), part.width()), size.height() + part.height());
    }
    return size;
}

QSize CallerSwitch::minimumSizeHint() const
{
    const QSize tall = sizeIn(2);
    return m_lines->direction() == QBoxLayout::TopToBottom ? tall : QSize(tall.width(), sizeIn(1).height());
}

void CallerSwitch::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool fits = sizeIn(1).width() <= width();
    m_lines->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace caseledger
