// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/layout/pagecomposer.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <utility>

namespace caseledger {

namespace {

constexpr qreal headingGapMm = 5; ///< above a heading
constexpr qreal afterHeadingMm = 1.2;
constexpr qreal paragraphGapMm = 1.2;
constexpr qreal markTopMm = 150;
constexpr size_t rowsKeptWithSums = 2; ///< and with the heads
constexpr qreal mostEmpty = 0.25; ///< of a page, so that a short table stands whole on the next
constexpr qreal apartMm = 1.2; ///< below the sums, above what is no part of them
constexpr int mostHeadingLines = 3;
constexpr int mostParagraphLines = 12;
constexpr qreal afterTableMm = 1;
constexpr qreal runningRiseMm = 0.7; ///< of a running head with its English below, to stay clear of the rule
constexpr qreal bulletMm = 5; ///< how far a text stands in from its bullet

/// The height of lines one below the other, each in its own style.
qreal heightOf(const StyledLines &lines)
{
    qreal height = 0;
    for (const StyledLine &line : lines)
        height += typeSize(line.style).heightMm();
    return height;
}

qreal heightOf(std::span<const RowLines> rows)
{
    qreal height = 0;
    for (const RowLines &row : rows)
        height += row.heightMm;
    return height;
}

/// The sums carried from page to page after so many rows, with their words.
RowLines carriedLine(
    size_t rows, const Words &label, const PrintTable &table, const TableLayout &layout, const Typesetter &type)
{
    PrintRow line { table.carriedAfter(rows), TextStyle::Bold };
    line.cells.front() = label;
    return layOutRow(line, table, layout, type);
}

} // namespace

PageComposer::PageComposer(const Typesetter &type, const Phrasebook &book, Page first, qreal topMm)
    : m_type(type)
    , m_book(book)
    , m_pages { std::move(first) }
    , m_y(topMm)
{ }

void PageComposer::nextPage()
{
    m_pages.emplace_back();
    m_y = m_frame.topMm;
}

void PageComposer::keep(qreal heightMm)
{
    if (m_y + heightMm > m_frame.bottomMm && m_y > m_frame.topMm)
        nextPage();
}

void PageComposer::place(qreal fromLeadingMm, qreal widthMm, TextItem item, Edge edge, const QString &whole)
{
    if (item.text.isEmpty())
        return;
    const bool mirrored = m_book.direction() == Qt::RightToLeft;
    const qreal x = mirrored ? m_frame.rightMm - fromLeadingMm - widthMm : m_frame.leftMm + fromLeadingMm;
    item.rect = QRectF(x, m_y, widthMm, typeSize(item.style).heightMm());
    item.direction = directionOf(whole.isEmpty() ? item.text : whole, m_book.direction());
    if (edge == Edge::Middle)
        item.align = Qt::AlignHCenter;
    else
        item.align = edge == Edge::Right || (edge == Edge::Leading) == mirrored ? Qt::AlignRight : Qt::AlignLeft;
    m_pages.back().texts.push_back(std::move(item));
}

void PageComposer::rule(qreal y, qreal heightMm, qreal grey)
{
    m_pages.back().boxes.push_back({ QRectF(m_frame.leftMm, y, m_frame.widthMm(), heightMm), grey });
}

StyledLines PageComposer::linesOf(const Words &words, TextStyle style, qreal widthMm, int mostLines) const
{
    StyledLines lines;
    for (const auto &[text, partStyle] : { std::pair(words.text, style), std::pair(words.english, TextStyle::Small) }) {
        for (const QString &line :
            text.isEmpty() ? QStringList() : m_type.wrapped(text, partStyle, widthMm - roundingMm, mostLines))
            lines.push_back({ line, partStyle, text });
    }
    return lines;
}

void PageComposer::heading(const Words &words, int linesKept)
{
    const StyledLines lines = linesOf(words, TextStyle::Heading, m_frame.widthMm(), mostHeadingLines);
    keep(headingGapMm + heightOf(lines) + afterHeadingMm + linesKept * typeSize(TextStyle::Body).heightMm());
    if (m_y > m_frame.topMm)
        m_y += headingGapMm;
    for (const auto &[text, style, whole] : lines) {
        place(0, m_frame.widthMm(), { .text = text, .style = style, .role = TextRole::Heading }, Edge::Leading, whole);
        m_y += typeSize(style).heightMm();
    }
    m_y += afterHeadingMm;
}

void PageComposer::paragraph(const Words &words, TextStyle style, const QString &bullet)
{
    const qreal indent = bullet.isEmpty() ? 0 : bulletMm;
    const qreal width = m_frame.widthMm() - indent;
    const StyledLines lines = linesOf(words, style, width, mostParagraphLines);
    keep(heightOf(lines));
    place(0, bulletMm, { .text = bullet, .style = style, .role = TextRole::Label });
    for (const auto &[line, lineStyle, whole] : lines) {
        place(indent, width, { .text = line, .style = lineStyle, .role = TextRole::Label }, Edge::Leading, whole);
        m_y += typeSize(lineStyle).heightMm();
    }
    m_y += paragraphGapMm;
}

Block PageComposer::block(qreal heightMm)
{
    keep(heightMm);
    const QRectF rect(m_frame.leftMm, m_y, m_frame.widthMm(), heightMm);
    m_y += heightMm + paragraphGapMm;
    return { m_pages.back(), rect };
}

void PageComposer::drawCell(const CellLines &cell, const CellPlace &where, TextStyle style)
{
    const Edge edge = where.role == TextRole::Amount ? Edge::Right : Edge::Leading;
    const auto put = [&](const QStringList &lines, TextStyle lineStyle, qreal indentMm) {
        const QString whole = lines.size() > 1 ? lines.join(u' ') : QString();
        for (const QString &line : lines) {
            place(where.fromLeadingMm + cellPaddingMm + indentMm, where.widthMm - 2 * cellPaddingMm - indentMm,
                { .text = line, .style = lineStyle, .role = where.role }, edge, whole);
            m_y += typeSize(lineStyle).heightMm();
        }
    };
    const qreal top = m_y;
    put(cell.lines, style, 0);
    if (cell.besideMm > 0) // on the baseline of the text
        m_y = top + m_type.ascentMm(style) - m_type.ascentMm(TextStyle::Small);
    put(cell.english, TextStyle::Small, cell.besideMm);
}

void PageComposer::drawRow(const RowLines &row, const PrintTable &table, const TableLayout &layout)
{
    const qreal top = m_y;
    qreal fromLeading = 0;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        CellPlace where { fromLeading, layout.widthsMm[i], table.columns[i].role };
        if (row.runsOn[i] > 0) {
            where.role = TextRole::Label;
            where.widthMm += row.runsOn[i];
        }
        m_y = top + rowPaddingMm;
        drawCell(row.cells[i], where, row.style);
        fromLeading += layout.widthsMm[i];
    }
    m_y = top + row.heightMm;
}

