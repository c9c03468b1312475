// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/demo/demosamples.h"

#include <QCryptographicHash>

namespace caseledger::test {

namespace {

/// Feeds values to a hash, each with an end mark, so that none runs into the next.
class Digest
{
public:
    void add(const QString &text)
    {
        m_hash.addData(text.toUtf8());
        m_hash.addData(QByteArrayView("\0", 1));
    }
    void add(qint64 number) { add(QString::number(number)); }
    void add(QDate day) { add(day.toString(Qt::ISODate)); }
    void add(Money amount) { add(amount.cents()); }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void add(Enum value) { add(qint64(value)); }
    template <class... Values>
    void addAll(const Values &...values)
    {
        (add(values), ...);
    }
    QByteArray result() const { return m_hash.result().toHex(); }

private:
    QCryptographicHash m_hash { QCryptographicHash::Sha256 };
};

void addParty(Digest &digest, const PartyRow &row)
{
    const Party &party = row.party;
    const PostalAddress &address = *party.address.shownTo(Audience::Owner);
    digest.addAll(party.ref.text, party.givenName, party.familyName, party.nativeName, party.language, party.ssnLast4,
        party.dateOfBirth, address.street1, address.street2, address.city, address.state, address.zip,
        *party.phone.shownTo(Audience::Owner), *party.email.shownTo(Audience::Owner), party.addressVerifiedOn,
        party.addressChangedOn, party.returnedMailOn, qint64(party.familyViolence),
        qint64(party.address.isWithheldFrom(Audience::Staff)));
    digest.add(row.ssn ? QString::fromLatin1(row.ssn->digits()) : QString());
}

void addRecords(Digest &digest, const CaseRecords &records)
{
    const SupportCase &supportCase = records.supportCase;
    digest.addAll(supportCase.id.text(), supportCase.office, supportCase.countyFips, supportCase.status,
        supportCase.assistance, qint64(supportCase.children.value_or(-1)), supportCase.openedOn,
        supportCase.custodial.text, supportCase.noncustodial.text, supportCase.openingArrearsFamily,
        supportCase.openingArrearsGovernment, supportCase.openingOn);
    for (const AssistanceChange &row : records.assistanceChanges)
        digest.addAll(row.startsOn, row.assistance);
    for (const Obligation &row : records.obligations)
        digest.addAll(row.ref.text, row.kind, row.amount, row.frequency, row.startsOn, row.endsOn, row.docket);
    for (const Payment &row : records.payments)
        digest.addAll(
            row.ref.text, row.receivedOn, row.source.forDistribution(), row.amount, row.status, row.holdReason);
    for (const Disbursement &row : records.disbursements)
        digest.addAll(row.ref.text, row.payment.text, row.issuedOn, row.payee, row.method, row.amount, row.status);
    for (const Adjustment &row : records.adjustments)
        digest.addAll(row.ref.text, row.on, row.bucket, row.amount, row.reason);
}

} // namespace

std::vector<DemoCase> casesOf(const DemoOptions &options)
{
    const DemoGenerator generator(options);
    std::vector<DemoCase> cases;
    cases.reserve(size_t(generator.caseCount()));
    for (int index = 0; index < generator.caseCount(); ++index)
        cases.push_back(generator.demoCase(index));
    return cases;
}

DemoCase fixedCaseNumber(int number, QDate today, quint64 seed)
{
    return DemoGenerator({ .cases = 10, .seed = seed, .today = today }).demoCase(number - 1);
}

QByteArray digestOf(const std::vector<DemoCase> &cases, size_t first, size_t last)
{
    Digest digest;
    for (size_t i = first; i < last; ++i) {
        for (const PartyRow &row : cases[i].parties)
            addParty(digest, row);
        addRecords(digest, cases[i].records);
    }
    return digest.result();
}

QByteArray digestOf(const std::vector<DemoCase> &cases) { return digestOf(cases, 0, cases.size()); }

CaseAccount accountOf(const DemoCase &made, QDate day) { return accountAsOf(made.records, day, DistributionPolicy()); }

} // namespace caseledger::test
