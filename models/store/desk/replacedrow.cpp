// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/replacedrow.h"

#include "models/store/columnvalue.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace caseledger {

namespace {

using Value = std::optional<OldValue::Value>;

/// A column of a row that was kept, and how it is read. The rest of the row is nobody's, or not everybody's.
struct KeptColumn
{
    QLatin1String name;
    Value (*read)(const QVariant &);
};

template <class T>
Value read(const QVariant &column)
{
    T value {};
    return !column.isNull() && fromColumn(column, value) ? Value(value) : std::nullopt;
}

template <>
Value read<QDate>(const QVariant &column)
{
    const QDate day = QDate::fromString(column.toString(), Qt::ISODate);
    return day.isValid() ? Value(day) : std::nullopt;
}

template <>
Value read<QString>(const QVariant &column)
{
    const QString text = column.toString();
    return text.isEmpty() ? std::nullopt : Value(text);
}

constexpr KeptColumn ofCase[] = { { QLatin1String("status"), &read<CaseStatus> },
    { QLatin1String("assistance"), &read<Assistance> }, { QLatin1String("opened_on"), &read<QDate> },
    { QLatin1String("opening_arrears_family"), &read<Money> },
    { QLatin1String("opening_arrears_government"), &read<Money> }, { QLatin1String("opening_on"), &read<QDate> } };
constexpr KeptColumn ofAssistance[]
    = { { QLatin1String("starts_on"), &read<QDate> }, { QLatin1String("assistance"), &read<Assistance> } };
constexpr KeptColumn ofObligation[] = { { QLatin1String("kind"), &read<ObligationKind> },
    { QLatin1String("amount"), &read<Money> }, { QLatin1String("frequency"), &read<Frequency> },
    { QLatin1String("starts_on"), &read<QDate> }, { QLatin1String("ends_on"), &read<QDate> } };
constexpr KeptColumn ofPayment[] = { { QLatin1String("received_on"), &read<QDate> },
    { QLatin1String("amount"), &read<Money> }, { QLatin1String("status"), &read<PaymentStatus> } };
constexpr KeptColumn ofDisbursement[] = { { QLatin1String("issued_on"), &read<QDate> },
    { QLatin1String("amount"), &read<Money> }, { QLatin1String("status"), &read<DisbursementStatus> } };
constexpr KeptColumn ofAdjustment[] = { { QLatin1String("adjusted_on"), &read<QDate> },
    { QLatin1String("bucket"), &read<Bucket> }, { QLatin1String("amount"), &read<Money> } };
constexpr KeptColumn ofParty[] = { { QLatin1String("given_name"), &read<QString> },
    { QLatin1String("family_name"), &read<QString> }, { QLatin1String("street1"), &read<QString> },
    { QLatin1String("street2"), &read<QString> }, { QLatin1String("city"), &read<QString> },
    { QLatin1String("state"), &read<QString> }, { QLatin1String("zip"), &read<QString> },
    { QLatin1String("phone"), &read<QString> }, { QLatin1String("email"), &read<QString> } };

std::span<const KeptColumn> columnsOf(RowSubject subject)
{
    switch (subject) {
    case RowSubject::Party:
        return ofParty;
    case RowSubject::SupportCase:
        return ofCase;
    case RowSubject::AssistanceChange:
        return ofAssistance;
    case RowSubject::Obligation:
        return ofObligation;
    case RowSubject::Payment:
        return ofPayment;
    case RowSubject::Disbursement:
        return ofDisbursement;
    case RowSubject::Adjustment:
        return ofAdjustment;
    }
    return {};
}

QJsonObject rowOf(const QString &content) { return QJsonDocument::fromJson(content.toUtf8()).object(); }

QList<OldValue> valuesOf(RowSubject subject, const QJsonObject &row)
{
    QList<OldValue> values;
    for (const KeptColumn &column : columnsOf(subject)) {
        if (const Value value = column.read(row.value(column.name).toVariant()))
            values.append({ column.name, *value });
    }
    return values;
}

bool hasRef(RowSubject subject)
{
    return subject == RowSubject::Obligation || subject == RowSubject::Payment || subject == RowSubject::Disbursement
        || subject == RowSubject::Adjustment;
}

} // namespace

RowReplaced replacedRow(const QString &table, const QString &ref, const QString &content)
{
    const RowSubject subject = fromCode<RowSubject>(table).value_or(RowSubject::SupportCase);
    RowReplaced replaced { .subject = subject, .ref = {}, .role = {}, .before = valuesOf(subject, rowOf(content)) };
    if (hasRef(subject))
        replaced.ref = ref;
    return replaced;
}

RowReplaced replacedParty(Role role, bool isProtected, const QString &content)
{
    RowReplaced replaced { .subject = RowSubject::Party, .ref = {}, .role = role, .before = {} };
    const QJsonObject row = rowOf(content);
    const bool wasProtected = row.value(QLatin1String("family_violence")).toInt(1) != 0;
    if (!isProtected && !wasProtected)
        replaced.before = valuesOf(RowSubject::Party, row);
    return replaced;
}

} // namespace caseledger
