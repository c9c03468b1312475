// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QSizeF>

namespace caseledger {

/// How large a page is shown: as wide as there is room, as a whole, or in percent of its size on paper.
class ZoomChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit ZoomChoice(QWidget *parent = nullptr);

    bool fitsWidth() const;
    /// Pixels for a millimetre, for a page and the room it has.
    qreal pixelsPerMm(QSizeF pageMm, QSizeF room) const;
    /// The next larger (1) or smaller (-1) percentage than a page is shown at.
    void step(int direction, qreal shownPixelsPerMm);
    void fitWidth();

private:
    qreal pixelsPerMmAt(int percent) const;
};

} // namespace caseledger
