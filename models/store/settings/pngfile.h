// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Internal to the store: the pictures that an office may set, looked at without drawing them.
namespace caseledger {

constexpr qsizetype largestPng = 512 * 1024;
constexpr quint32 widestPng = 4096; ///< pixels a side: what a picture of that size may become in memory is bounded

/// Whether these bytes are one whole PNG picture (ISO/IEC 15948) within both bounds: signature, header, chunks with
/// their check sums in order, the end mark, and nothing behind it.
bool isWholePng(const QByteArray &bytes);

/// "PNG, 12,345 bytes, sha256 …"; empty of nothing.
QString describePng(const QByteArray &bytes);

} // namespace caseledger
