// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casepage.h"

#include "ui/activity/activitypane.h"
#include "ui/caller/callerbar.h"
#include "ui/cases/caseheader.h"
#include "ui/cases/casepanes.h"
#include "ui/desk.h"
#include "ui/looks/emptystate.h"
#include "ui/notes/noteline.h"
#include "ui/output/coveredpane.h"
#include "ui/parts/busyoverlay.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/officetime.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace caseledger {

namespace {

/// Else who was calling, and proved it, is nobody of the case any more.
bool haveSameParents(const LoadedCase &before, const LoadedCase &now)
{
    return before.file->custodial.ref == now.file->custodial.ref
        && before.file->noncustodial.ref == now.file->noncustodial.ref;
}

/// Where it is in sight; else it is read when it comes there.
void readActivity(const CasePanes &panes)
{
    if (auto *activity = panes.findChild<ActivityPane *>(); activity && activity->isVisible())
        activity->readAgain();
}

} // namespace

CasePage::CasePage(const CaseId &id, const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_desk(desk)
    , m_message(new MessageBar(this))
    , m_covered(new MessageBar(this))
    , m_busy(new BusyOverlay(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 6);
    layout->addWidget(m_covered);
    layout->addWidget(m_message);
    layout->addStretch();
    m_covered->setClosable(false);
    connect(m_message, &MessageBar::actionWanted, this, &CasePage::reloadWanted);
    connect(m_covered, &MessageBar::actionWanted, this, [privacy = m_desk.privacy] { privacy->setOn(false); });
    connect(m_desk.privacy.get(), &PrivacyView::changed, this, &CasePage::showLoaded);
}

void CasePage::build()
{
    m_header = new CaseHeader(m_desk, this);
    m_panes = new CasePanes(m_desk.privacy->shown(m_loaded), m_desk, this);
    connect(m_header->caller(), &CallerBar::callerChanged, m_panes, &CasePanes::setCaller);
    connect(m_panes, &CasePanes::readAgainWanted, this, &CasePage::reloadWanted);
    connect(m_header, &CaseHeader::lateWanted, m_panes, &CasePanes::showLate);
    auto *page = static_cast<QVBoxLayout *>(layout());
    page->takeAt(page->count() - 1); // the stretch that held the place
    auto *scroll = scrollingDown(this);
    page->addWidget(scroll, 1);
    auto *all = new QVBoxLayout(scroll->widget());
    all->setContentsMargins({});
    all->addWidget(m_header);
    all->addWidget(m_panes, 1);
    constexpr int leastLines = 16; // what is less is scrolled to: on a small screen, or in large type
    m_panes->setMinimumHeight(leastLines * fontMetrics().height());
    m_noteLine = new NoteLine(m_desk, m_id, m_loaded->reason, this);
    all->addWidget(m_noteLine);
    connect(m_noteLine, &NoteLine::noteKept, m_panes, [panes = m_panes] { readActivity(*panes); });
    m_header->showCase(*m_desk.privacy->shown(m_loaded));
    scroll->show();
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
    const bool areOthers = m_header && !haveSameParents(*m_loaded, *loaded);
    m_loaded = std::move(loaded);
    showLoaded();
    if (areOthers) {
        m_header->caller()->forgetVerification();
        m_header->caller()->setCaller(CallerRole::NotSet);
    }
}

void CasePage::showFresh(const LoadedCasePointer &loaded)
{
    m_message->hide(); // it can be read
    if (loaded == m_loaded)
        return readActivity(*m_panes);
    showCase(loaded);
    const QString time = officeTime(loaded->file->readAt, m_desk.book).section(u' ', -1);
    //: %1 is a time of today, "14:05"
    m_header->tellNews(tr("%1: a colleague changed this case").arg(time));
}

void CasePage::showLoaded()
{
    if (!m_loaded)
        return;
    const LoadedCasePointer shown = m_desk.privacy->shown(m_loaded);
    if (shown->isCovered)
        m_covered->say(MessageBar::Kind::Notice, coveredNotice(m_desk), tr("&Uncover"));
    else
        m_covered->hide();
    if (!m_header)
        return build();
    m_panes->showCase(shown);
    m_header->showCase(*shown);
}

void CasePage::showProblem(const QString &message, bool mayHelpToTryAgain)
{
    m_busy->end();
    m_message->say(MessageBar::Kind::Problem, message, mayHelpToTryAgain ? tr("Try again") : QString());
    if (mayHelpToTryAgain || m_form || m_header)
        return;
    m_form = new PictureView(Picture::NoAccess, this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_form, 0, Qt::AlignHCenter);
}

void CasePage::showForm(QWidget *form)
{
    m_busy->end();
    m_message->hide();
    if (m_form)
        m_form->deleteLater();
    m_form = form;
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, form, 0, Qt::AlignHCenter);
    form->show(); // now: what is hidden yet is passed over by the focus
    form->setFocus(Qt::OtherFocusReason);
}

} // namespace caseledger
