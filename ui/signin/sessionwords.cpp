// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/sessionwords.h"

#include "ui/errortext.h"
#include "ui/parts/officetime.h"

#include <QCoreApplication>

namespace caseledger {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SessionWords)
};

QString officeWord(const Worker &worker)
{
    return worker.office.isEmpty() ? Words::tr("no office") : Words::tr("office %1").arg(worker.office);
}

} // namespace

QString roleWord(StaffRole role)
{
    switch (role) {
    case StaffRole::Agent:
        return Words::tr("Call center agent");
    case StaffRole::Caseworker:
        return Words::tr("Caseworker");
    case StaffRole::Supervisor:
        return Words::tr("Supervisor");
    case StaffRole::Mailroom:
        return Words::tr("Mail room");
    case StaffRole::Auditor:
        return Words::tr("Auditor");
    case StaffRole::Administrator:
        return Words::tr("Administrator");
    }
    return {};
}

QString sessionLine(const SignedIn &who)
{
    const QString as = who.worker.hasEveryRight
        ? Words::tr("no users: every right")
        : Words::tr("%1, %2").arg(roleWord(who.worker.role), officeWord(who.worker));
    return (who.isShared ? Words::tr("%1 · %2 · Shared office") : Words::tr("%1 · %2 · One file on this computer"))
        .arg(who.worker.name, as);
}

QString lastSignInLine(const SignedIn &who, const Phrasebook &book)
{
    if (who.worker.hasEveryRight)
        return {};
    const bool isFirst = !who.lastSignIn.isValid();
    const QString last
        = isFirst ? Words::tr("First sign-in.") : Words::tr("Last sign-in %1.").arg(officeTime(who.lastSignIn, book));
    if (who.failuresSince == 0)
        return last;
    const QString tries
        = who.failuresSince == 1 ? Words::tr("1 failed try") : Words::tr("%1 failed tries").arg(who.failuresSince);
    return Words::tr("%1 %2 %3.").arg(last, tries, isFirst ? Words::tr("before it") : Words::tr("since then"));
}

QString modeText(bool isShared)
{
    if (isShared)
        return Words::tr(
            "A shared office. Its server lets you in by your own name, shows you what your role may see, and "
            "keeps the trail: also where somebody goes round this program. Whoever looks after the server "
            "itself can do more; that the trail was changed there is found by checking it against a "
            "checkpoint kept elsewhere.");
    return Words::tr(
        "One file on this computer. Whoever can open the file can read all of it: passwords, rights and the "
        "trail bind this program, not other ways to the file. Keep the file where only the office's "
        "people can reach it, on a disk that is encrypted. That somebody changed the file by other ways "
        "is found by checking the trail against a checkpoint kept elsewhere; that somebody read it is "
        "not.");
}

QString refusalText(const Error &error)
{
    if (error.kind != Error::Kind::Database)
        return errorText(error);
    return Words::tr("The database does not answer: %1 Nobody is signed in; wait a moment and try again.")
        .arg(error.message);
}

QString sessionText(const SignedIn &who)
{
    if (who.worker.hasEveryRight)
        return modeText(who.isShared) + QLatin1String("\n\n")
            + Words::tr("This database has no users: whoever may open the file has every right of every role, and the "
                        "trail names the computer's user. It ends when an administrator is added (caseledgerctl users "
                        "add).");
    const QString sources = who.worker.taxInformation
        ? Words::tr("You may see where payments come from; federal law protects that (26 USC 6103).")
        : Words::tr("Where payments come from is not shown to you.");
    return modeText(who.isShared) + QLatin1String("\n\n")
        + Words::tr("You are signed in as %1. What you open, print and export stands in the trail under that name.")
              .arg(who.worker.name)
        + u' ' + sources;
}

} // namespace caseledger
