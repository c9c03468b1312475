// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"
#include "models/store/posting.h"
#include "models/store/posting/postingunit.h"
#include "models/store/posting/rowlists.h"
#include "models/store/records.h"

#include <QHash>

#include <optional>

/// Internal to the store: rows of a case on their way into their tables.
namespace caseledger {

/// What a kind of record has by way of table, queries and key.
template <class Record>
struct LedgerTable;

template <>
struct LedgerTable<SupportCase>
{
    static constexpr const char *subject = "support_case";
    static constexpr const char *insert = "support_case_insert";
    static constexpr const char *update = "support_case_update";
    static constexpr const char *byKey = "support_case_by_key";
    static constexpr const char *insertMany = "support_case_insert_many";
    static constexpr const char *byKeys = "support_case_by_keys";
    static constexpr const char *keyParameter = ":case_id";
    static CaseId key(const SupportCase &supportCase) { return supportCase.id; }
};
template <>
struct LedgerTable<AssistanceChange>
{
    static constexpr const char *subject = "assistance_change";
    static constexpr const char *insert = "assistance_change_insert";
    static constexpr const char *update = "assistance_change_update";
    static constexpr const char *byKey = "assistance_change_by_key";
    static constexpr const char *insertMany = "assistance_change_insert_many";
    static constexpr const char *byKeys = "assistance_change_by_keys";
    static constexpr const char *keyParameter = ":starts_on";
    static QDate key(const AssistanceChange &change) { return change.startsOn; }
};
template <>
struct LedgerTable<Obligation>
{
    static constexpr const char *subject = "obligation";
    static constexpr const char *insert = "obligation_insert";
    static constexpr const char *update = "obligation_update";
    static constexpr const char *byKey = "obligation_by_key";
    static constexpr const char *insertMany = "obligation_insert_many";
    static constexpr const char *byKeys = "obligation_by_keys";
    static constexpr const char *keyParameter = ":obligation_ref";
    static ObligationRef key(const Obligation &obligation) { return obligation.ref; }
};
template <>
struct LedgerTable<Payment>
{
    static constexpr const char *subject = "payment";
    static constexpr const char *insert = "payment_insert";
    static constexpr const char *update = "payment_update";
    static constexpr const char *byKey = "payment_by_key";
    static constexpr const char *insertMany = "payment_insert_many";
    static constexpr const char *byKeys = "payment_by_keys";
    static constexpr const char *keyParameter = ":payment_ref";
    static PaymentRef key(const Payment &payment) { return payment.ref; }
};
template <>
struct LedgerTable<Disbursement>
{
    static constexpr const char *subject = "disbursement";
    static constexpr const char *insert = "disbursement_insert";
    static constexpr const char *update = "disbursement_update";
    static constexpr const char *byKey = "disbursement_by_key";
    static constexpr const char *insertMany = "disbursement_insert_many";
    static constexpr const char *byKeys = "disbursement_by_keys";
    static constexpr const char *keyParameter = ":disbursement_ref";
    static DisbursementRef key(const Disbursement &disbursement) { return disbursement.ref; }
};
template <>
struct LedgerTable<Adjustment>
{
    static constexpr const char *subject = "adjustment";
    static constexpr const char *insert = "adjustment_insert";
    static constexpr const char *update = "adjustment_update";
    static constexpr const char *byKey = "adjustment_by_key";
    static constexpr const char *insertMany = "adjustment_insert_many";
    static constexpr const char *byKeys = "adjustment_by_keys";
    static constexpr const char *keyParameter = ":adjustment_ref";
    static AdjustmentRef key(const Adjustment &adjustment) { return adjustment.ref; }
};

/// Writes the rows of one table, its queries prepared once.
template <class Record>
class LedgerWriter
{
public:
    explicit LedgerWriter(PostingUnit &unit)
        : m_unit(unit)
        , m_insert(unit.connection(), Table::insert)
        , m_update(unit.connection(), Table::update)
        , m_byKey(unit.connection(), Table::byKey)
        , m_keep(unit.connection(), "replaced_row_insert")
    {
        m_insert.bind(":posting", unit.number());
        m_update.bind(":posting", unit.number());
        m_keep.bind(":posting", unit.number()).bind(":subject", QLatin1String(Table::subject));
    }

    /// Adds a row; false, and nothing is written, where its key is known.
    Result<bool> add(const CaseId &caseId, const Record &record)
    {
        m_insert.bind(":case_id", caseId);
        bindRecord(m_insert, record);
        const Result<qint64> rows = m_insert.run();
        if (!rows)
            return tl::unexpected(rows.error());
        if (*rows > 0)
            m_unit.noteWritten();
        return *rows > 0;
    }

