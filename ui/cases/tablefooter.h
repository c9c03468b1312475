// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/tablesummary.h"
#include "ui/parts/labels.h"

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
    void showNote(const QString &note); ///< behind the count: why something is not to be seen
    const TableSummary &summary() const { return m_summary; }
    QString text() const { return m_text; } ///< all of it on one line, as a screen reader says it

private:
    void showText();

    Phrasebook m_book;
    ElidedLabel *m_count;
    QHBoxLayout *m_figures;
    QList<QLabel *> m_labels; ///< caption and amount in turn
    TableSummary m_summary;
    QString m_note;
    QString m_text;
};

} // namespace caseledger
