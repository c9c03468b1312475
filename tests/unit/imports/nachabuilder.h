// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace caseledger {

/// Builds sound NACHA files for tests: counts, hashes and totals agree. All numbers and names in it are made up.
class NachaBuilder
{
public:
    static constexpr char routing[] = "999999992"; ///< no bank's; its check digit is right

    NachaBuilder &batch(const QByteArray &entryClass = "CCD", const QByteArray &effectiveOn = "250613")
    {
        closeBatch();
        m_lines += "5200" + filled("Example Employer", 16) + filled({}, 20) + "1999999999" + filled(entryClass, 3)
            + filled("CHILDSUPP", 10) + filled({}, 6) + filled(effectiveOn, 6) + "   199999999"
            + digits(++m_batches, 7);
        m_batchOpen = true;
        return *this;
    }
    NachaBuilder &entry(qint64 cents, const QByteArray &code = "22")
    {
        // CTX keeps four digits in front of the name
        m_lines += '6' + code + routing + filled("000111222", 17) + digits(cents, 10) + filled("REF1", 15)
            + filled("0001EXAMPLE OFFICE", 22) + "  199999999" + digits(++m_entries, 7);
        ++m_batch.count;
        m_batch.hash += QByteArray(routing).left(8).toLongLong();
        (code.at(1) <= '4' ? m_batch.credit : m_batch.debit) += cents;
        m_sequence = 0;
        return *this;
    }
    /// The information, cut at 80 bytes as a sender does.
    NachaBuilder &addenda(const QByteArray &information, const QByteArray &type = "05")
    {
        for (qsizetype at = 0; at == 0 || at < information.size(); at += 80) {
            m_lines
                += '7' + type + filled(information.mid(at, 80), 80) + digits(++m_sequence, 4) + digits(m_entries, 7);
            ++m_batch.count;
        }
        return *this;
    }
    /// All records, with the file control, filled up to whole blocks.
    QByteArrayList lines()
    {
        closeBatch();
        QByteArrayList all { "101 9999999921999999999250613"
                             "0800A094101"
            + filled("EXAMPLE BANK", 23) + filled("EXAMPLE EMPLOYER", 23) + filled({}, 8) };
        all += m_lines;
        all += '9' + digits(m_batches, 6) + digits((all.size() + 10) / 10, 6) + digits(m_file.count, 8)
            + digits(m_file.hash % 10'000'000'000, 10) + digits(m_file.debit, 12) + digits(m_file.credit, 12)
            + filled({}, 39);
        while (all.size() % 10 != 0)
            all += QByteArray(94, '9');
        return all;
    }
    QByteArray file() { return lines().join('\n') + '\n'; }

    static QByteArray filled(const QByteArray &text, int size) { return text.leftJustified(size, ' ', true); }
    static QByteArray digits(qint64 number, int size)
    {
        return QByteArray::number(number).rightJustified(size, '0', true);
    }

private:
    struct Sums
    {
        qint64 count = 0;
        qint64 hash = 0;
        qint64 debit = 0;
        qint64 credit = 0;
    };

    void closeBatch()
    {
        if (!m_batchOpen)
            return;
        m_lines += "8200" + digits(m_batch.count, 6) + digits(m_batch.hash % 10'000'000'000, 10)
            + digits(m_batch.debit, 12) + digits(m_batch.credit, 12) + "1999999999" + filled({}, 25) + "99999999"
            + digits(m_batches, 7);
        m_file.count += m_batch.count;
        m_file.hash += m_batch.hash;
        m_file.debit += m_batch.debit;
        m_file.credit += m_batch.credit;
        m_batch = {};
        m_batchOpen = false;
    }

    QByteArrayList m_lines;
    bool m_batchOpen = false;
    qint64 m_batches = 0;
    qint64 m_entries = 0;
    qint64 m_sequence = 0;
    Sums m_batch;
    Sums m_file;
};

} // namespace caseledger
