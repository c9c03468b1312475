// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/extractrow.h"

namespace caseledger {

namespace {

/// The places of the columns: the order of columnsOf().
namespace parties {
enum Column {
    ref,
    givenName,
    familyName,
    nativeName,
    language,
    ssn,
    dateOfBirth,
    street1,
    street2,
    city,
    state,
    zip,
    addressVerifiedOn,
    addressChangedOn,
    returnedMailOn,
    phone,
    email,
    familyViolence
};
}
namespace cases {
enum Column {
    id,
    office,
    countyFips,
    status,
    assistance,
    children,
    openedOn,
    custodial,
    noncustodial,
    openingFamily,
    openingGovernment,
    openingOn
};
}
namespace assistance {
enum Column { caseId, startsOn, status };
}
namespace obligations {
enum Column { caseId, ref, kind, amount, frequency, startsOn, endsOn, docket };
}
namespace payments {
enum Column { caseId, ref, receivedOn, source, amount, status, holdReason };
}
namespace disbursements {
enum Column { caseId, payment, ref, issuedOn, payee, method, amount, status };
}
namespace adjustments {
enum Column { caseId, ref, on, bucket, amount, reason };
}

PartyRow partyRow(RowFields &fields)
{
    Party party { .ref = { fields.neededText(parties::ref) },
        .givenName = fields.text(parties::givenName),
        .familyName = fields.text(parties::familyName),
        .nativeName = fields.text(parties::nativeName),
        .language = fields.neededText(parties::language) };
    const std::optional<Ssn> ssn = fields.ssn(parties::ssn);
    party.ssnLast4 = ssn ? ssn->last4() : QString();
    party.dateOfBirth = fields.dayOrNone(parties::dateOfBirth);
    party.addressVerifiedOn = fields.dayOrNone(parties::addressVerifiedOn);
    party.addressChangedOn = fields.dayOrNone(parties::addressChangedOn);
    party.returnedMailOn = fields.dayOrNone(parties::returnedMailOn);
    party.familyViolence = fields.yesOrNo(parties::familyViolence);
    party.address = { { .street1 = fields.text(parties::street1),
                          .street2 = fields.text(parties::street2),
                          .city = fields.text(parties::city),
                          .state = fields.text(parties::state),
                          .zip = fields.text(parties::zip) },
        party.familyViolence };
    party.phone = { fields.text(parties::phone), party.familyViolence };
    party.email = { fields.text(parties::email), party.familyViolence };
    return { party, ssn };
}

CaseRow caseRow(RowFields &fields)
{
    return { { .id = fields.caseId(cases::id),
        .office = fields.neededText(cases::office),
        .countyFips = fields.countyFips(cases::countyFips),
        .status = fields.oneOf<CaseStatus>(cases::status),
        .assistance = fields.oneOf<Assistance>(cases::assistance),
        .children = fields.children(cases::children),
        .openedOn = fields.day(cases::openedOn),
        .custodial = { fields.neededText(cases::custodial) },
        .noncustodial = { fields.neededText(cases::noncustodial) },
        .openingArrearsFamily = fields.amountOrZero(cases::openingFamily),
        .openingArrearsGovernment = fields.amountOrZero(cases::openingGovernment),
        .openingOn = fields.dayOrNone(cases::openingOn) } };
}

AssistanceRow assistanceRow(RowFields &fields)
{
    return { .caseId = fields.caseId(assistance::caseId),
        .change = { .startsOn = fields.day(assistance::startsOn),
            .assistance = fields.oneOf<Assistance>(assistance::status) } };
}

ObligationRow obligationRow(RowFields &fields)
{
    return { .caseId = fields.caseId(obligations::caseId),
        .obligation = { .ref = { fields.neededText(obligations::ref) },
            .kind = fields.oneOf<ObligationKind>(obligations::kind),
            .amount = fields.amount(obligations::amount),
            .frequency = fields.oneOf<Frequency>(obligations::frequency),
            .startsOn = fields.day(obligations::startsOn),
            .endsOn = fields.dayOrNone(obligations::endsOn),
            .docket = fields.text(obligations::docket) } };
}

PaymentRow paymentRow(RowFields &fields)
{
    return { .caseId = fields.caseId(payments::caseId),
        .payment = { .ref = { fields.neededText(payments::ref) },
            .receivedOn = fields.day(payments::receivedOn),
            .source = fields.oneOf<PaymentSource>(payments::source),
            .amount = fields.amount(payments::amount),
            .status = fields.oneOf<PaymentStatus>(payments::status),
            .holdReason = fields.text(payments::holdReason) } };
}

DisbursementRow disbursementRow(RowFields &fields)
{
    const CaseId caseId = fields.caseId(disbursements::caseId);
    const PaymentRef payment { fields.neededText(disbursements::payment) };
    return { .caseId = caseId,
        .disbursement = { .ref = { fields.neededText(disbursements::ref) },
            .payment = payment,
            .issuedOn = fields.day(disbursements::issuedOn),
            .payee = fields.oneOf<Payee>(disbursements::payee),
            .method = fields.oneOf<DisbursementMethod>(disbursements::method),
            .amount = fields.amount(disbursements::amount),
            .status = fields.oneOf<DisbursementStatus>(disbursements::status) } };
}

AdjustmentRow adjustmentRow(RowFields &fields)
{
    return { .caseId = fields.caseId(adjustments::caseId),
        .adjustment = { .ref = { fields.neededText(adjustments::ref) },
            .on = fields.day(adjustments::on),
            .bucket = fields.oneOf<Bucket>(adjustments::bucket),
            .amount = fields.amount(adjustments::amount, SignRule::Signed),
            .reason = fields.text(adjustments::reason) } };
}

} // namespace

ExtractRow extractRow(ExtractKind kind, std::span<const QByteArrayView> bytes, std::vector<FieldFault> &faults)
{
    RowFields fields(bytes, faults);
    switch (kind) {
    case ExtractKind::Parties:
        return partyRow(fields);
    case ExtractKind::Cases:
        return caseRow(fields);
    case ExtractKind::Assistance:
        return assistanceRow(fields);
    case ExtractKind::Obligations:
        return obligationRow(fields);
    case ExtractKind::Payments:
        return paymentRow(fields);
    case ExtractKind::Disbursements:
        return disbursementRow(fields);
    case ExtractKind::Adjustments:
        return adjustmentRow(fields);
    }
    return {};
}

KeyColumns keyColumnsOf(ExtractKind kind)
{
    switch (kind) {
    case ExtractKind::Parties:
        return { parties::ref };
    case ExtractKind::Cases:
        return { cases::id };
    case ExtractKind::Assistance:
        return { assistance::caseId, assistance::startsOn };
    case ExtractKind::Obligations:
        return { obligations::caseId, obligations::ref };
    case ExtractKind::Payments:
        return { payments::caseId, payments::ref };
    case ExtractKind::Disbursements:
        return { disbursements::caseId, disbursements::ref };
    case ExtractKind::Adjustments:
        return { adjustments::caseId, adjustments::ref };
    }
    return {};
}

} // namespace caseledger
