// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/caserows.h"
#include "models/text/phrasebook.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace caseledger {

/// The balances of a case side by side: what it comes down to, before any table.
class BalanceStrip : public QWidget
{
    Q_OBJECT

public:
    explicit BalanceStrip(Phrasebook book, QWidget *parent = nullptr);

    void showBalances(const QList<BalanceTableRow> &balances);

private:
    Phrasebook m_book;
    QGridLayout *m_layout;
    QList<QLabel *> m_amounts;
};

} // namespace caseledger
