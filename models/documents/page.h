// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

/// A paper as values: every text and line with its place in millimetres from the sheet's top left corner. Layout makes
/// pages, the painter draws them; nothing else knows about devices, and pages can be compared and searched without any.
namespace caseledger {

enum class TextStyle { Body, Bold, Small, Heading, Title, Watermark, ScanLine };

/// What a text is on its paper, for tests and for readers of the layout.
enum class TextRole { Label, Value, Amount, Date, Heading, Address, Footer, Mark };

struct TextItem
{
    QRectF rect; ///< mm; the text stands on one line, cut with an ellipsis if it is wider (amounts are never cut)
    QString text;
    TextStyle style = TextStyle::Body;
    TextRole role = TextRole::Value;
    Qt::Alignment align = Qt::AlignLeft; ///< absolute: the layout has mirrored already
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool form = false; ///< stands on a preprinted form already

    friend bool operator==(const TextItem &, const TextItem &) = default;
};

struct LineItem
{
    QPointF from; ///< mm
    QPointF to;
    qreal widthMm = 0.2;
    bool form = false; ///< stands on a preprinted form already

    friend bool operator==(const LineItem &, const LineItem &) = default;
};

/// A filled rectangle, in black for bars and in light grey for the ground of a heading.
struct BoxItem
{
    QRectF rect; ///< mm
    qreal grey = 0.0; ///< 0 black to 1 white
    bool form = false; ///< stands on a preprinted form already

    friend bool operator==(const BoxItem &, const BoxItem &) = default;
};

/// A picture, kept lossless.
struct ImageItem
{
    QRectF rect; ///< mm
    QImage image;

    friend bool operator==(const ImageItem &, const ImageItem &) = default;
};

struct Page
{
    QSizeF sizeMm { 215.9, 279.4 }; ///< US Letter
    std::vector<BoxItem> boxes;
    std::vector<LineItem> lines;
    std::vector<TextItem> texts;
    std::vector<ImageItem> images;
    QRectF numberPlace { 90, 264.5, 36, 9 }; ///< mm; kept free for the paper's number and its QR code
    std::vector<QRectF> amountCodes = {}; ///< mm; where codes stand that hold an amount: boxes within them

    friend bool operator==(const Page &, const Page &) = default;
};

} // namespace caseledger
