// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intake.h"
#include "models/imports/nacharecords.h"

#include <QStringList>

#include <vector>

namespace caseledger {

/// Which way the money of an entry goes, by its transaction code (second digit; 81 to 88 of advices alternate).
enum class Direction { Credit, Debit, Unknown };
Direction directionOf(std::u32string_view transactionCode);

/// The three layouts of an entry's amount and receiving name.
enum class EntryLayout {
    Domestic,
    Corporate, ///< CTX: the name is shorter
    International, ///< IAT: neither company name nor receiving name in these records
    Advice ///< ADV: the amount stands elsewhere, and so do the totals of its controls
};
/// @param entryClass  the standard entry class code of the batch header
EntryLayout entryLayoutOf(std::u32string_view entryClass);
std::u32string_view amountFieldOf(const NachaRecord &entry, EntryLayout layout);

/// The rules by which a whole NACHA file is refused (contract, "NACHA files"): length, type and order of the records,
/// the fixed fields, names, check digits, digits, counts, hashes and totals. Takes every record once, in order, and
/// says what is wrong; goes on after a fault, but compares no counts once records are out of order.
class NachaCheck
{
public:
    static constexpr size_t mostFaults = 1000;

    explicit NachaCheck(QString fileName)
        : m_fileName(std::move(fileName))
    { }

    void take(const NachaRecord &record);
    /// Call once, after the last record.
    void end();

    const std::vector<Fault> &faults() const { return m_faults; }
    /// What is mentioned and changes nothing: a wrong block count.
    const QStringList &notes() const { return m_notes; }

private:
    enum class Place { Start, BetweenBatches, InBatch, InEntry, Closed };
    struct Sums
    {
        qint64 records = 0;
        qint64 hash = 0;
        qint64 debit = 0; ///< cents
        qint64 credit = 0;
    };
    struct TotalFields;

    void takeOrder(const NachaRecord &record);
    void outOfOrder(const QString &message);
    void takeFileHeader(const NachaRecord &record);
    void takeBatchHeader(const NachaRecord &record);
    void takeEntry(const NachaRecord &record);
    void takeBatchControl(const NachaRecord &record);
    void takeFileControl(const NachaRecord &record);
    void compare(const NachaRecord &control, const Sums &sums, const TotalFields &fields);
    void add(qint64 Sums::*sum, qint64 amount);
    void tell(const QString &field, const QString &message);

    QString m_fileName;
    std::vector<Fault> m_faults;
    QStringList m_notes;
    Place m_place = Place::Start;
    bool m_inOrder = true;
    EntryLayout m_layout = EntryLayout::Domestic;
    qint64 m_record = 0;
    qint64 m_batches = 0;
    Sums m_batch;
    Sums m_file;
    std::optional<qint64> m_blocks; ///< as the file control counts them
};

} // namespace caseledger
