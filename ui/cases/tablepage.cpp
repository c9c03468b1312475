// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/tablepage.h"

#include "ui/cases/tablefooter.h"
#include "ui/desk.h"
#include "ui/looks/emptystate.h"
#include "ui/parts/labels.h"
#include "ui/parts/splitter.h"
#include "ui/tables/columndialog.h"
#include "ui/tables/filterbar.h"
#include "ui/tables/recordtableview.h"
#include "ui/tables/tablecolumns.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace caseledger {

TablePage::TablePage(const QString &name, const Desk &desk, QWidget *parent)
    : CasePane(parent)
    , m_desk(desk)
    , m_view(new RecordTableView(name, this))
    , m_splitter(new Splitter(this))
    , m_filterPlace(new QWidget(this))
    , m_empty(new QWidget(this))
    , m_emptyText(plainLabel(m_empty))
    , m_all(new QPushButton(tr("Show &all"), m_empty))
    , m_footer(new TableFooter(desk.book, this))
{
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setMargin(roomForRing(m_emptyText));
    m_emptyText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_emptyText->setFocusPolicy(Qt::StrongFocus); // so that a screen reader reads why there is no table
    auto *emptyLayout = new QVBoxLayout(m_empty);
    emptyLayout->addStretch();
    emptyLayout->addWidget(new PictureView(Picture::NoRows, m_empty), 0, Qt::AlignHCenter);
    emptyLayout->addWidget(m_emptyText);
    emptyLayout->addWidget(m_all, 0, Qt::AlignCenter);
    emptyLayout->addStretch(2);
    m_empty->hide();

    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_filterPlace);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_footer);

    connect(m_view, &RecordTableView::detailsWanted, this, &TablePage::toggleDetails);
    connect(m_view, &RecordTableView::currentRecordChanged, this, &TablePage::showDetails);
    connect(m_view, &RecordTableView::rowsFiltered, this, &TablePage::showRows);
    connect(m_view->columns(), &TableColumns::changed, this, &TablePage::showNote);
    connect(m_all, &QPushButton::clicked, this, &TablePage::showThem);
    m_filterPlace->setFixedHeight(fontMetrics().height() + 18);
    QTimer::singleShot(0, this, [this] { filters(); }); // after the first paint
}

FilterBar *TablePage::filters()
{
    if (m_filters)
        return m_filters;
    m_filters = new FilterBar(m_view, m_desk.book, m_desk.memory, this);
    m_filters->setScope(m_today, m_period);
    connect(m_filters, &FilterBar::periodUnwanted, this, &TablePage::allWanted);
    connect(m_filters, &FilterBar::tableWanted, this, &TablePage::focusPane);
    layout()->replaceWidget(m_filterPlace, m_filters);
    m_filterPlace->deleteLater();
    QWidget::setTabOrder(m_filters, m_view);
    m_filters->show();
    return m_filters;
}

void TablePage::focusFilter() { filters()->focusField(); }

void TablePage::chooseColumns() { openColumns(m_view); }

void TablePage::focusPane()
{
    QWidget *instead = m_all->isHidden() ? static_cast<QWidget *>(m_emptyText) : m_all;
    (m_empty->isHidden() ? m_view : instead)->setFocus(Qt::ShortcutFocusReason);
}

void TablePage::toggleDetails()
{
    if (m_details) {
        m_details->setVisible(!m_details->isVisibleTo(m_splitter));
    } else {
        m_details = new RowDetails(m_splitter);
        m_splitter->addWidget(m_details);
        m_splitter->setStretchFactor(0, 3);
        m_splitter->setStretchFactor(1, 1);
        const int width = m_splitter->width();
        m_splitter->setSizes({ width - width * 3 / 10, width * 3 / 10 });
    }
    showDetails();
}

bool TablePage::focusDetails()
{
    if (!m_details || !m_details->isVisible() || m_details->hasFocus())
        return false;
    m_details->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void TablePage::showPeriod(const QString &words, QDate today, qsizetype allRows)
{
    m_period = words;
    m_today = today;
    //: why a table has not all rows; %1 is a period
    m_view->noteLeftOut(allRows, words.isEmpty() ? QStringList() : QStringList { tr("Period: %1").arg(words) });
    if (m_filters)
        m_filters->setScope(today, words);
}

void TablePage::showNote()
{
    const QString title = m_view->model()->headerData(m_view->columns()->balanceColumn(), Qt::Horizontal).toString();
    //: below a table; %1 is the column of the running balance
    m_footer->showNote(
        m_view->columns()->isBalanceWithheld() ? tr("“%1” needs all rows, by day").arg(title) : QString());
}

/// The rows that filters or the period hide.
void TablePage::showThem()
{
    if (m_view->filter().isEmpty())
        emit allWanted();
    else
        filters()->setConditions({});
    focusPane();
}

void TablePage::showRest(const TableSummary &summary, const QString &emptyText, bool areOthersHidden)
{
    m_footer->showSummary(summary);
    const bool hadFocus = m_view->hasFocus() || m_emptyText->hasFocus() || m_all->hasFocus();
    m_emptyText->setText(emptyText);
    m_all->setText(m_view->filter().isEmpty() ? tr("Show &all") : tr("Cle&ar filters"));
    const bool isEmpty = !emptyText.isEmpty();
    QWidget *place = isEmpty ? m_empty : static_cast<QWidget *>(m_splitter);
    QWidget *instead = areOthersHidden ? m_all : static_cast<QWidget *>(m_emptyText);
    place->show();
    if (areOthersHidden)
        m_all->show();
    if (hadFocus)
        (isEmpty ? instead : m_view)->setFocus(Qt::ShortcutFocusReason); // before what had it is hidden
    m_all->setVisible(areOthersHidden);
    m_empty->setVisible(isEmpty);
    m_splitter->setVisible(!isEmpty);
    showDetails();
}

void TablePage::showDetails()
{
    if (!m_details || !m_details->isVisibleTo(m_splitter))
        return;
    const int record = m_view->currentRecord();
    m_details->setLines(record < 0 ? QList<DetailLine>() : detailsOf(record));
}

} // namespace caseledger
