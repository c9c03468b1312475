// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/coupons/slipwriter.h"

namespace caseledger {

/// Where a slip stands on its sheet, and how it is read.
struct SlipPlace
{
    QRectF areaMm;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// What a payer copies from a coupon: until when, how much, to whom.
struct PaymentBlock
{
    Words dueDate; ///< its label
    QString day;
    Words dayOrder; ///< how a day is to be read; empty for none
    Words amount; ///< its label
    QString sum;
    Words payableTo; ///< its label
    QStringList payee; ///< name and address
};

/// Day and amount in a box as high as they need, the payee below. Where there is too much for the place, lines stand
/// closer. The payee is set small where a line of it would not stand on one line otherwise.
/// @param place within the slip; its height counts
void drawPayment(Page &page, const SlipPlace &slip, const PaymentBlock &block, QRectF place, const Typesetter &type);

/// An address in so many lines: its own, or where they are too many, one after the other. Empty lines are left out.
QStringList inLines(QStringList address, int most, TextStyle style, qreal roomMm, const Typesetter &type);

} // namespace caseledger
