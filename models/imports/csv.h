// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QIODevice>
#include <QString>

#include <span>
#include <string>
#include <vector>

namespace caseledger {

/// What can be wrong with how a record is written, whatever it means.
enum class CsvFlaw {
    NulByte,
    ControlCharacter, ///< below U+0020 but the tab, or U+007F; line ends are allowed between quotation marks
    NotUtf8,
    TooLong, ///< a field of more than CsvReader::longestField bytes; what is kept of it is cut there
    UnclosedQuote, ///< the file ends before the quotation mark that closes the field: half-written, as a rule
    TextAfterQuote,
    QuoteInside, ///< a quotation mark in a field that does not begin with one
};

/// The flaw as one line for people.
QString describe(CsvFlaw flaw);

struct CsvFault
{
    qsizetype field = 0; ///< place in the record, from 0
    CsvFlaw flaw = CsvFlaw::NulByte;

    friend bool operator==(const CsvFault &, const CsvFault &) = default;
};

/// Reads RFC 4180 records from a device, one at a time, in memory that does not grow with the file, the record or the
/// field. UTF-8 with or without a byte order mark; lines end with LF or CR LF, the last one may have no end. A flaw
/// does not end the reading: the record is handed out with its faults and the next one follows.
class CsvReader
{
public:
    static constexpr qsizetype longestField = 4096; ///< bytes
    static constexpr qsizetype mostFields = 1000; ///< fields kept of a record; more are only counted

    enum class Step {
        Record,
        End,
        Unreadable ///< the device failed; its errorString() says why
    };

    /// The device must be open for reading and outlive the reader.
    explicit CsvReader(QIODevice &device);
    ~CsvReader(); ///< overwrites what it read: it may hold social security numbers
    CsvReader(const CsvReader &) = delete;
    CsvReader &operator=(const CsvReader &) = delete;

    Step next();

    /// The number of the record that next() made current; the first of the file is 1.
    qint64 record() const { return m_record; }
    /// Fields of the record as written, also those that were not kept.
    qsizetype fieldCount() const { return m_fieldCount; }
    /// The bytes of a field without its quotation marks; valid until the next call of next(). Empty for a field not
    /// kept.
    QByteArrayView field(qsizetype index) const
    {
        if (index >= qsizetype(m_ends.size()))
            return {};
        const size_t begin = index == 0 ? 0 : m_ends[size_t(index) - 1];
        return { m_text.data() + begin, qsizetype(m_ends[size_t(index)] - begin) };
    }
    /// Faults of the record in the order of its fields.
    std::span<const CsvFault> faults() const { return m_faults; }

private:
    enum class After { Field, Record };

    bool hasByte() { return m_at != m_end || refill(); }
    bool refill();
    After readField();
    void readQuoted();
    After readPlain(CsvFlaw quoteFlaw);
    void append(const char *run, qsizetype size);
    void note(CsvFlaw flaw) { m_fieldFlaws |= 1U << unsigned(flaw); }
    void endField();

    QIODevice &m_device;
    std::vector<char> m_block;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    bool m_started = false;
    bool m_unreadable = false;
    qint64 m_record = 0;
    std::string m_text; ///< the record's fields, one after the other
    std::vector<size_t> m_ends; ///< where each of them ends
    std::vector<CsvFault> m_faults;
    qsizetype m_fieldCount = 0;
    qsizetype m_fieldSize = 0;
    unsigned m_fieldFlaws = 0;
    unsigned char m_fieldBits = 0; ///< all bytes of the field or-ed: above 0x7f, it is not plain ASCII
};

} // namespace caseledger
