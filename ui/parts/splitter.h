// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace caseledger {

/// Parts side by side, or one above the other, with dividers that the keyboard moves, too: the Tab key comes by each,
/// the arrow keys move it as they point, Home and End as far as it goes. A screen reader says how far along it is in
/// percent.
class Splitter : public QSplitter
{
    Q_OBJECT

public:
    using QSplitter::QSplitter;

protected:
    QSplitterHandle *createHandle() override;
};

} // namespace caseledger
