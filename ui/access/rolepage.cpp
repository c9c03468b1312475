// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/rolepage.h"

#include "ui/access/rightwords.h"
#include "ui/parts/labels.h"
#include "ui/parts/spokennames.h"
#include "ui/signin/sessionwords.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace caseledger {

namespace {

/// A button that is on and off with its action, in its words; the letter for Alt is the menu's.
QPushButton *buttonOf(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(spokenText(action->text()), parent);
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    return button;
}

} // namespace

RolePage::RolePage(StaffRole role, const QList<QAction *> &offered, QWidget *parent)
    : QWidget(parent)
{
    constexpr int lettersInALine = 72;
    auto *middle = new QWidget(this);
    auto *lines = new QVBoxLayout(middle);
    PlainLabel *name = plainLabel(middle, roleWord(role));
    emphasise(name, 1.4);
    PlainLabel *task = plainLabel(middle, roleTask(role));
    wrapAt(task, task->fontMetrics().averageCharWidth() * lettersInALine);
    lines->addWidget(name);
    lines->addWidget(task);
    lines->addSpacing(task->fontMetrics().height());
    for (QAction *action : offered)
        lines->addWidget(buttonOf(action, middle), 0, Qt::AlignLeading);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(middle, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    setAccessibleName(roleWord(role));
}

} // namespace caseledger
