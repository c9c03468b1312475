// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/maintenance/checkcase.h"
#include "models/store/query.h"

#include <QLatin1String>

/// Internal to the store: rows read by a check, which must not stop at the first column that holds what it should not.
namespace caseledger {

/// A column as it lies there, whatever that is.
struct LooseColumn
{
    QVariant value;
};
inline bool fromColumn(const QVariant &column, LooseColumn &loose)
{
    loose.value = column;
    return true;
}

/// What is wrong with one column of a row.
struct ColumnFault
{
    QLatin1String rule; ///< enumeration, amount_range, day, identifier or value
    QLatin1String column;
};

/// Walks one row from left to right like RowReader, but notes what is wrong and goes on with a default value.
class LooseReader
{
public:
    explicit LooseReader(RowReader &row)
        : m_row(row)
    { }

    template <CodedEnum Enum>
    Enum enumeration(QLatin1String column)
    {
        return next<Enum>("enumeration", column);
    }
    template <class T>
    T value(QLatin1String column)
    {
        return next<T>("value", column);
    }
    QString text(QLatin1String column) { return next<QString>("value", column); }
    /// A key: a text that is not empty.
    QString key(QLatin1String column);
    QDate day(QLatin1String column);
    QDate dayOrNone(QLatin1String column) { return next<QDate>("day", column); }
    /// Zero to 9,999,999.99, as the extract allows; with a sign where the rule says so.
    Money amount(QLatin1String column, SignRule rule = SignRule::Unsigned);
    void note(const char *rule, QLatin1String column) { m_faults.append({ QLatin1String(rule), column }); }

    QList<ColumnFault> takeFaults() { return std::exchange(m_faults, {}); }

private:
    template <class T>
    T next(const char *rule, QLatin1String column)
    {
        T value {};
        if (!fromColumn(m_row.read<LooseColumn>().value, value)) {
            note(rule, column);
            return T {};
        }
        return value;
    }

    RowReader &m_row;
    QList<ColumnFault> m_faults;
};

/// Says what is wrong with a row; true if something was.
bool reportFaults(const QList<ColumnFault> &faults, const QString &caseId, const QString &table, const QString &ref,
    const FindingSink &found);

/// One table's rows by case, walked beside the cases in the order of their identifiers: a case's rows at a time, never
/// more. The query answers case_id, the row's own reference, and then what read reads.
template <class Row>
class LedgerCursor
{
public:
    using Read = Row (*)(LooseReader &in);

    LedgerCursor(Connection &connection, const char *query, QLatin1String table, Read read)
        : m_query(connection, query)
        , m_table(table)
        , m_read(read)
    { }

    Result<> start()
    {
        if (Result<> started = m_query.start(); !started)
            return started;
        return advance();
    }

    /// Appends the rows of a case; rows that lie before it belong to no case and are reported. False if a row is not
    /// sound.
    Result<bool> take(const QString &caseId, QList<Row> &rows, const FindingSink &found)
    {
        bool sound = true;
        while (m_ahead && compareBytes(m_ahead->caseId, caseId) <= 0) {
            const bool mine = m_ahead->caseId == caseId;
            if (!mine)
                reportOrphan(found);
            if (reportFaults(m_ahead->faults, m_ahead->caseId, m_table, m_ahead->ref, found))
                sound = sound && !mine;
            if (mine)
                rows.append(std::move(m_ahead->row));
            if (Result<> advanced = advance(); !advanced)
                return tl::unexpected(advanced.error());
        }
        return sound;
    }

    /// Reports what lies behind the last case.
    Result<> finish(const FindingSink &found)
    {
        while (m_ahead) {
            reportOrphan(found);
            reportFaults(m_ahead->faults, m_ahead->caseId, m_table, m_ahead->ref, found);
            if (Result<> advanced = advance(); !advanced)
                return advanced;
        }
        return {};
    }

private:
    struct Ahead
    {
        QString caseId;
        QString ref;
        Row row;
        QList<ColumnFault> faults;
    };

    void reportOrphan(const FindingSink &found) const
    {
        found({ QStringLiteral("reference_case"), m_ahead->caseId, m_ahead->ref,
            QStringLiteral("The case of a row in %1 is not there.").arg(m_table) });
    }

    Result<> advance()
    {
        const auto next = m_query.next([this](RowReader &row) {
            LooseReader in(row);
            Ahead ahead;
            ahead.caseId = in.key(QLatin1String("case_id"));
            ahead.ref = in.key(QLatin1String("reference"));
            ahead.row = m_read(in);
            ahead.faults = in.takeFaults();
            return ahead;
        });
        if (!next)
            return tl::unexpected(next.error());
        m_ahead = *next;
        if constexpr (requires { m_ahead->row.ref.text; }) {
            if (m_ahead)
                m_ahead->row.ref.text = m_ahead->ref;
        }
        return {};
    }

    Query m_query;
    QLatin1String m_table;
    Read m_read;
    std::optional<Ahead> m_ahead;
};

} // namespace caseledger