void PageComposer::drawHead(const TableLayout &layout, const PrintTable &table)
{
    rule(m_y, layout.head.heightMm, 0.9);
    const size_t before = m_pages.back().texts.size();
    drawRow(layout.head, table, layout);
    for (size_t i = before; i < m_pages.back().texts.size(); ++i)
        m_pages.back().texts[i].role = TextRole::Heading;
}

void PageComposer::carryForward(size_t rows, const PrintTable &table, const TableLayout &layout)
{
    if (table.carriedAfter && rows > 0) {
        rule(m_y, 0.25, 0.3);
        drawRow(carriedLine(rows, table.carriedForward, table, layout, m_type), table, layout);
    }
    nextPage();
    drawHead(layout, table);
    if (table.carriedAfter && rows > 0) {
        drawRow(carriedLine(rows, table.broughtForward, table, layout, m_type), table, layout);
        rule(m_y, 0.12, 0.75);
    }
}

qreal PageComposer::heightOfBeginning(const PrintTable &table, const TableLayout &layout, const TableEnd &end) const
{
    qreal height = layout.head.heightMm;
    if (!table.title.isEmpty())
        height += headingGapMm + heightOf(linesOf(table.title, TextStyle::Heading, m_frame.widthMm(), mostHeadingLines))
            + afterHeadingMm;
    const std::span<const RowLines> rows(layout.rows);
    const bool isShort = rows.size() <= 2 * rowsKeptWithSums;
    if (isShort && m_frame.bottomMm - m_y < mostEmpty * (m_frame.bottomMm - m_frame.topMm))
        return height + heightOf(rows) + end.sumsMm;
    const size_t first = std::min(rows.size(), rowsKeptWithSums);
    return height + heightOf(rows.first(first)) + (first < rows.size() ? end.carriedMm : end.sumsMm);
}

