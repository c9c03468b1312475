// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casepage.h"

#include "ui/cases/caseheader.h"
#include "ui/cases/datefilter.h"
#include "ui/cases/tablepage.h"
#include "ui/parts/busyoverlay.h"
#include "ui/parts/messagebar.h"

#include <QEvent>
#include <QStackedLayout>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace caseledger {

CasePage::CasePage(const CaseId &id, const Phrasebook &book, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_book(book)
    , m_message(new MessageBar(this))
    , m_busy(new BusyOverlay(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 6);
    layout->addWidget(m_message);
    layout->addStretch();
    connect(m_message, &MessageBar::actionWanted, this, &CasePage::reloadWanted);
}

void CasePage::build()
{
    m_header = new CaseHeader(m_book, this);
    m_tabs = new QTabBar(this);
    m_tabs->setAccessibleName(tr("Tables"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (const CaseTableId table : allCaseTables)
        m_tabs->addTab(tabTitle(table));
    m_period = new DateFilter({ DatePreset::All, DatePreset::ThisMonth, DatePreset::Last3Months,
                                  DatePreset::Last12Months, DatePreset::ThisYear, DatePreset::LastYear },
        m_loaded->today, this);
    m_choices = new QBoxLayout(QBoxLayout::LeftToRight);
    m_choices->addWidget(m_tabs);
    m_choices->addStretch();
    m_choices->addWidget(m_period);
    m_stack = new QStackedLayout;

    auto *all = static_cast<QVBoxLayout *>(layout());
    all->takeAt(all->count() - 1); // the stretch that held the place
    all->addWidget(m_header);
    all->addLayout(m_choices);
    all->addLayout(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) { showTable(CaseTableId(index)); });
    connect(m_period, &DateFilter::rangeChanged, this, [this] {
        for (TablePage *page : m_pages) {
            if (page)
                page->showRows(m_loaded, m_period->range());
        }
    });
}

void CasePage::showWaiting() { m_busy->begin(tr("Opening %1…").arg(m_id.text())); }

void CasePage::showCase(LoadedCasePointer loaded)
{
    m_busy->end();
    m_message->hide();
    if (m_form)
        m_form->deleteLater();
    m_form = nullptr;
    m_loaded = std::move(loaded);
    const bool isFirst = !m_header;
    if (isFirst)
        build();
    else
        m_period->setToday(m_loaded->today);
    m_header->showCase(*m_loaded);
    for (TablePage *page : m_pages) {
        if (page)
            page->showRows(m_loaded, m_period->range());
    }
    if (isFirst) {
        showTable(CaseTableId::Payments);
        QTimer::singleShot(0, this, &CasePage::buildOtherTables); // after the first paint
    }
}

void CasePage::showProblem(const QString &message, bool mayHelpToTryAgain)
{
    m_busy->end();
    m_message->say(MessageBar::Kind::Problem, message, mayHelpToTryAgain ? tr("Try again") : QString());
}

void CasePage::showForm(QWidget *form)
{
    m_busy->end();
    m_message->hide();
    if (m_form)
        m_form->deleteLater();
    m_form = form;
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, form, 0, Qt::AlignHCenter);
    form->setFocus(Qt::OtherFocusReason);
}

TablePage *CasePage::tablePage(CaseTableId table)
{
    TablePage *&page = m_pages[size_t(table)];
    if (!page) {
        page = makeTablePage(table, m_book, this);
        connect(page, &TablePage::allWanted, this, [this] { m_period->choose(DatePreset::All); });
        m_stack->addWidget(page);
        page->showRows(m_loaded, m_period->range());
    }
    return page;
}

void CasePage::buildOtherTables()
{
    for (const CaseTableId table : allCaseTables)
        tablePage(table);
}

void CasePage::showTable(CaseTableId table)
{
    TablePage *page = tablePage(table);
    m_period->setEnabled(page->hasDays());
    m_stack->setCurrentWidget(page);
}

void CasePage::chooseTable(CaseTableId table)
{
    if (!m_tabs)
        return;
    m_tabs->setCurrentIndex(int(table));
    focusTable();
}

void CasePage::openPeriods()
{
    if (m_period && m_period->isEnabled())
        m_period->openPresets();
}

void CasePage::toggleDetails()
{
    if (m_tabs)
        tablePage(CaseTableId(m_tabs->currentIndex()))->toggleDetails();
}

void CasePage::focusTable()
{
    if (m_tabs)
        tablePage(CaseTableId(m_tabs->currentIndex()))->focusTable();
}

bool CasePage::focusNextPane()
{
    if (!m_tabs)
        return false;
    TablePage *page = tablePage(CaseTableId(m_tabs->currentIndex()));
    if (const QWidget *focused = window()->focusWidget(); focused && page->isAncestorOf(focused))
        return page->focusDetails();
    page->focusTable();
    return true;
}

bool CasePage::event(QEvent *event)
{
    const bool changesRoom = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    const bool isTaken = QWidget::event(event); // a deferred delete ends the page in here
    // A complaint about a day makes the period wider; the tabs keep their words all the same.
    if (changesRoom && m_choices) {
        const int gaps = 2 * m_choices->spacing();
        const int wanted = m_tabs->sizeHint().width() + m_period->sizeHint().width() + gaps;
        const bool fits = wanted <= contentsRect().marginsRemoved(layout()->contentsMargins()).width();
        m_choices->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
    return isTaken;
}

} // namespace caseledger
