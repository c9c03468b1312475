// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/words.h"

namespace caseledger {

namespace {

QString kindName(const Phrasebook &book, const char *source) { return book.translate("PaperKind", source); }

QString refusal(const Phrasebook &book, const char *source) { return book.translate("PaperRefusal", source); }

QString wrongParent(PaperKind kind, const Phrasebook &book)
{
    if (usualReader(kind) == Role::Custodial)
        //: to staff, why a paper is not made: the chosen parent is the noncustodial one
        return refusal(book, QT_TRANSLATE_NOOP("PaperRefusal", "This paper is made for the custodial parent only."));
    //: to staff, why a paper is not made: the chosen parent is the custodial one
    return refusal(book, QT_TRANSLATE_NOOP("PaperRefusal", "This paper is made for the noncustodial parent only."));
}

QString withholding(QDate since, const Phrasebook &book)
{
    if (!since.isValid())
        //: to staff who may not know where payments come from, why payment coupons are not made
        return refusal(book, QT_TRANSLATE_NOOP("PaperRefusal", "Coupons are printed only with a reason."));
    const QString day = book.date(since);
    //: to staff, why payment coupons are not made; %1 is the date of the last payment that came from an employer
    return refusal(book,
        QT_TRANSLATE_NOOP(
            "PaperRefusal", "Payments come from wages (the last on %1), so coupons are printed only with a reason."))
        .arg(book.direction() == Qt::RightToLeft ? Phrasebook::isolated(day) : day);
}

} // namespace

QString word(PaperKind kind, const Phrasebook &book)
{
    switch (kind) {
    case PaperKind::PaymentHistory:
        //: name of a paper: the payments received for a case
        return kindName(book, QT_TRANSLATE_NOOP("PaperKind", "Payment history"));
    case PaperKind::ObligationSummary:
        //: name of a paper: what is to be paid, what is owed
        return kindName(book, QT_TRANSLATE_NOOP("PaperKind", "Support obligation summary"));
    case PaperKind::Statement:
        //: name of a paper: summary and every line of the account
        return kindName(book, QT_TRANSLATE_NOOP("PaperKind", "Account statement"));
    case PaperKind::Disbursements:
        //: name of a paper: the payments sent to the custodial parent
        return kindName(book, QT_TRANSLATE_NOOP("PaperKind", "Disbursements"));
    case PaperKind::Coupon:
        //: name of a paper: slips that are mailed with a payment
        return kindName(book, QT_TRANSLATE_NOOP("PaperKind", "Payment coupons"));
    case PaperKind::MonthlyNotice:
        //: name of a paper: what was collected in a month and what became of it
        return kindName(book, QT_TRANSLATE_NOOP("PaperKind", "Monthly notice"));
    case PaperKind::AccessNotice:
        break;
    }
    //: name of a paper: how a parent sees the case online
    return kindName(book, QT_TRANSLATE_NOOP("PaperKind", "Access notice"));
}

QString reason(const PaperRefusal &why, const Phrasebook &book)
{
    switch (why.rule) {
    case PaperRefusal::Rule::NotForThisParent:
        return wrongParent(why.kind, book);
    case PaperRefusal::Rule::NothingToPay:
        //: to staff, why payment coupons are not made
        return refusal(
            book, QT_TRANSLATE_NOOP("PaperRefusal", "Nothing is to be paid on these days, so there is no coupon."));
    case PaperRefusal::Rule::IncomeWithholding:
        return withholding(why.since, book);
    case PaperRefusal::Rule::NothingCollected:
        //: to staff, why a monthly notice is not made
        return refusal(book,
            QT_TRANSLATE_NOOP("PaperRefusal", "No payment came in during the month, so there is no notice to send."));
    case PaperRefusal::Rule::NoVerifiedAddress:
        break;
    }
    //: to staff, why a monthly notice is not made
    return refusal(book,
        QT_TRANSLATE_NOOP(
            "PaperRefusal", "The custodial parent has no verified address, so the notice may not be sent."));
}

} // namespace caseledger
