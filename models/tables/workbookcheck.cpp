// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/workbookcheck.h"

#include <QXmlStreamReader>
#include <QtEndian>

#include <zlib.h>

#include <optional>

namespace caseledger {

namespace {

// Layout of a ZIP archive: APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
constexpr qsizetype endSize = 22;
constexpr qsizetype entrySize = 46;
constexpr qsizetype localSize = 30;
constexpr quint32 endSignature = 0x06054b50;
constexpr quint32 entrySignature = 0x02014b50;
constexpr int deflated = 8;
constexpr qsizetype mostDeflated = 1032; // bytes that one packed byte can stand for, at most (zlib's technical notes)

template <class Number>
Number numberAt(const QByteArray &bytes, qsizetype offset)
{
    if (offset < 0 || offset + qsizetype(sizeof(Number)) > bytes.size())
        return 0;
    return qFromLittleEndian<Number>(bytes.constData() + offset);
}

/// Undoes a raw deflate; null unless it gives exactly that many bytes.
std::optional<QByteArray> inflated(const QByteArray &packed, quint32 size)
{
    if (size > packed.size() * mostDeflated)
        return std::nullopt;
    QByteArray result(qsizetype(size), Qt::Uninitialized);
    QByteArray input = packed;
    z_stream stream {};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(result.data());
    stream.avail_out = uInt(result.size());
    const bool isWhole = ::inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.total_out == size;
    inflateEnd(&stream);
    return isWhole ? std::optional(result) : std::nullopt;
}

/// The number of cells in a part that can be read to its end; null in one that cannot.
std::optional<qsizetype> cellsIn(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    qsizetype cells = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"c")
            ++cells;
    }
    return reader.hasError() ? std::nullopt : std::optional(cells);
}

} // namespace

bool isWholeWorkbook(const QByteArray &workbook, qsizetype cells)
{
    const qsizetype end = workbook.size() - endSize;
    if (numberAt<quint32>(workbook, end) != endSignature)
        return false;
    bool sheetFound = false;
    qsizetype entry = numberAt<quint32>(workbook, end + 16);
    for (int left = numberAt<quint16>(workbook, end + 10); left > 0; --left) {
        if (numberAt<quint32>(workbook, entry) != entrySignature || numberAt<quint16>(workbook, entry + 10) != deflated)
            return false;
        const QByteArray name = workbook.mid(entry + entrySize, numberAt<quint16>(workbook, entry + 28));
        const qsizetype local = numberAt<quint32>(workbook, entry + 42);
        const qsizetype content
            = local + localSize + numberAt<quint16>(workbook, local + 26) + numberAt<quint16>(workbook, local + 28);
        const auto part = inflated(
            workbook.mid(content, numberAt<quint32>(workbook, entry + 20)), numberAt<quint32>(workbook, entry + 24));
        const auto counted = part ? cellsIn(*part) : std::nullopt;
        if (!counted)
            return false;
        if (name == "xl/worksheets/sheet1.xml") {
            sheetFound = true;
            if (*counted != cells)
                return false;
        }
        entry += entrySize + name.size() + numberAt<quint16>(workbook, entry + 30)
            + numberAt<quint16>(workbook, entry + 32);
    }
    return sheetFound;
}

} // namespace caseledger
