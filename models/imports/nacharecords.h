// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace caseledger {

/// One record of a NACHA file, in characters.
struct NachaRecord
{
    static constexpr size_t length = 94;

    qint64 number = 0; ///< counted from 1, after lines of several records are cut
    std::u32string text; ///< 94 characters, filled with blanks; longer where the file has more and they are not blank

    char32_t type() const { return text.front(); }
    bool isTooLong() const { return text.size() > length; }
    /// A field by its places in the published layout: counted from 1, both included.
    std::u32string_view field(size_t first, size_t last) const
    {
        return std::u32string_view(text).substr(first - 1, last - first + 1);
    }
};

/// Cuts a file into records: lines with any line ends or none, UTF-8 or else Latin-1, with or without a byte order
/// mark. A short line is filled, blanks beyond 94 are dropped, a line of several records is cut, a line without
/// anything is none.
class NachaRecordReader
{
public:
    /// The bytes must outlive the reader.
    explicit NachaRecordReader(QByteArrayView bytes);

    /// The next record; null at the end.
    std::optional<NachaRecord> next();

private:
    std::u32string nextLine();

    QByteArrayView m_rest;
    bool m_utf8 = false;
    std::u32string m_line;
    size_t m_at = 0; ///< where the next record begins in a line of several
    qint64 m_number = 0;
};

/// The number that ASCII digits mean, at most eighteen of them; null for anything else, also blanks.
std::optional<qint64> numberFromField(std::u32string_view field);

/// YYMMDD, a day of this century, or YYYYMMDD, from 1900 on. Null for anything else.
std::optional<QDate> dayFromField(std::u32string_view field);

/// The field as text, without the blanks around it.
QString textFromField(std::u32string_view field);

} // namespace caseledger
