// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/layout/tablelayout.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace caseledger {

namespace {

constexpr int mostLines = 3; ///< of a cell, in each language
constexpr qreal slackMm = 0.2; ///< a text that just fits is not broken
constexpr qreal airMm = 6; ///< that a column of figures may get beyond what it needs
constexpr qreal englishGapMm = 2; ///< between a text and its English on one line

/// The least width in which words, from one of them on, stand on so many lines.
qreal leastWidthMm(const QStringList &words, qsizetype from, int lines, TextStyle style, const Typesetter &type)
{
    qreal least = type.widthMm(words.sliced(from).join(u' '), style);
    for (qsizetype end = from + 1; lines > 1 && end < words.size(); ++end) {
        const qreal line = type.widthMm(words.sliced(from, end - from).join(u' '), style);
        if (line >= least)
            break;
        least = std::min(least, std::max(line, leastWidthMm(words, end, lines - 1, style, type)));
    }
    return least;
}

/// How narrow columns may become in one of the tries to set a table.
struct Setting
{
    TextStyle style = TextStyle::Body;
    int titleLines = 2;
    qreal leastTextMm = 0; ///< a text that wants more gets so much, or else the next setting is tried
};
constexpr Setting settings[] { { TextStyle::Body, 2, 40 }, { TextStyle::Body, 3, 30 }, { TextStyle::Small, 3, 0 } };

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
struct WantedWidths
{
    std::vector<qreal> below; ///< with the English below the text
    std::vector<qreal> beside; ///< with the English beside it
    std::vector<qreal> leastBeside; ///< with the English beside the shortest text that has one; 0 where none has
};

WantedWidths wantedWidths(const PrintTable &table, const Setting &setting, const Typesetter &type)
{
    WantedWidths wanted;
    for (size_t column = 0; column < table.columns.size(); ++column) {
        const Words &title = table.columns[column].title;
        qreal beside = 0;
        qreal leastBeside = 0;
        qreal width = std::max(leastWidthMm(title.text.split(u' '), 0, setting.titleLines, TextStyle::Bold, type),
            leastWidthMm(title.english.split(u' '), 0, setting.titleLines, TextStyle::Small, type));
        if (column == 0 && !table.columns[column].isFigure()) {
            for (const QString &label : { table.broughtForward.text, table.carriedForward.text })
                width = std::max(width, type.widthMm(label, TextStyle::Bold));
        }
        for (const auto *rows : { &table.rows, &table.sums, &table.apart }) {
            for (const PrintRow &row : *rows) {
                const Words &words = row.cells[column];
                if (runsOn(row, column) > 0)
                    continue;
                const TextStyle cellStyle = row.style == TextStyle::Bold ? TextStyle::Bold : setting.style;
                const qreal text = type.widthMm(words.text, cellStyle);
                const qreal english = type.widthMm(words.english, TextStyle::Small);
                width = std::max({ width, text, english });
                if (words.english.isEmpty())
                    continue;
                const qreal both = text + englishGapMm + english;
                beside = std::max(beside, both);
                leastBeside = leastBeside > 0 ? std::min(leastBeside, both) : both;
            }
        }
        wanted.below.push_back(width + 2 * cellPaddingMm + slackMm);
        wanted.beside.push_back(std::max(width, beside) + 2 * cellPaddingMm + slackMm);
        wanted.leastBeside.push_back(leastBeside + 2 * cellPaddingMm);
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

/// What is left over goes first to columns whose English could then stand beside the text, those that need least first.
void makeRoomBeside(std::vector<qreal> &widths, const WantedWidths &wanted, qreal widthMm)
{
    qreal spare = std::max(widthMm - std::accumulate(widths.begin(), widths.end(), 0.0), 0.0);
    std::vector<size_t> columns;
    for (size_t i = 0; i < widths.size(); ++i) {
        if (wanted.beside[i] > widths[i])
            columns.push_back(i);
    }
    std::ranges::sort(columns, {}, [&](size_t i) { return wanted.beside[i] - widths[i]; });
    for (const size_t i : columns) {
        if (widths[i] + spare < wanted.leastBeside[i])
            continue; // no text of it would gain
        const qreal given = std::min(wanted.beside[i] - widths[i], spare);
        widths[i] += given;
        spare -= given;
    }
}

/// What is then left over: first a little air for the figures, the rest evenly to the texts. A table then fills the
/// sheet and its figures stay close together.
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

bool textsAreSqueezed(
    const std::vector<qreal> &wanted, const std::vector<qreal> &given, qreal leastTextMm, const PrintTable &table)
{
    for (size_t i = 0; i < given.size(); ++i) {
        if (!table.columns[i].isFigure() && given[i] < std::min(wanted[i], leastTextMm) - 0.01)
            return true;
    }
    return false;
}

/// How far the English of each cell stands in beside its text; empty where there is none, or where one of them has no
/// room.
std::vector<qreal> placesBeside(
    const PrintRow &row, const RowLines &laid, const TableLayout &layout, const Typesetter &type)
{
    std::vector<qreal> places;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const Words &words = row.cells[i];
        if (words.english.isEmpty())
            continue;
        if (laid.runsOn[i] == 0 && layout.widthsMm[i] < layout.leastBesideMm[i])
            return {};
        const qreal before = type.widthMm(words.text, laid.style) + englishGapMm;
        const qreal room = layout.widthsMm[i] + laid.runsOn[i] - 2 * cellPaddingMm - before;
        if (type.widthMm(words.english, TextStyle::Small) > room)
            return {};
        places.resize(row.cells.size());
        places[i] = before;
    }
    return places;
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
        const qsizetype below = cell.besideMm > 0 ? 0 : cell.english.size();
        row.heightMm = std::max(row.heightMm,
            qreal(cell.lines.size()) * typeSize(row.style).heightMm()
                + qreal(below) * typeSize(TextStyle::Small).heightMm());
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
    WantedWidths wanted;
    for (const Setting &setting : settings) {
        wanted = wantedWidths(table, setting, type);
        layout.bodyStyle = setting.style;
        layout.widthsMm = wanted.below;
        shareAmongTexts(layout.widthsMm, table, widthMm);
        if (!textsAreSqueezed(wanted.below, layout.widthsMm, setting.leastTextMm, table))
            break;
    }
    makeRoomBeside(layout.widthsMm, wanted, widthMm);
    layout.leastBesideMm = std::move(wanted.leastBeside);
    spread(layout.widthsMm, table, widthMm);
    layout.head = headLines(table, layout, type);
    for (const PrintRow &row : table.rows)
        layout.rows.push_back(layOutRow(row, table, layout, type));
    for (const PrintRow &row : table.sums)
        layout.sums.push_back(layOutRow(row, table, layout, type));
    for (const PrintRow &row : table.apart)
        layout.apart.push_back(layOutRow(row, table, layout, type));
    return layout;
}

RowLines layOutRow(const PrintRow &row, const PrintTable &table, const TableLayout &layout, const Typesetter &type)
{
    RowLines laid { .style = row.style == TextStyle::Bold ? TextStyle::Bold : layout.bodyStyle };
    laid.cells.reserve(row.cells.size());
    laid.runsOn.reserve(row.cells.size());
    for (size_t i = 0; i < row.cells.size(); ++i) {
        qreal onward = 0;
        for (size_t empty = runsOn(row, i); empty > 0; --empty)
            onward += layout.widthsMm[i + empty];
        laid.runsOn.push_back(onward);
    }
    const std::vector<qreal> beside = placesBeside(row, laid, layout, type);
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const Words &words = row.cells[i];
        const bool figure = table.columns[i].isFigure() && laid.runsOn[i] == 0;
        if (!beside.empty() && beside[i] > 0)
            laid.cells.push_back({ { words.text }, { words.english }, beside[i] });
        else
            laid.cells.push_back(cellLines(words, laid.style, figure, layout.widthsMm[i] + laid.runsOn[i], type));
    }
    measure(laid);
    return laid;
}

} // namespace caseledger
