// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <variant>

/// What comes into the office in files, as values: the readers make them, the store posts them.
namespace caseledger {

/// A whole social security number on its way to the keyed index. Never stored, never printed, no debug output; its
/// bytes are overwritten when it goes. Made by the readers, used up by the store.
class Ssn
{
public:
    /// Nine digits, or ddd-dd-dddd. Null for anything else; any nine digits are taken (contract).
    static std::optional<Ssn> parse(QStringView text);

    Ssn(const Ssn &) = default;
    Ssn &operator=(const Ssn &) = default;
    ~Ssn();

    QString last4() const;
    QByteArrayView digits() const { return { m_digits.data(), qsizetype(m_digits.size()) }; }

private:
    Ssn() = default;

    std::array<char, 9> m_digits {};
};

/// The rows of the CSV extracts, one type a file.
struct PartyRow
{
    Party party; ///< its addressChangedOn is null where the column is absent or empty
    std::optional<Ssn> ssn;
};
struct CaseRow
{
    SupportCase supportCase;
};
struct AssistanceRow
{
    CaseId caseId;
    AssistanceChange change;
};
struct ObligationRow
{
    CaseId caseId;
    Obligation obligation;
};
struct PaymentRow
{
    CaseId caseId;
    Payment payment;
};
struct DisbursementRow
{
    CaseId caseId;
    Disbursement disbursement;
};
struct AdjustmentRow
{
    CaseId caseId;
    Adjustment adjustment;
};
using ExtractRow
    = std::variant<PartyRow, CaseRow, AssistanceRow, ObligationRow, PaymentRow, DisbursementRow, AdjustmentRow>;

/// One DED segment of a NACHA entry that is for this office: an employer's payment for a case.
struct Remittance
{
    CaseId caseId;
    Payment payment; ///< reference, effective entry date, income_withholding, amount, posted
    std::optional<Ssn> ssn; ///< null where the segment leaves it empty
    QString
        payerName; ///< as in DED07: "SMITH,JOHN", or up to seven letters of the family name and three of the given name
};

/// What is wrong with one record of a file: what, where, what to do. Never holds the value itself.
struct Fault
{
    QString file; ///< name without folder
    qint64 record = 0; ///< counted from 1; in a CSV file the header is record 1
    QString column; ///< of a CSV file, or the field of a NACHA record; empty where the whole record is meant
    QString message;

    friend bool operator==(const Fault &, const Fault &) = default;
};

} // namespace caseledger
