// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trail/trailtextline.h"

#include "ui/tables/recordtableview.h"

#include <QHeaderView>

namespace caseledger {

namespace {

bool isFreeText(const QString &key) { return key == QLatin1String("reason") || key == QLatin1String("detail"); }

} // namespace

TrailTextLine::TrailTextLine(RecordTableView *table, const RecordTableModel<TrailEntry> *entries, QWidget *parent)
    : PlainLabel(parent)
    , m_table(table)
    , m_entries(entries)
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setMinimumHeight(2 * fontMetrics().lineSpacing());
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setAccessibleDescription(tr("Reason and detail of the chosen row"));
    connect(table, &RecordTableView::currentRecordChanged, this, &TrailTextLine::showCurrent);
}

void TrailTextLine::showTable()
{
    QHeaderView *head = m_table->horizontalHeader();
    bool anyThere = false;
    for (int column = 0; column < m_entries->columnCount(); ++column) {
        if (isFreeText(m_entries->headerData(column, Qt::Horizontal, KeyRole).toString())) {
            head->setSectionResizeMode(column, QHeaderView::Stretch);
            anyThere = anyThere || !head->isSectionHidden(column);
        }
    }
    head->setStretchLastSection(!anyThere);
    setVisible(anyThere);
    showCurrent();
}

void TrailTextLine::showCurrent()
{
    QStringList lines;
    if (const int record = m_table->currentRecord(); record >= 0) {
        const TrailRow &row = m_entries->row(record).row;
        if (!row.reason.isEmpty())
            lines.append(tr("Reason: %1").arg(row.reason));
        if (!row.detail.isEmpty())
            lines.append(tr("Detail: %1").arg(row.detail));
    }
    setText(lines.join(u'\n'));
}

} // namespace caseledger
