// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fill/copyrows.h"

#include <QtEndian>

namespace caseledger::bench {

namespace {

constexpr QByteArrayView signature("PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0", 19);
constexpr qint16 endOfRows = -1;
constexpr qint32 nullValue = -1;
constexpr qint64 serverEpoch = 2'451'545; // the Julian day of 1 January 2000, from which days count

} // namespace

CopyRows::CopyRows(const char *table, const char *columns)
    : m_table(table)
    , m_columns(columns)
    , m_columnCount(qint16(m_columns.count(',') + 1))
{
    clear();
}

QByteArray CopyRows::statement() const
{
    return "COPY caseledger." + m_table + " (" + m_columns + ") FROM STDIN WITH (FORMAT binary)";
}

template <class Number>
void CopyRows::put(Number number)
{
    const Number ordered = qToBigEndian(number);
    m_data.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
}

QByteArrayView CopyRows::whole()
{
    put(endOfRows);
    return m_data;
}

void CopyRows::clear()
{
    m_rowCount = 0;
    m_data.resize(0);
    m_data.append(signature);
}

CopyRows &CopyRows::row()
{
    ++m_rowCount;
    put(m_columnCount);
    return *this;
}

CopyRows &CopyRows::text(QStringView value)
{
    const QByteArray utf8 = value.toUtf8();
    put(qint32(utf8.size()));
    m_data.append(utf8);
    return *this;
}

CopyRows &CopyRows::small(int value)
{
    put(qint32(sizeof(qint16)));
    put(qint16(value));
    return *this;
}

CopyRows &CopyRows::small(std::optional<int> value)
{
    if (value)
        return small(*value);
    put(nullValue);
    return *this;
}

CopyRows &CopyRows::large(qint64 value)
{
    put(qint32(sizeof value));
    put(value);
    return *this;
}

CopyRows &CopyRows::day(QDate value)
{
    if (!value.isValid()) {
        put(nullValue);
        return *this;
    }
    put(qint32(sizeof(qint32)));
    put(qint32(value.toJulianDay() - serverEpoch));
    return *this;
}

CopyRows &CopyRows::bytes(const QByteArray &value)
{
    put(value.isEmpty() ? nullValue : qint32(value.size()));
    m_data.append(value);
    return *this;
}

} // namespace caseledger::bench
