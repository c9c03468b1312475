// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/csvwriter.h"

#include <algorithm>

namespace caseledger {

namespace {

/// Also in full width, as East Asian input methods write these, and behind line ends (OWASP ASVS 5.0, 1.2.10).
bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20").contains(text.front());
}

void appendField(QByteArray &csv, const QByteArray &field)
{
    const bool needsQuotes = std::ranges::any_of(field,
        [](char character) { return character == ',' || character == '"' || character == '\r' || character == '\n'; });
    if (!needsQuotes) {
        csv.append(field);
        return;
    }
    csv.append('"');
    for (const char character : field)
        csv.append(character == '"' ? QByteArrayView("\"\"") : QByteArrayView(&character, 1));
    csv.append('"');
}

QByteArray fieldOf(const Cell &cell)
{
    const bool isText = cell.value.typeId() == QMetaType::QString;
    return (isText ? unlikeFormula(cell.plain) : cell.plain).toUtf8();
}

} // namespace

QString unlikeFormula(const QString &text) { return looksLikeFormula(text) ? u'\'' + text : text; }

QByteArray csvOf(const CellTable &table)
{
    QByteArray csv;
    for (qsizetype row = -1; row < table.rowCount; ++row) {
        for (qsizetype column = 0; column < table.keys.size(); ++column) {
            if (column > 0)
                csv.append(',');
            appendField(csv, row < 0 ? table.keys[column].toUtf8() : fieldOf(table.cell(row, column)));
        }
        csv.append("\r\n");
    }
    return csv;
}

} // namespace caseledger
