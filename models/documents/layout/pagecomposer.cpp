// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/layout/pagecomposer.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace caseledger {

namespace {

constexpr qreal headingGapMm = 5; ///< above a heading
constexpr qreal afterHeadingMm = 1.2;
constexpr qreal paragraphGapMm = 1.2;
constexpr qreal markTopMm = 150;
constexpr size_t rowsKeptWithSums = 2;

bool isRightToLeft(QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; }

} // namespace

Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection paper)
{
    if (paper == Qt::LeftToRight)
        return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    return std::ranges::any_of(text, isRightToLeft) ? Qt::RightToLeft : Qt::LeftToRight;
}

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

void PageComposer::place(qreal fromLeadingMm, qreal widthMm, TextItem item, Edge edge)
{
    if (item.text.isEmpty())
        return;
    const bool mirrored = m_book.direction() == Qt::RightToLeft;
    const qreal x = mirrored ? m_frame.rightMm - fromLeadingMm - widthMm : m_frame.leftMm + fromLeadingMm;
    item.rect = QRectF(x, m_y, widthMm, typeSize(item.style).heightMm());
    item.direction = directionOf(item.text, m_book.direction());
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

qreal PageComposer::headingHeight(const Words &words) const
{
    const qreal english = words.english.isEmpty() ? 0 : typeSize(TextStyle::Small).heightMm();
    return typeSize(TextStyle::Heading).heightMm() + english + afterHeadingMm;
}

void PageComposer::heading(const Words &words)
{
    keep(headingGapMm + headingHeight(words) + 4 * typeSize(TextStyle::Body).heightMm());
    if (m_y > m_frame.topMm)
        m_y += headingGapMm;
    for (const auto &[text, style] :
        { std::pair(words.text, TextStyle::Heading), std::pair(words.english, TextStyle::Small) }) {
        if (text.isEmpty())
            continue;
        place(0, m_frame.widthMm(), { .text = text, .style = style, .role = TextRole::Heading });
        m_y += typeSize(style).heightMm();
    }
    m_y += afterHeadingMm;
}

void PageComposer::paragraph(const Words &words, TextStyle style)
{
    constexpr int mostLines = 12;
    const QStringList lines = m_type.wrapped(words.text, style, m_frame.widthMm(), mostLines);
    const QStringList english = words.english.isEmpty()
        ? QStringList()
        : m_type.wrapped(words.english, TextStyle::Small, m_frame.widthMm(), mostLines);
    keep(qreal(lines.size()) * typeSize(style).heightMm()
        + qreal(english.size()) * typeSize(TextStyle::Small).heightMm());
    for (const auto &[part, partStyle] : { std::pair(lines, style), std::pair(english, TextStyle::Small) }) {
        for (const QString &line : part) {
            place(0, m_frame.widthMm(), { .text = line, .style = partStyle, .role = TextRole::Label });
            m_y += typeSize(partStyle).heightMm();
        }
    }
    m_y += paragraphGapMm;
}

void PageComposer::drawCell(const CellLines &cell, const CellPlace &where, TextStyle style)
{
    const bool amount = where.role == TextRole::Amount;
    const auto put = [&](const QString &text, TextStyle lineStyle) {
        place(where.fromLeadingMm + cellPaddingMm, where.widthMm - 2 * cellPaddingMm,
            { .text = text, .style = lineStyle, .role = where.role }, amount ? Edge::Right : Edge::Leading);
        m_y += typeSize(lineStyle).heightMm();
    };
    for (const QString &line : cell.lines)
        put(line, style);
    for (const QString &line : cell.english)
        put(line, TextStyle::Small);
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

RowLines PageComposer::carriedLine(
    size_t rows, const Words &label, const PrintTable &table, const TableLayout &layout) const
{
    PrintRow line { table.carriedAfter(rows), TextStyle::Bold };
    line.cells.front() = label;
    return layOutRow(line, table, layout, m_type);
}

void PageComposer::carryForward(size_t rows, const PrintTable &table, const TableLayout &layout)
{
    if (table.carriedAfter && rows > 0) {
        rule(m_y, 0.25, 0.3);
        drawRow(carriedLine(rows, table.carriedForward, table, layout), table, layout);
    }
    nextPage();
    drawHead(layout, table);
    if (table.carriedAfter && rows > 0) {
        drawRow(carriedLine(rows, table.broughtForward, table, layout), table, layout);
        rule(m_y, 0.12, 0.75);
    }
}

void PageComposer::drawRows(const PrintTable &table, const TableLayout &layout)
{
    const size_t tailBegin = layout.rows.size() - std::min(layout.rows.size(), rowsKeptWithSums);
    qreal tail = 0;
    for (size_t i = tailBegin; i < layout.rows.size(); ++i)
        tail += layout.rows[i].heightMm;
    for (const RowLines &row : layout.sums)
        tail += row.heightMm;
    const qreal carried
        = table.carriedAfter ? carriedLine(layout.rows.size(), table.carriedForward, table, layout).heightMm : 0;

    for (size_t i = 0; i < layout.rows.size(); ++i) {
        const qreal needed = i == tailBegin ? tail : layout.rows[i].heightMm + carried;
        if (i <= tailBegin && m_y + needed > m_frame.bottomMm)
            carryForward(i, table, layout);
        drawRow(layout.rows[i], table, layout);
        rule(m_y, 0.12, 0.75);
    }
}

void PageComposer::table(const PrintTable &table)
{
    if (table.rows.empty()) {
        heading(table.title);
        paragraph(table.emptyText);
        return;
    }
    const TableLayout layout = layOutTable(table, m_type, m_frame.widthMm());
    qreal beginning = layout.head.heightMm + (table.title.isEmpty() ? 0 : headingGapMm + headingHeight(table.title));
    for (size_t i = 0; i < std::min(layout.rows.size(), 2 * rowsKeptWithSums); ++i)
        beginning += layout.rows[i].heightMm;
    for (const RowLines &row : layout.sums)
        beginning += row.heightMm;
    keep(beginning);
    if (!table.title.isEmpty())
        heading(table.title);
    drawHead(layout, table);
    drawRows(table, layout);
    for (const RowLines &row : layout.sums) {
        rule(m_y, 0.25, 0.3);
        drawRow(row, table, layout);
    }
    m_y += 1;
}

void PageComposer::drawRunningHead(const RunningWords &running)
{
    const qreal half = m_frame.widthMm() / 2;
    m_y = m_frame.headMm;
    place(0, half, { .text = running.title.text, .style = TextStyle::Bold, .role = TextRole::Heading });
    place(half, half, { .text = running.facts }, Edge::Trailing);
    if (!running.title.english.isEmpty()) {
        m_y += typeSize(TextStyle::Body).heightMm();
        place(0, half, { .text = running.title.english, .style = TextStyle::Small, .role = TextRole::Heading });
    }
    rule(m_frame.topMm - 2, 0.25, 0.3);
}

void PageComposer::drawFooter(const RunningWords &running, const Words &pageNumber)
{
    const qreal half = m_frame.widthMm() / 2;
    const QString number
        = pageNumber.english.isEmpty() ? pageNumber.text : pageNumber.text + QLatin1String(" | ") + pageNumber.english;
    rule(m_frame.footMm - 1, 0.12, 0.6);
    m_y = m_frame.footMm;
    place(0, half, { .text = running.footer, .style = TextStyle::Small, .role = TextRole::Footer });
    place(half, half, { .text = number, .style = TextStyle::Small, .role = TextRole::Footer }, Edge::Trailing);
}

std::vector<Page> PageComposer::finished(const RunningWords &running, const PaperWords &words) &&
{
    std::vector<Page> pages = std::exchange(m_pages, {});
    for (size_t i = 0; i < pages.size(); ++i) {
        m_pages.assign(1, std::move(pages[i]));
        if (i > 0)
            drawRunningHead(running);
        //: Footer of every page. %1 is the page, %2 the number of pages
        drawFooter(running,
            words.said(QT_TRANSLATE_NOOP("Statement", "Page %1 of %2"),
                { QString::number(i + 1), QString::number(pages.size()) }));
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
