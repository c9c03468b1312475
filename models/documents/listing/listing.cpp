// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/listing/listing.h"

#include "models/documents/layout/linewriter.h"
#include "models/documents/layout/tablelayout.h"
#include "models/documents/listing/listingplan.h"

#include <algorithm>
#include <limits>

namespace caseledger {

namespace {

constexpr qreal headMm = 12.7; ///< top of the running head
constexpr qreal bodyMm = 21; ///< top of the table on all pages but the first
constexpr qreal footMm = 14.9; ///< from the foot's top to the sheet's end
constexpr qreal aboveFootMm = 3.5; ///< that stay empty
constexpr qreal gapMm = 3;
constexpr int anyNumber = std::numeric_limits<int>::max();

using Lines = std::vector<QStringList>; ///< of a row, by column of the table

/// Some of the lines of a row.
struct LineRange
{
    qsizetype first = 0;
    qsizetype end = 0;
};

qreal inner(const ListingColumn &column) { return column.widthMm - 2 * cellPaddingMm; }

qsizetype linesOf(const Lines &cells)
{
    qsizetype most = 1;
    for (const QStringList &cell : cells)
        most = std::max(most, cell.size());
    return most;
}

qreal heightOf(qsizetype lines, TextStyle style)
{
    return qreal(lines) * typeSize(style).heightMm() + 2 * rowPaddingMm;
}

qreal totalHeightMm() { return typeSize(TextStyle::Bold).heightMm() + rowPaddingMm; }

qreal heightOf(const QList<ListingTotal> &totals)
{
    return totals.isEmpty() ? 0 : gapMm + totalHeightMm() * qreal(totals.size());
}

/// Fills sheets from top to bottom; those that stand side by side have the same rows at the same heights.
class ListingWriter
{
public:
    ListingWriter(const ShownTable &table, const ListingWords &words)
        : m_table(table)
        , m_words(words)
        , m_plan(planListing(table, words.direction, m_type))
        , m_leastMm(size_t(table.heads.size()), m_plan.sheetMm.width())
    {
        for (const auto &sheet : m_plan.sheets) {
            for (const ListingColumn &column : sheet) {
                qreal &least = m_leastMm[size_t(column.column)];
                least = std::min(least, inner(column) - roundingMm);
            }
        }
    }

    std::vector<Page> write(const QList<ListingTotal> &totals) &&
    {
        beginSheets();
        drawHead();
        drawTitles();
        const qsizetype last = m_table.cells.rowCount - 1;
        for (qsizetype row = 0; row <= last; ++row)
            drawRow(row, row == last ? heightOf(totals) : 0);
        drawTotals(totals);
        for (size_t page = 0; page < m_pages.size(); ++page)
            finish(page);
        return std::move(m_pages);
    }

private:
    qreal roomMm() const { return m_plan.sheetMm.width() - 2 * listingMarginMm; }
    qreal bottomMm() const { return m_plan.sheetMm.height() - footMm - aboveFootMm; }
    bool isMirrored() const { return m_words.direction == Qt::RightToLeft; }
    Qt::Alignment leading() const { return isMirrored() ? Qt::AlignRight : Qt::AlignLeft; }
    Qt::Alignment trailing() const { return isMirrored() ? Qt::AlignLeft : Qt::AlignRight; }

    void beginSheets()
    {
        m_first = m_pages.size();
        Page page;
        page.sizeMm = m_plan.sheetMm;
        m_pages.resize(m_first + m_plan.sheets.size(), page);
        m_y = bodyMm;
    }

    /// A place on a sheet, given from its leading margin.
    QRectF place(qreal fromLeadingMm, qreal widthMm, TextStyle style) const
    {
        const qreal x = isMirrored() ? m_plan.sheetMm.width() - listingMarginMm - fromLeadingMm - widthMm
                                     : listingMarginMm + fromLeadingMm;
        return { x, m_y, widthMm, typeSize(style).heightMm() };
    }

