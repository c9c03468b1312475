// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caller/callerwords.h"

#include "models/domain/papers/paperrules.h"
#include "models/text/words.h"

#include <QCoreApplication>

namespace caseledger {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Caller)
};

} // namespace

QString callerName(CallerRole caller)
{
    switch (caller) {
    case CallerRole::NotSet:
        //: Nobody has said yet who is calling
        return Words::tr("Not set");
    case CallerRole::Custodial:
        return Words::tr("Custodial parent");
    case CallerRole::Noncustodial:
        return Words::tr("Noncustodial parent");
    case CallerRole::SomebodyElse:
        return Words::tr("Somebody else");
    }
    return {};
}

QString callerLine(CallerRole caller)
{
    switch (caller) {
    case CallerRole::NotSet:
        break;
    case CallerRole::Custodial:
        return Words::tr("Tell nothing of the noncustodial parent's address, phone, e-mail, day of birth or Social "
                         "Security number. Coupons are not for this caller.");
    case CallerRole::Noncustodial:
        return Words::tr("Tell nothing of the custodial parent's address, phone, e-mail, day of birth or Social "
                         "Security number, nor of disbursements. Disbursements and the monthly notice are not for "
                         "this caller.");
    case CallerRole::SomebodyElse:
        return Words::tr("Tell nothing of this case without a parent's written authority. Papers go to the parents "
                         "alone.");
    }
    return {};
}

QString whyNotFor(PaperKind kind, CallerRole caller, const Phrasebook &book)
{
    if (applies(kind, caller))
        return {};
    const std::optional<Role> parent = parentOf(caller);
    return parent ? reason(*roleRefusal(kind, *parent), book)
                  : Words::tr("Somebody else is calling: papers go to the parents alone.");
}

QString disbursementsNote(CallerRole caller)
{
    return mayHearDisbursements(caller)
        ? QString()
        : Words::tr("Disbursements are the custodial parent's: tell this caller nothing of them.");
}

QString contactNote(CallerRole caller, Role whose)
{
    if (caller == CallerRole::NotSet || parentOf(caller) == whose)
        return {};
    if (caller == CallerRole::SomebodyElse)
        return Words::tr("The caller is neither parent: tell this caller nothing of what stands here.");
    return whose == Role::Custodial
        ? Words::tr(
            "The caller is the other parent. This is the custodial parent's contact: tell this caller nothing of it.")
        : Words::tr("The caller is the other parent. This is the noncustodial parent's contact: tell this caller "
                    "nothing of it.");
}

QString verifiedText(Role parent, QTime at)
{
    const QString time = at.toString(QStringLiteral("HH:mm"));
    //: The caller has proved who it is at %1, a time as 10:42
    return parent == Role::Custodial ? Words::tr("Verified %1 (custodial parent)").arg(time)
                                     : Words::tr("Verified %1 (noncustodial parent)").arg(time);
}

} // namespace caseledger
