// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QGroupBox>

class QComboBox;
class QDoubleSpinBox;
class QRadioButton;

namespace caseledger {

/// What coupons are printed on, and how far the printer is off. The nudge is kept for each printer.
class CouponOptions : public QGroupBox
{
    Q_OBJECT

public:
    CouponOptions(const PrinterTools &tools, const QStringList &printers, QWidget *parent = nullptr);

    CouponStock stock() const;
    void choose(CouponStock stock);
    QString printer() const; ///< empty where the system knows none
    QPointF nudge() const; ///< mm to the right and down, of the printer shown

signals:
    void changed(); ///< of what is drawn; a nudge moves only what is printed
    void sheetWanted();

private:
    QWidget *buildNudge();
    void showNudge();
    void keepNudge();

    PrinterTools m_tools;
    QRadioButton *m_blank;
    QRadioButton *m_preprinted;
    QComboBox *m_printers;
    QDoubleSpinBox *m_right;
    QDoubleSpinBox *m_down;
};

} // namespace caseledger
