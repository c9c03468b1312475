// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/records.h"

#include "models/store/posting/rowlists.h"

namespace caseledger {

template <class Values>
void bindRecord(Values &values, const SupportCase &supportCase)
{
    values.bind(":case_id", supportCase.id)
        .bind(":office", supportCase.office)
        .bind(":county_fips", supportCase.countyFips)
        .bind(":status", supportCase.status)
        .bind(":assistance", supportCase.assistance)
        .bind(":children", supportCase.children)
        .bind(":opened_on", supportCase.openedOn)
        .bind(":custodial_ref", supportCase.custodial)
        .bind(":noncustodial_ref", supportCase.noncustodial)
        .bind(":opening_arrears_family", supportCase.openingArrearsFamily)
        .bind(":opening_arrears_government", supportCase.openingArrearsGovernment)
        .bind(":opening_on", supportCase.openingOn);
}

template <class Values>
void bindRecord(Values &values, const AssistanceChange &change)
{
    values.bind(":starts_on", change.startsOn).bind(":assistance", change.assistance);
}

template <class Values>
void bindRecord(Values &values, const Obligation &obligation)
{
    values.bind(":obligation_ref", obligation.ref)
        .bind(":kind", obligation.kind)
        .bind(":amount", obligation.amount)
        .bind(":frequency", obligation.frequency)
        .bind(":starts_on", obligation.startsOn)
        .bind(":ends_on", obligation.endsOn)
        .bind(":docket", obligation.docket);
}

template <class Values>
void bindRecord(Values &values, const Payment &payment)
{
    values.bind(":payment_ref", payment.ref)
        .bind(":received_on", payment.receivedOn)
        .bind(":source", payment.source.forDistribution())
        .bind(":amount", payment.amount)
        .bind(":status", payment.status)
        .bind(":hold_reason", payment.holdReason);
}

template <class Values>
void bindRecord(Values &values, const Disbursement &disbursement)
{
    values.bind(":disbursement_ref", disbursement.ref)
        .bind(":payment_ref", disbursement.payment)
        .bind(":issued_on", disbursement.issuedOn)
        .bind(":payee", disbursement.payee)
        .bind(":method", disbursement.method)
        .bind(":amount", disbursement.amount)
        .bind(":status", disbursement.status);
}

template <class Values>
void bindRecord(Values &values, const Adjustment &adjustment)
{
    values.bind(":adjustment_ref", adjustment.ref)
        .bind(":adjusted_on", adjustment.on)
        .bind(":bucket", adjustment.bucket)
        .bind(":amount", adjustment.amount)
        .bind(":reason", adjustment.reason);
}

template <class Values>
void bindRecord(Values &values, const Party &party)
{
    const PostalAddress address = *party.address.shownTo(Audience::StaffWithReason); // never null for that audience
    values.bind(":party_ref", party.ref)
        .bind(":given_name", party.givenName)
        .bind(":family_name", party.familyName)
        .bind(":native_name", party.nativeName)
        .bind(":language", party.language)
        .bind(":ssn_last4", party.ssnLast4)
        .bind(":date_of_birth", party.dateOfBirth)
        .bind(":address_verified_on", party.addressVerifiedOn)
        .bind(":address_changed_on", party.addressChangedOn)
        .bind(":returned_mail_on", party.returnedMailOn)
        .bind(":family_violence", party.familyViolence)
        .bind(":street1", address.street1)
        .bind(":street2", address.street2)
        .bind(":city", address.city)
        .bind(":state", address.state)
        .bind(":zip", address.zip)
        .bind(":phone", *party.phone.shownTo(Audience::StaffWithReason))
        .bind(":email", *party.email.shownTo(Audience::StaffWithReason));
}

template void bindRecord(Query &, const SupportCase &);
template void bindRecord(Query &, const AssistanceChange &);
template void bindRecord(Query &, const Obligation &);
template void bindRecord(Query &, const Payment &);
template void bindRecord(Query &, const Disbursement &);
template void bindRecord(Query &, const Adjustment &);
template void bindRecord(Query &, const Party &);
template void bindRecord(RowLists &, const SupportCase &);
template void bindRecord(RowLists &, const AssistanceChange &);
template void bindRecord(RowLists &, const Obligation &);
template void bindRecord(RowLists &, const Payment &);
template void bindRecord(RowLists &, const Disbursement &);
template void bindRecord(RowLists &, const Adjustment &);
template void bindRecord(RowLists &, const Party &);

template <>
SupportCase readRecord(RowReader &row)
{
    return SupportCase {
        .id = row.read<CaseId>(),
        .office = row.read<QString>(),
        .countyFips = row.read<QString>(),
        .status = row.read<CaseStatus>(),
        .assistance = row.read<Assistance>(),
        .children = row.read<std::optional<int>>(),
        .openedOn = row.read<QDate>(),
        .custodial = row.read<PartyRef>(),
        .noncustodial = row.read<PartyRef>(),
        .openingArrearsFamily = row.read<Money>(),
        .openingArrearsGovernment = row.read<Money>(),
        .openingOn = row.read<QDate>(),
    };
}

template <>
AssistanceChange readRecord(RowReader &row)
{
    return AssistanceChange {
        .startsOn = row.read<QDate>(),
        .assistance = row.read<Assistance>(),
    };
}

template <>
Obligation readRecord(RowReader &row)
{
    return Obligation {
        .ref = row.read<ObligationRef>(),
        .kind = row.read<ObligationKind>(),
        .amount = row.read<Money>(),
        .frequency = row.read<Frequency>(),
        .startsOn = row.read<QDate>(),
        .endsOn = row.read<QDate>(),
        .docket = row.read<QString>(),
    };
}

template <>
Payment readRecord(RowReader &row)
{
    return Payment {
        .ref = row.read<PaymentRef>(),
        .receivedOn = row.read<QDate>(),
        .source = row.read<PaymentSource>(),
        .amount = row.read<Money>(),
        .status = row.read<PaymentStatus>(),
        .holdReason = row.read<QString>(),
    };
}

template <>
Disbursement readRecord(RowReader &row)
{
    return Disbursement {
        .ref = row.read<DisbursementRef>(),
        .payment = row.read<PaymentRef>(),
        .issuedOn = row.read<QDate>(),
        .payee = row.read<Payee>(),
        .method = row.read<DisbursementMethod>(),
        .amount = row.read<Money>(),
        .status = row.read<DisbursementStatus>(),
    };
}

template <>
Adjustment readRecord(RowReader &row)
{
    return Adjustment {
        .ref = row.read<AdjustmentRef>(),
        .on = row.read<QDate>(),
        .bucket = row.read<Bucket>(),
        .amount = row.read<Money>(),
        .reason = row.read<QString>(),
    };
}

template <>
Party readRecord(RowReader &row)
{
    Party party {
        .ref = row.read<PartyRef>(),
        .givenName = row.read<QString>(),
        .familyName = row.read<QString>(),
        .nativeName = row.read<QString>(),
        .language = row.read<QString>(),
        .ssnLast4 = row.read<QString>(),
        .dateOfBirth = row.read<QDate>(),
        .addressVerifiedOn = row.read<QDate>(),
        .addressChangedOn = row.read<QDate>(),
        .returnedMailOn = row.read<QDate>(),
        .familyViolence = row.read<bool>(),
    };
    PostalAddress address {
        .street1 = row.read<QString>(),
        .street2 = row.read<QString>(),
        .city = row.read<QString>(),
        .state = row.read<QString>(),
        .zip = row.read<QString>(),
    };
    party.address = Guarded(std::move(address), party.familyViolence);
    party.phone = Guarded(row.read<QString>(), party.familyViolence);
    party.email = Guarded(row.read<QString>(), party.familyViolence);
    return party;
}

Party readPartyByRef(RowReader &row)
{
    Party party = readRecord<Party>(row);
    const auto keepBack = [&](auto &contact, bool isThere) {
        if (isThere && !contact.isKnown())
            contact = contact.keptBack(party.familyViolence);
    };
    keepBack(party.address, row.read<bool>());
    keepBack(party.phone, row.read<bool>());
    keepBack(party.email, row.read<bool>());
    return party;
}

} // namespace caseledger
