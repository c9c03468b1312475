// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/words.h"

#include <array>

namespace caseledger {

namespace {

/// The words of one enumeration in the order of its values, with the context their translations stand in.
template <size_t count>
struct WordTable
{
    const char *context;
    std::array<const char *, count> sources;
};

template <class Enum, size_t count>
QString wordOf(const WordTable<count> &table, Enum value, const Phrasebook &book)
{
    return book.translate(table.context, table.sources[size_t(value)]);
}

constexpr WordTable<2> caseStatusWords { "CaseStatus",
    {
        //: a case that is being worked on
        QT_TRANSLATE_NOOP("CaseStatus", "Open"),
        //: a case that is not worked on any more
        QT_TRANSLATE_NOOP("CaseStatus", "Closed"),
    } };

constexpr WordTable<3> assistanceWords { "Assistance",
    {
        //: the family never received cash assistance
        QT_TRANSLATE_NOOP("Assistance", "Never received"),
        //: the family received cash assistance in the past
        QT_TRANSLATE_NOOP("Assistance", "Received in the past"),
        //: the family receives cash assistance
        QT_TRANSLATE_NOOP("Assistance", "Receives now"),
    } };

constexpr WordTable<5> obligationKindWords { "ObligationKind",
    {
        //: support for a child, due regularly
        QT_TRANSLATE_NOOP("ObligationKind", "Current support"),
        //: money toward the costs of a child's day care
        QT_TRANSLATE_NOOP("ObligationKind", "Child care"),
        //: money toward a child's medical costs
        QT_TRANSLATE_NOOP("ObligationKind", "Medical support"),
        //: support for a husband or wife
        QT_TRANSLATE_NOOP("ObligationKind", "Spousal support"),
        //: an amount expected regularly toward what is past due
        QT_TRANSLATE_NOOP("ObligationKind", "Payment toward past-due support"),
    } };

constexpr WordTable<4> frequencyWords { "Frequency",
    {
        //: how often support is due
        QT_TRANSLATE_NOOP("Frequency", "Every week"),
        //: how often support is due
        QT_TRANSLATE_NOOP("Frequency", "Every two weeks"),
        //: on the 1st and the 15th
        QT_TRANSLATE_NOOP("Frequency", "Twice a month"),
        //: how often support is due
        QT_TRANSLATE_NOOP("Frequency", "Every month"),
    } };

constexpr WordTable<8> paymentSourceWords { "PaymentSource",
    {
        //: an employer takes it from wages
        QT_TRANSLATE_NOOP("PaymentSource", "Income withholding"),
        //: the parent pays the office without a withholding
        QT_TRANSLATE_NOOP("PaymentSource", "Direct payment"),
        //: taken from a federal tax refund
        QT_TRANSLATE_NOOP("PaymentSource", "Federal tax offset"),
        //: taken from a state tax refund
        QT_TRANSLATE_NOOP("PaymentSource", "State tax offset"),
        //: withheld from unemployment benefits
        QT_TRANSLATE_NOOP("PaymentSource", "Unemployment benefits"),
        //: paid through the child support office of another state
        QT_TRANSLATE_NOOP("PaymentSource", "Another state"),
        //: taken from lottery winnings
        QT_TRANSLATE_NOOP("PaymentSource", "Lottery"),
        //: any other source of a payment
        QT_TRANSLATE_NOOP("PaymentSource", "Other"),
    } };

constexpr WordTable<3> paymentStatusWords { "PaymentStatus",
    {
        //: a payment that counts
        QT_TRANSLATE_NOOP("PaymentStatus", "Posted"),
        //: a payment that waits and is not sent on yet
        QT_TRANSLATE_NOOP("PaymentStatus", "On hold"),
        //: a payment that bounced or went back
        QT_TRANSLATE_NOOP("PaymentStatus", "Returned"),
    } };

constexpr WordTable<3> payeeWords { "Payee",
    {
        //: the parent the child lives with
        QT_TRANSLATE_NOOP("Payee", "Custodial parent"),
        //: the agency that paid the family assistance
        QT_TRANSLATE_NOOP("Payee", "Government"),
        //: money given back to the one who paid it
        QT_TRANSLATE_NOOP("Payee", "Refund"),
    } };

constexpr WordTable<3> methodWords { "DisbursementMethod",
    {
        //: money arrives on a card of the office
        QT_TRANSLATE_NOOP("DisbursementMethod", "Debit card"),
        //: money arrives in a bank account
        QT_TRANSLATE_NOOP("DisbursementMethod", "Direct deposit"),
        //: a paper check
        QT_TRANSLATE_NOOP("DisbursementMethod", "Check"),
    } };

constexpr WordTable<5> disbursementStatusWords { "DisbursementStatus",
    {
        //: not sent yet
        QT_TRANSLATE_NOOP("DisbursementStatus", "Pending"),
        //: sent on its way; whether it arrived is not known
        QT_TRANSLATE_NOOP("DisbursementStatus", "Issued"),
        //: sent and received
        QT_TRANSLATE_NOOP("DisbursementStatus", "Cleared"),
        //: sent and come back
        QT_TRANSLATE_NOOP("DisbursementStatus", "Returned"),
        //: taken back before it was paid out
        QT_TRANSLATE_NOOP("DisbursementStatus", "Stopped"),
    } };

constexpr WordTable<5> balanceKindWords { "BalanceKind",
    {
        //: a balance: support of this month that is due and not paid yet
        QT_TRANSLATE_NOOP("BalanceKind", "Due this month"),
        //: support that should have been paid in earlier months and belongs to the family
        QT_TRANSLATE_NOOP("BalanceKind", "Past due to the family"),
        //: the same, for the time the family received cash assistance
        QT_TRANSLATE_NOOP("BalanceKind", "Past due to the government"),
        //: money paid that waits for a later charge, a refund or a decision
        QT_TRANSLATE_NOOP("BalanceKind", "Held"),
        //: a balance: all that is owed
        QT_TRANSLATE_NOOP("BalanceKind", "Total owed"),
    } };

constexpr WordTable<2> roleWords { "Role",
    {
        //: the parent the child lives with
        QT_TRANSLATE_NOOP("Role", "Custodial parent"),
        //: the parent who is to pay support
        QT_TRANSLATE_NOOP("Role", "Noncustodial parent"),
    } };

constexpr WordTable<5> languageWords { "Language",
    {
        //: the name of a language
        QT_TRANSLATE_NOOP("Language", "English"),
        //: the name of a language
        QT_TRANSLATE_NOOP("Language", "Arabic"),
        //: the name of a language
        QT_TRANSLATE_NOOP("Language", "Italian"),
        //: the name of a language
        QT_TRANSLATE_NOOP("Language", "Bengali"),
        //: the name of a language
        QT_TRANSLATE_NOOP("Language", "Korean"),
    } };

} // namespace

QString word(CaseStatus status, const Phrasebook &book) { return wordOf(caseStatusWords, status, book); }
QString word(Assistance assistance, const Phrasebook &book) { return wordOf(assistanceWords, assistance, book); }
QString word(ObligationKind kind, const Phrasebook &book) { return wordOf(obligationKindWords, kind, book); }
QString word(Frequency frequency, const Phrasebook &book) { return wordOf(frequencyWords, frequency, book); }
QString word(PaymentSource source, const Phrasebook &book) { return wordOf(paymentSourceWords, source, book); }
QString word(const GuardedSource &source, const Phrasebook &book)
{
    if (const std::optional<PaymentSource> shown = source.shown())
        return word(*shown, book);
    //: stands for the source of any payment where the worker may not see it
    return book.translate("PaymentSource", "Payment");
}
QString word(PaymentStatus status, const Phrasebook &book) { return wordOf(paymentStatusWords, status, book); }
QString word(Payee payee, const Phrasebook &book) { return wordOf(payeeWords, payee, book); }
QString word(DisbursementMethod method, const Phrasebook &book) { return wordOf(methodWords, method, book); }
QString word(DisbursementStatus status, const Phrasebook &book)
{
    return wordOf(disbursementStatusWords, status, book);
}
QString word(BalanceKind kind, const Phrasebook &book) { return wordOf(balanceKindWords, kind, book); }
QString word(Role role, const Phrasebook &book) { return wordOf(roleWords, role, book); }
QString word(Language language, const Phrasebook &book) { return wordOf(languageWords, language, book); }

} // namespace caseledger
