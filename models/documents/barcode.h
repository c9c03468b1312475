// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/page.h"

#include <vector>

namespace caseledger {

/// A QR code as black boxes that fill a square, its quiet zone of four modules within. Error correction M. Empty where
/// the text is empty or does not fit (more than 400 bytes).
std::vector<BoxItem> qrCode(const QString &text, QRectF squareMm);

/// A Code 128 as black boxes that fill a rectangle, quiet zones of ten modules within. Printable ASCII only, at most 80
/// signs; empty for any other text.
std::vector<BoxItem> code128(const QString &text, QRectF rectMm);

} // namespace caseledger
