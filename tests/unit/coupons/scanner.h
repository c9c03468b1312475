// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/page.h"

#include <QStringList>

#include <vector>

/// Reads barcodes as a scanner at a counter does: from pictures.
namespace caseledger::test {

struct ScannedCode
{
    QString format; ///< "QRCode", "Code128"
    QString text;
    QString level; ///< of error correction; empty where the format has none
    QRectF placeMm;

    friend bool operator==(const ScannedCode &, const ScannedCode &) = default;
};

QImage pictureOf(const Page &page, qreal pixelsPerMm);

/// All barcodes of a page as the painter draws it, from top to bottom, then from left to right.
std::vector<ScannedCode> scanned(const Page &page, qreal pixelsPerMm = 12);
/// Their formats and texts, as "QRCode AB12345C1".
QStringList textsOf(const std::vector<ScannedCode> &codes);

/// What the ZXingReader program reads on a page of a PDF that pdftoppm made a picture of; sorted.
QStringList scannedFromPdf(const QByteArray &pdf, int page, int dotsPerInch = 300);

} // namespace caseledger::test
