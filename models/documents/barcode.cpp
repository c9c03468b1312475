// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/barcode.h"

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>

namespace caseledger {

namespace {

constexpr int qrQuietModules = 4; // ISO/IEC 18004
constexpr int code128QuietModules = 10; // ISO/IEC 15417
constexpr int levelM = 4; // of ZXing's scale from 0 to 8
constexpr qsizetype mostQrBytes = 400;
constexpr qsizetype mostCode128Signs = 80;

/// The dark modules from a column on, side by side; begin and end are equal past the last.
struct Run
{
    int begin = 0;
    int end = 0;
};

Run nextRun(const ZXing::BitMatrix &modules, int column, int row)
{
    while (column < modules.width() && !modules.get(column, row))
        ++column;
    Run run { column, column };
    while (run.end < modules.width() && modules.get(run.end, row))
        ++run.end;
    return run;
}

/// Whether exactly this run stands in another row too.
bool standsIn(const ZXing::BitMatrix &modules, Run run, int row)
{
    if (row < 0 || row >= modules.height())
        return false;
    const Run other = nextRun(modules, run.begin, row);
    const bool goesOnBefore = run.begin > 0 && modules.get(run.begin - 1, row);
    return other.begin == run.begin && other.end == run.end && !goesOnBefore;
}

/// Runs of dark modules, each as far down as it stays the same: few boxes, and no seams where a viewer draws them
/// smooth.
std::vector<BoxItem> boxesOf(const ZXing::BitMatrix &modules, QRectF place, int quietModules)
{
    const qreal width = place.width() / (modules.width() + 2 * quietModules);
    const int quietAbove = modules.height() > 1 ? quietModules : 0;
    const qreal height = place.height() / (modules.height() + 2 * quietAbove);
    std::vector<BoxItem> boxes;
    for (int row = 0; row < modules.height(); ++row) {
        for (Run run = nextRun(modules, 0, row); run.begin < run.end; run = nextRun(modules, run.end, row)) {
            if (standsIn(modules, run, row - 1))
                continue;
            int below = row + 1;
            while (standsIn(modules, run, below))
                ++below;
            const QPointF from(
                place.left() + (quietModules + run.begin) * width, place.top() + (quietAbove + row) * height);
            const QPointF to(
                place.left() + (quietModules + run.end) * width, place.top() + (quietAbove + below) * height);
            boxes.push_back({ QRectF(from, to) });
        }
    }
    return boxes;
}

bool isPlain(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
}

} // namespace

std::vector<BoxItem> qrCode(const QString &text, QRectF squareMm)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty() || bytes.size() > mostQrBytes)
        return {};
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    writer.setMargin(0).setEccLevel(levelM);
    if (!isPlain(text))
        writer.setEncoding(ZXing::CharacterSet::UTF8);
    return boxesOf(writer.encode(bytes.toStdString(), 0, 0), squareMm, qrQuietModules);
}

std::vector<BoxItem> code128(const QString &text, QRectF rectMm)
{
    if (text.isEmpty() || text.size() > mostCode128Signs || !isPlain(text))
        return {};
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::Code128);
    writer.setMargin(0);
    return boxesOf(writer.encode(text.toStdString(), 0, 1), rectMm, code128QuietModules);
}

} // namespace caseledger
