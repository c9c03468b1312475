// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/extract.h"

#include <QBuffer>
#include <QByteArrayList>

#include <utility>
#include <vector>

namespace caseledger {

/// A sound record of a kind, column by column, in the contract's order. All made up.
inline std::vector<std::pair<QByteArray, QByteArray>> soundRecord(ExtractKind kind)
{
    switch (kind) {
    case ExtractKind::Parties:
        return { { "party_ref", "P1" }, { "given_name", "Example" }, { "family_name", "Person" },
            { "native_name", "\xec\x98\x88\xec\x8b\x9c" }, { "language", "ko" }, { "ssn", "900-12-3456" },
            { "date_of_birth", "1980-02-29" }, { "street1", "1 Sample St" }, { "street2", "Apt 2" },
            { "city", "Albany" }, { "state", "NY" }, { "zip", "12207" }, { "address_verified_on", "2024-01-31" },
            { "address_changed_on", "2024-01-15" }, { "returned_mail_on", "2023-12-01" }, { "phone", "518-555-0101" },
            { "email", "person@example.org" }, { "family_violence", "Y" } };
    case ExtractKind::Cases:
        return { { "case_id", "AB12345C1" }, { "office", "NYC" }, { "county_fips", "36061" }, { "status", "open" },
            { "assistance", "former" }, { "children", "2" }, { "opened_on", "2020-05-01" }, { "custodial_ref", "P1" },
            { "noncustodial_ref", "P2" }, { "opening_arrears_family", "10.00" },
            { "opening_arrears_government", "20.50" }, { "opening_on", "2020-06-01" } };
    case ExtractKind::Assistance:
        return { { "case_id", "AB12345C1" }, { "starts_on", "2021-01-01" }, { "assistance", "current" } };
    case ExtractKind::Obligations:
        return { { "case_id", "AB12345C1" }, { "obligation_ref", "O1" }, { "kind", "child_care" },
            { "amount", "231.50" }, { "frequency", "biweekly" }, { "starts_on", "2020-05-08" },
            { "ends_on", "2030-05-08" }, { "docket", "F-1" } };
    case ExtractKind::Payments:
        return { { "case_id", "AB12345C1" }, { "payment_ref", "Y1" }, { "received_on", "2025-06-13" },
            { "source", "unemployment" }, { "amount", "9999999.99" }, { "status", "held" },
            { "hold_reason", "appeal" } };
    case ExtractKind::Disbursements:
        return { { "case_id", "AB12345C1" }, { "payment_ref", "Y1" }, { "disbursement_ref", "D1" },
            { "issued_on", "2025-06-17" }, { "payee", "refund" }, { "method", "direct_deposit" }, { "amount", "0.01" },
            { "status", "stopped" } };
    case ExtractKind::Adjustments:
        return { { "case_id", "AB12345C1" }, { "adjustment_ref", "A1" }, { "on", "2025-07-01" },
            { "bucket", "arrears_government" }, { "amount", "-12.50" }, { "reason", "order of court" } };
    }
    return {};
}

/// Header and one record as CSV; values are quoted where they must be.
inline QByteArray csvOf(const std::vector<std::pair<QByteArray, QByteArray>> &record)
{
    QByteArrayList names;
    QByteArrayList values;
    for (const auto &[name, value] : record) {
        names += name;
        values
            += value.contains(',') || value.contains('"') ? '"' + QByteArray(value).replace("\"", "\"\"") + '"' : value;
    }
    return names.join(',') + '\n' + values.join(',') + '\n';
}

/// All that a reading gives.
struct ReadText
{
    ExtractSummary summary;
    std::vector<std::pair<qint64, ExtractRow>> rows;
    QList<Fault> faults;

    /// "record column" of every fault.
    QStringList places() const
    {
        QStringList all;
        for (const Fault &fault : faults)
            all += QString::number(fault.record) + u' ' + fault.column;
        return all;
    }
};

inline ReadText readText(ExtractKind kind, QByteArray text)
{
    ReadText read;
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    const auto keepRow = [&read](qint64 record, const ExtractRow &row) {
        read.rows.emplace_back(record, row);
        return Reading::Continue;
    };
    const auto keepFault = [&read](const Fault &fault) {
        read.faults += fault;
        return Reading::Continue;
    };
    const auto summary = readExtract(buffer, QStringLiteral("file.csv"), kind, { keepRow, keepFault });
    if (summary)
        read.summary = *summary;
    return read;
}

} // namespace caseledger
