// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/listing/listingplan.h"

#include "models/documents/layout/linewriter.h"
#include "models/documents/layout/tablelayout.h"

#include <algorithm>
#include <numeric>

namespace caseledger {

namespace {

constexpr QSizeF upright(215.9, 279.4);
constexpr qreal widestTextMm = 70; ///< a longer text is broken into lines
constexpr qreal narrowTextMm = 32; ///< texts are broken so far before a second sheet is taken
constexpr qreal mostAirMm = 8; ///< that a column may get beyond what it needs
constexpr qreal widestRepeatedMm = 50; ///< of a first column that stands on every sheet

/// What the columns of a table need, gaps within.
struct Needs
{
    std::vector<qreal> least; ///< mm; texts broken
    std::vector<qreal> wanted; ///< mm
    std::vector<bool> isFigure;
};

qreal roomOn(QSizeF sheetMm) { return sheetMm.width() - 2 * listingMarginMm; }

qreal widestWordMm(const QString &title, const Typesetter &type)
{
    qreal widest = 0;
    for (const QString &word : title.split(u' '))
        widest = std::max(widest, type.widthMm(word, TextStyle::Bold));
    return widest;
}

Needs needsOf(const ShownTable &table, Qt::LayoutDirection direction, const Typesetter &type)
{
    Needs needs;
    for (qsizetype column = 0; column < table.heads.size(); ++column) {
        const bool isFigure = table.alignments.at(column).testFlag(Qt::AlignRight);
        const qreal title = widestWordMm(table.heads.at(column), type);
        qreal cells = 0;
        for (qsizetype row = 0; row < table.cells.rowCount; ++row)
            cells = std::max(cells, type.widthMm(listingCell(table.text(row, column), direction), TextStyle::Body));
        const auto gapped = [&](qreal most) {
            const qreal inner = std::max(title, isFigure ? cells : std::min(cells, most));
            return std::min(inner + 2 * cellPaddingMm + roundingMm, roomOn(upright));
        };
        needs.least.push_back(gapped(narrowTextMm));
        needs.wanted.push_back(gapped(widestTextMm));
        needs.isFigure.push_back(isFigure);
    }
    return needs;
}

qreal sumOf(const std::vector<qreal> &widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); }

/// The widths that are wanted, less what long texts can do without, each in proportion.
std::vector<qreal> squeezed(const Needs &needs, qreal roomMm)
{
    std::vector<qreal> widths = needs.wanted;
    const qreal tooMuch = sumOf(needs.wanted) - roomMm;
    const qreal spare = sumOf(needs.wanted) - sumOf(needs.least);
    for (size_t i = 0; i < widths.size() && tooMuch > 0; ++i)
        widths[i] -= (needs.wanted[i] - needs.least[i]) * tooMuch / spare;
    return widths;
}

/// Columns one after the other, with a little air between them where there is room.
std::vector<ListingColumn> sideBySide(
    const std::vector<qsizetype> &columns, const std::vector<qreal> &widths, const Needs &needs, qreal roomMm)
{
    qreal taken = 0;
    for (const qsizetype column : columns)
        taken += widths[size_t(column)];
    const qreal air = std::clamp((roomMm - taken) / qreal(columns.size()), 0.0, mostAirMm);
    std::vector<ListingColumn> placed;
    qreal from = 0;
    for (const qsizetype column : columns) {
        const qreal width = widths[size_t(column)] + air;
        placed.push_back({ column, from, width, needs.isFigure[size_t(column)] });
        from += width;
    }
    return placed;
}

/// Which columns stand on which sheet, where one is too narrow for all.
std::vector<std::vector<qsizetype>> parted(const std::vector<qreal> &widths, qreal roomMm)
{
    const bool repeatsFirst = widths.front() <= widestRepeatedMm;
    std::vector<std::vector<qsizetype>> sheets { {} };
    qreal taken = 0;
    for (qsizetype column = 0; column < qsizetype(widths.size()); ++column) {
        const qreal width = widths[size_t(column)];
        if (taken > 0 && taken + width > roomMm) {
            sheets.emplace_back();
            taken = 0;
            if (repeatsFirst) {
                sheets.back().push_back(0);
                taken = widths.front();
            }
        }
        sheets.back().push_back(column);
        taken += width;
    }
    return sheets;
}

} // namespace

QString listingCell(const QString &text, Qt::LayoutDirection direction)
{
    const bool isFenced = direction == Qt::RightToLeft && text.contains(QChar(0x2068));
    return isFenced ? text.simplified() : plainLine(text);
}

ListingPlan planListing(const ShownTable &table, Qt::LayoutDirection direction, const Typesetter &type)
{
    const Needs needs = needsOf(table, direction, type);
    const QSizeF lying = upright.transposed();
    ListingPlan plan { .sheetMm = upright, .sheets = {} };
    std::vector<qsizetype> all(needs.wanted.size());
    std::iota(all.begin(), all.end(), 0);
    if (sumOf(needs.wanted) <= roomOn(upright)) {
        plan.sheets.push_back(sideBySide(all, needs.wanted, needs, roomOn(upright)));
        return plan;
    }
    plan.sheetMm = lying;
    if (sumOf(needs.least) <= roomOn(lying)) {
        plan.sheets.push_back(sideBySide(all, squeezed(needs, roomOn(lying)), needs, roomOn(lying)));
        return plan;
    }
    for (const std::vector<qsizetype> &columns : parted(needs.wanted, roomOn(lying)))
        plan.sheets.push_back(sideBySide(columns, needs.wanted, needs, roomOn(lying)));
    return plan;
}

} // namespace caseledger
