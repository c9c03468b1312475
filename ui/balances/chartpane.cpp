// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balances/chartpane.h"

#include "models/tables/account/monthcolumns.h"
#include "ui/balances/monthchart.h"
#include "ui/cases/tablefooter.h"
#include "ui/cases/tablepage.h"
#include "ui/desk.h"
#include "ui/parts/labels.h"
#include "ui/parts/splitter.h"
#include "ui/tables/recordtableview.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace caseledger {

ChartPane::ChartPane(const Desk &desk, QWidget *parent)
    : CasePane(parent)
    , m_book(desk.book)
    , m_both(new Splitter(this))
    , m_chart(new MonthChart(desk.book, m_both))
    , m_table(new RecordTableView(tr("Due and received by month"), m_both))
    , m_months(new RecordTableModel<MonthFigures>(monthColumns(), desk.book, this))
    , m_footer(new TableFooter(desk.book, this))
    , m_empty(new QWidget(this))
    , m_emptyText(plainLabel(m_empty))
    , m_all(new QPushButton(tr("Show &all"), m_empty))
{
    m_table->setKey(QStringLiteral("due_and_received"));
    m_table->setRecords(m_months);
    m_table->sortByColumn(0, Qt::DescendingOrder);
    m_table->remember(desk.memory);
    m_both->setChildrenCollapsible(false);
    m_both->addWidget(m_chart);
    m_both->addWidget(m_table);
    m_both->setStretchFactor(0, 4);
    m_both->setStretchFactor(1, 3);
    m_both->setSizes({ 560, 440 });
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setMargin(roomForRing(m_emptyText));
    m_emptyText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_emptyText->setFocusPolicy(Qt::StrongFocus);
    auto *emptyLayout = new QVBoxLayout(m_empty);
    emptyLayout->addStretch();
    emptyLayout->addWidget(m_emptyText);
    emptyLayout->addWidget(m_all, 0, Qt::AlignCenter);
    emptyLayout->addStretch(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_both, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_footer);

    connect(m_table, &RecordTableView::currentRecordChanged, this,
        [this] { m_chart->markMonth(m_table->currentRecord()); });
    connect(m_chart, &MonthChart::monthChosen, m_table, &RecordTableView::chooseRecord);
    connect(m_all, &QPushButton::clicked, this, &ChartPane::allWanted);
}

void ChartPane::showCase(const LoadedCasePointer &loaded, const DateRange &range)
{
    const CaseRecords &records = loaded->file->records;
    const std::vector<MonthFigures> all
        = monthFigures(records, accountAsOf(records, loaded->today, loaded->office.policy));
    std::vector<MonthFigures> shown = monthsIn(all, range);
    const int before = m_table->currentRecord();
    const QDate current = before < 0 ? QDate() : m_months->row(before).month;

    TableSummary summary { tr("Months: %1").arg(shown.size()), {} };
    Money due;
    Money received;
    int place = -1;
    for (size_t i = 0; i < shown.size(); ++i) {
        due += shown[i].due;
        received += shown[i].received;
        if (shown[i].month == current)
            place = int(i);
    }
    if (shown.size() < all.size())
        //: %1 is how many are shown, %2 how many there are
        summary.count = tr("Months: %1 of %2").arg(shown.size()).arg(all.size());
    //: caption of a sum: all that fell due in the months shown
    summary.figures = { { tr("Due"), due }, { tr("Received"), received } };
    m_footer->showSummary(summary);
    m_table->noteLeftOut(qsizetype(all.size()),
        shown.size() < all.size() ? QStringList { TablePage::tr("Period: %1").arg(m_book.period(range)) }
                                  : QStringList());
    m_months->setRows({ shown.begin(), shown.end() });
    m_chart->showMonths(std::move(shown));
    m_table->chooseRecord(place);
    m_chart->markMonth(m_table->currentRecord());
    showEmpty(m_months->rowCount() == 0, !all.empty());
}

void ChartPane::showEmpty(bool isEmpty, bool areOthersHidden)
{
    const bool hadFocus = isAncestorOf(window()->focusWidget()) && isVisible();
    m_emptyText->setText(areOthersHidden ? tr("No month of the account lies in this period.")
                                         : tr("The account has not been opened yet."));
    m_all->setVisible(areOthersHidden);
    m_empty->setVisible(isEmpty);
    m_both->setVisible(!isEmpty);
    if (hadFocus)
        focusPane();
}

void ChartPane::focusPane()
{
    QWidget *instead = m_all->isHidden() ? static_cast<QWidget *>(m_emptyText) : m_all;
    (m_empty->isHidden() ? m_table : instead)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace caseledger
