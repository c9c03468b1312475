// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/layout/linewriter.h"
#include "models/documents/layout/tablelayout.h"

#include <utility>

namespace caseledger {

/// Where a paper may have ink, in mm on US Letter: half an inch of margin at the sides, room for the running head and
/// the footer.
struct PaperFrame
{
    qreal leftMm = 12.7;
    qreal rightMm = 203.2;
    qreal headMm = 12.7; ///< top of the running head of the second page and those after it
    qreal topMm = 22; ///< of the text on those pages
    qreal bottomMm = 261; ///< of the text
    qreal footMm = 264.5; ///< top of the footer

    qreal widthMm() const { return rightMm - leftMm; }
};

/// What stands on every page of a paper but the first page's own head.
struct RunningWords
{
    Words title;
    QString facts; ///< identifier and period, beside the title
    QString footer; ///< at the leading edge of the footer
    QString mark; ///< across every page, as "DEMO"; empty for none
    int pagesBefore = 0; ///< of the same paper, made by another composer; their numbers come first
    int pagesAfter = 0;
};

/// A place on a page.
struct Block
{
    Page &page; ///< until the composer is asked for anything else
    QRectF rect; ///< mm
};

/// A line with the text that it was broken from, whose direction it has.
struct StyledLine
{
    QString text;
    TextStyle style = TextStyle::Body;
    QString whole;
};

using StyledLines = std::vector<StyledLine>;

/// Fills pages from top to bottom. Places are given from the leading edge, so a book that reads from right to left is
/// mirrored here and nowhere else.
class PageComposer
{
public:
    /// @param first the first page with what it has already; its text begins at topMm
    PageComposer(const Typesetter &type, const Phrasebook &book, Page first, qreal topMm);

    /// @param linesKept so many lines of text below it stay on its page
    void heading(const Words &words, int linesKept = 4);
    /// Words over the whole width; the English below, smaller. With a bullet, or the number of a step, they stand in
    /// from it.
    void paragraph(const Words &words, TextStyle style = TextStyle::Body, const QString &bullet = {});
    /// Heading, heads and rows; on more pages where one is not enough. Without rows its emptyText stands in their
    /// place.
    /// @param note below the sums and on one page with them; not said where there are no rows
    void table(const PrintTable &table, const Words &note = {});
    /// Room over the whole width for what the caller draws itself, all of it on one page.
    Block block(qreal heightMm);
    int pageCount() const { return int(m_pages.size()); }

    /// The pages with their running heads, footers ("Page 1 of 3") and marks.
    std::vector<Page> finished(const RunningWords &running, const PaperWords &words) &&;

private:
    /// Where a text stands in its place: the first two are mirrored with the book, figures stand on the right in every
    /// book.
    enum class Edge { Leading, Trailing, Right, Middle };

    struct CellPlace
    {
        qreal fromLeadingMm = 0;
        qreal widthMm = 0;
        TextRole role = TextRole::Value;
    };

    /// What must find room below the last row of a page.
    struct TableEnd
    {
        qreal sumsMm = 0; ///< where the table ends: its sums, what stands apart, the note
        qreal carriedMm = 0; ///< where it goes on: what is carried forward
    };

    void nextPage();
    /// Begins a new page if what comes next does not fit on this one.
    void keep(qreal heightMm);
    void drawHead(const TableLayout &layout, const PrintTable &table);
    void drawCell(const CellLines &cell, const CellPlace &where, TextStyle style);
    void drawRow(const RowLines &row, const PrintTable &table, const TableLayout &layout);
    /// What must stand on this page for a table to begin on it: its heads and two rows. A short table is not torn if
    /// little of the page stays empty without it.
    qreal heightOfBeginning(const PrintTable &table, const TableLayout &layout, const TableEnd &end) const;
    void drawRows(const PrintTable &table, const TableLayout &layout, const TableEnd &end);
    /// Ends the page within a table and goes on with it on the next.
    void carryForward(size_t rows, const PrintTable &table, const TableLayout &layout);
    void drawRunningHead(const RunningWords &running);
    void drawFooter(const RunningWords &running, const Words &pageNumber);
    /// Words broken to a width, each line with its style.
    StyledLines linesOf(const Words &words, TextStyle style, qreal widthMm, int mostLines) const;
    void rule(qreal y, qreal heightMm, qreal grey);
    /// One line of text, its place given from the leading edge.
    /// @param whole the text it was broken from; empty if it is the line itself
    void place(qreal fromLeadingMm, qreal widthMm, TextItem item, Edge edge = Edge::Leading, const QString &whole = {});

    const Typesetter &m_type;
    Phrasebook m_book;
    PaperFrame m_frame;
    std::vector<Page> m_pages;
    qreal m_y = 0;
};

} // namespace caseledger
