// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/csv.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace caseledger {

namespace {

constexpr size_t blockSize = 262'144; // bytes
constexpr char byteOrderMark[] = { '\xef', '\xbb', '\xbf' };

/// The bytes at which a run of ordinary text ends.
constexpr std::array<bool, 256> stopsOf(bool quoted)
{
    std::array<bool, 256> stops {};
    for (size_t i = 0; i < 0x20; ++i)
        stops[i] = true;
    stops[0x7f] = true;
    stops['"'] = true;
    stops[','] = !quoted;
    return stops;
}

constexpr std::array<bool, 256> plainStops = stopsOf(false);
constexpr std::array<bool, 256> quotedStops = stopsOf(true);

} // namespace

QString describe(CsvFlaw flaw)
{
    switch (flaw) {
    case CsvFlaw::NulByte:
        return QStringLiteral("A NUL byte stands here: the file is damaged or is no text. Export it again as UTF-8.");
    case CsvFlaw::ControlCharacter:
        return QStringLiteral("A control character stands here; take it out.");
    case CsvFlaw::NotUtf8:
        return QStringLiteral("The text is not UTF-8; export the file again as UTF-8.");
    case CsvFlaw::TooLong:
        return QStringLiteral("The text is longer than 4096 bytes; shorten it.");
    case CsvFlaw::UnclosedQuote:
        return QStringLiteral(
            "The file ends inside this quoted field: it is half-written, or a quotation mark is missing.");
    case CsvFlaw::TextAfterQuote:
        return QStringLiteral("Text follows the closing quotation mark; write a quotation mark inside a field twice.");
    case CsvFlaw::QuoteInside:
        return QStringLiteral(
            "A quotation mark stands inside a field that is not quoted; quote the field and write it twice.");
    }
    return {};
}

CsvReader::CsvReader(QIODevice &device)
    : m_device(device)
    , m_block(blockSize)
{ }

CsvReader::~CsvReader()
{
    sodium_memzero(m_block.data(), m_block.size());
    sodium_memzero(m_text.data(), m_text.size());
}

bool CsvReader::refill()
{
    qint64 filled = 0;
    do { // the first block must hold a whole byte order mark, if there is one
        const qint64 got = m_device.read(m_block.data() + filled, qint64(m_block.size()) - filled);
        m_unreadable = m_unreadable || got < 0;
        if (got <= 0)
            break;
        filled += got;
    } while (!m_started && filled < qint64(sizeof byteOrderMark));

    m_at = m_block.data();
    m_end = m_at + filled;
    if (!m_started && filled >= qint64(sizeof byteOrderMark)
        && std::memcmp(m_at, byteOrderMark, sizeof byteOrderMark) == 0)
        m_at += sizeof byteOrderMark;
    m_started = true;
    return m_at != m_end || (filled > 0 && refill());
}

CsvReader::Step CsvReader::next()
{
    m_text.clear();
    m_ends.clear();
    m_faults.clear();
    m_fieldCount = 0;
    if (!hasByte())
        return m_unreadable ? Step::Unreadable : Step::End;
    ++m_record;
    while (readField() == After::Field) { }
    return m_unreadable ? Step::Unreadable : Step::Record;
}

CsvReader::After CsvReader::readField()
{
    m_fieldSize = 0;
    m_fieldFlaws = 0;
    m_fieldBits = 0;
    const bool quoted = hasByte() && *m_at == '"';
    if (quoted)
        readQuoted();
    const After after = readPlain(quoted ? CsvFlaw::TextAfterQuote : CsvFlaw::QuoteInside);
    endField();
    return after;
}

void CsvReader::readQuoted()
{
    ++m_at; // the opening mark
    while (hasByte()) {
        const char *const run = m_at;
        while (m_at != m_end && !quotedStops[uchar(*m_at)])
            m_fieldBits |= uchar(*m_at++);
        append(run, m_at - run);
        if (m_at == m_end)
            continue;

        const char stop = *m_at++;
        if (stop == '"') {
            if (!hasByte() || *m_at != '"')
                return;
            ++m_at;
        } else if (stop == 0) {
            note(CsvFlaw::NulByte);
        } else if (stop != '\n' && stop != '\r' && stop != '\t') {
            note(CsvFlaw::ControlCharacter);
        }
        append(&stop, 1);
    }
    note(CsvFlaw::UnclosedQuote);
}

/// Reads what is not quoted, to the end of the field.
CsvReader::After CsvReader::readPlain(CsvFlaw quoteFlaw)
{
    while (hasByte()) {
        const char *const run = m_at;
        while (m_at != m_end && !plainStops[uchar(*m_at)])
            m_fieldBits |= uchar(*m_at++);
        if (m_at != run && quoteFlaw == CsvFlaw::TextAfterQuote)
            note(quoteFlaw);
        append(run, m_at - run);
        if (m_at == m_end)
            continue;

        const char stop = *m_at++;
        if (stop == ',')
            return After::Field;
        if (stop == '\n' || (stop == '\r' && hasByte() && *m_at == '\n')) {
            m_at += stop == '\r' ? 1 : 0;
            return After::Record;
        }
        if (stop == '"')
            note(quoteFlaw);
        else if (stop == 0)
            note(CsvFlaw::NulByte);
        else if (stop != '\t')
            note(CsvFlaw::ControlCharacter);
        append(&stop, 1);
    }
    return After::Record;
}

void CsvReader::append(const char *run, qsizetype size)
{
    if (m_fieldCount < mostFields && m_fieldSize < longestField)
        m_text.append(run, size_t(std::min(size, longestField - m_fieldSize)));
    m_fieldSize += size;
}

void CsvReader::endField()
{
    const qsizetype index = m_fieldCount++;
    if (index < mostFields)
        m_ends.push_back(m_text.size());
    if (m_fieldSize > longestField)
        note(CsvFlaw::TooLong);
    else if (m_fieldBits > 0x7f && index < mostFields && !field(index).isValidUtf8())
        note(CsvFlaw::NotUtf8);
    if (m_fieldFlaws == 0 || index >= mostFields)
        return;
    if ((m_fieldFlaws & (1U << unsigned(CsvFlaw::UnclosedQuote)))
        != 0) // it swallowed all the rest: nothing else counts
        m_fieldFlaws = 1U << unsigned(CsvFlaw::UnclosedQuote);
    for (const CsvFlaw flaw : { CsvFlaw::NulByte, CsvFlaw::ControlCharacter, CsvFlaw::NotUtf8, CsvFlaw::TooLong,
             CsvFlaw::UnclosedQuote, CsvFlaw::TextAfterQuote, CsvFlaw::QuoteInside }) {
        if ((m_fieldFlaws & (1U << unsigned(flaw))) != 0)
            m_faults.push_back({ index, flaw });
    }
}

} // namespace caseledger
