// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpanel.h"

#include "ui/looks/emptystate.h"
#include "ui/parts/announcer.h"
#include "ui/parts/busyoverlay.h"
#include "ui/parts/labels.h"
#include "ui/search/hitdelegate.h"
#include "ui/search/hitlistmodel.h"
#include "ui/search/searchfield.h"

#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace caseledger {

namespace {

constexpr int mostHits = 50; ///< what findCases answers unless told otherwise

/// Qt tells a screen reader of the current row as if the focus were there, while somebody types in the field.
class ResultList : public QListView
{
public:
    using QListView::QListView;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        if (hasFocus())
            QListView::currentChanged(current, previous);
        else
            QAbstractItemView::currentChanged(current, previous);
    }
};

SearchNotes::Milliseconds steadyNow()
{
    return std::chrono::duration_cast<SearchNotes::Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

SearchPanel::SearchPanel(CaseSearch::Find find, const Phrasebook &book, QWidget *parent)
    : QWidget(parent)
    , m_search(new CaseSearch(std::move(find), this))
    , m_field(new SearchField(this))
    , m_heading(captionLabel(this))
    , m_hits(new HitListModel(book, this))
    , m_list(new ResultList(this))
    , m_nothing(new PictureView(Picture::NothingFound, m_list->viewport()))
    , m_busy(new BusyOverlay(m_list))
    , m_uncover(new QPushButton(tr("&Recent cases"), this))
    , m_notes(&steadyNow)
{
    m_rest.setSingleShot(true);
    m_rest.setTimerType(Qt::PreciseTimer); // a coarse one may come early
    m_field->setAccessibleName(tr("Find a case"));
    m_field->setAccessibleDescription(tr("Case number, name in any order and script, phone, or last four of an SSN"));
    m_field->setPlaceholderText(tr("Case number, name, phone, SSN last 4"));
    m_heading->setWordWrap(true);
    m_list->setAccessibleName(tr("Search results"));
    m_list->setModel(m_hits);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_uncover->setAutoDefault(false);
    m_uncover->setAccessibleDescription(tr("Shows the cases that you opened last"));
    m_uncover->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(isLeftToRight() ? 8 : 0, 8, isLeftToRight() ? 0 : 8, 8);
    layout->addWidget(buddyLabel(tr("&Find a case"), m_field, this));
    layout->addWidget(m_field);
    layout->addWidget(m_heading);
    layout->addWidget(m_uncover);
    layout->addWidget(m_list, 1);
    m_nothing->setAttribute(Qt::WA_TransparentForMouseEvents);
    (new QVBoxLayout(m_list->viewport()))->addWidget(m_nothing, 0, Qt::AlignHCenter);

    connect(m_field, &SearchField::typedChanged, this, &SearchPanel::take);
    connect(m_field, &SearchField::opened, this, &SearchPanel::enter);
    connect(m_field, &SearchField::listWanted, this, &SearchPanel::enterList);
    connect(m_uncover, &QPushButton::clicked, this, &SearchPanel::uncover);
    connect(m_list, &QListView::activated, this, &SearchPanel::choose);
    connect(m_list, &QListView::clicked, this, &SearchPanel::choose);
    connect(&m_rest, &QTimer::timeout, this, [this] { note(m_notes.takeRested()); });
    connect(m_search, &CaseSearch::found, this, &SearchPanel::showHits);
    connect(m_search, &CaseSearch::failed, this, [this](const Error &error) {
        m_busy->end();
        emit failed(error);
    });
    showHits({}, {});
}

void SearchPanel::setRecentCases(const QList<CaseHit> &hits)
{
    m_recent = hits;
    m_isCovered = false;
    if (m_search->text().isEmpty())
        showHits({}, {});
}

void SearchPanel::setPinned(const QSet<CaseId> &pinned) { m_hits->setPinned(pinned); }

std::optional<CaseId> SearchPanel::focusedCase() const
{
    const QModelIndex current = m_list->currentIndex();
    return m_list->hasFocus() && current.isValid() ? std::optional(m_hits->hit(current.row()).caseId) : std::nullopt;
}

void SearchPanel::enterList()
{
    if (m_isCovered && m_search->text().isEmpty())
        uncover();
    else
        m_list->setFocus(Qt::TabFocusReason);
}

/// The focus goes ahead to where the cases will be, since the button goes.
void SearchPanel::uncover()
{
    m_isCovered = false;
    m_list->setFocus(Qt::TabFocusReason);
    showHits({}, {});
    emit recentCasesWanted();
}

void SearchPanel::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool SearchPanel::askAgain()
{
    const QString typed = m_field->typed();
    if (typed.trimmed() == m_search->text())
        return false;
    take(typed);
    return true;
}

void SearchPanel::forget()
{
    m_field->setText({});
    setRecentCases({});
    m_isCovered = true;
    showHits({}, {});
}

void SearchPanel::take(const QString &typed)
{
    m_enterWaits = false;
    if (typed.trimmed() != m_search->text()) {
        m_notes.typed();
        m_rest.stop();
        if (!typed.trimmed().isEmpty())
            m_busy->begin(tr("Searching…"));
    }
    m_search->search(typed);
}

QString SearchPanel::headingFor(const QString &text, const QList<CaseHit> &shown) const
{
    if (text.isEmpty() && m_isCovered)
        return tr("Your recent cases are covered, for whoever sees the screen.");
    if (text.isEmpty())
        return shown.isEmpty() ? tr("No case opened yet. Type to find one.") : tr("Recent cases");
    if (shown.isEmpty())
        return tr("Nothing found. Try part of a name, or the case number.");
    if (shown.size() >= mostHits)
        return tr("The first %n cases. Type more to narrow them down.", nullptr, int(shown.size()));
    return shown.size() == 1 ? tr("1 case") : tr("%1 cases").arg(shown.size());
}

void SearchPanel::showHits(const QString &text, const QList<CaseHit> &hits)
{
    m_busy->end();
    const QList<CaseHit> &shown = text.isEmpty() ? m_recent : hits;
    m_heading->setText(headingFor(text, shown));
    m_uncover->setVisible(text.isEmpty() && m_isCovered);
    if (!text.isEmpty()) {
        m_notes.found(hits);
        m_rest.start(m_notes.untilRest());
        announce(this, m_heading->text());
    }
    m_list->setAccessibleDescription(m_heading->text());
    m_hits->setHits(shown);
    m_nothing->setVisible(!text.isEmpty() && hits.isEmpty());
    if (!shown.isEmpty())
        m_list->setCurrentIndex(m_hits->index(0));
    if (std::exchange(m_enterWaits, false))
        choose(m_list->currentIndex());
}

void SearchPanel::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    note(m_notes.takeOpened());
    emit caseChosen(m_hits->hit(index.row()).caseId);
}

void SearchPanel::note(const QString &note)
{
    if (!note.isEmpty())
        emit noteWanted(note);
}

void SearchPanel::enter()
{
    if (m_search->isWaiting())
        m_enterWaits = true;
    else
        choose(m_list->currentIndex());
}

} // namespace caseledger
