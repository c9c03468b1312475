// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/caseplan.h"
#include "app/demo/demorandom.h"
#include "models/domain/account.h"

namespace caseledger {

/// How one custodial parent gets her money, and the numbering of a case's rows.
class DisbursementWriter
{
public:
    DisbursementWriter(CaseRecords &records, const DemoSetting &setting, DemoRandom &random);

    /// Rows for the money of payments before the opening day, out of the account of that history. All are issued before
    /// the opening.
    void addHistory(const CaseRecords &history, const CaseAccount &account);
    /// Rows for all that is due by today, a few of them returned or stopped and then issued again.
    /// @param notSentFrom none to the custodial parent from that day on; null: all
    void addDue(const CaseAccount &account, QDate notSentFrom);
    /// Refunds of what offsets left over 45 days after receipt, and, from the closing of a case on, of all that is
    /// still held.
    void addRefunds(const CaseAccount &account, QDate closedOn);
    /// Puts the rows in the order of their days and numbers them.
    void finish();

private:
    void add(int payment, Payee payee, Money amount, QDate on);
    DisbursementMethod methodFor(Payee payee) const;
    DisbursementStatus statusOn(QDate on, DisbursementMethod method) const;

    CaseRecords &m_records;
    const DemoSetting &m_setting;
    DemoRandom &m_random;
    DisbursementMethod m_method;
};

} // namespace caseledger