    void put(Page &page, const QRectF &rect, const QString &line, const QString &whole, TextStyle style, TextRole role,
        Qt::Alignment align)
    {
        if (line.isEmpty())
            return;
        page.texts.push_back({ .rect = rect,
            .text = line,
            .style = style,
            .role = role,
            .align = align,
            .direction = directionOf(whole, m_words.direction) });
    }

    void rule(Page &page, qreal heightMm, qreal grey) const
    {
        page.boxes.push_back({ QRectF(listingMarginMm, m_y, roomMm(), heightMm), grey });
    }

    /// A text over the whole width of a sheet.
    void paragraph(Page &page, const QString &text, TextStyle style, TextRole role)
    {
        for (const QString &line : m_type.wrapped(text, style, roomMm() - roundingMm, anyNumber)) {
            put(page, place(0, roomMm(), style), line, text, style, role, leading());
            m_y += typeSize(style).heightMm();
        }
    }

    /// Of the first page: office, title, what it is of, and which rows these are.
    void drawHead()
    {
        Page &page = m_pages.front();
        m_y = headMm;
        for (qsizetype i = 0; i < m_words.office.size(); ++i)
            paragraph(page, plainLine(m_words.office.at(i)), i == 0 ? TextStyle::Bold : TextStyle::Small,
                i == 0 ? TextRole::Heading : TextRole::Label);
        m_y += gapMm;
        paragraph(page, m_words.title, TextStyle::Heading, TextRole::Heading);
        paragraph(page, m_words.facts, TextStyle::Body, TextRole::Label);
        for (const QString &condition : m_words.conditions)
            paragraph(page, condition, TextStyle::Body, TextRole::Label);
        m_y += gapMm;
    }

    void drawTitles()
    {
        Lines lines;
        for (const QString &head : m_table.heads)
            lines.push_back(m_type.wrapped(head, TextStyle::Bold, m_leastMm[lines.size()], anyNumber));
        const qreal height = heightOf(linesOf(lines), TextStyle::Bold);
        for (size_t sheet = 0; sheet < m_plan.sheets.size(); ++sheet)
            rule(m_pages[m_first + sheet], height, 0.9);
        drawLines(lines, { 0, linesOf(lines) }, TextStyle::Bold);
        m_y += height;
    }

    void drawLines(const Lines &cells, LineRange range, TextStyle style)
    {
        const qreal top = m_y;
        for (size_t sheet = 0; sheet < m_plan.sheets.size(); ++sheet) {
            for (const ListingColumn &column : m_plan.sheets[sheet]) {
                const QStringList &cell = cells[size_t(column.column)];
                const TextRole role = style == TextStyle::Bold ? TextRole::Heading
                    : column.isFigure                          ? TextRole::Amount
                                                               : TextRole::Value;
                m_y = top + rowPaddingMm;
                for (qsizetype i = range.first; i < std::min(range.end, cell.size()); ++i) {
                    put(m_pages[m_first + sheet], place(column.fromLeadingMm + cellPaddingMm, inner(column), style),
                        cell.at(i), cell.join(u' '), style, role,
                        column.isFigure ? Qt::Alignment(Qt::AlignRight) : leading());
                    m_y += typeSize(style).heightMm();
                }
            }
        }
        m_y = top;
    }

    Lines cellsOf(qsizetype row) const
    {
        Lines lines;
        for (qsizetype column = 0; column < m_table.heads.size(); ++column) {
            const QString text = listingCell(m_table.text(row, column), m_words.direction);
            const qreal width = m_leastMm[lines.size()];
            lines.push_back(text.isEmpty() ? QStringList() : m_type.wrapped(text, TextStyle::Body, width, anyNumber));
        }
        return lines;
    }

    void goOn()
    {
        beginSheets();
        drawTitles();
    }

