// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/rightwords.h"

#include "ui/actions/deskactions.h"

#include "ui/signin/sessionwords.h"

#include <QAction>
#include <QCoreApplication>

#include <array>

namespace caseledger {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Rights)
};

/// In the order of StaffRole.
constexpr std::array roleTasks {
    QT_TRANSLATE_NOOP("Rights",
        "Agents find cases of the whole State, print statements for either parent, and have a lost PIN mailed again."),
    QT_TRANSLATE_NOOP("Rights",
        "Caseworkers work on the cases of their office. A case of another office opens with a stated reason."),
    QT_TRANSLATE_NOOP("Rights",
        "Supervisors work on the cases of their office, print many papers at once, decide on PIN letters, read who saw "
        "what in their office, and watch over its figures."),
    QT_TRANSLATE_NOOP("Rights",
        "The mailroom prints the letters in the queue with its own program, caseledger-mailroom. Cases do not open "
        "in this role."),
    QT_TRANSLATE_NOOP("Rights",
        "Auditors read the whole trail: who saw, printed or changed what, when and why. They check that nobody has "
        "bent it. Cases do not open in this role."),
    QT_TRANSLATE_NOOP("Rights",
        "Administrators set up the office: settings here; users, imports, backups and keys with caseledgerctl. "
        "They check that nobody has bent the trail. Cases do not open in this role."),
};
static_assert(roleTasks.size() == size_t(StaffRole::Administrator) + 1);

/// In the order of Right; each goes on after "may not".
constexpr std::array rightWords {
    QT_TRANSLATE_NOOP("Rights", "open cases"),
    QT_TRANSLATE_NOOP("Rights", "see the contact of a protected person"),
    QT_TRANSLATE_NOOP("Rights", "print statements"),
    QT_TRANSLATE_NOOP("Rights", "print papers other than statements"),
    QT_TRANSLATE_NOOP("Rights", "export a case"),
    QT_TRANSLATE_NOOP("Rights", "print many papers at once"),
    QT_TRANSLATE_NOOP("Rights", "change contact data"),
    QT_TRANSLATE_NOOP("Rights", "ask for a PIN letter"),
    QT_TRANSLATE_NOOP("Rights", "decide on letters"),
    QT_TRANSLATE_NOOP("Rights", "print letters"),
    QT_TRANSLATE_NOOP("Rights", "change the office's settings"),
    QT_TRANSLATE_NOOP("Rights", "read the trail"),
    QT_TRANSLATE_NOOP("Rights", "check the trail"),
    QT_TRANSLATE_NOOP("Rights", "see the figures of the office"),
    QT_TRANSLATE_NOOP("Rights", "change the directory of districts"),
};
static_assert(rightWords.size() == size_t(Right::ChangeDistricts) + 1);

} // namespace

QString roleTask(StaffRole role) { return Words::tr(roleTasks[size_t(role)]); }

QString whyNot(const Worker &worker, Right right)
{
    if (may(worker, right))
        return {};
    return Words::tr("Your role (%1) may not %2.").arg(roleWord(worker.role), Words::tr(rightWords[size_t(right)]));
}

bool offer(QAction *action, const Worker &worker, Right right)
{
    const QString why = whyNot(worker, right);
    if (why.isEmpty())
        return true;
    action->setEnabled(false);
    action->setProperty(whyOffProperty, why); // its key may change: that it is off does not
    action->setToolTip(why);
    action->setStatusTip(why);
    return false;
}

} // namespace caseledger
