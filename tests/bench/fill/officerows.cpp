// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fill/officerows.h"

#include "models/store/searchwords.h"

namespace caseledger::bench {

OfficeRows::OfficeRows(const SsnKey &key, qint64 posting)
    : m_key(key)
    , m_posting(posting)
    , m_parties("party",
          "party_ref, given_name, family_name, native_name, language, ssn_last4, ssn_index, date_of_birth, street1, "
          "street2, "
          "city, state, zip, address_verified_on, address_changed_on, returned_mail_on, phone, email, family_violence, "
          "phone_digits, phone_last7, search_words, posting")
    , m_words("name_word", "word, search_words, party_ref")
    , m_cases("support_case",
          "case_id, office, county_fips, status, assistance, children, opened_on, custodial_ref, noncustodial_ref, "
          "opening_arrears_family, opening_arrears_government, opening_on, posting")
    , m_assistance("assistance_change", "case_id, starts_on, assistance, posting")
    , m_obligations(
          "obligation", "case_id, obligation_ref, kind, amount, frequency, starts_on, ends_on, docket, posting")
    , m_payments("payment", "case_id, payment_ref, received_on, source, amount, status, hold_reason, posting")
    , m_disbursements(
          "disbursement", "case_id, disbursement_ref, payment_ref, issued_on, payee, method, amount, status, posting")
    , m_adjustments("adjustment", "case_id, adjustment_ref, adjusted_on, bucket, amount, reason, posting")
{ }

std::array<CopyRows *, 8> OfficeRows::tables()
{
    return { &m_parties, &m_words, &m_cases, &m_assistance, &m_obligations, &m_payments, &m_disbursements,
        &m_adjustments };
}

void OfficeRows::clear()
{
    for (CopyRows *table : tables())
        table->clear();
}

void OfficeRows::add(const PartyRow &row)
{
    const Party &party = row.party;
    const PostalAddress &address = *party.address.shownTo(Audience::StaffWithReason); // never null for that audience
    const QString &phone = *party.phone.shownTo(Audience::StaffWithReason);
    const QString digits = phoneDigits(phone);
    const QString line = searchLine(party);
    m_parties.row().text(party.ref.text).text(party.givenName).text(party.familyName).text(party.nativeName);
    m_parties.text(party.language).text(party.ssnLast4).bytes(row.ssn ? m_key.indexOf(*row.ssn) : QByteArray());
    m_parties.day(party.dateOfBirth).text(address.street1).text(address.street2).text(address.city);
    m_parties.text(address.state).text(address.zip).day(party.addressVerifiedOn).day(party.addressChangedOn);
    m_parties.day(party.returnedMailOn).text(phone).text(*party.email.shownTo(Audience::StaffWithReason));
    m_parties.small(party.familyViolence ? 1 : 0).text(digits).text(lastSeven(digits)).text(line).large(m_posting);
    for (const QString &word : wordsOfLine(line))
        m_words.row().text(word).text(line).text(party.ref.text);
}

void OfficeRows::add(const DemoCase &made)
{
    for (const PartyRow &row : made.parties)
        add(row);
    const SupportCase &one = made.records.supportCase;
    const QString id = one.id.text();
    m_cases.row().text(id).text(one.office).text(one.countyFips).small(int(one.status)).small(int(one.assistance));
    m_cases.small(one.children).day(one.openedOn).text(one.custodial.text).text(one.noncustodial.text);
    m_cases.money(one.openingArrearsFamily).money(one.openingArrearsGovernment).day(one.openingOn).large(m_posting);
    addLedger(made.records);
}

void OfficeRows::addLedger(const CaseRecords &records)
{
    const QString id = records.supportCase.id.text();
    for (const AssistanceChange &row : records.assistanceChanges)
        m_assistance.row().text(id).day(row.startsOn).small(int(row.assistance)).large(m_posting);
    for (const Obligation &row : records.obligations) {
        m_obligations.row()
            .text(id)
            .text(row.ref.text)
            .small(int(row.kind))
            .money(row.amount)
            .small(int(row.frequency));
        m_obligations.day(row.startsOn).day(row.endsOn).text(row.docket).large(m_posting);
    }
    for (const Payment &row : records.payments) {
        m_payments.row().text(id).text(row.ref.text).day(row.receivedOn).small(int(row.source.forDistribution()));
        m_payments.money(row.amount).small(int(row.status)).text(row.holdReason).large(m_posting);
    }
    for (const Disbursement &row : records.disbursements) {
        m_disbursements.row()
            .text(id)
            .text(row.ref.text)
            .text(row.payment.text)
            .day(row.issuedOn)
            .small(int(row.payee));
        m_disbursements.small(int(row.method)).money(row.amount).small(int(row.status)).large(m_posting);
    }
    for (const Adjustment &row : records.adjustments) {
        m_adjustments.row().text(id).text(row.ref.text).day(row.on).small(int(row.bucket)).money(row.amount);
        m_adjustments.text(row.reason).large(m_posting);
    }
}

} // namespace caseledger::bench