void PageComposer::drawRows(const PrintTable &table, const TableLayout &layout, const TableEnd &end)
{
    const size_t tailBegin = layout.rows.size() - std::min(layout.rows.size(), rowsKeptWithSums);
    const qreal tail = heightOf(std::span(layout.rows).subspan(tailBegin)) + end.sumsMm;
    for (size_t i = 0; i < layout.rows.size(); ++i) {
        const qreal needed = i == tailBegin ? tail : layout.rows[i].heightMm + end.carriedMm;
        if (i <= tailBegin && m_y + needed > m_frame.bottomMm)
            carryForward(i, table, layout);
        drawRow(layout.rows[i], table, layout);
        rule(m_y, 0.12, 0.75);
    }
}

void PageComposer::table(const PrintTable &table, const Words &note)
{
    if (table.rows.empty()) {
        heading(table.title);
        paragraph(table.emptyText);
        return;
    }
    const TableLayout layout = layOutTable(table, m_type, m_frame.widthMm());
    TableEnd end { .sumsMm = heightOf(layout.sums) };
    if (!layout.apart.empty())
        end.sumsMm += apartMm + heightOf(layout.apart);
    if (!note.isEmpty())
        end.sumsMm += afterTableMm + heightOf(linesOf(note, TextStyle::Body, m_frame.widthMm(), mostParagraphLines));
    if (table.carriedAfter)
        end.carriedMm = carriedLine(layout.rows.size(), table.carriedForward, table, layout, m_type).heightMm;
    keep(heightOfBeginning(table, layout, end));
    if (!table.title.isEmpty())
        heading(table.title);
    drawHead(layout, table);
    drawRows(table, layout, end);
    for (const RowLines &row : layout.sums) {
        rule(m_y, 0.25, 0.3);
        drawRow(row, table, layout);
    }
    if (!layout.apart.empty())
        m_y += apartMm;
    for (const RowLines &row : layout.apart)
        drawRow(row, table, layout);
    m_y += afterTableMm;
    if (!note.isEmpty())
        paragraph(note);
}

void PageComposer::drawRunningHead(const RunningWords &running)
{
    const qreal half = m_frame.widthMm() / 2;
    m_y = m_frame.headMm - (running.title.english.isEmpty() ? 0 : runningRiseMm);
    const auto cut = [&](const QString &text, TextStyle style) { return m_type.elided(text, style, half); };
    place(0, half,
        { .text = cut(running.title.text, TextStyle::Bold), .style = TextStyle::Bold, .role = TextRole::Heading });
    place(half, half, { .text = running.facts }, Edge::Trailing);
    if (!running.title.english.isEmpty()) {
        m_y += typeSize(TextStyle::Body).heightMm();
        place(0, half,
            { .text = cut(running.title.english, TextStyle::Small),
                .style = TextStyle::Small,
                .role = TextRole::Heading });
    }
    rule(m_frame.topMm - 2.4, 0.25, 0.3);
}

void PageComposer::drawFooter(const RunningWords &running, const Words &pageNumber)
{
    const qreal half = m_frame.widthMm() / 2;
    const QString number
        = pageNumber.english.isEmpty() ? pageNumber.text : pageNumber.text + QStringLiteral(" · ") + pageNumber.english;
    rule(m_frame.footMm - 1, 0.12, 0.6);
    m_y = m_frame.footMm;
    place(0, half, { .text = running.footer, .style = TextStyle::Small, .role = TextRole::Footer });
    place(half, half, { .text = number, .style = TextStyle::Small, .role = TextRole::Footer }, Edge::Trailing);
}

std::vector<Page> PageComposer::finished(const RunningWords &running, const PaperWords &words) &&
{
    std::vector<Page> pages = std::exchange(m_pages, {});
    const size_t before = size_t(running.pagesBefore);
    const size_t all = before + pages.size() + size_t(running.pagesAfter);
    for (size_t i = 0; i < pages.size(); ++i) {
        m_pages.assign(1, std::move(pages[i]));
        if (before + i > 0)
            drawRunningHead(running);
        //: Footer of every page. %1 is the page, %2 the number of pages
        drawFooter(running,
            words.said(QT_TRANSLATE_NOOP("Statement", "Page %1 of %2"),
                { QString::number(before + i + 1), QString::number(all) }));
        if (!running.mark.isEmpty()) {
            m_y = markTopMm;
            place(0, m_frame.widthMm(), { .text = running.mark, .style = TextStyle::Watermark, .role = TextRole::Mark },
                Edge::Middle);
        }
        pages[i] = std::move(m_pages.front());
    }
    return pages;
}

} // namespace caseledger