    /// Keeps a new row back until writeGathered(). For a server, as the next two.
    void gather(const CaseId &caseId, const Record &record)
    {
        if constexpr (!std::is_same_v<Record, SupportCase>) // it has its identifier itself
            m_gathered.bind(":case_id", caseId);
        bindRecord(m_gathered, record);
    }

    /// Adds all rows that were gathered, in one statement. A key that is known is an error of the database.
    Result<> writeGathered()
    {
        if (m_gathered.isEmpty())
            return {};
        if (!m_insertMany)
            m_insertMany.emplace(m_unit.connection(), Table::insertMany).bind(":posting", m_unit.number());
        m_gathered.moveTo(*m_insertMany);
        const Result<qint64> rows = m_insertMany->run();
        if (!rows)
            return tl::unexpected(rows.error());
        m_unit.noteWritten();
        return {};
    }

    /// What is stored under keys, each with its place among them, from 0. Of the records nothing but the key counts.
    Result<QHash<qint64, Record>> stored(const std::vector<std::pair<CaseId, Record>> &keys)
    {
        RowLists lists;
        for (const auto &[caseId, record] : keys) {
            if constexpr (!std::is_same_v<Record, SupportCase>)
                lists.bind(":case_id", caseId);
            lists.bind(Table::keyParameter, Table::key(record));
        }
        QHash<qint64, Record> found;
        if (lists.isEmpty())
            return found;
        if (!m_byKeys)
            m_byKeys.emplace(m_unit.connection(), Table::byKeys);
        lists.moveTo(*m_byKeys);
        const auto rows = m_byKeys->all([](RowReader &row) {
            const auto place = row.read<qint64>();
            return std::pair(place, readRecord<Record>(row));
        });
        if (!rows)
            return tl::unexpected(rows.error());
        for (const auto &[place, record] : *rows)
            found.insert(place - 1, record);
        return found;
    }

    /// Puts the row in the place of the one of its key, which must be there, and keeps what that was.
    Result<> replace(const CaseId &caseId, const Record &record)
    {
        const auto old = find(caseId, record).first([](RowReader &row) { return row.restAsJson(); });
        if (!old)
            return tl::unexpected(old.error());
        m_keep.bind(":case_id", caseId)
            .bind(":row_ref", toColumn(Table::key(record)).toString())
            .bind(":content", old->value_or(QString()));
        if (const auto kept = m_keep.run(); !kept)
            return tl::unexpected(kept.error());
        m_update.bind(":case_id", caseId);
        bindRecord(m_update, record);
        if (const auto updated = m_update.run(); !updated)
            return tl::unexpected(updated.error());
        m_unit.noteWritten();
        return {};
    }

    /// Adds the row, or replaces the one of its key and keeps what that was, or finds nothing to do.
    Result<PostedRow> post(const CaseId &caseId, const Record &record)
    {
        // Most imports bring new rows and some bring only known ones, so the next row is expected to be as the last one
        // was.
        if (!m_expectKnown) {
            const Result<bool> added = add(caseId, record);
            if (!added)
                return tl::unexpected(added.error());
            if (*added)
                return PostedRow { PostedRow::Outcome::Accepted, {} };
        }
        const auto stored = find(caseId, record).first(readRecord<Record>);
        if (!stored)
            return tl::unexpected(stored.error());
        m_expectKnown = stored->has_value();
        if (!m_expectKnown)
            return post(caseId, record);
        if (*stored == record)
            return PostedRow { PostedRow::Outcome::Unchanged, {} };
        if (Result<> replaced = replace(caseId, record); !replaced)
            return tl::unexpected(replaced.error());
        return PostedRow { PostedRow::Outcome::Updated, {} };
    }

    /// Whether there is a row of that key.
    Result<bool> contains(const CaseId &caseId, const Record &record)
    {
        const auto stored = find(caseId, record).first(readRecord<Record>);
        if (!stored)
            return tl::unexpected(stored.error());
        return stored->has_value();
    }

private:
    using Table = LedgerTable<Record>;

    Query &find(const CaseId &caseId, const Record &record)
    {
        return m_byKey.bind(":case_id", caseId).bind(Table::keyParameter, Table::key(record));
    }

    PostingUnit &m_unit;
    Query m_insert;
    Query m_update;
    Query m_byKey;
    Query m_keep;
    RowLists m_gathered;
    std::optional<Query> m_insertMany;
    std::optional<Query> m_byKeys;
    bool m_expectKnown = false;
};

} // namespace caseledger
