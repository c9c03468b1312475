// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casepanes.h"

#include "ui/actions/deskactions.h"
#include "ui/balances/balancespane.h"
#include "ui/balances/laterows.h"
#include "ui/caller/callerwords.h"
#include "ui/cases/tablepage.h"
#include "ui/desk.h"
#include "ui/output/coveredpane.h"
#include "ui/parts/labels.h"
#include "ui/tables/datefilter.h"
#include "ui/tables/filterbar.h"

#include <QEvent>
#include <QStackedLayout>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace caseledger {

namespace {

/// In their tooltips.
void showTabKeys(QTabBar &tabs, const Desk &desk)
{
    static_assert(int(DeskAction::ShowActivity) - int(DeskAction::ShowPayments) == int(allCasePanes.size()) - 1);
    for (int tab = 0; tab < tabs.count(); ++tab) {
        const auto action = DeskAction(int(DeskAction::ShowPayments) + tab);
        tabs.setTabToolTip(tab, withKey(nameOf(action), action, desk));
    }
}

/// Asks for what its panes need at least: in a page that scrolls they would else get what they like best, and the line
/// for a note would be scrolled away.
class PaneStack : public QStackedLayout
{
public:
    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override { return minimumSize(); }
};

/// As a whole.
bool isCovered(const LoadedCase &loaded, CasePaneId pane) { return loaded.isCovered && !coversItself(pane); }

} // namespace

CasePanes::CasePanes(const LoadedCasePointer &loaded, const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_loaded(loaded)
    , m_choices(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_tabs(new QTabBar(this))
    , m_note(plainLabel(this))
    , m_period(new DateFilter({ DatePreset::All, DatePreset::ThisMonth, DatePreset::Last3Months,
                                  DatePreset::Last12Months, DatePreset::ThisYear, DatePreset::LastYear },
          loaded->today, this))
    , m_stack(new PaneStack)
{
    m_tabs->setAccessibleName(tr("Tables"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (const CasePaneId pane : allCasePanes)
        m_tabs->addTab(tabTitle(pane));
    nameKey(m_period, tr("Period"), DeskAction::Period, desk);
    m_choices->addWidget(m_tabs);
    m_choices->addStretch();
    m_choices->addWidget(m_period);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addLayout(m_choices);
    all->addWidget(m_note);
    all->addLayout(m_stack, 1);
    m_note->setWordWrap(true);
    emphasise(m_note);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) { showPane(CasePaneId(index)); });
    connect(m_period, &DateFilter::rangeChanged, this, &CasePanes::showRange);
    showPane(CasePaneId::Payments);
    QTimer::singleShot(0, this, &CasePanes::buildOtherTables); // after the first paint
}

void CasePanes::showCase(const LoadedCasePointer &loaded)
{
    m_loaded = loaded;
    m_period->setToday(loaded->today);
    showRange();
    showPane(CasePaneId(m_tabs->currentIndex())); // it may be covered now, or be so no longer
}

void CasePanes::showRange()
{
    for (const CasePaneId id : allCasePanes) {
        if (CasePane *pane = m_panes[size_t(id)]; pane && !isCovered(*m_loaded, id))
            pane->showCase(m_loaded, m_period->range());
    }
}

CasePane *CasePanes::pane(CasePaneId pane)
{
    CasePane *&made = m_panes[size_t(pane)];
    if (!made) {
        made = makeCasePane(pane, m_desk, this);
        connect(made, &CasePane::readAgainWanted, this, &CasePanes::readAgainWanted);
        connect(made, &CasePane::allWanted, this, [this] { m_period->choose(DatePreset::All); });
        m_stack->addWidget(made);
        made->setCaller(m_caller);
        made->showCase(m_loaded, m_period->range());
    }
    return made;
}

TablePage *CasePanes::tablePage(CasePaneId table) { return qobject_cast<TablePage *>(pane(table)); }

CasePane *CasePanes::currentPane()
{
    const auto current = CasePaneId(m_tabs->currentIndex());
    if (!isCovered(*m_loaded, current))
        return pane(current);
    if (!m_covered) {
        m_covered = new CoveredPane(m_desk, this);
        m_stack->addWidget(m_covered);
    }
    return m_covered;
}

void CasePanes::buildOtherTables()
{
    for (const CasePaneId table : allCasePanes) {
        if (isTable(table))
            pane(table);
    }
}

void CasePanes::showPane(CasePaneId shown)
{
    CasePane *current = isCovered(*m_loaded, shown) ? currentPane() : pane(shown);
    m_period->setEnabled(current->hasDays());
    m_period->setVisible(current->hasDays()); // its room is the pane's
    if (current != m_stack->currentWidget() && isPaneFocused()) {
        current->show(); // and takes the focus: what is hidden with it would hand it to any other control
        focusPane();
    }
    m_stack->setCurrentWidget(current);
    showNote();
    showTabKeys(*m_tabs, m_desk);
}

void CasePanes::setCaller(CallerRole caller)
{
    m_caller = caller;
    for (CasePane *made : m_panes) {
        if (made)
            made->setCaller(caller);
    }
    showNote();
}

void CasePanes::showNote()
{
    const bool isOfDisbursements = CasePaneId(m_tabs->currentIndex()) == CasePaneId::Disbursements;
    m_note->setText(isOfDisbursements ? disbursementsNote(m_caller) : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    currentPane()->setAccessibleDescription(m_note->text());
}

void CasePanes::choosePane(CasePaneId pane)
{
    m_tabs->setCurrentIndex(int(pane));
    focusPane();
}

void CasePanes::openPeriods()
{
    if (m_period->isEnabled())
        m_period->openPresets();
}

void CasePanes::askDay()
{
    choosePane(CasePaneId::Balances);
    if (auto *balances = qobject_cast<BalancesPane *>(currentPane()))
        balances->askDay();
}

void CasePanes::showLate()
{
    m_period->choose(DatePreset::All); // what is late may be of any day
    choosePane(CasePaneId::Disbursements);
    TablePage *disbursements = tablePage(CasePaneId::Disbursements);
    disbursements->filters()->setConditions({}); // they may hide it
    showLateRows(disbursements->view());
}

void CasePanes::focusPane() { currentPane()->focusPane(); }

void CasePanes::focusTabs() { m_tabs->setFocus(Qt::ShortcutFocusReason); }

void CasePanes::focusDetails() { currentPane()->focusDetails(); }

bool CasePanes::isPaneFocused() const
{
    const QWidget *focused = window()->focusWidget();
    return focused && m_stack->currentWidget()->isAncestorOf(focused);
}

bool CasePanes::event(QEvent *event)
{
    const bool changesRoom = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    const bool isTaken = QWidget::event(event); // a deferred delete ends the page in here
    // A complaint about a day makes the period wider; the tabs keep their words all the same.
    if (changesRoom) {
        const int gaps = 2 * m_choices->spacing();
        const bool fits = m_tabs->sizeHint().width() + m_period->sizeHint().width() + gaps <= contentsRect().width();
        m_choices->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
    return isTaken;
}

} // namespace caseledger