    /// A row stands on one page where any page has room for it, else it goes on over pages.
    /// @param keptMm what must find room below it on the same page
    void drawRow(qsizetype row, qreal keptMm)
    {
        const Lines cells = cellsOf(row);
        const qsizetype all = linesOf(cells);
        if (m_y + heightOf(all, TextStyle::Body) + keptMm > bottomMm())
            goOn();
        for (qsizetype first = 0; first < all;) {
            const qreal room = bottomMm() - m_y - 2 * rowPaddingMm;
            const auto fits = std::max<qsizetype>(qsizetype(room / typeSize(TextStyle::Body).heightMm()), 1);
            const qsizetype end = std::min(all, first + fits);
            drawLines(cells, { first, end }, TextStyle::Body);
            m_y += heightOf(end - first, TextStyle::Body);
            for (size_t sheet = 0; sheet < m_plan.sheets.size(); ++sheet)
                rule(m_pages[m_first + sheet], 0.12, 0.75);
            first = end;
            if (first < all)
                goOn();
        }
    }

    /// On the first of the sheets with the last row.
    void drawTotals(const QList<ListingTotal> &totals)
    {
        if (totals.isEmpty())
            return;
        if (m_y + heightOf(totals) > bottomMm())
            beginSheets();
        m_y += gapMm;
        qreal labels = 0;
        qreal amounts = 0;
        for (const ListingTotal &total : totals) {
            labels = std::max(labels, m_type.widthMm(total.label, TextStyle::Body) + roundingMm);
            amounts = std::max(amounts, m_type.widthMm(total.amount, TextStyle::Bold) + roundingMm);
        }
        labels = std::min(labels, roomMm() - amounts - 3 * cellPaddingMm);
        Page &page = m_pages[m_first];
        for (const ListingTotal &total : totals) {
            put(page, place(cellPaddingMm, labels, TextStyle::Body), total.label, total.label, TextStyle::Body,
                TextRole::Label, leading());
            put(page, place(labels + 3 * cellPaddingMm, amounts, TextStyle::Bold), total.amount, total.amount,
                TextStyle::Bold, TextRole::Amount, Qt::AlignRight);
            m_y += totalHeightMm();
        }
    }

    /// What needs to know how many pages there are.
    void finish(size_t number)
    {
        Page &page = m_pages[number];
        const qreal half = roomMm() / 2;
        const auto line = [&](const QString &text, TextStyle style, TextRole role, bool isTrailing) {
            put(page, place(isTrailing ? half : 0, half, style), m_type.elided(text, style, half), text, style, role,
                isTrailing ? trailing() : leading());
        };
        if (number > 0) {
            m_y = headMm;
            line(m_words.title, TextStyle::Bold, TextRole::Heading, false);
            line(m_words.facts, TextStyle::Body, TextRole::Label, true);
        }
        m_y = m_plan.sheetMm.height() - footMm - 1;
        rule(page, 0.12, 0.6);
        m_y += 1;
        line(m_words.notice, TextStyle::Small, TextRole::Footer, false);
        line(m_words.pageNumber(int(number) + 1, int(m_pages.size())), TextStyle::Small, TextRole::Footer, true);
        m_y = m_plan.sheetMm.height() * 0.54;
        put(page, place(0, roomMm(), TextStyle::Watermark), m_words.mark, m_words.mark, TextStyle::Watermark,
            TextRole::Mark, Qt::AlignHCenter);
    }

    const ShownTable &m_table;
    const ListingWords &m_words;
    Typesetter m_type;
    ListingPlan m_plan;
    std::vector<qreal> m_leastMm; ///< for the text of each column of the table, on any of its sheets
    std::vector<Page> m_pages;
    size_t m_first = 0; ///< page of the sheets that are being filled
    qreal m_y = 0;
};

} // namespace

std::vector<Page> listingPages(const ShownTable &table, const QList<ListingTotal> &totals, const ListingWords &words)
{
    return ListingWriter(table, words).write(totals);
}

} // namespace caseledger
