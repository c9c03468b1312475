// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/tablesummary.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace caseledger {

/// The line below a table: how many rows, and what they come to.
class TableFooter : public QWidget
{
    Q_OBJECT

public:
    explicit TableFooter(Phrasebook book, QWidget *parent = nullptr);

    void showSummary(const TableSummary &summary);
    const TableSummary &summary() const { return m_summary; }
    QString text() const { return m_text; } ///< all of it on one line, as a screen reader says it

private:
    Phrasebook m_book;
    QLabel *m_count;
    QHBoxLayout *m_figures;
    QList<QLabel *> m_labels; ///< caption and amount in turn
    TableSummary m_summary;
    QString m_text;
};

} // namespace caseledger
