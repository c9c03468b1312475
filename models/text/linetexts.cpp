// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/words.h"

namespace caseledger {

namespace {

/// Not named translate: lupdate reads a call of that name and would lose the remark before it.
QString said(const Phrasebook &book, const char *source) { return book.translate("LedgerLine", source); }

QString openingText(Owner owedTo, const Phrasebook &book)
{
    if (owedTo == Owner::Family)
        //: owed when the account was opened
        return said(book, QT_TRANSLATE_NOOP("LedgerLine", "Opening balance owed to the family"));
    //: owed when the account was opened
    return said(book, QT_TRANSLATE_NOOP("LedgerLine", "Opening balance owed to the government"));
}

QString chargeText(ObligationKind kind, const Phrasebook &book)
{
    switch (kind) {
    case ObligationKind::CurrentSupport:
        //: support for a child fell due
        return said(book, QT_TRANSLATE_NOOP("LedgerLine", "Current support due"));
    case ObligationKind::ChildCare:
        //: money toward a child's day care fell due
        return said(book, QT_TRANSLATE_NOOP("LedgerLine", "Child care due"));
    case ObligationKind::Medical:
        //: money toward a child's medical costs fell due
        return said(book, QT_TRANSLATE_NOOP("LedgerLine", "Medical support due"));
    case ObligationKind::Spousal:
        //: support for a husband or wife fell due
        return said(book, QT_TRANSLATE_NOOP("LedgerLine", "Spousal support due"));
    case ObligationKind::ArrearsPayment:
        break;
    }
    //: an amount expected toward what is past due fell due
    return said(book, QT_TRANSLATE_NOOP("LedgerLine", "Payment toward past-due support due"));
}

QString adjustmentText(Owner owedTo, const Phrasebook &book)
{
    if (owedTo == Owner::Family)
        //: a correction, up or down, of past-due support
        return said(book, QT_TRANSLATE_NOOP("LedgerLine", "Adjustment of what is past due to the family"));
    //: a correction, up or down, of past-due support
    return said(book, QT_TRANSLATE_NOOP("LedgerLine", "Adjustment of what is past due to the government"));
}

QString paymentText(PaymentStatus status, const Phrasebook &book)
{
    switch (status) {
    case PaymentStatus::Held:
        //: the payment waits and has not been used yet
        return said(book, QT_TRANSLATE_NOOP("LedgerLine", "Payment received, on hold"));
    case PaymentStatus::Returned:
        //: the payment bounced or went back and does not count
        return said(book, QT_TRANSLATE_NOOP("LedgerLine", "Payment returned, not counted"));
    case PaymentStatus::Posted:
        break;
    }
    //: money that came in
    return said(book, QT_TRANSLATE_NOOP("LedgerLine", "Payment received"));
}

QString disbursementText(Payee payee, const Phrasebook &book)
{
    switch (payee) {
    case Payee::Custodial:
        //: money sent on; whether it arrived stands beside it
        return said(book, QT_TRANSLATE_NOOP("LedgerLine", "Payment to the custodial parent"));
    case Payee::Government:
        //: money sent on to the agency that paid assistance
        return said(book, QT_TRANSLATE_NOOP("LedgerLine", "Payment to the government"));
    case Payee::Refund:
        break;
    }
    //: money given back to the one who paid it
    return said(book, QT_TRANSLATE_NOOP("LedgerLine", "Refund of a payment"));
}

/// An amount without its sign; fenced only where the words around it run the other way.
QString amountOf(Money amount, const Phrasebook &book)
{
    const QString text = book.money(amount < Money() ? -amount : amount);
    return book.direction() == Qt::RightToLeft ? Phrasebook::isolated(text) : text;
}

/// What is still open of an item, where that is not all of it.
QString withCovered(const QString &text, const BalanceLine &line, const Phrasebook &book)
{
    if (line.amount == line.whole)
        return text;
    //: %1 says what was due; %2 is the part of the amount %3 that was paid, or taken off by an adjustment, already
    return said(book, QT_TRANSLATE_NOOP("LedgerLine", "%1 (%2 of %3 already covered)"))
        .arg(text, amountOf(line.whole - line.amount, book), amountOf(line.whole, book));
}

/// The same for money: what is still there of a payment or a credit.
QString withUsed(const QString &text, const BalanceLine &line, const Phrasebook &book)
{
    if (line.amount == line.whole)
        return text;
    //: %1 names money received or taken off; %2 is the part of the amount %3 that was used already
    return said(book, QT_TRANSLATE_NOOP("LedgerLine", "%1 (%2 of %3 already used)"))
        .arg(text, amountOf(line.whole - line.amount, book), amountOf(line.whole, book));
}

} // namespace

QString lineText(const LedgerLine &line, const CaseRecords &records, const Phrasebook &book)
{
    switch (line.kind) {
    case LedgerLine::Kind::BroughtForward:
        break;
    case LedgerLine::Kind::Opening:
        return openingText(line.owedTo, book);
    case LedgerLine::Kind::Charge:
        return chargeText(records.obligations[line.source].kind, book);
    case LedgerLine::Kind::Adjustment:
        return adjustmentText(line.owedTo, book);
    case LedgerLine::Kind::Payment:
        return paymentText(records.payments[line.source].status, book);
    case LedgerLine::Kind::Disbursement:
        return disbursementText(records.disbursements[line.source].payee, book);
    }
    //: what was owed before the first line of a list
    return said(book, QT_TRANSLATE_NOOP("LedgerLine", "Balance brought forward"));
}

QString lineText(const BalanceLine &line, const CaseRecords &records, const Phrasebook &book)
{
    switch (line.kind) {
    case BalanceLine::Kind::Opening:
        return withCovered(openingText(line.owedTo, book), line, book);
    case BalanceLine::Kind::Charge:
        return withCovered(chargeText(records.obligations[line.source].kind, book), line, book);
    case BalanceLine::Kind::Adjustment:
        if (line.whole < Money())
            return withUsed(adjustmentText(line.owedTo, book), line, book);
        return withCovered(adjustmentText(line.owedTo, book), line, book);
    case BalanceLine::Kind::Payment:
        if (line.source < 0)
            return word(BalanceKind::Held, book);
        return withUsed(paymentText(records.payments[line.source].status, book), line, book);
    case BalanceLine::Kind::Nothing:
        break;
    }
    //: the answer where a balance is zero because nothing makes it
    return said(book, QT_TRANSLATE_NOOP("LedgerLine", "There is nothing in this balance"));
}

} // namespace caseledger
