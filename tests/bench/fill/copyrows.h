// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace caseledger::bench {

/// Rows of one table on their way into COPY ... WITH (FORMAT binary) (PostgreSQL 15, "COPY", Binary Format): values go
/// in in the order of the columns. Grows by what is put in, and keeps its memory when it is emptied.
class CopyRows
{
public:
    CopyRows(const char *table, const char *columns);

    QByteArray statement() const; ///< of COPY
    qint64 rowCount() const { return m_rowCount; }
    /// Everything, with what a stream begins and ends with. Valid until the next change.
    QByteArrayView whole();
    void clear();

    CopyRows &row(); ///< begins one
    CopyRows &text(QStringView value); ///< never null
    CopyRows &small(int value); ///< SMALLINT
    CopyRows &small(std::optional<int> value);
    CopyRows &large(qint64 value); ///< BIGINT
    CopyRows &money(Money value) { return large(value.cents()); }
    CopyRows &day(QDate value); ///< null where it is none
    CopyRows &bytes(const QByteArray &value); ///< null where it is empty

private:
    template <class Number>
    void put(Number number);

    QByteArray m_table;
    QByteArray m_columns;
    qint16 m_columnCount;
    QByteArray m_data;
    qint64 m_rowCount = 0;
};

} // namespace caseledger::bench
