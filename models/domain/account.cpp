// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/account.h"

#include "models/domain/distributor.h"

#include <algorithm>
#include <tuple>

namespace caseledger {

namespace {

/// An event before it happens; sorts in the order of design §4.
struct Planned
{
    QDate on;
    AccountEvent::Kind kind;
    int index; ///< items (opening, charge), else the list of the records that the kind names
    QStringView ref; ///< empty for openings and charges, whose items stand in order already

    friend bool operator<(const Planned &a, const Planned &b)
    {
        if (a.on != b.on || a.kind != b.kind)
            return std::tie(a.on, a.kind) < std::tie(b.on, b.kind);
        const auto byRef = compareBytes(a.ref, b.ref);
        return byRef != 0 ? byRef < 0 : a.index < b.index;
    }
};

std::vector<OwedItem> itemsOf(const CaseRecords &records, QDate asOf)
{
    const SupportCase &supportCase = records.supportCase;
    const QDate opening = supportCase.openingDay();
    std::vector<OwedItem> items;
    const auto add = [&items](OwedItem::Kind kind, QDate on, Owner owner, int source, Money amount) {
        if (kind == OwedItem::Kind::Charge || amount > Money())
            items.push_back({ kind, on, owner, source, amount, amount });
    };
    add(OwedItem::Kind::Opening, opening, Owner::Family, -1, supportCase.openingArrearsFamily);
    add(OwedItem::Kind::Opening, opening, Owner::Government, -1, supportCase.openingArrearsGovernment);
    for (const Charge &charge : chargesIn(records, { opening, lastOfMonth(asOf) }))
        add(OwedItem::Kind::Charge, charge.dueOn, charge.owedTo, charge.obligation, charge.amount);

    std::vector<int> adjustments;
    for (int i = 0; i < records.adjustments.size(); ++i) {
        if (records.adjustments[i].on >= opening && records.adjustments[i].on <= asOf)
            adjustments.push_back(i);
    }
    std::ranges::sort(adjustments, {}, [&records](int i) { return records.adjustments[i].ref; });
    for (const int i : adjustments) {
        const Adjustment &adjustment = records.adjustments[i];
        const Owner owner = adjustment.bucket == Bucket::ArrearsFamily ? Owner::Family : Owner::Government;
        add(OwedItem::Kind::Adjustment, adjustment.on, owner, i, adjustment.amount);
    }
    // Oldest first; on one day openings and adjustments before charges. Within a kind the order above stays.
    std::ranges::stable_sort(
        items, [](const OwedItem &a, const OwedItem &b) { return std::tie(a.on, a.kind) < std::tie(b.on, b.kind); });
    return items;
}

std::vector<Planned> eventsOf(const CaseRecords &records, const std::vector<OwedItem> &items, QDate asOf)
{
    const QDate opening = records.supportCase.openingDay();
    std::vector<Planned> events;
    events.reserve(items.size() + size_t(records.payments.size()));
    const auto add = [&](AccountEvent::Kind kind, QDate on, int index, QStringView ref) {
        if (on >= opening && on <= asOf)
            events.push_back({ on, kind, index, ref });
    };
    for (int i = 0; i < int(items.size()); ++i) {
        if (items[size_t(i)].kind == OwedItem::Kind::Opening)
            add(AccountEvent::Kind::Opening, items[size_t(i)].on, i, {});
        else if (items[size_t(i)].kind == OwedItem::Kind::Charge)
            add(AccountEvent::Kind::Charge, items[size_t(i)].on, i, {});
    }
    for (int i = 0; i < records.adjustments.size(); ++i)
        add(AccountEvent::Kind::Adjustment, records.adjustments[i].on, i, records.adjustments[i].ref.text);
    for (int i = 0; i < records.payments.size(); ++i) {
        if (records.payments[i].status != PaymentStatus::Returned)
            add(AccountEvent::Kind::Payment, records.payments[i].receivedOn, i, records.payments[i].ref.text);
    }
    for (int i = 0; i < records.disbursements.size(); ++i) {
        const Disbursement &row = records.disbursements[i];
        if (row.payee == Payee::Refund && row.status != DisbursementStatus::Returned
            && row.status != DisbursementStatus::Stopped)
            add(AccountEvent::Kind::Refund, row.issuedOn, i, row.ref.text);
    }
    std::sort(events.begin(), events.end());
    return events;
}

} // namespace

CaseAccount accountAsOf(const CaseRecords &records, QDate asOf, const DistributionPolicy &policy)
{
    if (asOf < records.supportCase.openingDay())
        return { .asOf = asOf };
    std::vector<OwedItem> items = itemsOf(records, asOf);
    const std::vector<Planned> events = eventsOf(records, items, asOf);

    Distributor distributor(records, policy, std::move(items));
    for (const Planned &event : events) {
        switch (event.kind) {
        case AccountEvent::Kind::Opening:
        case AccountEvent::Kind::Charge:
            distributor.fallDue(event.index);
            break;
        case AccountEvent::Kind::Adjustment:
            distributor.adjust(event.index);
            break;
        case AccountEvent::Kind::Payment:
            distributor.receive(event.index);
            break;
        case AccountEvent::Kind::Refund:
            distributor.refund(event.index);
            break;
        }
        distributor.note(event.kind, event.on, event.index);
    }
    return std::move(distributor).takeAccount(asOf);
}

} // namespace caseledger
