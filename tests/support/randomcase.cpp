// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomcase.h"

namespace caseledger::test {

namespace {

/// Draws with the generator itself, not with a distribution, so that the same seed means the same case everywhere.
class Draw
{
public:
    explicit Draw(std::mt19937_64 &random)
        : m_random(random)
    { }

    int below(int limit) { return int(m_random() % quint64(limit)); }
    bool oneIn(int n) { return below(n) == 0; }
    template <class Enum>
    Enum code()
    {
        return Enum(below(int(codesOf(Enum {}).size())));
    }
    Money amount(int maxDollars) { return Money::fromCents(below(maxDollars * 100)); }

private:
    std::mt19937_64 &m_random;
};

} // namespace

CaseRecords randomCase(std::mt19937_64 &random, int payments)
{
    Draw draw(random);
    CaseRecords records;
    const QDate start(2003 + draw.below(22), 1 + draw.below(12), 1 + draw.below(28));
    const int days = 60 + draw.below(900);
    const auto someDay = [&] { return start.addDays(draw.below(days)); };

    SupportCase &supportCase = records.supportCase;
    supportCase.id = *CaseId::parse(u"ZZ00000Z0");
    supportCase.openedOn = start;
    supportCase.assistance = draw.code<Assistance>();
    if (!draw.oneIn(3))
        supportCase.children = draw.below(5);
    if (draw.oneIn(3))
        supportCase.openingOn = someDay();
    if (draw.oneIn(2))
        supportCase.openingArrearsFamily = draw.amount(3000);
    if (draw.oneIn(2))
        supportCase.openingArrearsGovernment = draw.amount(3000);
    for (int i = draw.below(4); i > 0; --i)
        records.assistanceChanges.push_back({ someDay(), draw.code<Assistance>() });

    for (int i = draw.below(5); i > 0; --i) {
        Obligation row { .ref = { QStringLiteral("O%1").arg(draw.below(1000)) } };
        row.kind = draw.code<ObligationKind>();
        row.amount = draw.amount(400);
        row.frequency = draw.code<Frequency>();
        row.startsOn = someDay();
        if (draw.oneIn(3))
            row.endsOn = row.startsOn.addDays(draw.below(500));
        records.obligations.push_back(row);
    }
    for (int i = 0; i < payments; ++i) {
        Payment row { .ref = { QStringLiteral("P%1").arg(i) }, .receivedOn = someDay() };
        row.source = draw.code<PaymentSource>();
        row.amount = draw.amount(draw.oneIn(10) ? 3000 : 300);
        if (draw.oneIn(12))
            row.status = draw.code<PaymentStatus>();
        records.payments.push_back(row);
        if (draw.oneIn(6)) {
            Disbursement sent { .ref = { QStringLiteral("D%1").arg(i) }, .payment = row.ref };
            sent.issuedOn = row.receivedOn.addDays(draw.below(60) - 5);
            sent.payee = draw.code<Payee>();
            sent.amount = draw.amount(300);
            sent.status = draw.code<DisbursementStatus>();
            records.disbursements.push_back(sent);
        }
    }
    for (int i = draw.below(5); i > 0; --i) {
        Adjustment row { .ref = { QStringLiteral("A%1").arg(i) }, .on = someDay(), .bucket = draw.code<Bucket>() };
        row.amount = draw.amount(800);
        if (draw.oneIn(2))
            row.amount = -row.amount;
        records.adjustments.push_back(row);
    }
    return records;
}

} // namespace caseledger::test
