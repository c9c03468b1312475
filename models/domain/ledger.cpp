// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ledger.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace caseledger {

namespace {

/// Collects lines of all kinds; afterwards they stand in the order of events.
class LedgerBuilder
{
public:
    LedgerBuilder(const CaseRecords &records, const CaseAccount &account)
        : m_records(records)
        , m_account(account)
        , m_saysSplit(!records.areSourcesCovered())
    { }

    std::vector<LedgerLine> build()
    {
        addHistoryCharges();
        addEvents();
        addPayments();
        addDisbursements();
        std::ranges::stable_sort(m_lines, [](const LedgerLine &a, const LedgerLine &b) {
            if (a.on != b.on || a.kind != b.kind)
                return std::tie(a.on, a.kind) < std::tie(b.on, b.kind);
            // Openings and charges stand in their order already.
            return a.kind >= LedgerLine::Kind::Adjustment && compareBytes(a.ref, b.ref) < 0;
        });
        carryBalances();
        return std::move(m_lines);
    }

private:
    QDate opening() const { return m_records.supportCase.openingDay(); }

    LedgerLine chargeLine(QDate on, int obligation, Owner owedTo, Money amount) const
    {
        return { .kind = LedgerLine::Kind::Charge,
            .on = on,
            .source = obligation,
            .ref = m_records.obligations[obligation].ref.text,
            .owedTo = owedTo,
            .amount = amount };
    }

    void addHistoryCharges()
    {
        QDate first = opening();
        for (const Obligation &obligation : m_records.obligations)
            first = std::min(first, obligation.startsOn);
        const QDate last = std::min(opening().addDays(-1), m_account.asOf);
        for (const Charge &charge : chargesIn(m_records, { first, last }))
            m_lines.push_back(chargeLine(charge.dueOn, charge.obligation, charge.owedTo, charge.amount));
        for (int i = 0; i < m_records.adjustments.size(); ++i) {
            if (m_records.adjustments[i].on <= last)
                m_lines.push_back(adjustmentLine(i));
        }
    }

    LedgerLine adjustmentLine(int index) const
    {
        const Adjustment &row = m_records.adjustments[index];
        return { .kind = LedgerLine::Kind::Adjustment,
            .on = row.on,
            .source = index,
            .ref = row.ref.text,
            .owedTo = row.bucket == Bucket::ArrearsFamily ? Owner::Family : Owner::Government,
            .amount = row.amount };
    }

    void addEvents()
    {
        for (const AccountEvent &event : m_account.events) {
            LedgerLine line;
            if (event.kind == AccountEvent::Kind::Adjustment) {
                line = adjustmentLine(event.index);
            } else if (event.kind == AccountEvent::Kind::Payment) {
                line = paymentLine(m_account.outcomes[size_t(event.index)]);
            } else if (event.kind == AccountEvent::Kind::Refund) {
                continue; // a disbursement line, which does not move the balance
            } else {
                const OwedItem &item = m_account.items[size_t(event.index)];
                if (item.kind == OwedItem::Kind::Opening)
                    line = {
                        .kind = LedgerLine::Kind::Opening, .on = item.on, .owedTo = item.owedTo, .amount = item.amount
                    };
                else
                    line = chargeLine(item.on, item.source, item.owedTo, item.amount);
            }
            line.balance = event.totalOwed;
            m_lines.push_back(line);
        }
    }

    LedgerLine paymentLine(const PaymentOutcome &outcome) const
    {
        const Payment &row = m_records.payments[outcome.payment];
        LedgerLine line { .kind = LedgerLine::Kind::Payment,
            .on = row.receivedOn,
            .source = outcome.payment,
            .ref = row.ref.text,
            .amount = -row.amount,
            .status = code(row.status) };
        if (m_saysSplit)
            line.split = PaymentSplit { -outcome.current, -outcome.arrears, -outcome.heldAtFirst };
        return line;
    }

    /// Payments that are no event: returned ones, and those before the opening day.
    void addPayments()
    {
        for (int i = 0; i < m_records.payments.size(); ++i) {
            const Payment &row = m_records.payments[i];
            const bool history = row.receivedOn < opening();
            if (row.receivedOn > m_account.asOf || !(history || row.status == PaymentStatus::Returned))
                continue;
            LedgerLine line { .kind = LedgerLine::Kind::Payment,
                .on = row.receivedOn,
                .source = i,
                .ref = row.ref.text,
                .amount = -row.amount,
                .status = code(row.status) };
            if (!history && m_saysSplit)
                line.split = PaymentSplit {};
            m_lines.push_back(line);
        }
    }

    void addDisbursements()
    {
        for (int i = 0; i < m_records.disbursements.size(); ++i) {
            const Disbursement &row = m_records.disbursements[i];
            if (row.issuedOn > m_account.asOf)
                continue;
            m_lines.push_back({ .kind = LedgerLine::Kind::Disbursement,
                .on = row.issuedOn,
                .source = i,
                .ref = row.ref.text,
                .amount = row.amount,
                .status = code(row.status) });
        }
    }

    /// Lines that move nothing stand at the balance of the line before them.
    void carryBalances()
    {
        Money last;
        for (LedgerLine &line : m_lines) {
            if (line.balance)
                last = *line.balance;
            else if (line.on >= opening())
                line.balance = last;
        }
    }

    const CaseRecords &m_records;
    const CaseAccount &m_account;
    const bool m_saysSplit;
    std::vector<LedgerLine> m_lines;
};

} // namespace

QLatin1String code(LedgerLine::Kind kind)
{
    constexpr std::array words { QLatin1String("brought_forward"), QLatin1String("opening"), QLatin1String("charge"),
        QLatin1String("adjustment"), QLatin1String("payment"), QLatin1String("disbursement") };
    return words[size_t(kind)];
}

std::vector<LedgerLine> ledgerLines(const CaseRecords &records, const CaseAccount &account, DateRange range)
{
    std::vector<LedgerLine> lines = LedgerBuilder(records, account).build();
    if (!range.first.isValid())
        return lines;
    const auto firstInside
        = std::ranges::find_if(lines, [range](const LedgerLine &line) { return line.on >= range.first; });
    LedgerLine broughtForward { .kind = LedgerLine::Kind::BroughtForward, .on = range.first };
    if (range.first >= records.supportCase.openingDay()) {
        const bool nothingBefore = firstInside == lines.begin();
        broughtForward.balance = nothingBefore ? Money() : std::prev(firstInside)->balance.value_or(Money());
    }
    const auto kept = lines.erase(lines.begin(), firstInside);
    lines.insert(kept, broughtForward);
    return lines;
}

} // namespace caseledger
