// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/texttable.h"

#include <algorithm>
#include <cwchar>

namespace caseledger {

namespace {

/// Cells of a terminal that a text takes; what the C library does not know counts one.
qsizetype cellsOf(const QString &text)
{
    qsizetype cells = 0;
    for (const char32_t letter : text.toUcs4())
        cells += std::abs(wcwidth(wchar_t(letter)));
    return cells;
}

QString padded(const QString &text, qsizetype width, TextTable::Align align)
{
    const QString blanks(std::max<qsizetype>(0, width - cellsOf(text)), u' ');
    return align == TextTable::Align::Left ? text + blanks : blanks + text;
}

bool commandsTerminal(char16_t letter)
{
    return letter < u' ' || (letter >= 0x7f && letter < 0xa0) || (letter >= 0x202a && letter <= 0x202e)
        || (letter >= 0x2066 && letter <= 0x2069);
}

} // namespace

QString terminalText(const QString &text)
{
    QString safe = text;
    for (QChar &letter : safe) {
        if (commandsTerminal(letter.unicode()))
            letter = QChar::ReplacementCharacter;
    }
    return safe;
}

void TextTable::addRow(QStringList cells)
{
    std::ranges::transform(cells, cells.begin(), terminalText);
    m_rows.push_back(std::move(cells));
}

QByteArray TextTable::text() const
{
    QStringList titles;
    std::vector<qsizetype> widths;
    for (qsizetype column = 0; column < qsizetype(m_heads.size()); ++column) {
        titles.append(m_heads[size_t(column)].title);
        widths.push_back(cellsOf(titles.last()));
        for (const QStringList &row : m_rows)
            widths.back() = std::max(widths.back(), cellsOf(row.at(column)));
    }
    QByteArray lines;
    const auto addLine = [&](const QStringList &cells) {
        QString line;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            line += column == 0 ? QLatin1String() : QLatin1String("  ");
            line += padded(cells[column], widths[size_t(column)], m_heads[size_t(column)].align);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines += line.toUtf8() + '\n';
    };
    addLine(titles);
    for (const QStringList &row : m_rows)
        addLine(row);
    return lines;
}

} // namespace caseledger
