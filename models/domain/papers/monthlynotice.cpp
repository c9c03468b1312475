// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/papers/monthlynotice.h"

#include "models/domain/balances.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace caseledger {

namespace {

void addPortion(CollectionLine &line, const Portion &portion)
{
    Collection &money = line.money;
    (portion.step == Step::Arrears ? money.arrears : money.current) += portion.amount;
    if (portion.step == Step::Prepayment)
        money.held -= portion.amount;
    money.keptByGovernment += portion.kept;
    money.toFamily += portion.toFamily;
    money.fee += portion.fee;
}

/// What came in on one case in a month, and what of earlier money was used in it. In no order.
std::vector<CollectionLine> collectionsOf(const CaseRecords &records, DateRange month, const DistributionPolicy &policy)
{
    const CaseAccount account = accountAsOf(records, month.last, policy);
    const CaseId &id = records.supportCase.id;
    std::vector<CollectionLine> lines;
    std::vector<int> lineOf(size_t(records.payments.size()), -1);
    for (const PaymentOutcome &outcome : account.outcomes) {
        const Payment &payment = records.payments[outcome.payment];
        if (!month.contains(payment.receivedOn))
            continue;
        lineOf[size_t(outcome.payment)] = int(lines.size());
        lines.push_back({ .caseId = id,
            .payment = payment.ref,
            .on = payment.receivedOn,
            .money = { .collected = payment.amount, .held = outcome.heldAtFirst } });
    }
    for (const Portion &portion : account.portions) { // in the order of the days the money pays
        if (!month.contains(portion.on))
            continue;
        int &line = lineOf[size_t(portion.payment)];
        if (line < 0) {
            line = int(lines.size());
            const PaymentRef &ref = records.payments[portion.payment].ref;
            lines.push_back({ .caseId = id, .payment = ref, .on = portion.on, .fromEarlier = true });
        }
        addPortion(lines[size_t(line)], portion);
    }
    return lines;
}

/// A payment without what became of it; null for money of an earlier one.
std::optional<CollectionLine> withoutSplit(CollectionLine line)
{
    if (line.fromEarlier)
        return std::nullopt;
    line.money = { .collected = line.money.collected };
    return line;
}

} // namespace

Collection &Collection::operator+=(const Collection &other)
{
    collected += other.collected;
    current += other.current;
    arrears += other.arrears;
    held += other.held;
    keptByGovernment += other.keptByGovernment;
    toFamily += other.toFamily;
    fee += other.fee;
    return *this;
}

DateRange noticeMonth(QDate asOf)
{
    const QDate first = firstOfMonth(asOf).addMonths(-1);
    return { first, lastOfMonth(first) };
}

MonthlyNotice makeMonthlyNotice(
    std::span<const CaseFilePointer> files, DateRange month, const DistributionPolicy &policy)
{
    std::vector<CaseFilePointer> byCase(files.begin(), files.end());
    std::ranges::sort(byCase, {}, [](const CaseFilePointer &file) { return file->supportCase().id; });

    MonthlyNotice notice { .recipient = recipientOf(*byCase.front(), Role::Custodial), .month = month };
    notice.saysSplits
        = std::ranges::none_of(byCase, [](const CaseFilePointer &file) { return file->records.areSourcesCovered(); });
    std::vector<PartyRef> payers; // one for each section
    for (const CaseFilePointer &file : byCase) {
        notice.cases.push_back(file->supportCase().id);
        const Party &payer = file->noncustodial;
        const auto place = std::ranges::find(payers, payer.ref) - payers.begin();
        if (place == std::ssize(payers)) {
            payers.push_back(payer.ref);
            notice.sections.push_back({ .noncustodial = payer.name(), .noncustodialNative = payer.nativeName });
        }
        PayerSection &section = notice.sections[size_t(place)];
        for (const CollectionLine &line : collectionsOf(file->records, month, policy)) {
            notice.sums += line.money;
            const std::optional<CollectionLine> shown = notice.saysSplits ? line : withoutSplit(line);
            if (!shown)
                continue;
            section.lines.push_back(*shown);
            section.sums += shown->money;
        }
    }
    const auto key = [](const CollectionLine &line) { return std::tie(line.on, line.caseId, line.payment); };
    for (PayerSection &section : notice.sections)
        std::ranges::sort(
            section.lines, [&key](const CollectionLine &a, const CollectionLine &b) { return key(a) < key(b); });
    return notice;
}

bool hasAssignedRights(const CaseRecords &records, QDate asOf, const DistributionPolicy &policy)
{
    switch (AssistanceHistory(records).on(asOf)) {
    case Assistance::Current:
        return true;
    case Assistance::Former:
        return balancesOf(accountAsOf(records, asOf, policy)).arrearsGovernment > Money();
    case Assistance::Never:
        break;
    }
    return false;
}

} // namespace caseledger
