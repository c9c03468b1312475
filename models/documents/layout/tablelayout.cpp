// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/layout/tablelayout.h"

#include <algorithm>
#include <numeric>

namespace caseledger {

namespace {

constexpr int mostLines = 3; ///< of a cell, in each language
constexpr qreal slackMm = 0.2; ///< a text that just fits is not broken
constexpr qreal airMm = 6; ///< that a column of figures may get beyond what it needs
constexpr qreal leastTextMm = 30; ///< a text column is not made narrower; the whole table is set smaller instead

/// The least width in which a column's title stands on two lines, or if need be one word a line.
qreal titleWidthMm(const QString &title, TextStyle style, TextStyle body, const Typesetter &type)
{
    const QStringList words = title.split(u' ');
    qreal widestWord = 0;
    qreal least = type.widthMm(title, style);
    for (qsizetype i = 0; i < words.size(); ++i) {
        widestWord = std::max(widestWord, type.widthMm(words.at(i), style));
        const qreal first = type.widthMm(QStringList(words.first(i)).join(u' '), style);
        const qreal second = type.widthMm(QStringList(words.sliced(i)).join(u' '), style);
        least = std::min(least, std::max(first, second));
    }
    return body == TextStyle::Small ? widestWord : least;
}

/// The words of a sum, in the first column, run on over the empty cells beside them: so many columns.
size_t runsOn(const PrintRow &row, size_t column)
{
    size_t empty = 0;
    while (
        row.style == TextStyle::Bold && column == 0 && empty + 1 < row.cells.size() && row.cells[empty + 1].isEmpty())
        ++empty;
    return empty;
}

/// What a column wants: figures their widest cell, texts their widest cell up to what there is.
std::vector<qreal> wantedWidths(const PrintTable &table, TextStyle style, const Typesetter &type)
{
    std::vector<qreal> wanted;
    for (size_t column = 0; column < table.columns.size(); ++column) {
        const Words &title = table.columns[column].title;
        qreal width = std::max(titleWidthMm(title.text, TextStyle::Bold, style, type),
            titleWidthMm(title.english, TextStyle::Small, style, type));
        if (column == 0 && !table.columns[column].isFigure()) {
            for (const QString &label : { table.broughtForward.text, table.carriedForward.text })
                width = std::max(width, type.widthMm(label, TextStyle::Bold));
        }
        for (const auto *rows : { &table.rows, &table.sums }) {
            for (const PrintRow &row : *rows) {
                const Words &words = row.cells[column];
                if (runsOn(row, column) > 0)
                    continue;
                const TextStyle cellStyle = row.style == TextStyle::Bold ? TextStyle::Bold : style;
                width = std::max(
                    { width, type.widthMm(words.text, cellStyle), type.widthMm(words.english, TextStyle::Small) });
            }
        }
        wanted.push_back(width + 2 * cellPaddingMm + slackMm);
    }
    return wanted;
}

/// Texts share what the figures leave: the short ones get what they want, the long ones an equal part of the rest.
void shareAmongTexts(std::vector<qreal> &widths, const PrintTable &table, qreal widthMm)
{
    std::vector<size_t> texts;
    for (size_t i = 0; i < widths.size(); ++i) {
        if (table.columns[i].isFigure())
            widthMm -= widths[i];
        else
            texts.push_back(i);
    }
    std::ranges::sort(texts, {}, [&widths](size_t i) { return widths[i]; });
    for (size_t i = 0; i < texts.size(); ++i) {
        qreal &width = widths[texts[i]];
        width = std::min(width, std::max(widthMm, 0.0) / qreal(texts.size() - i));
        widthMm -= width;
    }
}

/// What is left over: first a little air for the figures, the rest evenly to the texts. A table then fills the sheet
/// and its figures stay close together.
void spread(std::vector<qreal> &widths, const PrintTable &table, qreal widthMm)
{
    const auto share = [&](bool figures, qreal most) {
        const auto count = std::ranges::count(table.columns, figures, &PrintColumn::isFigure);
        const qreal spare = widthMm - std::accumulate(widths.begin(), widths.end(), 0.0);
        for (size_t i = 0; i < widths.size(); ++i) {
            if (table.columns[i].isFigure() == figures)
                widths[i] += std::clamp(spare / qreal(count), 0.0, most);
        }
    };
    share(true, airMm);
    share(false, widthMm);
}

bool textsAreSqueezed(const std::vector<qreal> &wanted, const std::vector<qreal> &given, const PrintTable &table)
{
    for (size_t i = 0; i < given.size(); ++i) {
        if (!table.columns[i].isFigure() && given[i] < std::min(wanted[i], leastTextMm) - 0.01)
            return true;
    }
    return false;
}

CellLines cellLines(const Words &words, TextStyle style, bool figure, qreal widthMm, const Typesetter &type)
{
    const qreal inner = widthMm - 2 * cellPaddingMm;
    CellLines cell;
    if (!words.text.isEmpty())
        cell.lines = figure ? QStringList { words.text } : type.wrapped(words.text, style, inner, mostLines);
    if (!words.english.isEmpty())
        cell.english = type.wrapped(words.english, TextStyle::Small, inner, mostLines);
    return cell;
}

void measure(RowLines &row)
{
    for (const CellLines &cell : row.cells) {
        row.heightMm = std::max(row.heightMm,
            qreal(cell.lines.size()) * typeSize(row.style).heightMm()
                + qreal(cell.english.size()) * typeSize(TextStyle::Small).heightMm());
    }
    row.heightMm += 2 * rowPaddingMm;
}

RowLines headLines(const PrintTable &table, const TableLayout &layout, const Typesetter &type)
{
    RowLines head { .style = TextStyle::Bold };
    for (size_t i = 0; i < table.columns.size(); ++i)
        head.cells.push_back(cellLines(table.columns[i].title, TextStyle::Bold, false, layout.widthsMm[i], type));
    head.runsOn.assign(head.cells.size(), 0);
    measure(head);
    return head;
}

} // namespace

TableLayout layOutTable(const PrintTable &table, const Typesetter &type, qreal widthMm)
{
    TableLayout layout;
    for (const TextStyle style : { TextStyle::Body, TextStyle::Small }) {
        const std::vector<qreal> wanted = wantedWidths(table, style, type);
        layout.bodyStyle = style;
        layout.widthsMm = wanted;
        shareAmongTexts(layout.widthsMm, table, widthMm);
        if (!textsAreSqueezed(wanted, layout.widthsMm, table))
            break;
    }
    spread(layout.widthsMm, table, widthMm);
    layout.head = headLines(table, layout, type);
    for (const PrintRow &row : table.rows)
        layout.rows.push_back(layOutRow(row, table, layout, type));
    for (const PrintRow &row : table.sums)
        layout.sums.push_back(layOutRow(row, table, layout, type));
    return layout;
}

RowLines layOutRow(const PrintRow &row, const PrintTable &table, const TableLayout &layout, const Typesetter &type)
{
    RowLines laid { .style = row.style == TextStyle::Bold ? TextStyle::Bold : layout.bodyStyle };
    for (size_t i = 0; i < row.cells.size(); ++i) {
        qreal onward = 0;
        for (size_t empty = runsOn(row, i); empty > 0; --empty)
            onward += layout.widthsMm[i + empty];
        laid.runsOn.push_back(onward);
        const bool figure = table.columns[i].isFigure() && onward == 0;
        laid.cells.push_back(cellLines(row.cells[i], laid.style, figure, layout.widthsMm[i] + onward, type));
    }
    measure(laid);
    return laid;
}

} // namespace caseledger
