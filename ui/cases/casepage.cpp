// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casepage.h"

#include "ui/cases/caseheader.h"
#include "ui/cases/casepanes.h"
#include "ui/desk.h"
#include "ui/parts/busyoverlay.h"
#include "ui/parts/messagebar.h"

#include <QVBoxLayout>

namespace caseledger {

CasePage::CasePage(const CaseId &id, const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_desk(desk)
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
    m_header = new CaseHeader(m_desk.book, this);
    m_header->showCase(*m_loaded);
    m_panes = new CasePanes(m_loaded, m_desk, this);
    auto *all = static_cast<QVBoxLayout *>(layout());
    all->takeAt(all->count() - 1); // the stretch that held the place
    all->addWidget(m_header);
    all->addWidget(m_panes, 1);
    m_panes->show(); // now, not with the next turn of the events: what is in it can be used at once
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
    if (!m_header)
        return build();
    m_header->showCase(*m_loaded);
    m_panes->showCase(m_loaded);
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

} // namespace caseledger
