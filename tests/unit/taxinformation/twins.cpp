// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/taxinformation/twins.h"

#include "models/domain/account.h"
#include "tests/support/randomcase.h"

#include <tuple>

namespace caseledger::test {

namespace {

int below(std::mt19937_64 &random, int limit) { return int(random() % quint64(limit)); }

PaymentSource anySource(std::mt19937_64 &random)
{
    // A federal tax offset is as likely as all the rest together.
    return below(random, 2) == 0 ? PaymentSource::FederalTaxOffset : PaymentSource(below(random, 8));
}

QString anyReason(std::mt19937_64 &random)
{
    static const QStringList reasons { {}, QStringLiteral("joint return"), QStringLiteral("injured spouse claim"),
        QStringLiteral("payor in bankruptcy"), QStringLiteral("payee unknown") };
    return reasons[below(random, int(reasons.size()))];
}

/// Arrears to one owner, nothing charged while payments come in: what every source pays alike.
CaseRecords arrearsOnly(std::mt19937_64 &random)
{
    CaseRecords records;
    SupportCase &supportCase = records.supportCase;
    supportCase.openedOn = QDate(2019 + below(random, 4), 1 + below(random, 12), 1 + below(random, 28));
    const bool toFamily = below(random, 2) == 0;
    supportCase.assistance = toFamily ? Assistance::Never : Assistance(below(random, 3));
    const Money arrears = Money::fromCents(20'000 + below(random, 2'000'000));
    (toFamily ? supportCase.openingArrearsFamily : supportCase.openingArrearsGovernment) = arrears;
    const QDate start = supportCase.openedOn;
    if (toFamily && below(random, 2) == 0) // charged for a while, long before the first payment
        records.obligations.push_back({ .ref = { QStringLiteral("O1") },
            .kind = ObligationKind::CurrentSupport,
            .amount = Money::fromCents(5'000 + below(random, 50'000)),
            .frequency = Frequency(below(random, 4)),
            .startsOn = start,
            .endsOn = start.addDays(100) });
    const int payments = 1 + below(random, 12);
    for (int i = 0; i < payments; ++i) {
        Payment row { .ref = { QStringLiteral("P%1").arg(i) } };
        row.receivedOn = start.addDays(150 + below(random, 500));
        row.amount = Money::fromCents(1 + below(random, 40'000));
        if (below(random, 5) == 0)
            row.status = PaymentStatus(below(random, 3));
        records.payments.push_back(row);
        if (below(random, 2) == 0)
            records.disbursements.push_back({ .ref = { QStringLiteral("D%1").arg(i) },
                .payment = row.ref,
                .issuedOn = row.receivedOn.addDays(below(random, 40)),
                .payee = below(random, 2) == 0 ? Payee::Custodial : Payee::Government,
                .amount = Money::fromCents(1 + below(random, 20'000)),
                .status = DisbursementStatus(below(random, 5)) });
    }
    return records;
}

Party parent(const QString &ref, const QString &given)
{
    Party party { .ref = { ref }, .givenName = given, .familyName = QStringLiteral("Testwood") };
    party.address = { PostalAddress { .street1 = QStringLiteral("1 Sample Street"),
                          .city = QStringLiteral("Albany"),
                          .state = QStringLiteral("NY"),
                          .zip = QStringLiteral("12207") },
        false };
    party.addressVerifiedOn = QDate(2020, 1, 1);
    return party;
}

CaseFile fileOf(CaseRecords records)
{
    CaseFile file;
    records.supportCase.id = *CaseId::parse(u"ZZ00000Z0");
    records.supportCase.countyFips = QStringLiteral("36061");
    records.supportCase.custodial = { QStringLiteral("R1") };
    records.supportCase.noncustodial = { QStringLiteral("R2") };
    file.custodial = parent(QStringLiteral("R1"), QStringLiteral("Maren"));
    file.noncustodial = parent(QStringLiteral("R2"), QStringLiteral("Quill"));
    file.records = std::move(records);
    return file;
}

auto tied(const OwedItem &row) { return std::tie(row.kind, row.on, row.owedTo, row.source, row.amount, row.unpaid); }
auto tied(const Portion &row)
{
    return std::tie(row.payment, row.item, row.step, row.on, row.amount, row.toFamily, row.kept, row.fee);
}
auto tied(const PaymentOutcome &row)
{
    return std::tie(row.payment, row.current, row.arrears, row.heldAtFirst, row.held);
}
auto tied(const RefundTaken &row) { return std::tie(row.disbursement, row.payment, row.amount); }
auto tied(const Credit &row) { return std::tie(row.adjustment, row.bucket, row.on, row.amount); }
auto tied(const AccountEvent &row) { return std::tie(row.kind, row.on, row.index, row.totalOwed); }

template <class Row>
bool same(const std::vector<Row> &one, const std::vector<Row> &other)
{
    return std::ranges::equal(one, other, [](const Row &a, const Row &b) { return tied(a) == tied(b); });
}

bool isOffset(const Payment &payment) { return payment.source.forDistribution() == PaymentSource::FederalTaxOffset; }

} // namespace

QDate lastDay(const CaseRecords &records)
{
    QDate last = records.supportCase.openingDay();
    for (const Payment &row : records.payments)
        last = std::max(last, row.receivedOn);
    return last;
}

bool areDistributedAlike(const CaseRecords &one, const CaseRecords &other)
{
    // An account only grows with its day, and a year on what is held has met charges or never will.
    const QDate day = lastDay(one).addYears(1);
    const CaseAccount a = accountAsOf(one, day, {});
    const CaseAccount b = accountAsOf(other, day, {});
    return same(a.items, b.items) && same(a.portions, b.portions) && same(a.outcomes, b.outcomes)
        && same(a.refunds, b.refunds) && same(a.credits, b.credits) && same(a.events, b.events);
}

Twins randomTwins(std::mt19937_64 &random)
{
    while (true) {
        CaseRecords one = below(random, 3) == 0 ? randomCase(random, 1 + below(random, 12)) : arrearsOnly(random);
        for (Payment &payment : one.payments) {
            payment.source = anySource(random);
            payment.holdReason = anyReason(random);
        }
        CaseRecords other = one;
        Twins twins;
        for (Payment &payment : other.payments) {
            const Payment before = payment;
            payment.source = anySource(random);
            payment.holdReason = anyReason(random);
            if (payment.source == before.source)
                continue;
            if (!areDistributedAlike(one, other))
                payment.source = before.source;
            else if (isOffset(payment) != isOffset(before))
                ++twins.offsetsSwapped;
        }
        if (twins.offsetsSwapped == 0)
            continue;
        twins.one = fileOf(std::move(one));
        twins.other = fileOf(std::move(other));
        return twins;
    }
}

CaseFile covered(CaseFile file)
{
    for (Payment &payment : file.records.payments) {
        payment.source.cover();
        payment.holdReason.clear();
    }
    return file;
}

} // namespace caseledger::test
