// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/tablepage.h"

#include "ui/cases/tablefooter.h"
#include "ui/parts/labels.h"
#include "ui/tables/recordtableview.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace caseledger {

TablePage::TablePage(const QString &name, const Phrasebook &book, QWidget *parent)
    : CasePane(parent)
    , m_view(new RecordTableView(name, this))
    , m_splitter(new QSplitter(this))
    , m_empty(new QWidget(this))
    , m_emptyText(plainLabel(m_empty))
    , m_all(new QPushButton(tr("Show &all"), m_empty))
    , m_footer(new TableFooter(book, this))
{
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_emptyText->setFocusPolicy(Qt::StrongFocus); // so that a screen reader reads why there is no table
    auto *emptyLayout = new QVBoxLayout(m_empty);
    emptyLayout->addStretch();
    emptyLayout->addWidget(m_emptyText);
    emptyLayout->addWidget(m_all, 0, Qt::AlignCenter);
    emptyLayout->addStretch(2);
    m_empty->hide();

    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_footer);

    connect(m_view, &RecordTableView::detailsWanted, this, &TablePage::toggleDetails);
    connect(m_view, &RecordTableView::currentRecordChanged, this, &TablePage::showDetails);
    connect(m_all, &QPushButton::clicked, this, &TablePage::allWanted);
}

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

void TablePage::showRest(const TableSummary &summary, const QString &emptyText, bool areOthersHidden)
{
    m_footer->showSummary(summary);
    m_emptyText->setText(emptyText);
    m_all->setVisible(areOthersHidden);
    m_empty->setVisible(!emptyText.isEmpty());
    m_splitter->setVisible(emptyText.isEmpty());
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
