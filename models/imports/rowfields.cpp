// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/rowfields.h"

namespace caseledger {

QString RowFields::neededText(int column)
{
    if (isEmpty(column))
        refuse(column, {});
    return text(column);
}

CaseId RowFields::caseId(int column)
{
    const auto id = caseIdFromBytes(m_fields[size_t(column)]);
    if (!id) {
        refuse(column,
            QStringLiteral(
                "This is no case identifier; it is two letters, five digits, a letter and a digit, as in AB12345C1."));
    }
    return id.value_or(CaseId());
}

QDate RowFields::day(int column)
{
    const auto date = dayFromBytes(m_fields[size_t(column)]);
    if (!date)
        refuse(column, QStringLiteral("This is no day; write it as YYYY-MM-DD, from 1900 to 2999."));
    return date.value_or(QDate());
}

Money RowFields::amount(int column, SignRule rule)
{
    const auto amount = moneyFromBytes(m_fields[size_t(column)], rule);
    if (!amount) {
        refuse(column,
            rule == SignRule::Signed ? QStringLiteral(
                "This is no amount; write dollars with exactly two places, below 10000000.00, as in -12.50.")
                                     : QStringLiteral("This is no amount; write dollars with exactly two places and no "
                                                      "sign, below 10000000.00, as in 12.50."));
    }
    return amount.value_or(Money());
}

bool RowFields::yesOrNo(int column)
{
    const QByteArrayView field = m_fields[size_t(column)];
    if (field != "Y" && field != "N")
        refuse(column, QStringLiteral("Write Y or N."));
    return field == "Y";
}

QString RowFields::countyFips(int column)
{
    const QByteArrayView field = m_fields[size_t(column)];
    if (field.size() != 5 || !numberFromBytes(field))
        refuse(column, QStringLiteral("A county's FIPS code has five digits, as in 36061."));
    return text(column);
}

std::optional<int> RowFields::children(int column)
{
    const QByteArrayView field = m_fields[size_t(column)];
    if (field.isEmpty())
        return std::nullopt;
    const auto number = field.size() <= 2 ? numberFromBytes(field) : std::nullopt;
    if (!number)
        refuse(
            column, QStringLiteral("Write the number of children as a whole number from 0 to 99, or leave it empty."));
    return int(number.value_or(0));
}

std::optional<Ssn> RowFields::ssn(int column)
{
    if (isEmpty(column))
        return std::nullopt;
    std::optional<Ssn> number = ssnFromBytes(m_fields[size_t(column)]);
    if (!number)
        refuse(column, QStringLiteral("A social security number is nine digits, or ddd-dd-dddd, or left empty."));
    return number;
}

QString RowFields::unknownWord(std::span<const QLatin1String> known)
{
    QStringList words;
    for (const QLatin1String word : known)
        words += word;
    return QStringLiteral("This word is not known here; write one of: %1.").arg(words.join(QLatin1String(", ")));
}

void RowFields::refuse(int column, const QString &message)
{
    const QByteArrayView field = m_fields[size_t(column)];
    if (field.data() != nullptr)
        m_faults.push_back({ column, field.isEmpty() ? QStringLiteral("This must not be empty.") : message });
}

} // namespace caseledger
