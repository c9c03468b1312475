// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balances/balancespane.h"

#include "models/tables/balancecolumns.h"
#include "models/text/words.h"
#include "ui/balances/asofbar.h"
#include "ui/desk.h"
#include "ui/live/rowchange.h"
#include "ui/parts/announcer.h"
#include "ui/parts/splitter.h"
#include "ui/tables/recordtableview.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace caseledger {

namespace {

/// The rows of a table that has always the same ones: whoever looks at one of them stays there.
template <class Row>
void replaceRows(RecordTableModel<Row> *table, QList<Row> rows)
{
    if (table->rowCount() == 0)
        table->setRows(std::move(rows));
    else
        table->changeRows(std::move(rows));
}

/// px: so that no amount loses its first digits, which in a narrow window it would where one reads from the right.
int widthOfColumns(const QTableView *table)
{
    int width = 2 * table->frameWidth() + table->verticalScrollBar()->sizeHint().width();
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (!table->isColumnHidden(column))
            width += std::max(table->horizontalHeader()->sectionSizeHint(column),
                static_cast<const QAbstractItemView *>(table)->sizeHintForColumn(column));
    }
    return width;
}

} // namespace

BalancesPane::BalancesPane(const Desk &desk, QWidget *parent)
    : CasePane(parent)
    , m_desk(desk)
    , m_asOf(new AsOfBar(this))
    , m_balances(new RecordTableView(tr("Balances"), this))
    , m_totals(new RecordTableView(tr("Totals"), this))
    , m_lines(new RecordTableView(tr("Lines of the balance"), this))
    , m_balanceRows(new RecordTableModel<BalanceTableRow>(balanceColumns(), desk.book, this))
    , m_totalRows(new RecordTableModel<TotalRow>(totalColumns(), desk.book, this))
    , m_lineRows(new RecordTableModel<BalanceLineRow>(balanceLineColumns(), desk.book, this))
{
    const auto show = [this, &desk](RecordTableView *table, const QString &key, QAbstractItemModel *rows) {
        table->setKey(key);
        table->setRecords(rows);
        if (table == m_lines)
            table->sortByColumn(0, Qt::AscendingOrder); // oldest first, as they are added up
        table->remember(desk.memory);
    };
    show(m_balances, QStringLiteral("balances"), m_balanceRows);
    show(m_totals, QStringLiteral("totals"), m_totalRows);
    show(m_lines, QStringLiteral("balance_lines"), m_lineRows);

    auto *left = new Splitter(Qt::Vertical, this);
    left->setChildrenCollapsible(false);
    left->addWidget(m_balances);
    left->addWidget(m_totals);
    left->setStretchFactor(1, 1);
    const int row = m_balances->verticalHeader()->defaultSectionSize();
    left->setSizes({ 6 * row + 10, 10 * row }); // all balances are in sight
    auto *all = new Splitter(this);
    all->setChildrenCollapsible(false);
    all->addWidget(left);
    all->addWidget(m_lines);
    all->setStretchFactor(0, 1);
    all->setStretchFactor(1, 2);
    all->setSizes({ 350, 650 });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_asOf);
    layout->addWidget(all, 1);

    connect(m_asOf, &AsOfBar::dayChanged, this, &BalancesPane::tellDay);
    connect(m_balances, &RecordTableView::currentRecordChanged, this, &BalancesPane::showLines);
    connect(m_balances, &RecordTableView::detailsWanted, this, &BalancesPane::toggleDetails);
    connect(m_lines, &RecordTableView::detailsWanted, this, &BalancesPane::toggleDetails);
}

void BalancesPane::showCase(const LoadedCasePointer &loaded, const DateRange &)
{
    m_loaded = loaded;
    m_asOf->setToday(loaded->today);
    showDay();
}

void BalancesPane::tellDay()
{
    showDay();
    const QString owed = m_desk.book.money(balancesOf(m_account).totalOwed);
    //: said by a screen reader; %1 is a date, %2 an amount
    announce(this, tr("As of %1: total owed %2").arg(m_desk.book.date(m_account.asOf), owed));
}

void BalancesPane::showDay()
{
    const DistributionPolicy &policy = m_loaded->office.policy;
    const CaseRecords &records = m_loaded->file->records;
    m_account = accountAsOf(records, m_asOf->day(), policy);
    const Balances balances = balancesOf(m_account);
    replaceRows(m_totalRows, totalRows(totalsOf(records, m_account, policy), balances));
    replaceRows(m_balanceRows, balanceRows(balances));
    for (RecordTableView *table : { m_balances, m_totals }) {
        noteDay(table, {});
        table->setMinimumWidth(widthOfColumns(table));
    }
    showLines();
}

/// What goes out of a table says of which day it is, where it is not today's.
void BalancesPane::noteDay(RecordTableView *table, QStringList words)
{
    const QString notice = m_asOf->notice();
    if (!notice.isEmpty())
        words.append(notice);
    table->noteLeftOut(-1, words, notice.isEmpty() ? QDate() : m_asOf->day());
}

void BalancesPane::showLines()
{
    const int record = m_balances->currentRecord();
    if (record < 0 || !m_loaded)
        return;
    const auto linesOf = [this](BalanceKind kind) { return balanceLineRows(m_loaded->file, m_account, kind); };
    if (m_lineRows->rowCount() == 0)
        m_lineRows->setRows(
            linesOf(BalanceKind::TotalOwed)); // columns are made to fit the first rows: the largest sums
    const BalanceKind kind = m_balanceRows->row(record).kind;
    QList<BalanceLineRow> lines = linesOf(kind);
    const auto keyOf = [](const BalanceLineRow &row) {
        return balanceLineColumns()[0].plain(row) + u'\n' + balanceLineColumns()[1].plain(row);
    };
    if (std::exchange(m_linesOf, kind) != kind)
        m_lineRows->setRows(std::move(lines));
    else if (const RowChange change = changeOf(m_lineRows->rows(), lines, keyOf, balanceLineColumns()); change.isAny)
        m_lines->replaceRecords([&] { m_lineRows->setRows(std::move(lines)); }, change.placesNow, change.fresh);
    noteDay(m_lines, { word(kind, m_desk.book) });
}

/// Who does not see the notice is told again, each time she comes back.
void BalancesPane::focusPane()
{
    m_balances->setFocus(Qt::ShortcutFocusReason);
    announce(this, m_asOf->notice());
}

void BalancesPane::askDay() { m_asOf->askDay(); }

void BalancesPane::toggleDetails() { (m_lines->hasFocus() ? m_balances : m_lines)->setFocus(Qt::ShortcutFocusReason); }

bool BalancesPane::focusDetails()
{
    if (m_totals->hasFocus())
        return false;
    (m_lines->hasFocus() ? m_totals : m_lines)->setFocus(Qt::ShortcutFocusReason);
    return true;
}

} // namespace caseledger
