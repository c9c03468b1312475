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

/// The barcodes in a part of a page as the painter draws it: QR codes, from top to bottom, then a Code 128. ZXing 1.4
/// ends the program when it finds several Code 128 in one picture.
std::vector<ScannedCode> scanned(const Page &page, qreal pixelsPerMm = 12, QRectF partMm = {});
/// Their formats and texts, as "QRCode AB12345C1".
QStringList textsOf(const std::vector<ScannedCode> &codes);

/// What the ZXingReader program reads in a part of a page of a PDF that pdftoppm made a picture of; QR codes first.
QStringList scannedFromPdf(const QByteArray &pdf, int page, int dotsPerInch = 300, QRectF partMm = {});

} // namespace caseledger::test
