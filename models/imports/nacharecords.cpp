// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/nacharecords.h"

#include <algorithm>

namespace caseledger {

namespace {

constexpr std::u32string_view recordTypes = U"156789";
constexpr size_t shortestFileControl = 55; ///< all after it is reserved and blank, so an editor may cut it there
constexpr char byteOrderMark[] = "\xef\xbb\xbf";

std::u32string_view withoutTrailingBlanks(std::u32string_view text)
{
    const size_t last = text.find_last_not_of(U' ');
    return last == text.npos ? std::u32string_view() : text.substr(0, last + 1);
}

/// Whether a line beyond 94 characters is several records: the second begins like one, and is whole. Of the records
/// that can end a line only a file control may be short; any other ends with a number.
bool isSeveralRecords(std::u32string_view line)
{
    if (line.size() <= NachaRecord::length || recordTypes.find(line[NachaRecord::length]) == recordTypes.npos)
        return false;
    return line.size() >= 2 * NachaRecord::length
        || (line[NachaRecord::length] == U'9' && line.size() >= NachaRecord::length + shortestFileControl);
}

} // namespace

NachaRecordReader::NachaRecordReader(QByteArrayView bytes)
    : m_rest(bytes)
    , m_utf8(bytes.isValidUtf8())
{
    if (m_rest.startsWith(byteOrderMark))
        m_rest = m_rest.sliced(3);
}

std::optional<NachaRecord> NachaRecordReader::next()
{
    while (m_at == m_line.size()) {
        if (m_rest.isEmpty())
            return std::nullopt;
        m_line = nextLine();
        m_at = 0;
    }
    const std::u32string_view line = std::u32string_view(m_line).substr(m_at);
    const size_t taken = isSeveralRecords(line) ? NachaRecord::length : line.size();
    m_at += taken;

    NachaRecord record { .number = ++m_number, .text = std::u32string(line.substr(0, taken)) };
    record.text.resize(std::max(taken, NachaRecord::length), U' ');
    return record;
}

std::u32string NachaRecordReader::nextLine()
{
    qsizetype end = 0;
    while (end < m_rest.size() && m_rest[end] != '\n' && m_rest[end] != '\r')
        ++end;
    const QByteArrayView bytes = m_rest.first(end);
    m_rest = m_rest.sliced(std::min(end + 1, m_rest.size()));
    const QString line = m_utf8 ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
    return std::u32string(withoutTrailingBlanks(line.toStdU32String()));
}

std::optional<qint64> numberFromField(std::u32string_view field)
{
    if (field.empty() || field.size() > 18)
        return std::nullopt;
    qint64 number = 0;
    for (const char32_t character : field) {
        if (character < U'0' || character > U'9')
            return std::nullopt;
        number = number * 10 + qint64(character - U'0');
    }
    return number;
}

std::optional<QDate> dayFromField(std::u32string_view field)
{
    const auto number = numberFromField(field);
    if (!number || (field.size() != 6 && field.size() != 8))
        return std::nullopt;
    const int digits = int(*number) + (field.size() == 6 ? 20'000'000 : 0);
    const QDate day(digits / 10'000, digits / 100 % 100, digits % 100);
    return day.isValid() && day.year() >= 1900 ? std::optional(day) : std::nullopt;
}

QString textFromField(std::u32string_view field)
{
    return QString::fromUcs4(field.data(), qsizetype(field.size())).trimmed();
}

} // namespace caseledger
