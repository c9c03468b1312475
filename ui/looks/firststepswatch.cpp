// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/firststepswatch.h"

#include "ui/balances/balancespane.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casepanes.h"
#include "ui/cases/tablepage.h"
#include "ui/casetabs.h"
#include "ui/contact/contactdialog.h"
#include "ui/contact/contactpane.h"
#include "ui/letters/callwizard.h"
#include "ui/papers/paperchoices.h"
#include "ui/papers/paperdialog.h"
#include "ui/papers/paperoutput.h"
#include "ui/tables/datefilter.h"
#include "ui/tables/recordtableview.h"

#include <QChildEvent>
#include <QMainWindow>
#include <QSplitter>

namespace caseledger {

FirstStepsWatch::FirstStepsWatch(QMainWindow *window, CaseTabs *cases, FirstStepsCard *card)
    : QObject(card)
    , m_window(window)
    , m_cases(cases)
    , m_card(card)
{
    window->installEventFilter(this);
    connect(cases, &CaseTabs::caseShown, this, [this] {
        m_card->tick(FirstStep::FindCase);
        for (const CasePage *page : m_cases->findChildren<CasePage *>())
            watchPage(page);
    });
}

/// Again and again: what is watched already stays so.
void FirstStepsWatch::watchPage(const CasePage *page)
{
    CasePanes *panes = page->panes();
    if (!panes)
        return;
    panes->installEventFilter(this);
    const auto filtered = [this] { m_card->tick(FirstStep::FilterPayments); };
    for (const DateFilter *filter : panes->findChildren<DateFilter *>()) {
        disconnect(filter, nullptr, this, nullptr);
        connect(filter, &DateFilter::rangeChanged, this, filtered);
    }
    for (QObject *made : panes->children())
        watchNew(made);
}

void FirstStepsWatch::watchNew(QObject *made)
{
    if (const auto *wizard = qobject_cast<CallWizard *>(made)) {
        keepInSight(wizard);
        connect(wizard, &CallWizard::requested, this, [this](const PinAnswer &answer) {
            if (answer.result != PinResult::Refused)
                m_card->tick(FirstStep::PinLetter);
        });
    }
    if (const auto *dialog = qobject_cast<PaperDialog *>(made)) {
        for (const PaperOutput *output : dialog->findChildren<PaperOutput *>())
            connect(output, &PaperOutput::saved, this, [this](PaperKind kind) {
                if (isStatement(kind))
                    m_card->tick(FirstStep::SaveStatement);
            });
    }
    if (auto *pane = qobject_cast<ContactPane *>(made))
        pane->installEventFilter(this); // its dialogs are made when they are wanted
    if (const auto *dialog = qobject_cast<ContactDialog *>(made))
        connect(dialog, &ContactDialog::contactSaved, this, [this](const ContactAnswer &answer) {
            if (!answer.changed.isEmpty())
                m_card->tick(FirstStep::ChangeAddress);
        });
    if (const auto *table = qobject_cast<TablePage *>(made)) {
        disconnect(table->view(), nullptr, this, nullptr);
        connect(table->view(), &RecordTableView::rowsFiltered, this, [this, view = table->view()] {
            if (!view->filter().isEmpty())
                m_card->tick(FirstStep::FilterPayments);
        });
    }
    if (const auto *pane = qobject_cast<BalancesPane *>(made)) {
        for (const RecordTableView *table : pane->findChildren<RecordTableView *>()) {
            disconnect(table, nullptr, this, nullptr);
            connect(table, &RecordTableView::currentRecordChanged, this, [this, table] {
                if (table->hasFocus())
                    m_card->tick(FirstStep::WhyBalance);
            });
        }
    }
}

/// The form covers cases and search. The card is neither, and says what the caller answers: it stays where it is.
void FirstStepsWatch::keepInSight(const CallWizard *wizard)
{
    auto *place = qobject_cast<QSplitter *>(m_card->parentWidget());
    if (!place)
        return;
    const QRect where(m_card->mapTo(m_window, QPoint()), m_card->size());
    if (!m_window->rect().contains(where))
        return; // a small window has no room for it beside a case
    const QList<int> sizes = place->sizes();
    m_card->setParent(m_window);
    m_card->setGeometry(where);
    m_card->show();
    connect(wizard, &CallWizard::finished, m_card, [card = m_card, place, sizes] {
        place->addWidget(card);
        place->setSizes(sizes);
    });
}

bool FirstStepsWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildPolished)
        watchNew(static_cast<QChildEvent *>(event)->child());
    return QObject::eventFilter(watched, event);
}

FirstStepsCard *addFirstSteps(
    const Desk &desk, const DemoGuide &guide, QMainWindow *window, QSplitter *place, CaseTabs *cases)
{
    auto *card = new FirstStepsCard(desk, guide, place);
    if (card->isClosed()) {
        card->deleteLater();
        return nullptr;
    }
    new FirstStepsWatch(window, cases, card);
    QObject::connect(card, &FirstStepsCard::closed, card, [card] {
        card->hide();
        card->deleteLater();
    });
    return card;
}

} // namespace caseledger
