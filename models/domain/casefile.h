// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codes.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/party.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <algorithm>
#include <memory>
#include <optional>

namespace caseledger {

/// A case as the extract's cases.csv gives it.
struct SupportCase
{
    CaseId id;
    QString office;
    QString countyFips; ///< five digits
    CaseStatus status = CaseStatus::Open;
    Assistance assistance = Assistance::Never; ///< on the day the case was opened; later changes are rows of their own
    std::optional<int> children; ///< null: unknown, counts as one
    QDate openedOn;
    PartyRef custodial;
    PartyRef noncustodial;
    Money openingArrearsFamily;
    Money openingArrearsGovernment;
    QDate openingOn; ///< null: the opening amounts are those of openedOn

    /// The day from which money is counted; all before it is inside the opening amounts.
    QDate openingDay() const { return openingOn.isValid() ? openingOn : openedOn; }

    friend bool operator==(const SupportCase &, const SupportCase &) = default;
};

struct AssistanceChange
{
    QDate startsOn;
    Assistance assistance = Assistance::Never;

    friend bool operator==(const AssistanceChange &, const AssistanceChange &) = default;
};

struct Obligation
{
    ObligationRef ref;
    ObligationKind kind = ObligationKind::CurrentSupport;
    Money amount; ///< of one due date
    Frequency frequency = Frequency::Monthly;
    QDate startsOn;
    QDate endsOn; ///< null: no end
    QString docket;

    friend bool operator==(const Obligation &, const Obligation &) = default;
};

/// Where a payment comes from: federal tax information where it is a tax refund (26 USC 6103), and so is whatever tells
/// that it is none. A worker without the right sees one and the same designation on all payments of a case; only the
/// arithmetic knows more. A source says nothing to whoever it is covered from: not its word, not its code.
class GuardedSource
{
public:
    GuardedSource(PaymentSource source = PaymentSource::Other) // a source is one that may be shown, until it is covered
        : m_source(source)
    { }

    /// For the money rules alone; what is shown comes from shown().
    PaymentSource forDistribution() const { return m_source; }
    /// Null where the worker may not see it.
    std::optional<PaymentSource> shown() const
    {
        return m_covered ? std::nullopt : std::optional<PaymentSource>(m_source);
    }
    bool isCovered() const { return m_covered; }
    void cover() { m_covered = true; }

    friend bool operator==(const GuardedSource &, const GuardedSource &) = default;

private:
    PaymentSource m_source;
    bool m_covered = false;
};

/// The code of the source, or "payment" for all of them where they are covered.
inline QLatin1String code(const GuardedSource &source)
{
    const std::optional<PaymentSource> shown = source.shown();
    return shown ? code(*shown) : QLatin1String("payment");
}

struct Payment
{
    PaymentRef ref;
    QDate receivedOn;
    GuardedSource source;
    Money amount;
    PaymentStatus status = PaymentStatus::Posted;
    QString holdReason; ///< for staff with the right to see it; empty for others; never on paper

    friend bool operator==(const Payment &, const Payment &) = default;
};

struct Disbursement
{
    DisbursementRef ref;
    PaymentRef payment;
    QDate issuedOn;
    Payee payee = Payee::Custodial;
    DisbursementMethod method = DisbursementMethod::Check;
    Money amount;
    DisbursementStatus status = DisbursementStatus::Pending;

    friend bool operator==(const Disbursement &, const Disbursement &) = default;
};

struct Adjustment
{
    AdjustmentRef ref;
    QDate on;
    Bucket bucket = Bucket::ArrearsFamily;
    Money amount; ///< positive adds to the arrears, negative takes from them
    QString reason;

    friend bool operator==(const Adjustment &, const Adjustment &) = default;
};

/// What the arithmetic needs of a case: no person in it. The lists may come in any order.
struct CaseRecords
{
    SupportCase supportCase;
    QList<AssistanceChange> assistanceChanges;
    QList<Obligation> obligations;
    QList<Payment> payments;
    QList<Disbursement> disbursements;
    QList<Adjustment> adjustments;

    /// Whether whoever reads may not see where the payments come from. Then nothing that is made of these records says
    /// what became of a single payment: how a payment is applied, and by when it is to be sent on, follows from its
    /// source. One covered source speaks for all, so that a row that is forgotten hides more, not less.
    bool areSourcesCovered() const
    {
        return std::ranges::any_of(payments, [](const Payment &payment) { return payment.source.isCovered(); });
    }
};

/// One case at one moment, read in one snapshot. Screen, paper and export all come from this value, so they cannot
/// disagree.
struct CaseFile
{
    CaseRecords records;
    Party custodial;
    Party noncustodial;
    QList<CaseId> otherCasesOfCustodial; ///< without this one, in the order of their identifiers
    QList<CaseId> otherCasesOfNoncustodial;
    qint64 revision = 0; ///< becomes another with every change of the case or of its parents
    QDateTime readAt; ///< UTC

    const SupportCase &supportCase() const { return records.supportCase; }
};

using CaseFilePointer = std::shared_ptr<const CaseFile>;

/// A case as it was when something was made of it.
struct CaseRevision
{
    CaseId caseId;
    qint64 revision = 0; ///< CaseFile::revision

    friend bool operator==(const CaseRevision &, const CaseRevision &) = default;
};

inline CaseRevision revisionOf(const CaseFile &file) { return { file.supportCase().id, file.revision }; }

/// Which of the two parents.
enum class Role { Custodial, Noncustodial };

inline const Party &partyOf(const CaseFile &file, Role role)
{
    return role == Role::Custodial ? file.custodial : file.noncustodial;
}

} // namespace caseledger
