// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intake.h"
#include "models/imports/fieldvalues.h"

#include <QByteArrayView>
#include <QStringList>

#include <span>
#include <vector>

namespace caseledger {

/// What is wrong with one field of a row.
struct FieldFault
{
    int column = 0; ///< place in columnsOf(the kind)
    QString message;
};

/// The fields of one record, read by the place of their column. A value that breaks its rule adds a fault and is read
/// as a default.
class RowFields
{
public:
    /// A null view (no data at all) stands for a field already found broken: it is read as a default, without another
    /// fault.
    RowFields(std::span<const QByteArrayView> fields, std::vector<FieldFault> &faults)
        : m_fields(fields)
        , m_faults(faults)
    { }

    QString text(int column) const { return QString::fromUtf8(m_fields[size_t(column)]); }
    QString neededText(int column);
    CaseId caseId(int column);
    QDate day(int column);
    QDate dayOrNone(int column) { return isEmpty(column) ? QDate() : day(column); }
    Money amount(int column, SignRule rule = SignRule::Unsigned);
    Money amountOrZero(int column) { return isEmpty(column) ? Money() : amount(column); }
    bool yesOrNo(int column);
    QString countyFips(int column);
    std::optional<int> children(int column);
    std::optional<Ssn> ssn(int column);
    template <class Enum>
    Enum oneOf(int column)
    {
        const auto value = codeFromBytes<Enum>(m_fields[size_t(column)]);
        if (!value)
            refuse(column, unknownWord(codesOf(Enum {})));
        return value.value_or(Enum {});
    }

private:
    bool isEmpty(int column) const { return m_fields[size_t(column)].isEmpty(); }
    static QString unknownWord(std::span<const QLatin1String> known);
    /// Adds the fault that the field has: being empty, or else this.
    void refuse(int column, const QString &message);

    std::span<const QByteArrayView> m_fields;
    std::vector<FieldFault> &m_faults;
};

} // namespace caseledger
