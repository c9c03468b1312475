// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace caseledger {

/// True if every part of a workbook can be unpacked and read to its end, and its first sheet has that many cells. The
/// library that writes workbooks does not notice when its temporary files are cut short, so what it made is read once
/// more.
bool isWholeWorkbook(const QByteArray &workbook, qsizetype cells);

} // namespace caseledger
