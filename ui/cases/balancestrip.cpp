// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/balancestrip.h"

#include "models/tables/columnkinds.h"
#include "ui/parts/labels.h"
#include "ui/parts/relativelooks.h"

#include <QGridLayout>

namespace caseledger {

BalanceStrip::BalanceStrip(Phrasebook book, QWidget *parent)
    : QWidget(parent)
    , m_book(std::move(book))
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(2, 2, 2, 2);
    m_layout->setVerticalSpacing(0);
    m_layout->setHorizontalSpacing(20);
}

void BalanceStrip::showBalances(const QList<BalanceTableRow> &balances)
{
    for (qsizetype column = m_amounts.size(); column < balances.size(); ++column) {
        const BalanceKind kind = balances.at(column).kind;
        QLabel *caption = plainLabel(this, word(kind, m_book));
        caption->setWordWrap(true); // two of them begin with the same words
        // A label would follow its words; these stand above their amounts in a mirrored window too.
        caption->setAlignment(Qt::AlignAbsolute | Qt::AlignBottom | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
        setRelativeFont(caption, 0.9, false);
        auto *amount = new ElidedLabel(this);
        emphasise(amount, kind == BalanceKind::TotalOwed ? 1.3 : 1.05);
        m_layout->addWidget(caption, 0, int(column));
        m_layout->addWidget(amount, 1, int(column));
        m_layout->setColumnStretch(int(column), 1);
        m_amounts.append(amount);
    }
    for (qsizetype column = 0; column < balances.size(); ++column) {
        m_amounts.at(column)->setText(cellText(m_book.money(balances.at(column).amount), m_book));
        m_amounts.at(column)->setAccessibleDescription(word(balances.at(column).kind, m_book));
    }
}

} // namespace caseledger
